"""Whether letters go at all: holding and releasing the outbox, its pause, and its probes."""

from datetime import datetime

from sqlalchemy import update

from portal.db import insert_if_new, open_transaction, transaction
from portal.mail.models import Cause, Letter, LetterState, Outbox
from portal.mail.queries import OUTBOX
from portal.mail.rules.sending import SUSPECTS, Gate, gate_of, outbox_pause_after, registered
from portal.text import clean_line


def hold_outbox(now: datetime) -> None:
    """Let no letter go until the outbox is released: after a restore, what waits may have gone already."""
    with transaction():
        take_outbox().held_at = now


def release_outbox(now: datetime) -> None:
    """Let letters go again: ends a hold; of a pause the next probe goes now."""
    with transaction():
        outbox = take_outbox()
        outbox.held_at = None
        if outbox.paused_at:
            outbox.next_at = now
        make_due(now)


def pause(cause: Cause, answer: str, is_probe: bool, now: datetime) -> None:
    """A step: pause the outbox, or lengthen its pause when its own probe failed."""
    outbox = take_outbox()
    if outbox.paused_at is None:
        outbox.paused_at, outbox.tries = now, 0
    elif not is_probe:
        return  # another connection was first
    outbox.tries += 1
    outbox.cause, outbox.answer = cause, clean_line(answer)[:500]
    outbox.tried_at, outbox.next_at = now, now + outbox_pause_after(outbox.tries)


def suspect(domain: str, answer: str, is_probe: bool, now: datetime) -> None:
    """A step: this mail domain refused a letter for a reason that is about us. After several in a row it is."""
    outbox = take_outbox()
    domains = [*dict.fromkeys([*outbox.suspects.split(), registered(domain)])]
    outbox.suspects = " ".join(domains[-SUSPECTS:])
    if len(domains) >= SUSPECTS or (outbox.paused_at and outbox.cause == Cause.DOMAINS):
        pause(Cause.DOMAINS, answer, is_probe, now)
    elif is_probe:
        resume(now)  # it let us in, and took our sender


def went_through(is_probe: bool, now: datetime) -> None:
    """A step: the mail server took a letter of ours, or refused one for its mailbox alone."""
    if is_probe:
        resume(now)
    none = update(Outbox).where(Outbox.name == OUTBOX, Outbox.suspects != "").values(suspects="")
    open_transaction().execute(none, execution_options={"synchronize_session": False})


def resume(now: datetime) -> None:
    """A step: the pause is over, for each letter that was put off too."""
    outbox = take_outbox()
    outbox.paused_at = outbox.tried_at = outbox.next_at = None
    outbox.cause = outbox.answer = outbox.suspects = ""
    make_due(now)


def take_probe(now: datetime) -> Gate:
    """A step: whether letters go. The one that gets PROBE is the only one to get it."""
    session = open_transaction()
    gate = gate_of(session.get(Outbox, OUTBOX), now)
    if gate != Gate.PROBE:
        return gate
    outbox = take_outbox()
    gate = gate_of(outbox, now)  # read afresh: another may have taken it meanwhile
    if gate == Gate.PROBE:
        outbox.tried_at, outbox.next_at = now, now + outbox_pause_after(max(outbox.tries, 1))
    return gate


def suspects() -> list[str]:
    """A step: the mail domains that refused us in a row. A probe goes to another first: theirs tells nothing new."""
    outbox = open_transaction().get(Outbox, OUTBOX)
    return outbox.suspects.split() if outbox else []


def give_probe_back(now: datetime) -> None:
    """A step: the probe was not tried, so another letter is one."""
    outbox = take_outbox()
    if outbox.paused_at:
        outbox.next_at = now


def make_due(now: datetime) -> None:
    """A step: whatever was put off goes at its next turn."""
    later = (Letter.state == LetterState.WAITING) & (Letter.due_at > now)
    put_off = update(Letter).where(later, Letter.claimed_until.is_(None)).values(due_at=now)
    open_transaction().execute(put_off, execution_options={"synchronize_session": False})


def take_outbox() -> Outbox:
    """A step: the row, locked and read afresh."""
    session = open_transaction()
    session.flush()
    insert_if_new(Outbox, name=OUTBOX)
    return session.get_one(Outbox, OUTBOX, with_for_update=True, populate_existing=True)
