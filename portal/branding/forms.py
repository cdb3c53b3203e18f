"""The form of the organisation's own settings. An empty field stands for the default."""

import re
from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Iterable, Mapping
from typing import Any

from babel import Locale
from flask import request
from wtforms import BooleanField, Field, FileField, Form, HiddenField, StringField, ValidationError
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs

from portal.branding.operations import SiteText
from portal.branding.rules.logo import MOST_BYTES, BadLogo, Picture, picture_of
from portal.catalogues import LOCALES
from portal.language import lazy as _l
from portal.settings import settings
from portal.site import SiteRow
from portal.text import clean_line
from portal.web.fields import one_of
from portal.web.forms import email_field, line
from portal.web.merging import MergedForm

COLUMNS = {"site_name": "name"}  # form field: column, where they differ
FIELDS = (*("site_name", "sentence", "accent", "contact", "privacy_contact", "organisation", "locale", "timezone"),)


def _clean_colour(typed: str | None) -> str | None:
    """Return "#rrggbb" for a colour as style guides spell it: 1F6F54, #1f6f54, #abc; other input as it is."""
    colour = clean_line(typed).lower().removeprefix("#")
    colour = "".join(digit * 2 for digit in colour) if re.fullmatch(r"[0-9a-f]{3}", colour) else colour
    return f"#{colour}" if re.fullmatch(r"[0-9a-f]{6}", colour) else clean_line(typed)


def _is_colour(form: Form, field: Field) -> None:
    if field.data and not re.fullmatch(r"#[0-9a-f]{6}", field.data):
        raise ValidationError(_l("Fill in a colour code of six figures and letters, such as #1f6f54."))


def _own_name(code: str) -> str:
    """Return what a language calls itself, with its region if it has one: Nederlands (België)."""
    region = Locale.parse(code, sep="-").get_territory_name()
    return f"{LOCALES[code]} ({region})" if region else LOCALES[code]


class SiteForm(MergedForm):
    posts_to = "settings.save"

    site_name = line(_l("Name of the portal"), longest=40)
    sentence = line(_l("Sentence above the agenda"), longest=160)
    logo = FileField(_l("Logo"))
    logo_kept = HiddenField()  # a logo that was chosen before a preview or an error, which a file field cannot keep
    logo_gone = BooleanField(_l("Take our logo away"))
    accent = StringField(_l("Colour of links and buttons"), [_is_colour], filters=[_clean_colour])
    contact = email_field(_l("E-mail address for questions"), required=False)
    organisation = line(_l("Organisation that is responsible"), longest=100)
    privacy_contact = line(_l("Contact for questions about personal data"), longest=200)
    locale = one_of(_l("Language"), {code: _own_name(code) for code in LOCALES})
    timezone = one_of(_l("Time zone"), {"": ""})
    version = HiddenField()
    opened = HiddenField()  # hashes of the values it was opened with
    preview = HiddenField()  # by its button: "yes"

    def offer(self, zones: Iterable[str]) -> None:
        """Fill the choices of a zone."""
        self.timezone.choices = [SelectChoice(zone, zone.replace("_", " ")) for zone in zones]

    def assume(self, known: Mapping[str, Any], fixed: Iterable[str]) -> None:
        """Give fields that were not submitted, or that the environment sets, their stored value."""
        for name in FIELDS:
            if not self[name].raw_data or COLUMNS.get(name, name) in fixed:
                self[name].data, self[name].raw_data = known[name], None

    def picture(self) -> Picture | None:
        """Return the logo that was chosen, now or before a preview. Raises BadLogo."""
        sent = request.files.get("logo")
        if sent and sent.filename:
            return picture_of(sent.read(MOST_BYTES + 1))
        try:
            kept = b64decode(self.logo_kept.data or "", validate=True)
        except (Error, ValueError):
            raise BadLogo from None
        return picture_of(kept) if kept else None

    def clean(self) -> SiteText:
        """Return the input; a choice that is the default is stored as no choice."""
        values = {COLUMNS.get(name, name): self[name].data or "" for name in FIELDS}
        usual = {"locale": settings().locale, "timezone": settings().timezone}
        return SiteText(**{name: "" if value == usual.get(name) else value for name, value in values.items()})


def as_text(png: bytes) -> str:
    """Return a picture as text: for the hidden field, and for a `data:` address."""
    return b64encode(png).decode()


def values_of(row: SiteRow) -> dict[str, Any]:
    """The settings as their form shows them."""
    values = {name: getattr(row, COLUMNS.get(name, name)) for name in FIELDS}
    values |= {name: values[name] or getattr(settings(), name) for name in ("locale", "timezone")}
    return {**values, "version": str(row.version)}
