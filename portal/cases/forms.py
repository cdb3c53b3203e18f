"""The forms of a case: its text with the findings of the scan, and the one line six weeks later."""

from typing import Self

from wtforms import BooleanField, HiddenField

from portal.cases.models import Case
from portal.cases.rules.writing import LONGEST_OUTCOME, LONGEST_TEXT, LONGEST_TITLE, TEXTS, CaseText
from portal.language import lazy as _l
from portal.summaries.forms import Press
from portal.web.forms import PortalForm, line, text

SEND = "send"  # the verb of the button that sends the case


class PressedForm(PortalForm):
    """A form whose buttons may repair a finding in its text."""

    deed = HiddenField()  # the pressed button

    @property
    def press(self) -> Press:
        value = self.deed.data or ""
        return Press(SEND) if value == SEND else Press.of(value)


class CaseForm(PressedForm):
    posts_to = "cases.save"

    title = line(_l("Title"), longest=LONGEST_TITLE)
    stuck = text(_l("What are you running into?"), longest=LONGEST_TEXT)
    unsure = text(_l("What are you unsure about?"), longest=LONGEST_TEXT)
    hopes = text(_l("What do you hope to take home? (not required)"), longest=LONGEST_TEXT)
    shows_title = BooleanField(_l("The others who come may see the title"))
    version = HiddenField()
    by_itself = HiddenField()  # set by the autosave

    @classmethod
    def showing(cls, case: Case | None, asked_before: str = "") -> Self:
        """Return the form with what is saved; `asked_before`: what its owner wrote about it elsewhere."""
        saved = CaseText.of(case) if case else CaseText(unsure=asked_before)
        form = cls(formdata=None, data=vars(saved))
        form.stand_on(case)
        return form

    def stand_on(self, case: Case | None) -> None:
        """Base the form on the saved version, so that saving overwrites it knowingly."""
        self.version.raw_data, self.version.data = None, str(case.version if case else 0)

    def show_text(self, name: str, written: str) -> None:
        self[name].data = written

    @property
    def written(self) -> CaseText:
        return CaseText(**{name: self[name].data or "" for name in TEXTS}, shows_title=bool(self.shows_title.data))


class OutcomeForm(PressedForm):
    posts_to = "cases.say_outcome"

    outcome = line(_l("What came of it, in one line?"), longest=LONGEST_OUTCOME)
    shares = BooleanField(_l("Those who were there may read it too, without my name"))

    @classmethod
    def showing_outcome(cls, case: Case) -> Self:
        return cls(formdata=None, data={"outcome": case.outcome_text, "shares": case.outcome_shared})
