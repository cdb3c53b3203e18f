"""Names of online services where a calendar has a place."""

import re

from portal.catalogues import in_every_language
from portal.text import fold

_MAKERS = frozenset(("microsoft", "ms", "google", "cisco"))
_SERVICES = _MAKERS | {
    "teams",
    "zoom",
    "meet",
    "hangouts",
    "webex",
    "jitsi",
    "bigbluebutton",
    "bbb",
    "whereby",
    "skype",
}
_ONLINE = frozenset(in_every_language("joining", "online"))
SERVICE_WORDS = _SERVICES | _ONLINE | frozenset(in_every_language("joining", "place"))
_BETWEEN_PLACES = re.compile(r"[;,|/+&]|\s-\s")


def without_services(place: str) -> str:
    """Return a place without what only names a service: "Zaal 3; Microsoft Teams-vergadering" is Zaal 3."""
    parts = [part.strip() for part in _BETWEEN_PLACES.split(place)]
    if not any(map(_is_service, parts)):
        return place
    return ", ".join(part for part in parts if part and not _is_service(part))


def _is_service(part: str) -> bool:
    words = set(re.findall(r"\w+", fold(part)))
    return words <= SERVICE_WORDS and not words.isdisjoint(_SERVICES | _ONLINE)
