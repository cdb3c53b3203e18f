"""Beheer: whoever runs things lands there, and reads first what waits for them; each line leads to where it is done."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.operations.publish import throw_away
from portal.cases.operations.write import save_case, send_case
from portal.cases.rules.writing import CaseText
from portal.db import db
from portal.mail.models import Letter, LetterState
from portal.pages.views.manage import home_facts
from portal.pages.views.manage.publishing import publish_all
from portal.people.models import Person, RoleName
from tests.after import held
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import A_DAY_BEFORE, NOW, make, make_draft, person, sign_up_all, signup_of
from tests.people.asking import ask
from tests.reactions.rounds import in_round, says

CASE = CaseText("Bellen of wachten", "Ik weet niet of ik moet bellen.")


def waits(page: Page) -> dict[str, str]:
    """Return each line of what waits, with where it leads."""
    lists = page.with_class("waits")
    return {words_in(link): link.get("href", "") for item in lists for link in item.iter("a")}


def test_who_has_a_role_lands_on_beheer_and_others_on_their_sessions(app: Flask, chris: Person, anna: Person):
    def lands(name: str, next_path: str = "") -> str:
        return Browser(app).open(f"/sign-in/{ask(name, next_path=next_path).token}").press("Log mij in").path

    assert [lands("chris"), lands("anna"), lands("chris", "/me")] == ["/manage", "/me", "/me"]


def test_bram_reads_what_waits_most_urgent_first_and_each_line_leads_there(
    app: Flask, as_bram: Browser, as_chris: Browser, bram: Person
):
    led = {"facilitator_ids": [bram.id]}
    coming, past, asked = (
        make(title="Komt nog", case_wanted="optional", **led),
        held(noted=False),
        in_round(title="Ronde"),
    )
    make_draft(title="Zonder plek", city="", place="", **led)
    sign_up_all(coming, "anna", "daan")
    written = save_case(signup_of(coming, "anna").id, CASE, 0, NOW)
    send_case(signup_of(coming, "anna").id, written.version if written else 0, NOW)
    db.session.query(Letter).filter_by(signup_id=signup_of(coming, "daan").id).update({"state": LetterState.REFUSED})
    db.session.commit()
    says(asked, "anna", "addition", "Vraag ook de buurvrouw.")

    page = as_bram.open("/manage")

    manage = "/manage/meetings/"
    assert list(waits(page).items()) == [
        ("De mail aan 1 persoon is geweigerd Komt nog · di 8 dec", f"{manage}komt-nog/signups"),
        ("1 casus om te lezen Komt nog · di 8 dec", f"{manage}komt-nog/preparation"),
        (f"Noteer wie er was: nog 3 mensen {past.title} · ma 23 nov", f"{manage}{past.slug}/attendance"),
        (f"Vijf regels zijn genoeg {past.title} · ma 23 nov", f"{manage}{past.slug}/summary"),
        ("1 reactie wacht op je antwoord Ronde · ma 23 nov", f"{manage}ronde/summary"),
        ("Nog nodig: een plaats of een online adres Zonder plek · di 8 dec", f"{manage}zonder-plek"),
    ]
    assert page.with_class("count")[0].text == "6"
    places = {words_in(row.find(".//h3")): row.find(".//p[@class='places']") for row in page.elements("li")}
    assert (words_in(places["Ronde"]), words_in(places["Komt nog"])) == (
        "●●○○○ Nu: Reacties",
        "2 van de 2 plaatsen bezet Vol, wachtlijst open",
    )
    assert [chair.get("class") for chair in places["Komt nog"].iter("circle")] == [None, None]  # none is free

    # What waits for bram does not wait for chris, who sees at the session that something does.
    organisers = as_chris.open("/manage")
    assert (waits(organisers), "Er wacht niets op je" in organisers.text) == ({}, True)
    assert "De mail aan 1 persoon is geweigerd" in [words_in(tag) for tag in organisers.with_class("tag")]
    assert [words for words in ("casus", "reactie wacht", "Vijf regels") if words in organisers.text] == []

    # The one thing on top of a session's own page is the first of its lines.
    first = as_bram.open(f"/manage/meetings/{past.slug}")
    assert first.links["Noteer wie er was: nog 3 mensen"] == f"{manage}{past.slug}/attendance"
    assert [words_in(item) for item in first.with_class("do-now")] == ["Nu doen Noteer wie er was: nog 3 mensen"]


def test_below_the_minimum_the_line_says_so_until_it_was_decided(
    app: Flask, as_bram: Browser, bram: Person, clock: Traveller
):
    make(title="Te weinig", minimum=2, facilitator_ids=[bram.id])
    clock.move_to(A_DAY_BEFORE + timedelta(hours=1))
    as_bram = sign_in(Browser(app), bram)
    assert list(waits(as_bram.open("/manage"))) == [
        "Te weinig mensen: toch door, verplaatsen of niet? Te weinig · di 8 dec"
    ]

    as_bram.open("/manage/meetings/te-weinig").press("We gaan door")

    assert "Er wacht niets op je" in as_bram.open("/manage").text


def test_a_series_is_published_by_one_press_and_the_one_that_lacks_something_says_what(
    app: Flask, as_bram: Browser, bram: Person, as_daan: Browser
):
    led = {"title": "Samen", "facilitator_ids": [bram.id]}
    for weeks in (0, 1, 2):
        shift = timedelta(weeks=weeks)
        make_draft(**led, **_shifted(shift))
    make_draft(**{**led, "city": "", "place": ""}, **_shifted(timedelta(weeks=3)))
    make_draft(title="Andere", facilitator_ids=[bram.id])
    fleur = person("fleur", RoleName.FACILITATOR)
    make_draft(title="Van Fleur", facilitator_ids=[fleur.id])
    of_fleur = sign_in(Browser(app), fleur).open("/manage").form("/drafts/publication")
    assert of_fleur.submit(draft="samen").status == 409  # a draft of bram
    page = as_bram.open("/manage")
    assert waits(page) == {"5 concepten zijn nog niet gepubliceerd": "/manage#drafts"}
    button = next(words_in(item) for item in page.elements("button") if "die klaar zijn" in words_in(item))

    after = page.press(button)

    assert (button, after.path) == ("Publiceer de 3 die klaar zijn Samen", "/manage?said=series-published&count=3")
    assert "3 sessies staan nu op de agenda." in after.text
    assert len(as_daan.open("/agenda").elements("article")) == 3
    assert list(waits(after)) == ["2 concepten zijn nog niet gepubliceerd"]
    assert "Nog nodig: een plaats of een online adres" in after.text

    again = page.press(button)  # on the page as it was
    assert (again.status, "Er is niets te publiceren" in again.text) == (409, True)


def _shifted(later: timedelta) -> dict[str, object]:
    starts = NOW + timedelta(days=14) + later
    return {"starts_at": starts, "ends_at": starts + timedelta(hours=2)}


def test_of_many_of_one_kind_three_are_shown_and_the_others_folded(
    app: Flask, as_bram: Browser, bram: Person, monkeypatch: pytest.MonkeyPatch
):
    pages = []
    for numbers in (range(1), range(1, 8)):
        for number in numbers:
            held(title=f"Geweest {number}", noted=False, after="nothing", there=("anna",))
        pages.append(as_bram.open("/manage"))
    few, many = pages

    assert [page.with_class("count")[0].text for page in (few, many)] == ["1", "8"]
    folded = [words_in(item) for item in many.by_id("main").iter("summary")]
    assert folded == ["Nog 5 zoals deze: Noteer wie er was: nog 1 persoon", "Nog 3 eerdere sessies"]
    assert len(waits(many)) == 8

    # Of hundreds of sessions a page holds some; what waits is of all of them, whatever the page.
    monkeypatch.setattr(home_facts, "ON_A_PAGE", 6)
    first = as_bram.open("/manage")
    second = first.follow("Volgende: Geweest")
    titles = [[words_in(row) for row in page.elements("h3")] for page in (first, second)]
    assert (len(titles[0]), len(titles[1]), set(titles[0]) & set(titles[1])) == (6, 2, set())
    assert (second.path, "Pagina 2 van 2" in second.text) == ("/manage?past=2#past", True)
    assert (len(waits(second)), second.links["Vorige: Geweest"]) == (8, "/manage#past")
    assert [words_in(row) for row in as_bram.open("/manage?past=99&coming=x").elements("h3")] == titles[1]


def test_a_draft_that_is_thrown_away_this_moment_stops_none_of_the_others(app: Flask):
    gone, ready = make_draft(title="Toch niet"), make_draft(title="Wel")
    read_before = [SimpleNamespace(id=gone.id, is_draft=True), SimpleNamespace(id=ready.id, is_draft=True)]
    throw_away(gone.id, NOW)

    with app.test_request_context():
        address = publish_all(read_before, person("bram").id, NOW)  # pyright: ignore[reportArgumentType]

    assert address == "/manage?said=series-published&count=1"
