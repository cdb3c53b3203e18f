"""The server process of bin/demo and bin/serve: prepares the database, then serves until SIGTERM.

Waitress, in one process: it does slow network I/O outside its threads, and takes half the memory of a forking server.
Its own shutdown does not wait for responses in progress: `_drain` does.
"""

import argparse
import fcntl
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from flask import Flask
from flask_migrate import upgrade
from sqlalchemy.exc import OperationalError
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import TcpWSGIServer

from portal import create_app
from portal.backups.operations.interrupted import tell_of_killed_restore
from portal.backups.operations.migrating import back_up_before_migration
from portal.backups.operations.taking import record_backup
from portal.backups.rules.manifest import BackupFailed
from portal.channels import make_room, server_of
from portal.clock import now
from portal.db import db
from portal.demo.operations.fill import fill, is_example
from portal.demo.operations.welcome import welcome
from portal.erasing.operations.again import forget_again
from portal.health import newest_migrations
from portal.lanes import Lanes
from portal.processes import Stop, serve_by
from portal.running import BeingRestored, running
from portal.settings import Settings, SettingsError, keep_address, read_settings

Files = dict[int, Any]  # waitress' open channels, by file descriptor
MIGRATIONS = str(Path(__file__).parent.parent / "migrations")
REQUEST_SECONDS = 30  # for a whole request to arrive
DRAIN_SECONDS = 10  # for responses in progress at shutdown

WAITRESS = {
    "connection_limit": 800,  # a browser keeps up to six open
    "channel_timeout": 30,  # seconds of silence on a connection
    "max_request_header_size": 32_768,  # bytes
    "max_request_body_size": 4_194_304,  # bytes; smaller but too large bodies get the portal's own page
    "clear_untrusted_proxy_headers": False,  # PORTAL_TRUSTED_PROXIES decides whom to trust
    "ident": "",  # no Server header
    "log_socket_errors": False,  # clients disconnect all the time
    "asyncore_use_poll": True,  # select() is limited to descriptor 1023
}


def main() -> None:
    """Prepare, listen, notify the parent, serve, stop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--listen", type=int, required=True, help="file number of a bound socket")
    parser.add_argument("--tell", type=int, required=True, help="file number that gets a word when it listens")
    parser.add_argument("--processes", type=int, default=1, help="how many processes serve")
    parser.add_argument("--example", action="store_true", help="fill an empty database with the example content")
    options = parser.parse_args()

    os.umask(0o077)  # new files, the database above all, are readable by their owner only
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%Y-%m-%d %H:%M:%S")
    stop = Stop()
    signal.signal(signal.SIGTERM, lambda *_: stop.ask())  # a running migration is not interrupted
    lock = ExitStack()  # until this process ends
    try:
        settings = read_settings()
        app = create_app()
        lock.enter_context(running(settings.data))
    except (SettingsError, BeingRestored) as error:
        sys.exit(str(error))
    with app.app_context():
        try:
            words = _prepare(settings, options.example)
        except OperationalError as error:
            sys.exit(f"The database does not answer: {str(error.orig).splitlines()[0]}")
        except BackupFailed as error:
            sys.exit(f"Nothing was migrated, since there is no backup: {error.message}")

        db.engine.dispose()  # a process that is forked opens connections of its own

    keep_address(settings)
    _quieten_waitress()
    if not options.example:  # the demo keeps the sign-in addresses in view
        logging.getLogger("portal.access").setLevel(logging.INFO)
    listening = socket.socket(fileno=options.listen)

    def serve(is_first: bool) -> None:
        _serve(app, listening, stop, partial(_tell, options.tell, words) if is_first else _tell_nobody)

    serve_by(options.processes, serve, after_first=lambda: os.close(options.tell), stop=stop)


def _tell(file: int, words: list[str]) -> None:
    with os.fdopen(file, "w") as parent:
        parent.write("\n".join(["ready", *words]))


def _tell_nobody() -> None:
    """Do nothing: the parent heard of the first process, which listens to the same socket."""


def _serve(app: Flask, listening: socket.socket, stop: Stop, tell: Callable[[], None]) -> None:
    """Serve until SIGTERM, and then until what is in progress is finished. `tell` is called when it listens."""
    open_files: Files = {}
    server = server_of(app, Lanes(), map=open_files, sockets=[listening], **WAITRESS)
    signal.signal(signal.SIGTERM, lambda *_: (stop.ask(), server.pull_trigger()))
    tell()

    patience = Patience()
    while not stop.is_asked:
        _turn(open_files)
        channels = _channels(open_files)
        patience.end_with(channels)
        make_room(channels)
    _drain(server, open_files)


def _prepare(settings: Settings, example: bool) -> list[str]:
    """Migrate, and fill an empty database with the example. Refuses to mix example and real data."""
    with _alone_in(settings.data):
        tell_of_killed_restore(settings.data)
        backup = back_up_before_migration(newest_migrations(), now())
        upgrade(directory=MIGRATIONS)
        if backup:
            record_backup(now())
        forget_again(now())  # a backup that was restored with the tables of an earlier release
        if example:
            fill(now())
    if example and not is_example():
        sys.exit("This database is in real use, and bin/demo opens only the example: give it another --data.")
    if not example and is_example():
        sys.exit("This database holds the example of bin/demo: give bin/serve another --data.")
    return welcome() if example else []


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Lock the folder, so that two starts migrate and fill one after the other."""
    folder.mkdir(parents=True, exist_ok=True)
    turn = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield
    finally:
        os.close(turn)


def _quieten_waitress() -> None:
    """Silence waitress' log lines on short queues, and those with a path: a personal link is a secret."""

    def without_path(record: logging.LogRecord) -> bool:
        if record.args:
            record.msg, record.args = record.msg.partition("%")[0], ()
        return True

    logging.getLogger("waitress").addFilter(without_path)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)


class Patience:
    """Closes connections whose request is incomplete REQUEST_SECONDS after its first byte.

    Waitress' timeout only counts silence: a client that trickles bytes would hold a connection for ever.
    """

    def __init__(self) -> None:
        self._began: dict[int, float] = {}

    def end_with(self, channels: list[HTTPChannel]) -> None:
        half_read = {id(channel.request): channel for channel in channels if channel.request}
        self._began = {number: self._began.get(number, time.monotonic()) for number in half_read}
        for number, channel in half_read.items():
            if time.monotonic() - self._began[number] > REQUEST_SECONDS:
                channel.handle_close()


def _turn(open_files: Files, seconds: float = 1) -> None:
    """Poll the sockets once; wait at most `seconds`."""
    wasyncore.loop(seconds, use_poll=True, map=open_files, count=1)


def _drain(server: TcpWSGIServer, open_files: Files) -> None:
    """Stop accepting, and finish what is in progress: partly read requests, running ones, and partly sent responses."""
    wasyncore.dispatcher.close(server)  # the listening socket only; server.close() also closes the loop's trigger
    end = time.monotonic() + DRAIN_SECONDS
    _turn(open_files, 0)  # reads what was sent before the stop
    while (channels := _channels(open_files)) and time.monotonic() < end:
        for channel in channels:
            if not (channel.request or channel.requests or channel.total_outbufs_len):
                channel.handle_close()
        _turn(open_files, 0.1)


def _channels(open_files: Files) -> list[HTTPChannel]:
    return [file for file in open_files.values() if isinstance(file, HTTPChannel)]


if __name__ == "__main__":
    main()
