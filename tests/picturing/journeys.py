"""Walks the journeys of docs/journeys.md on a phone and prints their loads and taps (`-m tests.picturing.journeys`).

A load is a page that the window loads, after the one that the journey begins with. A tap is a press on the screen: a
button, a link, a tick, or a box to type in. A phone that knows its owner fills name and address in one tap.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import time_machine
from flask import Flask
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from portal import create_app
from portal.agenda.models import CaseWanted, Meeting
from portal.keys import key_of
from portal.people.models import RoleName
from portal.people.operations.sign_in import add_person
from tests import cast
from tests.after import held
from tests.databases import SETTINGS, Databases
from tests.flows.browser import ARGUMENTS, NAMES, NOT_HERE, PHONE
from tests.flows.letters import mail_of
from tests.flows.serving import served
from tests.folders import SHARED_FOLDER
from tests.reactions.rounds import path

PATIENCE = 90_000  # milliseconds


class Walk:
    """One person's phone, which counts."""

    def __init__(self, browser: Browser, origin: str, first: str) -> None:
        context = browser.new_context(base_url=origin, viewport=PHONE, locale="nl-NL", has_touch=True)  # pyright: ignore
        context.set_default_timeout(PATIENCE)
        self.page: Page = context.new_page()
        self.page.goto(first)
        self.loads = self.taps = 0
        self.page.on("load", self._loaded)

    def _loaded(self, _page: object) -> None:
        self.loads += 1

    def tap(self, target: Locator) -> None:
        target.click()
        self.taps += 1

    def press(self, button: str) -> None:
        found = self.page.locator("main").get_by_role("button", name=button, exact=True).locator("visible=true")
        self.tap(found.and_(self.page.locator(":not([tabindex='-1'])")).first)  # that one takes the Enter key

    def follow(self, link: str) -> None:
        self.tap(self.page.locator("main").get_by_role("link", name=link).first)

    def write(self, label: str, words: str) -> None:
        box = self.page.get_by_label(label, exact=True).first
        self.tap(box)
        box.fill(words)

    def tick(self, label: str) -> None:
        self.tap(self.page.get_by_label(label, exact=True))

    def see(self, words: str) -> None:
        expect(self.page.get_by_text(words).first).to_be_visible(timeout=PATIENCE)


def sign_up(browser: Browser, origin: str) -> Walk:
    """As a new participant on a phone: from the link that a colleague sent to the receipt."""
    walk = Walk(browser, origin, f"/agenda/{cast.make(capacity=12).slug}")
    bar = walk.page.locator(".signup-bar a").bounding_box() or sys.exit("The session's page has no bar.")
    walk.page.mouse.click(bar["x"] + bar["width"] / 2, bar["y"] + bar["height"] / 2)  # it moves when scrolled to
    walk.taps += 1
    walk.tap(walk.page.get_by_label("Naam"))
    walk.tap(walk.page.get_by_label("Naam"))  # the suggestion of the phone, which fills in both
    walk.page.get_by_label("Naam").fill("Daan")
    walk.page.get_by_label("E-mailadres").fill("daan@oeverkring.example")
    walk.press("Ik doe mee")
    walk.see("Je doet mee!")
    return walk


def subscribe(browser: Browser, origin: str) -> Walk:
    """As a regular participant: from the agenda to the link of their own filter."""
    meedoen = cast.network("Meedoen")
    cast.make(title="Elders")
    cast.make(title="In de stad", network_id=meedoen.id)
    walk = Walk(browser, origin, "/agenda")
    walk.tap(walk.page.get_by_text("Filters"))
    network = walk.page.get_by_label("Netwerk", exact=True)
    walk.tap(network)
    network.select_option("meedoen")
    walk.see("1 sessie gevonden")
    walk.tap(walk.page.get_by_text("Abonneer je op deze agenda"))
    expect(walk.page.locator("a[href^='webcal:'][href*='network=meedoen']").first).to_be_visible()
    walk.taps += 1  # their program's link, or the button that copies it
    return walk


def bring_case(browser: Browser, origin: str) -> Walk:
    """As somebody with a case: from their own page to a case that is sent."""
    meeting = cast.make(title="Met een casus", case_wanted=CaseWanted.OPTIONAL, capacity=12)
    cast.sign_up_all(meeting, "anna")
    signup = cast.signup_of(meeting, "anna")
    walk = Walk(browser, origin, f"/signups/{key_of('signup', signup.id, signup.salt)}")
    walk.follow("Breng een casus in")
    walk.write("Titel", "Zij doet niet open")
    walk.write("Waar loop je tegenaan?", "Iemand doet de deur niet meer open.")
    walk.write("Waar ben je onzeker over?", "Of ik moet blijven bellen.")
    walk.press("Stuur naar de gespreksleider")
    walk.see("Je casus is gestuurd")
    return walk


def first_session(browser: Browser, origin: str) -> Walk:
    """As a new organiser: from the letter to a first session on the agenda."""
    _, token = add_person("chris@oeverkring.example", "Chris", {RoleName.ORGANISER}, cast.NOW)
    walk = Walk(browser, origin, f"/sign-in/{token}")
    walk.loads = 1  # the page of the letter's link counts too
    walk.press("Log mij in")
    walk.follow("Nieuwe sessie")
    walk.write("Titel", "Als iemand geen hulp wil")
    walk.write("Begin", "2026-12-08T10:00")
    walk.write("Einde", "2026-12-08T12:00")
    walk.write("Plaats", "Woonstichting Veerhuis")
    walk.write("Vraag 1", "Hoe maak je contact?")
    walk.press("Publiceer")
    walk.see("Deze sessie staat nu op de agenda.")
    return walk


def after_session(browser: Browser, origin: str) -> Walk:
    """As a facilitator with twenty minutes: from who was there to lessons that everybody reads, with one reaction."""
    meeting = held(noted=False)
    _, token = add_person("bram@oeverkring.example", "Bram", {RoleName.FACILITATOR}, cast.NOW)
    walk = Walk(browser, origin, f"/sign-in/{token}")
    walk.page.get_by_role("main").get_by_role("button").click()
    walk.page.wait_for_url("**/manage")
    walk.loads = 0
    walk.page.goto(f"/manage/meetings/{meeting.slug}/attendance")
    walk.press("Iedereen was er")
    walk.see("3 van 3 aanwezig")
    walk.follow("Verder: na afloop")
    walk.write("In het kort", "We vonden geen wondermiddel.")
    walk.press("Bewaar")
    walk.press("Vraag reacties")
    walk.see("0 van de 3 mensen reageerden")
    _reacts(browser, origin, meeting)
    walk.page.reload()
    walk.tap(walk.page.locator(".voice").get_by_role("button", name="Overgenomen", exact=True))
    expect(walk.page.locator(".voice").get_by_text("Wacht op je antwoord")).to_have_count(0, timeout=PATIENCE)
    walk.press("Rond de samenvatting af")
    walk.write("Les 1", "Vraag wat een ja kost.")
    walk.press("Bewaar de lessen")
    expect(walk.page.locator("[aria-current=step]")).to_have_text("Deel", timeout=PATIENCE)
    for tick in walk.page.locator(".share .ticks").get_by_role("checkbox").all():
        walk.tap(tick)
    walk.press("Deel")
    walk.see("Gedeeld. ")
    return walk


def _reacts(browser: Browser, origin: str, meeting: Meeting) -> None:
    mail_of("anna")
    anna = Walk(browser, origin, path(meeting, "anna"))
    part = anna.page.locator("#part-intro")
    part.get_by_text("Aanvulling").click()
    part.get_by_label("In je eigen woorden").fill("En we hadden het niemand gevraagd.")
    part.get_by_role("button", name="Stuur", exact=True).click()
    expect(anna.page.get_by_text("En we hadden het niemand gevraagd.").first).to_be_visible(timeout=PATIENCE)


JOURNEYS: tuple[Callable[[Browser, str], Walk], ...] = (sign_up, subscribe, bring_case, first_session, after_session)


def main() -> None:
    place = next(filter(None, map(shutil.which, NAMES)), None) or sys.exit(NOT_HERE)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as data:
        os.environ[SHARED_FOLDER] = data
        browser = playwright.chromium.launch(executable_path=place, args=ARGUMENTS)
        databases = Databases(Path(data), "journeys")
        for journey in JOURNEYS:
            with time_machine.travel(cast.NOW):
                url = databases.new_url("sqlite", journey.__name__)
                app = create_app({**SETTINGS, "PORTAL_DATA": data, "PORTAL_DATABASE_URL": url})
                print(_walked(app, browser, journey), flush=True)
        browser.close()


def _walked(app: Flask, browser: Browser, journey: Callable[[Browser, str], Walk]) -> str:
    app.testing = True
    with app.app_context(), served(app) as origin:
        walk = journey(browser, origin)
        return f"{journey.__name__}: {walk.loads} loads, {walk.taps} taps"


if __name__ == "__main__":
    main()
