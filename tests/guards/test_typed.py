"""User text is shown as typed: it becomes markup in no field, error, notice, letter or page.

The test browser checks each page: htmx attributes are only those of templates (tests/htmx.py). Here user text must also
be inside a box in which htmx is off, so that one mistake is not enough.
"""

import html5lib
import pytest
from flask_babel import lazy_gettext
from markupsafe import Markup, escape
from wtforms import ValidationError

from portal.language import lazy
from portal.mail.letters.message import message_of
from portal.mail.letters.words import words_of
from portal.memberships.forms import InviteForm
from tests.browser import AS_HTMX, HOME, Browser, Page
from tests.guards.form_posts import FORM_POSTS
from tests.guards.scene import Scene, right, with_token
from tests.guards.source import ROOT
from tests.guards.test_parts import PAGES
from tests.guards.typed import (
    ALL,
    ELEMENT,
    MARK,
    NOT_SHOWN,
    WRITTEN,
    fields_of,
    letters,
    long_texts,
    write_everywhere,
    write_to_oneself,
)
from tests.htmx import foreign, in_the_open
from tests.turns import a_third_in_whole_runs

OWN = {"Origin": HOME}
MORE_PAGES = (
    "/agenda?view=month",
    f"/agenda?q={MARK}%22%20hx-get=/x%20y=%22",
    "/agenda?q=%3Cb%20hx-get=/x%3E",
    "/lessons?q=%3Cb%20hx-get=/x%3E",
    "/sign-in?next=/%22hx-get=/x",
    "/manage/meetings/{workshop}",
    "/manage/meetings/{workshop}/preview",
    "/manage/meetings/{workshop}/copies",
    "/manage/meetings/{today}/attendance",
    "/manage/meetings/{asked}/summary/versions/1",
    "/days/{day_key}",
    "/bestaat-niet%22hx-get=/x",
)


def wrong_with(browser: Browser, path: str, answer) -> list[str]:
    """Return the page's faults, and the places where user text is outside a box with htmx off."""
    page = Page(browser, path, answer)
    open_text = [f"in the open: {place}" for place in in_the_open(page.root, MARK)] if page.is_html else []
    return [*page.wrong(), *open_text]


@pytest.mark.in_turns
@pytest.mark.parametrize("endpoint", sorted(FORM_POSTS))
def test_what_is_typed_in_any_field_is_no_markup_in_the_answer(scene: Scene, endpoint: str):
    """Fill each field at once; also only free-text fields, with an unfit token, and signed out."""
    post = FORM_POSTS[endpoint]
    path, browser, stranger = scene.path(post.path), scene.browser(post.by), scene.browser(None)
    token, open_token = scene.mark(browser, endpoint), right(endpoint, "")
    fields = {*post.typed, *fields_of(endpoint), "next", "x"}
    wrong: list[str] = []

    sent = dict.fromkeys(fields, ALL)
    for name, reader, values, headers in (
        ("refused", browser, with_token(sent, token), OWN),
        ("refused, for htmx", browser, with_token(sent, token), OWN | AS_HTMX),
        ("an old page", browser, sent, OWN),
        ("signed out", stranger, with_token(sent, open_token), OWN),
        ("accepted", browser, with_token({**sent, **post.typed}, token), OWN),
    ):
        answer = reader.ask(path, "POST", data=values, headers=headers)
        assert answer.status_code < 500
        if MARK in answer.text:
            wrong += [f"{name}: {fault}" for fault in wrong_with(reader, path, answer)]
        wrong += [f"{name}: {head}: {value}" for head, value in answer.headers if "<b" in value or '" hx' in value]

    assert wrong == []


def test_what_was_typed_is_no_markup_on_any_page_or_in_any_letter(scene: Scene, pytestconfig: pytest.Config):
    """Bram asks for all pages, the others each for another third of them."""
    write_to_oneself(scene.names)
    readers = {name: scene.browser(name) for name in (None, "anna", "bram", "chris")}
    write_everywhere()
    pages = (*PAGES, *MORE_PAGES)
    wrong: list[str] = []
    shown: set[str] = set()

    for at, (name, browser) in enumerate(readers.items()):
        for pattern in pages if name == "bram" else a_third_in_whole_runs(pages, pytestconfig, at):
            path = scene.path(pattern)
            answer = browser.ask(path)
            shown |= {pattern} if MARK in answer.text else set()
            wrong += [f"{path}: {fault}" for fault in wrong_with(browser, path, answer)]

    assert wrong == []
    assert len(shown) > 30
    for letter in letters(scene):
        html = message_of(letter, words_of(letter)).get_body(("html",)).get_content()
        root = html5lib.HTMLParser(namespaceHTMLElements=False).parse(html)

        assert (letter.kind, "&lt;b hx-get" in html or letter.kind in ("sign-in", "address-new")) == (letter.kind, True)
        assert [name for item in root.iter() for name, _ in item.items() if name.startswith("hx-")] == []
        assert [item.tag for item in root.iter("b")] == []


def test_every_long_text_of_the_database_is_written_by_the_test_above():
    known = {(table, column) for table, columns in WRITTEN.items() for column in columns}

    assert long_texts() - known - NOT_SHOWN == set()


def test_a_text_for_later_holds_no_facts_and_is_no_markup():
    text = lazy("Members")

    assert not hasattr(text, "__html__")
    with pytest.raises(TypeError):
        lazy("There is no address in: %(lines)s", lines=ELEMENT)  # pyright: ignore[reportCallIssue]


def test_what_can_make_markup_is_in_a_few_places_only():
    """Everything else is a plain string, which templates escape."""
    makers = ("Markup(", "__html__", "lazy_gettext", "LazyString", "lazy_ngettext", "render_template_string")
    found = {
        (file.relative_to(ROOT / "portal").as_posix(), maker)
        for file in (ROOT / "portal").rglob("*.py")
        for maker in makers
        for line in file.read_text().splitlines()
        if maker in line and not line.strip().startswith(("#", "Not flask-babel's", "This one holds"))
    }

    # language.py does what Jinja's own gettext did: it fills the facts, escaped, into a text of ours
    feeds = {("lessons/views/feed.py", "Markup("), ("pages/views/agenda_atom.py", "Markup(")}
    cards = ("pages/views/agenda_card.py", "Markup(")  # what a template made of plain strings, kept
    assert found == {("markup.py", "Markup("), ("web/setup.py", "Markup("), ("language.py", "Markup("), cards, *feeds}
    loose = ("| safe", "|safe", "autoescape", "Markup", "hx-on", 'hx-vals="js', "hx-vals='js")
    assert [
        file.name
        for file in (ROOT / "templates").rglob("*")
        if file.is_file()
        for word in loose
        if word in file.read_text()
    ] == []


def test_control_the_old_sort_of_text_is_found(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    """flask-babel's lazy text has `__html__`, so values in it became markup."""

    def as_it_was(form: InviteForm, field) -> None:
        raise ValidationError(
            lazy_gettext("There is no address in: %(lines)s. Nobody has been invited yet.", lines=field.data)
        )

    monkeypatch.setattr(InviteForm, "validate_people", as_it_was)
    with pytest.raises(AssertionError, match="hx-get='/x' on b is in no template"):
        test_what_is_typed_in_any_field_is_no_markup_in_the_answer(scene, "members.invite")


def test_control_what_is_no_longer_escaped_is_found(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    filters = scene.app.jinja_env.filters
    monkeypatch.setitem(filters, "paragraphs", lambda text: Markup(f"<p>{text}</p>"))
    write_everywhere()

    answer = scene.browser(None).ask(scene.path("/agenda/{workshop}"))

    assert any("hx-get='/x' on b is in no template" in found for found in wrong_with(scene.browser(None), "/", answer))


@pytest.mark.parametrize(
    ("page", "faults"),
    [
        ("<p>x</p>", 0),
        ("<p hx-ignore>x</p>", 0),
        ("<b hx-get=/x>x</b>", 1),
        ("<p data-hx-get=/x>x</p>", 1),
        ('<input value="" hx-get=/x>', 1),
        ("<hx-partial hx-target=body>x</hx-partial>", 2),
        ("<form hx-get=/x>x</form>", 1),
        ("<form hx-get=/agenda>x</form>", 0),
        (f"<p>{escape(ELEMENT)}</p>", 0),
    ],
)
def test_control_what_htmx_is_told(page: str, faults: int):
    root = html5lib.parseFragment(page, namespaceHTMLElements=False)

    assert len([fault for item in root.iter() for fault in foreign(item)]) == faults


def test_control_where_htmx_is_on():
    page = f"<div><p>{MARK}</p><p hx-ignore><i>{MARK}</i></p><input value={MARK}><b title={MARK} hx-ignore></b></div>"
    root = html5lib.parseFragment(page, namespaceHTMLElements=False)

    assert list(in_the_open(root, MARK)) == ["text in p {}", "value of input"]
