"""A test browser that behaves like a person, and checks every page it meets.

It runs no script and keeps cookies. A faulty page fails the test that met it, whatever that test is about.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextvars import Context
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

import lxml.html
import pytest
from flask import Flask, has_app_context
from lxml.etree import _Element as Element
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from portal.clock import now
from portal.db import end_read
from portal.people.models import Person
from portal.people.operations.sign_in import add_person, enter_by_link
from portal.people.use import cookie_of, is_to_be_told, read_use
from tests.htmx import foreign
from tests.scenes import built_once
from tests.validity import errors_in

HOME = "http://samenop.example"
AS_HTMX = {"HX-Request": "true", "HX-Request-Type": "partial"}
POINTERS = ("for", "aria-describedby", "aria-labelledby", "aria-controls", "list", "form")
LOADING = ("src", "srcset", "poster", "data", "background")
IN_THE_PAGE = "data:image/png;base64,"  # a picture that is not saved yet
GOING = ("href", "action", "formaction", "hx-get", "hx-post", "cite")
KEPT_BY_ALL = {"Accept-Encoding", "Cookie", "HX-Request"}

# Where a page may lead: calendars, a map, and the chat that passes a session on.
CALENDARS = ("calendar.google.com", "outlook.live.com", "outlook.office.com")
ELSEWHERE = (*CALENDARS, "www.openstreetmap.org", "wa.me")


class Browser:
    """One person's browser. `outside`: other hosts that links may point to, such as that of an online session."""

    def __init__(self, app: Flask, home: str = HOME, outside: tuple[str, ...] = (), language: str = "nl") -> None:
        self.home = home
        self.outside = {urlsplit(home).netloc, *ELSEWHERE, *outside}
        self.language = language
        self.has_acted = False
        self.comes_daily = False
        self._client = app.test_client()

    def open(self, path: str, **headers: str) -> "Page":
        """Open an address, and follow redirects."""
        return self._go("GET", path, headers=headers)

    def open_part(self, path: str) -> "Page":
        """Request as htmx does."""
        return self._go("GET", path, headers=AS_HTMX)

    def ask(self, path: str, method: str = "GET", **options: Any) -> TestResponse:
        """Make one request with this browser's cookies, without following or checking."""
        options.setdefault("base_url", self.home)
        if self.comes_daily and has_app_context():
            token, used = read_use(self.cookies().get("sign-in", ""))
            if used and is_to_be_told(used, now()):
                self.set_cookie("sign-in", cookie_of(token, now()))
        # An app context of its own: the test's would share one `g`, and so one reader, between requests.
        answer = Context().run(self._client.open, path, method=method, **options)
        if has_app_context():
            end_read()  # the test's loaded rows are stale now
        return answer

    def send(self, path: str, values: Any, headers: dict[str, str]) -> "Page":
        """Post a form as a browser on plain http does: with Origin, without Sec-Fetch-Site."""
        self.has_acted = True
        return self._go("POST", path, data=values, headers={"Origin": self.home, **headers})

    def cookies(self) -> dict[str, str]:
        return {name: cookie.value for (_, _, name), cookie in self._client._cookies.items()}

    def set_cookie(self, name: str, value: str) -> None:
        self._client.set_cookie(name, value, domain=urlsplit(self.home).hostname or "")

    def _go(self, method: str, path: str, **options: Any) -> "Page":
        for _ in range(10):
            page = Page(self, path, self.ask(path, method, **options))
            page.judge()
            if not page.onward:
                return page
            assert self._stays(page.onward), f"{path} leads away, to {page.onward}"
            as_htmx = page.status == 303 and "HX-Request" in options["headers"]
            method, options = "GET", {"headers": AS_HTMX if as_htmx else {}}
            path = urljoin(path, page.onward.removeprefix(self.home))
        raise AssertionError(f"round and round, at {path}")

    def _stays(self, address: str) -> bool:
        return urlsplit(address).netloc in ("", urlsplit(self.home).netloc)


@dataclass
class Page:
    """A response: a page, a part of one, or something other than HTML."""

    browser: Browser
    path: str
    answer: TestResponse

    def __post_init__(self) -> None:
        headers = self.answer.headers
        self.onward = headers.get("HX-Redirect") or (headers["Location"] if self.answer.status_code == 303 else "")
        self.is_html = self.answer.mimetype == "text/html" and bool(self.answer.data) and not self.onward
        self.is_part = self.is_html and not re.match(rb"\s*<!doctype", self.answer.data, re.I)
        if self.is_html:
            self.root: Element = read_html(self.answer.text, self.is_part)

    @property
    def parse_errors(self) -> list[str]:
        """The errors of the HTML parser."""
        return errors_in(self.answer.text, self.is_part)

    @property
    def status(self) -> int:
        return self.answer.status_code

    @property
    def name(self) -> str | None:
        """The page's name in data-page, which programs read."""
        main = self.find("main")
        return None if main is None else main.get("data-page")

    @property
    def state(self) -> str | None:
        """The state of the sign-up box."""
        box = next((item for item in self.elements() if item.get("data-state")), None)
        return None if box is None else box.get("data-state")

    @property
    def text(self) -> str:
        """The visible text of the body, in single spaces."""
        body = self.find("body")
        return words_in(self.root if body is None else body)

    @property
    def title(self) -> str:
        return words_in(self.find("h1"))

    @property
    def outer(self) -> list[Element]:
        """The outer elements of a part, without htmx's title element."""
        return [item for item in self.root if item.tag != "title"]

    @property
    def links(self) -> dict[str, str]:
        """The link targets, by their text."""
        return {words_in(link): link.get("href", "") for link in self.elements("a")}

    @property
    def json_ld(self) -> Any:
        """The structured data for search engines."""
        scripts = [item for item in self.elements("script") if item.get("type") == "application/ld+json"]
        return json.loads(scripts[0].text or "") if scripts else None

    def elements(self, *tags: str) -> list[Element]:
        """The elements with these names, or all, in document order."""
        if not self.is_html:
            return []
        return list(self.root.iter(*tags)) if tags else self._all

    @cached_property
    def _all(self) -> list[Element]:
        return [item for item in self.root.iter() if isinstance(item.tag, str)]

    def find(self, tag: str) -> Element | None:
        return next(iter(self.elements(tag)), None)

    def with_class(self, name: str) -> list[Element]:
        return [item for item in self.elements() if name in item.get("class", "").split()]

    def by_id(self, name: str) -> Element:
        return next(item for item in self.elements() if item.get("id") == name)

    def value(self, name: str) -> str | None:
        """Return the value of `<data class=name>`, which programs read."""
        return next(
            (item.get("value") for item in self.elements("data") if item.get("class", "").startswith(name)), None
        )

    @property
    def forms(self) -> list["Form"]:
        return [Form(self, item) for item in self.elements("form")]

    def form(self, wanted: str) -> "Form":
        """Return the form that posts to this address (or its end), or that has this id."""
        found = [form for form in self.forms if form.action.endswith(wanted) or form.element.get("id") == wanted]
        assert found, f"{self.path} has no form {wanted}, but {[form.action for form in self.forms]}"
        return found[0]

    def press(self, words: str) -> "Page":
        """Press the button with this text."""
        for form in self.forms:
            for button in form.buttons:
                if words_in(button) == words:
                    return form.submit(_button=button)
        raise AssertionError(f"{self.path} has no button “{words}”")

    def follow(self, words: str) -> "Page":
        """Follow the link with this text."""
        assert words in self.links, f"{self.path} has no link “{words}”, but {list(self.links)}"
        return self.browser.open(self.links[words])

    def errors(self) -> list[str]:
        """The form's error messages, at its fields."""
        return [words_in(item) for item in self.with_class("error")]

    def judge(self) -> None:
        """Fail with all faults of this page."""
        wrong = self.wrong()
        assert not wrong, f"{self.path} ({self.status}): " + "\n".join(wrong)

    def wrong(self) -> list[str]:
        return [*_wrong_in_answer(self), *(_wrong_in_html(self) if self.is_html else ())]


class Form:
    """A form as found on the page, with its current values and buttons."""

    def __init__(self, page: Page, element: Element) -> None:
        self.page = page
        self.element = element
        self.action = urljoin(page.path, element.get("action") or page.path)
        self.method = (element.get("method") or "get").lower()
        self.buttons = [item for item in element.iter("button") if item.get("type", "submit") == "submit"]

    @property
    def fields(self) -> set[str]:
        return {item.get("name", "") for item in self.element.iter() if item.tag in ("input", "textarea", "select")}

    @property
    def values(self) -> MultiDict[str, str]:
        """The values that would be sent now."""
        return MultiDict(list(_filled_in(self.element)))

    def submit(self, _button: Element | None = None, _htmx: bool = False, **values: Any) -> Page:
        """Fill in and send. A list sends a field several times, None omits it."""
        assert set(values) <= self.fields, f"no such field: {set(values) - self.fields}"
        filled = self.values
        for name, value in values.items():
            filled.setlist(name, value if isinstance(value, list) else [] if value is None else [str(value)])
        button = self.buttons[0] if _button is None else _button
        if button.get("name"):
            filled.setlist(button.get("name", ""), [button.get("value", "")])
        if self.method == "get":
            return self.page.browser.open(f"{self.action}?{urlencode(list(filled.items(multi=True)))}")
        return self.page.browser.send(self.action, filled, AS_HTMX if _htmx else {})


def sign_in(browser: Browser, person: Person) -> Browser:
    """Sign in as the mailed link does; tests/people covers the pages in between.

    When a test moves the clock, this browser is used on each day in between; otherwise people with a role would be
    signed out.
    """
    token = _enter(person.email_shown, person.name)
    browser.set_cookie("__Host-sign-in" if browser.home.startswith("https") else "sign-in", cookie_of(token, now()))
    browser.has_acted = True
    browser.comes_daily = True
    return browser


@built_once
def _enter(email: str, name: str) -> str:
    """Return the token of a new sign-in."""
    at = now().replace(microsecond=0)  # not later than any test of this second
    _, link = add_person(email, name, set(), at)
    return enter_by_link(link, "", at)[0]


def read_html(html: str, is_part: bool) -> Element:
    """Return the root of a page, or a wrapper around a part. Only for finding elements; html5lib judges validity."""
    return lxml.html.fragment_fromstring(html, create_parent="part") if is_part else lxml.html.document_fromstring(html)


def words_in(element: Element | None) -> str:
    """Return the visible text of an element."""

    def read(item: Element) -> Iterator[str]:
        if isinstance(item.tag, str) and item.tag not in ("script", "style"):
            yield item.text or ""
            for child in item:
                yield from read(child)
                yield child.tail or ""

    # A fragment's own root has no name.
    return "" if element is None else " ".join("".join(read(element)).split())


def _filled_in(form: Element) -> Iterator[tuple[str, str]]:
    for item in form.iter():
        name = item.get("name")
        if not name or "disabled" in item.keys():  # noqa: SIM118  an Element is no mapping
            continue
        if item.tag == "textarea":
            yield name, "".join(item.itertext()).removeprefix("\n")
        elif item.tag == "select":
            options = list(item.iter("option"))
            chosen = [option for option in options if option.get("selected") is not None] or options[:1]
            yield from ((name, option.get("value", words_in(option))) for option in chosen)
        elif item.tag == "input" and item.get("type") in ("checkbox", "radio"):
            if item.get("checked") is not None:
                yield name, item.get("value", "on")
        elif item.tag == "input" and item.get("type") not in ("submit", "button", "reset", "image"):
            yield name, item.get("value", "")


USED = ("sign-in=", "__Host-sign-in=")  # cookies that hold the last use; only refreshed for browsers that have one


def _wrong_in_answer(page: Page) -> Iterator[str]:
    vary = {part.strip() for part in page.answer.headers.get("Vary", "").split(",")}
    if not vary >= KEPT_BY_ALL:
        yield f"Vary lacks {KEPT_BY_ALL - vary}"
    cookies = [cookie for cookie in page.answer.headers.getlist("Set-Cookie") if not cookie.startswith(USED)]
    if cookies and not page.browser.has_acted:
        yield "a cookie for a reader who did nothing"


def _wrong_in_html(page: Page) -> Iterator[str]:
    yield from page.parse_errors
    for look in _ON_A_PART if page.is_part else (*_ON_A_PAGE, *_ON_A_PART):
        yield from look(page)


def _headings(page: Page) -> Iterator[str]:
    heads = [words_in(head) for head in page.elements("h1")]
    if len(heads) != 1 or not heads[0]:
        yield f"one h1 with words, not {heads}"
    elif not words_in(page.find("title")).startswith(heads[0]):
        yield f"the title {words_in(page.find('title'))!r} does not begin with {heads[0]!r}"


def _language(page: Page) -> Iterator[str]:
    chosen = [value for name, value in page.browser.cookies().items() if name.endswith("language")]
    spoken = (chosen or [page.browser.language])[0][:2]
    if page.root.get("lang") != spoken:
        yield f"lang is {page.root.get('lang')}, and the reader reads {spoken}"


def _name(page: Page) -> Iterator[str]:
    if len(page.elements("main")) != 1 or not page.name:
        yield "one main with its name in data-page"


def _outer_element(page: Page) -> Iterator[str]:
    outer = page.outer
    if page.is_part and (len(outer) != 1 or not outer[0].get("id") or (page.root.text or "").strip()):
        yield f"a part is one element with an id, not {[(item.tag, item.get('id')) for item in outer]}"


def _ids(page: Page) -> Iterator[str]:
    ids = Counter(item.get("id") for item in page.elements() if item.get("id") is not None)
    yield from (f"id {name!r} {count} times" for name, count in ids.items() if count > 1 or not name or " " in name)
    for item in page.elements():
        for pointer in POINTERS:
            for name in item.get(pointer, "").split():
                is_around = page.is_part and pointer == "form"  # a row of a list whose form is on the page
                if name not in ids and not is_around:
                    yield f"{pointer}={name!r} points to nothing"
        href = item.get("href", "")
        path, _, fragment = href.partition("#")
        if item.tag == "a" and "#" in href and path in ("", page.path) and not page.is_part and fragment not in ids:
            yield f"href={href!r} points to nothing"
        if item.tag == "a" and href in ("", "#"):
            yield f"a link to nowhere: {words_in(item)!r}"
        target = item.get("hx-target", "")
        if target.startswith("#") and target[1:] not in ids:
            yield f"hx-target={target!r} points to nothing"


def _inline(page: Page) -> Iterator[str]:
    for item in page.elements():
        attributes = set(item.keys())
        if "style" in attributes or item.tag == "style":
            yield f"style inside the page at {item.tag}"
        yield from (f"{name} on {item.tag}" for name in attributes if name.startswith(("on", "hx-on")))
        yield from foreign(item)
        if item.tag == "script" and item.get("src") is None and item.get("type") != "application/ld+json":
            yield "a script inside the page"
        if any(item.get(name, "").strip().lower().startswith("javascript:") for name in GOING):
            yield f"javascript: on {item.tag}"


def _forms(page: Page) -> Iterator[str]:
    for form in page.elements("form"):
        names = [item.get("name") for item in form.iter() if item.get("value")]
        if form.get("method", "get").lower() == "post" and names.count("csrf_token") != 1:
            yield f"the form to {form.get('action')} has no csrf_token"
        if form.get("method", "get").lower() not in ("get", "post"):
            yield f"a form with method {form.get('method')}"
    labelled = {item.get("for") for item in page.elements("label")}
    for item in page.elements("input", "select", "textarea"):
        if (
            item.get("type") not in ("hidden", "submit")
            and item.get("id") not in labelled
            and not item.get("aria-label")
        ):
            yield f"the field {item.get('name')} has no label"


def _pictures(page: Page) -> Iterator[str]:
    yield from (f"no alt for {item.get('src')}" for item in page.elements("img") if item.get("alt") is None)


def _hosts(page: Page) -> Iterator[str]:
    own = urlsplit(page.browser.home).netloc
    for item in page.elements():
        loads = LOADING + (("href",) if item.tag in ("link", "use", "image", "base") else ())
        for name in (*loads, *GOING):
            if not item.get(name) or (name == "src" and item.get(name, "").startswith(IN_THE_PAGE)):
                continue
            parts = urlsplit(item.get(name, ""))
            hosts = {own} if name in loads else page.browser.outside
            is_here = not parts.netloc and parts.scheme in ("", "mailto")
            if not is_here and (parts.scheme not in ("", "http", "https", "webcal") or parts.netloc not in hosts):
                yield f"{name}={item.get(name)!r} on {item.tag} is not ours"


def _programs(page: Page) -> Iterator[str]:
    for item in page.elements("script"):
        if item.get("type") == "application/ld+json":
            try:
                json.loads(item.text or "")
            except ValueError as error:
                yield f"JSON-LD that no program can read: {error}"
    for item in page.elements("time"):
        if not re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d[+-]\d\d:\d\d)?", item.get("datetime", "")):
            yield f"a time that no program can read: {item.get('datetime')!r}"


def _mishaps(page: Page) -> Iterator[str]:
    text = page.text
    for code in page.elements("code"):  # HTML to copy is read as it is written
        text = text.replace(words_in(code), "")
    for mark in ("{{", "{%", "%(", "None", "&amp;", "&lt;", "Undefined", " object at 0x"):
        if mark in text:
            yield f"{mark!r} in what people read: …{text[max(text.index(mark) - 30, 0) : text.index(mark) + 30]}…"


Look = Callable[[Page], Iterator[str]]
_ON_A_PAGE: tuple[Look, ...] = (_headings, _language, _name)
_ON_A_PART: tuple[Look, ...] = (_outer_element, _ids, _inline, _forms, _pictures, _hosts, _programs, _mishaps)


@pytest.fixture
def as_daan(app: Flask) -> Browser:
    """The browser of a stranger, without cookies."""
    return Browser(app)


@pytest.fixture
def as_anna(app: Flask, anna: Person) -> Browser:
    return sign_in(Browser(app), anna)


@pytest.fixture
def as_bram(app: Flask, bram: Person) -> Browser:
    return sign_in(Browser(app), bram)


@pytest.fixture
def as_chris(app: Flask, chris: Person) -> Browser:
    return sign_in(Browser(app), chris)
