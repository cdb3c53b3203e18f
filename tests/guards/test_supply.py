"""Dependencies of the portal: no third-party hosts, light pages, and documents that name what exists."""

import ast
import gzip
import re
from pathlib import Path

import pytest
from flask import Flask

from tests.browser import Browser, Page
from tests.cast import make
from tests.guards.source import ROOT, Source, nodes, portal_source
from tests.lessons.sharing import shared

ADDRESS = re.compile(r"(?:https?:)?//[\w.-]+\.\w{2,}", re.I)
MOST_BYTES = 90_000  # of a public page with all it loads, compressed
MOST_AGAIN = 15_000  # of the next one, when its parts are kept
MOST_OF_FONTS = 45_000  # of a page in Dutch
DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    *(f"docs/{name}.md" for name in ("design", "roles", "running", "security")),
)
ADDRESSES = ("/how-it-works", "/privacy", "/sign-in")
NO_NAMES_OF_OURS = ("stdnum.iban", "token.seconds.signature")  # of a library, and the shape of a cookie
SOURCE = portal_source()
LOCKS = ("requirements.lock", "requirements-age.lock", "requirements-pdf.lock", "requirements-test.lock")


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_host_and_pins_every_package(name: str):
    lines = (ROOT / name).read_text().splitlines()
    packages = [line for line in lines if line and not line.startswith((" ", "#"))]

    assert [line for line in lines if "://" in line or line.startswith(("-i", "--index", "--extra", "--find"))] == []
    assert [line for line in packages if not re.match(r"[\w.-]+(\[[\w,-]+\])?==[\w.]+( ; .+)? \\$", line)] == []
    assert len(packages) > 20


def test_what_is_optional_changes_no_version_of_what_always_runs():
    always = versions_in("requirements.lock")
    others = {
        name: {package: found for package, found in versions_in(name).items() if found - always.get(package, found)}
        for name in LOCKS
    }

    assert others == {name: {} for name in LOCKS}
    assert len(always) > 20


def test_nothing_that_a_browser_gets_asks_a_third_party():
    """Letters and pages; JSON-LD is left out, since its URLs are only names."""
    served = [path for folder in ("templates", "static") for path in (ROOT / folder).rglob("*") if path.is_file()]
    own = [path for path in served if not {"vendor", "fonts"} & set(path.parts)]

    assert {str(path.relative_to(ROOT)): found for path in own if (found := hosts_in(path))} == {}
    assert len(own) > 30


def test_what_is_vendored_loads_nothing_from_elsewhere():
    scripts = list((ROOT / "static" / "vendor").rglob("*.js"))

    assert {path.name: found for path in scripts if (found := hosts_in(path))} == {}
    assert [path.parent for path in scripts if not (path.parent / "LICENSE").exists()] == []


def test_each_font_has_its_licence_beside_it_and_may_keep_its_name():
    fonts = list((ROOT / "static/fonts").glob("*.woff2"))
    licences = {font.name: (font.parent / f"OFL-{font.name.partition('-')[0]}.txt").read_text() for font in fonts}

    assert [name for name, text in licences.items() if "SIL OPEN FONT LICENSE Version 1.1" not in text] == []
    assert [name for name, text in licences.items() if "with Reserved Font Name" in text.partition("-----")[0]] == []
    assert len(fonts) == 4


def test_a_public_page_with_all_its_parts_is_light_and_sets_no_cookie(app: Flask, as_daan: Browser):
    meetings = [make(title=f"Meedoen lukt niet vanzelf, deel {number}") for number in range(20)]
    lessons = [shared(title=f"Samen op, deel {number}") for number in range(5)]
    weights, again, fonts = {}, {}, {}
    for path in (
        "/agenda",
        "/lessons",
        *ADDRESSES,
        *(f"/agenda/{meeting.slug}" for meeting in (meetings[0], lessons[0])),
    ):
        page = as_daan.open(path)
        answers = [as_daan.ask(part, headers={"Accept-Encoding": "gzip"}) for part in [path, *parts_of(page)]]
        weights[path], again[path] = sum(len(answer.data) for answer in answers), len(answers[0].data)
        fonts[path] = [len(answer.data) for answer in answers if answer.content_type == "font/woff2"]

        assert [answer.status_code for answer in answers] == [200] * len(answers)
        assert [answer.headers.getlist("Set-Cookie") for answer in answers] == [[]] * len(answers)

    assert {path: weight for path, weight in weights.items() if weight > MOST_BYTES} == {}
    assert {path: weight for path, weight in again.items() if weight > MOST_AGAIN} == {}
    assert {path: weighed for path, weighed in fonts.items() if len(weighed) != 2 or sum(weighed) > MOST_OF_FONTS} == {}
    assert min(weights.values()) > 60_000  # the control: styles, scripts and fonts are counted
    print(weights, again, fonts["/agenda"])


def test_static_files_are_kept_for_ever_under_their_mark_and_asked_again_without(as_daan: Browser):
    page = as_daan.open("/privacy")

    for part in parts_of(page):
        marked, bare = as_daan.ask(part), as_daan.ask(part.partition("?")[0])
        assert marked.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert bare.headers["Cache-Control"] == "public, no-cache"
        again = as_daan.ask(part, headers={"If-None-Match": bare.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")
        pressed = as_daan.ask(part, headers={"Accept-Encoding": "gzip"})
        if bare.content_type == "font/woff2":  # compressed by itself
            assert (pressed.data, pressed.headers["ETag"]) == (bare.data, bare.headers["ETag"])
        else:
            assert gzip.decompress(pressed.data) == bare.data
            assert pressed.headers["ETag"] != bare.headers["ETag"]


def test_the_commands_in_the_readme_exist(app_commands: set[str]):
    text = (ROOT / "README.md").read_text()
    commands = set(re.findall(r"(?<![\w/.])bin/[\w-]+", text))
    flask = {found.strip() for found in re.findall(r"(?:\.venv/bin/)?\bflask ((?:[a-z]+ ?){1,2})", text)}

    assert commands and {command for command in commands if not (ROOT / command).stat().st_mode & 0o100} == set()
    assert {words for words in flask if not any(f"{words} ".startswith(f"{known} ") for known in app_commands)} == set()


def test_the_places_that_the_documents_name_exist():
    texts = {name: (ROOT / name).read_text() for name in DOCUMENTS}

    assert {name: gone for name, text in texts.items() if (gone := places_gone(text))} == {}
    assert [name for name, text in texts.items() if len(places_in(text)) < 3] == []


def test_what_a_docstring_names_exists():
    assert names_gone(SOURCE) == []


@pytest.mark.in_turns
def test_control_a_place_and_a_name_that_are_gone_are_found():
    text = "`portal/keys.py`, `portal/locks.py`, `pages/test_me.py`, `manage/test_me.py`, `test_caps.py`, `test_x.py`"
    names = (
        "`web.moment`, `moment.now`, `who_may.leads`, `portal.lanes`, `rules.shown`, `words.toml`, `queries.led.none`"
    )

    assert places_gone(text) == ["manage/test_me.py", "portal/locks.py", "test_x.py"]
    assert names_gone(SOURCE | {"portal.new": f'"""{names}"""'}) == ["rules.shown", "queries.led.none"]


@pytest.fixture
def app_commands(app: Flask) -> set[str]:
    """Return the words after `flask`: "worker", "person add"."""
    names: set[str] = set()
    for name, command in app.cli.commands.items():
        names |= {f"{name} {sub}" for sub in getattr(command, "commands", {})} or {name}
    return names | {"db upgrade", "run"}


def places_in(text: str) -> set[str]:
    """Return the paths and the test files in back quotes; a test file may be named from tests/, or alone."""
    paths = re.findall(r"`((?:portal|templates|static|tests|docs|bin)/[\w/.-]*)`", text)
    return {*paths, *re.findall(r"`([\w/]*test_\w+\.py)`", text)}


def places_gone(text: str) -> list[str]:
    tests = {str(path.relative_to(ROOT / "tests")): path.name for path in (ROOT / "tests").rglob("test_*.py")}
    known = {*tests, *tests.values()}
    return sorted(place for place in places_in(text) if place not in known and not (ROOT / place).exists())


def names_gone(source: Source) -> list[str]:
    """Return the dotted names in back quotes that are no module, nor anything that one defines.

    A name may begin with any part of its path: `web.moment` is the module, `who_may.leads` a function.
    """
    known = {f".{module}" for module in source}
    for module, text in source.items():
        known |= {f".{module}.{node.name}" for node in nodes(text) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    named = [name for text in source.values() for name in re.findall(r"`([a-z_]+(?:\.[a-z_]+)+)(?:\(\))?`", text)]
    ours = [name for name in named if not name.endswith((".py", ".toml")) and name not in NO_NAMES_OF_OURS]
    return [name for name in ours if not any(other.endswith(f".{name}") for other in known)]


def parts_of(page: Page) -> list[str]:
    """Return the addresses of everything that a browser loads for a page."""
    loads = [item.get("src") for item in page.elements("script", "img") if item.get("src")]
    links = [item.get("href") for item in page.elements("link") if item.get("rel") in ("stylesheet", "icon", "preload")]
    return [address for address in [*loads, *links] if address]


def versions_in(lock: str) -> dict[str, set[str]]:
    """Return the pinned versions per package: more than one when they depend on the Python."""
    versions: dict[str, set[str]] = {}
    for package, version in re.findall(r"^([\w.-]+)(?:\[.*?\])?==([\w.]+)", (ROOT / lock).read_text(), re.M):
        versions.setdefault(package, set()).add(version)
    return versions


def hosts_in(path: Path) -> list[str]:
    """Return the other hosts in a file; in SVG w3.org is only a namespace."""
    return [address for address in ADDRESS.findall(path.read_text()) if not address.endswith("//www.w3.org")]
