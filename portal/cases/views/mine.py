"""The page of a case, behind the personal link of a sign-up: writing, sending, withdrawing, and what came of it."""

from dataclasses import replace
from functools import partial

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.cases.forms import SEND, CaseForm, OutcomeForm
from portal.cases.models import Case, CaseState
from portal.cases.operations.outcome import say_what_came_of_it
from portal.cases.operations.withdraw import withdraw_case
from portal.cases.operations.write import change_case, save_case, send_case, show_title
from portal.cases.queries.findings import case_scanner
from portal.cases.queries.reading import case_of
from portal.cases.rules.refusals import CaseError, LookFirst, NoCaseAsked, NotThisNumber, StaleCase
from portal.cases.rules.writing import TEXTS, CaseText
from portal.cases.views.facts import case_checks, case_page
from portal.language import N_, tell
from portal.privacy.rules.hits import ORGANISER_ONLY
from portal.privacy.rules.repairs import Repair
from portal.signups.models import Signup
from portal.signups.views.access import signup_by
from portal.summaries.forms import STAY, Press
from portal.summaries.rules.mending import REPAIRS, mended
from portal.summaries.rules.writing import NotFoundAnyMore
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("cases", __name__)

PAGE, CHECKS = "cases/show.html", "cases/_checks.html"
NOTICES = {
    "saved": N_("Saved. Only you can read it, until you send it."),
    "mended": N_("Changed and saved."),
    "left-out": N_("Left out and saved. Does the sentence still read well? If not, rewrite it."),
    "stays": N_("Good: it may stay."),
    "sent": N_("Thank you. Bringing doubt takes courage."),
    "change": N_("You can change it now. Until you send it again, only you can read it."),
    "withdrawn": N_("Your case is withdrawn, and its text is deleted."),
    "gone": N_("Your case has been deleted."),
    "title": N_("Saved."),
    "outcome": N_("Thank you. It is saved."),
}


@bp.get("/signups/<key:key>/case")
def index(key: str) -> Response:
    signup = signup_by(key)
    notice_key = request.args.get("said")

    page = case_page(signup, key, now(), notice=tell(NOTICES[notice_key]) if notice_key in NOTICES else "")
    if page.case is None and not page.is_asked:
        raise NoCaseAsked
    return private(show(PAGE, **vars(page)))


@bp.post("/signups/<key:key>/case")
@says_so_in_its_form
def save(key: str) -> Response:
    signup = signup_by(key)
    form = CaseForm()

    if not form.validate():
        return _not_saved(key, form, form.refusal)

    try:
        notice_key = _do(signup, form)
    except (CaseError, NotFoundAnyMore) as error:
        return _not_saved(key, form, error.status, error)

    if form.by_itself.data:
        return _checks(key, form)
    is_finding = notice_key not in ("saved", "sent")
    return send_to(url_for(".index", key=key, said=notice_key, _anchor="checks" if is_finding else None))


@bp.post("/signups/<key:key>/case/change")
def change(key: str) -> Response:
    signup = signup_by(key)

    change_case(signup.id, now())

    return send_to(url_for(".index", key=key, said="change"))


@bp.post("/signups/<key:key>/case/title")
def share_title(key: str) -> Response:
    signup = signup_by(key)

    show_title(signup.id, request.form.get("shows") == "yes", now())

    return send_to(url_for(".index", key=key, said="title"))


@bp.post("/signups/<key:key>/case/withdrawal")
def withdraw(key: str) -> Response:
    signup = signup_by(key)

    withdraw_case(signup.id, now())

    case = case_of(signup.id)
    is_withdrawn = case is not None and case.state == CaseState.WITHDRAWN
    return send_to(url_for(".index", key=key, said="withdrawn" if is_withdrawn else "gone"))


@bp.post("/signups/<key:key>/case/outcome")
@says_so_in_its_form
def say_outcome(key: str) -> Response:
    signup = signup_by(key)
    form = OutcomeForm()

    if not form.validate():
        return _outcome_refused(key, form, form.refusal)

    try:
        _say(signup, form)
    except (LookFirst, NotThisNumber, NotFoundAnyMore) as error:
        form.refuse(error)
        return _outcome_refused(key, form, error.status)

    return send_to(url_for(".index", key=key, said="outcome"))


def _do(signup: Signup, form: CaseForm) -> str:
    """Save the input, and do what the pressed button asks; return the notice key. Raises CaseError, NotFoundAnyMore."""
    press, may_stay = form.press, ""
    if press.verb in REPAIRS:
        form.show_text(press.place, _mended(signup, getattr(form.written, press.place, ""), press))
    elif press.verb == STAY:
        may_stay = _allowed(press)
    case = save_case(signup.id, form.written, version_in(form.version), now(), may_stay)
    form.stand_on(case)
    if press.verb == SEND:
        send_case(signup.id, case.version if case else 0, now())
        return "sent"
    return {STAY: "stays", "": "saved", Repair.LEAVE_OUT: "left-out"}.get(press.verb, "mended")


def _say(signup: Signup, form: OutcomeForm) -> None:
    """Store the one line, repaired or allowed as the pressed button asks."""
    press, may_stay = form.press, ""
    if press.verb in REPAIRS:
        form.outcome.data = _mended(signup, form.outcome.data or "", press)
    elif press.verb == STAY:
        may_stay = _allowed(press)
    say_what_came_of_it(signup.id, form.outcome.data or "", bool(form.shares.data), now(), may_stay)


def _mended(signup: Signup, written: str, press: Press) -> str:
    """Return the text after the repair. Raises NotFoundAnyMore."""
    return mended(written, press.mark, press.verb, case_scanner(signup, signup.meeting)).text


def _allowed(press: Press) -> str:
    """Return the mark of a finding that may stay. Raises NotThisNumber."""
    if press.kind in ORGANISER_ONLY:
        raise NotThisNumber
    return press.mark


def _checks(key: str, form: CaseForm) -> Response:
    """Answer an autosave with the saved state and the findings."""
    signup = signup_by(key)
    checks = case_checks(signup, case_of(signup.id), form, now())
    return private(show(PAGE, CHECKS, 200, lambda: vars(case_page(signup, key, now(), form)), checks=checks))


def _not_saved(key: str, form: CaseForm, status: int, error: CaseError | NotFoundAnyMore | None = None) -> Response:
    """Show what was typed with the reason, beside what was saved elsewhere: saving again is then a choice."""
    signup = signup_by(key)
    case, theirs = case_of(signup.id), dict[str, str]()
    if isinstance(error, StaleCase) and not form.by_itself.data:
        theirs = _saved_elsewhere(case, form.written)
        form.stand_on(case)
    if error:
        form.refuse(error)
    rest = partial(case_page, signup, key, now(), form, theirs=theirs)
    if not form.by_itself.data:
        return private(show(PAGE, status=status, **vars(rest())))
    checks = case_checks(signup, case, form, now())
    return private(show(PAGE, CHECKS, status, lambda: vars(replace(rest(), checks=checks)), checks=checks))


def _saved_elsewhere(case: Case | None, typed: CaseText) -> dict[str, str]:
    """Return what is saved where it differs from what was typed, by field."""
    saved = CaseText.of(case) if case else CaseText()
    differ = [name for name in TEXTS if getattr(saved, name) != getattr(typed, name)]
    return {name: getattr(saved, name) or _("nothing") for name in differ}


def _outcome_refused(key: str, form: OutcomeForm, status: int) -> Response:
    return private(show(PAGE, status=status, **vars(case_page(signup_by(key), key, now(), outcome=form))))
