"""The kinds of letters. `create_app` collects them from the `letters.py` of each concept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import current_app

from portal.mail.models import Letter
from portal.mail.rules.limits import AboutASession, Limit, NoLimit

KINDS = "portal-letter-kinds"  # where the app keeps them, by name


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
    is_counted: bool = False  # towards the limits per session


def letter_kinds() -> Mapping[str, LetterKind]:
    """Return every kind of the current app, by name."""
    return current_app.extensions[KINDS]


def counted_kinds() -> tuple[str, ...]:
    """Return the names of the kinds that count towards the limits per session."""
    return tuple(kind.name for kind in letter_kinds().values() if kind.is_counted)


def most_about_a_session(name: str) -> int:
    """Return the limit per session of this kind. Raises TypeError when it has none."""
    limit = letter_kinds()[name].limit
    if not isinstance(limit, AboutASession):
        raise TypeError(f"letters of the kind {name} have no limit about a session")
    return limit.most
