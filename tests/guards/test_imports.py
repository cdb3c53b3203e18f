"""The import rule: layers first, in any concept, and nowhere a circle."""

import ast
from collections.abc import Iterator

import pytest

from tests.guards.source import Source, calls, imports, names_imported, portal_source

FOUNDATION = "what every concept stands on, and what knows none of them"
TOP = "what puts the concepts together"

# From left to right. A file imports what is left of it in any concept, and its own height from another concept.
LAYERS = {
    # height: (file names at it, why these stand there)
    0: (("models",), "tables and their plain facts"),
    1: (
        ("rules", "limits", "words", "recipes", "who_may", "filters", "month"),
        "pure; words gives a kind of session its name, who_may and limits are tables, filters what an address asks for",
    ),
    2: (
        (
            *("queries", "findings", "series", "timing", "schema_org", "sheet", "pdf", "atom", "content", "use"),
            "kept_events",
        ),
        "reads; and what says facts by the rules: a series of days, for programs, sheets, paper and cookies",
    ),
    3: (("operations", "outbox"), "verbs; a folder of them may share steps; outbox: what the worker does with letters"),
    4: (("message", "carriers", "pace", "letters"), "what a letter says, how it leaves: after the verb that posted it"),
    5: (("jobs", "keeps"), "what the worker does, with letters and verbs"),
    6: (("forms", "sign_in", "receipt"), "from here Flask's request is known: text to values, cookies to people"),
    8: (("views",), "find, form, verb, answer"),
    9: (("commands",), "the same verbs, asked for on a command line"),
}
HEIGHTS = {name: height for height, (names, _) in LAYERS.items() for name in names}
PLACES = {
    "portal": TOP,
    "portal.commands": TOP,
    "portal.server": TOP,
    "portal.lanes": TOP,
    "portal.settings": FOUNDATION,
    "portal.db": FOUNDATION,
    "portal.writers": FOUNDATION,
    "portal.causes": FOUNDATION,
    "portal.refusals": FOUNDATION,
    "portal.health": FOUNDATION,
    "portal.doctor": TOP,
    "portal.clock": FOUNDATION,
    "portal.heartbeat": FOUNDATION,
    "portal.counters": FOUNDATION,
    "portal.keys": FOUNDATION,
    "portal.text": FOUNDATION,
    "portal.contact": FOUNDATION,
    "portal.markup": FOUNDATION,
    "portal.language": FOUNDATION,
    "portal.jobs": FOUNDATION,
    "portal.worker": TOP,
    "portal.web": FOUNDATION,
}
KNOW_NO_REQUEST = ("models", "rules", "queries", "operations")
SOURCE = portal_source()


def test_every_file_imports_only_what_is_left_of_it():
    assert list(against_the_layers(SOURCE)) == []


def test_the_graph_of_imports_has_no_circle():
    assert circles(SOURCE) == []


def test_a_concept_imports_nothing_when_it_is_named():
    packages = {name for name in SOURCE if any(other.startswith(f"{name}.") for other in SOURCE)} - {"portal"}

    assert {name: list(names_imported(SOURCE[name])) for name in packages} == {name: [] for name in packages}
    assert "portal.agenda" in packages


def test_layers_below_the_views_know_no_request():
    assert list(requests_known(SOURCE)) == []


def test_nothing_is_imported_inside_a_function():
    assert list(late_imports(SOURCE)) == []


def test_only_the_settings_read_the_environment():
    assert {name for name, text in SOURCE.items() if "environ" in attributes(text) | bare_names(text, "os")} == {
        "portal.settings"
    }


def test_every_moment_has_a_zone():
    assert list(naive_moments(SOURCE)) == []


def test_only_the_database_module_commits_or_undoes():
    ends = {name for name, text in SOURCE.items() for called, _ in calls(text) if called in ("commit", "rollback")}

    assert ends == {"portal.db"}


def test_there_is_no_junk_drawer():
    names = {part for name in SOURCE for part in name.split(".")}

    assert names & {"utils", "util", "helpers", "helper", "common", "misc", "base", "lib", "tools"} == set()


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"portal.agenda.models": "from portal.agenda.queries.finding import upcoming"}, "agenda.models imports"),
        ({"portal.agenda.rules": "from portal.agenda.words import kind_name"}, "agenda.rules imports"),
        ({"portal.people.queries": "import portal.people.views"}, "people.queries imports"),
        ({"portal.web.answers": "from portal.people.models import Person"}, "web.answers imports"),
        ({"portal.keys": "from portal import commands"}, "keys imports"),
        ({"portal.agenda.helpers": ""}, "agenda.helpers has no place"),
    ],
    ids=["to the right", "its own height at home", "a view", "a concept below", "the top below", "no place"],
)
def test_control_a_wrong_import_is_found(change: dict[str, str], found: str):
    assert [line for line in against_the_layers(SOURCE | change) if found in line] != []


@pytest.mark.parametrize(
    "change",
    [
        {
            "portal.people.operations": "import portal.agenda.operations",
            "portal.agenda.operations": "import portal.people.operations",
        },
        {"portal.agenda": "from portal.agenda import views"},
    ],
    ids=["two verbs", "by an __init__ that an import runs"],
)
def test_control_a_circle_is_found(change: dict[str, str]):
    assert circles(SOURCE | change) != []


def test_control_other_offences_are_found():
    offence = {
        "portal.agenda.rules": "from flask import g",
        "portal.agenda.queries": "def late():\n    from portal import db",
        "portal.agenda.operations": "import datetime\ndatetime.datetime.now()\ndatetime.datetime.utcnow()",
    }

    assert list(requests_known(offence)) == ["portal.agenda.rules: flask"]
    assert list(late_imports(offence)) == ["portal.agenda.queries, line 2"]
    assert list(naive_moments(offence)) == ["portal.agenda.operations, line 2", "portal.agenda.operations, line 3"]


def against_the_layers(source: Source) -> Iterator[str]:
    for name in source:
        if place_of(name) is None:
            yield f"{name} has no place in the table above"
        for other in imports(name, source):
            if not may_import(name, other):
                yield f"{name} imports {other}"


def may_import(name: str, other: str) -> bool:
    mine, theirs = place_of(name), place_of(other)
    if mine == TOP or theirs == FOUNDATION or mine is None or theirs is None:
        return True
    if mine == FOUNDATION or theirs == TOP:
        return False
    if mine == theirs:
        is_folder = name.split(".")[:3] == other.split(".")[:3] and min(name.count("."), other.count(".")) >= 3
        return is_folder or name.split(".")[1] != other.split(".")[1]
    return int(theirs) < int(mine)


def place_of(name: str) -> str | None:
    """The place of a module: a name, or the number of its layer."""
    by_name = PLACES.get(name) or PLACES.get(".".join(name.split(".")[:2]))
    if by_name or name.count(".") == 1:
        return by_name or "0"  # a concept's __init__ imports nothing at all
    height = HEIGHTS.get(name.split(".")[2])
    return None if height is None else str(height)


def circles(source: Source) -> list[list[str]]:
    """Groups of modules that need each other to be imported. Importing a.b.c runs a and a.b too.

    `portal` itself is not counted: it runs first whatever is imported, and nothing takes a name from it.
    """
    graph = {name: {step for other in imports(name, source) for step in run_by(other)} - {name} for name in source}
    for name in graph:
        graph[name] |= set(run_by(name)) - {name}
    return [group for group in strongly_connected(graph) if len(group) > 1]


def run_by(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:length]) for length in range(2, len(parts) + 1)]


def strongly_connected(graph: dict[str, set[str]]) -> list[list[str]]:
    def reached(start: str) -> set[str]:
        seen, to_see = set(), [start]
        while to_see:
            for step in graph.get(to_see.pop(), ()):
                if step not in seen:
                    seen.add(step)
                    to_see.append(step)
        return seen

    reach = {name: reached(name) for name in graph}
    groups = {tuple(sorted(other for other in reach[name] if name in reach.get(other, ()))) for name in graph}
    return [list(group) for group in groups if group]


def requests_known(source: Source) -> Iterator[str]:
    for name, text in source.items():
        if len(name.split(".")) > 2 and name.split(".")[2] in KNOW_NO_REQUEST:
            for module, _ in names_imported(text):
                if module.partition(".")[0] in ("flask", "flask_login", "flask_wtf", "werkzeug", "htmx_flask"):
                    yield f"{name}: {module}"


def late_imports(source: Source) -> Iterator[str]:
    for name, text in source.items():
        for function in ast.walk(ast.parse(text)):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                for node in ast.walk(function):
                    if isinstance(node, ast.Import | ast.ImportFrom):
                        yield f"{name}, line {node.lineno}"


def naive_moments(source: Source) -> Iterator[str]:
    for name, text in source.items():
        for called, call in calls(text):
            given = len(call.args) + len(call.keywords)
            needs = {"now": 1, "fromtimestamp": 2, "utcnow": 99, "utcfromtimestamp": 99, "today": 99}.get(called, 0)
            if given < needs:
                yield f"{name}, line {call.lineno}"


def attributes(text: str) -> set[str]:
    return {node.attr for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute)} & {"environ", "getenv"}


def bare_names(text: str, module: str) -> set[str]:
    return {name for of, name in names_imported(text) if of == module}
