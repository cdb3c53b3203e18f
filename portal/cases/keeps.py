"""What is kept of cases, and until when."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, or_, select

from portal.agenda.models import Meeting, MeetingStage
from portal.cases.models import Case, CaseState
from portal.language import N_
from portal.privacy.keeping import Ends, Fate, Keep, PastItsDay, table_of
from portal.signups.models import Signup

TEXTS_KEPT = timedelta(days=30)
TITLES_KEPT = timedelta(days=60)  # the question after six weeks names it
OUTCOMES_KEPT = timedelta(days=180)

_CASE = table_of(Case).c
_TEXTS = {"stuck": "", "unsure": "", "hopes": "", "may_stay": "", "sentence_back": ""}
_TITLE = {"title": "", "shows_title": False}
_ROW = (
    *("id", "signup_id", "meeting_id", "state", "version", "decision", "saved_at", "sent_at", "read_at"),
    *("decided_at", "discussed_at", "withdrawn_at", "texts_deleted_at", "outcome_asked_at"),
)
_ENDS_WITH_THE_DAY = (CaseState.DRAFT, CaseState.WITHDRAWN)  # nobody waits for these


def _of_session(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(Meeting.id == _CASE.meeting_id, condition)


def _of_no_use(before: datetime, now: datetime) -> ColumnElement[bool]:
    """Return cases past their day; an unsent one and that of a session called off go right after the session."""
    is_called_off = Meeting.stage == MeetingStage.CALLED_OFF
    goes_at_once = or_(_CASE.state.in_(_ENDS_WITH_THE_DAY), _of_session(is_called_off))
    return or_(_of_session(Meeting.ends_at <= before), goes_at_once & _of_session(Meeting.ends_at <= now))


def _told_and_done(before: datetime, now: datetime) -> ColumnElement[bool]:
    """Return cases of which nothing is left to say: the letter about their deleted text was posted, if it was sent."""
    was_told = or_(_CASE.texts_deleted_at.is_not(None), _CASE.state.in_(_ENDS_WITH_THE_DAY))
    ended = or_(
        _of_session(Meeting.ends_at <= before),
        _CASE.state.in_(_ENDS_WITH_THE_DAY) & _of_session(Meeting.ends_at <= now),
    )
    return (_CASE.outcome_text == "") & was_told & ended


def _filled_in(emptied: Mapping[str, Any]) -> PastItsDay:
    is_filled_in = or_(*(_CASE[name] != value for name, value in emptied.items()))
    return lambda before, now: is_filled_in & _of_no_use(before, now)


def _theirs(person_id: int) -> ColumnElement[bool]:
    return _CASE.signup_id.in_(select(Signup.id).where(Signup.person_id == person_id))


def _session(person_id: int) -> dict[str, ColumnElement[Any]]:
    """Return the moments of the session on which the day of a case depends."""
    return {
        f"session_{moment.key}": select(moment).where(Meeting.id == _CASE.meeting_id).scalar_subquery()
        for moment in (Meeting.ends_at, Meeting.called_off_at)
    }


def _until(row: Mapping[str, Any], period: timedelta) -> datetime:
    goes_at_once = row["session_called_off_at"] or row["state"] in _ENDS_WITH_THE_DAY
    return row["session_ends_at"] + (timedelta(0) if goes_at_once else period)


def _row_until(row: Mapping[str, Any], period: timedelta) -> datetime | None:
    if row["outcome_text"]:
        return None
    return row["session_ends_at"] + (timedelta(0) if row["state"] in _ENDS_WITH_THE_DAY else period)


_after_the_session: Ends = lambda row, period: row["session_ends_at"] + period  # noqa: E731

KEEPS = (
    Keep(
        "case-texts",
        table_of(Case),
        tuple(_TEXTS),
        N_("For the facilitator, to prepare and to lead the session. Nobody else reads it."),
        Fate.NAMELESS,
        what=N_("Your case"),
        since=N_("after the session; one that you did not send, or of a session called off, right after it"),
        period=TEXTS_KEPT,
        over=_filled_in(_TEXTS),
        emptied=_TEXTS,
        theirs=_theirs,
        secret=frozenset({"may_stay"}),
        theirs_alone=frozenset(_TEXTS),
        also=_session,
        ends=_until,
    ),
    Keep(
        "case-titles",
        table_of(Case),
        tuple(_TITLE),
        N_("To ask you after six weeks what came of your case."),
        Fate.NAMELESS,
        what=N_("The title of your case"),
        since=N_("after the session; one that you did not send, or of a session called off, right after it"),
        period=TITLES_KEPT,
        over=_filled_in(_TITLE),
        emptied=_TITLE,
        theirs=_theirs,
        theirs_alone=frozenset(_TITLE),
        also=_session,
        ends=_until,
    ),
    Keep(
        "cases",
        table_of(Case),
        _ROW,
        N_("To tell you what happened to your case."),
        Fate.DELETED,
        what=N_("That you brought a case"),
        since=N_("after the session"),
        period=TITLES_KEPT,
        same_as="case-titles",
        over=_told_and_done,
        theirs=_theirs,
        secret=frozenset({"version", "decision"}),
        theirs_alone=frozenset(_ROW),  # an organiser does not learn that somebody brought a case
        also=_session,
        ends=_row_until,
    ),
    Keep(
        "case-outcomes",
        table_of(Case),
        ("outcome_text", "outcome_shared"),
        N_("For you, and for the group when you share it: what came of a case."),
        Fate.DELETED,
        what=N_("What came of your case, if you wrote it"),
        since=N_("after the session"),
        period=OUTCOMES_KEPT,
        over=lambda before, now: _of_session(Meeting.ends_at <= before),
        theirs=_theirs,
        theirs_alone=frozenset({"outcome_text", "outcome_shared"}),
        also=_session,
        ends=_after_the_session,
    ),
)
