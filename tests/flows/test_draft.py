"""A draft saves itself while it is typed, and no text is lost."""

from urllib.parse import urlsplit

import pytest
from flask import Flask
from playwright.sync_api import APIResponse, Page, Route, expect

from portal.agenda.models import Meeting
from portal.db import db
from portal.people.models import Person, SignIn
from portal.summaries.operations.write import save_text
from portal.summaries.queries.texts import summary_of, versions_of
from tests.after import held
from tests.cast import NOW, person
from tests.flows.browser import Visitors
from tests.flows.looking import wrongs_of
from tests.flows.test_pages import sign_in


@pytest.fixture
def session(app: Flask) -> Meeting:
    return held()


def desk(visitors: Visitors, meeting: Meeting, bram: Person, **options: object) -> Page:
    """Open bram's summary page in his own browser."""
    visitor = visitors(**options)
    sign_in(visitor, "bram")
    return visitor.open(f"/manage/meetings/{meeting.slug}/summary")


def written(meeting: Meeting) -> dict[str, str]:
    db.session.rollback()
    summary = summary_of(meeting.id)
    return summary.parts if summary else {}


def reasons(meeting: Meeting) -> list[str]:
    """Return the reason of each stored version."""
    db.session.rollback()
    summary = summary_of(meeting.id)
    return [version.reason for version in versions_of(summary.id)] if summary else []


def test_it_saves_itself_and_the_focus_stays_where_one_types(visitors: Visitors, session: Meeting, bram: Person):
    page = desk(visitors, session, bram)
    loads = []
    page.on("load", lambda _: loads.append(page.url))
    box = page.get_by_label("In het kort")

    box.press_sequentially("Vijf regels.")
    expect(page.get_by_text("Bewaard om")).to_be_visible()
    box.press_sequentially(" En nog een.")
    expect(page.locator("#checks [name=version]")).to_have_value("3")

    expect(box).to_be_focused()
    expect(box).to_have_value("Vijf regels. En nog een.")
    assert (written(session), loads) == ({"intro": "Vijf regels. En nog een."}, [])
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.get_by_text("Bewaard.", exact=True)).to_be_visible()
    assert reasons(session) == ["saved"]
    assert wrongs_of(page) == []


def test_pressing_save_at_once_is_no_second_writer(visitors: Visitors, session: Meeting, bram: Person):
    page = desk(visitors, session, bram)

    page.get_by_label("In het kort").fill("Meteen bewaard.")
    page.get_by_role("button", name="Bewaar", exact=True).click()

    expect(page.get_by_text("Bewaard.", exact=True)).to_be_visible()
    assert written(session) == {"intro": "Meteen bewaard."}


def test_save_waits_for_what_is_saving_itself(visitors: Visitors, session: Meeting, bram: Person):
    page = desk(visitors, session, bram)
    on_their_way: list[tuple[Route, APIResponse]] = []

    def hold(route: Route) -> None:
        """Let an autosave be stored, and hold its answer."""
        if "by_itself" in (route.request.post_data or ""):
            on_their_way.append((route, route.fetch()))
        else:
            route.continue_()

    page.route("**/summary", hold)
    page.get_by_label("In het kort").fill("Vijf regels.")
    page.get_by_label("In het kort").blur()
    while not on_their_way:
        page.wait_for_timeout(20)
    page.get_by_role("button", name="Bewaar", exact=True).click(no_wait_after=True)
    page.get_by_label("In het kort").fill("Vijf regels. En nog een.")
    for route, answer in on_their_way:
        route.fulfill(response=answer)

    expect(page.get_by_text("Bewaard.", exact=True)).to_be_visible()
    assert (written(session), reasons(session)) == ({"intro": "Vijf regels. En nog een."}, ["saved"])


def test_what_was_typed_last_is_saved_before_the_others_are_asked(visitors: Visitors, session: Meeting, bram: Person):
    page = desk(visitors, session, bram)
    on_its_way: list[Route] = []
    sent: list[str] = []
    page.route("**/summary", lambda route: on_its_way.append(route), times=1)
    page.on("request", lambda request: sent.append(urlsplit(request.url).path.rpartition("/")[2]))
    page.get_by_label("In het kort").fill("Net op tijd.")

    with page.expect_request("**/summary"):
        page.get_by_role("heading", name="Vraag het de anderen").click()
        page.get_by_role("button", name="Vraag reacties").click()
    page.evaluate("new Promise(requestAnimationFrame)")
    assert sent == ["summary"]
    on_its_way[0].continue_()

    expect(page.locator("data.reacted")).to_have_text("0 van de 3 mensen reageerden")
    assert (written(session), reasons(session)) == ({"intro": "Net op tijd."}, ["round"])


def test_how_it_reads_is_shown_beside_what_was_typed(visitors: Visitors, session: Meeting, bram: Person):
    page = desk(visitors, session, bram)
    page.get_by_label("In het kort").fill("- een\n- twee")

    page.get_by_role("button", name="Bekijk hoe het leest").click()

    expect(page.locator("#seen li")).to_have_text(["een", "twee"])
    expect(page.get_by_label("In het kort")).to_have_value("- een\n- twee")


def test_when_another_saved_meanwhile_it_says_so_and_both_texts_stand_side_by_side(
    visitors: Visitors, session: Meeting, bram: Person
):
    page = desk(visitors, session, bram, viewport={"width": 1280, "height": 900})
    save_text(session.id, {"intro": "Van Emma."}, 1, person("emma").id, NOW)

    page.get_by_label("In het kort").press_sequentially("Van Bram.")
    expect(page.get_by_text("Iemand anders veranderde deze tekst")).to_be_visible()
    page.get_by_role("button", name="Bewaar", exact=True).click()

    expect(page.get_by_text("Iemand anders bewaarde: Van Emma.")).to_be_visible()
    expect(page.get_by_label("In het kort")).to_have_value("Van Bram.")
    mine, theirs = page.get_by_label("In het kort").bounding_box(), page.locator(".theirs").bounding_box()
    assert mine and theirs and mine["x"] + mine["width"] <= theirs["x"]
    assert wrongs_of(page) == []


def test_who_was_signed_out_keeps_what_was_typed(visitors: Visitors, session: Meeting, bram: Person):
    page = desk(visitors, session, bram)
    db.session.query(SignIn).delete()
    db.session.commit()

    page.get_by_label("In het kort").press_sequentially("Niet weg.")

    expect(page.locator("#live")).not_to_be_empty()
    expect(page.get_by_label("In het kort")).to_have_value("Niet weg.")
    assert written(session) == {}


def test_a_sentence_is_taken_in_as_a_lesson_without_a_page_load(visitors: Visitors, session: Meeting, bram: Person):
    """htmx sends the pressed button's own value: an attribute of htmx could not hold quoted text."""
    save_text(session.id, {"intro": 'De "monteur" komt als enige binnen.'}, 1, bram.id, NOW)
    page = desk(visitors, session, bram)
    loads = []
    page.on("load", lambda _: loads.append(page.url))

    page.get_by_role("heading", name="De lessen").click()
    page.get_by_text("Uit de samenvatting").click()
    page.get_by_role("button", name='De "monteur" komt als enige binnen.').first.click()

    expect(page.locator("#lesson-1")).to_have_value('De "monteur" komt als enige binnen.')
    assert loads == []
