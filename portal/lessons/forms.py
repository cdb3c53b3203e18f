"""The forms for lessons."""

from typing import Any

from flask import request
from flask_babel import gettext as _
from wtforms import Field, HiddenField, ValidationError

from portal.language import lazy as _l
from portal.language import tell
from portal.lessons.rules.choosing import LONGEST, Choice, choice_of
from portal.lessons.rules.refusals import TooManyLessons
from portal.summaries.forms import TickedForm
from portal.summaries.models import Audience
from portal.summaries.rules.steps import NoLessons
from portal.text import clean_line
from portal.web.fields import one_of, several
from portal.web.forms import PortalForm, text

LONGEST_ANSWER = 1000
MOST_TYPED = 50  # rows that are read; a form has seven
AUDIENCES = {
    Audience.EVERYONE: _l("Everyone"),
    Audience.NETWORK: _l("This network"),
    Audience.PARTICIPANTS: _l("Participants"),
}


class _Lines(Field):
    """The values of a repeated field, in order."""

    def process_formdata(self, valuelist: list[str]) -> None:
        self.data = valuelist[:MOST_TYPED]

    def process_data(self, value: Any) -> None:
        self.data = value or []


class LessonsForm(TickedForm):
    """All lessons in one form: the buttons that move a row, add a candidate or add a row save the rest too."""

    posts_to = "lessons_desk.write"
    ids_begin = "choose"

    lesson = _Lines(_l("Lesson"))
    opened = HiddenField()

    def validate_lesson(self, field: Field) -> None:
        if not field.raw_data:  # a form without rows would delete them all
            raise ValidationError(tell(NoLessons.sentence))
        if any(len(row.text) > LONGEST for row in self.choice.rows):
            raise ValidationError(_("A lesson can have at most %(most)s characters. Short is good.", most=LONGEST))
        if self.choice.is_too_much:
            raise ValidationError(tell(TooManyLessons.sentence))

    @property
    def choice(self) -> Choice:
        """The input with the pressed button applied."""
        typed = choice_of(self.lesson.data or [], _number("important"), _number("signal"))
        moved = typed.moved(_number("up"), -1).moved(_number("down"), 1)
        return moved.with_line(clean_line(request.form.get("take"))[:LONGEST])

    @property
    def pressed(self) -> str:
        """The pressed button, unless it is Save."""
        return next((name for name in ("up", "down", "take", "more") if name in request.form), "")

    @property
    def moved_to(self) -> int:
        """The new number of the moved row; 0 for none."""
        down = _number("down")
        return max(_number("up") - 1, 0) or (down + 1 if down else 0)


class PublicationForm(TickedForm):
    posts_to = "publication.create"
    ids_begin = "text"

    audience = one_of(_l("Who reads the summary?"), dict(reversed(AUDIENCES.items())))
    version = HiddenField()  # of the text that was read


class SharingForm(TickedForm):
    posts_to = "lessons_desk.share"
    ids_begin = "lessons"

    lessons_audience = one_of(_l("Who reads the lessons?"), AUDIENCES)


class SignalAnswerForm(PortalForm):
    posts_to = "lessons_desk.answer"

    answer = text(_l("What was done about this?"), longest=LONGEST_ANSWER)
    joining_public = several()  # marks of joining details that may be public


def _number(name: str) -> int:
    """Return the number of a row, from 1; 0 for anything else."""
    typed = request.form.get(name, "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 3 else 0
