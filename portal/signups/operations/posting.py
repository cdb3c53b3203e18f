"""The steps that post letters about a sign-up with the facts of this moment, and count what its mailbox got.

`portal.mail.rules.limits` says how much that may be.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock
from portal.agenda.rules.facts import facts_of
from portal.db import open_transaction
from portal.keys import salt_mark
from portal.mail.operations.posting import post_letter, posted_about
from portal.mail.rules.limits import ABOUT_A_SESSION, COUNTED
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.queries import position_of


def post_to(
    lock: MeetingLock,
    signup: Signup,
    kind: str,
    facts: dict[str, Any] | None = None,
    useful_until: datetime | None = None,
) -> None:
    """A step: post a letter about this sign-up; of use until the meeting ends."""
    _post(lock, signup, kind, _facts_of(lock, signup, facts), useful_until)


def post_within_limit(
    lock: MeetingLock,
    signup: Signup,
    kind: str,
    facts: dict[str, Any] | None = None,
    useful_until: datetime | None = None,
    is_wanted: bool = True,
) -> bool:
    """A step: post a letter that others can provoke, unless its mailbox had enough of them; whether it was posted.

    Without a letter it is the same work: else the time would tell a stranger what this mailbox got before.
    """
    letter_facts = _facts_of(lock, signup, facts)
    is_posted = has_room_in_mailbox(signup, kind) and is_wanted
    _post(lock, signup, kind, letter_facts, useful_until, is_posted)
    return is_posted


def tell_everybody(lock: MeetingLock, kind: str, facts: dict[str, Any], useful_until: datetime) -> None:
    """A step: post a letter to all who have a seat or wait for one; `facts` are those of this change."""
    active = select(Signup).where(Signup.meeting_id == lock.meeting.id, Signup.standing != Standing.CANCELLED)
    for signup in lock.session.scalars(active.order_by(Signup.id)):
        post_to(lock, signup, kind, facts, useful_until)


def has_room_in_mailbox(signup: Signup, kind: str) -> bool:
    """A step: whether a letter of this kind may still go to the mailbox of this sign-up."""
    return letters_about(signup) < ABOUT_A_SESSION[kind]


def letters_about(signup: Signup) -> int:
    """A step: how many letters about this meeting its mailbox got, moves and calling off aside.

    Cancelling, or coming back, through a mailed link proves the mailbox, so the count starts again.
    """
    return _posted(signup, COUNTED, since=("signup-cancelled", "signup-returned"))


def was_mailbox_asked(signup: Signup) -> bool:
    """A step: whether a letter to this mailbox asked about a seat here, this sign-up's or another label's."""
    return _posted(signup, ("signup-confirm",), since=()) > 0


def _posted(signup: Signup, kinds: Iterable[str], since: Iterable[str]) -> int:
    session = open_transaction()
    session.flush()
    return posted_about(signup.meeting_id, session.get_one(Person, signup.person_id), kinds, since)


def _facts_of(lock: MeetingLock, signup: Signup, facts: dict[str, Any] | None) -> dict[str, Any]:
    lock.session.flush()
    position = position_of(signup)
    return {
        **facts_of(lock.meeting),
        "standing": str(signup.standing),
        "position": position,
        "salt_mark": salt_mark(signup.salt),
        **(facts or {}),
    }


def _post(
    lock: MeetingLock,
    signup: Signup,
    kind: str,
    facts: dict[str, Any],
    useful_until: datetime | None,
    is_wanted: bool = True,
) -> None:
    """One that is not wanted takes the same work and leaves nothing."""
    post_letter(
        kind,
        lock.session.get_one(Person, signup.person_id),
        version=f"{signup.id}:{lock.number}",
        facts=facts,
        language=signup.language,
        now=lock.now,
        useful_until=useful_until or lock.meeting.ends_at,
        name=signup.name,
        meeting_id=lock.meeting.id,
        signup_id=signup.id,
        is_wanted=is_wanted,
    )
