"""The rules of the evaluation: what is shown of the answers and when; pure, with the clock as an argument."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, time, timedelta
from random import SystemRandom
from typing import TypeVar

from portal.agenda.models import Meeting
from portal.agenda.rules.times import IN_FEEDS, moment_of
from portal.language import N_
from portal.refusals import Refusal
from portal.signups.models import Signup, Standing
from portal.signups.rules.attendance import PRESENT

Item = TypeVar("Item")

FEWEST = 3  # answers that are shown at all


def may_show(count: int) -> bool:
    return count >= FEWEST


def shuffled(items: Iterable[Item]) -> list[Item]:
    """In an order of chance: the order in which people answered would tell who."""
    mixed = list(items)
    SystemRandom().shuffle(mixed)
    return mixed


@dataclass(frozen=True)
class Bar:
    """How often something was answered."""

    label: str
    count: int
    width: int  # in hundredths of the longest bar


def bars(counts: Mapping[str, int]) -> list[Bar]:
    """A bar for each answer that could be given, in the order of the counts."""
    longest = max(counts.values(), default=0) or 1
    return [Bar(label, count, round(100 * count / longest)) for label, count in counts.items()]


# Who may answer, and until when; the letter to oneself.

ANSWERED_WITHIN = IN_FEEDS  # of the end
COMPANY = 2  # after the first answers are shown, a new one waits for another: alone it would tell whose it is
_WAITS = "waits-"  # so the id of such an answer begins
LETTER_AFTER, LETTER_AT = timedelta(weeks=4), time(7)  # on the clock of the session: no moment of writing is kept
LETTER_USEFUL = timedelta(days=14)
SENTENCE_KEPT = timedelta(days=1)  # after its letter was sent


class EvaluationError(Refusal):
    """Why somebody cannot answer, or write to themself."""

    title = N_("For who was there")
    status = 404


class NotOverYet(EvaluationError):
    title = N_("Not yet")
    sentence = N_("You can say how it was when the session is over.")


class EvaluationNeedsAttendance(EvaluationError):
    sentence = N_("These questions are for who was there. Were you? Then ask your facilitator to note it.")


class NothingSaid(EvaluationError):
    sentence = N_("Nothing is filled in yet. You need not answer everything: one answer is enough.")
    status = 422


class NoSentence(NothingSaid):
    sentence = N_("Write down first what you are going to try.")


class OnItsWay(EvaluationError):
    """The letter was posted already."""

    sentence = N_("Your sentence is on its way to you already, so it cannot be changed any more.")
    status = 409


@dataclass(frozen=True)
class EvaluationInput:
    """What somebody answered; nothing of it is required."""

    free: int | None = None
    matters: int | None = None
    way: int | None = None
    takeaway: str = ""
    better: str = ""

    @property
    def is_empty(self) -> bool:
        return not any(asdict(self).values())


def refuse_to_ask(signup: Signup, meeting: Meeting, now: datetime) -> None:
    """Whether this one is asked how it was. Raises EvaluationNeedsAttendance, NotOverYet."""
    was_there = signup.attendance in PRESENT
    if meeting.is_draft or meeting.is_called_off or signup.standing != Standing.GOING:
        raise EvaluationNeedsAttendance
    if now < meeting.ends_at:
        raise NotOverYet
    if not was_there:
        raise EvaluationNeedsAttendance


def is_closed(meeting: Meeting, now: datetime) -> bool:
    """Whether nobody can answer any more."""
    return now > meeting.ends_at + ANSWERED_WITHIN


def comes_back_at(meeting: Meeting, now: datetime) -> datetime:
    """When a sentence that is written now comes back: four weeks later, in the morning."""
    day = (now + LETTER_AFTER).astimezone(meeting.zone).date()
    return moment_of(datetime.combine(day, LETTER_AT), meeting.zone)


def new_id(waits: bool) -> str:
    """A random id of an answer, which tells nothing of the order in which people answered."""
    return (_WAITS if waits else "") + secrets.token_urlsafe(12)


def waits(answer_id: str) -> bool:
    """Whether this answer waits for another, before its facilitators may read it."""
    return answer_id.startswith(_WAITS)


def has_company(shown: int, waiting: int) -> bool:
    """Whether the answers that wait may be shown now: the first of all together, later ones never alone.

    Else who looks before and after would see what the last one wrote.
    """
    return waiting >= COMPANY if shown else may_show(waiting)
