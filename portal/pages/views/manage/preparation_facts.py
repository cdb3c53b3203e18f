"""The facts of the page on which a facilitator prepares a session."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext as _

from portal.agenda.models import Meeting
from portal.cases.models import Case, CaseState
from portal.cases.queries.reading import cases_to_prepare
from portal.cases.words import STATES
from portal.language import tell
from portal.pages.forms import AnswerCaseForm
from portal.plans.views.facts import PlanPanel, plan_panel
from portal.signups.models import Signup, Standing
from portal.signups.queries import who_comes
from portal.signups.rules.signing_up import organisation_key


@dataclass(frozen=True)
class NamedText:
    """What somebody wrote when they signed up."""

    name: str
    text: str


@dataclass(frozen=True)
class CaseToPrepare:
    """A case, with what can be done with it."""

    case: Case
    name: str
    state: str  # in words
    form: AnswerCaseForm
    can_be_discussed: bool


@dataclass(frozen=True)
class PreparationPage:
    """All that a facilitator reads before a session, short enough for five minutes."""

    meeting: Meeting
    cases: Sequence[CaseToPrepare]
    unread: Sequence[int]  # the ids of cases that are new
    undecided: Sequence[int]  # once another was chosen: the ids of those whose owners still wait
    first_timers: Sequence[str]
    organisations: Sequence[tuple[str, int]]
    questions: Sequence[NamedText]
    needs: Sequence[NamedText]
    answers: Sequence[NamedText]  # to the session's own question
    plan: PlanPanel
    notice: str
    refused: AnswerCaseForm | None  # the first that holds an error
    lost: Sequence[str]  # sentences that were typed about cases that are gone


def preparation_page(
    meeting: Meeting, now: datetime, typed: Mapping[int, AnswerCaseForm], notice: str = ""
) -> PreparationPage:
    """Return the facts; `typed` are the forms about cases that were not sent, by the id of the case."""
    coming = [row.signup for row in who_comes(meeting.id) if row.signup.standing == Standing.GOING]
    found = cases_to_prepare(meeting.id)
    is_any_chosen = any(case.decision == CaseState.CHOSEN for case in found)
    gone = set(typed) - {case.id for case in found}
    return PreparationPage(
        meeting=meeting,
        cases=[_case(case, meeting, now, typed.get(case.id) or AnswerCaseForm.about(case)) for case in found],
        unread=[case.id for case in found if case.state == CaseState.SENT],
        undecided=[case.id for case in found if is_any_chosen and waits_for_an_answer(case)],
        first_timers=[signup.name for signup in coming if signup.first_time],
        organisations=_organisations(coming),
        questions=[NamedText(signup.name, signup.learning_question) for signup in coming if signup.learning_question],
        needs=[NamedText(signup.name, signup.needs) for signup in coming if signup.needs],
        answers=[NamedText(signup.name, signup.extra_answer) for signup in coming if signup.extra_answer],
        plan=plan_panel(meeting),
        notice=notice,
        refused=next((form for form in typed.values() if form.errors), None),
        lost=[typed[case_id].sentence.data or "" for case_id in sorted(gone) if typed[case_id].is_unsent],
    )


def waits_for_an_answer(case: Case) -> bool:
    """Return whether the facilitators neither chose the case, nor keep it, nor discussed it."""
    return not case.decision and not case.discussed_at


def _case(case: Case, meeting: Meeting, now: datetime, form: AnswerCaseForm) -> CaseToPrepare:
    return CaseToPrepare(
        case=case,
        name=case.signup.name,
        state=_("new") if case.state == CaseState.SENT else tell(STATES[CaseState(case.state)]),
        form=form,
        can_be_discussed=now >= meeting.starts_at and case.state != CaseState.DISCUSSED,
    )


def _organisations(coming: Sequence[Signup]) -> list[tuple[str, int]]:
    """Return each organisation as it was first written, with how many come from it; most first."""
    names: dict[str, str] = {}
    for signup in coming:
        if signup.organisation:
            names.setdefault(organisation_key(signup.organisation), signup.organisation)
    counts = Counter(organisation_key(signup.organisation) for signup in coming if signup.organisation)
    return sorted(((names[key], count) for key, count in counts.items()), key=lambda row: (-row[1], row[0].casefold()))
