"""Client addresses behind proxies: trusted proxies, undeclared ones, and IPv4 embedded in IPv6."""

import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from threading import Lock
from typing import Any

from flask import Flask, request

from portal.clock import now
from portal.settings import Settings

log = logging.getLogger(__name__)

HEADERS = ("HTTP_X_FORWARDED_FOR", "HTTP_X_REAL_IP", "HTTP_FORWARDED")  # as WSGI names them
WATCH = "portal-forwarded"  # in app.extensions
MARK = "forwarded-but-not-trusted"  # a file in the data folder, since `flask doctor` is another process
A_DAY = timedelta(days=1)  # how often the file is rewritten; one twice as old is stale

# IPv4 in the last 32 bits, by a NAT64 in front of an IPv6-only host (RFC 6052 §2.1, RFC 7915 §6).
TRANSLATED = (ip_network("64:ff9b::/96"), ip_network("::ffff:0:0:0/96"))
# Where our own proxies are: RFC 1918, RFC 4193, and RFC 6598 within a cluster. `is_private` of ipaddress has more.
NEAR = tuple(map(ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7")))

Address = IPv4Address | IPv6Address


def address_in(text: str) -> Address | None:
    """Parse an address as servers and proxies write it: with brackets, port or zone, or IPv4 inside IPv6."""
    host = text.strip().strip('"')
    if host.startswith("["):
        host = host[1:].partition("]")[0]
    elif host.count(":") == 1:  # IPv4 with a port
        host = host.partition(":")[0]
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return _unwrapped(address) if isinstance(address, IPv6Address) else address


def _unwrapped(address: IPv6Address) -> Address:
    """Return the embedded IPv4 address. Otherwise all IPv4 visitors would share one /64, and count as one."""
    if any(address in network for network in TRANSLATED):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    # A socket on `::` sees IPv4 clients as ::ffff:192.0.2.1 (RFC 4291 §2.5.5.2); 6to4 is RFC 3056 §2.
    return address.ipv4_mapped or address.sixtofour or address


def network_of(text: str) -> str:
    """Return the network to count requests by: the IPv4 address, or the IPv6 /64, which one household owns.

    Of a link-local address (fe80::/64, shared by all on the link) the whole counts.
    """
    address = address_in(text)
    if address is None:
        return "unknown"
    if address.version == 4 or address.is_link_local:
        return str(address)
    return str(ip_network(f"{address}/64", strict=False))


class Miscount(StrEnum):
    """The number of proxies differs from the setting, so that all visitors count as one."""

    NONE_TRUSTED = "none-trusted"
    FEWER = "fewer"  # than set: the proxy's own address counts
    MORE = "more"  # than set: the inner proxy's address counts


@dataclass(frozen=True)
class Noticed:
    """The last miscount noticed, and when."""

    miscount: Miscount
    at: datetime


class Watch:
    """Notices when the number of proxies differs from the setting: then all visitors share one rate limit."""

    def __init__(self, settings: Settings) -> None:
        self._trusted = settings.trusted_proxies
        self._mark = settings.data / MARK
        self._lock = Lock()
        self._written_at: datetime | None = None
        self._logged: set[Miscount] = set()

    def notice(self, environ: dict[str, Any]) -> None:
        """Check a request: log the first miscount, and rewrite the file at most once a day."""
        if not any(name in environ for name in HEADERS):
            return
        if (miscount := self._miscount(environ)) is None:
            return
        at = now()
        with self._lock:
            is_logged = miscount in self._logged
            is_written = self._written_at is not None and abs(at - self._written_at) < A_DAY
            if is_logged and is_written:
                return
            self._logged.add(miscount)
            self._written_at = at
        if not is_logged:
            log.warning(LOGGED[miscount], self._trusted)
        with suppress(OSError):  # a full or read-only disk; the log has it
            self._mark.write_text(f"{miscount} {self._trusted} {at.isoformat()}\n")

    def _miscount(self, environ: dict[str, Any]) -> Miscount | None:
        forwarded = environ.get("HTTP_X_FORWARDED_FOR", "")
        count = sum(1 for address in forwarded.split(",") if address.strip())
        is_near = _is_near(environ.get("REMOTE_ADDR") or "")
        if not self._trusted:  # from farther away, a visitor wrote the header
            return Miscount.NONE_TRUSTED if is_near else None
        if 0 < count < self._trusted:
            return Miscount.FEWER
        return Miscount.MORE if count > self._trusted and is_near else None


LOGGED = {
    Miscount.NONE_TRUSTED: "A proxy passes requests on, and PORTAL_TRUSTED_PROXIES is %d: all visitors count as one. "
    "Set it to the number of proxies in front.",
    Miscount.FEWER: "Fewer proxies pass requests on than PORTAL_TRUSTED_PROXIES says (%d): all visitors count as one.",
    Miscount.MORE: "More proxies seem to pass requests on than PORTAL_TRUSTED_PROXIES says (%d): then all visitors "
    "count as one.",
}


def _is_near(peer: str) -> bool:
    """Return whether the peer is on this machine or its network, where proxies are. A Unix socket has no address."""
    address = address_in(peer)
    if address is None:
        return True
    return address.is_loopback or address.is_link_local or any(address in network for network in NEAR)


def init_forwarded(app: Flask, settings: Settings) -> None:
    watch = Watch(settings)
    app.extensions[WATCH] = watch
    app.before_request(lambda: watch.notice(request.environ))


def noticed(settings: Settings) -> Noticed | None:
    """Return a miscount of the last two days, under the current setting."""
    mark = settings.data / MARK
    try:
        word, trusted, moment = mark.read_text().split()
        found = Noticed(Miscount(word), datetime.fromisoformat(moment))
    except (OSError, ValueError):
        return None
    is_of_now = trusted == str(settings.trusted_proxies) and found.at > now() - 2 * A_DAY
    return found if is_of_now else None
