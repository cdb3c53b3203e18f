"""Links that subscribe a calendar program to a feed. A page shows them; it never requests them."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode


@dataclass(frozen=True)
class Subscription:
    """The addresses by which programs subscribe to one feed."""

    https: str
    webcal: str  # iPhone, Mac, and apps for subscriptions on Android
    google: str  # in a browser: the app of Google on Android opens it too, and cannot subscribe
    outlook: str  # Outlook.com
    office: str  # Outlook at work or at school


def subscription_to(address: str, name: str) -> Subscription:
    """Return the links for the feed at this absolute address."""
    webcal = f"webcal://{address.partition('://')[2]}"
    query = urlencode({"url": address, "name": name}, quote_via=quote)
    return Subscription(
        https=address,
        webcal=webcal,
        google=f"https://calendar.google.com/calendar/r?cid={quote(webcal, safe='')}",  # refuses https here
        outlook=f"https://outlook.live.com/calendar/0/addfromweb?{query}",
        office=f"https://outlook.office.com/calendar/0/addfromweb?{query}",
    )
