"""`bin/test --changed` selects the tests that a change can break."""

import pytest

from tests.changed import ORDER, ROOT, folders_for


@pytest.mark.parametrize(
    ("path", "folders"),
    [
        ("README.md", ["guards"]),
        ("tests/lessons/test_rules.py", ["lessons", "guards"]),
        ("static/css/base.css", ["web", "flows", "guards"]),
        ("portal/intake/rules/times.py", ["intake", "pages", "demo", "flows", "start", "releases", "guards"]),
        (
            "templates/certificates/show.html",
            ["certificates", "intake", "pages", "demo", "flows", "start", "releases", "guards"],
        ),
    ],
)
def test_a_change_asks_for_its_concept_those_above_it_and_the_guards(path: str, folders: list[str]):
    assert folders_for([path]) == folders


@pytest.mark.parametrize("path", ["portal/db.py", "tests/conftest.py", "migrations/env.py", "requirements.lock"])
def test_what_everything_stands_on_asks_for_everything(path: str):
    assert set(folders_for([path])) == {folder.parent.name for folder in (ROOT / "tests").glob("*/test_*.py")}


def test_every_concept_has_its_place_in_the_order():
    concepts = {place.parent.name for place in (ROOT / "portal").glob("*/__init__.py")}

    assert {name for name in concepts if folders_for([f"portal/{name}/rules.py"]) == folders_for(["portal/db.py"])} == {
        "foundation"
    } & concepts
    assert len(set(ORDER)) == len(ORDER)
