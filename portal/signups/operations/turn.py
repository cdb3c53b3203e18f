"""The steps that every verb on seats shares. They open no transaction, and refuse to run outside one.

`take_turn` comes first and `recount` last; between the two a verb is alone with the seats of its meeting.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import take_turn
from portal.agenda.rules.facts import facts_of
from portal.agenda.rules.times import in_last_hours
from portal.counters import Count, raise_counters
from portal.db import open_transaction
from portal.keys import salt_mark
from portal.mail.operations.posting import post_letter, posted_about
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.queue import (
    asks_due,
    count,
    count_who_fit,
    first_who_fit,
    full_organisations,
    next_to_ask,
)
from portal.signups.queries import position_of, seats_by_organisation
from portal.signups.rules.last_hours import MOST_SEAT_ASKS
from portal.signups.rules.refusals import CalledOff, TooLate
from portal.signups.rules.signing_up import has_room_for

MOST_LETTERS = 5  # about one meeting to one mailbox, whichever sign-ups they are about; of the kinds below
MOST_BEFORE = 4  # of them before the session is over: one is for the summary
COUNTED = (
    "signup-going",
    "signup-waiting",
    "signup-again",
    "signup-added",
    "signup-removed",
    "signup-confirm",
    "seat-passed-on",
    "seat-free",
    "seat-yours",
    "summary-asked",
    "summary-reminder",
    "lessons-shared",
)


def take_turn_of(signup_id: int) -> tuple[Signup, Meeting]:
    """The turn of a sign-up's meeting; both read afresh."""
    session = open_transaction()
    meeting = take_turn(session.scalars(select(Signup.meeting_id).where(Signup.id == signup_id)).one())
    return session.get_one(Signup, signup_id, populate_existing=True), meeting


def standing_for(meeting: Meeting, organisation_key: str) -> Standing:
    """What the next to sign up gets: a seat, unless all are taken, or somebody who fits waits already.

    Nor when colleagues have all the places that one organisation may have.
    """
    is_free = count(meeting, Standing.GOING) < meeting.capacity and not count_who_fit(meeting)
    return (
        Standing.GOING
        if is_free and has_room_for(meeting, organisation_key, seats_by_organisation(meeting.id))
        else Standing.WAITING
    )


def refuse_when_too_late(meeting: Meeting, now: datetime) -> None:
    """Raises CalledOff, or TooLate after the start."""
    if meeting.is_called_off:
        raise CalledOff
    if now >= meeting.starts_at:
        raise TooLate


def move_queue_up(meeting: Meeting, now: datetime) -> None:
    """Give free seats to the first in the queue who fit; in the last hours ask the next of them instead."""
    free = meeting.capacity - count(meeting, Standing.GOING)
    if free <= 0 or now >= meeting.starts_at or meeting.is_called_off:
        return
    if in_last_hours(meeting, now):
        ask_next(meeting, now)
        return
    full, seats = full_organisations(meeting), seats_by_organisation(meeting.id)
    while free and (found := first_who_fit(meeting, full, free)):
        for signup in found:
            if signup.organisation_key in full:
                continue
            signup.standing = Standing.GOING
            seats[signup.organisation_key] += 1
            free -= 1
            if not has_room_for(meeting, signup.organisation_key, seats):
                full.add(signup.organisation_key)
            tell_of_seat(signup, meeting, now)


def ask_next(meeting: Meeting, now: datetime) -> None:
    """Ask the next in the queue who fit for the seats that are free: five for each, and again after a pause."""
    for signup in next_to_ask(meeting, asks_due(meeting, now)):
        ask_to_take_seat(signup, meeting, now)


def ask_to_take_seat(signup: Signup, meeting: Meeting, now: datetime) -> None:
    """Post the letter that a seat is free: who says yes first has it.

    Somebody who had all their letters holds no place in a batch: the worker asks another instead.
    """
    meeting.seat_offered_at = meeting.seat_offered_at or now
    if post_if_few(signup, "seat-free", meeting, now, useful_until=meeting.starts_at):
        signup.seat_asked_at, signup.seat_asks = now, signup.seat_asks + 1
    else:
        signup.seat_asks = MOST_SEAT_ASKS


def tell_of_seat(signup: Signup, meeting: Meeting, now: datetime) -> None:
    """Post the letter that a seat came free and is theirs: the last letter that a mailbox may get is kept for it."""
    if letters_about(signup) < MOST_BEFORE:
        post_to(signup, "seat-yours", meeting, now)


def post_if_few(
    signup: Signup,
    kind: str,
    meeting: Meeting,
    now: datetime,
    facts: dict[str, Any] | None = None,
    useful_until: datetime | None = None,
    is_wanted: bool = True,
) -> bool:
    """Post a letter that others can provoke, unless this mailbox had its share about this meeting; whether it did.

    Without a letter it is the same work: else the time would tell a stranger what this mailbox got before.
    """
    is_posted = letters_about(signup) < MOST_BEFORE - 1 and is_wanted
    post_to(signup, kind, meeting, now, facts, useful_until, is_wanted=is_posted)
    return is_posted


def recount(meeting: Meeting, *also: Count) -> None:
    """Write the counts onto the meeting, so that lists and feeds need no join. The last step of a turn.

    `also` names what else changed: counters are raised in one go, or two turns wait for each other.
    """
    counts = {
        "taken": count(meeting, Standing.GOING),
        "waiting": count(meeting, Standing.WAITING),
        "waiting_who_fit": count_who_fit(meeting),
        "organisations": len(seats_by_organisation(meeting.id).keys() - {""}),
    }
    # Also when nothing changed: a repeated sign-up takes the same work.
    open_transaction().execute(update(Meeting).where(Meeting.id == meeting.id).values(counts))
    if meeting.seat_offered_at and not meeting.seats_left:
        _end_offer(meeting)
    raise_counters(Count.SEATS, *also)


def _end_offer(meeting: Meeting) -> None:
    """All seats are taken again: the next that comes free is offered to the first in the queue anew."""
    meeting.seat_offered_at = None
    asked = update(Signup).where(Signup.meeting_id == meeting.id, Signup.seat_asked_at.is_not(None))
    open_transaction().execute(asked.values(seat_asked_at=None))


def tell_everybody(meeting: Meeting, kind: str, facts: dict[str, Any], now: datetime, useful_until: datetime) -> None:
    """Post a letter to all who have a seat or wait for one; `facts` are those of this change."""
    active = select(Signup).where(Signup.meeting_id == meeting.id, Signup.standing != Standing.CANCELLED)
    for signup in open_transaction().scalars(active.order_by(Signup.id)):
        post_to(signup, kind, meeting, now, facts, useful_until)


def post_to(
    signup: Signup,
    kind: str,
    meeting: Meeting,
    now: datetime,
    facts: dict[str, Any] | None = None,
    useful_until: datetime | None = None,
    is_wanted: bool = True,
) -> None:
    """Post a letter about this sign-up, with the facts of now; of use until the meeting ends."""
    open_transaction().flush()
    post_letter(
        kind,
        _person_of(signup),
        version=f"{signup.id}:{meeting.turn}",
        facts={
            **facts_of(meeting),
            "standing": str(signup.standing),
            "position": position_of(signup),
            "salt_mark": salt_mark(signup.salt),
            **(facts or {}),
        },
        language=signup.language,
        now=now,
        useful_until=useful_until or meeting.ends_at,
        name=signup.name,
        meeting_id=meeting.id,
        signup_id=signup.id,
        is_wanted=is_wanted,
    )


def letters_about(signup: Signup) -> int:
    """How many letters about this meeting its mailbox got, moves and calling off aside.

    Cancelling, or coming back, through a mailed link proves the mailbox, so the count starts again.
    """
    open_transaction().flush()
    since = ("signup-cancelled", "signup-returned")
    return posted_about(signup.meeting_id, _person_of(signup), COUNTED, since)


def was_mailbox_asked(signup: Signup) -> bool:
    """Whether a letter to this mailbox asked about a seat in this meeting, this sign-up's or another label's."""
    return posted_about(signup.meeting_id, _person_of(signup), ("signup-confirm",), since=()) > 0


def _person_of(signup: Signup) -> Person:
    return open_transaction().get_one(Person, signup.person_id)
