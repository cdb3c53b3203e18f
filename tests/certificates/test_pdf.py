"""The certificate as a PDF: all European names are readable, and the same certificate gives the same bytes."""

import logging
import sys
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from pypdf import PdfReader
from time_machine import Traveller

from portal.certificates.operations import issue
from portal.certificates.queries import certificate_of
from portal.certificates.words.paper import Paper
from portal.certificates.words.pdf import FONTS, can_write, has_pdf, pdf_of
from portal.keys import key_of
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.signing_up import Newcomer
from tests.after import YESTERDAY, held
from tests.browser import Browser, words_in
from tests.cast import NOW, signup_of

NAMES = (
    "Šárka Nováková",
    "Øyvind Ærø Åse",
    "Łukasz Żółć",
    "Ελένη Παπαδοπούλου",
    "Дмитро Їжакевич",
    "Đorđe Ћирић",
    "Ștefan Țînțaș",
    "Þórður Ðóra",
    "İbrahim Çağlayan",
    "Zoë Müßig-d’Hondt",
    "Nǐ Ḃaḋḃ",
    "Ġorġ Ħal",
    "გიორგი",
    "Արամ",
    "Nguyễn Thị Hồng Ánh",
    "Ọláyẹmí Adébáyọ̀",  # a mark without a letter of its own
    "Дэлгэрмаа",
)
WITHOUT_A_PDF = (  # the letters are missing, or would stand unconnected or in the wrong order
    "محمد علي",
    "王小明",
    "רבקה כהן",
    "田中さくら",
    "김민준",
    "अमित शर्मा",
    "สมชาย",
    "Anna 🌱",
    "Anna (王)",
)
PAPER = Paper(
    title="Bewijs van deelname",
    name="Anna",
    joined="deed mee aan",
    session="Meedoen lukt niet vanzelf",
    language="nl",
    when=("maandag 23 november 2026, 10.00 tot 12.00 uur",),
    facts=(("Duur zonder pauze", "2 uur"),),
    note="Het register beslist of deze uren meetellen.",
    proof=(("Controlecode", "7K3M-9QWX-T2BD"),),
)


def there_as(name: str) -> tuple[Signup, str]:
    """Return an attendee's sign-up and the address of their issued certificate."""
    meeting = held(there=["emma"])
    sign_up(meeting.id, Newcomer(name, "anna@oeverkring.example", "", "nl"), YESTERDAY - timedelta(days=2))
    signup = signup_of(meeting, "anna")
    note_attendance(meeting.id, {signup.id: Attendance.PRESENT}, NOW)
    issue(signup.id, NOW)
    return signup, f"/signups/{key_of('signup', signup.id, signup.salt)}/certificate"


def code_of(signup: Signup) -> str:
    certificate = certificate_of(signup.id)
    assert certificate
    return certificate.code


def words_in_pdf(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())


def missing(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return fpdf's warnings about characters that the font lacks."""
    return [record.getMessage() for record in caplog.records if "missing" in record.getMessage()]


@pytest.mark.in_turns
@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_every_european_name_is_in_it(name: str, caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.WARNING):
        content = pdf_of(Paper(**{**vars(PAPER), "name": name}), NOW)

    assert (name in words_in_pdf(content), missing(caplog)) == (True, [])


@pytest.mark.parametrize("name", NAMES)
def test_every_european_name_can_be_written(name: str):
    assert can_write(Paper(**{**vars(PAPER), "name": name}))


@pytest.mark.in_turns
@pytest.mark.parametrize("name", WITHOUT_A_PDF)
def test_a_name_in_another_script_stands_on_the_page_and_no_pdf_lacks_it(app: Flask, as_daan: Browser, name: str):
    signup, path = there_as(name)

    page = as_daan.open(path)

    assert words_in(page.with_class("name")[0]) == name
    assert ("Bewaar als pdf" in page.links, "kies als printer ‘Opslaan als pdf’" in page.text) == (False, True)
    assert as_daan.open(f"{path}.pdf").path == path  # an address from before leads to the page
    check = as_daan.open(f"/certificates/{code_of(signup)}")
    assert words_in(check.elements("bdi")[0]) == name


@pytest.mark.parametrize(
    "changes",
    [
        {"session": "Thee ☕ en taal"},
        {"facts": (("Gespreksleider", "王小明"),)},
        {"facts": (("Plaats", "مركز, Gent"),)},
    ],
)
def test_whatever_else_the_font_lacks_makes_a_page_of_it_too(changes: dict[str, Any]):
    assert not can_write(Paper(**{**vars(PAPER), **changes}))


def test_control_a_letter_that_the_font_lacks_is_seen(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.WARNING):
        pdf_of(Paper(**{**vars(PAPER), "name": "王"}), NOW)

    assert len(missing(caplog)) == 1


def test_it_says_what_the_page_says(app: Flask, as_daan: Browser):
    _, path = there_as("Šárka Nováková")
    page = as_daan.open(path)

    answer = as_daan.ask(page.links["Bewaar als pdf"])

    text = words_in_pdf(answer.data)
    shown = [
        "Šárka Nováková",
        "deed mee aan",
        "Meedoen lukt niet vanzelf",
        "maandag 23 november 2026, 10.00 tot 12.00 uur",
        "Duur zonder pauze 2 uur",
        "Vorm Werksessie, op locatie",
        "Gespreksleider Bram",
        "Aantal deelnemers 2",
        "Het register beslist of deze uren meetellen.",
    ]
    assert [words for words in shown if words not in text] == []
    assert [words for words in shown if words.replace(" ", "") not in page.text.replace(" ", "")] == []
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Cache-Control"] == "no-store"
    assert page.links["Bewaar als pdf"] == f"{path}.pdf"


def test_the_same_certificate_gives_the_same_bytes_on_another_day(app: Flask, as_daan: Browser, clock: Traveller):
    _, path = there_as("Łukasz Żółć")
    first = as_daan.ask(f"{path}.pdf").data

    clock.move_to(NOW + timedelta(days=3))

    assert as_daan.ask(f"{path}.pdf").data == first


def test_a_long_title_and_many_days_run_on_to_the_next_sheet(app: Flask):
    long = Paper(
        **{
            **vars(PAPER),
            "session": "Meedoen lukt niet vanzelf " * 20,
            "when": PAPER.when * 10,
            "facts": tuple((f"Wat {n}", "Veel woorden " * 12) for n in range(12)),
        }
    )

    content = pdf_of(long, NOW)

    text = words_in_pdf(content)
    assert len(PdfReader(BytesIO(content)).pages) == 2
    assert [n for n in range(12) if f"Wat {n} Veel woorden" not in text] == []
    assert "7K3M-9QWX-T2BD" in text


def test_there_is_no_pdf_of_what_the_list_no_longer_says(app: Flask, as_daan: Browser):
    signup, path = there_as("Anna")
    meeting_id, number = signup.meeting_id, signup.id
    assert as_daan.ask(f"{path}.pdf").status_code == 200

    note_attendance(meeting_id, {number: Attendance.PARTLY}, NOW, {number: 20})
    assert as_daan.ask(f"{path}.pdf").status_code == 404

    issue(number, NOW)
    assert "Duur zonder pauze 20 minuten" in words_in_pdf(as_daan.ask(f"{path}.pdf").data)


def test_without_the_extra_there_is_a_page_to_print_and_no_link(
    app: Flask, as_daan: Browser, monkeypatch: pytest.MonkeyPatch
):
    _, path = there_as("Anna")
    assert (has_pdf(), "Bewaar als pdf" in as_daan.open(path).links) == (True, True)

    monkeypatch.setitem(sys.modules, "fpdf", None)  # as if fpdf2 were not installed

    page = as_daan.open(path)
    assert (has_pdf(), page.name, "Bewaar als pdf" in page.links) == (False, "certificate", False)
    assert "kies als printer ‘Opslaan als pdf’" in as_daan.open(f"{path}.pdf").text


def test_the_fonts_are_light_and_have_their_licence():
    sizes = {file.name: file.stat().st_size for file in FONTS.iterdir()}

    assert sizes.keys() == {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "LICENSE"}
    assert sum(sizes.values()) < 800_000
    assert "Bitstream Vera Fonts Copyright" in (FONTS / "LICENSE").read_text()
