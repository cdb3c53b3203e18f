"""Each form that asks something about a person says, in the form itself, until when it is kept."""

import re
from collections.abc import Iterator, Mapping

from tests.guards.source import ROOT

TEMPLATES = ROOT / "templates"
FORM = re.compile(r"<form\b.*?</form>", re.DOTALL)
TYPED = re.compile(
    r"<textarea|<select|<input(?![^>]*type=\"hidden\")"
    r"|\b(field|textarea|select|radios|checkboxes|choices|tick|ticks|own_words|part|letter_field|caller)\("
)
DAY = re.compile(r"\b(gone_on|kept_for|kept_until)\(")
# Macros and parts with the fields of a form, which say the day beside them.
SAID_BY = {
    "own_words(": "reactions/fields.html",
    "ticks(": "lessons/buttons.html",
    "hints[": "signups/_details.html",
    "joining_hint": "pages/manage/edit.html",
}
SAID_IN_WORDS = (
    "We keep their name and address as long as they have a role.",
    "A day after we send it to you, we delete it.",
    "It stays until somebody changes it.",
)
NOTHING_PERSONAL = {
    "branding/settings.html": "who the organisation is: public",
    "agenda/copies.html": "dates of a series",
    "agenda/filters.html": "by GET: a search is not kept",
    "intake/index.html": "the file is read, and not kept",
    "intake/preview.html": "drafts of public sessions",
    "lessons/filters.html": "by GET: a search is not kept",
    "networks/desk.html": "why a network stops: public",
    "pages/data/look_up.html": "the address is looked up, and not kept",
    "pages/manage/network.html": "a text about a network: public; who coordinates it, among people who are known",
    "pages/manage/retention.html": "a number of days",
    "pages/manage/roles.html": "a choice among people who are known",
    "pages/manage/session_home.html": "times of a session, and why it is off: public",
    "pages/manage/successor.html": "a choice among people who are known",
    "people/asked.html": "a code that ends within minutes",
    "themes/manage.html": "the last day of a vote, and a sentence for the members of a network",
    "pages/desk/writer.html": "a choice among those who were there",
    "reactions/ask.html": "the last day of a round, and whether members are asked",
}


def test_each_form_that_asks_something_personal_says_its_day():
    assert without_day(templates()) == set()


def test_no_exception_is_left_over():
    everything = "".join(templates().values())

    assert [name for name in NOTHING_PERSONAL if name not in set(forms_that_ask(templates()))] == []
    assert [sentence for sentence in SAID_IN_WORDS if sentence not in everything] == []


def test_control_a_form_that_loses_its_day_is_noticed():
    found = templates()
    sign_up = {"signups/form.html": re.sub(r"gone_on\(", "other(", found["signups/form.html"])}
    ticks = {"lessons/buttons.html": re.sub(r"kept_for\(", "other(", found["lessons/buttons.html"])}
    new = {"cases/bring.html": '<form method="post">{{ csrf_field("cases.bring") }}{{ textarea(form.text) }}</form>'}

    assert without_day(found | sign_up) == {"signups/form.html"}
    assert without_day(found | ticks) == {"lessons/sharing.html", "summaries/publication.html"}
    assert without_day(found | new) == {"cases/bring.html"}


def templates() -> dict[str, str]:
    """Return the text of each template, by its path."""
    return {str(path.relative_to(TEMPLATES)): path.read_text() for path in sorted(TEMPLATES.rglob("*.html"))}


def without_day(found: Mapping[str, str]) -> set[str]:
    """Return the templates with a form that asks something personal and does not say how long it is kept."""
    return {
        name
        for name in forms_that_ask(found)
        if name not in NOTHING_PERSONAL and any(not says_day(form, found) for form in typed_forms(found[name]))
    }


def says_day(form: str, found: Mapping[str, str]) -> bool:
    """Return whether the form says the day itself, in words, or by a macro that does."""
    by_macro = any(macro in form and DAY.search(found[place]) for macro, place in SAID_BY.items())
    return bool(DAY.search(form)) or any(sentence in form for sentence in SAID_IN_WORDS) or by_macro


def forms_that_ask(found: Mapping[str, str]) -> Iterator[str]:
    return (name for name, text in found.items() if name != "shared/_field.html" and any(typed_forms(text)))


def typed_forms(text: str) -> Iterator[str]:
    """Return the forms in which somebody types or chooses something."""
    return (form.group() for form in FORM.finditer(text) if TYPED.search(form.group()))
