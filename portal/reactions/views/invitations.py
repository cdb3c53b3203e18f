"""The open rounds of a signed-in reader, for whoever lost the letter: on pages that only they get."""

from dataclasses import dataclass
from datetime import date, datetime

from portal.agenda.models import Meeting
from portal.keys import key_of
from portal.people.models import Person
from portal.reactions.queries import OpenRound, open_rounds_of
from portal.reactions.views.voices import local_day
from portal.web.addresses import path_to


@dataclass(frozen=True)
class MyRound:
    """An open round, with the reader's own page of it."""

    meeting: Meeting
    address: str
    closes: date | None
    is_over: bool  # the last day has passed; reactions count until the facilitator finishes
    is_asked: bool  # else they read along
    has_reacted: bool


def my_rounds(person: Person, now: datetime) -> list[MyRound]:
    return [_my_round(invitation, now) for invitation in open_rounds_of(person.id, now)]


def my_round(person: Person | None, meeting: Meeting, now: datetime) -> MyRound | None:
    """Return the reader's open round of this meeting; None for a stranger, and for whoever is not invited."""
    if person is None or now < meeting.ends_at:
        return None
    return next((_my_round(invitation, now) for invitation in open_rounds_of(person.id, now, meeting.id)), None)


def _my_round(invitation: OpenRound, now: datetime) -> MyRound:
    reader = invitation.reader
    summary, meeting = reader.summary, reader.summary.meeting
    return MyRound(
        meeting=meeting,
        address=path_to("reactions.index", key=key_of("reaction", reader.id, reader.salt)),
        closes=local_day(meeting, summary.round_closes_at),
        is_over=summary.round_closes_at is not None and summary.round_closes_at < now,
        is_asked=invitation.is_asked,
        has_reacted=reader.reacted_at is not None,
    )
