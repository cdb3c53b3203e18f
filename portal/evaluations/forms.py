"""The one-minute evaluation form, and the form of a letter to oneself."""

from typing import Any

from wtforms import RadioField, TextAreaField, ValidationError
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs
from wtforms.form import BaseForm

from portal.evaluations.models import LetterToSelf
from portal.evaluations.rules import EvaluationInput
from portal.language import lazy as _l
from portal.web.forms import PortalForm, text

SCALE = ("1", "2", "3", "4", "5")
LONGEST = 500


class _Scale(RadioField):
    """An optional choice from 1 to 5."""

    def __init__(self, label: Any, **options: Any) -> None:
        super().__init__(label, choices=[SelectChoice(step, step) for step in SCALE], **options)

    def pre_validate(self, form: BaseForm) -> None:
        if self.data not in (None, "", *SCALE):
            raise ValidationError(_l("Choose 1 to 5."))

    @property
    def number(self) -> int | None:
        return int(self.data) if self.data else None


def _own_sentence() -> TextAreaField:
    return text(_l("What are you going to try?"), longest=LONGEST)


class EvaluationForm(PortalForm):
    posts_to = "evaluations.answer"

    free = _Scale(_l("Did you feel free to say what you thought?"))
    matters = _Scale(_l("Was it about what matters to you?"))
    way = _Scale(_l("Did the way of working suit you?"))
    takeaway = text(_l("What are you taking back to your work?"), longest=LONGEST)
    better = text(_l("What could be better next time?"), longest=LONGEST)
    letter = _own_sentence()

    def evaluation(self) -> EvaluationInput:
        return EvaluationInput(
            free=self.free.number,
            matters=self.matters.number,
            way=self.way.number,
            takeaway=self.takeaway.data or "",
            better=self.better.data or "",
        )


class LetterForm(PortalForm):
    posts_to = "evaluations.write"

    letter = _own_sentence()


def letter_form(written: LetterToSelf | None) -> LetterForm:
    """Return the form with the stored sentence."""
    return LetterForm(formdata=None, data={"letter": written.text if written else ""})


def answer_form(written: LetterToSelf | None) -> EvaluationForm:
    return EvaluationForm(formdata=None, data={"letter": written.text if written else ""})
