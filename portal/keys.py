"""Signatures: personal keys in letters, and the marks on forms. Renewing a key is a new salt."""

import hashlib
import hmac
import re
import secrets
from base64 import urlsafe_b64encode

from portal.settings import settings

SHAPE = r"[0-9]{1,9}\.[A-Za-z0-9_-]{32}"  # of a key, as addresses take it; nine digits fit the column of an id


def new_salt() -> str:
    return secrets.token_urlsafe(12)


def key_of(purpose: str, row_id: int, salt: str) -> str:
    """The key to one row: `id.HMAC(secret, purpose, id, salt)`, so that later letters can name it too."""
    return f"{row_id}.{signature(purpose, str(row_id), salt)}"


def id_in(key: str) -> int | None:
    """The id that a key speaks of, not yet proven; None when the key is malformed."""
    return int(key.split(".")[0]) if re.fullmatch(SHAPE, key) else None


def opens(key: str, purpose: str, row_id: int, salt: str) -> bool:
    return is_signed(key.partition(".")[2], purpose, str(row_id), salt)


def salt_mark(salt: str) -> str:
    """What a letter remembers of a salt: enough to see that it was renewed, and of no use to open anything."""
    return hashed(salt)[:16]


def signature(purpose: str, *parts: str) -> str:
    return _sign(settings().secret_keys[0], purpose, parts)


def is_signed(given: str, purpose: str, *parts: str) -> bool:
    """Whether `given` is our signature, by today's secret or an earlier one."""
    return any(
        hmac.compare_digest(given.encode(), _sign(key, purpose, parts).encode()) for key in settings().secret_keys
    )


def hashed(token: str) -> str:
    """How a random token is kept: it has 256 bits, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def _sign(secret: str, purpose: str, parts: tuple[str, ...]) -> str:
    text = "\0".join((purpose, *parts))
    return urlsafe_b64encode(hmac.digest(secret.encode(), text.encode(), "sha256")[:24]).decode()
