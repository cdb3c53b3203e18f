"""The forms around themes: proposing, voting, and holding the vote."""

from wtforms import HiddenField, ValidationError
from wtforms.validators import InputRequired

from portal.language import lazy as _l
from portal.text import clean_line
from portal.themes.models import NetworkTheme
from portal.themes.rules.from_question import LONGEST_QUESTION, LONGEST_TITLE
from portal.themes.rules.voting import ThemeText
from portal.web.fields import LocalDay
from portal.web.forms import PortalForm, line, text

LONGEST_SENTENCE = 300


class _ThemeFields(PortalForm):
    title = line(_l("Title"), longest=LONGEST_TITLE, required=_l("Give your theme a title."))
    question = text(_l("Which question is it about?"), longest=LONGEST_QUESTION)

    def validate_question(self, field) -> None:
        if not field.errors and not field.data:
            raise ValidationError(_l("Write down the question."))

    def theme(self) -> ThemeText:
        return ThemeText(self.title.data or "", self.question.data or "")


class ProposeForm(_ThemeFields):
    posts_to = "themes.propose"

    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:60]])


class ChangeThemeForm(_ThemeFields):
    posts_to = "themes.save"

    version = HiddenField()

    @classmethod
    def of(cls, theme: NetworkTheme) -> "ChangeThemeForm":
        return cls(
            formdata=None, data={"title": theme.title, "question": theme.question, "version": str(theme.version)}
        )


class VoteEndForm(PortalForm):
    posts_to = "manage_themes.open_vote"

    ends = LocalDay(_l("Last day of the vote"), [InputRequired(_l("Fill in a date."))])


class WithdrawThemeForm(PortalForm):
    posts_to = "manage_themes.withdraw"

    sentence = line(
        _l("Why? One sentence, for the members"), longest=LONGEST_SENTENCE, required=_l("Write one sentence.")
    )
