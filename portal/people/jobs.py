"""The worker's jobs for people."""

from datetime import datetime, timedelta

from portal.jobs import Job
from portal.people.operations.address import forget_old_changes
from portal.people.operations.role_year import ask_about_role
from portal.people.operations.sign_in import forget_old_sign_ins
from portal.people.queries import to_ask_about_role


def forget(now: datetime) -> bool:
    """Delete expired sign-ins, links and changes of address."""
    forget_old_sign_ins(now)
    forget_old_changes(now)
    return False


def ask_about_roles(now: datetime) -> bool:
    """Ask each holder of a role once a year whether it is still right."""
    for person_id in to_ask_about_role(now):
        ask_about_role(person_id, now)
    return False


JOBS = (Job(forget, every=timedelta(hours=1)), Job(ask_about_roles, every=timedelta(hours=1)))
