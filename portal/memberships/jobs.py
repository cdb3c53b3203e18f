"""The worker's jobs for memberships."""

from datetime import datetime, timedelta

from sqlalchemy import select

from portal.db import db
from portal.jobs import Job
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.invite import end_invitation
from portal.memberships.operations.places import move_queue_of_network
from portal.memberships.queries import with_a_queue


def end_old_invitations(now: datetime) -> bool:
    """End invitations past their day, so that whoever waits can have the place."""
    past = (Application.state == ApplicationState.INVITED) & (Application.held_until <= now)
    rows = db.session.execute(select(Application.network_id, Application.person_id).where(past)).all()
    for network_id, person_id in rows:
        end_invitation(network_id, person_id, now)
    return False


def move_queues_up(now: datetime) -> bool:
    """Give places that came free without an action of a member, such as by a higher maximum."""
    for network_id in with_a_queue():
        move_queue_of_network(network_id, now)
    return False


JOBS = (Job(end_old_invitations, every=timedelta(minutes=10)), Job(move_queues_up, every=timedelta(hours=1)))
