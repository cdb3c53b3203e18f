"""Who asks, when something stands in between: a proxy that is trusted, one that is not, an address in other clothes."""

import logging
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from pathlib import Path
from threading import Lock

from flask import Flask, request

from portal.clock import now
from portal.settings import Settings

log = logging.getLogger(__name__)

HEADERS = ("X-Forwarded-For", "X-Real-IP", "Forwarded")
MARK = "forwarded-but-not-trusted"  # a file in the data folder: `flask doctor` is another process

Address = IPv4Address | IPv6Address


def address_in(text: str) -> Address | None:
    """The address in what a server or a proxy calls one: in brackets, with a port, with a zone; IPv4 inside IPv6."""
    host = text.strip().strip('"')
    if host.startswith("["):
        host = host[1:].partition("]")[0]
    elif host.count(":") == 1:  # IPv4 with a port
        host = host.partition(":")[0]
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    # A socket on `::` calls a visitor over IPv4 ::ffff:192.0.2.1 (RFC 4291 §2.5.5.2).
    return address.ipv4_mapped or address if isinstance(address, IPv6Address) else address


def network_of(text: str) -> str:
    """Who asks, for counting: the address, and of IPv6 the /64, since one household has all of its addresses."""
    address = address_in(text)
    if address is None:
        return "unknown"
    return str(ip_network(f"{address}/64", strict=False)) if address.version == 6 else str(address)


class Untrusted:
    """Notices a proxy that nobody told the portal of: then all visitors are one, and share one limit."""

    def __init__(self, data: Path) -> None:
        self._mark = data / MARK
        self._lock = Lock()
        self._is_noticed = False

    def notice(self) -> None:
        """Before a request: one line in the log and a file, at the first one that a proxy of ours seems to pass on."""
        if self._is_noticed or not any(name in request.headers for name in HEADERS):
            return
        peer = address_in(request.remote_addr or "")
        if peer is None or not (peer.is_loopback or peer.is_private):
            return  # a visitor who wrote the header
        with self._lock:
            if self._is_noticed:
                return
            self._is_noticed = True
        log.warning(
            "A proxy passes requests on, and PORTAL_TRUSTED_PROXIES is 0: all visitors count as one. "
            "Set it to the number of proxies in front."
        )
        self._mark.write_text(f"{now():%Y-%m-%d %H:%M}\n")


def init_forwarded(app: Flask, settings: Settings) -> None:
    if settings.trusted_proxies:
        (settings.data / MARK).unlink(missing_ok=True)
    else:
        app.before_request(Untrusted(settings.data).notice)


def noticed_at(settings: Settings) -> datetime | None:
    """When a proxy that is not trusted was last noticed; none when there is none, or when it is trusted by now."""
    mark = settings.data / MARK
    if settings.trusted_proxies or not mark.exists():
        return None
    return datetime.fromtimestamp(mark.stat().st_mtime, now().tzinfo)
