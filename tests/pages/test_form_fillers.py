"""The field that must stay empty, when a form filler of the reader's own browser filled it in."""

import pytest
from flask import Flask

from tests.browser import Browser
from tests.cast import GOING, WAITING, make, sign_up_all, standings

URL = "https://www.example.org"


@pytest.mark.parametrize("typed", [URL, "Samen op", " "])
def test_a_field_that_a_form_filler_filled_comes_back_empty_and_the_second_press_works(
    app: Flask, as_daan: Browser, typed: str
):
    meeting = make()
    form = as_daan.open(f"/agenda/{meeting.slug}").form("/signup")

    refused = form.submit(name="Emma", email="emma@oeverkring.example", website=typed)

    again = refused.form("/signup")
    assert (refused.status, refused.state, again.values["website"]) == (422, "error", "")
    assert (again.values["name"], again.values["email"]) == ("Emma", "emma@oeverkring.example")
    assert "Het is nu weer leeg: verstuur het formulier nog een keer." in refused.text
    assert again.submit().state == "going"


def test_in_a_part_of_the_page_and_for_the_queue_it_is_empty_too(app: Flask, as_daan: Browser):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna")
    form = as_daan.open(f"/agenda/{meeting.slug}").form("/signup")

    refused = form.submit(_htmx=True, name="Emma", email="emma@oeverkring.example", website=URL)

    assert (refused.is_part, refused.form("/signup").values["website"]) == (True, "")
    assert refused.form("/signup").submit().state == "waiting"
    assert standings(meeting) == {"anna": GOING, "emma": WAITING}


def test_with_another_mistake_it_is_empty_too(app: Flask, as_daan: Browser):
    meeting = make()
    form = as_daan.open(f"/agenda/{meeting.slug}").form("/signup")

    refused = form.submit(name="Emma", email="emma", website=URL)

    assert refused.form("/signup").values["website"] == ""


def test_only_the_field_that_was_filled_in_is_seen(app: Flask, as_daan: Browser):
    meeting = make()
    page = as_daan.open(f"/agenda/{meeting.slug}")

    refused = page.form("/signup").submit(name="Emma", email="emma@oeverkring.example", website=URL)

    hidden = [
        [
            "website" in [item.get("id") for item in trap.iter()]
            for trap in found.elements("div")
            if trap.get("class") == "trap"
        ]
        for found in (page, refused)
    ]
    assert hidden == [[True], []]
