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
_BETWEEN_PLACES = re.compile(r"(\s*[;,|/+&]\s*|\s-\s)")
_IN_BRACKETS = re.compile(r"\s*\(([^()]*)\)")


def without_services(place: str) -> str:
    """Return a place without what only names a service: "Microsoft Teams-vergadering; Zaal 3" is Zaal 3."""
    typed = _BETWEEN_PLACES.split(place)
    parts = [(_physical(part.strip()), before) for part, before in zip(typed[::2], ["", *typed[1::2]], strict=True)]
    if [part for part, _ in parts] == [part.strip() for part in typed[::2]]:
        return place
    left = [(part, before) for part, before in parts if part]
    return "".join(f"{before}{part}" if number else part for number, (part, before) in enumerate(left))


def _physical(part: str) -> str:
    """Return the part as it is, what stands in brackets beside a service, or nothing of what only names one."""
    in_brackets = _IN_BRACKETS.search(part)
    if in_brackets is None:
        return "" if _is_service(part) else part
    beside = _IN_BRACKETS.sub("", part, count=1).strip()
    if _is_service(beside):
        return "" if _words(in_brackets[1]) <= SERVICE_WORDS else in_brackets[1].strip()
    return beside if _is_service(in_brackets[1]) else part


def _is_service(part: str) -> bool:
    words = _words(part)
    return words <= SERVICE_WORDS and not words.isdisjoint(_SERVICES | _ONLINE) and words != {"meet"}  # "Meet & Greet"


def _words(part: str) -> set[str]:
    return set(re.findall(r"\w+", fold(part)))
