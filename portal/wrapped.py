"""Unwraps web addresses that a mail filter or a search page rewrote, so that the address itself is kept.

A wrapped address is long, and names the mailbox of whoever received it. Mimecast's addresses hold a number instead of
the address they lead to: those stay as they are, and only tell the host.
"""

import re
from base64 import urlsafe_b64decode
from string import ascii_lowercase, ascii_uppercase, digits
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from portal.text import is_web_address

_MOST = 5  # wrappers around each other: a mail is forwarded through several filters

# (part of the host, the start of the path, the parameter that holds the address)
_IN_THE_QUERY = (
    ("safelinks.protection.", "/", "url"),  # Microsoft Defender
    ("office.net", "/evergreen-assets/safelinks/", "url"),  # the same, in Teams
    ("safelink.emails.azure.net", "/", "destination"),
    (".google.", "/url", "q"),
    (".google.", "/url", "url"),
    ("linkprotect.cudasvc.com", "/url", "a"),  # Barracuda
    ("clicktime.symantec.com", "/", "u"),
    ("fireeye.com", "/", "u"),  # Trellix
    ("trendmicro.com", "/wis/", "url"),
    ("linkedin.com", "/redir", "url"),
    ("facebook.com", "/l.php", "u"),
    ("edgepilot.com", "/s/", "u"),
    ("vadesecure.com", "/", "u"),
    ("urlsand.", "/", "u"),
    (".deref-", "/", "redirectUrl"),  # GMX and WEB.DE
    ("hornetsecurity.com", "/", "u"),
    ("cloud-security.net", "/", "url"),
    ("", "/fmlurlsvc/", "url"),  # FortiMail, on a host of one's own
    ("linkedin.com", "/safety/go", "url"),
    ("l.instagram.com", "/", "u"),
    (".youtube.com", "/redirect", "q"),
    ("slack-redir.net", "/link", "url"),
)
_IN_THE_PATH = re.compile(r"/[^/]+/(https?(?::|%3A).+)", re.IGNORECASE)  # secure-web.cisco.com/<key>/https%3A%2F%2F…
_CHECK_POINT = re.compile(r"/v2/(?:[^/]+/)?___(https?:.+)___\.", re.IGNORECASE)  # and Avanan, which it bought
_PROOFPOINT = "urldefense"
_PROOFPOINT_1 = re.compile(r"[?&]u=([^&]+)")
_PROOFPOINT_3 = re.compile(
    r"/v3/(?:__)?(https?:.+?)(?:__)?;([\w=-]*)", re.IGNORECASE
)  # a reader of Markdown takes __ off
_ONE_SLASH = re.compile(r"^(https?):/(?!/)", re.IGNORECASE)
_REPLACED = re.compile(r"\*(\*.)?")
_RUNS = ascii_uppercase + ascii_lowercase + digits + "-_"  # the first stands for two characters


def unwrapped(address: str) -> str:
    """Return the address that a wrapped one leads to; any other address as it is."""
    for _ in range(_MOST):
        inner = _inner(address)
        if not inner or inner == address:
            break
        address = inner
    return address


def host_told(address: str) -> str:
    """Return the host that a Mimecast address says it leads to; empty for any other address."""
    parts = _split(address)
    if parts is None or "mimecast" not in (parts.hostname or ""):
        return ""
    return next(iter(parse_qs(parts.query).get("domain", ())), "").lower()


def _inner(address: str) -> str:
    parts = _split(address)
    if parts is None:
        return ""
    host = f".{(parts.hostname or '').lower()}"
    if _PROOFPOINT in host:
        inner = _by_proofpoint(address)
    elif host == ".secure-web.cisco.com":
        found = _IN_THE_PATH.fullmatch(parts.path)
        inner = unquote(found[1]) if found else ""
    elif host.endswith((".checkpoint.com", ".avanan.click")):
        found = _CHECK_POINT.search(address)
        inner = _ONE_SLASH.sub(r"\1://", found[1]) if found else ""
    else:
        inner = _from_query(host, parts)
    return inner if is_web_address(inner) else ""


def _from_query(host: str, parts: SplitResult) -> str:
    query = parse_qs(parts.query.replace("&amp;", "&"))
    query = {name.lower(): values for name, values in query.items()}
    for part_of_host, path, name in _IN_THE_QUERY:
        if part_of_host in host and (parts.path or "/").startswith(path) and query.get(name.lower()):
            return query[name.lower()][0].strip()
    if host.endswith(".protection.sophos.com") and query.get("u"):
        return _decoded(query["u"][0])
    return ""


def _decoded(encoded: str) -> str:
    """Return what stands in base64; empty when it is none."""
    try:
        return urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)).decode()
    except ValueError:  # not base64, or not of UTF-8
        return ""


def _by_proofpoint(address: str) -> str:
    """Return the address in one of URL Defense's three versions; empty when it is none.

    In the third a * stands for a character, and ** with a letter for several; these follow in base64.
    """
    if third := _PROOFPOINT_3.search(address):
        return _third_version(third[1], third[2])
    first = _PROOFPOINT_1.search(address)
    if first is None:
        return ""
    return unquote(first[1].translate(str.maketrans("-_", "%/")) if "/v2/" in address else first[1])


def _third_version(written: str, encoded: str) -> str:
    left = list(_decoded(encoded))
    if encoded and not left:
        return ""

    def original(found: re.Match[str]) -> str:
        count = _RUNS.find(found[1][1]) + 2 if found[1] else 1
        taken, left[:count] = "".join(left[:count]), []
        return taken or found[0]

    return _ONE_SLASH.sub(r"\1://", _REPLACED.sub(original, written))


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None
