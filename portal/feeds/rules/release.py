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
    mark = blake2b(repr((shown, code_of(_PORTAL))).encode(), digest_size=4)
    return int.from_bytes(mark.digest()) >> 1  # positive in a column of 32 bits


@cache
def code_of(folder: Path) -> str:
    """Return a hash of the code and catalogues in this folder, and of the library that writes calendars."""
    mark = blake2b(version("icalendar").encode())
    for place in sorted(place for ending in ("py", "po") for place in folder.rglob(f"*.{ending}")):
        mark.update(place.read_bytes())
    return mark.hexdigest()
