"""The page on which the facilitators of a session prepare it: cases, questions, needs, and the plan."""

from contextlib import suppress

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.cases.models import CaseState
from portal.cases.operations.decide import choose_case, discuss_case, keep_case, read_case, write_back
from portal.cases.queries.reading import case_with, cases_to_prepare
from portal.cases.rules.refusals import CaseError, NoSuchStep, StaleSentence
from portal.language import N_, tell
from portal.pages.forms import AnswerCaseForm
from portal.pages.views.manage.preparation_facts import preparation_page
from portal.people.sign_in import signed_in
from portal.web.answers import private, send_to, show
from portal.web.errors import leads_back
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("preparation", __name__, url_prefix="/manage/meetings")

NOTICES = {
    "chosen": N_("Chosen. We tell whoever brought it."),
    "kept": N_("In reserve. We tell whoever brought it, kindly."),
    "all-kept": N_("In reserve. We tell whoever brought them, kindly."),
    "discussed": N_("Noted that the group discussed it."),
    "answer": N_("Saved. The person who brought the case can read your answer."),
    "read": N_("Noted. The people who brought the cases see that you read them."),
}


@bp.get("/<slug:slug>/preparation")
@signed_in
def index(slug: str) -> Response:
    meeting = _my_meeting(slug)

    notice_key = request.args.get("said", "")
    notice = tell(NOTICES[notice_key]) if notice_key in NOTICES else ""
    return private(show("pages/manage/preparation.html", **vars(preparation_page(meeting, now(), notice=notice))))


@bp.post("/<slug:slug>/preparation/cases/<id:case_id>")
@signed_in
@says_so_in_its_form
def answer(slug: str, case_id: int) -> Response:
    """Write back one sentence, and choose the case, keep it, or note that it was discussed, as the button says."""
    meeting = _my_meeting(slug)
    case = case_with(case_id)
    if case is None or case.meeting_id != meeting.id:
        abort(404)
    form = AnswerCaseForm()

    if not form.validate():
        return _refused(slug, form, case_id, form.refusal)

    try:
        notice_key = _carry_out(form, case_id)
    except StaleSentence as error:
        form.refuse(error)
        form.stand_on_sentence(error.stored)
        return _refused(slug, form, case_id, error.status)
    except CaseError as error:
        form.refuse(error)
        return _refused(slug, form, case_id, error.status)

    return send_to(url_for("preparation.index", slug=slug, said=notice_key, _anchor=f"case-{case_id}"))


@bp.post("/<slug:slug>/preparation/reading")
@signed_in
def note_read(slug: str) -> Response:
    """Note that the cases that were on the page are read."""
    meeting = _my_meeting(slug)

    for case_id in _shown_cases(meeting):
        with suppress(NoSuchStep):  # withdrawn this moment
            read_case(case_id, now())

    return send_to(url_for("preparation.index", slug=slug, said="read"))


@bp.post("/<slug:slug>/preparation/reserve")
@signed_in
def keep_others(slug: str) -> Response:
    """Keep the cases that were on the page and wait for an answer in reserve, and tell their owners."""
    meeting = _my_meeting(slug)

    for case_id in _shown_cases(meeting):
        with suppress(NoSuchStep):  # withdrawn this moment
            keep_case(case_id, now())

    return send_to(url_for("preparation.index", slug=slug, said="all-kept"))


def _my_meeting(slug: str) -> Meeting:
    """Return the meeting if the reader leads it; aborts with 403 or 404."""
    meeting = my_meeting(slug, What.CASES)
    leads_back(tell(N_("Back to your preparation")), url_for("preparation.index", slug=slug))
    return meeting


def _shown_cases(meeting: Meeting) -> list[int]:
    """Return the undecided cases that were on the page: what came in since is not answered unseen."""
    shown = set(request.form.getlist("case"))
    return [case.id for case in cases_to_prepare(meeting.id) if str(case.id) in shown and not case.decision]


def _carry_out(form: AnswerCaseForm, case_id: int) -> str:
    """Do what was pressed, and return the key of its notice. Raises CaseError."""
    decision, sentence, seen = request.form.get("decision"), form.sentence.data or "", form.seen.data or ""
    if decision == CaseState.CHOSEN:
        choose_case(case_id, now(), sentence, seen)
        return "chosen"
    if decision == CaseState.KEPT:
        keep_case(case_id, now(), sentence, seen)
        return "kept"
    write_back(case_id, sentence, now(), seen)
    if decision == CaseState.DISCUSSED:
        discuss_case(case_id, now())
        return "discussed"
    return "answer"


def _refused(slug: str, form: AnswerCaseForm, case_id: int, status: int) -> Response:
    page = preparation_page(_my_meeting(slug), now(), form, case_id)
    return private(show("pages/manage/preparation.html", status=status, refused_form=form, **vars(page)))
