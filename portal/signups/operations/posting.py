"""The steps that post letters about a sign-up, with the facts of this moment."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock
from portal.agenda.rules.facts import facts_of
from portal.keys import salt_mark
from portal.mail.operations.posting import post_letter
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.budget import has_room_in_mailbox
from portal.signups.queries import position_of


def post_to(
    lock: MeetingLock,
    signup: Signup,
    kind: str,
    facts: dict[str, Any] | None = None,
    useful_until: datetime | None = None,
    is_wanted: bool = True,
) -> None:
    """A step: post a letter about this sign-up; of use until the meeting ends.

    One that is not wanted takes the same work and leaves nothing.
    """
    lock.session.flush()
    post_letter(
        kind,
        lock.session.get_one(Person, signup.person_id),
        version=f"{signup.id}:{lock.number}",
        facts={
            **facts_of(lock.meeting),
            "standing": str(signup.standing),
            "position": position_of(signup),
            "salt_mark": salt_mark(signup.salt),
            **(facts or {}),
        },
        language=signup.language,
        now=lock.now,
        useful_until=useful_until or lock.meeting.ends_at,
        name=signup.name,
        meeting_id=lock.meeting.id,
        signup_id=signup.id,
        is_wanted=is_wanted,
    )


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
    is_posted = has_room_in_mailbox(signup, kind) and is_wanted
    post_to(lock, signup, kind, facts, useful_until, is_wanted=is_posted)
    return is_posted


def tell_everybody(lock: MeetingLock, kind: str, facts: dict[str, Any], useful_until: datetime) -> None:
    """A step: post a letter to all who have a seat or wait for one; `facts` are those of this change."""
    active = select(Signup).where(Signup.meeting_id == lock.meeting.id, Signup.standing != Standing.CANCELLED)
    for signup in lock.session.scalars(active.order_by(Signup.id)):
        post_to(lock, signup, kind, facts, useful_until)
