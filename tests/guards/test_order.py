"""The order of the concepts: each knows only those before it."""

from collections.abc import Iterator

from portal import CONCEPTS
from tests.guards.source import Source, imports, portal_source

SOURCE = portal_source()


def test_each_concept_imports_only_those_before_it():
    assert list(upwards(SOURCE)) == []


def test_every_concept_has_its_place_in_the_order():
    folders = {name.split(".")[1] for name in SOURCE if name.count(".") > 1}

    assert (folders, len(set(CONCEPTS))) == (set(CONCEPTS), len(CONCEPTS))


def test_control_an_import_of_a_later_concept_is_found():
    change = {"portal.agenda.rules": "from portal.signups.models import Signup"}

    assert list(upwards(SOURCE | change)) == ["portal.agenda.rules imports portal.signups.models"]


def upwards(source: Source) -> Iterator[str]:
    for name in source:
        for other in imports(name, source):
            mine, theirs = ((*module.split("."), "")[1] for module in (name, other))
            if mine in CONCEPTS and theirs in CONCEPTS and CONCEPTS.index(theirs) > CONCEPTS.index(mine):
                yield f"{name} imports {other}"
