"""From recording attendance to shared lessons: by keyboard alone, with and without JavaScript."""

import pytest
from flask import Flask
from playwright.sync_api import Locator, Page, expect

from portal.agenda.models import Meeting
from tests.after import held
from tests.flows.browser import Visitor, Visitors
from tests.flows.letters import empty_folder, kinds, mail_of, text_of
from tests.flows.test_pages import sign_in

pytestmark = [
    pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"]),
    pytest.mark.in_turns(javascript=True),  # all tests of pages are without
]

MOST_STOPS = 400  # presses of the Tab key on one page
MOST_LOADS = {True: 7, False: 10}  # pages, from who was there to shared lessons: with JavaScript, and without


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    """Bram's session of yesterday, without recorded attendance."""
    empty_folder()
    return held(noted=False)


def tab_to(page: Page, target: Locator) -> Locator:
    """Press Tab until the target has focus, like somebody without a mouse."""
    for _ in range(MOST_STOPS):
        if target.evaluate("element => element === document.activeElement"):
            return target
        page.keyboard.press("Tab")
    raise AssertionError(f"not reached by keyboard: {target}")


def press(page: Page, target: Locator) -> None:
    tab_to(page, target)
    page.keyboard.press("Enter")


def write(page: Page, target: Locator, words: str) -> None:
    tab_to(page, target)
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(words)


def button(page: Page, name: str) -> Locator:
    return (
        page.get_by_role("main")
        .get_by_role("button", name=name, exact=True)
        .and_(page.locator(":not([tabindex='-1'])"))
    )


class Loads:
    """Counts the pages that a window loads; a jump within a page is none."""

    def __init__(self, page: Page) -> None:
        self.count = 0
        page.on("load", self._loaded)

    def _loaded(self, _page: object) -> None:
        self.count += 1


def note_who_was_there(bram: Visitor, meeting: Meeting, javascript: bool) -> None:
    page = bram.open(f"/manage/meetings/{meeting.slug}/attendance")
    for name in ("Anna", "Daan", "Emma"):
        group = page.get_by_role("group", name=name)
        tab_to(page, group.get_by_role("radio").first)
        page.keyboard.press("Space")
    if not javascript:
        press(page, button(page, "Bewaar").first)
    expect(page.get_by_text("3 van 3 aanwezig")).to_be_visible()
    press(page, page.get_by_role("link", name="Verder: na afloop"))


def test_the_whole_story(visitors: Visitors, meeting: Meeting, javascript: bool):
    bram = visitors(javascript)
    sign_in(bram, "bram")
    loads = Loads(bram.page)
    note_who_was_there(bram, meeting, javascript)

    # A summary of five lines, and a round of reactions.
    page = bram.page
    write(
        page,
        page.get_by_label("In het kort"),
        "We vonden geen wondermiddel. Nee betekent vaak iets anders dan we dachten.",
    )
    press(page, button(page, "Bewaar").first)
    press(page, button(page, "Vraag reacties"))
    expect(page.get_by_text("0 van de 3 mensen reageerden", exact=True)).to_be_visible()

    # Anna finds something missing; her reaction is shown beside the text, and she sees the outcome.
    assert kinds(mail_of("anna"))[-1] == "summary-asked"
    anna = visitors(javascript)
    theirs = anna.open(path_in(text_of(mail_of("anna")[-1]), "/reactions/"))
    part = theirs.locator("#part-intro")
    tab_to(theirs, part.get_by_role("radio").first)
    theirs.keyboard.press("Space")
    expect(part.get_by_label("Aanvulling")).to_be_checked()
    write(theirs, part.get_by_label("In je eigen woorden"), "En we hadden het niemand gevraagd.")
    press(theirs, part.get_by_role("button", name="Stuur", exact=True))
    expect(theirs.get_by_text("En we hadden het niemand gevraagd.").first).to_be_visible()

    page.reload()
    expect(page.get_by_text("En we hadden het niemand gevraagd.").first).to_be_visible()
    press(page, page.locator(".voice").get_by_role("button", name="Overgenomen", exact=True))
    expect(page.locator(".voice").get_by_text("Wacht op je antwoord")).to_have_count(0)
    expect(page.locator("[aria-current=step]")).to_have_text("Beantwoord de reacties")
    theirs.reload()
    expect(theirs.locator("#part-intro").get_by_text("Overgenomen", exact=False).first).to_be_visible()

    # The text is final, has one lesson, and is shared.
    press(page, button(page, "Rond de samenvatting af"))
    write(page, page.get_by_label("Les 1", exact=True), "Vraag wat een ja kost.")
    press(page, button(page, "Bewaar de lessen"))
    expect(page.locator("[aria-current=step]")).to_have_text("Deel")
    for tick in page.locator(".share .ticks").get_by_role("checkbox").all():
        tab_to(page, tick)
        page.keyboard.press("Space")
    press(page, button(page, "Deel"))
    expect(page.get_by_role("heading", name="Gedeeld. ")).to_be_visible()
    expect(page.locator("blockquote")).to_contain_text("Vraag wat een ja kost.")
    print(f"after a session: {loads.count} pages {'with' if javascript else 'without'} JavaScript")
    assert loads.count <= MOST_LOADS[javascript]

    # The lessons reach the attendees, and then everybody.
    assert kinds(mail_of("daan"))[-1] == "lessons-shared"
    stranger = visitors(javascript).open("/lessons")
    for place in (stranger.get_by_role("figure"), stranger.locator("#found")):  # the page opens with it
        expect(place.get_by_text("Vraag wat een ja kost.")).to_be_visible()
    expect(stranger.get_by_text("We vonden geen wondermiddel")).to_have_count(0)


def path_in(text: str, start: str) -> str:
    """Return the first address in a letter whose path starts with this."""
    return start + text.split(start, 1)[1].split()[0]
