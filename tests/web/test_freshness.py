"""A cached page is never older than what it shows, and never another reader's."""

import gzip
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.operations.publish import publish
from portal.clock import now
from portal.people.models import Person, RoleName
from portal.people.operations.sign_in import add_person
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.web import freshness
from portal.web.freshness import Copy, Store
from tests.browser import AS_HTMX, Browser, sign_in
from tests.cast import NOW, make, make_draft, meeting_text, person, sign_up_all, signup_of

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
            is_feed = path.startswith("/feeds/")  # the same for everybody
            assert again.headers["Vary"] == ("Accept-Encoding" if is_feed else "Accept-Encoding, Cookie, HX-Request")


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


def actions(meeting: Meeting) -> dict[str, Callable[[], object]]:
    """Return all changes that readers see, in order."""
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

    for name, do in actions(workshop).items():
        do()
        shown = [as_daan.ask(path).data for path in paths]
        marks.append(as_daan.ask(f"/agenda/{workshop.slug}").headers["ETag"])
        app.extensions["portal-store"].clear()
        assert (name, [as_daan.ask(path).data for path in paths]) == (name, shown)

    assert (marks[2], marks[1]) == (marks[4], marks[5])  # full, then one place again: the same page as before
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
        copies = list(cached_copies(app))

        clock.move_to(at - timedelta(seconds=5))
        as_daan.ask("/agenda")
        assert (name, list(cached_copies(app))) == (name, copies)

        clock.move_to(at + timedelta(seconds=1))
        as_daan.ask("/agenda")
        assert (name, [copy in copies for copy in cached_copies(app)]) == (name, [False])


def test_control_a_store_that_forgets_the_time_is_seen(
    workshop: Meeting, as_daan: Browser, clock: Traveller, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(freshness.Copy, "is_true", lambda self, at: True)

    page = f"/agenda/{workshop.slug}"
    assert as_daan.open(page).state == "open"
    clock.move_to(workshop.ends_at)
    assert as_daan.open(page).state == "open"  # stale, which the real code prevents


def test_control_a_store_that_forgets_the_counters_is_seen(
    workshop: Meeting, as_daan: Browser, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(freshness, "counters", lambda: (0, 0))
    page = f"/agenda/{workshop.slug}"
    assert as_daan.open(page).value("seats-left") == "2"

    sign_up_all(workshop, "anna")

    assert as_daan.open(page).value("seats-left") == "2"  # stale, which the real code prevents


def personal(app: Flask, workshop: Meeting) -> dict[str, Browser]:
    """Browsers whose pages are personal."""
    receipt = Browser(app)
    receipt.open(f"/agenda/{workshop.slug}").form("/signup").submit(name="Daan", email="daan@oeverkring.example")
    return {
        "signed in": sign_in(Browser(app), person("anna")),
        "with a receipt": receipt,
        "signed in and organising": sign_in(Browser(app), person("chris", RoleName.ORGANISER)),
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
    assert "Uitloggen" in as_daan.ask(f"/agenda/{workshop.slug}").text  # anna's page


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


MADE_UP = {
    "no receipt": ("receipt", "x"),
    "a receipt with another signature": ("receipt", "WzEsImFAb2V2ZXJrcmluZy5leGFtcGxlIl0.AAAAAAAAAAAAAAAAAAAAAAAAAAA"),
    "a receipt of a whole cookie": ("receipt", "x" * 4000),
    "no sign-in": ("sign-in", "made up"),
    "a language that is none": ("language", "xx"),
    "another site's": ("_ga", "GA1.2.3"),
}


@pytest.mark.in_turns
@pytest.mark.parametrize(("name", "value"), MADE_UP.values(), ids=MADE_UP.keys())
def test_a_made_up_cookie_gets_the_page_that_is_kept(
    paths: list[str], app: Flask, as_daan: Browser, name: str, value: str
):
    stranger = Browser(app)
    stranger.set_cookie(name, value)
    for path in paths:
        first = as_daan.ask(path)
        copies = cached_copies(app)

        answer = stranger.ask(path)
        again = stranger.ask(path, headers={"If-None-Match": first.headers["ETag"]})

        assert (answer.data, answer.headers["ETag"], again.status_code) == (first.data, first.headers["ETag"], 304)
        assert cached_copies(app) == copies


def test_a_receipt_whose_hour_is_over_gets_the_page_that_is_kept(
    workshop: Meeting, app: Flask, as_daan: Browser, clock: Traveller
):
    path = f"/agenda/{workshop.slug}"
    anna = Browser(app)
    anna.open(path).form("/signup").submit(name="Anna", email="anna@oeverkring.example")
    receipt = anna._client.get_cookie("receipt", domain="samenop.example")
    assert receipt
    assert anna.ask(path).headers["Cache-Control"] == "no-store"

    clock.shift(timedelta(minutes=61))
    anna.set_cookie("receipt", receipt.value)  # a browser would have deleted it

    assert anna.ask(path).headers["ETag"] == as_daan.ask(path).headers["ETag"]


@pytest.mark.in_turns
@pytest.mark.parametrize(
    "headers",
    [
        {"HX-Request": "junk"},
        {"Range": "bytes=0-9"},
        {"If-None-Match": ", ".join(f'"{number}"' for number in range(900))},
        {"Accept-Encoding": "br;q=1, zstd, x" * 99},
        {"Accept-Language": "fr"},
    ],
    ids=lambda headers: next(iter(headers)),
)
def test_an_odd_header_makes_no_page_of_its_own(
    paths: list[str], app: Flask, as_daan: Browser, headers: dict[str, str]
):
    for path in paths:
        page = as_daan.ask(path).data
        copies = cached_copies(app)

        answer = as_daan.ask(path, headers=headers)

        assert (answer.status_code, answer.data, cached_copies(app)) == (200, page, copies)


ASKED_AT_RANDOM = ("/agenda?city=Nergens{}", "/agenda?q=woord{}", "/feeds/agenda.ics?city=Nergens{}", "/lessons?q={}")


def test_what_is_asked_at_random_pushes_out_nothing_that_all_ask_for(
    app: Flask, workshop: Meeting, as_daan: Browser, monkeypatch: pytest.MonkeyPatch
):
    room = 1024 * 1024
    store = Store(room)
    monkeypatch.setitem(app.extensions, "portal-store", store)
    as_daan.ask("/agenda")
    shared = list(store._shared._copies)

    for number in range(20):
        for path in (*ASKED_AT_RANDOM, "/agenda/niets-{}"):
            as_daan.ask(path.format(number))
    for word in workshop.title.split():  # a search for these words finds it
        for path in ("/agenda?q={}", "/feeds/agenda.ics?q={}", "/feeds/agenda.ics?city=Amsterdam&q={}"):
            assert word in as_daan.ask(path.format(word)).text
    as_daan.ask("/feeds/agenda.ics?city=Amsterdam&kind=work-session")

    assert list(store._shared._copies) == shared
    assert store.size - store._shared.size <= room / 8


def test_a_search_is_kept_until_something_changes(app: Flask, workshop: Meeting, as_daan: Browser):
    for path in ("/agenda?q=meedoen", "/feeds/agenda.ics?q=meedoen", "/lessons?q=meedoen"):
        before = cached_copies(app)
        as_daan.ask(path)
        copies = cached_copies(app)
        as_daan.ask(path)
        assert (path, len(copies), cached_copies(app)) == (path, len(before) + 1, copies)

    change_meeting(workshop.id, meeting_text(title="Nu gaat het anders"), workshop.version, now())

    assert "Nu gaat het anders" in as_daan.ask("/feeds/agenda.ics?q=anders").text


def test_a_search_is_one_however_it_is_spelled_and_however_long(app: Flask, workshop: Meeting, as_daan: Browser):
    spelled = ("meedoen lukt", "LUKT  meedoen", "lukt lukt Méédoen", "meedoen lukt" + " " * 200 + "niet")
    marks = {as_daan.ask(f"/feeds/agenda.ics?q={words}").headers["ETag"] for words in spelled}
    long = {as_daan.ask(f"/agenda?q={'a' * length}").headers["ETag"] for length in (100, 101, 9000)}

    assert (len(marks), len(long), workshop.title in as_daan.ask(f"/feeds/agenda.ics?q={spelled[1]}").text) == (
        2,
        1,
        True,
    )


def test_the_store_throws_away_what_was_longest_unused():
    store = Store(room=1600)
    for name in range(16):
        store.put(name, copy(50))
    store.get(0, None, NOW)
    store.put("new", copy(50))

    assert {name: bool(store.get(name, None, NOW)) for name in (0, 1, "new")} == {0: True, 1: False, "new": True}
    assert store.size == 1600


def test_the_store_counts_what_it_replaces():
    store = Store(room=1600)
    for size in (10, 20, 30, 49):
        store.put("a", copy(size))
        assert (store.size, len(store)) == (2 * size, 1)


def test_a_copy_of_another_version_is_not_given_and_not_kept_beside_it():
    store = Store()
    store.put("a", copy(10, version=1))
    store.put("a", copy(10, version=2))

    assert (store.get("a", 1, NOW), bool(store.get("a", 2, NOW)), len(store)) == (None, True, 1)


def test_a_large_copy_is_kept_compressed_and_a_larger_one_beside_the_others():
    store = Store(room=1600)
    store.put("page", copy(50))
    store.put("large", copy(90, pressed=60))
    store.put("largest", copy(9000, pressed=2000))

    assert store.size == 100 + 60 + 2000
    assert all(store.get(name, None, NOW) for name in ("page", "large", "largest"))


def test_large_copies_have_as_much_room_again_and_the_newest_stays_whatever_its_size():
    store = Store(room=1600)
    for number in range(9):
        store.put(number, copy(9000, pressed=400))
    assert [bool(store.get(number, None, NOW)) for number in range(9)] == [False] * 5 + [True] * 4

    store.put("larger than all", copy(90_000, pressed=20_000))
    assert (bool(store.get("larger than all", None, NOW)), store.size) == (True, 20_000)


def test_a_search_that_is_large_pushes_out_no_feed_that_all_ask_for():
    store = Store(room=1600)
    store.put("page", copy(50))
    store.put("feed", copy(90_000, pressed=1500))
    for number in range(9):
        store.put(f"search {number}", copy(90_000, pressed=1400), is_random=True)

    assert [bool(store.get(name, None, NOW)) for name in ("page", "feed", "search 7", "search 8")] == [
        True,
        True,
        False,
        True,
    ]
    assert store.size == 100 + 1500 + 1400


def test_the_store_gives_nothing_whose_time_is_over():
    store = Store()
    store.put("a", copy(1, until=NOW + timedelta(seconds=1)))

    assert store.get("a", None, NOW) is not None
    assert store.get("a", None, NOW + timedelta(seconds=1)) is None


def copy(size: int, pressed: int | None = None, until: datetime | None = None, version: int | None = None) -> Copy:
    return Copy(b"x" * size, b"x" * (size if pressed is None else pressed), "mark", {}, until, version, size)


def cached_copies(app: Flask) -> list[int]:
    """Return the identities of the cached copies."""
    return [id(copy) for shelf in app.extensions["portal-store"]._shelves for copy in shelf._copies.values()]
