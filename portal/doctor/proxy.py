"""Checks of the portal's address, and of the proxies in front."""

from collections.abc import Iterator
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

from portal.doctor.diagnosis import Diagnosis, good, quoted, warning, wrong
from portal.settings import PREFIX, Settings
from portal.web.forwarded import Miscount, Noticed, noticed

LOCAL = "http://127.0.0.1:5000"  # the address when none is set
PATIENCE = 10  # seconds
_NAME = f"{PREFIX}TRUSTED_PROXIES"
_EFFECT = "all visitors count as one and share one limit"


def check_proxy(settings: Settings) -> Iterator[Diagnosis]:
    """Compare the setting with what requests showed in the last two days, and with the scheme of the address."""
    if found := noticed(settings):
        yield _miscount(found, settings.trusted_proxies)
    elif settings.is_https and not settings.trusted_proxies:
        yield warning(
            f"{PREFIX}BASE_URL is https, so a proxy is in front, and {_NAME} is 0: {_EFFECT}. "
            "Set it to the number of proxies."
        )
    else:
        yield good(f"No request came by another number of proxies than {_NAME}={settings.trusted_proxies} says.")


def check_address(settings: Settings) -> Iterator[Diagnosis]:
    """Ask the portal's own address for its health, as a visitor would, without a proxy of this machine."""
    address = settings.base_url
    if address == LOCAL:
        yield warning(f"{PREFIX}BASE_URL is not set: links in letters and calendars lead to this machine only.")
        return
    if not settings.is_https:
        yield warning(f"{PREFIX}BASE_URL is not https: cookies and personal links can be read on the way.")
    try:
        with build_opener(ProxyHandler({})).open(f"{address}/healthz", timeout=PATIENCE) as answer:
            is_ours = answer.read(10) == b"alive"
    except HTTPError as error:
        yield warning(f"{address} answers {error.code}: start the portal, or let the proxy pass all requests to it.")
    except (OSError, HTTPException) as error:
        reason = quoted(getattr(error, "reason", error))
        yield warning(
            f"{address} does not answer this machine ({reason}): is the portal started, and its proxy? "
            "A firewall may also keep out this machine only."
        )
    else:
        yield (
            good(f"{address} leads to a portal.")
            if is_ours
            else warning(f"At {address} is something else than the portal: let the proxy pass all requests to it.")
        )


def _miscount(found: Noticed, trusted: int) -> Diagnosis:
    seen = f"(seen {found.at:%Y-%m-%d %H:%M} UTC)"
    match found.miscount:
        case Miscount.NONE_TRUSTED:
            return wrong(
                f"A proxy passes requests on that the portal does not trust {seen}: {_EFFECT}. "
                f"Set {_NAME} to the number of proxies in front."
            )
        case Miscount.FEWER:
            return wrong(
                f"Fewer proxies pass requests on than {_NAME}={trusted} says {seen}: {_EFFECT}. "
                "Set it to the number of proxies that add to X-Forwarded-For."
            )
        case Miscount.MORE:
            return warning(
                f"More proxies seem to pass requests on than {_NAME}={trusted} says {seen}: then "
                f"{_EFFECT}. Is there another one in front of the proxy? Count it too, unless it is "
                "your visitors' own."
            )
