"""How to join an event online, kept apart from what everybody will read of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from portal.privacy.rules.join_addresses import addresses_in, is_join_address, with_addresses_unwrapped
from portal.privacy.rules.join_places import without_services
from portal.privacy.rules.joining import take_out
from portal.text import clean_line, is_web_address
from portal.wrapped import unwrapped

LONGEST_ADDRESS, LONGEST_DETAILS = 500, 4_000  # as in the form of a meeting


@dataclass(frozen=True)
class EventTexts:
    """The texts of an event, without the address and the other details by which people join; and these."""

    title: str
    description: str
    place: str
    online_url: str
    online_details: str
    is_parted: bool  # whether something left the title or the description


def texts_apart(title: str, description: str, location: str, links: Iterable[str]) -> EventTexts:
    """Keep the joining details apart. `links` are the properties for a join link; in a place any web address is one."""
    heading, about, place = (take_out(with_addresses_unwrapped(text)) for text in (title, description, location))
    in_place = next((found.address for found in addresses_in(place.text) if is_web_address(found.address)), "")
    in_texts = (*place.addresses, *heading.addresses, *about.addresses)
    named = [link for link in map(unwrapped, links) if is_web_address(link)]
    ways_in = dict.fromkeys([*filter(is_join_address, named), *in_texts, *filter(None, [in_place]), *named])
    online_url = next((link for link in ways_in if is_web_address(link) and len(link) <= LONGEST_ADDRESS), "")
    details = [*heading.details, *place.details, *about.details, *(link for link in in_texts if link != online_url)]
    return EventTexts(
        title=heading.text or title,
        description=about.text,
        place=_place(place.text, in_place if in_place == online_url else "", location),
        online_url=online_url,
        online_details=_cut(dict.fromkeys(details)),
        is_parted=any((heading.addresses, heading.details, about.addresses, about.details)),
    )


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
