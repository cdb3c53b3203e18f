"""What is answered before Flask is what Flask would have answered, byte for byte, and only while it is true."""

from collections.abc import Callable
from contextvars import Context
from threading import Barrier, Thread
from typing import Any

import pytest
from flask import Flask
from time_machine import Traveller
from werkzeug.test import EnvironBuilder, run_wsgi_app

from portal.agenda.models import Meeting
from portal.branding.operations import SiteText, change_site
from portal.clock import now
from portal.counters import Count, raise_counters
from portal.db import db, transaction
from portal.people.models import Person
from portal.web.commits import OnPostgresql, commits_of
from portal.web.kept_answers import MOST_ADDRESSES, KeptAnswers
from tests.cast import make, sign_up_all
from tests.web.portals import portal_with

PLACES = (
    "/agenda",
    "/agenda?city=Amsterdam",
    "/agenda?city=nowhere&x=1",
    "/agenda?when=past",
    "/agenda/{slug}",
    "/agenda/{slug}.ics",
    "/agenda/{slug}/qr.svg",
    "/agenda/{slug}/poster",
    "/agenda/not-there",
    "/feeds/agenda.ics",
    "/feeds/agenda.atom",
    "/embed/agenda",
    "/lessons",
    "/networks",
    "/how-it-works",
    "/sitemap.xml",
    "/healthz",
    "/sign-in",
)
SORTS: tuple[dict[str, Any], ...] = (
    {},
    {"Accept-Encoding": "gzip, br"},
    {"Accept-Encoding": "gzip;q=0"},
    {"Accept-Encoding": "gzip", "If-None-Match": "{mark}"},
    {"If-None-Match": 'W/{mark}, "other"'},
    {"If-None-Match": '"other"'},
    {"If-None-Match": "*"},
    {"If-None-Match": "not a mark", "If-Modified-Since": "Mon, 01 Jan 2035 00:00:00 GMT"},
    {"If-Modified-Since": "Mon, 01 Jan 2035 00:00:00 GMT"},
    {"If-Modified-Since": "Mon, 01 Jan 2001 00:00:00 GMT"},
    {"If-Match": '"other"'},
    {"Range": "bytes=0-9"},
    {"HX-Request": "true"},
    {"HX-Request": "true", "HX-Request-Type": "full"},
    {"HX-Request": "true", "HX-History-Restore-Request": "true", "Accept-Encoding": "gzip"},
    {"HX-Request": "false"},
    {"Cookie": "language=en"},
    {"Cookie": "language=en; language=nl; other=1"},
    {"Cookie": "language=tlh"},
    {"Cookie": "sign-in=made-up; receipt=made-up"},
    {"Host": "elsewhere.example"},
    {"Host": "no host"},
    {"Host": "a..b"},
    {"Host": ""},
    {"X-Forwarded-For": "192.0.2.1"},
    {"Content-Type": "text/plain", "Content-Length": "4"},
)


Answer = tuple[str, list[tuple[str, str]], bytes]


class Asker:
    """Asks an app with and without the layer before Flask, and counts what that layer answered."""

    def __init__(self, app: Flask) -> None:
        assert isinstance(app.wsgi_app, KeptAnswers)
        self.layer = app.wsgi_app
        self.before_flask = 0

    def ask(self, path: str, method: str = "GET", is_direct: bool = False, **headers: str) -> Answer:
        environ = EnvironBuilder(path, method=method, headers={"Host": "localhost", **headers}).get_environ()
        if headers.get("Host") == "":
            del environ["HTTP_HOST"]
        reached: list[bool] = []
        flask = self.layer._flask

        def counting(*given: Any) -> Any:
            reached.append(True)
            return flask(*given)

        self.layer._flask = counting
        try:
            # in a context of its own: in the test's, SQLAlchemy would show the rows that the test knows
            asked = Context().run(run_wsgi_app, flask if is_direct else self.layer, environ, buffered=True)
        finally:
            self.layer._flask = flask
        self.before_flask += not (reached or is_direct)
        body, status, given = asked
        return status, list(given), b"".join(body)

    def text(self, path: str) -> str:
        return self.ask(path)[2].decode()


@pytest.fixture
def asker(app: Flask) -> Asker:
    return Asker(app)


@pytest.mark.slow
def test_each_sort_of_request_gets_the_same_bytes_with_and_without_flask(
    workshop: Meeting, asker: Asker, clock: Traveller
):
    clock.move_to(now(), tick=False)
    asked = 0
    for place in PLACES:
        path = place.format(slug=workshop.slug)
        for sort in SORTS:
            marks = dict(asker.ask(path, **{"Accept-Encoding": sort.get("Accept-Encoding", "")})[1])
            headers = {name: value.format(mark=marks.get("ETag")) for name, value in sort.items()}
            for method in ("GET", "HEAD"):
                theirs = asker.ask(path, method, is_direct=True, **headers)
                clock.shift(1)  # the date is that of the answer
                later = asker.ask(path, method, is_direct=True, **headers)
                ours = [asker.ask(path, method, **headers) for _ in range(2)]

                assert (path, headers, ours) == (path, headers, [later, later])
                assert _without_date(theirs) == _without_date(later)
                asked += 2

    assert asked > 500
    assert asker.before_flask > asked / 2


def _without_date(answer: Answer) -> Answer:
    return answer[0], [header for header in answer[1] if header[0] != "Date"], answer[2]


def test_who_has_it_already_is_answered_before_flask(workshop: Meeting, asker: Asker, clock: Traveller):
    clock.shift(1)
    for path in ("/agenda", f"/agenda/{workshop.slug}", "/feeds/agenda.ics", "/feeds/agenda.atom", "/embed/agenda"):
        mark = dict(asker.ask(path)[1])["ETag"]
        before = asker.before_flask

        statuses = [asker.ask(path, **{"If-None-Match": mark})[0] for _ in range(3)]

        assert (path, statuses, asker.before_flask - before) == (path, ["304 NOT MODIFIED"] * 3, 2)


def test_in_the_second_of_a_change_flask_decides_what_has_a_date(workshop: Meeting, asker: Asker, clock: Traveller):
    clock.move_to(now(), tick=False)
    later = {"If-Modified-Since": "Mon, 01 Jan 2035 00:00:00 GMT"}
    answers = [asker.ask("/feeds/agenda.ics", **more)[0] for more in ({}, {}, later, later)]
    clock.shift(1)

    assert (answers, asker.before_flask) == (["200 OK"] * 4, 0)
    assert [asker.ask("/feeds/agenda.ics", **later)[0] for _ in range(2)] == ["304 NOT MODIFIED"] * 2
    assert asker.before_flask == 1


@pytest.mark.both_databases
def test_a_change_by_another_process_is_seen_by_the_next_request(app: Flask, asker: Asker):
    meeting = make(capacity=2)
    page = f"/agenda/{meeting.slug}"
    asker.ask(page)
    with portal_with(app) as other:
        for left, name in ((2, "anna"), (1, "bram"), (0, "chris")):
            before = asker.before_flask
            assert f'class="seats-left" value="{left}"' in asker.text(page)
            assert f'class="seats-left" value="{left}"' in asker.text(page)
            assert asker.before_flask > before

            with other.app_context():
                sign_up_all(db.session.merge(meeting), name)


@pytest.mark.both_databases
def test_control_who_does_not_ask_whether_something_was_committed_shows_what_was(asker: Asker):
    meeting = make(capacity=2)
    page = f"/agenda/{meeting.slug}"
    asker.ask(page)
    values = asker.layer.commits.values()
    asker.layer.commits.values = lambda: values  # pyright: ignore[reportAttributeAccessIssue]
    try:
        sign_up_all(meeting, "anna")

        assert 'class="seats-left" value="2"' in asker.text(page)
    finally:
        del asker.layer.commits.values  # pyright: ignore[reportAttributeAccessIssue]
    assert 'class="seats-left" value="1"' in asker.text(page)


def test_what_time_alone_changes_is_seen_when_it_is_due(workshop: Meeting, asker: Asker, clock: Traveller):
    page = f"/agenda/{workshop.slug}"
    asker.ask(page)
    assert 'data-state="open"' in asker.text(page)
    assert asker.before_flask == 1

    clock.move_to(workshop.ends_at)

    assert 'data-state="past"' in asker.text(page)


def test_what_organisers_set_is_seen_by_the_next_request(workshop: Meeting, anna: Person, asker: Asker):
    asker.ask("/agenda")
    assert "Oeverkring aan zee" not in asker.text("/agenda") and asker.before_flask == 1

    change_site(SiteText(name="Oeverkring aan zee"), 0, anna.id, now())

    assert "Oeverkring aan zee" in asker.text("/agenda")


def test_addresses_without_end_fill_no_memory(asker: Asker):
    asker.layer._addresses.clear()
    for number in range(30):
        asker.ask(f"/agenda?made-up={number}")
    assert len(asker.layer._addresses) == 30

    asker.layer._addresses |= {f"made up {number}": None for number in range(MOST_ADDRESSES)}  # pyright: ignore
    asker.ask("/agenda?made-up=31")

    assert len(asker.layer._addresses) == 1


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/feeds/agenda.ics", {"Cookie": "other=\xff; language=en"}),
        ("/agenda", {"Host": ".localhost"}),
        ("/agenda", {"If-None-Match": '"' + "," * 30_000}),
        ("/agenda", {"Accept-Encoding": "x," * 10_000 + "gzip"}),
        ("/agenda", {"If-Modified-Since": "1 Jan 2035 0:0:0 GMT"}),
    ],
    ids=("a cookie in no known letters", "a host without a name", "a long list of marks", "encodings", "an odd date"),
)
def test_what_is_odd_is_left_to_flask(asker: Asker, path: str, headers: dict[str, str]):
    asker.ask(path)
    answers = [_without_date(asker.ask(path, **headers)) for _ in range(2)]

    assert answers == [_without_date(asker.ask(path, is_direct=True, **headers))] * 2
    assert asker.before_flask == 0


def test_while_the_database_does_not_answer_flask_does(app: Flask, asker: Asker, monkeypatch: pytest.MonkeyPatch):
    asker.ask("/agenda")
    monkeypatch.setattr(asker.layer, "commits", commits_of(db.create_engine("sqlite:////not/there.sqlite")))

    before = asker.before_flask
    status, _, _ = asker.ask("/agenda")

    assert (status, asker.before_flask) == ("200 OK", before)


@pytest.mark.on_postgresql
def test_requests_that_come_together_share_one_read_that_was_sent_after_they_came(app: Flask):
    commits = OnPostgresql(db.engine)
    sent, read = Barrier(2), Barrier(2)
    reads: list[Any] = []
    ask = commits._read

    def slow() -> Any:
        if not reads:
            sent.wait()
            read.wait()
        reads.append(ask())
        return reads[-1]

    commits._read = slow
    answers: list[Any] = []
    threads = _started(lambda: answers.append(commits.values()), 1)
    sent.wait()
    threads += _started(lambda: answers.append(commits.values()), 5)
    with transaction():
        raise_counters(Count.SEATS)
    read.wait()
    for thread in threads:
        thread.join()

    assert len(reads) == 2
    assert [answer.get(Count.SEATS) for answer in answers[1:]] == [1] * 5


def _started(what: Callable[[], object], count: int) -> list[Thread]:
    threads = [Thread(target=what) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads
