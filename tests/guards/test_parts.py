"""Every part is one element with an id, and every page is valid."""

import re
from pathlib import Path

import pytest
from flask import Flask
from lxml.etree import _Element as Element

from tests.browser import Browser, Page
from tests.guards.scene import Scene
from tests.guards.source import ROOT
from tests.turns import a_third_in_whole_runs

TEMPLATES = ROOT / "templates"
MACROS = {"shared/_field.html", "shared/_meeting.html"}  # files with macros, which are never answered alone

# Each part, with its element's id.
PARTS = {
    "agenda/_list.html": "agenda-list",
    "agenda/_subscribe.html": "subscribe",  # a part of the list
    "signups/_box.html": "signup-box",
    "signups/_mine.html": "signup-box",
    "signups/_details.html": "tell-more",
    "people/_ask.html": "ask",
    "memberships/_join.html": "join-box",
    "memberships/_member.html": "member-cards",
    "pages/manage/_kinds.html": "kind",
    "signups/_attendance.html": "attendance",
    "summaries/_checks.html": "checks",
    "summaries/_seen.html": "seen",
    "cases/_checks.html": "checks",
    "plans/_saved.html": "plan-saved",
    "lessons/_lessons.html": "lessons",
    "reactions/_part.html": "part-N",  # the name of the summary's part
    "reactions/_reaction.html": "reaction-N",  # the reaction's id
    "signups/_attendee.html": "who-N",  # the sign-up's id
}


def test_every_part_has_its_id_on_its_one_outer_element():
    files = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("_*.html")} - MACROS

    assert {name: outer_id(TEMPLATES / name) for name in files} == PARTS


def test_a_part_that_is_answered_alone_is_one_element_with_its_id(scene: Scene):
    daan, path = scene.browser(None), scene.path("/agenda/{workshop}")
    form = daan.open(path).form("/signup")
    refused = form.submit(_htmx=True)
    receipt = form.submit(name="Daan", email="daan@oeverkring.example")

    parts = {
        "the agenda": daan.open_part("/agenda?city=Amsterdam"),
        "nothing found": daan.open_part("/agenda?city=Nergens"),
        "the box": daan.open_part(path),
        "the box with errors": refused,
        "the letter again": receipt.form("/letter").submit(_htmx=True),
        "the receipt": daan.open_part(f"{path}/signup"),
        "my sign-up": daan.open_part(scene.path("/signups/{key}")),
        "given back": daan.open(scene.path("/signups/{key}")).form("/cancellation").submit(_htmx=True),
    }

    assert {name: (part.is_part, [item.get("id") for item in part.outer]) for name, part in parts.items()} == {
        "the agenda": (True, ["agenda-list"]),
        "nothing found": (True, ["agenda-list"]),
        "the box": (True, ["signup-box"]),
        "the box with errors": (True, ["signup-box"]),
        "the letter again": (True, ["signup-box"]),
        "the receipt": (True, ["signup-box"]),
        "my sign-up": (True, ["signup-box"]),
        "given back": (True, ["signup-box"]),
    }
    assert [parts[name].state for name in ("the box with errors", "the letter again", "given back")] == [
        "error",
        "going",
        "cancelled",
    ]


def test_a_part_is_the_same_as_on_the_whole_page(scene: Scene):
    daan = scene.browser(None)
    for path, name in (("/agenda", "agenda-list"), (scene.path("/agenda/{workshop}"), "signup-box")):
        [part] = daan.open_part(path).outer

        assert shape(part) == shape(daan.open(path).by_id(name))


def test_every_page_of_the_portal_is_well_made(scene: Scene, pytestconfig: pytest.Config):
    """The test browser checks each page; this test asserts that it has met all of them.

    A stranger and an organiser open all pages, the others each another third of them.
    """
    some = {name: a_third_in_whole_runs(PAGES, pytestconfig, at) for at, name in enumerate(("anna", "bram"))}
    readers = {None: PAGES, "chris": PAGES, **some}
    met = {scene.browser(name).open(scene.path(path)).name for name, paths in readers.items() for path in paths}

    assert met >= {"agenda", "session", "signup", "sign-in", "sign-in-asked", "sign-in-confirm", "sign-in-spent"}
    assert met >= {"me", "manage", "edit", "signups", "how", "privacy", "error", "letters"}
    assert met >= {"people", "members", "outbox", "history"}


PAGES = (
    "/",
    "/agenda/{workshop}",
    "/agenda/{draft}",
    "/signups/{key}",
    "/signups/{key}/case",
    "/signups/{today_key}/case",
    "/signups/{held_key}/case",
    "/signups/{writer_key}/summary",
    "/sign-in",
    "/sign-in/code",
    "/sign-in/{token}",
    "/sign-in/{spent_token}",
    "/me",
    "/me/data",
    "/me/address/{address_key}",
    "/manage/people/data",
    "/manage/people/data/{person}",
    "/manage",
    "/manage/meetings/new",
    "/manage/intake",
    "/manage/meetings/{workshop}/edit",
    "/manage/meetings/{workshop}/signups",
    "/manage/meetings/{workshop}/preparation",
    "/manage/meetings/{workshop}/plan",
    "/manage/meetings/{today}/plan",
    "/manage/meetings/{today}/plan/print",
    "/manage/meetings/{today}/plan/now",
    "/days/{day_key}/plan",
    "/manage/meetings/{draft}/signups",
    "/evaluations/{evaluation_key}",
    "/signups/{held_key}",
    "/signups/{held_key}/certificate",
    "/signups/{paper_key}/certificate",
    "/certificates/{code}",
    "/manage/meetings/{held}/evaluation",
    "/manage/meetings/{held}/summary",
    "/manage/meetings/{told}/summary",
    "/agenda/{told}/summary",
    "/lessons",
    "/lessons?signal=1",
    "/manage/meetings/{held}/summary/numbers",
    "/reactions/{reaction_key}",
    "/manage/meetings/{asked}/summary",
    "/manage/meetings/{written}/summary",
    "/manage/reactions/{hidden}",
    "/manage/people",
    "/manage/networks/{network}/members",
    "/networks/{network}/membership",
    "/memberships/{request_key}",
    "/memberships/{queue_key}",
    "/memberships/{invited_key}",
    "/memberships/{member_key}",
    "/memberships/{member_key}/for-the-manager",
    "/manage/networks/{network}/attendance",
    "/proposals/new",
    "/proposals/sent",
    "/proposals/{proposal_key}",
    "/proposals/{asked_proposal_key}",
    "/manage/proposals",
    "/start-a-group",
    "/manage/letters",
    "/manage/history",
    "/manage/retention",
    "/manage/settings",
    "/manage/numbers",
    "/manage/breaches",
    "/manage/breaches/{breach}",
    "/me/erasure",
    "/me/erasure/done",
    "/manage/people/{member}/erasure",
    "/how-it-works",
    "/accessibility",
    "/privacy",
    "{letters}",
)


def test_every_page_is_well_made_in_english_too(scene: Scene, pytestconfig: pytest.Config):
    for at, name in enumerate((None, "bram")):
        browser = scene.browser(name)
        browser.open("/privacy").press("English")

        some = a_third_in_whole_runs(PAGES, pytestconfig, at)
        assert {browser.open(scene.path(path)).root.get("lang") for path in some} == {"en"}


WHOLE = "<!doctype html><html lang={lang}><title>{title}</title><main data-page=x><h1>x</h1>{more}</main>"
WRONG = {
    WHOLE.format(lang="nl", title="x", more="<p><div></p>"): "Unexpected end tag",
    WHOLE.format(lang="nl", title="y", more=""): "does not begin with",
    WHOLE.format(lang="nl", title="x", more="<h1>x</h1>"): "one h1",
    WHOLE.format(lang="en", title="x", more=""): "lang is en",
    "<p id=a>x</p><p id=b>y</p>": "one element with an id",
    "<p>x</p>": "one element with an id",
    "<p id=a><b id=a>x</b></p>": "id 'a' 2 times",
    "<p id=a aria-describedby='a b'>x</p>": "points to nothing",
    WHOLE.format(lang="nl", title="x", more='<a href="#b">x</a>'): "points to nothing",
    '<p id=a><a href="#">x</a></p>': "a link to nowhere",
    '<p id=a style="color:red">x</p>': "style inside",
    '<p id=a onclick="x()">x</p>': "onclick on p",
    "<p id=a><script>x()</script></p>": "a script inside",
    '<p id=a><script type="application/ld+json">{"a": </script></p>': "no program can read",
    '<form id=a method=post action="/x"><button>x</button></form>': "has no csrf_token",
    '<p id=a><img src="/x.png"></p>': "no alt",
    '<p id=a><a href="https://other.example/">x</a></p>': "is not ours",
    '<p id=a><img alt="" src="//other.example/x.png"></p>': "is not ours",
    "<p id=a><input name=x></p>": "has no label",
    "<p id=a>{{ name }}</p>": "in what people read",
}


def test_control_the_browser_sees_what_is_wrong():
    assert [page for page, wrong in WRONG.items() if wrong not in " ".join(seen(page))] == []
    assert seen(WHOLE.format(lang="nl", title="x · Samenop", more='<p id=b>x</p><a href="#b">x</a>')) == []


def seen(text: str, vary: str = "Accept-Encoding, Cookie, HX-Request") -> list[str]:
    """Return the faults that the browser finds in a page of this text."""
    other = Flask("another portal")
    other.add_url_rule("/", "x", lambda: (text, {"Vary": vary}))
    browser = Browser(other)
    return Page(browser, "/", browser.ask("/")).wrong()


def outer_id(file: Path) -> str | None:
    """Return the id of a part's outer element, with N for an expression."""
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}", "", file.read_text(), flags=re.DOTALL).strip()
    text = re.sub(r"(?s)<p class=\"places \{\{.*?</p>", "", text)  # a macro before the element
    text = re.sub(r"\{\{.*?\}\}", "N", text)
    found = re.match(r'<(\w+)[^>]*?\bid="([\w-]+)"', text.strip())
    return found[2] if found and text.endswith(f"</{found[1]}>") else None


def shape(element: Element) -> list[tuple[str, str | None]]:
    """Return an element's tags and classes without its text, for comparison."""
    return [(item.tag, item.get("class")) for item in element.iter() if isinstance(item.tag, str)]
