"""The organisation's own settings, for organisers: name, sentence, logo, colour, contact, language and zone."""

from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from flask import Blueprint, request, url_for
from werkzeug import Response

from portal.agenda.views.access import the_auditor
from portal.branding.forms import SiteForm, as_text, values_of
from portal.branding.operations import SiteText, StaleSite, change_site
from portal.branding.queries import stored_site
from portal.branding.rules.colours import Palette, palette_of
from portal.branding.rules.logo import BadLogo, Picture
from portal.branding.views import shown_logo
from portal.feeds.rules.zones import UnknownZoneRule, timezone_of
from portal.language import N_, tell
from portal.people.sign_in import ask_to_sign_in_again, has_signed_in_lately, signed_in
from portal.settings import PREFIX, settings
from portal.site import Site, fixed_by_environment, site, site_of
from portal.web.answers import private, send_to, show
from portal.web.forgery import csrf_token, says_so_in_its_form
from portal.web.forms import version_in
from portal.web.limits import KILOBYTE, takes_body_of
from portal.web.merging import marks_of
from portal.web.moment import now

bp = Blueprint("settings", __name__, url_prefix="/manage/settings")

PICTURE_BODY = 4000 * KILOBYTE  # more than a logo may be, so that a photo of a phone is refused at its field
SAVED = N_("Saved. Everybody sees it from now on.")
# who answers people, and for their data: only after a fresh sign-in. A name is that of the organisation while it has
# none of its own.
DELICATE = ("contact", "privacy_contact", "organisation")


@dataclass(frozen=True)
class Face:
    """How the portal looks with what was typed, or as it is."""

    site: Site
    palette: Palette | None  # None: the portal's own colours
    logo: str  # its address; "" without one
    is_new: bool  # whether it is not saved yet


@bp.get("")
@signed_in
def index() -> Response:
    the_auditor()

    return _page(_form_of_now(), notice=tell(SAVED) if request.args.get("said") == "saved" else "")


@bp.post("")
@takes_body_of(PICTURE_BODY)
@signed_in
@says_so_in_its_form
def save() -> Response:
    organiser = the_auditor()
    before = values_of(stored_site())
    form = _offered(SiteForm())
    form.assume(before, fixed_by_environment())

    is_valid, picture = form.validate(), None
    try:
        picture = None if "logo" in fixed_by_environment() else form.picture()
    except BadLogo as error:
        form.refuse(error)
    if not is_valid or form.errors:
        return _page(form, form.refusal, picture=picture)
    if form.preview.data == "yes":
        return _page(form, picture=picture, is_preview=True)
    if _is_delicate(form, before) and not has_signed_in_lately():
        return ask_to_sign_in_again(csrf_token("settings.save"))

    try:
        gone = bool(form.logo_gone.data)
        change_site(form.clean(), version_in(form.version), organiser.id, now(), picture, without_logo=gone)
    except StaleSite as error:
        theirs = form.take_over(values_of(stored_site()))
        form.add_error("", error.words)
        return _page(form, error.status, picture=picture, theirs=theirs)

    return send_to(url_for(".index", said="saved"))


def _is_delicate(form: SiteForm, before: dict[str, Any]) -> bool:
    """Return whether saving this form changes a contact, or the organisation that is responsible for personal data."""
    responsible = _as_it_would_be(form.clean()).organisation
    return any(form[name].data != before[name] for name in DELICATE) or responsible != site().organisation


def _form_of_now() -> SiteForm:
    values = values_of(stored_site())
    return _offered(SiteForm(formdata=None, data={**values, "opened": marks_of(values)}))


def _offered(form: SiteForm) -> SiteForm:
    form.offer(dict.fromkeys([*zones(), site().timezone]))
    return form


def _page(
    form: SiteForm, status: int = 200, picture: Picture | None = None, is_preview: bool = False, **facts: Any
) -> Response:
    """Show the form, and the face: as it is, or (a preview) as it would be, in the head of this page too."""
    png = as_text(picture.png) if picture else ""
    form.logo_kept.data, form.logo_kept.raw_data = png, None
    face = _typed_face(form.clean(), png, bool(form.logo_gone.data)) if is_preview else _face_of(site())
    if is_preview:
        facts |= {"site": face.site, "site_name": face.site.name, "logo_shown": face.logo}
    facts = {"theirs": {}, "theirs_are_mine": False, "notice": "", **facts}
    fixed = {name: PREFIX + variable.upper() for name, variable in fixed_by_environment().items()}
    page = show(
        "branding/settings.html", status=status, form=form, face=face, fixed=fixed, logo_chosen=bool(png), **facts
    )
    return private(page)


def _typed_face(text: SiteText, png: str, is_without_logo: bool) -> Face:
    typed = _as_it_would_be(text)
    if png:
        return replace(_face_of(typed), logo=f"data:image/png;base64,{png}", is_new=True)
    return replace(_face_of(replace(typed, logo_id=None) if is_without_logo else typed), is_new=True)


def _as_it_would_be(text: SiteText) -> Site:
    row = {**asdict(text), "logo_id": site().logo_id, "version": site().version}
    return replace(site_of(settings(), row), logo_size=site().logo_size)


def _face_of(shown: Site) -> Face:
    logo = shown_logo(shown)
    return Face(
        site=shown,
        palette=palette_of(shown.accent) if shown.accent else None,
        logo=logo.address if logo else "",
        is_new=False,
    )


@cache
def zones() -> tuple[str, ...]:
    """Return the zones of Europe that a calendar file can express."""
    return tuple(sorted(name for name in available_timezones() if name.startswith("Europe/") and _has_rule(name)))


def _has_rule(name: str) -> bool:
    try:
        timezone_of(name)
    except UnknownZoneRule:
        return False
    return True
