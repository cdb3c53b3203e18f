"""The kinds of letters. `create_app` collects them from the `letters.py` of each concept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from flask import current_app

from portal.mail.models import Letter
from portal.mail.rules.limits import AboutASession, Limit, NoLimit

KINDS = "portal-letter-kinds"  # where the app keeps them, by name


class Concern(StrEnum):
    """What letters of a kind are about. People who chose "only letters about my place" get all but the last."""

    SEAT = "seat"  # their own sign-up, and what happens to that session
    DAY = "day"  # all that is practical, shortly before
    OWN_WORDS = "own words"  # what they said or wrote themselves, and may still correct
    DUTY = "duty"  # what they run: a session, a network, the portal
    ACCOUNT = "account"  # signing in, their address, their data
    REST = "rest"  # news of a network, reading along, reminders, lessons: can be switched off


@dataclass(frozen=True)
class LetterKind:
    """One kind of letter.

    `still_true` raises NotTrueAnyMore when the letter no longer holds. Otherwise it returns the variables of the
    template besides the letter's facts, such as the card of the session and the reader's personal link.
    """

    name: str  # as it is stored in the outbox: never changed
    label: str  # a message id: what the list of letters calls it
    template: str  # under templates/mail/
    still_true: Callable[[Letter], Mapping[str, Any]]
    limit: AboutASession | Limit | NoLimit
    is_counted: bool = False  # towards the limit per session: see counted_kinds
    about: Concern = field(kw_only=True)  # each kind chooses: no default
    is_confidential: bool = False  # in the list of letters only for those who may read what it is about

    @property
    def can_be_switched_off(self) -> bool:
        return self.about == Concern.REST


def letter_kinds() -> Mapping[str, LetterKind]:
    """Return every kind of the current app, by name."""
    return current_app.extensions[KINDS]


def counted_kinds(name: str) -> tuple[str, ...]:
    """Return the names of the kinds that count towards the limit per session of this one.

    Letters about a seat, which strangers can provoke, are one sum; those that the portal sends unasked another.
    """
    is_seat = letter_kinds()[name].about == Concern.SEAT
    kinds = letter_kinds().values()
    return tuple(kind.name for kind in kinds if kind.is_counted and (kind.about == Concern.SEAT) == is_seat)


def all_counted_kinds() -> tuple[str, ...]:
    """Return the names of the kinds in either sum of letters about a session."""
    return tuple(kind.name for kind in letter_kinds().values() if kind.is_counted)


def confidential_kinds() -> tuple[str, ...]:
    """Return the names of the kinds that tell by being sent what only facilitators of the session may know."""
    return tuple(kind.name for kind in letter_kinds().values() if kind.is_confidential)


def kinds_to_switch_off() -> tuple[str, ...]:
    """Return the names of the kinds that the switch "only letters about my place" stops."""
    return tuple(kind.name for kind in letter_kinds().values() if kind.can_be_switched_off)


def limit_about_a_session(name: str) -> AboutASession:
    """Return the limit per session of this kind. Raises TypeError when it has none."""
    limit = letter_kinds()[name].limit
    if not isinstance(limit, AboutASession):
        raise TypeError(f"letters of the kind {name} have no limit about a session")
    return limit
