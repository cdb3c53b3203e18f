"""What is kept of summaries and their writers, and until when."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select

from portal.agenda.models import After, Meeting
from portal.language import N_
from portal.privacy.keeping import Fate, Keep, table_of
from portal.summaries.models import RawNotes, SetAside, Summary, SummaryVersion
from portal.summaries.rules.steps import NOTES_KEPT

VERSIONS_KEPT = timedelta(days=90)
UNFINISHED_KEPT = timedelta(days=365)  # what belongs to a text that nobody finished
SIGNED_KEPT = timedelta(days=730)

_SUMMARY, _VERSION = table_of(Summary).c, table_of(SummaryVersion).c
_NOTES, _SET_ASIDE = table_of(RawNotes).c, table_of(SetAside).c
_SIGNED = {"checked_name": "", "checked_by_id": None}


def _old_versions(before: datetime, now: datetime) -> ColumnElement[bool]:
    final = exists().where(Summary.id == _VERSION.summary_id, Summary.final_at <= before)
    return and_(_VERSION.at <= before, or_(final, _VERSION.at <= now - UNFINISHED_KEPT))


def _old_notes(before: datetime, now: datetime) -> ColumnElement[bool]:
    """Return notes of a final text, or of shared lessons without a text, or left unfinished for a year."""
    is_over = (Summary.final_at <= before) | ((Meeting.after == After.LESSONS) & (Summary.shared_at <= before))
    here = (Summary.meeting_id == _NOTES.meeting_id) & (Meeting.id == Summary.meeting_id)
    return or_(exists().where(here, is_over), _NOTES.changed_at <= now - UNFINISHED_KEPT)


def _notes_until(row: Mapping[str, Any], period: timedelta) -> datetime:
    served = [row["final_at"], row["shared_at"] if row["after"] == After.LESSONS else None]
    return min([row["changed_at"] + UNFINISHED_KEPT, *(moment + period for moment in served if moment)])


KEEPS = (
    Keep(
        "summaries",
        table_of(Summary),
        (
            *("id", "meeting_id", "stage", "parts", "version", "search", "changed_at", "changed_by_id"),
            *("round_opened_at", "round_closes_at", "reminded_at", "final_at", "audience", "lessons_audience"),
            *("public_at", "review_asked_at", "checked_at", "shared_at", "lessons_saved_by_id"),
            *("skipped_at", "writer_signup_id", "writer_until"),
        ),
        N_("So that others learn from it. It says nothing about who it was; a facilitator checked that."),
        Fate.STAYS,
        what=N_("The summary and the lessons"),
        since=N_("until a facilitator or an organiser withdraws them"),
    ),
    Keep(
        "signed-checks",
        table_of(Summary),
        tuple(_SIGNED),
        N_("To be able to say who checked a text before it became public."),
        Fate.NAMELESS,
        what=N_("Who signed the check of a summary"),
        since=N_("after it was signed"),
        period=SIGNED_KEPT,
        over=lambda before, now: (
            (_SUMMARY.checked_at <= before) & ((_SUMMARY.checked_name != "") | _SUMMARY.checked_by_id.is_not(None))
        ),
        emptied=_SIGNED,
        theirs=lambda person_id: _SUMMARY.checked_by_id == person_id,
        secret=frozenset({"checked_by_id"}),
        ends=lambda row, period: row["checked_at"] + period if row["checked_at"] else None,
    ),
    Keep(
        "versions",
        table_of(SummaryVersion),
        ("id", "summary_id", "number", "parts", "reason", "at", "by_id"),
        N_("To compare, and to go back."),
        Fate.DELETED,
        what=N_("Earlier versions of a summary"),
        since=N_("after the final text, or a year after they were written"),
        period=VERSIONS_KEPT,
        over=_old_versions,
    ),
    Keep(
        "notes",
        table_of(RawNotes),
        ("meeting_id", "person_id", "text", "changed_at"),
        N_("For the facilitator alone, to write the summary."),
        Fate.DELETED,
        what=N_("The notes of a facilitator"),
        since=N_("after the final text, or a year after they were written"),
        period=NOTES_KEPT,
        over=_old_notes,
        theirs=lambda person_id: _NOTES.person_id == person_id,
        secret=frozenset({"text"}),  # about others; their writer reads them on the page of the summary
        also=lambda person_id: (
            {
                name: select(column).where(Summary.meeting_id == _NOTES.meeting_id).scalar_subquery()
                for name, column in (("final_at", Summary.final_at), ("shared_at", Summary.shared_at))
            }
            | {"after": select(Meeting.after).where(Meeting.id == _NOTES.meeting_id).scalar_subquery()}
        ),
        ends=_notes_until,
    ),
    Keep(
        "set-aside",
        table_of(SetAside),
        ("id", "meeting_id", "mark", "kind", "reason", "by_id", "at"),
        N_("So that nobody has to judge the same words twice."),
        Fate.DELETED,
        what=N_("Why words in a summary may stay"),
        since=N_("after somebody decided so"),
        period=SIGNED_KEPT,
        over=lambda before, now: _SET_ASIDE.at <= before,
        theirs=lambda person_id: _SET_ASIDE.by_id == person_id,
        secret=frozenset({"mark", "by_id", "reason"}),  # the reason speaks of somebody else
        ends=lambda row, period: row["at"] + period,
    ),
)
