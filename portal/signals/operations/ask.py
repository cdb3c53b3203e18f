"""Sending a signal to the mailbox that the network names: one letter for a session, and one reminder."""

from datetime import datetime

from portal.agenda.models import Meeting
from portal.db import open_transaction, transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.keys import new_salt, salt_mark
from portal.mail.operations.posting import post_letter, posted_since
from portal.mail.rules.limits import SIGNALS
from portal.networks.operations.lock import lock_network
from portal.people.models import Person
from portal.signals.models import PolicyMailbox, SignalQuestion
from portal.signals.queries import due_in, signal_of, to_nudge
from portal.signals.rules import ANSWERED_WITHIN, USEFUL_FOR
from portal.site import site
from portal.summaries.operations.lock import lock_summary
from portal.summaries.queries.findings import TITLE, findings_of


def ask(network_id: int, meeting_id: int, now: datetime) -> None:
    """Send the signal of a meeting. Idempotent.

    Nothing goes while the scan finds personal data in it, or beyond the limit for a mailbox; it is tried again.
    """
    with transaction() as session:
        lock_network(network_id, now)
        lock, _summary = lock_summary(meeting_id, now)
        mailbox = session.get(PolicyMailbox, network_id, populate_existing=True)
        person = _reader(mailbox.person_id) if mailbox else None
        if mailbox is None or person is None or meeting_id not in due_in(network_id, now):
            return
        if not _may_leave(lock.meeting) or posted_since(SIGNALS.kinds, person, now - SIGNALS.within) >= SIGNALS.most:
            return
        question = SignalQuestion(
            meeting_id=meeting_id,
            person_id=person.id,
            role=mailbox.role,
            name=mailbox.name,
            salt=new_salt(),
            asked_at=now,
            answer_until=now + ANSWERED_WITHIN,
        )
        session.add(question)
        session.flush()
        _post("signal-asked", question, person, now)
        note(Action.SIGNAL_ASKED, None, now, meeting_id=meeting_id)


def nudge(question_id: int, now: datetime) -> None:
    """Remind the mailbox, once. Idempotent."""
    with transaction() as session:
        question = session.get(SignalQuestion, question_id, with_for_update=True, populate_existing=True)
        person = _reader(question.person_id) if question else None
        if question is None or person is None or question_id not in to_nudge(now):
            return
        question.nudged_at = now
        _post("signal-nudge", question, person, now)


def _reader(person_id: int) -> Person | None:
    """Lock and return the person, unless they want no such letters: the limit is counted under this lock."""
    row = {"with_for_update": {"key_share": True}, "populate_existing": True}
    person = open_transaction().get(Person, person_id, **row)
    return None if person is None or person.only_seat_letters else person


def _may_leave(meeting: Meeting) -> bool:
    """Return whether the signal can be read, and the scan finds nothing in it for a reader outside the network."""
    signal = signal_of(meeting.id)
    if signal is None:
        return False
    open_transaction().refresh(meeting, ["facilitators", "network"])
    return not findings_of(meeting, {TITLE: meeting.title, "signal": signal.text}, for_everyone=True)


def _post(kind: str, question: SignalQuestion, person: Person, now: datetime) -> None:
    post_letter(
        kind,
        person,
        version=str(question.id),
        facts={"question_id": question.id, "salt_mark": salt_mark(question.salt)},
        language=site().locale,
        now=now,
        useful_until=min(now + USEFUL_FOR, question.answer_until),
        name=question.name,
        meeting_id=question.meeting_id,
    )
