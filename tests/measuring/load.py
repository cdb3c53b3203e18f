"""Clients that keep a server busy: wrk where it is, else a small one of our own; and people who sign up."""

import re
import shutil
import socket
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPMessage
from itertools import chain
from statistics import median
from threading import Barrier
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit

CONNECTIONS = 16


def rate_of(address: str, path: str, headers: Mapping[str, str], seconds: int) -> float:
    """Return how many answers a second a server gives over 16 connections."""
    if wrk := shutil.which("wrk"):
        said = list(chain.from_iterable(("-H", f"{name}: {value}") for name, value in headers.items()))
        command = [wrk, "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", *said, f"{address}{path}"]
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return float(re.findall(r"Requests/sec:\s+([0-9.]+)", text)[0])
    return _own_rate(address, path, headers, seconds)


def _own_rate(address: str, path: str, headers: Mapping[str, str], seconds: int) -> float:
    """Send the same bytes over each connection, and count answers by their length: all are alike."""
    place = urlsplit(address)
    lines = [f"GET {path} HTTP/1.1", f"Host: {place.netloc}", *(f"{name}: {value}" for name, value in headers.items())]
    request = "\r\n".join([*lines, "\r\n"]).encode()

    def opened() -> socket.socket:
        return socket.create_connection((place.hostname, place.port), timeout=20)

    with opened() as first:
        first.sendall(request)
        time.sleep(0.2)
        length = len(first.recv(1 << 20))
    lines_open = [opened() for _ in range(CONNECTIONS)]
    count, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        for line in lines_open:
            line.sendall(request)
        for line in lines_open:
            left = length
            while left > 0 and (data := line.recv(left)):
                left -= len(data)
        count += CONNECTIONS
    for line in lines_open:
        line.close()
    return count / seconds


class Rush(NamedTuple):
    """Sign-ups a second, and how long one takes in milliseconds."""

    rate: float
    p50: float
    p99: float
    refused: int


def sign_ups(address: str, paths: Sequence[str], seconds: int, label: str) -> Rush:
    """Sign new people up over these sessions, from 16 connections at once."""
    tokens = {path: _token(address, path) for path in paths}
    end = time.monotonic() + seconds
    people = iter(range(10_000_000))

    def sign_many(_: int) -> list[tuple[float, int]]:
        connection = HTTPConnection(urlsplit(address).netloc, timeout=120)
        took: list[tuple[float, int]] = []
        while time.monotonic() < end:
            number = next(people)
            path = paths[number % len(paths)]
            form = {"name": f"Deelnemer {number}", "email": f"{label}-{number}@oeverkring.example"}
            began = time.monotonic()
            connection.request("POST", f"{path}/signup", urlencode(form | {"csrf_token": tokens[path]}), FORM)
            answer = connection.getresponse()
            answer.read()
            took.append((time.monotonic() - began, answer.status))
        return took

    with ThreadPoolExecutor(CONNECTIONS) as pool:
        answers = [answer for took in pool.map(sign_many, range(CONNECTIONS)) for answer in took]
    times = sorted(took for took, status in answers if status == 303)
    refused = len(answers) - len(times)
    return Rush(len(times) / seconds, 1000 * median(times), 1000 * times[int(len(times) * 0.99)], refused)


def press_at_once(address: str, path: str, people: int) -> tuple[float, Counter[int]]:
    """Let so many people, who have the page open, press at the same moment; return when the last has an answer, in
    seconds, and how often each status came.
    """
    token = _token(address, path)
    ready = Barrier(people + 1)

    def press(number: int) -> int:
        form = {"name": f"Deelnemer {number}", "email": f"tegelijk-{number}@oeverkring.example", "csrf_token": token}
        ready.wait()
        connection = HTTPConnection(urlsplit(address).netloc, timeout=120)
        connection.request("POST", f"{path}/signup", urlencode(form), FORM)
        return connection.getresponse().status

    with ThreadPoolExecutor(people) as pool:
        pressed = [pool.submit(press, number) for number in range(people)]
        ready.wait()
        began = time.monotonic()
        statuses = Counter(each.result() for each in pressed)
    return time.monotonic() - began, statuses


FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def asked_in_turn(address: str, paths: Iterator[str], headers: Mapping[str, str], seconds: int) -> int:
    """Ask for one page after the other; return how many were answered."""
    connection = HTTPConnection(urlsplit(address).netloc, timeout=120)
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        connection.request("GET", next(paths), headers=dict(headers))
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, answer.status
        count += 1
    return count


def answer_of(address: str, path: str, headers: Mapping[str, str]) -> tuple[HTTPMessage, bytes]:
    connection = HTTPConnection(urlsplit(address).netloc, timeout=120)
    connection.request("GET", path, headers=dict(headers))
    answer = connection.getresponse()
    return answer.headers, answer.read()


def _token(address: str, path: str) -> str:
    text = answer_of(address, path, {})[1].decode()
    form = text.partition(f'action="{path}/signup"')[2]
    return re.findall(r'name="csrf_token" value="([^"]+)"', form)[0]
