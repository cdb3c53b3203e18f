"""The child process that reads a file: whatever happens to it, the reader gets an answer and a clear sentence."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from portal.intake import views
from portal.intake.queries import AT_ONCE, PLACES, answer, isolated, read_apart, start
from portal.intake.rules import results as say
from portal.intake.rules.child import USUAL, Limits
from portal.intake.rules.results import Reading
from tests.browser import Browser
from tests.cast import AMSTERDAM, NOW
from tests.intake.shapes import HERE, PROGRAMS, UNTIL, calendar, event, ics, read
from tests.intake.test_pages import FILE, bring, drafts
from tests.turns import a_third_of

pytestmark = pytest.mark.slow

MEGABYTE = 1024 * 1024
ENDLESS = ics(HERE, UNTIL, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")
GREEDY = b"BEGIN:VEVENT\n" + b"A\n" * (MEGABYTE // 2 - 10)  # half a million lines


def apart(data: bytes, limits: Limits = USUAL) -> Reading:
    return read_apart(data, NOW, AMSTERDAM, limits)


def test_a_file_is_read_as_in_the_portal_itself(pytestconfig: pytest.Config):
    files = {name: PROGRAMS[name].data for name in a_third_of(PROGRAMS, pytestconfig)}

    assert {name: apart(data) for name, data in files.items()} == {name: read(data) for name, data in files.items()}


def test_several_files_at_once_each_get_their_own_answer():
    files = [ics(HERE, UNTIL, title=f"Sessie {number}") for number in range(AT_ONCE + 1)]

    with ThreadPoolExecutor(len(files)) as people:
        readings = list(people.map(lambda data: apart(data, replace(USUAL, wait=600)), files))

    assert [[found.title for found in reading.drafts] for reading in readings] == [
        [f"Sessie {n}"] for n in range(AT_ONCE + 1)
    ]


def test_an_endless_series_is_refused_and_the_others_in_its_file_are_not():
    data = calendar(*event(HERE, UNTIL, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), *event(HERE, UNTIL, title="Wel"))

    reading = apart(data, replace(USUAL, series=0.01))

    assert [found.title for found in reading.drafts] == ["Wel"]
    assert [(refused.line, refused.sentence) for refused in reading.refused] == [(3, say.TOO_MUCH)]


def test_a_file_that_never_ends_is_ended_by_the_system():
    reading = apart(ENDLESS * 400, replace(USUAL, cpu=1, series=1000, all_series=1000))

    assert reading == Reading(sentence=say.GAVE_UP)


def test_a_file_that_is_not_ready_in_time_is_ended_by_who_waits():
    with start(NOW, AMSTERDAM, USUAL) as child:
        assert answer(child, FILE, seconds=0) == Reading(sentence=say.TOOK_TOO_LONG)

    assert child.returncode == -signal.SIGKILL


def test_a_file_that_eats_memory_ends_its_reader_alone():
    enough = next(size for size in range(32, 256, 32) if apart(FILE, in_memory(size)).drafts)

    assert apart(GREEDY, in_memory(enough)) == Reading(sentence=say.GAVE_UP)
    assert [refused.sentence for refused in apart(GREEDY).refused] == [say.CUT_OFF]


def test_a_reader_that_is_killed_gets_a_sentence():
    with start(NOW, AMSTERDAM, USUAL) as child:
        child.kill()
        assert answer(child, FILE, USUAL.wall) == Reading(sentence=say.GAVE_UP)


def test_who_comes_when_all_places_are_taken_is_asked_to_come_again():
    with ExitStack() as taken:
        for _ in range(AT_ONCE):
            taken.enter_context(PLACES)
        assert apart(FILE, replace(USUAL, wait=0)) == Reading(sentence=say.BUSY)

    assert apart(FILE).sentence == ""


def test_the_reader_finds_all_it_needs_from_any_folder_and_without_an_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "json.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    for name in ("PYTHONHOME", "PYTHONPATH"):
        monkeypatch.setenv(name, str(tmp_path))

    assert apart(FILE) == read(FILE)


def test_the_reader_has_no_open_file_of_the_portal():
    reads, writes = os.pipe()
    os.set_inheritable(writes, True)
    os.set_blocking(reads, False)

    with start(NOW, AMSTERDAM, USUAL) as child:
        os.close(writes)
        assert os.read(reads, 1) == b""  # end of file: the child holds no copy of `writes`
        assert answer(child, FILE, USUAL.wall) == read(FILE)

    os.close(reads)


def test_the_reader_knows_no_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SECRET_KEY", "geheim")

    with isolated("import os; print('SECRET_KEY' in os.environ)") as child:
        output, _ = child.communicate()

    assert output.decode() == "False\n"


def test_the_page_says_that_a_file_took_too_long_and_asks_for_another(
    app: Flask, as_chris: Browser, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(views, "USUAL", replace(USUAL, wall=0))

    page = bring(as_chris, FILE)

    assert (page.status, page.name) == (422, "intake")
    assert page.errors()[0].startswith("Dit bestand lezen duurde te lang.")


def test_who_sends_the_drafts_of_a_file_that_is_not_read_any_more_is_asked_for_it_again(
    app: Flask, as_chris: Browser, monkeypatch: pytest.MonkeyPatch
):
    preview = bring(as_chris, FILE)
    monkeypatch.setattr(views, "USUAL", replace(USUAL, memory=MEGABYTE))

    page = preview.form("/drafts").submit()

    assert (page.status, page.name, drafts()) == (422, "intake", [])
    assert page.errors()[0].startswith("We kunnen dit bestand niet lezen.")


def in_memory(megabytes: int) -> Limits:
    return replace(USUAL, memory=megabytes * MEGABYTE)
