"""Markdown is rendered as meant, in linear time, and never as active content."""

import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from playwright.sync_api import Browser, Page

from portal.markup import DEEPEST, LONGEST, MOST_MARKS, html_of, plain_of, sanitized
from portal.text import clean_text
from tests.browser import words_in
from tests.growth import times_the_work, too_much
from tests.turns import a_third_of
from tests.xss import CHANGED_BY_PARSERS, GROUPS, HANDLERS, PAYLOADS, SCRIPTS, SVG_AND_MATHS

pytestmark = pytest.mark.slow

MOST = 7  # times the work of an ordinary text of half the length
REL = "nofollow noopener ugc"
ALLOWED = {name: set() for name in ["p", "ul", "li", "em", "strong", "blockquote", "h3", "h4", "h5", "h6", "br"]}
ALLOWED |= {"ol": {"start"}, "a": {"href", "rel"}}
SUMMARY = """\
# In het kort
We spraken over **één** situatie.
Wij vonden *geen* [wondermiddel](https://oeverkring.example/nee?a=1&b='x' "Een titel").

- een kaart
- geduld
  1. vier maanden
  2. vijf maanden

> Wat kost een 'ja'?

3. Vertel wat je níét doet
4. Mail <noor@oeverkring.example>
"""
FULL = SUMMARY * 20
thoroughly = settings(max_examples=200, derandomize=True, deadline=None, database=None)
marked = st.text(st.sampled_from("ab1 \n\t*_[]()<>#&\\+-.`!|~=:/\"'{}\0\ud800é"), max_size=80)


def test_a_summary_is_shown_as_it_was_meant():
    assert str(html_of(SUMMARY)) == (
        "<h3>In het kort</h3>\n"
        "<p>We spraken over <strong>één</strong> situatie.<br>\n"
        f'Wij vonden <em>geen</em> <a href="https://oeverkring.example/nee?a=1&amp;b=%27x%27" rel="{REL}">wondermiddel'
        "</a>.</p>\n"
        "<ul>\n<li>een kaart</li>\n<li>geduld\n"
        "<ol>\n<li>vier maanden</li>\n<li>vijf maanden</li>\n</ol>\n</li>\n</ul>\n"
        "<blockquote>\n<p>Wat kost een 'ja'?</p>\n</blockquote>\n"
        '<ol start="3">\n<li>Vertel wat je níét doet</li>\n'
        f'<li>Mail <a href="mailto:noor@oeverkring.example" rel="{REL}">noor@oeverkring.example</a></li>\n</ol>\n'
    )


def test_in_a_letter_the_same_summary_is_text_alone():
    assert plain_of(SUMMARY) == (
        "In het kort\n\n"
        "We spraken over één situatie.\n"
        "Wij vonden geen wondermiddel (https://oeverkring.example/nee?a=1&b=%27x%27).\n\n"
        "- een kaart\n- geduld\n  1. vier maanden\n  2. vijf maanden\n\n"
        "Wat kost een 'ja'?\n\n"
        "3. Vertel wat je níét doet\n4. Mail noor@oeverkring.example"
    )


@pytest.mark.parametrize(
    ("typed", "address", "rest"),
    [
        ("https://example.org/a_b_c?x=1&y=2", "https://example.org/a_b_c?x=1&amp;y=2", ""),
        ("Lees (https://example.org/x_(y)).", "https://example.org/x_(y)", "Lees ()."),
        ("http://example.org/_a_/*b*/, en verder", "http://example.org/_a_/*b*/", ", en verder"),
        ("**HTTPS://example.org/**", "HTTPS://example.org/", "<strong></strong>"),
        ("nhttps://example.org", "", "nhttps://example.org"),
        ("https:// alleen", "", "https:// alleen"),
    ],
)
def test_an_address_in_a_text_can_be_pressed(typed: str, address: str, rest: str):
    shown = str(html_of(typed)).strip().removeprefix("<p>").removesuffix("</p>")
    link = f'<a href="{address}" rel="{REL}">{address}</a>'

    assert shown.replace(link, "") == rest
    assert (link in shown) == bool(address)
    assert plain_of(typed) == typed.replace("**", "")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("", ""),
        ("## Twee", "<h4>Twee</h4>"),
        ("##### Vijf", "<h6>Vijf</h6>"),
        ("###### Zes", "<h6>Zes</h6>"),
        ("#hashtag", "<p>#hashtag</p>"),
        ("een\r\ntwee\rdrie", "<p>een<br>\ntwee<br>\ndrie</p>"),
        ("    ver naar rechts", "<p>ver naar rechts</p>"),
        ("Titel\n-----", "<p>Titel<br>\n-----</p>"),
        ("een `woord` en <b>nog</b> een", "<p>een `woord` en &lt;b&gt;nog&lt;/b&gt; een</p>"),
        ("![foto](x.png)", "<p>![foto](x.png)</p>"),
        (
            "[x]: https://a.example\n\n[x]",
            f'<p>[x]: <a href="https://a.example" rel="{REL}">https://a.example</a></p>\n<p>[x]</p>',
        ),
        ("R&amp;D &copy; 2 < 3", "<p>R&amp;amp;D &amp;copy; 2 &lt; 3</p>"),
        ("2 \\* 3 \\* 4", "<p>2 * 3 * 4</p>"),
        ("[thuis](/agenda) [ftp](ftp://a.example)", "<p>[thuis](/agenda) [ftp](ftp://a.example)</p>"),
        ("[x](HTTPS://A.example)", f'<p><a href="HTTPS://A.example" rel="{REL}">x</a></p>'),
        ("[é](https://café.example/é)", f'<p><a href="https://xn--caf-dma.example/%C3%A9" rel="{REL}">é</a></p>'),
        (
            "[<https://a.example>](https://b.example)",
            f'<p><a href="https://b.example" rel="{REL}">https://a.example</a></p>',
        ),
        (f"[x](https://a.example/{'x' * 2000})", f"<p>[x](https://a.example/{'x' * 2000})</p>"),
    ],
)
def test_small_things_are_as_people_expect(typed: str, shown: str):
    assert str(html_of(typed)).strip() == shown


def test_what_lies_too_deep_or_has_too_many_marks_is_shown_as_typed_and_not_lost():
    deep, deeper = (DEEPEST - 2) // 2, DEEPEST // 2
    many = "*a* " * MOST_MARKS

    assert words_in(parse(html_of("- " * deep + "diep"))) == "diep"
    assert str(html_of("- " * deeper + "<diep>")) == f"<p>{'- ' * deeper}&lt;diep&gt;</p>\n"
    assert str(html_of(many)) == f"<p>{many.strip()}</p>\n"
    assert str(html_of("a\nb\n\n" * MOST_MARKS)).startswith("<p>a<br>\nb</p>\n<p>a<br>\nb</p>\n")
    assert plain_of("- " * deeper + "diep") == "- " * deeper + "diep"
    assert plain_of(many) == many.strip()


@pytest.mark.parametrize("group", GROUPS)
def test_a_payload_gives_only_elements_attributes_and_schemes_that_are_allowed(group: str):
    assert {payload: found for payload in GROUPS[group] if (found := offences(html_of(payload)))} == {}


def test_nor_do_all_payloads_in_one_text():
    for text in ("\n\n".join(PAYLOADS), " ".join(PAYLOADS), "> - ".join(PAYLOADS)):
        assert [
            found for start in range(0, len(text), LONGEST) for found in offences(html_of(text[start:][:LONGEST]))
        ] == []


@pytest.mark.parametrize("group", GROUPS)
def test_were_a_payload_to_pass_the_parser_as_html_the_sanitizer_leaves_nothing_of_it(group: str):
    assert {payload: found for payload in GROUPS[group] if (found := dangers(sanitized(clean_text(payload))))} == {}


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p title='x' lang='nl' class='box' id='signup-box' hx-get='/'>x</p>", "<p>x</p>"),
        ("<a href='/sign-out' title='y' target='_blank'>x</a>", f'<a rel="{REL}">x</a>'),
        ("<a href='https://a.example' rel='opener'>x</a>", f'<a href="https://a.example" rel="{REL}">x</a>'),
        ("<p>x<script>alert(1)</script><img src=x onerror=alert(1)></p>", "<p>x</p>"),
        ("<ol start='3' type='A'><li value='9'>x</li></ol>", '<ol start="3"><li>x</li></ol>'),
        ("<h1>x</h1><div><b>y</b></div>", "xy"),
    ],
)
def test_the_sanitizer_keeps_what_the_parser_makes_and_nothing_else(html: str, left: str):
    assert str(sanitized(html)) == left


def test_the_list_is_long_and_says_nothing_twice():
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 110


def test_braces_stay_braces():
    assert str(html_of("{{ 7 * 7 }} {% raw %}")) == "<p>{{ 7 * 7 }} {% raw %}</p>\n"


@thoroughly
@given(marked | st.text(st.characters(exclude_categories=()), max_size=60))
@example("[*a](https://a.example)*")
@example("[a [<https://b.example>](https://c.example) d](https://e.example)")
@example("- > 1. # **[x](mailto:a@b.example)")
def test_whatever_is_typed_becomes_sound_html_and_nothing_else(typed: str):
    assert offences(html_of(typed)) == []
    assert plain_of(typed).encode().decode() == plain_of(typed)


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<em>x", ["expected-closing-tag-but-got-eof"]),
        ("<img src='x'>", ["<img>"]),
        ("<p onclick='x'></p>", ["onclick on <p>"]),
        (f"<a href='javascript:x' rel='{REL}'>x</a>", ["to javascript:x"]),
        ("<a href='https://a.example'>x</a>", ["rel None"]),
        (f"<a href='https://a.example' rel='{REL}'><a>", ["unexpected-start-tag-implies-end-tag", "to ", "rel None"]),
    ],
)
def test_control_what_is_not_allowed_is_found(html: str, found: list[str]):
    assert [offence for offence in offences(html) if offence in found] == found


@pytest.mark.in_turns
@pytest.mark.parametrize("read", [html_of, plain_of])
def test_the_worst_text_is_little_more_work_than_one_that_a_person_wrote(
    read: Callable[[str], str], pytestconfig: pytest.Config
):
    texts = a_third_of(worst_texts(), pytestconfig, int(read is plain_of))
    works = {name: lambda text=text: read(text) for name, text in texts}

    assert "<strong>" in html_of(FULL)  # the control: the text is rendered, not shown as typed
    assert too_much(works, lambda: read(FULL), MOST) == {}


@pytest.mark.in_turns
def test_control_without_limits_a_text_is_more_work():
    text = "> " * 19 + "a\n" * 4_000

    assert times_the_work(lambda: MarkdownIt("commonmark").render(text), lambda: html_of(FULL), tries=1) > MOST


@pytest.mark.parametrize(
    ("shown", "schemes"),
    [(html_of, ["http:", "https:", "mailto:"]), (sanitized, [":"])],  # ":" is the protocol of links without a target
    ids=["through both", "through the sanitizer alone"],
)
def test_in_a_browser_no_payload_runs(page: Page, shown: Callable[[str], str], schemes: list[str]):
    html = "\n".join(f"<div>{shown(clean_text(payload))}</div>" for payload in PAYLOADS)

    assert what_happens(page, html) == {"ran": 0, "asked": [], "url": "about:blank", "schemes": schemes}
    assert page.locator("body > div").count() == len(PAYLOADS)  # the whole page was rendered


@pytest.mark.parametrize(
    ("html", "ran"),
    [
        ("<p>alert(1)</p>", 0),
        (SCRIPTS[0], 1),
        (HANDLERS[0], 2),  # as rendered, and as reparsed
        (SVG_AND_MATHS[0], 2),
        ("<p onmouseover=alert(1)>x</p>", 1),
        (CHANGED_BY_PARSERS[0], 2),
        ("<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>", 2),
    ],
)
def test_control_what_runs_is_counted(page: Page, html: str, ran: int):
    assert what_happens(page, html)["ran"] == ran


def test_control_what_is_asked_and_where_a_link_leads_is_seen(page: Page):
    happens = what_happens(page, "<img src='https://xss.example/x.png'><a href='JavaScript:alert(1)'>x</a>")

    assert (set(happens["asked"]), happens["schemes"]) == ({"https://xss.example/x.png"}, ["javascript:"])


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def what_happens(page: Page, html: str) -> dict[str, Any]:
    """Return the scripts run and addresses requested after showing the HTML, firing all events and reparsing it."""
    requested: list[str] = []
    page.route("**/*", lambda route: (requested.append(route.request.url), route.abort())[1])
    # As a function: Playwright would call the result of an expression that evaluates to one.
    page.evaluate("() => { window.ran = 0; window.alert = () => { window.ran += 1 }; }")
    page.set_content(html, wait_until="load")
    page.evaluate(
        """() => {
            for (const item of document.querySelectorAll("body *"))
                for (const name of ["mouseover", "pointermove", "focus", "wheel", "toggle", "animationstart", "load"])
                    item.dispatchEvent(new Event(name, {bubbles: true}));
            document.body.innerHTML = document.body.innerHTML;
        }"""
    )
    page.wait_for_timeout(300)
    schemes = page.evaluate("[...new Set([...document.querySelectorAll('a')].map(link => link.protocol))].sort()")
    return {"ran": page.evaluate("window.ran"), "asked": requested, "url": page.url, "schemes": schemes}


def offences(html: str) -> list[str]:
    """Return what html5lib finds in this HTML that is not allowed."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    found = []
    for item in parser.parseFragment(str(html)).iter():
        if item.tag == "DOCUMENT_FRAGMENT":
            continue
        if not isinstance(item.tag, str) or item.tag not in ALLOWED:
            found.append(f"<{item.tag}>")
            continue
        found += [f"{name} on <{item.tag}>" for name in set(item.keys()) - ALLOWED[item.tag]]
        if item.tag == "a":
            found += [] if may_lead(item.get("href", "")) else [f"to {item.get('href', '')}"]
            found += [] if item.get("rel") == REL else [f"rel {item.get('rel')}"]
    return [code for _, code, _ in parser.errors] + found


def dangers(html: str) -> list[str]:
    """Return the offences that can be dangerous, without those of well-formedness, which foreign HTML may have."""
    return [found for found in offences(html) if found[0] == "<" or " on <" in found or "script:" in found]


def may_lead(address: str) -> bool:
    parts = urlsplit(address)
    is_plain = re.fullmatch(r"[!#-&(-;=?-~]+", address) is not None  # ASCII without spaces, quotes, < and >
    return is_plain and (parts.scheme == "mailto" or (parts.scheme in ("http", "https") and bool(parts.hostname)))


def parse(html: str) -> Element:
    return html5lib.HTMLParser(namespaceHTMLElements=False).parseFragment(str(html))


def worst_texts() -> Iterator[tuple[str, str]]:
    """Yield (name, text of LONGEST characters): only markers, or the most markers that are parsed, then words."""
    for bit in BITS:
        yield repr(bit), (bit * LONGEST)[:LONGEST]
        marks = sum(bit.count(mark) for mark in "\n*_[]<>\\") + len(re.findall(r"[#+-]\s|\d[.)]\s", bit))
        most = (bit * ((MOST_MARKS - 2) // max(marks, 1)))[: LONGEST - 10]
        yield f"{bit!r}, then words", (most + " woord" * LONGEST)[:LONGEST]
    for name, text in DEEP.items():
        yield name, text[:LONGEST]


BITS = (
    *("*", "_", "*a", "*a* ", "**a ", "a** ", "_*a", "***a** b* ", "\\", "&", "`", "~~a~~", "|a|b|\n|-|-|\n"),
    *("[", "]", "[](", "[a](http://b) ", "[a](http://b 'c') ", '[a](http://b "', "[a](<http://b>", "[[]](", "[a]((((("),
    *("![a](b)", "[a][b]", "[a]: http://b\n", "<", "<a", "<http://a>", "<a@b.c>", "<b>", "a\n", "a\n\n", "\n", " "),
    *("- a\n", "- a\n\n", "1. a\n", "- ", "> ", "> a\n\n", "a\n> b\n", "- > ", "# a\n", "* a\n  * b\n    * c\n"),
)
_DEEP = DEEPEST - 2
DEEP = {
    "brackets in brackets": "[" * 900 + "a" + "](http://b)" * 900,
    "only brackets": "[" * 1_000 + "]" * 1_000,
    "stars around a word": "*" * 900 + "a" + "*" * 900,
    "quotes in quotes": "> " * _DEEP + "a\n" * (MOST_MARKS - 20),
    "quotes in quotes, with long lines": "> " * _DEEP + f"{'a' * 8}\n" * (MOST_MARKS - 20),
    "a quote that is answered": (">" * _DEEP + "a\n") * (MOST_MARKS // (_DEEP + 2)),
    "lists in lists": "".join(f"{'  ' * (number % 4)}- a\n" for number in range(MOST_MARKS // 2 - 2)),
    "lists in lists, with long items": "- - - a\n" + "a\n" * (MOST_MARKS - 20),
    "an address of another alphabet": f"[a](http://{''.join(map(chr, range(0x4E00, 0x9000)))})",
    "addresses of another alphabet": "".join(
        f"[a](http://{''.join(map(chr, range(0x4E00, 0x55B0)))}) " for _ in range(10)
    ),
    "a long mailbox": f"<{'a.' * 9_000}@b>",
    "a long domain": f"<a@{'a.' * 9_000}!>",
    "many at signs": f"[a](mailto:{'a@' * 900})" * 10,
    "per cents": f"[a](http://a/{'%' * 1_900})" * 10,
}
