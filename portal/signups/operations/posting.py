"""Steps that post letters about a sign-up with the facts of this moment, and count letters per mailbox.

The limits are in `portal.mail.rules.limits`.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from portal.agenda.operations.lock import MeetingLock
from portal.agenda.rules.facts import facts_of
from portal.db import open_transaction
from portal.keys import salt_mark
from portal.mail.kinds import all_counted_kinds
from portal.mail.operations.posting import Others, has_room_about, post_letter, posted_about
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.queries import position_of

# Cancelling or rejoining through a mailed link proves the mailbox, so the letter count of the session restarts.
PROVE_ITS_MAILBOX = ("signup-cancelled", "signup-returned")


def post_to(
    lock: MeetingLock,
    signup: Signup,
    kind: str,
    facts: dict[str, Any] | None = None,
    useful_until: datetime | None = None,
) -> None:
    """A step: post a letter about this sign-up; it expires when the meeting ends."""
    _post(lock, signup, kind, facts, useful_until)


def post_within_limit(
    lock: MeetingLock,
    signup: Signup,
    kind: str,
    facts: dict[str, Any] | None = None,
    useful_until: datetime | None = None,
    is_wanted: bool = True,
    is_asked_for: bool = False,
) -> bool:
    """A step: post a letter that others can provoke, within the limit of its reader; return whether it was posted.

    Does the same work without a letter, or response times would reveal what the mailbox received before. A letter that
    the mailbox's owner asked for has no limit.
    """
    return _post(lock, signup, kind, facts, useful_until, is_wanted, is_limited=not is_asked_for)


def tell_everybody(lock: MeetingLock, kind: str, facts: dict[str, Any], useful_until: datetime) -> None:
    """A step: post a letter to all with a seat or in the queue; `facts` are those of this change."""
    active = select(Signup).where(Signup.meeting_id == lock.meeting.id, Signup.standing != Standing.CANCELLED)
    for signup in lock.session.scalars(active.order_by(Signup.id)):
        post_to(lock, signup, kind, facts, useful_until)


def has_room_in_mailbox(signup: Signup, kind: str) -> bool:
    """A step: return whether a letter of this kind may still go to the mailbox of this sign-up."""
    open_transaction().flush()
    return has_room_about(signup.meeting_id, _person_of(signup), kind, PROVE_ITS_MAILBOX, _others_of(signup))


def heard_about_session(signup: Signup) -> int:
    """A step: count the letters about the session of this sign-up to its mailbox, of both sums."""
    open_transaction().flush()
    of_both = all_counted_kinds()
    own, _all = posted_about(signup.meeting_id, _person_of(signup), of_both, PROVE_ITS_MAILBOX, _others_of(signup))
    return own


def was_mailbox_asked(signup: Signup) -> bool:
    """A step: return whether any letter to this mailbox, also for another +label, asked about a seat here.

    A letter that asked somebody else at the same address does not count: it named them.
    """
    open_transaction().flush()
    kinds = ("see-you", "signup-confirm")
    asked, _all = posted_about(signup.meeting_id, _person_of(signup), kinds, (), _others_of(signup))
    return asked > 0


def _post(
    lock: MeetingLock,
    signup: Signup,
    kind: str,
    facts: dict[str, Any] | None,
    useful_until: datetime | None,
    is_wanted: bool = True,
    is_limited: bool = False,
) -> bool:
    """Return whether the letter was posted. An unwanted one takes the same work and leaves nothing."""
    lock.session.flush()
    meeting, person = lock.meeting, _person_of(signup)
    facts = facts or {}
    letter_facts = {
        **facts_of(meeting),
        "standing": str(signup.standing),
        "position": facts["position"] if "position" in facts else position_of(signup),
        "salt_mark": salt_mark(signup.salt),
        **facts,
    }
    is_in_limit = not is_limited or has_room_about(meeting.id, person, kind, PROVE_ITS_MAILBOX, _others_of(signup))
    has_room = person.has_mailbox and is_in_limit
    post_letter(
        kind,
        person,
        version=f"{signup.id}:{lock.number}",
        facts=letter_facts,
        language=signup.language,
        now=lock.now,
        useful_until=useful_until or meeting.ends_at,
        name=signup.name,
        meeting_id=meeting.id,
        signup_id=signup.id,
        is_wanted=is_wanted and has_room,
    )
    return is_wanted and has_room


_OTHERS = select(Signup.id).where(
    Signup.meeting_id == bindparam("meeting_id"),
    Signup.person_id == bindparam("of_person_id"),
    Signup.standing != Standing.CANCELLED,
    Signup.id != bindparam("of_signup_id"),
)


def _others_of(signup: Signup) -> Others:
    """Return the active sign-ups of other people at the same address."""
    return Others(_OTHERS, {"of_person_id": signup.person_id, "of_signup_id": signup.id})


def _person_of(signup: Signup) -> Person:
    return open_transaction().get_one(Person, signup.person_id)
