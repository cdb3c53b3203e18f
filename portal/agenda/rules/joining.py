"""Joining details in texts that everybody reads: whoever publishes them is asked first."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from portal.agenda.rules.publishing import MOST_QUESTIONS
from portal.keys import hashed
from portal.privacy.rules.join_addresses import is_join_address
from portal.privacy.rules.join_places import without_services
from portal.privacy.rules.joining import Joining, joining_details_in, line_without, take_out
from portal.text import is_web_address

LONGEST_ADDRESS = 500  # characters, of the online address
LONGEST_DETAILS = 4_000  # characters: an invitation can list the phone numbers of thirty countries
_BETWEEN = " ,;:|-–"  # what is left beside an address that was taken out of a place
# By form field; the questions and themes stand beside them.
_PUBLIC = (
    *("title", "description", "aim", "audience", "asks", "city", "place", "address", "route", "access"),
    *("extra_question", "price", "accreditation", "host", "contact"),
)
# fields without sentences
_PHRASES = ("title", "city", "place", "address", "price", "accreditation", "host", "contact", "themes")


PUBLIC_FIELDS = (*_PUBLIC, *(f"question_{number}" for number in range(1, MOST_QUESTIONS + 1)), "themes")


class Described(Protocol):
    """A meeting, or the text of one."""

    @property
    def questions(self) -> Any: ...

    @property
    def themes(self) -> Any: ...


def public_texts(described: Described) -> dict[str, str]:
    """Return the texts that everybody reads, by form field. A meeting's themes must be loaded."""
    questions = {f"question_{number}": question for number, question in enumerate(described.questions, 1)}
    themes = ", ".join(getattr(theme, "name", theme) for theme in described.themes)
    return {**{name: getattr(described, name) for name in _PUBLIC}, **questions, "themes": themes}


def joining_details(
    texts: Mapping[str, str], visibility: str, may_be_public: Sequence[str] = ()
) -> dict[str, list[str]]:
    """Return the joining details in each text that has any, but for those with a mark in `may_be_public`."""
    found = {name: joining_details_in(text) for name, text in texts.items()}
    return {
        name: details
        for name, details in found.items()
        if details and mark_of(details, visibility) not in may_be_public
    }


def taken_out(texts: Mapping[str, str], fields: Iterable[str]) -> tuple[dict[str, str], list[Joining]]:
    """Return the texts without the joining details in these fields, and them; a title never becomes empty."""
    left, found = dict(texts), []
    for name in fields:
        joining = take_out(texts.get(name, ""), is_phrase=name in _PHRASES)
        text = joining.text or (line_without(texts.get(name, "")) if name == "title" else "")
        if text or name != "title":
            left[name] = without_services(text.strip(_BETWEEN)) if name == "place" else text
            found.append(joining)
    return left, found


def with_joining(known: Mapping[str, str], found: Sequence[Joining]) -> dict[str, str]:
    """Return the online address and details of a meeting with what was taken out of its texts; `known`: what it had.

    A way in that it had stays its address, and what was taken out is a detail; of another address it is the reverse.
    """
    if not found:
        return dict(known)
    had = [known["online_url"]] if known["online_url"] else []
    taken = [address for joining in found for address in joining.addresses]
    addresses = list(dict.fromkeys([*filter(is_join_address, had), *taken, *had]))
    fitting = (address for address in addresses if is_web_address(address) and len(address) <= LONGEST_ADDRESS)
    online_url = next(fitting, "")
    details = [detail for joining in found for detail in joining.details]
    lines = [*known["online_details"].split("\n"), *details, *(other for other in addresses if other != online_url)]
    return {"online_url": online_url, "online_details": "\n".join(line for line in dict.fromkeys(lines) if line)}


def marks_in(texts: Mapping[str, str], visibility: str) -> list[str]:
    """Return the marks of all joining details in these texts."""
    return [mark_of(details, visibility) for details in joining_details(texts, visibility).values()]


def mark_of(details: Sequence[str], visibility: str) -> str:
    """Return what stands for these details in a decision; other details, or other readers, need another one."""
    return hashed("\n".join([visibility, *details]))[:16]
