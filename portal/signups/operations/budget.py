"""The steps that count what a mailbox got about a session: `portal.mail.rules.limits` says how much that may be."""

from collections.abc import Iterable

from portal.db import open_transaction
from portal.mail.operations.posting import posted_about
from portal.mail.rules.limits import ABOUT_A_SESSION, COUNTED
from portal.people.models import Person
from portal.signups.models import Signup


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
