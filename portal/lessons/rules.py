"""Lessons while they are chosen and put in order, and the lines they may come from. Pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from portal.agenda.models import After, Meeting, Stage
from portal.keys import hashed
from portal.language import N_
from portal.lessons.models import MOST_LESSONS
from portal.markup import plain_of
from portal.reactions.rules import sentences
from portal.summaries.models import PARTS, Parts
from portal.summaries.rules.steps import NUDGED_AFTER, SummaryError
from portal.text import clean_line, fold

NUDGED_WITHIN = timedelta(days=30)  # of the end: later nobody is asked any more
LONGEST = 300  # characters of one lesson
SHORTEST_CANDIDATE = 15  # what is shorter teaches nobody anything
MOST_CANDIDATES = 40  # of one sort
FEWEST_ROWS = 3  # that stand ready to be filled in

Tells = Callable[[str], object]  # whether something personal stands in a text


class TooManyLessons(SummaryError):
    field = "lesson"
    status = 422
    sentence = N_("Seven lessons is the most. Take one away first.")


class StaleLessons(SummaryError):
    """Somebody else saved the lessons after this form was opened."""

    field = "lesson"
    sentence = N_("Somebody else changed the lessons. Nothing is lost: look at theirs below, and save yours again.")


class NotASignal(SummaryError):
    sentence = N_("This is not a signal for policy any more.")


@dataclass(frozen=True)
class Row:
    """One lesson as it stands in the form; its text can be empty still."""

    text: str = ""
    is_most_important: bool = False
    is_signal: bool = False


@dataclass(frozen=True)
class Choice:
    """All lessons as they stand in the form, in order."""

    rows: tuple[Row, ...] = ()

    @property
    def lessons(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.text)

    @property
    def is_too_much(self) -> bool:
        return len(self.lessons) > MOST_LESSONS

    def moved(self, number: int, step: int) -> "Choice":
        """With this row (from 1) one place further; at the end of the list nothing moves."""
        mine, other = number - 1, number - 1 + step
        if not (0 <= mine < len(self.rows) and 0 <= other < len(self.rows)):
            return self
        rows = list(self.rows)
        rows[mine], rows[other] = rows[other], rows[mine]
        return Choice(tuple(rows))

    def with_line(self, text: str) -> "Choice":
        """With one more lesson, in the first row that is empty; nothing changes nothing."""
        if not text:
            return self
        rows = list(self.rows)
        first = next((at for at, row in enumerate(rows) if not row.text), len(rows))
        rows[first : first + 1] = [replace(rows[first], text=text) if first < len(rows) else Row(text)]
        return Choice(tuple(rows))

    def with_room(self, more: int = 0) -> "Choice":
        """With rows to fill in: three at least, and `more` empty ones, seven at most (or as many as were typed)."""
        wanted = min(max(FEWEST_ROWS, len(self.rows) + more), MOST_LESSONS)
        return Choice(self.rows + (Row(),) * (wanted - len(self.rows)))


def choice_of(texts: Sequence[str], important: int = 0, signal: int = 0) -> Choice:
    """`important` and `signal` are the number of a row, from 1; 0 for none."""
    rows = enumerate(map(clean_line, texts), 1)
    return Choice(tuple(Row(text, bool(text) and at == important, bool(text) and at == signal) for at, text in rows))


def nudges(meeting: Meeting, is_written: bool, now: datetime) -> bool:
    """Whether its facilitators are to be asked for some lines now: once, and only where something comes after."""
    is_time = meeting.ends_at + NUDGED_AFTER <= now < meeting.ends_at + NUDGED_WITHIN
    is_due = meeting.stage == Stage.PUBLISHED and meeting.after != After.NOTHING and not meeting.nudged_at
    return is_time and is_due and not is_written


def mark_of(choice: Choice) -> str:
    """A mark of the lessons, which a form carries along: later it tells whether others saved."""
    return hashed(repr(choice.lessons))[:12]


@dataclass(frozen=True)
class Candidates:
    """Lines that may become a lesson, by where they come from; nobody's name stands in them or beside them."""

    takeaways: list[str]  # what people take with them
    reactions: list[str]
    sentences: list[str]  # of the summary

    def __bool__(self) -> bool:
        return bool(self.takeaways or self.reactions or self.sentences)


def candidates_of(
    parts: Parts, reactions: Iterable[str], takeaways: Iterable[str], is_personal: Tells, chosen: Choice
) -> Candidates:
    """What stands in `chosen` is no candidate any more."""
    known = {fold(row.text) for row in chosen.lessons}
    own_words = (line for name in PARTS if name in parts for line in sentences(plain_of(parts[name])))
    sorts = (takeaways, (line for text in reactions for line in sentences(plain_of(text))), own_words)
    return Candidates(*(_fit(lines, is_personal, known) for lines in sorts))


def _fit(lines: Iterable[str], is_personal: Tells, known: set[str]) -> list[str]:
    """Those that are as long as a lesson, each once, in which nothing personal is found."""
    found: list[str] = []
    for line in map(clean_line, lines):
        if SHORTEST_CANDIDATE <= len(line) <= LONGEST and fold(line) not in known and not is_personal(line):
            known = known | {fold(line)}
            found.append(line)
        if len(found) == MOST_CANDIDATES:
            break
    return found
