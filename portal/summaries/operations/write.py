"""Writing the summary, with optimistic locking and a history of versions."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import open_transaction, transaction
from portal.summaries.models import PARTS, Parts, Reason, Summary, SummaryStage, SummaryVersion
from portal.summaries.operations.lock import lock_summary
from portal.summaries.operations.publish import keep_audience, sign_again, tell_readers
from portal.summaries.operations.repair import destroy_versions_that_held
from portal.summaries.operations.versions import keep_version
from portal.summaries.operations.writer import refuse_attendee
from portal.summaries.queries.findings import findings_of
from portal.summaries.rules.levels import is_public
from portal.summaries.rules.mending import Mended
from portal.summaries.rules.steps import FindingsWait, NothingWritten, StaleOwnText, StaleText, refuse_summary
from portal.summaries.rules.writing import NotByItself, cleaned, search_words
from portal.text import clean_text


def save_text(
    meeting_id: int,
    parts: Mapping[str, str],
    version: int,
    by_id: int,
    now: datetime,
    by_itself: bool = False,
    gone: Mended | None = None,
    ticks: int = 0,
    writer_signup_id: int | None = None,
) -> Summary:
    """Save the text; `by_itself` for an autosave. An unchanged text makes no new version.

    `gone` is what was removed from it: versions that held it are deleted. A text that everybody reads is signed anew,
    with all `ticks`, unless a repair is its only change: what protects somebody does not wait.

    `writer_signup_id` is the attendee who writes: only these parts of a draft, while they may; the others stay.

    Raises StaleText when somebody saved in between (StaleOwnText: the same person, elsewhere), NotHeldYet,
    NothingComesAfter, OnlyLessons, TooLong, NotTheWriter, WriterTooLate; for a text that others read NotByItself,
    NothingWritten, NotChecked, and FindingsWait for findings that the last version did not have.
    """
    clean = cleaned(parts)
    with transaction() as session:
        lock, summary = lock_summary(meeting_id, now)
        meeting = lock.meeting
        refuse_summary(meeting, now)
        if writer_signup_id is not None:
            refuse_attendee(summary, writer_signup_id, now)
            clean = cleaned({**summary.parts, **parts})
        if by_itself and summary.stage != SummaryStage.DRAFT:
            raise NotByItself
        if clean != summary.parts:
            refuse_stale(summary, version, by_id)
            if summary.stage != SummaryStage.DRAFT:
                refuse_for_readers(meeting, summary, clean)
            if is_public(meeting, summary) and not _is_only_repaired(summary.parts, clean, gone):
                sign_again(summary, ticks, by_id, now)
            if summary.stage == SummaryStage.FINAL:
                keep_audience(meeting, summary, "audience")
            write_text(summary, clean, by_id, now)
        if gone:
            session.refresh(meeting, ["facilitators", "network"])
            destroy_versions_that_held(meeting, summary, gone)
        _keep(summary, by_id, now, by_itself)
    return summary


def write_text(summary: Summary, parts: Parts, by_id: int, now: datetime) -> None:
    """A step: write the text as the next version, with its consequences."""
    summary.parts, summary.search = parts, search_words(parts)
    summary.version += 1
    summary.changed_at, summary.changed_by_id = now, by_id
    summary.skipped_at = None
    if summary.stage != SummaryStage.DRAFT:
        tell_readers(summary)


def refuse_for_readers(meeting: Meeting, summary: Summary, parts: Parts) -> None:
    """A step: check a text that others read at once. Raises NothingWritten, FindingsWait."""
    if not parts.get("intro"):
        raise NothingWritten
    open_transaction().refresh(meeting, ["facilitators", "network"])
    everyone = is_public(meeting, summary)
    known = {(found.place, found.mark) for found in findings_of(meeting, summary.parts, everyone)}
    if {(found.place, found.mark) for found in findings_of(meeting, parts, everyone)} - known:
        raise FindingsWait


def _is_only_repaired(before: Parts, after: Parts, gone: Mended | None) -> bool:
    """Return whether nothing but a repair of the scan's finding changed."""
    changed = [part for part in PARTS if before.get(part, "") != after.get(part, "")]
    if gone is None or len(changed) != 1:
        return False
    return before.get(changed[0], "") == gone.before and after.get(changed[0], "") == clean_text(gone.text)


def refuse_stale(summary: Summary, version: int, by_id: int) -> None:
    """Raise StaleText, or StaleOwnText, unless `version` is the current one. A page waits for its own autosave."""
    if summary.version != version:
        raise StaleOwnText if summary.changed_by_id == by_id else StaleText


def _keep(summary: Summary, by_id: int, now: datetime, by_itself: bool) -> None:
    """Keep the text as a version, in place of the writer's last autosave."""
    last = _last_version(summary)
    if last and last.number == summary.version and (by_itself or last.reason != Reason.TYPED):
        return
    if last and last.reason == Reason.TYPED and last.by_id == by_id:
        open_transaction().delete(last)
    if summary.parts:
        keep_version(summary, Reason.TYPED if by_itself else Reason.SAVED, by_id, now)


def _last_version(summary: Summary) -> SummaryVersion | None:
    versions = select(SummaryVersion).where(SummaryVersion.summary_id == summary.id)
    return open_transaction().scalars(versions.order_by(SummaryVersion.number.desc()).limit(1)).first()
