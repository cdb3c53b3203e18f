"""Links that open a mail program: whole, none too long, and nobody left out."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from portal.web.mailto import LONGEST, MOST_ADDRESSES, mail_with, mailto, mailto_all

ANNA, EMMA = "anna@oeverkring.example", "emma@oeverkring.example"


def in_bcc(link: str) -> list[str]:
    """Return the addresses of a link, as a mail program reads them: splits at commas, then decodes."""
    bcc = next(part for part in urlsplit(link).query.split("&") if part.startswith("bcc="))
    return [unquote(address) for address in bcc.removeprefix("bcc=").split(",")]


def people(
    number: int, name: str = "deelnemer.met.een.lange.naam", domain: str = "zorgorganisatie.example"
) -> list[str]:
    return [f"{name}.{n}@{domain}" for n in range(number)]


@pytest.mark.parametrize(
    ("addresses", "letters"),
    [
        ([], 0),
        ([ANNA], 1),
        ([ANNA, EMMA], 1),
        (people(30), 1),
        (people(60), 2),
        (people(160, "a" * 60), 8),
        (people(MOST_ADDRESSES, "x", "y.example"), 1),
        (people(MOST_ADDRESSES + 1, "x", "y.example"), 2),
        (people(20, domain="bücher-én-zo.example"), 1),  # an IDN: six characters a letter
        (people(20, "ученик", "школа-для-всех.example"), 2),
    ],
)
def test_everybody_gets_one_letter_and_no_link_is_too_long(addresses: list[str], letters: int):
    links = mailto_all(addresses, "Meedoen lukt niet vanzelf")

    assert len(links) == letters
    assert [address for link in links for address in in_bcc(link)] == addresses
    assert max(map(len, links), default=0) <= LONGEST
    assert max((len(in_bcc(link)) for link in links), default=0) <= MOST_ADDRESSES


def test_two_people_in_one_mailbox_are_there_once():
    assert in_bcc(mailto_all([ANNA, EMMA, ANNA], "Samen")[0]) == [ANNA, EMMA]


@pytest.mark.parametrize("title", ["Één gezin & vijf loketten " * 9, "🌱" * 120, "王" * 120])
def test_a_long_title_is_cut_and_leaves_room_for_addresses(title: str):
    links = mailto_all(people(40), title)

    subject = parse_qs(urlsplit(links[0]).query)["subject"][0]
    assert max(map(len, links)) <= LONGEST
    assert (title.startswith(subject.removesuffix("…").rstrip()), subject[-1], len(subject) > 30) == (True, "…", True)
    assert len(links) == 2


def test_an_address_and_a_title_break_no_link():
    odd = "anna+samen&bcc=x@oeverkring.example"

    assert mailto(odd) == "mailto:anna%2Bsamen%26bcc%3Dx@oeverkring.example"
    assert mailto_all([odd], "1 & 2") == ["mailto:?bcc=anna%2Bsamen%26bcc%3Dx@oeverkring.example&subject=1%20%26%202"]


def test_a_text_that_is_too_long_gets_no_link():
    assert mail_with("Eén.\nTwee.", "Samen") == "mailto:?subject=Samen&body=E%C3%A9n.%0D%0ATwee."
    assert mail_with("a" * 1900, "Samen") == ""
