"""A page is never older than what it shows, and never for another reader."""

import gzip
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.operations.change import change_meeting
from portal.agenda.operations.publish import publish
from portal.clock import now
from portal.people.models import Person, RoleName
from portal.people.operations.sign_in import add_person
from portal.signups.operations.cancel import cancel
from portal.web import freshness
from portal.web.freshness import Copy, Store
from tests.browser import AS_HTMX, Browser, sign_in
from tests.cast import NOW, make, make_draft, meeting_text, person, sign_up_all, signup_of

pytestmark = pytest.mark.one_database

GZIP = {"Accept-Encoding": "gzip"}
VARIANTS = {"page": {}, "part": AS_HTMX, "page, pressed": GZIP, "part, pressed": AS_HTMX | GZIP}


@pytest.fixture
def paths(workshop: Meeting) -> list[str]:
    return ["/agenda", f"/agenda/{workshop.slug}", "/agenda?city=Amsterdam"]


def test_who_comes_back_with_an_etag_gets_nothing_anew(paths: list[str], as_daan: Browser):
    for path in [*paths, "/privacy", "/feeds/agenda.ics"]:
        for variant in VARIANTS.values():
            first = as_daan.ask(path, headers=variant)
            again = as_daan.ask(path, headers={**variant, "If-None-Match": first.headers["ETag"]})
            head = as_daan.ask(path, "HEAD", headers=variant)

            assert (first.status_code, first.headers["Cache-Control"]) == (200, "public, no-cache")
            assert (again.status_code, again.data) == (304, b"")
            for name in ("ETag", "Vary", "Cache-Control"):
                assert again.headers[name] == head.headers[name] == first.headers[name]
            assert {"Accept-Encoding", "Cookie", "HX-Request"} <= set(again.headers["Vary"].split(", "))


def test_page_part_language_and_encoding_each_have_an_etag_of_their_own(paths: list[str], app: Flask):
    marks, bodies = [], []
    for language in ("nl", "en", "nl-BE"):
        browser = Browser(app)
        browser.set_cookie("language", language)
        for variant in VARIANTS.values():
            answer = browser.ask(paths[0], headers=variant)
            marks.append(answer.headers["ETag"])
            bodies.append(gzip.decompress(answer.data) if "Content-Encoding" in answer.headers else answer.data)

    assert len(set(marks)) == 12
    assert bodies[0::4] == bodies[2::4] and bodies[1::4] == bodies[3::4]


def test_an_etag_of_one_variant_is_no_answer_to_another(paths: list[str], as_daan: Browser):
    for path in paths:
        for name, variant in VARIANTS.items():
            mark = as_daan.ask(path, headers=variant).headers["ETag"]
            others = [other for other in VARIANTS if other != name]

            statuses = {
                as_daan.ask(path, headers={**VARIANTS[other], "If-None-Match": mark}).status_code for other in others
            }
            assert (name, statuses) == (name, {200})


def test_who_refuses_pressed_pages_gets_them_plain(paths: list[str], as_daan: Browser):
    for refusal in ("", "identity", "gzip;q=0", "br"):
        assert "Content-Encoding" not in as_daan.ask(paths[0], headers={"Accept-Encoding": refusal}).headers
    assert as_daan.ask(paths[0], headers={"Accept-Encoding": "br, gzip;q=0.5"}).headers["Content-Encoding"] == "gzip"


def test_a_language_alone_keeps_the_etag(paths: list[str], as_daan: Browser):
    for path in paths:
        as_daan.set_cookie("language", "en")
        first = as_daan.ask(path)

        assert 'lang="en"' in first.text
        assert as_daan.ask(path, headers={"If-None-Match": first.headers["ETag"]}).status_code == 304


def deeds(meeting: Meeting) -> dict[str, Callable[[], object]]:
    """All that changes what a reader sees, in order."""
    return {
        "anna signs up": lambda: sign_up_all(meeting, "anna"),
        "bram signs up, and it is full": lambda: sign_up_all(meeting, "bram"),
        "daan waits": lambda: sign_up_all(meeting, "daan"),
        "daan leaves the queue": lambda: cancel(signup_of(meeting, "daan").id, now()),
        "anna gives her seat back": lambda: cancel(signup_of(meeting, "anna").id, now()),
        "it gets more places": lambda: change_meeting(meeting.id, meeting_text(capacity=9), meeting.version, now()),
        "it gets another title": lambda: change_meeting(
            meeting.id, meeting_text(capacity=9, title="Anders"), meeting.version, now()
        ),
    }


def test_every_deed_is_seen_at_once(app: Flask, workshop: Meeting, paths: list[str], as_daan: Browser):
    marks = [as_daan.ask(f"/agenda/{workshop.slug}").headers["ETag"]]

    for name, do in deeds(workshop).items():
        do()
        shown = [as_daan.ask(path).data for path in paths]
        marks.append(as_daan.ask(f"/agenda/{workshop.slug}").headers["ETag"])
        app.extensions["portal-store"].clear()
        assert (name, [as_daan.ask(path).data for path in paths]) == (name, shown)

    assert (marks[2], marks[1]) == (marks[4], marks[5])  # full, somebody waits, full again, one place again
    assert len(set(marks)) == len(marks) - 2
    assert "Anders" in as_daan.ask(paths[0]).text


def test_another_session_is_on_the_agenda_at_once(workshop: Meeting, as_daan: Browser):
    before = as_daan.ask("/agenda").text

    draft = make_draft(title="Nog een sessie")
    assert as_daan.ask("/agenda").text == before
    publish(draft.id, now())

    assert "Nog een sessie" in as_daan.ask("/agenda").text


def test_a_facilitator_with_another_name_is_called_so_at_once(app: Flask, as_daan: Browser, bram: Person):
    meeting = make(facilitator_ids=[bram.id])
    assert "Bram" in as_daan.ask(f"/agenda/{meeting.slug}").text

    add_person(bram.email_shown, "Abram de Wit", set(), now())

    assert "Abram de Wit" in as_daan.ask(f"/agenda/{meeting.slug}").text


def test_a_change_elsewhere_leaves_readers_what_they_have(workshop: Meeting, as_daan: Browser):
    other = make(title="Een andere", starts_at=NOW + timedelta(days=40), ends_at=NOW + timedelta(days=40, hours=2))
    path = f"/agenda/{workshop.slug}"
    mark = as_daan.ask(path).headers["ETag"]

    sign_up_all(other, "anna")

    assert as_daan.ask(path, headers={"If-None-Match": mark}).status_code == 304


def test_time_alone_changes_what_is_true(workshop: Meeting, paths: list[str], as_daan: Browser, clock: Traveller):
    sign_up_all(workshop, "anna")
    page, agenda = f"/agenda/{workshop.slug}", "/agenda"

    def seen() -> tuple[str | None, bool]:
        return as_daan.open(page).state, workshop.slug in as_daan.ask(agenda).text

    assert seen() == ("open", True)
    clock.move_to(workshop.starts_at - timedelta(seconds=2))
    assert seen() == ("open", True)
    clock.move_to(workshop.starts_at)
    assert seen() == ("closed", True)
    clock.move_to(workshop.ends_at - timedelta(seconds=2))
    assert seen() == ("closed", True)
    clock.move_to(workshop.ends_at)
    assert seen() == ("past", False)


def test_a_kept_page_is_made_afresh_at_each_turning_point_and_not_between(
    workshop: Meeting, as_daan: Browser, clock: Traveller, app: Flask
):
    hours = {"48 before": -48, "the start": 0, "the end": 2}
    for name, later in hours.items():
        at = workshop.starts_at + timedelta(hours=later)
        clock.move_to(at - timedelta(seconds=30))
        as_daan.ask("/agenda")
        copies = list(kept(app))

        clock.move_to(at - timedelta(seconds=5))
        as_daan.ask("/agenda")
        assert (name, list(kept(app))) == (name, copies)

        clock.move_to(at + timedelta(seconds=1))
        as_daan.ask("/agenda")
        assert (name, [copy in copies for copy in kept(app)]) == (name, [False])


def test_control_a_store_that_forgets_the_time_is_seen(
    workshop: Meeting, as_daan: Browser, clock: Traveller, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(freshness.Store, "get", lambda self, key, at: self._copies.get(key))

    page = f"/agenda/{workshop.slug}"
    assert as_daan.open(page).state == "open"
    clock.move_to(workshop.ends_at)
    assert as_daan.open(page).state == "open"  # which is not true


def test_control_a_store_that_forgets_the_counters_is_seen(
    workshop: Meeting, as_daan: Browser, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(freshness, "counters", lambda: (0, 0))
    page = f"/agenda/{workshop.slug}"
    assert as_daan.open(page).value("seats-left") == "2"

    sign_up_all(workshop, "anna")

    assert as_daan.open(page).value("seats-left") == "2"  # which is not true


def personal(app: Flask, workshop: Meeting) -> dict[str, Browser]:
    """Browsers whose pages are for one reader."""
    receipt = Browser(app)
    receipt.open(f"/agenda/{workshop.slug}").form("/signup").submit(name="Daan", email="daan@oeverkring.example")
    bogus = Browser(app)
    bogus.set_cookie("sign-in", "made up")
    return {
        "signed in": sign_in(Browser(app), person("anna")),
        "with a receipt": receipt,
        "signed in and organising": sign_in(Browser(app), person("chris", RoleName.ORGANISER)),
        "with a cookie that is none": bogus,
    }


def test_a_page_of_one_reader_is_kept_by_nobody(app: Flask, workshop: Meeting, paths: list[str], as_daan: Browser):
    for name, browser in personal(app, workshop).items():
        for path in [*paths, "/privacy"]:
            mark = as_daan.ask(path).headers["ETag"]

            answer = browser.ask(path, headers={"If-None-Match": mark})
            assert (name, answer.status_code, answer.headers["Cache-Control"]) == (name, 200, "no-store")
            assert (name, "ETag" in answer.headers, "Last-Modified" in answer.headers) == (name, False, False)
            star = browser.ask(path, headers={"If-None-Match": "*"})
            assert (name, star.status_code) == (name, 200)


def test_what_one_reader_sees_is_not_what_the_next_one_gets(app: Flask, workshop: Meeting, as_daan: Browser):
    stranger = as_daan.ask(f"/agenda/{workshop.slug}")

    for browser in personal(app, workshop).values():
        browser.ask(f"/agenda/{workshop.slug}")
    after = as_daan.open(f"/agenda/{workshop.slug}")

    assert after.state == "open"
    assert "daan@" not in after.answer.text and "Uitloggen" not in after.text
    assert "Uitloggen" not in stranger.text


def test_control_a_cookie_that_is_not_looked_at_gives_one_reader_the_page_of_another(
    app: Flask, workshop: Meeting, as_daan: Browser, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(freshness, "is_personal", lambda: False)
    anna = sign_in(Browser(app), person("anna"))

    assert "Uitloggen" in anna.ask(f"/agenda/{workshop.slug}").text
    assert "Uitloggen" in as_daan.ask(f"/agenda/{workshop.slug}").text  # which is anna's


@pytest.mark.parametrize("variant", [{}, AS_HTMX], ids=["page", "part"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_what_one_reader_adds_to_the_address_is_not_on_the_page_of_the_next(
    paths: list[str], app: Flask, as_daan: Browser, variant: dict[str, str], method: str
):
    for path in [*paths, "/privacy", "/how-it-works"]:
        app.extensions["portal-store"].clear()
        ours = as_daan.ask(path, headers=variant).data
        app.extensions["portal-store"].clear()
        as_daan.ask(path + ("&" if "?" in path else "?") + "from=anna@oeverkring.example", method, headers=variant)

        assert (path, as_daan.ask(path, headers=variant).data) == (path, ours)


def test_the_choice_of_what_to_see_outlives_a_choice_of_language(paths: list[str], as_daan: Browser):
    page = as_daan.open("/agenda?city=amsterdam&x=1").press("English")

    assert (page.path, page.root.get("lang")) == ("/agenda?city=Amsterdam", "en")


def test_the_feed_is_the_same_for_whoever_asks(app: Flask, workshop: Meeting, as_daan: Browser):
    mark = as_daan.ask("/feeds/agenda.ics").headers["ETag"]

    for browser in personal(app, workshop).values():
        assert browser.ask("/feeds/agenda.ics", headers={"If-None-Match": mark}).status_code == 304


def test_what_is_asked_at_random_fills_no_memory(app: Flask, workshop: Meeting, as_daan: Browser):
    as_daan.ask("/agenda")
    before = list(kept(app))

    for number in range(50):
        as_daan.ask(f"/agenda?city=Nergens{number}")
        as_daan.ask(f"/feeds/agenda.ics?city=Nergens{number}")
        as_daan.ask(f"/agenda/niets-{number}")

    assert list(kept(app)) == before


def test_the_store_throws_away_what_was_longest_unused():
    store = Store(room=100)
    for name in ("a", "b"):
        store.put(name, copy(20))
    store.get("a", NOW)
    store.put("d", copy(20))

    assert {name: bool(store.get(name, NOW)) for name in "abd"} == {"a": True, "b": False, "d": True}
    assert store._size == sum(len(kept.plain) + len(kept.pressed) for kept in store._copies.values()) <= 100


def test_the_store_counts_what_it_replaces_and_keeps_nothing_larger_than_itself():
    store = Store(room=100)
    for size in (10, 20, 30, 49):
        store.put("a", copy(size))
        assert store._size == 2 * size
    store.put("b", copy(51))

    assert (store.get("b", NOW), store._size) == (None, 0)


def test_the_store_gives_nothing_whose_time_is_over():
    store = Store()
    store.put("a", copy(1, until=NOW + timedelta(seconds=1)))

    assert store.get("a", NOW) is not None
    assert store.get("a", NOW + timedelta(seconds=1)) is None


def copy(size: int, until: datetime | None = None) -> Copy:
    return Copy(b"x" * size, b"x" * size, "mark", {}, until)


def kept(app: Flask) -> list[int]:
    """The copies in memory, by their identity."""
    return [id(copy) for copy in app.extensions["portal-store"]._copies.values()]
