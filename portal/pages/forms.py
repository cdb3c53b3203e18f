"""The forms with which somebody, or an organiser for them, corrects what is kept; and the answer to a case."""

import re
from dataclasses import dataclass
from typing import Self

from flask import request
from wtforms import HiddenField
from wtforms.widgets import TextArea

from portal.cases.models import Case
from portal.cases.rules.writing import LONGEST_SENTENCE
from portal.language import lazy as _l
from portal.web.addresses import number_in
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


@dataclass(frozen=True)
class AnswerPress:
    """The button that was pressed on the page of a facilitator's preparation."""

    verb: str
    case_id: int  # 0 for a button about several cases

    @classmethod
    def of_request(cls) -> Self:
        verb, _space, number = request.form.get("press", "").partition(" ")
        return cls(verb, number_in(number))


class AnswerCaseForm(PortalForm):
    """The facilitator's answer to one case: the fields `case-<id>-…` of the one form on the page."""

    posts_to = "preparation.answer"

    sentence = line(_l("One sentence back (not required)"), longest=LONGEST_SENTENCE, widget=TextArea())
    seen = HiddenField()  # the sentence that stood there

    @classmethod
    def about(cls, case: Case) -> Self:
        form = cls(formdata=None, data={"sentence": case.sentence_back}, prefix=_prefix(case.id))
        form.stand_on_sentence(case.sentence_back)
        return form

    @classmethod
    def all_typed(cls) -> dict[int, Self]:
        """Return what was typed at each case on the page, by the id of the case."""
        ids = (number_in(found[1]) for name in request.form if (found := _SENTENCE.fullmatch(name)))
        return {case_id: cls(prefix=_prefix(case_id)) for case_id in ids if case_id}

    @property
    def is_unsent(self) -> bool:
        """Return whether another sentence was typed than the one that stood there."""
        return (self.sentence.data or "") != (self.seen.data or "")

    def stand_on_sentence(self, stored: str) -> None:
        """Base the form on the stored sentence, so that sending it overwrites that knowingly."""
        self.seen.raw_data, self.seen.data = None, stored


_SENTENCE = re.compile(r"case-(\d{1,18})-sentence")


def _prefix(case_id: int) -> str:
    return f"case-{case_id}-"
