"""Whose sign-up a name means, of several people at one mailbox. Pure."""

import re
from collections.abc import Iterable, Sequence

from portal.signups.models import Signup
from portal.text import fold, line_key

NAMED_AS_TYPED = ("signup-replaced", "signup-in-place")  # letters to others that hold the name on a sign-up
MOST_UNPROVEN = 3  # sign-ups at one address for a session, until the links in their letters are used


def another_name(typed: str, known: str) -> str:
    """Return the typed name when it is of somebody else; empty for the known one, also in other words."""
    words, theirs = (set(re.findall(r"\w+", fold(name))) for name in (typed, known))
    return "" if words <= theirs or theirs <= words else typed


def is_same_name(typed: str, known: str) -> bool:
    return not another_name(typed, known)


def is_somebody_else(name: str, owner: str) -> bool:
    """Return whether a sign-up under this name is not the mailbox owner's, as far as the owner's name is known."""
    return bool(owner) and not is_same_name(name, owner)


def named(name: str, signups: Iterable[Signup]) -> Signup | None:
    """Return the sign-up of this name: rather the same words than the name in other words, else the first."""
    theirs = [signup for signup in signups if is_same_name(name, signup.name)]
    return min(theirs, key=lambda signup: line_key(signup.name) != line_key(name), default=None)


def has_room_for_name(signups: Iterable[Signup], is_owner: bool) -> bool:
    """Return whether another name may join these sign-ups of one address.

    Anybody can type names for a mailbox, so few of them can be unproven; its owner, who is signed in, adds more.
    """
    return is_owner or sum(signup.proven_at is None for signup in signups) < MOST_UNPROVEN


def current_ids(signups: Iterable[Signup]) -> set[int]:
    """Return the ids of the sign-ups of a meeting that count: of each person at each mailbox the active one, else the
    latest. An earlier sign-up may have been corrected to an address, so the active one is not always the latest.
    """
    by_mailbox: dict[int, list[Signup]] = {}
    for signup in sorted(signups, key=lambda signup: (signup.is_active, signup.id), reverse=True):
        by_mailbox.setdefault(signup.person_id, []).append(signup)
    return {group[0].id for theirs in by_mailbox.values() for group in by_name(theirs)}


def by_name(signups: Iterable[Signup]) -> list[list[Signup]]:
    """Return the sign-ups of one mailbox in a list for each name, in the given order."""
    found: list[list[Signup]] = []
    for signup in signups:
        theirs = next((group for group in found if is_same_name(signup.name, group[0].name)), None)
        if theirs is None:
            found.append([signup])
        else:
            theirs.append(signup)
    return found


def own_of(name: str, signups: Sequence[Signup]) -> list[Signup]:
    """Return which of these sign-ups of one mailbox are its owner's, by the name they are known under.

    Without a known name all of them.
    """
    return [signup for signup in signups if not is_somebody_else(signup.name, name)]
