"""A name with a way to be reached in it is an advertisement; a real name of anybody is none."""

import pytest

from portal.contact import holds_contact, holds_phone_number, holds_web_address, is_only_a_domain

WEB_ADDRESSES = [
    "prijs.nl/win",
    "prijs.nl",
    "Win op prijs.nl!",
    "Anna prijs.nl",
    "PRIJS.NL/WIN",
    "prijs.nl.",
    "(prijs.nl)",
    "www.prijs.nl",
    "www prijs nl",
    "http://prijs.nl",
    "https://x",
    "hxxp://prijs.nl",
    "hxxps prijs nl",
    "prijs punt nl",
    "prijs punt nl slash win",
    "prijs (punt) nl",
    "prijs[.]nl",
    "prijs{dot}com",
    "prijs dot com",
    "prijs .nl",
    "prijs. nl",
    "prijs . nl",
    "prijs .nl/win",
    "p r i j s . n l",
    "prijs。nl",
    "prijs．nl",
    "prijs｡nl",
    "prijs·nl",
    "ｐｒｉｊｓ.ｎｌ",
    "prijs.nl／win",
    "prijs\u200b.nl",
    "pri\u00adjs.nl",
    "рrijs.соm",  # with Cyrillic letters
    "bit.ly/x",
    "bit .ly/x",
    "t.me/prijs",
    "t.co/abc",
    "prijs.winnen/nu",
    "prijs,nl/win",
    "prijs.xyz",
    "prijs.shop",
    "win.app",
    "prijs.be",
    "prijs.vlaanderen",
    "prijs.co.uk",
    "xn--prijs-xyz",
    "сайт.рф",
    "10.0.0.1",
    "203.0.113.9:8080/win",
    "x.com",
    "anna@prijs.nl",
    "anna @ prijs . nl",
    "anna(at)prijs.nl",
    "anna [at] prijs [dot] nl",
    "anna at gmail punt com",
    "@prijswinnaar",
    "Win @prijswinnaar",
]
PHONE_NUMBERS = [
    "+31 6 12345678",
    "+31612345678",
    "0031 6 1234 5678",
    "06-12345678",
    "06 12 34 56 78",
    "06.12.34.56.78",
    "(06) 1234 5678",
    "0 6 1 2 3 4 5 6 7 8",
    "bel 0612345678",
    "0800-1234",
    "0800 WIN",
    "0900 prijs",
    "020-1234567",
    "+32 470 12 34 56",
    "0470/12.34.56",
    "٠٦١٢٣٤٥٦٧٨",
    "０６－１２３４５６７８",
    "nul zes een twee drie vier vijf zes zeven acht",
    "12345678",
]
NAMES = [
    "Noor de Vries",
    "J.P. van den Berg",
    "J. P. van den Berg",
    "J.P.van den Berg",
    "A.Th. de Visser",
    "A.Th.de Visser",
    "A. Th. de Visser",
    "Dr.ir. Jansen",
    "Dr. ir. J. Jansen",
    "Drs.ing. P. Kok",
    "Mr.dr. De Wit",
    "Mr. Me",
    "Prof.dr. A.B. Li",
    "Prof. Be",
    "Dr. Li",
    "S. Ng",
    "P. In 't Veld",
    "J. de Boer",
    "J.de Boer",
    "Joh. de Witt",
    "Chr.de Vries",
    "St. Jozef",
    "St.Ives",
    "O.L.V. Ziekenhuis",
    "Anna (she/her)",
    "Kim (hij/hem)",
    "Sam (die/hun)",
    "Fam. Jansen/De Boer",
    "Jan-Willem 't Hooft",
    "Jan jr.",
    "Anna B.V.",
    "B. Sc. Pieters",
    "M.Sc. Pieters",
    "Ph.D. Smit",
    "Anna, projectleider sociaal domein en participatie, gemeente Utrecht",
    "Anna Best",
    "P. Post",
    "E. Punt",
    "Marieke van der Punt",
    "Dot de Jong",
    "D'Hondt, An",
    "Vandeputte-Claes Griet",
    "Wouter Van Besien",
    "Sint-Niklaas",
    "Zoë Çelik-Łukaszewicz",
    "Małgorzata Wiśniewska",
    "Ks. Jan Kowalski",
    "Grażyna Brzęczyszczykiewicz",
    "Fatima Ez-Zahra",
    "Abd. El Khattabi",
    "Mohamed B. al-Sayed",
    "M. al Hassan",
    "فاطمة الزهراء",
    "د. محمد العلي",
    "Özlem Yıldız",
    "Nguyễn Thị Ánh",
    "Анна Каренина",
    "И. П. Сом",
    "王小明",
    "김민준",
    "Team 3",
    "Groep 2025-2026",
    "X Æ A-12",
    "Anna v.d. Berg",
    "W.v.d. Berg",
    "A.H.M. van 't Net",
    "J. van der Com",
    "Erik Jan (E.J.) Smit",
    "Zr. Marie-José",
    "Wm. Info",
    "E.g. Boon",
]


@pytest.mark.parametrize("line", WEB_ADDRESSES)
def test_a_web_address_in_any_spelling_is_seen(line: str):
    assert holds_web_address(line)


@pytest.mark.parametrize("line", PHONE_NUMBERS)
def test_a_phone_number_in_any_spelling_is_seen(line: str):
    assert holds_phone_number(line)


@pytest.mark.parametrize("name", NAMES)
def test_a_real_name_is_left_alone(name: str):
    assert not holds_contact(name)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Buurtzorg.nl", True),
        ("bol.com", True),
        ("Zorg-thuis.be", True),
        ("www.zorg.nl", False),
        ("zorg.nl/win", False),
        ("Kijk op zorg.nl", False),
        ("Zorg", False),
        ("win@zorg.nl", False),
    ],
)
def test_an_organisation_may_be_called_by_its_domain_and_no_more(line: str, is_one: bool):
    assert is_only_a_domain(line) is is_one


@pytest.mark.parametrize("line", ["a" * 100_000, "1 " * 50_000, "a." * 50_000, "a . " * 30_000, "@" * 100_000])
def test_a_very_long_line_is_looked_at_in_its_beginning_alone(line: str):
    assert holds_contact(line) is holds_contact(line[:300])
