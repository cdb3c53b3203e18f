"""Connections of waitress that answer what is kept at once, in the thread that reads them.

Handing a request to another thread and waking up for its answer takes longer than such an answer itself. All else goes
to the threads of its lane.
"""

import time
from collections.abc import Callable
from functools import cache
from operator import itemgetter
from typing import Any, ClassVar

from flask import Flask
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import TcpWSGIServer, create_server
from waitress.task import ThreadedTaskDispatcher, WSGITask

from portal.web.kept_answers import AT_ONCE, Ready

AtOnce = Callable[[dict[str, Any]], Ready | None]
LARGEST = 256 * 1024  # bytes; more waits in a lane until the reader took it


def server_of(app: Flask, dispatcher: ThreadedTaskDispatcher, **options: Any) -> TcpWSGIServer:
    """Return waitress's server of the app, with such connections."""
    server = create_server(app, _dispatcher=Reception(dispatcher), **options)
    assert isinstance(server, TcpWSGIServer)  # one server per socket, and there is one socket
    answer = app.extensions[AT_ONCE]
    server.channel_class = type(
        "ChannelOfApp", (Channel,), {"at_once": staticmethod(lambda environ: answer(environ, None))}
    )
    return server


class Reception(ThreadedTaskDispatcher):
    """Hands requests to the threads of a dispatcher, but for those of a channel that is reading: it looks itself."""

    def __init__(self, threads: ThreadedTaskDispatcher) -> None:
        super().__init__()
        self._threads = threads

    def add_task(self, task: Any) -> None:
        if task.is_reading:
            task.is_due = True
        else:
            self._threads.add_task(task)

    def set_thread_count(self, count: int) -> None:
        """Leave the threads as they are: the dispatcher that has them was told how many."""

    def shutdown(self, cancel_pending: bool = True, timeout: int = 5) -> bool:
        return self._threads.shutdown(cancel_pending, timeout)


class Channel(HTTPChannel):
    """One connection. `at_once` returns the answer for a WSGI environment, or None for what a thread must answer."""

    at_once: ClassVar[AtOnce]
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
            if not self._answer_at_once():
                self.server.add_task(self)  # pyright: ignore[reportArgumentType]  of waitress's stubs
        return taken

    def _answer_at_once(self) -> bool:
        """Answer the only request, if it is plain and its answer is kept; return whether that was done."""
        if len(self.requests) != 1 or self.total_outbufs_len or not _is_plain(self.requests[0]):
            return False
        request = self.requests[0]
        task = WSGITask(self, request)  # pyright: ignore[reportArgumentType]
        ready = type(self).at_once(task.get_environment())
        if ready is None or len(ready.body) > LARGEST:
            return False
        self._send_first(b"%b%b" % (_head(ready), ready.body))
        request.close()
        with self.requests_lock:  # pyright: ignore[reportAttributeAccessIssue]
            self.requests = []
        self.last_activity = time.time()
        return True

    def _send_first(self, data: bytes) -> None:
        """Send what the network takes now; the loop sends the rest."""
        sent = self.send(data)
        if sent < len(data) and self.connected:
            with self.outbuf_lock:
                self.outbufs[-1].append(data[sent:])
                self.total_outbufs_len += len(data) - sent
                self.current_outbuf_count = self.adj.outbuf_high_watermark  # the next answer begins another buffer


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
