"""Signatures: personal keys in letters, and form tokens. A new salt revokes a key."""

import hashlib
import hmac
import re
import secrets
from base64 import urlsafe_b64encode

from portal.settings import settings

SHAPE = r"[0-9]{1,9}\.[A-Za-z0-9_-]{32}"  # a key in a URL; nine digits fit the id column


def new_salt() -> str:
    return secrets.token_urlsafe(12)


def key_of(purpose: str, row_id: int, salt: str) -> str:
    """Return the key to one row: `id.HMAC(secret, purpose, id, salt)`, which later letters can rebuild."""
    return f"{row_id}.{signature(purpose, str(row_id), salt)}"


def id_in(key: str) -> int | None:
    """Return the id in a key, unverified; None when the key is malformed."""
    return int(key.split(".")[0]) if re.fullmatch(SHAPE, key) else None


def opens(key: str, purpose: str, row_id: int, salt: str) -> bool:
    return is_signed(key.partition(".")[2], purpose, str(row_id), salt)


def salt_mark(salt: str) -> str:
    """Return a digest of a salt for a letter's facts: enough to see that it was renewed, useless to open anything."""
    return hashed(salt)[:16]


def signature(purpose: str, *parts: str) -> str:
    return _sign(settings().secret_keys[0], purpose, parts)


def is_signed(given: str, purpose: str, *parts: str) -> bool:
    """Return whether `given` is our signature, by the current secret or an earlier one."""
    return any(
        hmac.compare_digest(given.encode(), _sign(key, purpose, parts).encode()) for key in settings().secret_keys
    )


def hashed(token: str) -> str:
    """Return the stored form of a random token: it has 256 bits, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def _sign(secret: str, purpose: str, parts: tuple[str, ...]) -> str:
    text = "\0".join((purpose, *parts))
    return urlsafe_b64encode(hmac.digest(secret.encode(), text.encode(), "sha256")[:24]).decode()
