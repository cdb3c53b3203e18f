"""Rules of evaluations: which answers are shown, and when. Pure, with the clock as an argument."""

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

FEWEST = 3  # answers, before any are shown
SCALES = ("free", "matters", "way")  # questions that are answered with a number
HIGHEST = 5  # of these numbers
GIVEN = "evaluations"  # the name of the count of deleted answers


def count_name(scale: str, number: int) -> str:
    """Return the name of the count of deleted answers that gave this number."""
    return f"evaluation-{scale}-{number}"


def may_show(count: int) -> bool:
    return count >= FEWEST


def shuffled(items: Iterable[Item]) -> list[Item]:
    """Shuffle: the order of answers could reveal their authors."""
    mixed = list(items)
    SystemRandom().shuffle(mixed)
    return mixed


@dataclass(frozen=True)
class Bar:
    """How often an answer was given."""

    label: str
    count: int
    width: int  # percent of all answers to the question


def bars(counts: Mapping[str, int]) -> list[Bar]:
    """Return a bar for each possible answer, in the order of the counts."""
    answers = sum(counts.values()) or 1
    return [Bar(label, count, round(100 * count / answers)) for label, count in counts.items()]


def mean_of(scale: str, counts: Mapping[str, int]) -> float | None:
    """Return the mean of the numbers that were given, by their counts; None when too few gave one."""
    given = {number: counts.get(count_name(scale, number), 0) for number in range(1, HIGHEST + 1)}
    answers = sum(given.values())
    return sum(number * count for number, count in given.items()) / answers if may_show(answers) else None


# Who may answer, and until when; also for the letter to oneself.

ANSWERED_WITHIN = IN_FEEDS  # after the end
COMPANY = 2  # after the first answers are shown, a new one waits for another; alone it would reveal its author
_WAITS = "waits-"  # the prefix of the id of such an answer
# local time of the session, so that the time of writing is not stored
LETTER_AFTER, LETTER_AT = timedelta(weeks=4), time(7)
LETTER_USEFUL = timedelta(days=14)
SENTENCE_KEPT = timedelta(days=1)  # after its letter was sent


class EvaluationError(Refusal):
    """Base class of refused evaluations and letters to oneself."""

    title = N_("For people who were there")
    status = 404


class NotOverYet(EvaluationError):
    title = N_("Not yet")
    sentence = N_("Once the session is over, you can say how it was.")


class EvaluationNeedsAttendance(EvaluationError):
    sentence = N_("These questions are for people who were there. Were you? Ask your facilitator to record it.")


class NothingSaid(EvaluationError):
    sentence = N_("Nothing is filled in yet. You do not have to answer everything: one answer is enough.")
    status = 422


class NoSentence(NothingSaid):
    sentence = N_("First write down what you are going to try.")


class OnItsWay(EvaluationError):
    """The letter was posted already."""

    sentence = N_("Your sentence is already on its way to you, so it can no longer be changed.")
    status = 409


@dataclass(frozen=True)
class EvaluationInput:
    """An evaluation as submitted; everything is optional."""

    free: int | None = None
    matters: int | None = None
    way: int | None = None
    takeaway: str = ""
    better: str = ""

    @property
    def is_empty(self) -> bool:
        return not any(asdict(self).values())


def refuse_to_ask(signup: Signup, meeting: Meeting, now: datetime) -> None:
    """Raise EvaluationNeedsAttendance or NotOverYet unless this participant may evaluate."""
    was_there = signup.attendance in PRESENT
    if meeting.is_draft or meeting.is_called_off or signup.standing != Standing.GOING:
        raise EvaluationNeedsAttendance
    if now < meeting.ends_at:
        raise NotOverYet
    if not was_there:
        raise EvaluationNeedsAttendance


def is_closed(meeting: Meeting, now: datetime) -> bool:
    """Return whether the deadline for answers has passed."""
    return now > meeting.ends_at + ANSWERED_WITHIN


def comes_back_at(meeting: Meeting, now: datetime) -> datetime:
    """Return when a sentence written now is mailed back: after four weeks, in the morning."""
    day = (now + LETTER_AFTER).astimezone(meeting.zone).date()
    return moment_of(datetime.combine(day, LETTER_AT), meeting.zone)


def new_id(waits: bool) -> str:
    """Return a random answer id, which does not reveal the order of answers."""
    return (_WAITS if waits else "") + secrets.token_urlsafe(12)


def waits(answer_id: str) -> bool:
    """Return whether facilitators may not read this answer yet, until there is another."""
    return answer_id.startswith(_WAITS)


def has_company(shown: int, waiting: int) -> bool:
    """Return whether waiting answers may be shown: the first together, later ones never alone.

    Otherwise comparing before and after would reveal the last author's answer.
    """
    return waiting >= COMPANY if shown else may_show(waiting)
