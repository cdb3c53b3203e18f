"""The import rule: concepts in one order, layers inside each, and no circular imports."""

import ast
from collections.abc import Iterator
from functools import cache

import pytest

from portal import CONCEPTS, JOBS, LETTERS, VIEWS
from tests.guards.source import Source, calls, imports, names_imported, nodes, portal_source

pytestmark = pytest.mark.slow

SERVING = ("portal.channels", "portal.lanes", "portal.processes", "portal.server", "portal.worker")
ABOVE = ("portal", "portal.commands", *SERVING)
ORDER = ("ground", *CONCEPTS, "above")
LAYERS = {
    "models": 0,
    "rules": 1,
    "words": 1,
    "queries": 2,
    "operations": 3,
    "letters": 4,
    "jobs": 5,
    "keeps": 5,
    "forms": 6,
    "views": 7,
    "commands": 8,
}
# files with names of their own, and the layer of each
ITS_OWN = {"mail.kinds": "queries", "people.use": "queries", "people.sign_in": "forms", "demo.content": "queries"}
HAVE_NO_LAYERS = ("ground", "web", "privacy", "doctor", "above")
KNOW_NO_REQUEST = ("models", "rules", "queries", "operations")
SOURCE = portal_source()


def test_every_file_imports_from_its_own_concept_and_from_those_before_it():
    assert list(wrong_imports(SOURCE)) == []


def test_every_concept_has_its_place_in_the_order():
    folders = {name.split(".")[1] for name in SOURCE if name.count(".") > 1}

    assert (folders, len(set(CONCEPTS))) == (set(CONCEPTS), len(CONCEPTS))


def test_the_app_puts_the_concepts_together_in_their_order():
    for modules in (VIEWS, LETTERS, JOBS):
        concepts = [concept_of(module.__name__) for module in modules]
        assert concepts == sorted(concepts, key=ORDER.index)


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


def test_what_answers_a_request_has_its_one_moment():
    assert list(other_moments(SOURCE)) == []


def test_only_the_database_module_commits_or_undoes():
    ends = {name for name, text in SOURCE.items() for called, _ in calls(text) if called in ("commit", "rollback")}

    assert ends == {"portal.db"}


def test_a_class_or_an_alias_of_a_type_has_a_name_of_its_own():
    assert names_given_twice(SOURCE) == {}


def test_there_is_no_junk_drawer():
    names = {part for name in SOURCE for part in name.split(".")}

    assert names & {"utils", "util", "helpers", "helper", "common", "misc", "base", "lib", "tools"} == set()


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"portal.agenda.models": "from portal.agenda.queries.finding import upcoming"}, "agenda.models imports"),
        ({"portal.agenda.rules": "from portal.agenda.words import kind_name"}, "agenda.rules imports"),
        ({"portal.people.queries": "import portal.people.views"}, "people.queries imports"),
        ({"portal.agenda.views.copies": "import portal.lessons.models"}, "agenda.views.copies imports"),
        ({"portal.lessons.views.feed": "import portal.pages.views.me"}, "lessons.views.feed imports"),
        ({"portal.web.answers": "from portal.people.models import Person"}, "web.answers imports"),
        ({"portal.keys": "from portal import commands"}, "keys imports"),
        ({"portal.agenda.helpers": ""}, "agenda.helpers has no place"),
        ({"portal.shoes.models": ""}, "shoes.models has no place"),
    ],
    ids=[
        *("to the right", "its own layer", "a view", "a concept after it", "a page"),
        *("a concept below all", "the top below all", "a name of its own", "a concept in no order"),
    ],
)
def test_control_a_wrong_import_is_found(change: dict[str, str], found: str):
    assert [line for line in wrong_imports(SOURCE | change) if found in line] != []


def test_control_a_concept_out_of_its_order_is_found():
    concepts = [concept_of(module.__name__) for module in reversed(VIEWS)]

    assert concepts != sorted(concepts, key=ORDER.index)


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
        "portal.people.rules": "from portal.agenda.forms import actions",
        "portal.agenda.forms": "",
        "portal.agenda.queries": "def late():\n    from portal import db",
        "portal.agenda.operations": "import datetime\ndatetime.datetime.now()\ndatetime.datetime.utcnow()",
    }

    assert list(requests_known(offence)) == ["portal.agenda.rules: flask", "portal.people.rules: portal.agenda.forms"]
    assert list(late_imports(offence)) == ["portal.agenda.queries, line 2"]
    assert [
        list(other_moments({"portal.people.sign_in": text}))
        for text in ("from portal.clock import now", "datetime.now(UTC)", "clock.now()", "date.today()", "now()")
    ] == [["portal.people.sign_in"]] * 4 + [[]]
    assert [
        list(late_imports({"portal.agenda.rules": text}))
        for text in (
            *('import_module("portal.pages.views.me")', '__import__("portal.db")', "importlib.import_module(name)"),
            *('import_module(".views", "portal")', 'import_module("fpdf").FPDF()'),
        )
    ] == [["portal.agenda.rules, line 1"]] * 4 + [[]]
    assert list(naive_moments(offence)) == ["portal.agenda.operations, line 2", "portal.agenda.operations, line 3"]


def test_control_a_name_that_was_given_before_is_found():
    offence = {
        "portal.keys": "class Meeting: ...",
        "portal.clock": "class Network: ...\nMeetingRow = list[int]\nLIMIT = 1\n_Own = list[int]",
        "portal.text": 'Person = TypeVar("Person")\nLIMIT = 2\n_Own = list[str]',
    }

    found = names_given_twice(SOURCE | offence)

    assert sorted(found) == ["Meeting", "MeetingRow", "Network", "Person"]
    assert found["Meeting"] == ["portal.agenda.models", "portal.keys"]


def wrong_imports(source: Source) -> Iterator[str]:
    for name in source:
        if concept_of(name) not in ORDER or layer_of(name) is None:
            yield f"{name} has no place"
            continue
        for other in imports(name, source):
            if not may_import(name, other):
                yield f"{name} imports {other}"


def may_import(name: str, other: str) -> bool:
    mine, theirs = concept_of(name), concept_of(other)
    if mine != theirs:
        return ORDER.index(theirs) < ORDER.index(mine)
    is_folder = name.split(".")[:3] == other.split(".")[:3]
    return mine in HAVE_NO_LAYERS or is_folder or (layer_of(other) or 0) < (layer_of(name) or 0)


def names_given_twice(source: Source) -> dict[str, list[str]]:
    """Return each public class, type alias and type variable that several modules define, with those modules."""
    modules: dict[str, list[str]] = {}
    for name, text in source.items():
        for given in _names_given(text):
            modules.setdefault(given, []).append(name)
    return {given: sorted(names) for given, names in modules.items() if len(names) > 1}


@cache
def _names_given(text: str) -> tuple[str, ...]:
    return tuple(given for node in ast.parse(text).body for given in names_of_types(node))


def names_of_types(node: ast.stmt) -> list[str]:
    """Return what a statement names in CamelCase: a class, an alias, a type variable; nothing private."""
    if isinstance(node, ast.ClassDef):
        names = [node.name]
    elif isinstance(node, ast.Assign):
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
    else:
        names = []
    return [name for name in names if name[0].isupper() and not name.isupper()]


def concept_of(name: str) -> str:
    """Return the folder of a module; for a file beside the folders whether it is "ground" or "above" them."""
    if name in ABOVE:
        return "above"
    is_file = name.count(".") == 1 and not any(other.startswith(f"{name}.") for other in SOURCE)
    return "ground" if is_file else name.split(".")[1]


def layer_of(name: str) -> int | None:
    """Return the position of the module's layer, from left to right; None when its name is of no layer."""
    concept, *file = name.split(".")[1:3] or [name]
    if not file or concept_of(name) in HAVE_NO_LAYERS:
        return 0  # a concept's __init__ imports nothing
    return LAYERS.get(ITS_OWN.get(f"{concept}.{file[0]}", file[0]))


def circles(source: Source) -> list[list[str]]:
    """Return groups of modules that import each other. Importing a.b.c runs a and a.b too.

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
    for name in source:
        if name.split(".")[2:3] and name.split(".")[2] in KNOW_NO_REQUEST:
            for module, _ in names_imported(source[name]):
                if module.partition(".")[0] in ("flask", "flask_login", "flask_wtf", "werkzeug", "htmx_flask"):
                    yield f"{name}: {module}"
            for module in imports(name, source):
                if module.split(".")[2:3] in (["forms"], ["views"], ["sign_in"]):
                    yield f"{name}: {module}"


def late_imports(source: Source) -> Iterator[str]:
    for name, text in source.items():
        for function in nodes(text):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                for node in ast.walk(function):
                    if isinstance(node, ast.Import | ast.ImportFrom):
                        yield f"{name}, line {node.lineno}"
        for node in nodes(text):
            if isinstance(node, ast.Call) and _imports_by_call(node):
                yield f"{name}, line {node.lineno}"


def _imports_by_call(call: ast.Call) -> bool:
    """Return whether this imports a module of the portal, or one that only the run knows."""
    if ast.unparse(call.func).rpartition(".")[2] not in ("import_module", "__import__"):
        return False
    module = call.args[0] if call.args else None
    is_known = isinstance(module, ast.Constant) and isinstance(module.value, str)
    return not is_known or module.value.partition(".")[0] in ("portal", "")


def other_moments(source: Source) -> Iterator[str]:
    """Yield views, forms and sign-in modules that read the clock themselves instead of the request's one moment."""
    for name, text in source.items():
        if layer_of(name) in (LAYERS["forms"], LAYERS["views"]):
            is_read = any(called in ("now", "utcnow", "today") for called, _ in calls(text))
            if is_read or ("portal.clock", "now") in names_imported(text):
                yield name


def naive_moments(source: Source) -> Iterator[str]:
    for name, text in source.items():
        for called, call in calls(text):
            given = len(call.args) + len(call.keywords)
            needs = {"now": 1, "fromtimestamp": 2, "utcnow": 99, "utcfromtimestamp": 99, "today": 99}.get(called, 0)
            if given < needs:
                yield f"{name}, line {call.lineno}"


def attributes(text: str) -> set[str]:
    """Return what is asked of the process's environment; `request.environ` is that of WSGI."""
    asked = [node for node in nodes(text) if isinstance(node, ast.Attribute)]
    return {node.attr for node in asked if ast.unparse(node) != "request.environ"} & {"environ", "getenv"}


def bare_names(text: str, module: str) -> set[str]:
    return {name for of, name in names_imported(text) if of == module}
