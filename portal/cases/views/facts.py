"""The facts of the page of a case, for its owner."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from flask_babel import gettext as _

from portal.agenda.models import Meeting
from portal.cases.forms import CaseForm, OutcomeForm
from portal.cases.models import Case, CaseState
from portal.cases.queries.findings import case_scanner, findings_in_case
from portal.cases.queries.reading import case_of, members_question
from portal.cases.rules.refusals import NoCaseAsked
from portal.cases.rules.timing import case_until, may_say_what_came_of_it, may_withdraw, why_not_write
from portal.cases.words import field_name
from portal.language import clock, date_short
from portal.signups.models import Signup
from portal.site import site
from portal.summaries.queries.findings import Finding


@dataclass(frozen=True)
class CaseChecks:
    """The saved state and open findings; the part that an autosave replaces."""

    version: str
    findings: Sequence[Finding] = ()
    saved: str = ""  # when it was saved, in words; empty beside an error
    refusal: str = ""  # why an autosave failed
    next_finding: int = 0  # the number of the one after that of the pressed button; 0 for none
    by_owner: bool = True  # no organiser is asked: nobody but its owner reads it yet

    def place_name(self, place: str) -> str:
        return field_name(place)


@dataclass(frozen=True)
class CasePage:
    """The page: a form while the case is written, else the case as it was sent."""

    meeting: Meeting
    key: str
    case: Case | None
    form: CaseForm | None  # while it can be written
    checks: CaseChecks
    is_asked: bool  # the session asks for a case
    why_not: str  # why nothing can be written or changed; empty when something can
    is_unnamed: bool  # because nobody is named who is responsible for the data
    until: datetime  # until when a case can be brought, in the session's zone
    can_withdraw: bool  # else its text can only be deleted
    outcome: OutcomeForm | None  # once asked
    outcome_checks: CaseChecks
    asked_before: bool  # the form holds what they asked when they joined the network
    theirs: Mapping[str, str] = field(default_factory=dict)  # saved elsewhere, by field
    theirs_are_mine: bool = True
    notice: str = ""


def case_page(
    signup: Signup,
    key: str,
    now: datetime,
    form: CaseForm | None = None,
    outcome: OutcomeForm | None = None,
    theirs: Mapping[str, str] | None = None,
    notice: str = "",
) -> CasePage:
    """Return the page as it is now; with a refused form as it was typed."""
    meeting, case = signup.meeting, case_of(signup.id)
    refusal = why_not_write(case, signup, meeting, site().is_responsible_named, now)
    is_written = case is None or case.state in (CaseState.DRAFT, CaseState.WITHDRAWN)
    asked_before = "" if case else members_question(signup.person_id, meeting.network_id)
    if form is None and refusal is None and is_written:
        form = CaseForm.showing(case, asked_before)
    if outcome is None and case and may_say_what_came_of_it(case, meeting, now):
        outcome = OutcomeForm.showing_outcome(case)
    return CasePage(
        meeting=meeting,
        key=key,
        case=case,
        form=form,
        checks=case_checks(signup, case, form, now) if form else CaseChecks(""),
        is_asked=not isinstance(refusal, NoCaseAsked),
        why_not=refusal.words if refusal else "",
        is_unnamed=not site().is_responsible_named,
        until=case_until(meeting).astimezone(meeting.zone),
        can_withdraw=may_withdraw(meeting, now),
        outcome=outcome,
        outcome_checks=outcome_checks(signup, case, outcome),
        asked_before=bool(asked_before) and not (form and form.is_submitted()),
        theirs=theirs or {},
        notice=notice,
    )


def case_checks(signup: Signup, case: Case | None, form: CaseForm, now: datetime) -> CaseChecks:
    """Return the findings in what stands in the form, and when it was saved."""
    saved = case if case and case.version and case.state != CaseState.WITHDRAWN else None
    problems = [problem for errors in form.errors.values() for problem in errors]
    found = findings_in_case(case_scanner(signup, signup.meeting), form.written.texts, case.may_stay if case else "")
    return CaseChecks(
        version=form.version.data or "",
        findings=found,
        saved=_saved(signup.meeting, saved, now) if saved and not problems else "",
        refusal=problems[0] if problems and form.by_itself.data else "",
        next_finding=min(form.press.number, len(found)),
    )


def outcome_checks(signup: Signup, case: Case | None, form: OutcomeForm | None) -> CaseChecks:
    """Return the findings in the one line as typed; a saved one has none."""
    if form is None or case is None or not form.is_submitted():
        return CaseChecks("")
    typed = {"outcome": form.outcome.data or ""}
    return CaseChecks("", findings_in_case(case_scanner(signup, signup.meeting), typed, case.may_stay))


def _saved(meeting: Meeting, case: Case, now: datetime) -> str:
    """Return when the text was last saved, in words."""
    there = case.saved_at.astimezone(meeting.zone)
    if there.date() == now.astimezone(meeting.zone).date():
        return _("Saved at %(time)s.", time=clock(there))
    return _("Saved on %(day)s at %(time)s.", day=date_short(there), time=clock(there))
