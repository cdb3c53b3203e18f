"""What a process needs that runs tests: which of them, and the app on an empty database, people, a workshop.

A plugin that `tests/conftest.py` loads, but not where all tests are handed out to workers.
"""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import FileSystemBytecodeCache
from werkzeug.routing import Rule

from portal.agenda.models import Meeting
from portal.db import db
from portal.people.models import Person, RoleName
from tests import cast, scenes
from tests.changed import changed_folders
from tests.databases import Databases, empty
from tests.folders import SHARED_FOLDER
from tests.turns import a_third_of, is_whole_run
from tests.watching import close_watches

NAMES = ("sqlite", "postgresql")
PAGES = ("client", "scene")  # fixtures for pages, besides all that begin with `as_`


def pytest_report_header(config: pytest.Config) -> str | None:
    return f"changed: {' '.join(changed_folders())}" if config.getoption("changed") else None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "database" in metafunc.fixturenames:
        metafunc.parametrize("database", _databases_for(metafunc.definition), scope="function")


def _databases_for(test: pytest.Item) -> tuple[str, ...]:
    """Return SQLite, and PostgreSQL for tests that depend on the database (locks, counts, search, migrations)."""
    if test.get_closest_marker("on_postgresql"):
        return ("postgresql",)
    is_for_both = any(test.get_closest_marker(marker) for marker in ("both_databases", "postgresql_in_turns"))
    return NAMES if is_for_both and not test.get_closest_marker("one_database") else NAMES[:1]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect by option: `--changed` folders that no change touches, `--fast` slow tests and pages.

    A whole run leaves out what has its turn in another one.
    """
    left_out = {item for item in items if _is_left_out(item, config)}
    if is_whole_run(config):
        left_out |= _with_another_turn(items, config)
    if left_out:
        config.hook.pytest_deselected(items=[item for item in items if item in left_out])
        items[:] = [item for item in items if item not in left_out]


def _with_another_turn(items: Sequence[pytest.Item], config: pytest.Config) -> set[pytest.Item]:
    """Return two thirds of the cases of each test that is asked in turns: others with another seed."""
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        if _is_in_turns(item):
            cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    kept = {
        item
        for test, theirs in cases.items()
        for item in a_third_of(sorted(theirs, key=lambda item: item.nodeid), config, crc32(test.encode()))
    }
    return {item for theirs in cases.values() for item in theirs} - kept


def _is_in_turns(item: pytest.Item) -> bool:
    parameters = _parameters(item)
    marker = item.get_closest_marker("in_turns")
    if marker and not marker.kwargs:
        return True
    if marker and any(parameters.get(name, always) != always for name, always in marker.kwargs.items()):
        return True
    is_twin = item.get_closest_marker("postgresql_in_turns") and not item.get_closest_marker("both_databases")
    return bool(is_twin) and parameters.get("database") == "postgresql"


def _is_left_out(item: pytest.Item, config: pytest.Config) -> bool:
    options = config.option
    return (
        (options.changed and item.path.parent.name not in changed_folders())
        or ((options.alone or options.fast) and _needs_more_than_sqlite(item))
        or (options.fast and _takes_long(item))
    )


def _needs_more_than_sqlite(item: pytest.Item) -> bool:
    is_on_postgresql = _parameters(item).get("database") == "postgresql"
    return is_on_postgresql or "browser" in _fixtures(item) or item.get_closest_marker("real_clock") is not None


def _takes_long(item: pytest.Item) -> bool:
    """Return whether the test requests pages or is marked slow."""
    asks_pages = any(name in PAGES or name.startswith("as_") for name in _fixtures(item))
    return asks_pages or item.get_closest_marker("slow") is not None


def _parameters(item: pytest.Item) -> dict[str, Any]:
    return getattr(getattr(item, "callspec", None), "params", {})


def _fixtures(item: pytest.Item) -> Sequence[str]:
    return getattr(item, "fixturenames", ())


def pytest_runtest_setup(item: pytest.Item) -> None:
    scenes.note_test("monkeypatch" in _fixtures(item))


def pytest_configure() -> None:
    # Each app compiles its templates and its addresses, and the tests make many apps.
    Flask.jinja_options["bytecode_cache"] = FileSystemBytecodeCache(os.environ[SHARED_FOLDER])
    Rule._compile_builder = _compile_once(Rule._compile_builder)


def _compile_once(compile_builder: Callable[[Rule, bool], Any]) -> Callable[[Rule, bool], Any]:
    """Compile what builds the addresses of a rule once: it depends on its parts and takes most of making an app."""
    known: dict[str, Any] = {}

    def compiled(rule: Rule, append_unknown: bool = True) -> Any:
        parts = repr((rule._trace, rule.defaults, rule.arguments, append_unknown))
        if parts not in known:
            known[parts] = compile_builder(rule, append_unknown)
        return known[parts]

    return compiled


def pytest_collection_finish() -> None:
    """Freeze imported objects: collecting them took one twentieth of all CPU time."""
    gc.freeze()


@pytest.fixture(autouse=True)
def clock(request: pytest.FixtureRequest) -> Iterator[time_machine.Traveller | None]:
    """A running clock that starts at NOW; `clock.move_to(…)` sets it."""
    if request.node.get_closest_marker("real_clock"):
        yield None
        return
    with time_machine.travel(cast.NOW) as traveller:
        yield traveller


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    databases = Databases(Path(os.environ[SHARED_FOLDER]), os.environ.get("PYTEST_XDIST_WORKER", "alone"))
    yield databases
    databases.close()


@pytest.fixture
def app(databases: Databases, database: str, clock: object) -> Iterator[Flask]:
    """The portal on an empty database, with its context pushed; on SQLite and, where marked, PostgreSQL."""
    app = databases.app_on(database)
    empty(app)
    with app.app_context():
        yield app
        db.session.remove()
    close_watches()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A client program without cookies."""
    return app.test_client()


@pytest.fixture
def workshop(app: Flask) -> Meeting:
    """A published work session with two seats."""
    return cast.make()


@pytest.fixture
def anna(app: Flask) -> Person:
    return cast.person("anna")


@pytest.fixture
def bram(app: Flask) -> Person:
    return cast.person("bram", RoleName.FACILITATOR)


@pytest.fixture
def chris(app: Flask) -> Person:
    return cast.person("chris", RoleName.ORGANISER)
