"""What stands about cases on the page of a sign-up and in its owner's list: their own, and what the group may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import url_for

from portal.agenda.models import CaseWanted
from portal.cases.models import Case, CaseState
from portal.cases.queries.reading import outcomes_shared, titles_shown
from portal.cases.rules.timing import case_until, may_say_what_came_of_it, why_not_write
from portal.cases.words import STATES
from portal.keys import key_of
from portal.language import tell
from portal.signups.models import Signup, Standing
from portal.signups.rules.attendance import was_there
from portal.site import site


@dataclass(frozen=True)
class CaseLink:
    """The way to the reader's own case."""

    address: str
    state: str  # in words; empty before they began one
    is_draft: bool
    may_begin_again: bool  # withdrawn, and there is still time
    asks_outcome: bool  # the question of six weeks later waits


@dataclass(frozen=True)
class CaseBox:
    """Cases on the page of a sign-up."""

    link: CaseLink | None
    is_required: bool
    until: datetime  # in the session's zone
    titles: Sequence[str]  # of cases that are coming, where their owners agree; empty without a seat, and after the end
    outcomes: Sequence[str]  # what came of cases, where their owners agree; empty for whoever was not there


def takes_cases() -> bool:
    """Return whether this portal takes cases: once it says who is responsible for the data."""
    return site().is_responsible_named


def case_link(signup: Signup, case: Case | None, now: datetime) -> CaseLink | None:
    """Return the way to this person's case; None where there is none and none can be brought. Its meeting is loaded."""
    meeting = signup.meeting
    if case is None and why_not_write(None, signup, meeting, takes_cases(), now):
        return None
    return CaseLink(
        address=url_for("cases.index", key=key_of("signup", signup.id, signup.salt)),
        state=tell(STATES[CaseState(case.state)]) if case else "",
        is_draft=case is not None and case.state == CaseState.DRAFT,
        may_begin_again=case is not None
        and case.state == CaseState.WITHDRAWN
        and why_not_write(case, signup, meeting, takes_cases(), now) is None,
        asks_outcome=case is not None and not case.outcome_text and may_say_what_came_of_it(case, meeting, now),
    )


def case_box(signup: Signup, case: Case | None, now: datetime) -> CaseBox | None:
    """Return what the page of a sign-up says of cases; None when that is nothing."""
    meeting = signup.meeting
    is_coming = signup.standing == Standing.GOING and not meeting.is_called_off and now < meeting.ends_at
    box = CaseBox(
        link=case_link(signup, case, now),
        is_required=meeting.case_wanted == CaseWanted.REQUIRED,
        until=case_until(meeting).astimezone(meeting.zone),
        titles=titles_shown(meeting.id) if is_coming else (),
        outcomes=outcomes_shared(meeting.id) if was_there(signup) else (),
    )
    return box if box.link or box.titles or box.outcomes else None
