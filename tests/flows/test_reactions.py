"""Reacting to a summary in a real browser: by touch, by keyboard, and without JavaScript."""

import re

import pytest
from flask import Flask
from playwright.sync_api import Dialog, Page, expect

from portal.agenda.models import Meeting
from portal.people.models import Person
from tests.flows.browser import Visitor, Visitors
from tests.flows.looking import wrongs_of
from tests.flows.test_pages import sign_in
from tests.reactions.rounds import SECRET, TEXT, answers, finished, hides, in_round, path, says
from tests.xss import SCRIPTS


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    return in_round()


def tap(page: Page, part: str, words: str) -> None:
    page.locator(f"#part-{part} .taps").get_by_text(words, exact=True).click()


def test_what_is_asked_next_follows_what_was_tapped(meeting: Meeting, visitors: Visitors):
    page = visitors().open(path(meeting, "anna"))
    part = page.locator("#part-answer_1")
    expect(part.get_by_label("In je eigen woorden")).to_be_hidden()

    tap(page, "answer_1", "Liever niet noemen")
    expect(part.get_by_label("In je eigen woorden")).to_be_hidden()
    expect(part.get_by_text("Welke zin?")).to_be_visible()
    tap(page, "answer_1", "Aanvulling")
    expect(part.get_by_text("Welke zin?")).to_be_hidden()
    part.get_by_label("In je eigen woorden").fill("Soms kost een ja ook geld.")
    expect(page.locator(".company")).to_have_text("0 van de 3 mensen reageerden")
    part.get_by_role("button", name="Stuur").click()

    expect(page.locator(".company")).to_have_text("1 van de 3 mensen reageerde")
    expect(part.get_by_text("Dank je. Je kunt het nog veranderen.")).to_be_focused()
    expect(part).to_contain_text("Soms kost een ja ook geld.")


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without"])
def test_one_tap_is_enough_and_is_undone_by_another(meeting: Meeting, visitors: Visitors, javascript: bool):
    page = visitors(javascript=javascript).open(path(meeting, "anna"))

    tap(page, "intro", "Klopt")
    expect(page.locator(".company")).to_have_text("1 van de 3 mensen reageerde")
    expect(page.locator("#part-intro .own")).to_contain_text("Klopt · Jij")
    page.locator("#part-intro").get_by_role("button", name="Maak ongedaan").click()

    expect(page.locator(".company")).to_have_text("0 van de 3 mensen reageerden")
    expect(page.locator("#part-intro .own")).to_have_count(0)


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without"])
def test_a_passage_is_hidden_at_once(meeting: Meeting, visitors: Visitors, javascript: bool):
    anna, emma = visitors(javascript=javascript), visitors(javascript=javascript)
    page = anna.open(path(meeting, "anna"))

    tap(page, "answer_1", "Liever niet noemen")
    page.locator("#part-answer_1").get_by_text(SECRET, exact=True).click()
    page.locator("#part-answer_1").get_by_role("button", name="Stuur").click()

    expect(page.locator("#part-answer_1 .said").first).to_have_text(
        "We hebben de passage verborgen. De gespreksleider kijkt ernaar."
    )
    other = emma.open(path(meeting, "emma"))
    expect(other.locator("main")).to_contain_text("Hier stond iets. De gespreksleider kijkt ernaar.")
    assert "rode fiets" not in other.content()


def test_by_keyboard_alone(meeting: Meeting, visitors: Visitors):
    page = visitors().open(path(meeting, "anna"))
    page.locator("#kind-whole-addition").focus()

    for key in (" ", "Tab"):
        page.keyboard.press(key)
    page.keyboard.type("Ik schrijf morgen een kaart.")
    for key in ("Tab", "Tab", "Tab", "Enter"):
        page.keyboard.press(key)

    expect(page.locator("#part-whole")).to_contain_text("Aanvulling · Jij · Zonder je naam")
    expect(page.locator("#part-whole")).to_contain_text("Ik schrijf morgen een kaart.")


def test_its_facilitator_answers_beside_the_paragraph(meeting: Meeting, visitors: Visitors, bram: Person):
    hers = says(meeting, "anna", "addition", "Vraag de buurvrouw.")
    visitor = visitors()
    sign_in(visitor, "bram")
    page = visitor.open(f"/manage/meetings/{meeting.slug}/summary")
    row = page.locator(f"#reaction-{hers.id}")

    row.get_by_text("Of niet, omdat …", exact=True).click()
    row.get_by_role("button", name="Niet overgenomen").click()
    expect(row.locator(".error")).to_have_text("Zeg waarom niet. Wie reageerde, leest het.")
    expect(row.get_by_label("Of niet, omdat")).to_be_focused()
    row.get_by_label("Of niet, omdat").fill("Dat zei niemand.")
    row.get_by_role("button", name="Niet overgenomen").click()

    expect(row).to_contain_text("Omdat: Dat zei niemand.")


def test_answering_one_reaction_after_another_keeps_what_is_being_typed(
    meeting: Meeting, visitors: Visitors, bram: Person
):
    hers = says(meeting, "anna", "addition", "Vraag de buurvrouw.", part="intro")
    theirs = says(meeting, "emma", "nuance", "Niet altijd.")
    visitor = visitors()
    sign_in(visitor, "bram")
    page = visitor.open(f"/manage/meetings/{meeting.slug}/summary")
    page.locator("#step-text > summary").click()
    page.locator("#next_steps").fill("Half af.")
    page.locator("#step-lessons > summary").click()
    page.locator("#lesson-1").fill("Vraag het eerst.")
    page.locator("#step-answer > summary").click()
    rows = {reaction.id: page.locator(f"#reaction-{reaction.id}") for reaction in (hers, theirs)}
    rows[theirs.id].get_by_text("Wat doe je ermee?").click()
    rows[theirs.id].get_by_text("Of niet, omdat …", exact=True).click()
    page.locator(f"#reason-{theirs.id}").fill("Dat weet ik nog niet.")

    rows[hers.id].get_by_role("button", name="Neem over").click()
    expect(page.locator(f"#paragraph-{hers.id}")).to_be_focused()
    expect(page.locator(f"#paragraph-{hers.id}")).to_have_value(f"{TEXT['intro']} Vraag de buurvrouw.")

    for reaction, waiting in ((hers, "1 reactie wacht op je antwoord."), (theirs, "")):
        row = rows[reaction.id]
        row.get_by_role("button", name="Overgenomen", exact=True).click()
        expect(row.locator(".tag")).to_have_text("Overgenomen")
        expect(row.get_by_text("Bewaard. Wie reageerde, ziet je antwoord.")).to_be_focused()
        expect(page.locator("#round-state .said")).to_have_text([waiting] if waiting else [])
        expect(page.locator("#waiting-count")).to_have_text("1 wacht" if waiting else "")
        if reaction is hers:
            expect(page.locator(f"#reason-{theirs.id}")).to_have_value("Dat weet ik nog niet.")

    expect(page.locator("#intro")).to_have_value(f"{TEXT['intro']} Vraag de buurvrouw.")
    expect(page.locator("#next_steps")).to_have_value("Half af.")
    expect(page.locator("#lesson-1")).to_have_value("Vraag het eerst.")
    page.locator("#step-text > summary").click()
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.locator("main > .wide > .said")).to_have_text("Bewaard.")


def test_what_is_taken_out_leaves_the_open_text_too_and_what_was_typed_stays(
    meeting: Meeting, visitors: Visitors, bram: Person
):
    hers = hides(meeting, "anna")
    visitor = visitors()
    sign_in(visitor, "bram")
    page = visitor.open(f"/manage/meetings/{meeting.slug}/summary")
    page.locator("#step-text > summary").click()
    page.locator("#surprise").fill("Half af.")
    page.locator("#answer_1").fill(f"Eerst luisterden we. {SECRET} Dat hielp zeker.")
    page.locator("#step-answer > summary").click()

    page.locator(f"#reaction-{hers.id}").get_by_role("button", name="Haal eruit").click()
    expect(page.locator(f"#reaction-{hers.id} .tag")).to_have_text("Overgenomen")
    expect(page.locator("#answer_1")).to_have_value("Eerst luisterden we. Dat hielp zeker.")
    expect(page.locator("#surprise")).to_have_value("Half af.")
    expect(page.locator(f"#paragraph-{hers.id}")).not_to_have_value(re.compile("rode fiets"))
    page.locator("#step-text > summary").click()
    page.get_by_role("button", name="Bewaar", exact=True).click()

    expect(page.locator("main > .wide > .said")).to_have_text("Bewaard.")
    expect(page.locator("#answer_1")).to_have_value("Eerst luisterden we. Dat hielp zeker.")
    expect(page.locator("#surprise")).to_have_value("Half af.")


@pytest.mark.in_turns
def test_no_page_has_what_a_reader_stumbles_over(meeting: Meeting, visitors: Visitors, bram: Person, chris: Person):
    says(meeting, "anna", "addition", "Vraag de buurvrouw. " * 10, is_named=True)
    answers(says(meeting, "anna", "nuance", "Een lang" + "woord" * 30), "declined", "Nee" * 60)
    hers = hides(meeting, "emma")
    visitor = visitors()
    sign_in(visitor, "bram")
    desk = f"/manage/meetings/{meeting.slug}/summary"

    found = {
        where: wrongs_of(visitor.open(where)) for where in (*readers(meeting), desk, f"/manage/reactions/{hers.id}")
    }
    finished(meeting)
    found |= {f"final {where}": wrongs_of(visitor.open(where)) for where in readers(meeting)}

    assert {where: wrongs for where, wrongs in found.items() if wrongs} == {}


def readers(meeting: Meeting) -> list[str]:
    return [path(meeting, name) for name in ("anna", "daan", "emma")]


@pytest.mark.in_turns
def test_no_script_that_somebody_types_runs(meeting: Meeting, visitors: Visitors, bram: Person):
    parts, kinds = ("intro", "answer_1", "table", "next_steps", "whole"), ("addition", "nuance")
    places = [(name, part, kind) for name in ("anna", "emma", "daan") for part in parts for kind in kinds]
    size = -(-len(SCRIPTS) // len(places))
    for number, (name, part, kind) in enumerate(places):
        text = "\n\n".join(SCRIPTS[number * size : (number + 1) * size]) or "leeg"
        answers(says(meeting, name, kind, text, part=part, is_named=True), "declined", text)
    visitor = visitors()
    sign_in(visitor, "bram")
    ran = listen(visitor)

    for where in (*readers(meeting), f"/manage/meetings/{meeting.slug}/summary"):
        page = visitor.open(where)
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")
        page.wait_for_timeout(100)

    assert ran == []
    visitor.page.evaluate("alert('control')")
    assert ran == ["control"]


def listen(visitor: Visitor) -> list[str]:
    """Collect the page's alerts."""
    ran: list[str] = []

    def take_note(dialog: Dialog) -> None:
        ran.append(dialog.message)
        dialog.dismiss()

    visitor.page.on("dialog", take_note)
    return ran
