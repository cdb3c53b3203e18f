"""The page on which the facilitators of a session prepare it: cases, questions, needs, and the plan."""

from collections.abc import Mapping
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
from portal.pages.forms import AnswerCaseForm, AnswerPress
from portal.pages.views.manage.preparation_facts import preparation_page, waits_for_an_answer
from portal.people.sign_in import signed_in
from portal.web.answers import private, send_to, show
from portal.web.errors import leads_back
from portal.web.moment import now

bp = Blueprint("preparation", __name__, url_prefix="/manage/meetings")

NOTICES = {
    "chosen": N_("Chosen. We tell whoever brought it."),
    "kept": N_("In reserve. We tell whoever brought it, kindly."),
    "keep-others": N_("In reserve. We tell whoever brought them, kindly."),
    "discussed": N_("Noted that the group discussed it."),
    "answer": N_("Saved. The person who brought the case can read your answer."),
    "read": N_("Noted. The people who brought the cases see that you read them."),
}


@bp.get("/<slug:slug>/preparation")
@signed_in
def index(slug: str) -> Response:
    return _page(_my_meeting(slug), {}, request.args.get("said", ""))


@bp.post("/<slug:slug>/preparation")
@signed_in
def answer(slug: str) -> Response:
    """Carry out the pressed button. The form holds the sentences at all cases: those not sent stay as they were typed.

    A button at a case sends the sentence there: it only writes back, chooses the case, keeps it in reserve, or notes
    that it was discussed. "Tell them all kindly" sends the sentences at the cases that it keeps.
    """
    meeting, press = _my_meeting(slug), AnswerPress.of_request()
    unsent = AnswerCaseForm.all_typed()
    pressed = {case_id: unsent[case_id] for case_id in _cases_at(press, meeting) if case_id in unsent}

    invalid = [form for form in pressed.values() if not form.validate()]  # each shows its own error
    if invalid and press.verb != "read":
        return _page(meeting, unsent, status=422)

    status = 200
    for case_id, form in pressed.items():
        try:
            _carry_out(press, case_id, form)
        except CaseError as error:
            form.refuse(error)
            if isinstance(error, StaleSentence):
                form.stand_on_sentence(error.stored)
            status = error.status
        else:
            if press.verb != "read":
                del unsent[case_id]

    if status != 200:
        return _page(_my_meeting(slug), unsent, status=status)
    if any(form.is_unsent for form in unsent.values()):
        return _page(_my_meeting(slug), unsent, press.verb)  # a redirect would lose them
    anchor = f"case-{press.case_id}" if press.case_id else None
    return send_to(url_for("preparation.index", slug=slug, said=press.verb, _anchor=anchor))


def _my_meeting(slug: str) -> Meeting:
    """Return the meeting if the reader leads it; aborts with 403 or 404."""
    meeting = my_meeting(slug, What.CASES)
    leads_back(tell(N_("Back to your preparation")), url_for("preparation.index", slug=slug))
    return meeting


def _cases_at(press: AnswerPress, meeting: Meeting) -> list[int]:
    """Return the cases that a button is about; aborts with 404 for a case of another session."""
    if press.verb == "read":
        return [case.id for case in cases_to_prepare(meeting.id) if case.state == CaseState.SENT]
    if press.verb == "keep-others":
        return [case.id for case in cases_to_prepare(meeting.id) if waits_for_an_answer(case)]
    case = case_with(press.case_id)
    if case is None or case.meeting_id != meeting.id:
        abort(404)
    return [case.id]


def _carry_out(press: AnswerPress, case_id: int, form: AnswerCaseForm) -> None:
    """Do with one case what was pressed. Raises CaseError."""
    sentence, seen = form.sentence.data or "", form.seen.data or ""
    match press.verb:
        case "read":
            with suppress(NoSuchStep):  # withdrawn this moment
                read_case(case_id, now())
        case "chosen":
            choose_case(case_id, now(), sentence, seen)
        case "kept" | "keep-others":
            keep_case(case_id, now(), sentence, seen)
        case "discussed":
            write_back(case_id, sentence, now(), seen)
            discuss_case(case_id, now())
        case _:
            write_back(case_id, sentence, now(), seen)


def _page(meeting: Meeting, typed: Mapping[int, AnswerCaseForm], notice_key: str = "", status: int = 200) -> Response:
    notice = tell(NOTICES[notice_key]) if notice_key in NOTICES else ""
    page = preparation_page(meeting, now(), typed, notice)
    return private(show("pages/manage/preparation.html", status=status, **vars(page)))
