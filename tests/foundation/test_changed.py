"""`bin/test --changed` selects the tests that a change can break."""

import subprocess
from pathlib import Path

import pytest

from tests import changed
from tests.changed import ORDER, ROOT, WITHOUT_TESTS, folders_for


@pytest.mark.parametrize(
    ("path", "folders"),
    [
        ("README.md", ["guards"]),
        ("tests/lessons/test_rules.py", ["lessons", "guards"]),
        ("static/css/base.css", ["web", "flows", "guards"]),
        (
            "portal/intake/rules/times.py",
            ["intake", "breaches", "pages", "demo", "doctor", "flows", "start", "releases", "guards"],
        ),
        (
            "templates/certificates/show.html",
            [
                "signups",
                "certificates",
                "plans",
                "cases",
                "messages",
                "erasing",
                "intake",
                "breaches",
                "pages",
                "demo",
                "doctor",
                "flows",
                "start",
                "releases",
                "guards",
            ],
        ),
    ],
)
def test_a_change_asks_for_its_concept_those_above_it_and_the_guards(path: str, folders: list[str]):
    assert folders_for([path]) == folders


@pytest.mark.parametrize("path", ["portal/db.py", "tests/conftest.py", "migrations/env.py", "requirements.lock"])
def test_what_everything_stands_on_asks_for_everything(path: str):
    assert set(folders_for([path])) == {folder.parent.name for folder in (ROOT / "tests").glob("*/test_*.py")}


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("portal/signups/operations/call_off.py", "agenda"),  # what its tests do with sign-ups
        ("portal/lessons/operations/handle.py", "summaries"),
        ("tests/reactions/rounds.py", "lessons"),  # a helper of theirs
        ("tests/guards/scene.py", "summaries"),
        ("tests/faults/planting.py", "foundation"),
        ("docs/privacy.md", "privacy"),
        ("portal/pages/views/manage/networks.py", "networks"),  # whose tests ask for that page
        ("templates/pages/manage/network.html", "networks"),
        ("docs/proxy/nginx.conf", "start"),
    ],
)
def test_a_change_asks_for_the_tests_that_name_what_it_changes(path: str, folder: str):
    assert folder in folders_for([path])


def test_what_moved_to_another_concept_has_left_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=x", "-c", "user.email=x@samenop.example", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    old, new = tmp_path / "portal" / "mail" / "a.py", tmp_path / "portal" / "intake" / "a.py"
    old.parent.mkdir(parents=True)
    new.parent.mkdir()
    old.write_text("WORD = 1\n" * 9)
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", "One file")
    git("mv", "portal/mail/a.py", "portal/intake/a.py")
    monkeypatch.setattr(changed, "ROOT", tmp_path)

    assert changed._changed_paths() == ["portal/intake/a.py", "portal/mail/a.py"]


def test_every_concept_has_its_place_in_the_order():
    concepts = {place.parent.name for place in (ROOT / "portal").glob("*/__init__.py")}

    assert concepts - {*ORDER, *WITHOUT_TESTS} == set()
    assert len(set(ORDER)) == len(ORDER)
