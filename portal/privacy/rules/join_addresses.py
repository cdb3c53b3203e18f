"""Recognises the addresses by which somebody joins an online session, also when a mail filter rewrote them."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from portal.text import without_end_of_sentence
from portal.wrapped import host_told, unwrapped

_ROOM = r"/(?!(?:{})(?:[/?#]|$))[^/?#]"
_NO_ROOMS = (
    "about|blog|careers|contact|de|demo|developers?|docs|download|downloads|embed|en|faq|features|fr|help|hilfe|home|"
    "info|information|jitsi-meet|jobs|landing|legal|login|new|news|nl|press|pricing|privacy|product|products|security|sign-?in|"
    "sign-?up|solutions|status|support|terms|user|whats-new"
)
_ANY_ROOM = _ROOM.format(_NO_ROOMS)
# Path and query of a service, by a word in its host: an organisation has its own zoom.us, webex.com, or server.
_SERVICES = {
    "teams": r"/.*(?:meetup-join|meetingjoin|/meeting/|meetingoptions)|/meet/.|.*[?&]id=\d{6}",
    "skype": r"/meet/.|/.{6,}",
    "lync": r"/.+/.+",
    "zoom": r"/(?:j|w|s|my|p|u|ejl)/.|/wc/|/launch/|/meetings/\d+/invitations",
    "zoomgov": r"/(?:j|w|s|my|p|u)/.|/wc/",
    "webex": r"/.*(?:[je]\.php|mtid=|/meet/|/join/|/m/[0-9a-f]{6}|/meetings?/|joinservice|globalcallin)|/(?:meet|join)/.",
    "whereby": _ANY_ROOM,
    "appear": _ANY_ROOM,  # Whereby's former name
    "meet": _ANY_ROOM + r"|/static/dialininfo",
    "kmeet": _ANY_ROOM,
    "framatalk": _ANY_ROOM,
    "jit": _ANY_ROOM,
    "jitsi": _ANY_ROOM + r"|/static/dialininfo",
    "8x8": _ANY_ROOM,
    "bbb": _ANY_ROOM,
    "bbbserver": r"/(?:[a-z]{2}/)?join/.",
    "bigbluebutton": _ANY_ROOM,
    "bluejeans": r"/\d{6}|/meetings?/\d|/[^/]+/\d",
    "gotomeet": _ANY_ROOM,
    "gotomeeting": r"/join/.|/\d{6}",
    "goto": r"/(?:join/)?\d{6}",
    "chime": r"/\d{6}",
}
_ON_ANY_HOST = (
    r"/l/meetup-join/|/j/\d{9,11}(?:[/?#]|$)|.*/j\.php\?mtid=|.*/bigbluebutton/api/join|.*/wbxmjs/joinservice|"
    r"/(?:b|rooms|gl)/(?:[a-z0-9]{3}-){2,3}[a-z0-9]{3}(?:[/?#]|$)|(?:/index\.php)?/call/[a-z0-9]{8,}|/webapp/conference/"
)
_OF_A_SERVER = {"bbb", "meet"}
_ABOUT_IT = {"blog", "community", "developer", "developers", "docs", "help", "learn", "support"}
_PATHS = {word: re.compile(path, re.IGNORECASE) for word, path in _SERVICES.items()}
_ANYWHERE = re.compile(_ON_ANY_HOST, re.IGNORECASE)
_OPENS_A_PROGRAM = re.compile(
    r"(?:zoommtg|zoomus|msteams|webexteams|wbx|webex|bigbluebutton|org\.jitsi\.meet):\S", re.I
)
_BESIDE = re.compile(
    r"//dialin\.|//tel\.meet/|zoom\.[^/]+/u/|dialininfo|globalcallin|/invitations|meetingoptions", re.I
)
# A page of recordings or registrations is no way in.
_NO_WAY_IN = re.compile(r"/(?:rec|recording|playback|register|webinar/register|meeting/register|download)/", re.I)
_FOUND_IN_TEXT = re.compile(
    r"(?:(?<![\w+.-])(?:https?|zoommtg|zoomus|msteams|webexteams|wbx|webex|org\.jitsi\.meet):|"
    r"(?<![\w@./:+=%-])(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{2,5})?/)[^\s<>\"\\|\[\]]+",
    re.IGNORECASE,
)


class Found(NamedTuple):
    """An address in a text: where it stands, and where it leads, unwrapped and with its scheme."""

    start: int
    end: int
    address: str


def is_join_address(address: str) -> bool:
    """Return whether whoever opens this address can join an online session."""
    if _OPENS_A_PROGRAM.match(address):
        return True
    try:
        parts = urlsplit(unwrapped(address))
        host = (parts.hostname or "").lower()
    except ValueError:
        return False
    told = host_told(address)
    rest = parts._replace(scheme="", netloc="").geturl() or "/"
    if told:
        return not _words(told).isdisjoint(_PATHS)
    if not host or host.split(".")[0] in _ABOUT_IT or (_NO_WAY_IN.search(rest) and "mtid=" not in rest.lower()):
        return False
    return bool(_ANYWHERE.match(rest)) or any(_PATHS[word].match(rest) for word in _words(host) & _PATHS.keys())


def addresses_in(text: str) -> Iterator[Found]:
    """Yield the web addresses in a text, also those typed without https://."""
    for found in _FOUND_IN_TEXT.finditer(text):
        written = without_end_of_sentence(found[0])
        address = written if ":" in written.partition("/")[0] else f"https://{written}"
        yield Found(found.start(), found.start() + len(written), unwrapped(address))


def join_addresses_in(text: str) -> Iterator[Found]:
    """Yield the addresses by which somebody joins."""
    return (found for found in addresses_in(text) if is_join_address(found.address))


def is_beside_the_way_in(address: str) -> bool:
    """Return whether it is a page beside the meeting itself, such as its phone numbers or the organiser's choices."""
    return bool(_BESIDE.search(address))


def with_addresses_unwrapped(text: str) -> str:
    """Return the text with each wrapped address replaced by where it leads."""
    for found in reversed(list(addresses_in(text))):
        written = text[found.start : found.end]
        if found.address not in (written, f"https://{written}"):
            text = text[: found.start] + found.address + text[found.end :]
    return text


def _words(host: str) -> set[str]:
    """Return the words of a host name: us02web.zoom.us has zoom; a server of one's own is often called bbb3.

    Some words name a server, and say nothing as the name of a domain.
    """
    server, _, domain = host.rpartition(".")[0].rpartition(".")
    words = {*re.split(r"[.-]", server), *(set(domain.split("-")) - _OF_A_SERVER), host.rpartition(".")[2]}
    return words | {word.rstrip("0123456789") for word in words if not word[0:1].isdigit()}
