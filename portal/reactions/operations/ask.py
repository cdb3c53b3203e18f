"""Opening the round, in which attendees check the summary, and reminding them once; latecomers are asked too."""

from datetime import date, datetime

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock
from portal.agenda.rules.facts import facts_of
from portal.counters import Count, raise_counters
from portal.db import open_transaction, transaction
from portal.keys import new_salt, salt_mark
from portal.mail.operations.posting import post_letter
from portal.people.models import Person
from portal.reactions.models import Reader
from portal.reactions.queries import to_be_asked
from portal.reactions.rules.reacting import USEFUL_AFTER
from portal.reactions.rules.timing import closing, reminds, suggested_day
from portal.signups.models import Signup
from portal.signups.operations.posting import has_room_in_mailbox, post_to
from portal.signups.rules.attendance import WAS_THERE
from portal.site import site
from portal.summaries.models import Reason, Summary, SummaryStage
from portal.summaries.operations.lock import lock_summary
from portal.summaries.operations.versions import keep_version
from portal.summaries.queries.findings import findings_in
from portal.summaries.rules.steps import StaleText, refuse_round


def open_round(
    meeting_id: int,
    closes_on: date | None,
    by_id: int,
    now: datetime,
    version: int | None = None,
    with_members: bool = False,
) -> Summary:
    """Ask all attendees by one letter each; `with_members`: members of the network who missed it get one to read along.

    By default it closes after five working days. With `version`, raises StaleText unless it is the version that this
    person read. Raises what `refuse_round` does, and WrongDay.
    """
    with transaction() as session:
        lock, summary = lock_summary(meeting_id, now)
        meeting = lock.meeting
        session.refresh(meeting, ["facilitators", "network"])
        audience = to_be_asked(meeting)
        refuse_round(meeting, summary, len(audience.there), len(findings_in(meeting, summary, [])), now)
        if version is not None and version != summary.version:
            raise StaleText

        summary.round_closes_at = closing(meeting, closes_on or suggested_day(meeting, now), now)
        summary.stage, summary.round_opened_at, summary.reminded_at = SummaryStage.ROUND, now, None
        keep_version(summary, Reason.ROUND, by_id, now)
        for signup in audience.there:
            _post(lock, _reader(summary, signup.person, signup), signup, "summary-asked")
        for person in audience.members if with_members else ():
            _post(lock, _reader(summary, person, None), None, "summary-read-along")
        raise_counters(Count.SEATS)  # attendees may read it now; feeds only show public texts
    return summary


def ask_latecomers(meeting_id: int, now: datetime) -> None:
    """Ask attendees who were noted after the round was opened. Idempotent.

    After its last day they get no letter, since it names that day; they find the round on their own pages.
    """
    with transaction() as session:
        lock, summary = lock_summary(meeting_id, now)
        if summary.stage != SummaryStage.ROUND:
            return
        session.refresh(lock.meeting, ["facilitators", "network"])
        invited = {
            reader.person_id: reader
            for reader in session.scalars(select(Reader).where(Reader.summary_id == summary.id)).all()
        }
        is_open = summary.round_closes_at is None or now < summary.round_closes_at
        for signup in to_be_asked(lock.meeting).there:
            known = invited.get(signup.person_id)
            if known and known.signup_id:
                continue
            was_asked = known is not None and not known.reads_along  # by an earlier release, as a member
            reader = _reader(summary, signup.person, signup)
            if is_open and not was_asked:
                _post(lock, reader, signup, "summary-asked")


def remind_readers(meeting_id: int, now: datetime) -> None:
    """Remind attendees who did not react, once. Idempotent.

    Respects the letter limit per mailbox, and leaves room for the letter with the lessons.
    """
    with transaction() as session:
        lock, summary = lock_summary(meeting_id, now)
        meeting = lock.meeting
        if not reminds(meeting, summary, now):
            return
        session.refresh(meeting, ["facilitators", "network"])
        summary.reminded_at = now
        silent = select(Reader, Signup).join(Signup, Signup.id == Reader.signup_id)
        silent = silent.where(Reader.summary_id == summary.id, Reader.reacted_at.is_(None), WAS_THERE)
        silent = silent.order_by(Reader.id)
        for reader, signup in session.execute(silent).all():
            if has_room_in_mailbox(signup, "summary-reminder"):
                _post(lock, reader, signup, "summary-reminder")


def _reader(summary: Summary, person: Person, signup: Signup | None) -> Reader:
    """Return the invitee's row; earlier invitees keep their key."""
    session = open_transaction()
    known = select(Reader).where(Reader.summary_id == summary.id, Reader.person_id == person.id)
    reader = session.scalars(known).first()
    if reader is None:
        reader = Reader(summary_id=summary.id, person_id=person.id, salt=new_salt())
        session.add(reader)
    reader.summary = summary
    reader.signup_id, reader.reads_along = (signup.id, False) if signup else (None, True)
    reader.name = signup.name if signup else person.name
    session.flush()
    return reader


def _post(lock: MeetingLock, reader: Reader, signup: Signup | None, kind: str) -> None:
    """Post a letter with the reader's own key."""
    meeting, summary = lock.meeting, lock.session.get_one(Summary, reader.summary_id)
    closes_at = summary.round_closes_at or lock.now
    facts = {
        "reader_id": reader.id,
        "salt_mark": salt_mark(reader.salt),
        "was_there": signup is not None,
        "closes_at": closes_at.isoformat(),
        "who": ", ".join(leader.name for leader in meeting.facilitators),
    }
    useful_until = closes_at + USEFUL_AFTER
    if signup:
        post_to(lock, signup, kind, facts, useful_until)
        return
    post_letter(
        kind,
        lock.session.get_one(Person, reader.person_id),
        version=f"reader-{reader.id}:{lock.number}",
        facts={**facts_of(meeting), **facts},
        language=site().locale,
        now=lock.now,
        useful_until=useful_until,
        name=reader.name,
        meeting_id=meeting.id,
    )
