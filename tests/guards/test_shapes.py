"""Malformed addresses, forms, cookies and bodies get a page that says what to do, never a 500."""

import json
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any
from urllib.parse import quote, quote_plus, unquote_to_bytes

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from portal.agenda.models import Meeting
from tests.browser import AS_HTMX, Browser, Page
from tests.guards.form_posts import FORM_POSTS, SESSION
from tests.guards.scene import Scene, everything, right, with_token
from tests.turns import a_ninth_of, a_third_of

ODD = {
    "NUL": "%00",
    "a way up": "..",
    "a way up, in disguise": "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "very long": "a" * 5000,
    "Arabic digits": quote("٣٤"),
    "superscript": quote("²"),
    "negative": "-1",
    "huge": "9" * 200,
    "beyond 64 bits": f"99999999999999999999.{'A' * 32}",
    "18 digits": f"999999999999999999.{'A' * 32}",
    "beyond 32 bits": f"4294967296.{'A' * 32}",
    "a number of another script": f"{quote('١')}.{'A' * 32}",
    "SQL": quote("' OR 1=1; --"),
    "half a character": "%ed%a0%80",
    "no UTF-8": "%ff%fe",
    "capitals": "MEEDOEN",
    "a space": "%20",
    "markup": quote("<script>alert(1)</script>"),
    "braces": quote("{{7*7}}"),
    "a line": "a%0d%0aSet-Cookie:%20x=1",
    "a right-to-left mark": quote("a\u202eb"),
}
PLACES = (
    "/agenda/{}",
    "/agenda/{}.ics",
    "/agenda/{}/day-1.ics",
    "/agenda/{}/signup",
    "/signups/{}",
    "/signups/{}/case",
    "/signups/{}/summary",
    "/signups/{}/session.ics",
    "/signups/{}/day-1.ics",
    "/sign-in/{}",
    "/manage/meetings/{}/edit",
    "/manage/meetings/{}/signups",
    "/manage/networks/{}/members",
    "/manage/networks/{}/edit",
    "/networks/{}",
    "/networks/{}/membership",
    "/memberships/{}",
    "/memberships/{}/for-the-manager",
    "/manage/networks/{}/attendance",
    "/manage/networks/{}/themes",
    "/manage/networks/{}/questions",
    "/networks/{}/themes",
    "/networks/meedoen/themes/{}",
    "/networks/{}/questions",
    "/themes/{}",
    "/signals/{}",
    "/manage/networks/{}/policy-mailbox",
    "/proposals/{}",
    "/manage/meetings/{}/attendance",
    "/manage/meetings/{}/summary",
    "/agenda/{}/summary",
    "/agenda/{}/preview-0123456789ab.png",
    "/agenda/meedoen-lukt-niet-vanzelf/preview-{}.png",
    "/agenda/{}/qr.svg",
    "/agenda/{}/poster",
    "/lessons/{}",
    "/days/{}",
    "/days/{}/plan",
    "/manage/meetings/{}/plan",
    "/manage/meetings/{}/plan/print",
    "/manage/meetings/{}/plan/now",
    "/manage/meetings/{}/preparation",
    "/evaluations/{}",
    "/me/address/{}",
    "/feeds/mine/{}.ics",
    "/manage/people/data/{}",
    "/certificates/{}",
    "/signups/{}/certificate",
    "/signups/{}/certificate.pdf",
    "/manage/meetings/{}/evaluation",
    "/reactions/{}",
    "/manage/reactions/{}",
    "/manage/breaches/{}",
    "/manage/networks/{}/messages",
    "/manage/meetings/{}/messages",
    "/letters/{}",
    "/manage/breaches/{}/people-nl.txt",
    "/static/{}",
    "/example/letters/{}",
    "/{}",
)
POSTED = (
    ("signups.create", "/agenda/{}/signup"),
    ("signups.correct", "/agenda/{}/signup/correction"),
    ("my_signup.cancel", "/signups/{}/cancellation"),
    ("my_signup.rename", "/signups/{}/name"),
    ("my_signup.substitute", "/signups/{}/substitution"),
    ("my_signup.take_seat", "/signups/{}/seat"),
    ("my_signup.keep", "/signups/{}/keeping"),
    ("people.enter", "/sign-in/{}"),
    ("meetings.save", "/manage/meetings/{}/edit"),
    ("meetings.publish", "/manage/meetings/{}/publication"),
    ("breaches.save", "/manage/breaches/{}"),
    ("networks_desk.save", "/manage/networks/{}/edit"),
    ("networks_desk.publish", "/manage/networks/{}/publication"),
    ("networks_desk.keep_agreements", "/manage/networks/{}/agreements"),
    ("networks_desk.change_state", "/manage/networks/{}/state"),
    ("members.invite", "/manage/networks/{}/invitations"),
    ("memberships.ask", "/networks/{}/membership"),
    ("memberships.prove", "/memberships/{}/proof"),
    ("memberships.accept_invitation", "/memberships/{}/acceptance"),
    ("memberships.hand_over", "/memberships/{}/colleague"),
    ("memberships.withdraw_offer", "/memberships/{}/colleague/withdrawal"),
    ("memberships.tell_more", "/memberships/{}/details"),
    ("messages.send_to_members", "/manage/networks/{}/messages"),
    ("messages.send_to_participants", "/manage/meetings/{}/messages"),
    ("letters.choose", "/letters/{}"),
    ("members.add", "/manage/networks/{}/members"),
    ("themes.propose", "/networks/{}/themes"),
    ("themes.save", "/networks/meedoen/themes/{}"),
    ("themes.vote", "/networks/meedoen/themes/{}/vote"),
    ("theme_vote.vote", "/themes/{}/1"),
    ("signals.answer", "/signals/{}"),
    ("signals.stop", "/signals/{}/stop"),
    ("policy_mailbox.save", "/manage/networks/{}/policy-mailbox"),
    ("manage_themes.open_vote", "/manage/networks/{}/vote"),
    ("manage_themes.withdraw", "/manage/networks/meedoen/themes/{}/withdrawal"),
    ("manage_themes.choose", "/manage/networks/meedoen/themes/{}/choice"),
    ("manage_themes.guide", "/manage/networks/meedoen/themes/1/guides/{}"),
    ("proposals.confirm", "/proposals/{}/proof"),
    ("proposals.change", "/proposals/{}/text"),
    ("proposals.withdraw", "/proposals/{}/withdrawal"),
    ("manage_proposals.make_draft", "/manage/proposals/{}/draft"),
    ("manage_proposals.ask", "/manage/proposals/{}/question"),
    ("attendance.note", "/manage/meetings/{}/attendance"),
    ("attendance.walk_in", "/manage/meetings/{}/attendance/walk-ins"),
    ("who_comes.give_mailbox", "/manage/meetings/{}/signups/1/mailbox"),
    ("erasure.erase_walk_in", "/manage/meetings/{}/signups/1/erasure"),
    ("summaries.save", "/manage/meetings/{}/summary"),
    ("publication.create", "/manage/meetings/{}/summary/publication"),
    ("lessons_desk.write", "/manage/meetings/{}/summary/lessons"),
    ("lessons_desk.share", "/manage/meetings/{}/summary/sharing"),
    ("lessons_desk.answer", "/manage/lessons/{}/answer"),
    ("summaries.save_notes", "/manage/meetings/{}/summary/notes"),
    ("omission.create", "/manage/meetings/{}/summary/omission"),
    ("writer.create", "/manage/meetings/{}/summary/writer"),
    ("attendee.save", "/signups/{}/summary"),
    ("day.note", "/days/{}"),
    ("plans.save", "/manage/meetings/{}/plan"),
    ("plan_steps.begin_on_the_day", "/days/{}/plan"),
    ("preparation.answer", "/manage/meetings/{}/preparation"),
    ("day.walk_in", "/days/{}/walk-ins"),
    ("evaluations.answer", "/evaluations/{}"),
    ("evaluations.write", "/evaluations/{}/letter"),
    ("certificates.issue", "/signups/{}/certificate"),
    ("reactions.react", "/reactions/{}"),
    ("rounds.create", "/manage/meetings/{}/summary/rounds"),
    ("handling.handle", "/manage/reactions/{}/handling"),
    ("outbox.send_again", "/manage/letters/{}/retry"),
    ("address.say_yes", "/me/address/{}"),
    ("address.say_no", "/me/address/{}/refusal"),
    ("person_data.correct", "/manage/people/data/{}/name"),
    ("person_data.download", "/manage/people/data/{}/json"),
)
ASKED = (
    "/agenda?page=",
    "/embed/agenda?month=",
    "/manage?said=brought&count=",
    "/manage/letters?page=",
    "/manage/letters?state=",
    "/manage/letters?session=",
    "/manage/letters?said=all-again&count=",
    "/manage/history?page=",
    "/manage/people?taken=",
    "/manage/networks/{network}/members?removed=",
    "/networks/{network}/questions?view=screen&n=",
    "/manage/meetings/new?kind=",
    "/manage/meetings/new?network=",
    "/manage/meetings/new?network={network}&visibility=",
    "/networks/{network}?said=",
    "/manage/meetings/{workshop}/copies?idem=",
    "/manage/meetings/{workshop}?said=",
)
WICKED_TEXTS = {
    "nothing": "",
    "NUL": "a\0b",
    "spaces alone": " \t\r\n ",
    "only direction marks": "\u202e\u2066\u200f",
    "very long": "x" * 20_000,
    "digits of another script": "٢٠٢٧",
    "huge number": "9" * 400,
    "below nothing": "-1",
    "a fraction": "1.5",
    "not a number": "NaN",
    "SQL": "'; DROP TABLE meeting; --",
    "markup": "</script><script>alert(1)</script>",
    "braces": "{{ 7 * 7 }}{% raw %}",
    "per cent": "%(title)s %s %d {0}",
    "emoji": "👩‍👩‍👧‍👦",
    "the first year": "0001-01-01T00:00",
    "the last year": "9999-12-31T23:59",
    "a day that is none": "2027-02-30T10:00",
    "a leap second": "2027-02-02T10:00:60",
    "an address": "javascript:alert(1)",
}


def _in_json(value: Any) -> Callable[[str], dict[str, Any]]:
    return lambda token: {"data": json.dumps(value), "content_type": "application/json"}


def _with_file(name: str) -> Callable[[str], dict[str, Any]]:
    return lambda token: {"data": {name: (BytesIO(b"x"), "x.txt"), "csrf_token": token, "next": ""}}


ODD_BODIES: dict[str, Callable[[str], dict[str, Any]]] = {
    "nothing at all": lambda token: {"content_type": "application/x-www-form-urlencoded"},
    "a file for a name": _with_file("name"),
    "a file for an address": _with_file("email"),
    "a file for a code": _with_file("code"),
    "a file for a token": lambda token: {"data": {"csrf_token": (BytesIO(b"x"), "x.txt")}},
    "JSON": _in_json({"name": "Daan", "email": "daan@oeverkring.example"}),
    "JSON with numbers": _in_json({"name": 5, "email": ["x"], "code": {}}),
    "JSON with half a character": _in_json({"name": "\ud800", "email": "\ud800", "code": "\ud800"}),
    "a list in JSON": _in_json([1, 2]),
    "broken JSON": lambda token: {"data": "{", "content_type": "application/json"},
    "broken multipart": lambda token: {"data": "--x", "content_type": "multipart/form-data"},
    "an unknown sort": lambda token: {"data": b"\0\xff", "content_type": "application/x-nothing"},
    "another alphabet": lambda token: {
        "data": "name=x",
        "content_type": "application/x-www-form-urlencoded; charset=utf-7",
    },
}
Pairs = list[tuple[str, bytes]]
FEW = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
ANY_BYTES = st.binary(max_size=40) | st.text(max_size=40).map(str.encode)
A_TIME = st.datetimes().map(lambda moment: moment.strftime("%Y-%m-%dT%H:%M").encode()) | ANY_BYTES
NAMES_OF_FILTERS = st.sampled_from(
    ["city", "network", "kind", "q", "month", "places", "page", "view", "theme", "year", "signal", "x"]
)
NAMES_OF_FIELDS = st.sampled_from(["name", "email", "organisation", "website", "seen", "x"])


def a_part_of(places: Iterable[Any], pytestconfig: pytest.Config) -> Iterable[tuple[Any, str, str]]:
    """Return each place with a ninth of the shapes, another one with another seed; all with --long."""
    for at, place in enumerate(places):
        yield from ((place, shape, odd) for shape, odd in a_ninth_of(ODD.items(), pytestconfig, at))


@pytest.mark.on_postgresql
def test_an_address_of_any_shape_is_a_page_not_found(scene: Scene, pytestconfig: pytest.Config):
    chris = scene.browser("chris")
    before = everything(scene.app)

    opened = {(place, shape): ask(chris, place.format(odd)) for place, shape, odd in a_part_of(PLACES, pytestconfig)}
    posted = {
        (place, shape): ask(chris, place.format(odd), "POST", {"csrf_token": scene.mark(chris, endpoint)})
        for (endpoint, place), shape, odd in a_part_of(POSTED, pytestconfig)
    }

    assert {case: status for case, status in (opened | posted).items() if status != 404} == {}
    assert everything(scene.app) == before


@pytest.mark.on_postgresql
def test_what_follows_an_address_may_have_any_shape(scene: Scene, pytestconfig: pytest.Config):
    chris = scene.browser("chris")

    answers = {
        (place, shape): chris.ask(scene.path(place) + odd) for place, shape, odd in a_part_of(ASKED, pytestconfig)
    }

    assert {case: answer.status_code for case, answer in answers.items() if answer.status_code != 200} == {}


def test_a_page_that_is_not_there_says_what_to_do(as_daan: Browser):
    page = as_daan.open("/agenda/bestaat-niet")

    assert (page.status, page.name, page.title) == (404, "error", "Pagina niet gevonden")
    assert "/agenda" in page.links.values()


@pytest.mark.on_postgresql
@FEW
@given(query=st.lists(st.tuples(NAMES_OF_FILTERS, ANY_BYTES), max_size=5), as_part=st.booleans())
def test_a_filter_of_any_shape_gives_a_list(workshop: Meeting, as_daan: Browser, query: Pairs, as_part: bool):
    for path in ("/agenda", "/feeds/agenda.ics", "/lessons", "/feeds/lessons.atom"):
        answer = as_daan.ask(f"{path}?{encoded(query)}", headers=AS_HTMX if as_part else {})

        assert answer.status_code == 200


@pytest.mark.on_postgresql
@FEW
@given(typed=st.dictionaries(NAMES_OF_FIELDS, ANY_BYTES, max_size=6), as_part=st.booleans())
def test_a_sign_up_of_any_shape_is_taken_or_told_what_is_wrong(
    workshop: Meeting, as_daan: Browser, typed: dict[str, bytes], as_part: bool
):
    sent = encoded([*typed.items(), ("csrf_token", right("signups.create", "").encode())])

    answer = post(as_daan, f"/agenda/{workshop.slug}/signup", sent, AS_HTMX if as_part else {})

    assert answer.status_code in (200, 303, 422)
    assert answer.status_code != 422 or 'data-state="error"' in answer.text


@pytest.mark.on_postgresql
@FEW
@given(
    typed=st.fixed_dictionaries({}, optional=dict.fromkeys(SESSION, ANY_BYTES) | {"starts": A_TIME, "ends": A_TIME}),
    more=st.dictionaries(st.sampled_from(["facilitators", "network", "online_url", "breaks", "idem"]), ANY_BYTES),
)
def test_a_session_of_any_shape_is_made_or_told_what_is_wrong(
    scene: Scene, typed: dict[str, bytes], more: dict[str, bytes]
):
    browser = scene.browser("bram")
    whole = {name: value.encode() for name, value in SESSION.items()} | typed | more
    sent = encoded([*whole.items(), ("csrf_token", scene.mark(browser, "meetings.create").encode())])

    answer = post(browser, "/manage/meetings/new", sent)

    assert answer.status_code in (303, 422)
    if answer.status_code == 303:
        assert browser.ask(answer.location).status_code == 200
        assert browser.ask("/manage").status_code == 200


@pytest.mark.on_postgresql
@pytest.mark.in_turns
@pytest.mark.parametrize("field", [*SESSION, "breaks", "idem", "network", "facilitators", "online_url", "version"])
def test_a_field_of_a_session_may_hold_anything(scene: Scene, field: str, pytestconfig: pytest.Config):
    browser = scene.browser("bram")
    token = scene.mark(browser, "meetings.create")

    answers = {
        name: browser.ask("/manage/meetings/new", "POST", data=with_token({**SESSION, field: text}, token))
        for name, text in a_third_of(WICKED_TEXTS.items(), pytestconfig, len(field))
    }

    assert {name: answer.status_code for name, answer in answers.items() if answer.status_code not in (303, 422)} == {}
    pages = [browser.ask(answer.location).status_code for answer in answers.values() if answer.location]
    assert set(pages) <= {200}


@pytest.mark.in_turns
@pytest.mark.parametrize("endpoint", ["signups.create", "people.ask", "people.enter_code", "language.choose"])
def test_a_body_of_any_sort_is_refused_with_a_page(scene: Scene, endpoint: str):
    path, before = scene.path(FORM_POSTS[endpoint].path), everything(scene.app)

    for name, body in ODD_BODIES.items():
        answer = scene.browser(None).ask(path, "POST", **body(right(endpoint, "")))

        is_refused = answer.status_code in (400, 422) or (answer.status_code, endpoint) == (303, "language.choose")
        assert (name, is_refused, everything(scene.app) == before) == (name, True, True)


@pytest.mark.on_postgresql
@FEW
@given(name=st.sampled_from(["sign-in", "sign-in-asked", "receipt", "language", "x"]), value=ANY_BYTES)
def test_a_cookie_of_any_shape_is_nobodys(workshop: Meeting, as_daan: Browser, name: str, value: bytes):
    cookie = f"{name}={value.decode('latin-1')}"
    odd = {"HTTP_COOKIE": cookie}

    paths = ("/agenda", f"/agenda/{workshop.slug}", f"/agenda/{workshop.slug}/signup", "/me", "/sign-in/code")
    statuses = [as_daan.ask(path, environ_overrides=odd).status_code for path in paths]
    code = {"code": "123456", "csrf_token": right("people.enter_code", "")}

    assert statuses == [200, 200, 303, 303, 200]
    assert as_daan.ask("/sign-in/code", "POST", data=code, environ_overrides=odd).status_code == 422


@pytest.mark.in_turns
@pytest.mark.parametrize("host", ["evil.example", 'a"><script>alert(1)</script>', "", "[::1", "a b", "é"])
def test_a_host_of_any_shape_gets_the_same_page(workshop: Meeting, as_daan: Browser, host: str):
    ours = as_daan.ask("/agenda").data

    answer = as_daan.ask("/agenda", headers={"Host": host})

    assert (answer.status_code, answer.data) == (200, ours)


def test_a_host_that_cannot_be_one_is_refused(as_daan: Browser):
    answer = as_daan.ask("/agenda", headers={"Host": "x" * 3000})

    assert (answer.status_code, answer.headers["Cache-Control"]) == (400, "no-store")


ODD_HEADERS = ("", "*x", "W/", '"', "\xff\xfe", "bytes=5-1", "a" * 3000, "gzip;q=x, *;q=-1")


@pytest.mark.in_turns
@pytest.mark.parametrize("header", ["If-None-Match", "If-Modified-Since", "Accept-Encoding", "Range", "HX-Request"])
def test_a_header_of_any_shape_gets_the_page(workshop: Meeting, as_daan: Browser, header: str):
    answers = {value: as_daan.ask("/agenda", headers={header: value}) for value in ODD_HEADERS}

    seen = {value: (answer.status_code, answer.mimetype) for value, answer in answers.items()}
    assert seen == dict.fromkeys(ODD_HEADERS, (200, "text/html"))


@pytest.mark.parametrize(
    ("pattern", "name", "most"),
    [
        ("/agenda/{workshop}/signup", None, 64),
        ("/sign-in", None, 64),
        ("/signups/{key}/cancellation", None, 64),
        ("/me/sign-ins/1/end", "anna", 64),
        ("/manage/meetings/new", "bram", 512),
        ("/manage/meetings/{workshop}/edit", "bram", 512),
        ("/manage/intake/drafts", "bram", 1536),
    ],
)
def test_more_than_a_body_may_hold_is_a_page_that_says_so(scene: Scene, pattern: str, name: str | None, most: int):
    browser = scene.browser(name)
    before = everything(scene.app)

    page = browser.send(scene.path(pattern), {"title": "x" * (most * 1024)}, {})

    assert (page.status, page.name, page.title) == (413, "error", "Dat is te veel tekst")
    # In a field that no form reads: to judge half a million characters takes its time.
    assert browser.ask(scene.path(pattern), "POST", data={"x": "x" * (most * 1024 - 100)}).status_code != 413
    assert everything(scene.app) == before


@pytest.mark.parametrize(
    ("method", "pattern"),
    [
        ("POST", "/agenda"),
        ("PUT", "/agenda/{workshop}"),
        ("DELETE", "/signups/{key}"),
        ("GET", "/signups/{key}/cancellation"),
        ("GET", "/manage/meetings/{draft}/publication"),
        ("GET", "/sign-out"),
        ("GET", "/language"),
        ("PATCH", "/me"),
    ],
)
def test_an_address_asked_in_another_way_is_a_page_that_says_so(scene: Scene, method: str, pattern: str):
    browser = scene.browser("chris")
    answer = browser.ask(scene.path(pattern), method)

    page = Page(browser, scene.path(pattern), answer)
    page.judge()

    assert (page.status, page.name, page.title) == (405, "error", "Dat kan hier niet")
    assert method not in answer.headers["Allow"]


def ask(browser: Browser, path: str, method: str = "GET", form: dict[str, str] | None = None) -> int:
    """Return the status for a path with exactly these escaped bytes; the test client would normalise them."""
    exactly = {"PATH_INFO": unquote_to_bytes(path).decode("latin-1"), "REQUEST_URI": path}
    return browser.ask("/", method, data=form, environ_overrides=exactly).status_code


def post(browser: Browser, path: str, body: str, headers: dict[str, str] | None = None) -> TestResponse:
    kind = "application/x-www-form-urlencoded"
    return browser.ask(path, "POST", data=body, content_type=kind, headers=headers or {})


def encoded(pairs: Iterable[tuple[str, bytes]]) -> str:
    return "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs)
