"""Lessons while they are chosen and ordered in the form."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from portal.keys import hashed
from portal.lessons.models import MOST_LESSONS
from portal.links_in_text import with_addresses_unwrapped
from portal.text import clean_line

LONGEST = 300  # characters of one lesson
FEWEST_ROWS = 3  # rows shown at least


@dataclass(frozen=True)
class LessonRow:
    """A row of the form; its text may be empty."""

    text: str = ""
    is_most_important: bool = False
    is_signal: bool = False


@dataclass(frozen=True)
class Choice:
    """All rows of the form, in order."""

    rows: tuple[LessonRow, ...] = ()

    @property
    def lessons(self) -> tuple[LessonRow, ...]:
        return tuple(row for row in self.rows if row.text)

    @property
    def is_too_much(self) -> bool:
        return len(self.lessons) > MOST_LESSONS

    def moved(self, number: int, step: int) -> "Choice":
        """Return the choice with this row (from 1) moved by `step`; at the ends nothing moves."""
        mine, other = number - 1, number - 1 + step
        if not (0 <= mine < len(self.rows) and 0 <= other < len(self.rows)):
            return self
        rows = list(self.rows)
        rows[mine], rows[other] = rows[other], rows[mine]
        return Choice(tuple(rows))

    def with_line(self, text: str) -> "Choice":
        """Return the choice with this line in the first empty row; empty text changes nothing."""
        if not text:
            return self
        rows = list(self.rows)
        first = next((at for at, row in enumerate(rows) if not row.text), len(rows))
        rows[first : first + 1] = [replace(rows[first], text=text) if first < len(rows) else LessonRow(text)]
        return Choice(tuple(rows))

    def with_room(self, more: int = 0) -> "Choice":
        """Return the choice with empty rows: at least three rows, and `more` empty ones, up to seven (or as many as
        typed).
        """
        wanted = min(max(FEWEST_ROWS, len(self.rows) + more), MOST_LESSONS)
        return Choice(self.rows + (LessonRow(),) * (wanted - len(self.rows)))


def choice_of(texts: Sequence[str], important: int = 0, signal: int = 0) -> Choice:
    """Return a choice. `important` and `signal` are row numbers, from 1; 0 for none."""
    rows = enumerate((with_addresses_unwrapped(clean_line(text)) for text in texts), 1)
    return Choice(
        tuple(LessonRow(text, bool(text) and at == important, bool(text) and at == signal) for at, text in rows)
    )


def mark_of(choice: Choice) -> str:
    """Return a hash of the lessons, which the form carries along to detect a colleague's changes."""
    return hashed(repr(choice.lessons))[:12]
