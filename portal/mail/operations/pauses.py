"""Holding and releasing the outbox, pausing it, and probing whether it can resume."""

from datetime import datetime

from sqlalchemy import update

from portal.db import open_transaction, transaction
from portal.inserting import insert_if_new
from portal.mail.models import Cause, Letter, LetterState, Outbox
from portal.mail.queries import OUTBOX
from portal.mail.rules.sending import SUSPECTS, Gate, gate_of, outbox_pause_after, registered
from portal.text import clean_line


def hold_outbox(now: datetime) -> None:
    """Hold the outbox until it is released: after a restore, waiting letters may have been sent already."""
    with transaction():
        take_outbox().held_at = now


def release_outbox(now: datetime) -> None:
    """Release the outbox: ends a hold, and makes the next probe of a pause due now."""
    with transaction():
        outbox = take_outbox()
        outbox.held_at = None
        if outbox.paused_at:
            outbox.next_at = now
        make_due(now)


def pause(cause: Cause, answer: str, is_probe: bool, now: datetime) -> None:
    """A step: pause the outbox, or extend the pause after a failed probe."""
    outbox = take_outbox()
    if outbox.paused_at is None:
        outbox.paused_at, outbox.tries = now, 0
    elif not is_probe:
        return  # another connection did this already
    outbox.tries += 1
    outbox.cause, outbox.answer = cause, clean_line(answer)[:500]
    outbox.tried_at, outbox.next_at = now, now + outbox_pause_after(outbox.tries)


def suspect(domain: str, answer: str, is_probe: bool, now: datetime) -> None:
    """A step: note that this domain refused us as sender; after several in a row the outbox pauses."""
    outbox = take_outbox()
    domains = [*dict.fromkeys([*outbox.suspects.split(), registered(domain)])]
    outbox.suspects = " ".join(domains[-SUSPECTS:])
    if len(domains) >= SUSPECTS or (outbox.paused_at and outbox.cause == Cause.DOMAINS):
        pause(Cause.DOMAINS, answer, is_probe, now)
    elif is_probe:
        resume(now)  # it accepted our login and our sender


def went_through(is_probe: bool, now: datetime) -> None:
    """A step: resume after the mail server accepted a letter, or refused one for its mailbox only."""
    if is_probe:
        resume(now)
    none = update(Outbox).where(Outbox.name == OUTBOX, Outbox.suspects != "").values(suspects="")
    open_transaction().execute(none, execution_options={"synchronize_session": False})


def resume(now: datetime) -> None:
    """A step: end the pause, also for letters that were postponed."""
    outbox = take_outbox()
    outbox.paused_at = outbox.tried_at = outbox.next_at = None
    outbox.cause = outbox.answer = outbox.suspects = ""
    make_due(now)


def take_probe(now: datetime) -> Gate:
    """A step: return whether letters may go. Only one caller gets PROBE."""
    session = open_transaction()
    gate = gate_of(session.get(Outbox, OUTBOX), now)
    if gate != Gate.PROBE:
        return gate
    outbox = take_outbox()
    gate = gate_of(outbox, now)  # read afresh: another connection may have taken the probe
    if gate == Gate.PROBE:
        outbox.tried_at, outbox.next_at = now, now + outbox_pause_after(max(outbox.tries, 1))
    return gate


def suspects() -> list[str]:
    """A step: return the domains that refused us in a row. A probe goes elsewhere first, to learn something new."""
    outbox = open_transaction().get(Outbox, OUTBOX)
    return outbox.suspects.split() if outbox else []


def give_probe_back(now: datetime) -> None:
    """A step: return an unused probe, so that another letter can be it."""
    outbox = take_outbox()
    if outbox.paused_at:
        outbox.next_at = now


def make_due(now: datetime) -> None:
    """A step: make all postponed letters due."""
    later = (Letter.state == LetterState.WAITING) & (Letter.due_at > now)
    put_off = update(Letter).where(later, Letter.claimed_until.is_(None)).values(due_at=now)
    open_transaction().execute(put_off, execution_options={"synchronize_session": False})


def take_outbox() -> Outbox:
    """A step: lock the row, and read it afresh."""
    session = open_transaction()
    session.flush()
    insert_if_new(Outbox, name=OUTBOX)
    return session.get_one(Outbox, OUTBOX, with_for_update=True, populate_existing=True)
