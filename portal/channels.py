"""Connections of waitress that answer what is kept without the threads of a lane.

Handing a request to another thread and waking up for its answer takes longer than such an answer itself. On SQLite the
thread that reads the network answers at once. On PostgreSQL one other thread does, since asking for the counters takes
waiting: for all requests that came meanwhile it asks once.
"""

import logging
import threading
import time
from collections.abc import Sequence
from functools import cache
from operator import itemgetter
from typing import Any, ClassVar, NamedTuple

from flask import Flask
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import TcpWSGIServer, create_server
from waitress.task import ThreadedTaskDispatcher, WSGITask

from portal.web.commits import Values
from portal.web.kept_answers import FRONT, Front, Kept, Ready

log = logging.getLogger(__name__)
CROWDED = 600  # connections; waitress takes 800
IDLE_SECONDS = 1
LARGEST = 256 * 1024  # bytes; more waits in a lane until the reader took it


def server_of(app: Flask, dispatcher: ThreadedTaskDispatcher, **options: Any) -> TcpWSGIServer:
    """Return waitress's server of the app, with such connections."""
    reception = Reception(dispatcher, app.extensions[FRONT])
    server = create_server(app, _dispatcher=reception, **options)
    assert isinstance(server, TcpWSGIServer)  # one server per socket, and there is one socket
    server.channel_class = type("ChannelOfApp", (Channel,), {"reception": reception})
    return server


def make_room(channels: Sequence[HTTPChannel], most: int = CROWDED) -> None:
    """Close the connections that were idle longest, where there are more than `most`.

    A browser keeps its connection open for the next page. When a thousand people press at once, the last would wait
    until the first of these connections are given up after their 30 seconds.
    """
    if len(channels) <= most:
        return
    before = time.time() - IDLE_SECONDS
    idle = [each for each in channels if not (each.request or each.requests or each.total_outbufs_len)]
    idle = sorted((each for each in idle if each.last_activity < before), key=lambda each: each.last_activity)
    for channel in idle[: len(channels) - most]:
        channel.handle_close()


class Waiting(NamedTuple):
    """A request whose answer is known, and perhaps still true."""

    channel: "Channel"
    environ: dict[str, Any]
    kept: Kept


class Reception(ThreadedTaskDispatcher):
    """Hands requests to the threads of a dispatcher, but for those of a channel that is reading: it looks itself."""

    def __init__(self, threads: ThreadedTaskDispatcher, front: Front) -> None:
        super().__init__()
        self.front = front
        self._threads = threads
        self._waiting: list[Waiting] = []
        self._came = threading.Condition()
        if not front.layer.commits.is_immediate:
            threading.Thread(target=self._answer_waiting, name="kept", daemon=True).start()

    def add_task(self, task: Any) -> None:
        if task.is_reading:
            task.is_due = True
        else:
            self._threads.add_task(task)

    def answer(self, waiting: Waiting) -> None:
        """Answer now, or let a thread do it."""
        commits = self.front.layer.commits
        if waiting.kept.site is None:
            self._answer([waiting], {})
        elif commits.is_immediate:
            self._answer([waiting], commits.values())
        else:
            with self._came:
                self._waiting.append(waiting)
                self._came.notify()

    def set_thread_count(self, count: int) -> None:
        """Leave the threads as they are: the dispatcher that has them was told how many."""

    def shutdown(self, cancel_pending: bool = True, timeout: int = 5) -> bool:
        return self._threads.shutdown(cancel_pending, timeout)

    def _answer_waiting(self) -> None:
        """Ask for the counters once for all that wait, and answer them; for ever, in a thread of its own."""
        while True:
            with self._came:
                self._came.wait_for(lambda: self._waiting)
                waiting, self._waiting = self._waiting, []
            try:
                values = self.front.layer.commits.values()
            except Exception:
                log.exception("The counters cannot be read")
                values = None  # so the threads answer, whose pages say what is wrong
            self._answer(waiting, values)
            waiting[0].channel.server.pull_trigger()  # the loop did not poll these connections meanwhile

    def _answer(self, waiting: Sequence[Waiting], values: Values | None) -> None:
        for channel, environ, kept in waiting:
            try:
                ready = self.front.layer.ready(kept, environ, values, LARGEST)
                if ready is None:
                    self._threads.add_task(channel)  # pyright: ignore[reportArgumentType]  of waitress's stubs
                else:
                    channel.send_ready(ready)
            except Exception:  # of one connection; the others are answered
                log.exception("An answer that is kept was not sent")
                channel.will_close = True


class Channel(HTTPChannel):
    """One connection."""

    reception: ClassVar[Reception]
    is_reading = False  # in `received`, where its lock is held
    is_due = False  # a request came meanwhile

    def writable(self) -> bool:
        """Return whether `handle_write` would do something.

        While a thread answers, waitress calls a connection writable at its first byte, but sends only from `send_bytes`
        on: meanwhile its loop turns without a pause, and takes the time from that thread.
        """
        if self.requests and not (self.will_close or self.close_when_flushed):
            return self.total_outbufs_len >= self.adj.send_bytes
        return bool(super().writable())

    def received(self, data: bytes) -> bool:
        self.is_reading = True
        try:
            taken = super().received(data)
        finally:
            self.is_reading = False
        if self.is_due:
            self.is_due = False
            if waiting := self._known():
                self.reception.answer(waiting)
            else:
                self.server.add_task(self)  # pyright: ignore[reportArgumentType]  of waitress's stubs
        return taken

    def _known(self) -> Waiting | None:
        """Return the request if it is the only one, plain, and its answer is known."""
        if len(self.requests) != 1 or self.total_outbufs_len or not _is_plain(self.requests[0]):
            return None
        environ = WSGITask(self, self.requests[0]).get_environment()  # pyright: ignore[reportArgumentType]
        kept = self.reception.front.known(environ, None)
        return Waiting(self, environ, kept) if kept else None

    def send_ready(self, ready: Ready) -> None:
        """Send what the network takes now; the loop sends the rest. Then the next request may come."""
        data = b"%b%b" % (_head(ready), ready.body)
        sent = self.send(data, do_close=False)
        with self.outbuf_lock:
            if sent < len(data) and self.connected:
                self.outbufs[-1].append(data[sent:])
                self.total_outbufs_len += len(data) - sent
                self.current_outbuf_count = self.adj.outbuf_high_watermark  # the next answer begins another buffer
        self.requests[0].close()
        with self.requests_lock:  # pyright: ignore[reportAttributeAccessIssue]
            self.requests = self.requests[1:]
            if self.requests and self.connected:  # they came while this one waited
                self.server.add_task(self)  # pyright: ignore[reportArgumentType]  of waitress's stubs
        self.last_activity = time.time()


def _is_plain(request: HTTPRequestParser) -> bool:
    """Return whether it is a GET or HEAD without a body over HTTP/1.1, after which the connection stays open."""
    return (
        not request.error
        and request.command in ("GET", "HEAD")
        and request.version == "1.1"
        and request.headers.get("CONNECTION", "keep-alive").lower() == "keep-alive"
        and not request.content_length
        and not request.chunked
    )


def _head(ready: Ready) -> bytes:
    """Return status line and headers, in waitress' order. Unlike waitress, a 304 leaves the connection open."""
    lines = [f"{_capitalised(name)}: {value}" for name, value in sorted(ready.headers, key=itemgetter(0))]
    return "\r\n".join([f"HTTP/1.1 {ready.status}", *lines, "\r\n"]).encode("latin-1")


@cache  # the portal sends about twenty
def _capitalised(name: str) -> str:
    """Return the name of a header as waitress writes it."""
    return "-".join(part.capitalize() for part in name.split("-"))
