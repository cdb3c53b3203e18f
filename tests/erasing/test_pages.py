"""The pages of erasing: one's own, and the one by which an organiser does it for somebody who asks."""

from datetime import timedelta

from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.db import db
from portal.people.models import Person, RoleName
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import GOING, NOW, coordinator, make, network, person, sign_up_all, standings

GONE = "Je gegevens zijn gewist"


def titles(page: Page) -> list[str]:
    return [words_in(head) for head in page.elements("h2")]


def people() -> list[str]:
    db.session.rollback()
    return sorted(db.session.scalars(select(Person.email)))


def test_anna_reads_what_happens_and_deletes_herself(app: Flask, workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "anna", "daan", "emma")
    other = make(title="Nog een", capacity=1)
    sign_up_all(other, "emma", "anna")

    page = as_anna.open("/me").follow("Wis mijn gegevens")
    assert titles(page)[:3] == ["Plaatsen die vrijkomen", "Plaatsen op een wachtlijst die vervallen", "Wat we wissen"]
    assert [line for line in map(words_in, page.elements("li")) if line.startswith(("Meedoen", "Nog een"))] == [
        "Meedoen lukt niet vanzelf, dinsdag 8 december 2026, 9.30 tot 11.30 uur",
        "Nog een, dinsdag 8 december 2026, 9.30 tot 11.30 uur",
    ]
    page = page.press("Wis mijn gegevens voorgoed")

    assert (page.path, page.title, as_anna.cookies()) == ("/me/erasure/done", GONE, {})
    assert standings(workshop) == {"daan": GOING, "emma": GOING}
    assert as_anna.open("/me").name == "sign-in"


def test_the_second_of_two_clicks_says_the_same(app: Flask, as_anna: Browser):
    page = as_anna.open("/me/erasure")
    token = as_anna.cookies()["sign-in"]

    page.press("Wis mijn gegevens voorgoed")
    as_anna.set_cookie("sign-in", token)
    again = page.press("Wis mijn gegevens voorgoed")

    assert (again.title, people()) == (GONE, [])


def test_somebody_who_is_signed_out_erases_nobody(app: Flask, as_anna: Browser, as_daan: Browser):
    form = as_anna.open("/me/erasure").form("/me/erasure")

    page = as_daan.send("/me/erasure", dict(form.values), {})

    assert (page.status, page.title, people()) == (403, "Log eerst in", ["anna@oeverkring.example"])


def test_half_an_hour_after_signing_in_the_mailbox_is_proven_anew(app: Flask, as_anna: Browser, clock: Traveller):
    form = as_anna.open("/me/erasure").form("/me/erasure")
    clock.move_to(NOW + timedelta(minutes=31))

    asked = form.submit()

    assert (asked.status, asked.title, people()) == (403, "Ben jij het?", ["anna@oeverkring.example"])
    assert as_anna.open("/me/erasure").path == "/sign-in?next=/me/erasure&fresh=1"


def test_whoever_leads_alone_reads_what_to_hand_over_and_where(app: Flask):
    zelda = coordinator("zelda", network())
    person("zelda", RoleName.ORGANISER)
    make(title="Geleid", facilitator_ids=[zelda.id])
    browser = sign_in(Browser(app), zelda)

    page = browser.open("/me/erasure")

    assert titles(page)[0] == "Eerst: wie neemt het over?"
    links = page.links
    assert [links[words] for words in ("Geleid", "Coördinator van Meedoen", "Organisator van het hele portaal")] == [
        "/manage/meetings/geleid",
        "/manage/people",
        "/manage/people",
    ]
    assert "Wis mijn gegevens voorgoed" not in page.text


def test_what_somebody_got_to_lead_meanwhile_is_asked_about_too(app: Flask, as_bram: Browser, bram: Person):
    page = as_bram.open("/me/erasure")
    make(title="Geleid", facilitator_ids=[bram.id])

    refused = page.press("Wis mijn gegevens voorgoed")

    assert (refused.status, titles(refused)[0]) == (409, "Eerst: wie neemt het over?")
    assert people() == ["bram@oeverkring.example"]


def test_chris_does_it_for_somebody_who_calls_and_the_log_does_not_say_for_whom(
    app: Flask, as_chris: Browser, workshop: Meeting
):
    sign_up_all(workshop, "anna")
    search = as_chris.open("/manage/people").follow("Iemand vraagt naar eigen gegevens")

    theirs = search.form("/manage/people/data").submit(email=" ANNA@oeverkring.example")
    page = theirs.follow("Bekijk wat er gewist wordt")
    assert words_in(page.with_class("lead")[0]) == "Anna · anna@oeverkring.example"
    done = page.press("Wis deze gegevens voorgoed")
    again = page.press("Wis deze gegevens voorgoed")

    assert [done.path, again.path] == ["/manage/people/data?said=erased"] * 2
    assert "Gedaan. De gegevens zijn gewist." in done.text
    assert people() == ["chris@oeverkring.example"]
    (line,) = [words_in(row) for row in as_chris.open("/manage/history").elements("tr") if "wiste" in words_in(row)]
    assert line.partition(" Chris ")[2] == "wiste iemands gegevens"


def test_an_organiser_does_it_for_themselves_on_their_own_page(as_chris: Browser, chris: Person):
    page = as_chris.open(f"/manage/people/data/{chris.id}")

    assert [words for words in titles(page) if "gewist" in words] == []
    assert as_chris.ask(f"/manage/people/{chris.id}/erasure").status_code == 404
