"""Each kind of letter has a template, a label, a limit or a reason for none, and a test of its text."""

import ast
from collections.abc import Iterable
from email.message import EmailMessage

import lxml.html
import pytest
from flask import Flask
from jinja2 import UndefinedError, nodes

from portal import LETTERS
from portal.mail.kinds import Concern, LetterKind, letter_kinds
from portal.mail.letters.message import message_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.limits import AboutASession, Limit, NoLimit
from tests.guards.scene import Scene
from tests.guards.source import ROOT
from tests.guards.typed import letters, write_to_oneself

FOLDER = ROOT / "templates" / "mail"
PARTS = {"subject", "heading", "lines", "button", "files", "after"}  # names that a template sets
NO_BUTTON = ("own-sentence", "case-deleted")  # nothing is left to do
LOOPS = {"session", "lesson", "label", "text"}  # loop variables of the templates
IS_NO_READER = ("guards", "releases")  # tests that render every kind, and so test no particular one


def test_each_kind_has_a_template_and_each_template_is_of_a_kind(app: Flask):
    templates = {path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("*/*.txt") if path.name[0] != "_"}

    assert {kind.template for kind in letter_kinds().values()} == templates
    assert {name: kind.template for name, kind in letter_kinds().items() if f"/{name}.txt" not in kind.template} == {}


def test_no_two_concepts_have_a_kind_of_one_name(app: Flask):
    """The app keeps kinds by name, so the second of a name would replace the first in silence."""
    names = [kind.name for letters_of in LETTERS for kind in letters_of.KINDS]

    assert sorted(names) == sorted(letter_kinds())


def test_each_kind_has_a_label_of_its_own(app: Flask):
    labels = [kind.label for kind in letter_kinds().values()]

    assert (len(set(labels)), "" in labels) == (len(labels), False)


def test_each_kind_has_a_limit_or_a_reason_for_none(app: Flask):
    assert list(without_limit(letter_kinds().values())) == []


def test_each_kind_is_read_by_a_test(app: Flask):
    assert unread(letter_kinds()) == []


@pytest.mark.in_turns
@pytest.mark.parametrize("language", ["nl", "nl-BE", "en"])
def test_each_letter_says_the_same_in_text_and_in_html(scene: Scene, language: str):
    write_to_oneself(scene.names)

    for letter in letters(scene):
        letter.name, letter.language = "Anna & co", language
        words = words_of(letter)
        message = message_of(letter, words)
        text, page = body(message, "plain"), lxml.html.document_fromstring(body(message, "html"))

        paragraphs = [words.heading, *words.lines, *words.after, *([words.button.text] if words.button else [])]
        assert [line for line in paragraphs if line not in text] == []
        assert [line for line in paragraphs if line not in page.text_content()] == []
        assert (words.subject, "\n" in words.subject, len(words.lines) > 0) == (page.findtext(".//title"), False, True)
        links = {link.text: link.get("href") for link in page.iter("a")}
        assert links.get(words.button.text) == words.button.url if words.button else letter.kind in NO_BUTTON
        assert words.button is None or f"{words.button.text}:\n{words.button.url}\n" in text
        assert [file for file in words.files if links.get(file.text) != file.url] == []
        assert [file for file in words.files if f"{file.text}:\n{file.url}\n" not in text] == []


def test_a_template_sets_what_a_letter_has_and_nothing_else(app: Flask):
    """A part with another name would be missing from the letter."""
    for path in FOLDER.glob("*/*.txt"):
        tree = app.jinja_env.parse(path.read_text())
        names = {node.name for node in tree.find_all(nodes.Name) if node.ctx == "store"} - LOOPS

        assert (path.name, names - PARTS) == (path.name, set())


def test_a_letter_without_a_fact_that_it_tells_is_not_written(scene: Scene):
    letter = next(letter for letter in letters(scene) if letter.kind == "signup-going")
    letter.facts = {name: value for name, value in letter.facts.items() if name != "online_url"}

    with pytest.raises(UndefinedError, match="online_url"):
        words_of(letter)


@pytest.mark.in_turns
def test_control_what_is_missing_is_found():
    limits = {"no reason": NoLimit(""), "a reason": NoLimit("it comes once"), "not counted": AboutASession(3)}
    kinds = [
        LetterKind(name, name, f"a/{name}.txt", no_facts, limit, about=Concern.SEAT) for name, limit in limits.items()
    ]

    assert list(without_limit(kinds)) == ["no reason", "not counted"]
    assert unread(["signup-going", "of-no-" + "test"]) == ["of-no-" + "test"]
    assert literals('# "in-a-comment"\ndef test():\n    """Reads "in-words"."""\n    read("by-a-test")') == {
        *('Reads "in-words".', "by-a-test")
    }


def no_facts(_letter: Letter) -> dict[str, str]:
    return {}


def without_limit(kinds: Iterable[LetterKind]) -> Iterable[str]:
    """Return kinds without a limit or a reason; and those limited by session that do not count."""
    for kind in kinds:
        has_reason = isinstance(kind.limit, Limit) or (isinstance(kind.limit, NoLimit) and bool(kind.limit.why))
        if not has_reason and not (isinstance(kind.limit, AboutASession) and kind.is_counted):
            yield kind.name


def unread(kinds: Iterable[str]) -> list[str]:
    """Return the kinds that no test names in a literal."""
    tests = [path for path in (ROOT / "tests").rglob("test_*.py") if path.parts[-2] not in IS_NO_READER]
    named = {text for path in tests for text in literals(path.read_text())}
    return [kind for kind in kinds if kind not in named]


def literals(source: str) -> set[str]:
    """Return the texts of a source by their syntax: a comment or a docstring names no kind."""
    constants = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str)}


def body(message: EmailMessage, subtype: str) -> str:
    part = message.get_body((subtype,))
    assert part
    return part.get_content()
