"""The forms with which somebody, or an organiser for them, corrects what is kept; and the answer to a case."""

from typing import Self

from wtforms import HiddenField
from wtforms.widgets import TextArea

from portal.cases.models import Case
from portal.cases.rules.writing import LONGEST_SENTENCE
from portal.language import lazy as _l
from portal.web.forms import PortalForm, email_field, line, name_field, organisation_field


class MyNameForm(PortalForm):
    posts_to = "my_data.correct"

    name = name_field(_l("Name"))
    organisation = organisation_field(_l("Organisation (not required)"))
    organisation_was = HiddenField()  # sign-ups with another organisation keep it


class TheirNameForm(MyNameForm):
    posts_to = "person_data.correct"


class AddressForm(PortalForm):
    posts_to = "address.ask"

    new_email = email_field(_l("New e-mail address"))


class LookUpForm(PortalForm):
    """The form with which an organiser looks somebody up who asks about their data."""

    posts_to = "person_data.look_up"

    email = email_field(_l("E-mail address"))


class AnswerCaseForm(PortalForm):
    """The facilitator's answer to one case. There is one such form for each case on the page."""

    posts_to = "preparation.answer"

    sentence = line(_l("One sentence back (not required)"), longest=LONGEST_SENTENCE, widget=TextArea())
    seen = HiddenField()  # the sentence that stood there

    @classmethod
    def about(cls, case: Case) -> Self:
        form = cls(formdata=None, data={"sentence": case.sentence_back})
        form.stand_on_sentence(case.sentence_back)
        return form

    def stand_on_sentence(self, stored: str) -> None:
        """Base the form on the stored sentence, so that sending it overwrites that knowingly."""
        self.seen.raw_data, self.seen.data = None, stored
