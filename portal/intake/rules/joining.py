"""How to join an event online, kept apart from what everybody will read of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from portal.links_in_text import addresses_in, with_addresses_unwrapped
from portal.privacy.rules.join_addresses import is_join_address
from portal.privacy.rules.join_places import without_services
from portal.privacy.rules.joining import line_without, take_out
from portal.text import clean_line, is_web_address
from portal.wrapped import unwrapped

# as in the form of a meeting
LONGEST_TITLE, LONGEST_PLACE, LONGEST_TEXT = 120, 150, 10_000
LONGEST_ADDRESS, LONGEST_DETAILS = 500, 4_000
_NO_TITLE = "Online"  # of a title that says how to join, and nothing else; the same in all languages of the portal
_TELEPHONE = "tel:"  # RFC 7986 §5.11: a conference may be one by telephone


@dataclass(frozen=True)
class EventTexts:
    """The texts of an event, without the address and the other details by which people join; and these."""

    title: str
    description: str
    place: str
    online_url: str
    online_details: str
    is_parted: bool  # whether something left the title or the description


def texts_apart(title: str, description: str, location: str, links: Sequence[str], page: str = "") -> EventTexts:
    """Keep the joining details apart, and cut what is left to what a session can have.

    `links` are the properties for a join link; in a place any web address is one. `page` is the web page of the event,
    which becomes the last paragraph.
    """
    page = unwrapped(page) if is_web_address(page) else ""
    links = [*map(unwrapped, links), *([page] if is_join_address(page) else [])]
    about = take_out(with_addresses_unwrapped(description))
    heading, place = (take_out(with_addresses_unwrapped(text), is_phrase=True) for text in (title, location))
    in_place = next((found.address for found in addresses_in(place.text) if is_web_address(found.address)), "")
    in_texts = (*place.addresses, *heading.addresses, *about.addresses)
    named = list(filter(is_web_address, links))
    ways_in = dict.fromkeys([*filter(is_join_address, named), *in_texts, *filter(None, [in_place]), *named])
    online_url = next((link for link in ways_in if is_web_address(link) and len(link) <= LONGEST_ADDRESS), "")
    by_phone = [link[len(_TELEPHONE) :] for link in links if link.lower().startswith(_TELEPHONE)]
    details = [*heading.details, *place.details, *about.details, *by_phone, *ways_in]
    return EventTexts(
        title=(heading.text or (title and (line_without(title) or _NO_TITLE)))[:LONGEST_TITLE].rstrip(),
        description=_with_page(about.text, "" if page in ways_in else page),
        place=_place(place.text, in_place if in_place == online_url else "", location)[:LONGEST_PLACE].rstrip(),
        online_url=online_url,
        online_details=_cut(line for line in dict.fromkeys(details) if line not in (online_url, in_place)),
        is_parted=any((heading.addresses, heading.details, about.addresses, about.details)),
    )


def _with_page(text: str, page: str) -> str:
    if not page or len(page) > LONGEST_ADDRESS or page in text:
        return text[:LONGEST_TEXT].rstrip()
    return f"{text[: LONGEST_TEXT - len(page) - 2].rstrip()}\n\n{page}".strip()


def _place(text: str, address: str, typed: str) -> str:
    for written in (f"({address})", address) if address else ():
        text = text.replace(written, " ")
    return without_services(text if text == typed else clean_line(text).strip(" ,;:|-–"))


def _cut(lines: Iterable[str]) -> str:
    """Return the lines that fit."""
    text = ""
    for line in lines:
        longer = f"{text}\n{line}".strip()
        text = longer if len(longer) <= LONGEST_DETAILS else text
    return text
