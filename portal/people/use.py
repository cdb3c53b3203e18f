"""The last use of a sign-in, as a signed time in its own cookie, so that no GET has to write it."""

from datetime import UTC, datetime

from portal.keys import is_signed, signature
from portal.people.models import SignIn
from portal.people.rules import IDLE_WITH_A_ROLE, USE_IS_TOLD_EVERY

PURPOSE = "sign-in-used"


def cookie_of(token: str, now: datetime) -> str:
    """Return the value of the sign-in cookie: `token.seconds.signature`."""
    seconds = str(int(now.timestamp()))
    return f"{token}.{seconds}.{signature(PURPOSE, token, seconds)}"


def read_use(cookie: str) -> tuple[str, datetime | None]:
    """(token, last use) in a cookie; no moment in one of release 0.1.0; no token when the signature is not ours."""
    token, *rest = cookie.split(".")
    if not rest:
        return token, None
    if len(rest) != 2 or not is_signed(rest[1], PURPOSE, token, rest[0]):
        return "", None
    return token, datetime.fromtimestamp(int(rest[0]), UTC)


def used_at(found: SignIn, last_use: datetime | None) -> datetime | None:
    """When this sign-in was used last; None when its cookie lost the signed moment."""
    if last_use:
        return last_use
    # Only sign-ins of earlier releases may lack the moment: otherwise cutting it off would evade the idle limit.
    return None if found.has_signed_use else max(found.started_at, found.known_use_at or found.started_at)


def is_over(found: SignIn, used: datetime | None, now: datetime) -> bool:
    """Return whether the sign-in has expired: for people with a role, and for guides, after a day without use."""
    return used is None or (used <= now - IDLE_WITH_A_ROLE and (bool(found.person.roles) or found.person.may_manage))


def is_to_be_told(used: datetime | None, now: datetime) -> bool:
    """Whether the moment in the cookie is old enough for a newer one."""
    return used is None or used <= now - USE_IS_TOLD_EVERY
