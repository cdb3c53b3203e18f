"""One command: bin/demo on this checkout, as somebody would start it."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

pytestmark = pytest.mark.real_clock

ROOT = Path(__file__).parents[2]


class Started:
    """A running bin/demo or bin/serve, and the lines that it printed."""

    def __init__(self, command: str, data: Path) -> None:
        arguments = [sys.executable, str(ROOT / "bin" / command), "--port", "0", "--data", str(data)]
        self.process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines: list[str] = []

    def read_until(self, words: str) -> str:
        """The first line with these words, or all that was printed when there is none."""
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


@pytest.fixture
def started(tmp_path: Path) -> Iterator[list[Started]]:
    all_started: list[Started] = []
    yield all_started
    for one in all_started:
        if one.process.poll() is None:
            one.process.kill()
            one.process.wait()
        if one.process.stdout:
            one.process.stdout.close()


def get(address: str) -> tuple[int, str]:
    parts = urlsplit(address)
    connection = HTTPConnection(parts.netloc, timeout=20)
    connection.request("GET", parts.path)
    response = connection.getresponse()
    told = response.status, response.read().decode()
    connection.close()
    return told


def test_a_newcomer_starts_the_example_sees_its_letters_and_stops_it(tmp_path: Path, started: list[Started]):
    demo = Started("demo", tmp_path / "data")
    started.append(demo)

    address = demo.read_until("Ready on").removeprefix("Ready on ")
    letters = demo.read_until("Letters:").split()[-1]

    assert get(f"{address}/agenda")[1].count("<article") == 14
    assert any("marieke@oeverkring.example" in line for line in demo.lines)
    end = time.monotonic() + 20
    while "Je doet mee: " not in get(letters)[1] and time.monotonic() < end:
        time.sleep(0.2)  # the worker is writing them
    assert "Je doet mee: " in get(letters)[1]
    assert demo.stop() == 0


def test_a_second_start_installs_nothing_and_adds_nothing(tmp_path: Path, started: list[Started]):
    agendas = []
    for _ in range(2):
        demo = Started("demo", tmp_path / "data")
        started.append(demo)
        address = demo.read_until("Ready on").removeprefix("Ready on ")
        agendas.append(re.findall('data-slug="([^"]+)"', get(f"{address}/agenda")[1]))
        demo.stop()

    assert agendas[0] == agendas[1]
    assert not [line for line in demo.lines if "Installing" in line]


def test_serve_refuses_the_example(tmp_path: Path, started: list[Started]):
    demo = Started("demo", tmp_path / "data")
    started.append(demo)
    demo.read_until("Ready on")
    demo.stop()

    serve = Started("serve", tmp_path / "data")
    started.append(serve)
    serve.read_until("This database holds the example")

    assert serve.process.wait(20) == 1
