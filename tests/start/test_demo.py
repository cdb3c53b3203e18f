"""bin/demo on this checkout, as a newcomer starts it."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

pytestmark = pytest.mark.real_clock

ROOT = Path(__file__).parents[2]


class Started:
    """A running bin/demo or bin/serve, and its output."""

    def __init__(self, command: str, data: Path) -> None:
        arguments = [sys.executable, str(ROOT / "bin" / command), "--port", "0", "--data", str(data)]
        self.process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines: list[str] = []

    def read_until(self, words: str) -> str:
        """Return the first line with these words; fail with the whole output when there is none."""
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(line.rstrip())
            if words in line:
                return self.lines[-1]
        raise AssertionError("\n".join(self.lines))

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        assert self.process.stdout
        self.process.stdout.read()
        self.process.stdout.close()
        return self.process.wait(20)


@dataclass
class FirstStart:
    """The results of a first start."""

    data: Path
    lines: list[str]
    address: str  # where commands link to, as long as it runs
    agenda: str
    letters: str
    code: int


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> FirstStart:
    """Start the example, open its agenda and its letters, and stop it."""
    data = tmp_path_factory.mktemp("first") / "data"
    with started("demo", data) as demo:
        address = demo.read_until("Ready on").removeprefix("Ready on ")
        place = demo.read_until("Letters:").split()[-1]
        end = time.monotonic() + 90
        while "Je doet mee: " not in (letters := get(place)) and time.monotonic() < end:
            time.sleep(0.05)  # the worker is writing letters
        linked = (data / "address").read_text()
        return FirstStart(data, demo.lines, linked, get(f"{address}/agenda"), letters, demo.stop())


@contextmanager
def started(command: str, data: Path) -> Iterator[Started]:
    running = Started(command, data)
    try:
        yield running
    finally:
        if running.process.poll() is None:
            running.process.kill()
            running.process.wait()
        if running.process.stdout:
            running.process.stdout.close()


def get(address: str) -> str:
    parts = urlsplit(address)
    with closing(HTTPConnection(parts.netloc, timeout=20)) as connection:
        connection.request("GET", parts.path)
        return connection.getresponse().read().decode()


def test_a_newcomer_starts_the_example_sees_its_letters_and_stops_it(first: FirstStart):
    assert first.agenda.count("<article") == 14
    assert any("marieke@oeverkring.example" in line for line in first.lines)
    assert "Je doet mee: " in first.letters
    assert f"Ready on {first.address}" in first.lines
    assert first.code == 0


def test_a_second_start_installs_nothing_and_adds_nothing(first: FirstStart):
    with started("demo", first.data) as demo:
        agenda = get(f"{demo.read_until('Ready on').removeprefix('Ready on ')}/agenda")
        demo.stop()

    assert slugs(agenda) == slugs(first.agenda)
    assert not [line for line in demo.lines if "Installing" in line]


def slugs(agenda: str) -> list[str]:
    return re.findall('data-slug="([^"]+)"', agenda)


def test_serve_refuses_the_example(first: FirstStart):
    with started("serve", first.data) as serve:
        serve.read_until("This database holds the example")

        assert serve.process.wait(20) == 1
