"""The picture of a link: whatever is written in it, it is drawn, small, and kept under the address of its version."""

from dataclasses import replace
from io import BytesIO

import segno
from flask import Flask
from PIL import Image

from portal.sharing.rules.preview import HEIGHT, WIDTH, PictureFacts, drawn
from portal.sharing.rules.qr import qr_of
from portal.sharing.rules.typesetting import Text, Typeface, can_be_set, fitted
from portal.signups.operations.change import change_meeting
from tests.browser import Browser
from tests.cast import NOW, make, meeting_text, sign_up_all

FACTS = PictureFacts(
    title="Wanneer vraag je door?",
    kicker="Werksessie · Meedoen",
    when="dinsdag 8 december 2026, 9.30 tot 11.30 uur",
    where="Buurthuis De Kraanvogel, Amsterdam",
    host="Stichting Oeverkring",
    site_name="Samenop",
    colour="#6e2459",
)
SERIF = Typeface("petrona", 650)
TITLES = {
    "long": "Hoe blijf je in gesprek met een gezin dat geen hulp wil? " * 12,
    "one word": "arbeidsongeschiktheidsverzekeringen" * 9,
    "other scripts and emoji": "Привет 👩‍👩‍👧‍👦 日本語 Łódź \u202e",
    "nothing that can be drawn": "👩‍👩‍👧‍👦 日本語",
}


def test_any_title_fits_in_the_picture_and_no_box_is_drawn_for_what_no_font_has():
    for title in TITLES.values():
        with Image.open(BytesIO(drawn(replace(FACTS, title=title)))) as picture:
            assert (picture.format, picture.size) == ("PNG", (WIDTH, HEIGHT))
            right_edge = picture.convert("RGB").crop((WIDTH - 30, 20, WIDTH, HEIGHT))
            assert len(right_edge.getcolors() or ()) == 1  # paper: nothing runs off it

    assert [can_be_set(title, SERIF) for title in list(TITLES.values())[2:]] == ["Привет Łódź", ""]
    text, lines = fitted(TITLES["long"], SERIF, (80, 40), 690, 290)
    assert (text.size, len(lines), lines[-1][-1]) == (40, 6, "…") and all(text.width(line) <= 690 for line in lines)
    assert Text(SERIF, 40).cut("kort", 690) == "kort"


def test_its_address_is_of_this_version_of_the_session_and_has_nothing_of_the_seats(app: Flask, as_daan: Browser):
    meeting = make(title="Vragen")

    def picture_of_page() -> str:
        [address] = [
            item.get("content")
            for item in as_daan.open("/agenda/vragen").elements("meta")
            if item.get("property") == "og:image"
        ]
        return (address or "").removeprefix("http://samenop.example")

    before = picture_of_page()
    answer = as_daan.ask(before)
    assert (answer.mimetype, answer.headers["Cache-Control"]) == ("image/png", "public, max-age=31536000, immutable")
    assert "Content-Encoding" not in answer.headers and len(answer.data) < 60_000
    assert as_daan.ask(before, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    sign_up_all(meeting, "anna")
    assert picture_of_page() == before

    change_meeting(meeting.id, meeting_text(title="Anders gevraagd"), meeting.version, NOW)

    after = picture_of_page()
    old = as_daan.ask(before)
    assert after != before and (old.status_code, old.headers["Location"]) == (302, after)
    assert as_daan.ask("/agenda/vragen/preview-nothing.png").status_code == 404


def test_a_qr_code_holds_the_address_it_was_made_of():
    assert segno.make_qr("https://samenop.example/agenda/vragen", error="q").designator.endswith("-Q")
    assert qr_of("https://samenop.example/a") != qr_of("https://samenop.example/b")
