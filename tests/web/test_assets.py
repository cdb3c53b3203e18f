"""Stylesheets, scripts and images as browsers get them."""

from flask import Flask

from portal.web.assets import FOLDER, IMPORT, asset
from tests.browser import Browser

LIST = (FOLDER / "css/parts.css").read_text()
PARTS = [path for path in (FOLDER / "css/parts").iterdir() if path.suffix == ".css"]


def test_a_page_asks_for_two_sheets_and_the_second_holds_every_part(app: Flask, as_daan: Browser):
    page = as_daan.open("/")
    sheets = [link.get("href", "") for link in page.elements("link") if link.get("rel") == "stylesheet"]
    assert [sheet.partition("?")[0] for sheet in sheets] == ["/static/css/base.css", "/static/css/parts.css"]

    text = app.test_client().get(sheets[1]).text

    assert text.count("@layer parts {") == len(PARTS) > 20
    assert [word for word in ("@import", "/*") if word in text] == []
    assert [part.name for part in PARTS if last_line(part.read_text()) not in text] == []


def test_the_list_of_parts_names_each_of_them_once():
    assert sorted(name for name, _ in IMPORT.findall(LIST)) == sorted(f"parts/{part.name}" for part in PARTS)


def test_only_the_address_of_this_very_text_is_kept_for_ever(app: Flask):
    with app.test_request_context():
        address = asset("css/parts.css")

    assert app.test_client().get(address).headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert app.test_client().get(address.replace("v=", "v=0")).headers["Cache-Control"] == "public, no-cache"


def test_a_page_asks_for_its_fonts_before_the_style_sheet_does_under_the_same_address(app: Flask, as_daan: Browser):
    page = as_daan.open("/")
    asked = [link.get("href", "") for link in page.elements("link") if link.get("rel") == "preload"]
    with app.test_request_context():
        sheet = app.test_client().get(asset("css/base.css")).text

    assert [address.partition("?")[0].rpartition("/")[2] for address in asked] == [
        "figtree-latin.woff2",
        "petrona-latin.woff2",
    ]
    assert [address for address in asked if f'url("{address.replace("/static/", "../")}")' not in sheet] == []
    assert sheet.count(".woff2?v=") == 4


def last_line(text: str) -> str:
    return text.rstrip().splitlines()[-1]
