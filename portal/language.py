"""Translations, and the formatting of days, times and names.

The English text is the message id. Catalogues are read from .po files, so there is no build step.
"""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import date, datetime
from functools import cache, lru_cache
from io import BytesIO
from typing import LiteralString, cast

from babel import Locale
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask import Flask, g
from flask_babel import Babel, Domain, force_locale, get_locale, gettext
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from portal.catalogues import CATALOGUES, DEFAULT_LOCALE, folder_of
from portal.names import sort_key
from portal.text import N_ as N_

_ENDINGS = (".", "!", "?", "…")


class LazyText:
    """A message id that is translated each time it is shown.

    Not flask-babel's LazyString: its `__html__` makes a template show the text, with all its facts, as markup.
    This one holds no facts and has no `__html__`, so it is escaped like any other text.
    """

    __slots__ = ("_text",)

    def __init__(self, text: LiteralString, /) -> None:
        self._text = text

    def __str__(self) -> str:
        return gettext(self._text)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __mod__(self, facts: Mapping[str, object]) -> str:
        """Return the translated text with these facts, as WTForms' validators format messages."""
        return str(self) % facts


def lazy(text: LiteralString, /) -> str:
    """Return a text that is translated when shown, since form labels exist before there is a reader.

    It takes no facts: a sentence with facts is made by gettext, during the request, as plain text.
    """
    return cast("str", LazyText(text))


def tell(text: str, facts: Mapping[str, object] | None = None) -> str:
    """Translate a message id marked by N_; "" gives "", where gettext would return the catalogue header."""
    return gettext(text, **(facts or {})) if text else ""


def weekday(day: date) -> str:
    return _formatted(day, "EEEE")


def date_long(day: date) -> str:
    # Translators: a date as Babel writes it; EEEE is the weekday, MMMM the month.
    return _formatted(day, N_("EEEE d MMMM y"))


def date_short(day: date) -> str:
    return _formatted(day, N_("EEE d MMM"))


def month_name(day: date) -> str:
    return _formatted(day, N_("MMMM y"))


def month_short(day: date) -> str:
    """Return the month in three letters, without a year."""
    return format_date(day, "MMM", locale=_locale()).rstrip(".")


def clock(moment: datetime) -> str:
    """Format a time: 9.30 in Dutch, 9:30 in English; 24 hours, no leading zero."""
    return _clock_in(moment.hour, moment.minute, _locale())


@lru_cache(maxsize=10_000)
def _clock_in(hour: int, minute: int, _in: Locale) -> str:
    return gettext("%(hour)s:%(minutes)s", hour=hour, minutes=f"{minute:02d}")


def when(starts: datetime, ends: datetime) -> str:
    """Format a local start and end: dinsdag 8 december 2026, 9.30 tot 11.30 uur."""
    if starts.date() == ends.date():
        facts = {"day": date_long(starts), "start": clock(starts), "end": clock(ends)}
        return gettext("%(day)s, %(start)s to %(end)s", **facts)
    facts = {"day": date_long(starts), "start": clock(starts), "last": date_long(ends), "end": clock(ends)}
    return gettext("%(day)s, %(start)s to %(last)s, %(end)s", **facts)


def language_name(code: str) -> str:
    """Return the name of a language in the reader's language: "Engels"."""
    return _parsed(folder_of(code)).get_display_name(_locale()) or code


def name_order(name: str) -> tuple[str, str]:
    """Return a sort key for people's names in the reader's language."""
    return sort_key(name, str(_locale()).replace("_", "-"))


def in_language(locale: str) -> AbstractContextManager[None]:
    """Translate into this language inside a `with` block, such as for a letter or a feed."""
    return force_locale(_parsed(folder_of(locale)))


def init_language(app: Flask, reader_language: Callable[[], str]) -> None:
    """Set up translations; `reader_language` returns the language for the current request."""
    _PortalBabel(app, locale_selector=lambda: _parsed(folder_of(reader_language())), default_locale=DEFAULT_LOCALE)
    app.jinja_env.filters.update(
        weekday=weekday, date_long=date_long, date_short=date_short, month_name=month_name, clock=clock
    )
    app.jinja_env.globals.update(gettext=_gettext, _=_gettext, ngettext=_ngettext)
    app.jinja_env.filters["language_name"] = language_name
    app.jinja_env.globals["when"] = lambda meeting: when(meeting.starts, meeting.ends)


def _locale() -> Locale:
    # What `get_locale` finds in the end: a page asks hundreds of times, and each look through a proxy counts.
    known = g.get("_flask_babel") if g else None
    return getattr(known, "babel_locale", None) or get_locale() or _parsed(DEFAULT_LOCALE)


@cache
def _parsed(folder: str) -> Locale:
    """Return the Locale of a folder in translations/; parsing takes as long as translating a hundred texts."""
    return Locale.parse(folder)


def _formatted(day: date, pattern: str) -> str:
    # Not by the moment: the same one is another day elsewhere.
    return _formatted_in(day.date() if isinstance(day, datetime) else day, pattern, _locale())


@lru_cache(maxsize=10_000)
def _formatted_in(day: date, pattern: str, locale: Locale) -> str:
    return format_date(day, gettext(pattern), locale=locale)


def _end_once(text: str, facts: Mapping[str, object]) -> str:
    """Drop the full stop after a fact that has its own: "door Leen M.." becomes "door Leen M."."""
    for fact in facts.values():
        if isinstance(fact, str) and fact.endswith(_ENDINGS):
            shown = escape(fact) if isinstance(text, Markup) else fact
            text = text.replace(shown + ".", shown)
    return text


@pass_context
def _gettext(context: Context, text: str, /, **facts: object) -> str:
    """Translate for a template, as Jinja's own does, which looks for the catalogue by way of four proxies."""
    return _for_template(context, _CATALOGUES.get_translations().ugettext(text), facts)


@pass_context
def _ngettext(context: Context, singular: str, plural: str, number: int, /, **facts: object) -> str:
    text = _CATALOGUES.get_translations().ungettext(singular, plural, number)
    return _for_template(context, text, {"num": number, **facts})


def _for_template(context: Context, text: str, facts: Mapping[str, object]) -> str:
    """Fill in the facts, escaped where the template escapes."""
    shown = Markup(text) if context.eval_ctx.autoescape else text
    return _end_once(shown % facts, facts) if "%" in text else shown


class _Catalogues(Domain):
    """Reads .po files, and falls back from nl-BE to nl, which Babel does not do."""

    def gettext(self, string: str, **variables: object) -> str:
        return _end_once(super().gettext(string, **variables), variables)

    def ngettext(self, singular: str, plural: str, num: int, **variables: object) -> str:
        return _end_once(super().ngettext(singular, plural, num, **variables), variables)

    def get_translations(self) -> NullTranslations:
        locale = _locale()
        known_by = locale.language, locale.territory
        if known_by not in self.cache:
            self.cache[known_by] = _read(locale)
        return self.cache[known_by]


_CATALOGUES = _Catalogues()


class _PortalBabel(Babel):
    domain_instance = _CATALOGUES  # pyright: ignore  a property there, and one for all here


def _read(locale: Locale) -> NullTranslations:
    found: NullTranslations = NullTranslations()
    for name in dict.fromkeys((locale.language, str(locale))):
        place = CATALOGUES / name / "LC_MESSAGES" / "messages.po"
        if place.exists():
            compiled = BytesIO()
            with place.open("rb") as file:
                write_mo(compiled, read_po(file, locale=name))
            compiled.seek(0)
            catalogue = Translations(compiled)
            catalogue.add_fallback(found)
            found = catalogue
    return found
