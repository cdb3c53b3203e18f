"""Cleaning of typed text: what needs no cleaning is never changed."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from portal.text import (
    clean_line,
    clean_mailbox,
    clean_text,
    fold,
    mailbox_for_caps,
    mailbox_on_the_line,
    paragraphs,
    sentence_spans,
    slug_of,
)

BIDI = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
JOINERS = "\u200c\u200d"
anything = st.text(st.characters(exclude_categories=()), max_size=60)  # including lone surrogates
thoroughly = settings(max_examples=300, derandomize=True, deadline=None, database=None)


def unwanted(text: str, *wanted: str) -> list[str]:
    """Return the control characters, format characters and surrogates in a text."""
    kinds = {letter: unicodedata.category(letter) for letter in text if letter not in wanted}
    return [letter for letter, kind in kinds.items() if kind in ("Cc", "Cf", "Cs")]


@thoroughly
@given(anything)
@example("a\0b\x1b[31m\x85\r\n\t")
@example(f"Anna {BIDI}annA")
@example("\ud83d half, \udc00 half")
@example("e\u00ad\u0301")
def test_a_line_has_nothing_that_hides_or_turns_text_around(text: str):
    line = clean_line(text)

    assert unwanted(line, *JOINERS) == []
    assert line == " ".join(line.split())
    assert unicodedata.is_normalized("NFC", line)
    assert line.encode().decode() == line


@thoroughly
@given(anything)
@example("een\r\n\r\ntwee  \rdrie\t\n")
@example("\u2028\u2029\v\f")
@example("e\u00ad\u0301")
def test_a_text_has_its_line_ends_and_nothing_hidden(text: str):
    cleaned = clean_text(text)

    assert unwanted(cleaned, *JOINERS, "\n") == []
    assert [line for line in cleaned.split("\n") if line != line.rstrip()] == []
    assert cleaned == cleaned.strip()
    assert unicodedata.is_normalized("NFC", cleaned)


@pytest.mark.slow
@thoroughly
@given(anything)
@example("e\u00ad\u0301")
def test_cleaning_twice_is_as_once(text: str):
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)


@pytest.mark.parametrize(
    "name",
    [
        "Noor de Vries",
        "Jeroen van 't Hof-O’Brien",
        "Zoë Çelik-Łukaszewicz",
        "Nguyễn Thị Ánh",
        "Анна Каренина",
        "Ελένη",
        "יעל כהן",
        "فاطمة الزهراء",
        "می\u200cخواهم",  # Persian writes with a zero-width non-joiner
        "क्\u200dष",  # and Hindi with a joiner
        "王小明",
        "山田 太郎",
        "김민준",
        "สมชาย",
        "👩\u200d🏫 de juf",
        "X Æ A-12",
        "!",
    ],
)
def test_a_name_of_any_script_stays_as_it_is(name: str):
    assert (clean_line(name), clean_text(name)) == (name, name)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (None, ""),
        ("", ""),
        (" \t\r\n ", ""),
        ("  Anna \t de\nVries ", "Anna de Vries"),
        ("Zoe\u0308", "Zoë"),  # as some keyboards send it
        ("An\0na", "Anna"),
        ("\ufeffAnna", "Anna"),
        ("\u202eannA", "annA"),
        ("Anna\u00a0de\u2009Vries", "Anna de Vries"),
        ("Anna\u2028de Vries", "Anna de Vries"),
    ],
)
def test_a_line_as_it_is_kept(typed: str | None, line: str):
    assert clean_line(typed) == line


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        (None, ""),
        ("een\r\ntwee\rdrie\nvier", "een\ntwee\ndrie\nvier"),
        ("\n\n  een  \n\n\n  twee\t\n", "een\n\n\n  twee"),
        ("een\ttwee\0", "een twee"),
    ],
)
def test_a_text_as_it_is_kept(typed: str | None, text: str):
    assert clean_text(typed) == text


@pytest.mark.parametrize(
    ("typed", "mailbox"),
    [
        ("anna@oeverkring.example", "anna@oeverkring.example"),
        ("  Anna@OEVERKRING.example\n", "Anna@oeverkring.example"),
        ("anna+sessies@oeverkring.example", "anna+sessies@oeverkring.example"),
        ("anna@café.example", "anna@café.example"),
        ("anna@xn--caf-dma.example", "anna@café.example"),
        ("\u200bzoe\u0308@oeverkring.example", "zoë@oeverkring.example"),
    ],
)
def test_a_mailbox_as_it_is_kept(typed: str, mailbox: str):
    assert clean_mailbox(typed) == mailbox


@pytest.mark.parametrize(
    "typed",
    [
        None,
        "",
        "anna",
        "@oeverkring.example",
        "anna@",
        "anna@oeverkring",
        "anna@oeverkring..example",
        "a@b@c.example",
        "anna@a.example, eve@b.example",
        "anna@a.example;eve@b.example",
        "Anna <anna@a.example>",
        "anna@a.example\nBcc: eve@b.example",
        '"anna, eve"@a.example',
        "anna@[127.0.0.1]",
        "anna@localhost",
        f"{'a' * 250}@a.example",
        f"{'a' * 65}@a.example",
        f"{'é' * 33}@a.example",
        "=?utf-8?q?eve?=@a.example",
    ],
)
def test_what_is_no_mailbox_is_refused(typed: str | None):
    with pytest.raises(ValueError):
        clean_mailbox(typed)


@thoroughly
@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=20))
@example("a@b.example, c")
@example("a\r\nBcc: c")
def test_whatever_is_typed_before_the_at_is_one_mailbox_or_none(typed: str):
    try:
        mailbox = clean_mailbox(f"{typed}@a.example")
    except ValueError:
        return
    local, at, domain = mailbox.rpartition("@")
    assert (at, domain) == ("@", "a.example")
    assert set(local) & set(' ,;:<>()[]"\\\r\n\0') == set()
    assert clean_mailbox(mailbox) == mailbox


@pytest.mark.parametrize("typed", ["’", "‘", "`", "´", "'", "ʼ", "ʻ", "′", "＇", "‛"])
def test_what_a_phone_makes_of_an_apostrophe_is_one_in_an_address(typed: str):
    assert clean_mailbox(f"rob.o{typed}reilly@example.org") == "rob.o'reilly@example.org"


@pytest.mark.parametrize("typed", ["‐", "‑", "–", "—", "−", "-"])
def test_what_a_word_processor_makes_of_a_hyphen_is_one_in_an_address(typed: str):
    assert clean_mailbox(f"anne{typed}marie@zorg{typed}thuis.example") == "anne-marie@zorg-thuis.example"


def test_64_characters_before_the_at_are_as_many_as_there_may_be():
    assert clean_mailbox(f"{'a' * 64}@a.example") == f"{'a' * 64}@a.example"


def test_mail_servers_know_a_domain_in_ascii():
    assert mailbox_on_the_line("zoë@Café.example") == ("zoë", "xn--caf-dma.example")


@pytest.mark.parametrize(
    ("word", "other"),
    [("Café", "cafe"), ("STRASSE", "straße"), ("Çelik", "celik"), ("ÉÉN", "een"), ("ﬁets", "fiets"), ("Ⅳ", "iv")],
)
def test_people_find_what_they_meant(word: str, other: str):
    assert fold(word) == fold(other)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Meedoen lukt niet vanzelf", "meedoen-lukt-niet-vanzelf"),
        ("  Wie doet er (niet) mee?! ", "wie-doet-er-niet-mee"),
        ("Café & Crème, één", "cafe-creme-een"),
        ("50% sneller: 2 × 3", "50-sneller-2-3"),
        ("Straße", "strasse"),
        ("王小明", ""),
        ("王 2027", "2027"),
        ("-–—", ""),
        ("", ""),
        ("a" * 80, "a" * 60),
        ("woord " * 12, "-".join(["woord"] * 10)),
        ("../../etc/passwd\0", "etc-passwd"),
    ],
)
def test_a_title_gives_an_address(title: str, slug: str):
    assert slug_of(title) == slug


@thoroughly
@given(anything, st.integers(1, 60))
@example("a-" * 40, 60)
@example("a" * 30 + "-" + "b" * 60, 60)
def test_an_address_is_always_one_that_the_portal_knows(title: str, longest: int):
    slug = slug_of(title, longest)

    assert len(slug) <= longest
    assert slug == slug.strip("-")
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    ("text", "parts"),
    [("", []), ("een", ["een"]), ("een\ntwee\n\n \n\ndrie", ["een\ntwee", "drie"]), ("\n\n", [])],
)
def test_an_empty_line_makes_a_paragraph(text: str, parts: list[str]):
    assert paragraphs(text) == parts


@pytest.mark.parametrize(
    ("text", "pointed_at", "read"),
    [
        ("Ik sprak J. Smit. Hij belde.", ["Ik sprak J.", "Smit.", "Hij belde."], ["Ik sprak J. Smit.", "Hij belde."]),
        ("Mej. Smit zei no. 3 op.", ["Mej.", "Smit zei no.", "3 op."], ["Mej. Smit zei no. 3 op."]),
        ("- Dr. Smit.\n- Dan.", ["Dr. Smit.", "Dan."], ["Dr. Smit.", "Dan."]),
        ('Zij: "Nee!"  Dat was het, o.a. hier', ['Zij: "Nee!"', "Dat was het, o.a. hier"], None),
        ("een. twee", ["een. twee"], None),
        (
            "Els (geb. Smit), enz. Dan dit.",
            ["Els (geb.", "Smit), enz.", "Dan dit."],
            ["Els (geb. Smit), enz. Dan dit."],
        ),
        ("Call ext., approx. Three.", ["Call ext., approx.", "Three."], ["Call ext., approx. Three."]),
    ],
)
def test_a_sentence_ends_at_its_line_or_before_a_capital(text: str, pointed_at: list[str], read: list[str] | None):
    assert [text[start:end] for start, end in sentence_spans(text)] == pointed_at
    assert [text[start:end] for start, end in sentence_spans(text, with_initials=True)] == (read or pointed_at)


@pytest.mark.parametrize(
    ("address", "mailbox"),
    [
        ("anna@oever.example", "anna@oever.example"),
        ("Anna@Oever.example", "anna@oever.example"),
        ("anna+1@oever.example", "anna@oever.example"),
        ("anna+1+2@oever.example", "anna@oever.example"),
        ("an.na@oever.example", "an.na@oever.example"),  # with a dot it is another mailbox
        ("A.n.n.a+x@gmail.com", "anna@gmail.com"),
        ("anna@googlemail.com", "anna@gmail.com"),
        ("+anna@oever.example", "+anna@oever.example"),  # nothing before the plus
        ("anna+x@bücher.example", "anna@xn--bcher-kva.example"),
        ("anna", "anna"),
    ],
)
def test_the_mailbox_in_which_an_address_ends(address: str, mailbox: str):
    assert mailbox_for_caps(address) == mailbox
    assert mailbox_for_caps(mailbox) == mailbox
