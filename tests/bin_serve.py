"""bin/serve as processes that are forked, for tests that start and kill it often: the parent, the server, the worker.

The test keeps the socket, as systemd does (docs/running.md): connections wait in it while nobody serves.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from multiprocessing.process import BaseProcess
from pathlib import Path

from portal import server
from tests.forking import ROOT, code_of, flask_command, start

sys.path.append(str(ROOT / "bin"))  # its files are no package
import children

SERVER, WORKER, PARENT = "server", "worker", "parent"
PATIENCE = 120  # seconds; a test that waits so long fails


class ForkedChild:
    """What `bin/children.py` asks of `subprocess.Popen`."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode = 0
        self._is_running = True

    def poll(self) -> int | None:
        if self._is_running:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if not ended:
                return None
            self._is_running, self.returncode = False, os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout: float = PATIENCE) -> int:
        end = time.monotonic() + timeout
        while (code := self.poll()) is None:
            if time.monotonic() > end:
                raise subprocess.TimeoutExpired("a child", timeout)
            time.sleep(0.01)
        return code

    def terminate(self) -> None:
        os.kill(self.pid, signal.SIGTERM)

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)


class ForkedChildren(children.Children):
    """The parent of bin/serve: its children are forked from it, and the number of each process is in a file."""

    def __init__(self, pids: Path, prepare: Callable[[], object]) -> None:
        super().__init__(sys.executable)
        self._pids = pids
        self._prepare = prepare
        self._note(PARENT, os.getpid())

    def _start(self, name: str, *command: str, keep: tuple[int, ...] = ()) -> None:
        parent = os.getpid()
        if pid := os.fork():
            self.children[name] = ForkedChild(pid)  # pyright: ignore[reportArgumentType]
            self._note(name, pid)
            return
        os.setsid()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):  # as exec(2) does
            signal.signal(number, signal.SIG_DFL)
        if ask := children._ends_with(parent):
            ask()
        _end_after(lambda: self._run(name, command))

    def _run(self, name: str, command: tuple[str, ...]) -> None:
        self._prepare()
        if name == WORKER:
            flask_command(*command[2:])
        else:
            sys.argv = list(command[1:])
            server.main()

    def _note(self, name: str, pid: int) -> None:
        self._pids.mkdir(exist_ok=True)
        draft = self._pids / f"{name}.draft"
        draft.write_text(str(pid))
        draft.rename(self._pids / name)


def _end_after(run: Callable[[], object]) -> None:
    """Run it, and end this process, which was forked, without what its parent has registered for its own end."""
    code = 1
    try:
        run()
        code = 0
    except SystemExit as ending:
        if isinstance(ending.code, str):
            print(ending.code, file=sys.stderr)
        code = ending.code if isinstance(ending.code, int) else int(ending.code is not None)
    finally:
        sys.stderr.flush()
        os._exit(code)


def nothing() -> None:
    """Prepare nothing: the portal is this one."""


def _say(words: list[str]) -> None:
    print(*words, sep="\n", flush=True)


def _serve(kept: socket.socket, folder: Path, prepare: Callable[[], object], arguments: tuple[str, ...]) -> None:
    log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    sys.exit(ForkedChildren(folder / "pids", prepare).run(kept, *arguments, say=_say))


class BinServe:
    """bin/serve on a socket that the test keeps; started again by `start` after its end."""

    def __init__(self, environ: Mapping[str, str], kept: socket.socket, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._environ = {**os.environ, **environ}
        self._kept = kept
        self._folder = folder
        self.parent: BaseProcess | None = None

    def start(self, prepare: Callable[[], object] = nothing, *arguments: str) -> None:
        for place in (self._folder / "pids").glob("*"):
            place.unlink()
        self.parent = start(_serve, self._environ, self._kept, self._folder, prepare, arguments)

    def pid_of(self, name: str) -> int:
        """Return the number of a process, once it was started."""
        place = self._folder / "pids" / name
        wait_until(place.exists)
        return int(place.read_text())

    def kill(self, *names: str) -> None:
        for pid in [self.pid_of(name) for name in names]:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def kill_all(self) -> None:
        if self.parent:
            self.parent.kill()  # its children end with it
            self.end()

    def end(self) -> int:
        """Wait for the parent, which stops what is left; return its exit code."""
        assert self.parent
        return code_of(self.parent, PATIENCE)

    def stop(self) -> int:
        assert self.parent
        self.parent.terminate()
        return self.end()

    def log(self) -> str:
        place = self._folder / "log"
        return place.read_text() if place.exists() else ""


@contextmanager
def bin_serve(environ: Mapping[str, str], kept: socket.socket, folder: Path) -> Iterator[BinServe]:
    """Yield a bin/serve that was not started yet; whatever happens, none of its processes stays."""
    serve = BinServe(environ, kept, folder)
    try:
        yield serve
    finally:
        serve.kill_all()


@contextmanager
def kept_socket() -> Iterator[tuple[socket.socket, str]]:
    """Keep a socket open; yield it with its address."""
    with socket.create_server(("127.0.0.1", 0), backlog=100) as kept:
        yield kept, f"127.0.0.1:{kept.getsockname()[1]}"


def wait_until_answered(host: str) -> None:
    """Wait until a server takes connections of the socket, and answers."""
    wait_until(lambda: is_answered(host))


def is_answered(host: str) -> bool:
    connection = HTTPConnection(host, timeout=PATIENCE)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def wait_until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.01)
