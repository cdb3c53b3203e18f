"""What is kept leaves by a connection as it would by a thread of its lane, in order, and whatever the reader does."""

import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any
from urllib.parse import urlsplit

import pytest
from flask import Flask
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.channels import LARGEST, Channel, make_room, server_of
from portal.lanes import Lanes
from portal.web.freshness import Made, kept_feed
from tests.serving import served
from tests.web.portals import portal_with

pytestmark = [pytest.mark.both_databases, pytest.mark.real_clock]


class Line:
    """A connection that sends and reads bytes."""

    def __init__(self, address: str) -> None:
        self.address = address
        place = urlsplit(address)
        self._socket = socket.create_connection((place.hostname, place.port), timeout=20)
        self.port = self._socket.getsockname()[1]
        self._file = self._socket.makefile("rb")

    def send(self, *requests: str) -> None:
        self._socket.sendall("".join(requests).encode())

    def read(self, has_body: bool = True) -> tuple[str, dict[str, str], bytes]:
        """Return status line, headers and body of the next answer."""
        first = self._file.readline().decode().strip()
        headers: dict[str, str] = {}
        while line := self._file.readline().decode().strip():
            name, _, value = line.partition(": ")
            headers[name] = value
        length = int(headers.get("Content-Length", 0)) if has_body else 0
        return first, headers, self._file.read(length)

    def is_closed(self) -> bool:
        return self._file.read(1) == b""

    def close(self) -> None:
        self._file.close()
        self._socket.close()


@pytest.fixture
def address(app: Flask, workshop: Meeting) -> Iterator[str]:
    with portal_with(app) as other:
        other.get("/feeds/large-<int:size>")(large_feed)
        with served(other, Lanes()) as address:
            yield address


def large_feed(size: int) -> Response:
    return kept_feed(size, lambda _at: Made(Response(b"x" * size), None))


@pytest.fixture
def line(address: str) -> Iterator[Line]:
    with closing(Line(address)) as line:
        yield line


def ask(path: str, *more: str, method: str = "GET") -> str:
    return "\r\n".join([f"{method} {path} HTTP/1.1", "Host: localhost", *more, "\r\n"])


def answer_to(line: Line, request: str) -> tuple[str, dict[str, str], bytes]:
    line.send(request)
    return line.read()


def test_an_answer_that_is_kept_is_the_one_that_flask_gave_and_needs_no_thread(
    line: Line, workshop: Meeting, monkeypatch: pytest.MonkeyPatch
):
    status, headers, body = answer_to(line, ask(f"/agenda/{workshop.slug}"))
    assert status == "HTTP/1.1 200 OK" and b"Meedoen lukt niet vanzelf" in body
    asked = count_threads(monkeypatch)

    for method in ("GET", "HEAD"):
        line.send(ask(f"/agenda/{workshop.slug}", method=method))
        again = line.read(has_body=method == "GET")

        assert (again[0], list(again[1]), again[2]) == (status, list(headers), body if method == "GET" else b"")
        assert {**again[1], "Date": ""} == {**headers, "Date": ""}
    assert asked == []


def test_who_has_it_already_hears_so_and_the_connection_stays_open(address: str, line: Line):
    mark = answer_to(line, ask("/agenda"))[1]["Etag"]
    by_thread = answer_to(line, ask("/agenda", f"If-None-Match: {mark}"))
    assert (by_thread[0], by_thread[1].pop("Connection"), line.is_closed()) == (
        "HTTP/1.1 304 NOT MODIFIED",
        "close",
        True,
    )

    with closing(Line(address)) as another:
        at_once = [answer_to(another, ask("/agenda", f"If-None-Match: {mark}")) for _ in range(2)]

    for status, headers, body in at_once:
        assert (status, body) == (by_thread[0], b"")
        assert {**headers, "Date": ""} == {**by_thread[1], "Date": ""}


def test_answers_come_in_the_order_of_the_requests(line: Line, workshop: Meeting):
    paths = ["/agenda", f"/agenda/{workshop.slug}", "/sign-in", "/agenda", "/healthz", "/privacy"]
    marks: list[str] = []
    for _ in range(3):
        line.send(*(ask(path) for path in paths))
        answers = [line.read() for _ in paths]
        marks.append("|".join(re.search(rb"<title>(.*?)</title>|$", body).group().decode() for *_, body in answers))

    assert len(set(marks)) == 1 and marks[0].count("<title>") == 5


def test_a_reader_who_takes_little_at_a_time_gets_it_all(line: Line, monkeypatch: pytest.MonkeyPatch):
    send = HTTPChannel.send
    monkeypatch.setattr(Channel, "send", lambda channel, data, do_close=True: send(channel, data[:9000], do_close))

    for size in (LARGEST, LARGEST + 1):  # at once, and by a thread
        assert [answer_to(line, ask(f"/feeds/large-{size}"))[2] for _ in range(2)] == [b"x" * size] * 2
        for _ in range(2):
            line.send(ask(f"/feeds/large-{size}"), ask("/healthz"))
            assert (line.read()[2], line.read()[2]) == (b"x" * size, b"alive")


@pytest.mark.parametrize(
    "request_text",
    [
        "GET /agenda HTTP/1.0\r\nHost: localhost\r\n\r\n",
        ask("/agenda", "Connection: close"),
        ask("/agenda").replace("localhost", "no host"),
        "GET /agenda HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nbody",
        "GET /agenda HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
        "POST /agenda HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_what_is_not_plain_is_left_to_a_thread(line: Line, request_text: str, monkeypatch: pytest.MonkeyPatch):
    answer_to(line, ask("/agenda"))
    asked = count_threads(monkeypatch)

    answer_to(line, request_text)

    assert len(asked) == 1


def test_a_connection_that_breaks_takes_no_other_with_it(line: Line, monkeypatch: pytest.MonkeyPatch):
    answer_to(line, ask("/agenda"))
    send_ready = Channel.send_ready

    def breaks(*_: object) -> None:
        monkeypatch.setattr(Channel, "send_ready", send_ready)
        raise OSError("broken")

    monkeypatch.setattr(Channel, "send_ready", breaks)
    line.send(ask("/agenda"))
    assert line.is_closed()

    with closing(Line(line.address)) as another:
        assert answer_to(another, ask("/agenda"))[0] == "HTTP/1.1 200 OK"


@pytest.mark.one_database
def test_where_many_keep_their_connection_those_idle_longest_make_room(
    app: Flask, workshop: Meeting, monkeypatch: pytest.MonkeyPatch
):
    files: dict[int, Any] = {}
    server = server_of(app, Lanes(), map=files, host="127.0.0.1", port=0)
    lines = [Line(f"http://127.0.0.1:{server.effective_port}") for _ in range(6)]
    try:
        answered, half_sent, new = lines[:4], lines[4], lines[5]
        half_sent.send("GET /agenda HTTP/1.1\r\n")
        for line in answered:
            line.send(ask("/healthz"))
        channels = turn_until(files, lambda found: len(found) == 6 and all(each.last_activity for each in found))
        turn_until(files, lambda found: not any(each.requests or each.total_outbufs_len for each in found))
        assert [line.read()[2] for line in answered] == [b"alive"] * 4
        by_port = {each.addr[1]: each for each in channels}
        for age, line in enumerate([new, *reversed(answered)]):  # the first who came is idle longest
            by_port[line.port].last_activity = time.time() - age

        make_room(channels, most=6)
        assert not any(channel.socket is None for channel in channels)
        make_room(channels, most=4)

        assert [by_port[line.port].connected for line in lines] == [False, False, True, True, True, True]
        make_room([each for each in channels if each.connected], most=0)
        assert [by_port[line.port].connected for line in lines] == [False, False, False, False, True, True]
    finally:
        for line in lines:
            line.close()
        wasyncore.close_all(files)
        server.task_dispatcher.shutdown()


def turn_until(files: dict[int, Any], holds: Callable[[list[HTTPChannel]], bool]) -> list[HTTPChannel]:
    """Turn the loop until it holds for the open connections; return these."""
    while not holds(found := [each for each in files.values() if isinstance(each, HTTPChannel)]):
        wasyncore.loop(0.05, use_poll=True, map=files, count=1)
    return found


def count_threads(monkeypatch: pytest.MonkeyPatch) -> list[Channel]:
    """Return the connections that are handed to the threads from here on."""
    asked: list[Channel] = []
    add_task = Lanes.add_task
    monkeypatch.setattr(Lanes, "add_task", lambda lanes, channel: (asked.append(channel), add_task(lanes, channel)))
    return asked


@pytest.mark.one_database
def test_a_connection_at_work_is_written_to_when_there_is_enough_to_send():
    channel = Channel.__new__(Channel)
    channel.adj = type("Adjustments", (), {"send_bytes": 18_000})()  # pyright: ignore[reportAttributeAccessIssue]
    channel.requests = [HTTPRequestParser.__new__(HTTPRequestParser)]

    def says(sent: int) -> tuple[bool, bool]:
        channel.total_outbufs_len = sent
        return bool(HTTPChannel.writable(channel)), channel.writable()

    assert [says(sent) for sent in (0, 100, 18_000)] == [(False, False), (True, False), (True, True)]
    channel.requests = []
    assert says(100) == (True, True)
    channel.requests, channel.will_close = [HTTPRequestParser.__new__(HTTPRequestParser)], True
    assert says(100) == (True, True)
