"""The forms after a session: the parts of the summary, raw notes, and the pressed button."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Self

from flask import request
from wtforms import BooleanField, Field, HiddenField, StringField, TextAreaField

from portal.agenda.models import Meeting
from portal.language import lazy as _l
from portal.markup import LONGEST
from portal.summaries.models import PARTS, ROWS, TABLE_PARTS, Parts, Summary
from portal.summaries.rules.steps import TICKS
from portal.summaries.words import place_name
from portal.text import clean_line
from portal.web.forms import PortalForm, text

LONGEST_REASON = 300
ATTENDEE_PARTS = tuple(part for part in PARTS if part not in TABLE_PARTS)
PREVIEW, STAY, ASK = "preview", "stay", "ask"  # a button's verb is one of these or the name of a repair


@dataclass(frozen=True)
class Press:
    """The pressed button; with an empty verb it only saves."""

    verb: str = ""
    place: str = ""
    kind: str = ""
    mark: str = ""
    number: int = 0  # of its finding on the page; 0 from pages of earlier releases

    @property
    def lesson(self) -> int:
        """The number of its lesson; 0 for a part of the text."""
        numbered = re.fullmatch(r"lesson-([1-9][0-9]?)", self.place)
        return int(numbered[1]) if numbered else 0

    @classmethod
    def of(cls, value: str) -> Self:
        """Parse a button's value: verb, place, kind and mark, separated by colons."""
        is_one = re.fullmatch(r"[a-z-]{1,20}(:[\w-]{1,80}){3}(:[1-9][0-9]{0,2})?|preview", value, re.ASCII)
        if not is_one:
            return cls()
        verb, place, kind, mark, number = (value.split(":") + [""] * 4)[:5]
        return cls(verb, place, kind, mark, int(number or 0))


class TickedForm(PortalForm):
    """A form that makes something readable for everybody only with three ticked checks."""

    tick_1 = BooleanField(_l(TICKS[0]))
    tick_2 = BooleanField(_l(TICKS[1]))
    tick_3 = BooleanField(_l(TICKS[2]))
    ids_begin = ""  # several of these forms stand on one page

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for tick in self.ticks:
            tick.id = f"{self.ids_begin}-{tick.name}"

    @property
    def ticks(self) -> list[Field]:
        return [self[f"tick_{number}"] for number in range(1, len(TICKS) + 1)]

    @property
    def ticked(self) -> int:
        return sum(1 for tick in self.ticks if tick.data)


class SummaryForm(TickedForm):
    """All parts in one form, so that no button loses input in another field."""

    posts_to = "summaries.save"
    ids_begin = "write"

    version = HiddenField()
    by_itself = HiddenField()  # set by a draft's autosave
    for_everyone = HiddenField()  # whether to scan as for an audience of everybody
    deed = HiddenField()  # the pressed button; old pages send this name

    @classmethod
    def showing(cls, summary: Summary | None) -> Self:
        """Return the form with what is saved."""
        form = cls(formdata=None, data=dict(summary.parts) if summary else {})
        form.stand_on(summary)
        return form

    def stand_on(self, summary: Summary | None) -> None:
        """Base the form on the current version, so that saving overwrites it knowingly."""
        self.version.raw_data, self.version.data = None, str(summary.version if summary else 1)

    def name_for(self, meeting: Meeting) -> None:
        """Label the fields with this meeting's questions."""
        for part in PARTS:
            self[part].label.text = place_name(part, meeting.questions)

    def show(self, parts: Parts) -> None:
        """Show these parts instead of the input."""
        for part in PARTS:
            self[part].data = parts.get(part, "")

    @property
    def parts(self) -> Parts:
        return {part: self[part].data for part in PARTS if self[part].data}

    @property
    def press(self) -> Press:
        return Press.of(self.deed.data or "")

    @property
    def reason(self) -> str:
        """The typed reason why a finding may stay."""
        return clean_line(request.form.get(f"reason-{self.press.mark}"))[:LONGEST_REASON]

    def answers(self, meeting: Meeting) -> list[Field]:
        """Return a field for each question, and for stored answers to removed questions."""
        filled_in = {f"answer_{number}" for number, question in enumerate(meeting.questions, 1) if question}
        return [self[part] for part in PARTS if part.startswith("answer_") and (part in filled_in or self[part].data)]

    @property
    def rows(self) -> list[tuple[int, list[Field], bool]]:
        """Return each row (obstacle, what helped, next step): number, fields, and whether it has content."""
        rows = [(n, [self[f"{column}_{n}"] for column in ("obstacle", "helped", "step")]) for n in range(1, ROWS + 1)]
        return [(number, fields, _hold_something(fields)) for number, fields in rows]


class AttendeeForm(PortalForm):
    """The five lines, for somebody who was there: the parts of the text without its rows."""

    posts_to = "attendee.save"

    version = HiddenField()

    @classmethod
    def showing(cls, summary: Summary) -> Self:
        form = cls(formdata=None, data=dict(summary.parts))
        form.stand_on(summary)
        return form

    def stand_on(self, summary: Summary) -> None:
        """Base the form on the current version, so that saving overwrites it knowingly."""
        self.version.raw_data, self.version.data = None, str(summary.version)

    def fields_for(self, meeting: Meeting) -> list[Field]:
        """Return the fields, labelled with this meeting's questions."""
        names = ["intro", *(f"answer_{number}" for number, question in enumerate(meeting.questions, 1) if question)]
        fields = [self[name] for name in (*names, "surprise", "next_steps")]
        for field in fields:
            field.label.text = place_name(field.short_name, meeting.questions)
        return fields

    @property
    def parts(self) -> Parts:
        """Return what was sent: an answer to a question that is gone stands on no page, and is not emptied by it."""
        return {part: self[part].data or "" for part in ATTENDEE_PARTS if self[part].raw_data}


for _part in PARTS:
    setattr(SummaryForm, _part, text("", longest=LONGEST))
for _part in ATTENDEE_PARTS:
    setattr(AttendeeForm, _part, text("", longest=LONGEST))


class WriterForm(PortalForm):
    """The choice of an attendee who writes the summary in the facilitator's place."""

    posts_to = "writer.create"

    signup = StringField(_l("Who writes it?"))


class NotesForm(PortalForm):
    posts_to = "summaries.save_notes"

    notes: TextAreaField = text(_l("Raw notes"), longest=LONGEST)


def _hold_something(fields: Iterable[Field]) -> bool:
    return any(field.data or field.errors for field in fields)
