"""The base of all forms: CSRF token, clean values, and helpful error messages."""

from functools import cache
from typing import Any

from babel.support import Translations
from flask import g, request
from flask_babel import get_locale
from flask_wtf import FlaskForm
from wtforms import EmailField, Field, Form, StringField, TextAreaField, ValidationError
from wtforms.csrf.core import CSRF
from wtforms.form import BaseForm
from wtforms.i18n import messages_path
from wtforms.validators import DataRequired, Length, Optional

from portal.contact import holds_phone_number, holds_web_address, is_only_a_domain
from portal.language import lazy as _l
from portal.language import tell
from portal.links_in_text import with_addresses_unwrapped
from portal.mailbox_errors import error_in
from portal.refusals import Refusal
from portal.text import clean_line, clean_mailbox, clean_text, is_web_address
from portal.web.addresses import number_in
from portal.web.forgery import csrf_token

LONGEST_NAME = 100
LONGEST_TEXT = 10_000


class _OurMark(CSRF):
    """Plugs `portal.web.forgery` into WTForms; Flask-WTF's own CSRF would set a cookie."""

    def setup_form(self, form: Form) -> Any:  # pyright: ignore  the stubs have other names
        self.endpoint: str = form.posts_to  # pyright: ignore[reportAttributeAccessIssue]
        return super().setup_form(form)

    def generate_csrf_token(self, csrf_token_field: Field) -> str:
        return csrf_token(self.endpoint)

    def validate_csrf_token(self, form: Form, field: Field) -> None:  # pyright: ignore  the stubs have other names
        if g.get("is_forged", True):
            raise ValidationError(
                _l("This page was open for a long time. Nothing has been sent yet: check it, and send it again.")
            )


class _LibraryWords:
    """WTForms' own sentences. Flask-WTF would read their file again in each request."""

    def gettext(self, text: str) -> str:
        return _library_words(str(get_locale() or "en")).ugettext(text)

    def ngettext(self, one: str, many: str, number: int) -> str:
        return _library_words(str(get_locale() or "en")).ungettext(one, many, number)


@cache
def _library_words(language: str) -> Any:
    return Translations.load(messages_path(), [language], domain="wtforms")


class NotAccepted(Refusal):
    """The input is invalid; the fields say why."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class PortalForm(FlaskForm):
    """The form of one endpoint. A view that validates it is marked by `says_so_in_its_form`."""

    posts_to = ""
    refused_at = ""  # the id on the page of what the error above the form is about

    class Meta(FlaskForm.Meta):
        csrf_class = _OurMark
        csrf = True  # pyright: ignore  a property there

        def get_translations(self, form: BaseForm) -> Any:
            return _LibraryWords()

        def wrap_formdata(self, form: Form, formdata: Any) -> Any:
            """Read text fields only: Flask-WTF would pass files and JSON to fields that expect text."""
            return None if formdata is None else request.form

    @property
    def refusal(self) -> int:
        """The status for refused input: 400 for an invalid token, else 422."""
        return 400 if self["csrf_token"].errors else 422

    def check(self) -> None:
        """Raise NotAccepted when invalid, for a view that answers all refusals alike."""
        if not self.validate():
            raise NotAccepted(self.refusal)

    def add_error(self, field: str, sentence: str) -> None:
        """Show an operation's error at the field (or above the form)."""
        if field in self:
            self[field].errors = [*self[field].errors, sentence]
        else:
            self.form_errors.append(sentence)

    def refuse(self, refusal: Refusal) -> None:
        """Show a refusal at its field (or above the form)."""
        if refusal.sentence:
            self.add_error(refusal.field, refusal.words)
            self.refused_at = refusal.part


def line(
    label: Any, *, longest: int = 200, required: Any = None, also: tuple[Any, ...] = (), **options: Any
) -> StringField:
    """Return a field of one clean line; `also` are further validators. Wrapped addresses are unwrapped."""
    checks: list[Any] = [DataRequired(required), *also] if required else [*also]  # runs on the cleaned value
    checks.append(Length(max=longest, message=_l("At most %(max)d characters.")))
    return StringField(label, checks, filters=[_clean_line], **options)


def text(label: Any, *, longest: int = LONGEST_TEXT, **options: Any) -> TextAreaField:
    """Return a field of clean multi-line text. Wrapped addresses are unwrapped."""
    checks = [Length(max=longest, message=_l("At most %(max)d characters."))]
    return TextAreaField(label, checks, filters=[_clean_text], **options)


FEWEST_DIGITS = 6  # of a phone number, with its area code
NAME_ASKED = _l("Fill in a name.")


def address_field(label: Any, *, longest: int) -> StringField:
    """Return a field for a web address."""
    checks = [_is_address, Length(max=longest, message=_l("At most %(max)d characters."))]
    return StringField(label, checks, filters=[_clean_line])


def name_field(label: Any, required: Any = NAME_ASKED) -> StringField:
    """Return a name field: 1 to 100 characters, without contact details, which letters would carry to any mailbox."""
    return line(label, longest=LONGEST_NAME, required=required, also=(_is_name,))


def organisation_field(label: Any) -> StringField:
    """Return an organisation field: no contact details, since others see it; a bare domain ("Buurtzorg.nl") passes."""
    return line(label, longest=LONGEST_NAME, also=(_is_organisation,))


def email_field(label: Any, *, required: bool = True) -> EmailField:
    """Return a field for one address, checked by email-validator without network look-ups."""
    return EmailField(label, [_is_mailbox] if required else [Optional(), _is_mailbox], filters=[_clean_line])


def website_field() -> StringField:
    """Return the field that stays empty: hidden until it was filled in, by a bot or a form filler."""
    return StringField(_l("Leave this field empty"), [_is_empty])


def phone_field(label: Any) -> StringField:
    """Return an optional field for a phone number, in any spelling; a word beside it ("vraag naar Leen") passes."""
    return line(label, longest=40, also=(_is_phone_number,))


def version_in(field: Field) -> int:
    """Return the version that a form was made from; 0 for anything else, which matches none."""
    return number_in(field.data or "")


def _clean_line(value: str | None) -> str | None:
    return None if value is None else with_addresses_unwrapped(clean_line(value))


def _clean_text(value: str | None) -> str | None:
    return None if value is None else with_addresses_unwrapped(clean_text(value))


def _is_address(form: Form, field: Field) -> None:
    if field.data and not is_web_address(field.data):
        raise ValidationError(_l("An online address begins with https://"))


def _is_name(form: Form, field: Field) -> None:
    if holds_web_address(field.data or ""):
        raise ValidationError(_l("Fill in a name, without a web address."))
    if holds_phone_number(field.data or ""):
        raise ValidationError(_l("Fill in a name, without a phone number."))


def _is_organisation(form: Form, field: Field) -> None:
    if holds_web_address(field.data or "") and not is_only_a_domain(field.data or ""):
        raise ValidationError(_l("Fill in only the name of the organisation, without a web address."))
    if holds_phone_number(field.data or ""):
        raise ValidationError(_l("Fill in only the name of the organisation, without a phone number."))


def _is_phone_number(form: Form, field: Field) -> None:
    if field.data and sum(map(str.isdecimal, field.data)) < FEWEST_DIGITS:
        raise ValidationError(_l("Fill in a phone number, e.g. 06 12345678."))


def _is_empty(form: Form, field: Field) -> None:
    if field.data:
        raise ValidationError(
            _l(
                "A field that must stay empty was filled in, perhaps by your browser. It is empty again: send the "
                "form once more."
            )
        )


def _is_mailbox(form: Form, field: Field) -> None:
    try:
        field.data = clean_mailbox(field.data)
    except ValueError as refusal:
        error = error_in(field.data, refusal)
        raise ValidationError(tell(error.sentence, error.facts)) from refusal
