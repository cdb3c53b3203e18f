"""What feeds are made with besides rows: the code, its texts, and the settings that show."""

from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from portal.settings import Settings

_PORTAL = Path(__file__).parents[2]


def release_of(settings: Settings) -> int:
    """Return a number that differs when the same rows may give other bytes."""
    shown = (settings.site_name, settings.base_url, settings.locale, settings.timezone, settings.mail_reply_to)
    mark = blake2b(repr((shown, _code())).encode(), digest_size=4)
    return int.from_bytes(mark.digest()) >> 1  # positive in a column of 32 bits


@cache
def _code() -> str:
    """Return a hash of the portal's code and catalogues, and of the library that writes calendars."""
    mark = blake2b(version("icalendar").encode())
    for place in sorted(place for ending in ("py", "po") for place in _PORTAL.rglob(f"*.{ending}")):
        mark.update(place.read_bytes())
    return mark.hexdigest()
