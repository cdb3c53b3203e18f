"""A coordinator's half-year in the portal, through the real pages: how many they open and press, each month.

In each month two people ask to join; lotte looks every Monday, answers, and writes to the members twice, which
is the most. She makes the network and its five meetings in the first; every other month the members vote, and one theme
becomes a session with its guide; half-way she looks at the agreements. The meetings themselves are bram's.
"""

from collections import Counter
from datetime import date, timedelta

import pytest
import time_machine
from flask import Flask

from portal.memberships.operations.ask import ask_signed_in
from portal.networks.models import Network
from portal.networks.queries import network_at
from portal.people.models import RoleName
from portal.themes.operations.propose import propose
from portal.themes.operations.vote import offer_to_guide, vote
from portal.themes.rules.voting import ThemeText
from tests.browser import Browser, Page, sign_in
from tests.cast import NOW, person
from tests.memberships.joining import joiner

DAY, MONTHS, A_MONTH = timedelta(days=1), 6, timedelta(days=31)
SLUG = "samen-leren"
TYPED = {
    "name": "Samen leren",
    "why": "We lopen vast.",
    "meetings": "5",
    "agreements": "We beginnen op tijd.",
    "members_most": "20",
    "starts": date(2026, 12, 1).isoformat(),
    "ends": date(2027, 5, 31).isoformat(),
}
WHEN = {"starts": "2026-12-08T09:30", "ends": "2026-12-08T11:30"}  # of the first meeting
ENTERING = 3  # pages of signing in afresh: the form, the one behind the letter's link, and where one was going
# in seconds
A_PAGE = 30  # to read it, and fill in what is asked
A_MESSAGE = 600  # to write it
AN_HOUR = 3600


class Desk:
    """lotte in the portal; counts the pages that she sees, by month."""

    def __init__(self, app: Flask, clock: time_machine.Traveller) -> None:
        self.browser, self.clock = Browser(app), clock
        self.pages: Counter[int] = Counter()
        self.month = 0

    def at(self, month: int, day: int) -> None:
        self.month = month
        self.clock.move_to(NOW + month * A_MONTH + day * DAY)
        sign_in(self.browser, person("lotte"))  # counted where an action asks for it

    def sees(self, page: Page) -> Page:
        assert page.status == 200, (page.path, page.errors(), page.text)
        self.pages[self.month] += 1
        return page

    def enters(self) -> None:
        self.pages[self.month] += ENTERING


def the_network() -> Network:
    return network_at(SLUG) or pytest.fail("it was not made")


def makes_it(desk: Desk) -> None:
    """Make and publish the network, and plan five meetings."""
    desk.enters()
    page = desk.sees(desk.browser.open("/manage"))
    page = desk.sees(page.follow("Nieuw netwerk"))
    page = desk.sees(page.form("/new").submit(**TYPED))  # its first button publishes
    page = desk.sees(page.follow("Plan de bijeenkomsten"))
    page = desk.sees(page.form("/new").submit(title="Samen aan tafel", city="Utrecht", place="Buurthuis", **WHEN))
    page = desk.sees(page.follow("Maak er een reeks van"))
    page = desk.sees(next(form for form in page.forms if "times" in form.fields).submit(times="4"))
    desk.sees(page.press("Maak ze, en publiceer ze allemaal"))
    desk.sees(desk.browser.open(f"/networks/{SLUG}").press("Start het netwerk"))


def answers(desk: Desk) -> None:
    """Accept everybody who asks, on the page of members."""
    page = desk.sees(desk.browser.open(f"/manage/networks/{SLUG}/members"))
    while any(form.action.endswith("/acceptance") for form in page.forms):
        page = desk.sees(page.form("/acceptance").submit())


def writes(desk: Desk) -> None:
    page = desk.sees(desk.browser.open(f"/manage/networks/{SLUG}/messages"))
    page = desk.sees(page.form("/messages").submit(subject="Tot dan", text="Neem iets mee."))  # first: how it reads
    desk.sees(page.form("/messages").submit())


def looks(desk: Desk) -> None:
    """Look at Beheer, and answer whether the agreements still hold."""
    page = desk.sees(desk.browser.open("/manage"))
    if "Halverwege" in page.text:
        desk.sees(page.form("/agreements").submit())


def opens_the_vote(desk: Desk, ends: date) -> None:
    page = desk.sees(desk.browser.open(f"/manage/networks/{SLUG}/themes"))
    desk.sees(page.form("/vote").submit(ends=ends.isoformat()))


def chooses(desk: Desk, theme_id: int) -> None:
    """Choose the theme, let its guide lead it, and publish the session."""
    desk.enters()
    page = desk.sees(desk.browser.open(f"/manage/networks/{SLUG}/themes"))
    edit = desk.sees(page.form(f"{theme_id}/choice").submit())
    guided = desk.sees(desk.browser.open(f"/manage/networks/{SLUG}/themes"))
    desk.sees(next(form for form in guided.forms if "/guides/" in form.action).submit())
    edit = desk.sees(desk.browser.open(edit.path))
    desk.sees(edit.form("/edit").submit(city="Utrecht", place="Buurthuis"))


def two_ask_to_join(month: int) -> list[int]:
    """Return their ids."""
    people = [person(f"{name}{month}") for name in ("anna", "bram")]
    for who in people:
        ask_signed_in(the_network().id, who.id, joiner(who.name.lower()), NOW + month * A_MONTH + DAY)
    return [who.id for who in people]


@pytest.mark.in_turns
@pytest.mark.slow
def test_a_coordinator_needs_at_most_an_hour_a_month(app: Flask, clock: time_machine.Traveller):
    person("lotte", RoleName.FACILITATOR)
    desk, members = Desk(app, clock), []
    for month in range(MONTHS):
        desk.at(month, 0)
        if month == 0:
            makes_it(desk)
        members += two_ask_to_join(month)
        desk.at(month, 2)
        answers(desk)
        writes(desk)
        themes = []
        if month % 2 == 1:
            at = NOW + month * A_MONTH + 2 * DAY
            texts = [ThemeText(f"Thema {month}{each}", "Hoe dan?") for each in (1, 2)]
            themes = [propose(the_network().id, members[0], text, text.title, at).id for text in texts]
            opens_the_vote(desk, (NOW + month * A_MONTH + 9 * DAY).date())
            vote(themes[0], members[0], True, at + DAY)
            offer_to_guide(themes[0], members[0], True, at + DAY)
        for monday in (6, 13, 20, 27):
            desk.at(month, monday)
            looks(desk)
            if themes and monday == 13:
                chooses(desk, themes[0])
        desk.at(month, 28)
        writes(desk)
        desk.sees(desk.browser.open(f"/manage/networks/{SLUG}/attendance"))

    assert desk.pages == {0: 26, 1: 25, 2: 14, 3: 26, 4: 14, 5: 25}
    assert the_network().agreements_looked_at is not None
    assert max(desk.pages.values()) * A_PAGE + 2 * A_MESSAGE <= AN_HOUR
