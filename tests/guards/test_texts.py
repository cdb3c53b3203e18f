"""Every text that people read has a translation in every language, and none bypasses gettext."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from jinja2 import Environment

from portal.catalogues import CATALOGUES, IN_THE_CODE, LANGUAGES, LOCALES, folder_of, language_of
from tests.guards.source import ROOT, portal_source

TEMPLATES = ROOT / "templates"
KEYWORDS: dict[str, Any] = {
    "_": None,
    "_l": None,
    "N_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "lazy_gettext": None,
}
METHODS = [("**.py", "python"), ("**.html", "jinja2"), ("**.txt", "jinja2")]
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]")
SPOKEN = ("title", "aria-label", "alt", "placeholder", "data-label", "data-done", "data-failed", "label")
NAMES = {"Outlook", "Outlook.com", "Google", "Android", "WhatsApp"}  # names that are the same in every language
# A sentence: a word with a capital and a next word, or a word with its full stop.
SENTENCE = re.compile(r"[A-Z][a-z']*,? [a-z{%]|[A-Z][a-z']+[.!?]$")
READ_ON_THE_COMMAND_LINE = ("demo", "backups", "commands", "doctor")  # folders and files of concepts
READ_IN_THE_LOG = ("portal.web.forwarded", "portal.web.setup")
Texts = dict[str, set[str]]  # message id: its form, or both forms of a plural


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != IN_THE_CODE])
def test_every_text_has_its_translation_and_no_translation_is_left_over(language: str):
    in_source, known = texts_in_source(), texts_in(language)

    assert in_source - known == set()
    assert known - in_source == set()


@pytest.mark.parametrize("region", [folder_of(locale) for locale in LOCALES if locale not in LANGUAGES])
def test_a_region_says_otherwise_only_what_is_said_at_all(region: str):
    assert texts_in(region) - texts_in_source() == set()


def test_every_region_stands_beside_its_language():
    """The button, a session and a letter name a language without its region."""
    assert {language_of(locale) for locale in LOCALES} == set(LANGUAGES)


def test_every_folder_with_texts_is_a_language_of_the_portal():
    folders = {place.parts[-3] for place in CATALOGUES.glob("*/LC_MESSAGES/messages.po")}

    assert folders == {folder_of(locale) for locale in LOCALES} - {IN_THE_CODE}


@pytest.mark.parametrize("language", [folder_of(locale) for locale in LOCALES if locale != IN_THE_CODE])
def test_a_translation_has_words_and_the_same_placeholders(language: str):
    assert list(unlike(catalogue(language))) == []


def test_no_text_stands_outside_gettext():
    found = {path.relative_to(TEMPLATES).as_posix(): words_outside(path.read_text()) for path in templates()}

    assert {name: words for name, words in found.items() if words} == {}
    assert len(found) > 20


def test_no_sentence_of_a_concept_stands_outside_gettext():
    found = {name: sentences_outside(text) for name, text in portal_source().items() if is_for_the_screen(name)}

    assert {name: sentences for name, sentences in found.items() if sentences} == {}
    assert len(found) > 200


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('form.add_error("", "Choose a date.")', ["Choose a date."]),
        ('return _page(network, notice="Saved.")', ["Saved."]),
        ('replace(page, sentence=f"Only {n} places left")', ["Only {} places left"]),
        ('error_page(404, title=x or "This code is not known")', ["This code is not known"]),
        ('NOTICES = {"saved": "It is saved"}', ["It is saved"]),
        ('form.add_error("", _("Choose a date."))', []),
        ('def verb():\n    """Return it."""', []),
        ('show("pages/me.html", said="all-again", header="Retry-After")', []),
    ],
)
def test_control_a_sentence_in_python_is_found(line: str, found: list[str]):
    assert sentences_outside(line) == found


def test_control_what_is_wrong_is_found():
    catalogue = Catalog(locale="nl")
    catalogue.add("Hello %(name)s", "Hallo %(naam)s")
    catalogue.add("No Dutch", "")
    catalogue.add(("%(n)s place", "%(n)s places"), ("1 plaats", "%(n)s plaatsen"))

    assert list(unlike(catalogue)) == ["Hello %(name)s", "No Dutch"]
    assert words_outside("<p>{{ _('Kept') }} Not kept</p>") == ["Not kept"]
    assert words_outside('<img alt="A chair"><p title="{{ x }}">{% trans %}Kept{% endtrans %}</p>') == ["A chair"]


def is_for_the_screen(name: str) -> bool:
    parts = name.split(".")
    return len(parts) > 2 and name not in READ_IN_THE_LOG and not {*READ_ON_THE_COMMAND_LINE} & {*parts[1:3]}


def sentences_outside(source: str) -> list[str]:
    """Return the literals that read as a sentence and are not given to gettext; docstrings are left out."""
    return [text for text in _literals(ast.parse(source)) if SENTENCE.match(text)]


def _literals(node: ast.AST) -> Iterator[str]:
    is_translated = isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in KEYWORDS
    if is_translated or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
        return
    if isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        for child in ast.iter_child_nodes(node):
            yield from _literals(child)


@cache
def texts_in_source() -> frozenset[str]:
    """Return every message id in the portal's source, read once for all languages."""
    found = set()
    for folder in ("portal", "templates"):
        for _, _, message, _, _ in extract_from_dir(ROOT / folder, METHODS, keywords=KEYWORDS):
            found.add(message[0] if isinstance(message, tuple) else message)
    return frozenset(found)


def texts_in(language: str) -> set[str]:
    return {
        message.id[0] if isinstance(message.id, tuple) else message.id for message in catalogue(language) if message.id
    }


def catalogue(language: str) -> Catalog:
    with (CATALOGUES / language / "LC_MESSAGES" / "messages.po").open("rb") as file:
        found = read_po(file, locale=language, abort_invalid=True)
    assert list(found.obsolete) == []
    return found


def unlike(catalogue: Catalog) -> Iterator[str]:
    """Return messages whose translation is empty, fuzzy, or has other placeholders. A singular may omit its number."""
    for message in catalogue:
        if not message.id:
            continue
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        translations = message.string if isinstance(message.string, tuple) else (message.string,)
        placeholders = set(PLACEHOLDER.findall(" ".join(ids)))
        is_like = (
            set(PLACEHOLDER.findall(translations[-1])) == placeholders
            and set(PLACEHOLDER.findall(translations[0])) <= placeholders
        )
        forms = catalogue.num_plurals if message.pluralizable else 1
        if message.fuzzy or len(translations) != forms or not all(translations) or not is_like:
            yield ids[0]


def templates() -> list[Path]:
    return sorted(path for path in TEMPLATES.rglob("*") if path.suffix in (".html", ".txt"))


def words_outside(template: str) -> list[str]:
    """Return words that a template writes itself, between tags or in an attribute that screen readers read."""
    data, is_translated = [], False
    template = re.sub(r"{% block main_page %}\w[\w-]*", "", template)  # data-page, which programs read
    tokens = list(Environment().lex(template))
    for number, (_, kind, value) in enumerate(tokens):
        if kind == "name" and value in ("trans", "endtrans") and tokens[number - 2][1] == "block_begin":
            is_translated = value == "trans"
        data.append(value if kind == "data" and not is_translated else "\x00" if kind.endswith("_end") else "")
    text = re.sub(r"(?s)<(style|script)\b.*?</\1>|<!--.*?-->", "", "".join(data))
    labels = re.findall(rf'\b(?:{"|".join(SPOKEN)})="([^"]*)"', text)
    between = re.sub(r"(?s)<[^>]*>", "\x00", text).split("\x00")
    return [
        words
        for words in map(str.strip, [*between, *labels])
        if re.search(r"[^\W\d_]{2}", words) and words not in NAMES
    ]
