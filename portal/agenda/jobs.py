"""The worker's jobs for those who run sessions and networks."""

from datetime import datetime, timedelta

from portal.agenda.operations.quiet import ask_for_a_meeting, note_meeting_again
from portal.agenda.operations.remind import ask_about_too_few, remind_leaders
from portal.agenda.queries.meetings import to_ask_about, to_remind_of
from portal.agenda.queries.networks import that_meet_again, to_ask_for_a_meeting
from portal.jobs import Job


def remind_all(now: datetime) -> bool:
    """Remind the facilitators of each session of the next 24 hours."""
    for meeting_id in to_remind_of(now):
        remind_leaders(meeting_id, now)
    return False


def ask_all(now: datetime) -> bool:
    """Ask the facilitators of each session with too few people, when sign-up closes or two days before."""
    for meeting_id in to_ask_about(now):
        ask_about_too_few(meeting_id, now)
    return False


def ask_quiet_networks(now: datetime) -> bool:
    """Ask the coordinators of each network without a meeting ahead when the next is; forget it once one is planned."""
    for network_id in to_ask_for_a_meeting(now):
        ask_for_a_meeting(network_id, now)
    for network_id in that_meet_again(now):
        note_meeting_again(network_id, now)
    return False


JOBS = (
    *(Job(remind_all, every=timedelta(minutes=1)), Job(ask_all, every=timedelta(minutes=1))),
    Job(ask_quiet_networks, every=timedelta(hours=1)),
)
