"""Recognises the addresses by which somebody joins an online session, also when a mail filter rewrote them."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from portal.links_in_text import FoundAddress, addresses_in
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
    "webex": r"/.*(?:[je]\.php|mtid=|/m/[0-9a-f]{6}|joinservice|globalcallin)|(?:/.*)?/(?:meet|join|meetings?)/.",
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
    r"/l/meetup-join/|/j/\d{9,11}(?:[/?#]|$)|.*/j\.php\?mtid=|.*/bigbluebutton/api/join|.*/html5client/join|"
    r".*/wbxmjs/joinservice|"
    r"/(?:b|rooms|gl)/(?:[a-z0-9]{3}-){2,3}[a-z0-9]{3}(?:[/?#]|$)|(?:/index\.php)?/call/[a-z0-9]{8,}|/webapp/conference/"
)
_OF_A_SERVER = {"bbb", "meet"}
_ABOUT_IT = {"blog", "community", "developer", "developers", "docs", "help", "learn", "support"}
_PATHS = {word: re.compile(path, re.IGNORECASE) for word, path in _SERVICES.items()}
_ANYWHERE = re.compile(_ON_ANY_HOST, re.IGNORECASE)
_OPENS_A_PROGRAM = re.compile(
    r"(?:zoommtg|zoomus|msteams|webexteams|wbx|webex|bigbluebutton|org\.jitsi\.meet):\S", re.I
)
_INSIDE = re.compile(r"https?:/{1,2}([^\s/:?#]{1,200}/[^\s]{1,500})", re.I)
_MOST_DECODED = 3
_BESIDE = re.compile(
    r"//dialin\.|//tel\.meet/|zoom\.[^/]+/u/|dialininfo|globalcallin|/invitations|meetingoptions", re.I
)
# A page of recordings or registrations is no way in; Webex has downloads that are.
_NO_WAY_IN = re.compile(r"/(?:rec|recording|playback|register|webinar/register|meeting/register|download)/", re.I)
_DOWNLOADS_A_WAY_IN = re.compile(r"mtid=|/joinservice/", re.I)


def is_join_address(address: str) -> bool:
    """Return whether whoever opens this address can join an online session, also by an address inside it."""
    return _joins(address) or any(map(_joins, _addresses_inside(address)))


def _addresses_inside(address: str) -> Iterator[str]:
    """Yield what a page that leads on was given: in a query, a path or a fragment, decoded once or twice."""
    text = address
    for _ in range(_MOST_DECODED):
        for found in _INSIDE.finditer(text, 1):
            yield f"https://{found[1]}"
        text = unquote(text)


def _joins(address: str) -> bool:
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
    is_a_page = _NO_WAY_IN.search(rest) and not _DOWNLOADS_A_WAY_IN.search(rest)
    if not host or host.split(".")[0] in _ABOUT_IT or is_a_page:
        return False
    return bool(_ANYWHERE.match(rest)) or any(_PATHS[word].match(rest) for word in _words(host) & _PATHS.keys())


def join_addresses_in(text: str) -> Iterator[FoundAddress]:
    """Yield the addresses by which somebody joins."""
    return (found for found in addresses_in(text) if is_join_address(found.address))


def is_beside_the_way_in(address: str) -> bool:
    """Return whether it is a page beside the meeting itself, such as its phone numbers or the organiser's choices."""
    return bool(_BESIDE.search(address))


def _words(host: str) -> set[str]:
    """Return the words of a host name: us02web.zoom.us has zoom; a server of one's own is often called bbb3.

    Some words name a server, and say nothing as the domain of a site: www.bbb.example.
    """
    words = set(re.split(r"[.-]", host))
    if host.startswith("www.") or (host.startswith("bbb.") and host.count(".") == 1):
        words -= _OF_A_SERVER
    return words | {word.rstrip("0123456789") for word in words if not word[0:1].isdigit()}
