"""Runs the portal as two child processes, a server and a worker, that start and stop together."""

import ctypes
import http.client
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable

from bootstrap import ROOT
from listening import address_of

STOP_SECONDS = {
    "server": 13,  # it gives responses in progress 10 seconds
    "worker": 50,  # it finishes its letter, for which a mail server may be silent for 20 seconds, twice
}
_PR_SET_PDEATHSIG = 1  # prctl(2)

PAUSE_SECONDS = 2  # before an exited worker is restarted


class Children:
    """The two child processes. A signal stops both; when the server exits, the worker is stopped too."""

    def __init__(self, python: str) -> None:
        self.python = python
        self.children: dict[str, subprocess.Popen[bytes]] = {}
        self.stopping = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: self.stopping.set())

    def run(self, taken: socket.socket, *arguments: str, say: Callable[[list[str]], None]) -> int:
        """Run until a signal (returns 0) or a child's exit (1).

        `say` gets the server's messages, once a page answers.
        """
        address = address_of(taken)
        try:
            words = self._start_server(taken, arguments)
            if words is None or not self._answers(address):
                return 0 if self.stopping.is_set() else 1
            say([f"Ready on {address}", *words])
            self._start_worker()
            return self._watch()
        finally:
            self._stop()

    def _start_server(self, taken: socket.socket, arguments: tuple[str, ...]) -> list[str] | None:
        """Return the server's messages when it listens; None when it exited or was stopped before that."""
        hear, tell = os.pipe()
        fds = ("--listen", str(taken.fileno()), "--tell", str(tell))
        self._start("server", "-m", "portal.server", *fds, *arguments, keep=(taken.fileno(), tell))
        os.close(tell)
        taken.close()  # a copy left open here would accept connections while the server stops

        heard = b""
        while not self.stopping.is_set():
            if select.select([hear], [], [], 0.1)[0]:
                if not (more := os.read(hear, 4096)):
                    break
                heard += more
        os.close(hear)
        ready, *words = heard.decode().split("\n")
        return words if ready == "ready" else None

    def _answers(self, address: str) -> bool:
        """Return whether the portal answers a page request."""
        connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=30)
        try:
            connection.request("GET", "/agenda")
            status = connection.getresponse().status
        except OSError as error:
            status = str(error)
        finally:
            connection.close()
        if status != 200 and not self.stopping.is_set():
            print(f"The agenda does not answer as it should ({status}).", file=sys.stderr)
        return status == 200

    def _start(self, name: str, *command: str, keep: tuple[int, ...] = ()) -> None:
        # Own sessions: Ctrl-C only reaches this process, which then stops both in order.
        self.children[name] = subprocess.Popen(
            [self.python, *command],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            pass_fds=keep,
            start_new_session=True,
            preexec_fn=_ends_with(os.getpid()),
        )

    def _start_worker(self) -> None:
        self._start("worker", "-m", "flask", "worker")

    def _watch(self) -> int:
        """Watch the children: without the server everything stops; without its worker it still serves pages, so that is
        restarted.
        """
        while not self.stopping.wait(0.2):
            for name, child in self.children.items():
                if child.poll() is None:
                    continue
                print(f"The {name} ended by itself ({_how(child.returncode)}).", file=sys.stderr)
                if name == "server":
                    return 1
                print(f"It starts again in {PAUSE_SECONDS} seconds. Letters wait that long.", file=sys.stderr)
                if not self.stopping.wait(PAUSE_SECONDS):
                    self._start_worker()
                break
        return 0

    def _stop(self) -> None:
        running = {name: child for name, child in self.children.items() if child.poll() is None}
        for child in running.values():
            child.terminate()
        began = time.monotonic()
        for name, child in running.items():
            try:
                child.wait(max(0, began + STOP_SECONDS[name] - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def _ends_with(parent: int) -> Callable[[], None] | None:
    """Ask Linux to stop the child when its parent is killed; runs first in the child."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl

    def ask() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:  # killed before prctl
            os._exit(1)

    return ask


def _how(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
