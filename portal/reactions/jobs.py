"""The worker's jobs for rounds: latecomers, reminders and escalation to organisers."""

from datetime import datetime, timedelta

from portal.jobs import Job
from portal.reactions.operations.ask import ask_latecomers, remind_readers
from portal.reactions.operations.pass_on import pass_on
from portal.reactions.queries import hidden_and_waiting, that_may_remind, with_latecomers
from portal.reactions.rules.reacting import TextChanged
from portal.reactions.rules.timing import is_passed_on, reminds


def ask_late(now: datetime) -> bool:
    """Ask those who were noted as present after the round was opened."""
    for meeting_id in with_latecomers():
        ask_latecomers(meeting_id, now)
    return False


def remind_all(now: datetime) -> bool:
    """Remind those who did not react, in the morning of the working day before a round closes."""
    for meeting_id in [
        summary.meeting_id for summary in that_may_remind(now) if reminds(summary.meeting, summary, now)
    ]:
        remind_readers(meeting_id, now)
    return False


def pass_on_all(now: datetime) -> bool:
    """Ask the organisers about passages hidden for two working days."""
    waiting = hidden_and_waiting()
    for reaction_id in [reaction.id for reaction in waiting if is_passed_on(reaction.summary.meeting, reaction, now)]:
        try:
            pass_on(reaction_id, now)
        except TextChanged:
            continue  # withdrawn meanwhile
    return False


_OFTEN = timedelta(minutes=1)
JOBS = (
    Job(ask_late, every=_OFTEN),
    Job(remind_all, every=_OFTEN),
    Job(pass_on_all, every=_OFTEN),
)
