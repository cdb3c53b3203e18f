"""Reads of cases: by their owner, by facilitators, and what the group may see of them."""

from sqlalchemy import select
from sqlalchemy.orm import contains_eager, joinedload

from portal.cases.models import Case
from portal.cases.rules.states import AT_FACILITATORS
from portal.db import db
from portal.networks.models import Membership
from portal.signups.models import Signup, Standing

_GOING = Signup.standing == Standing.GOING  # a cancelled sign-up takes its case along, before the job empties it


def case_of(signup_id: int) -> Case | None:
    """Return the case of this sign-up, for its owner alone."""
    return db.session.scalar(select(Case).where(Case.signup_id == signup_id))


def cases_of(person_id: int) -> dict[int, Case]:
    """Return a person's own cases, by the id of their sign-up."""
    theirs = select(Case).join(Case.signup).where(Signup.person_id == person_id)
    return {case.signup_id: case for case in db.session.scalars(theirs)}


def cases_to_prepare(meeting_id: int) -> list[Case]:
    """Return the cases that facilitators read, first sent first, each with its sign-up.

    Not those that their owner is still writing, is changing, or withdrew.
    """
    sent = select(Case).join(Case.signup).where(Case.meeting_id == meeting_id, Case.state.in_(AT_FACILITATORS), _GOING)
    return list(db.session.scalars(sent.options(contains_eager(Case.signup)).order_by(Case.sent_at, Case.id)))


def case_at(meeting_id: int, case_id: int) -> Case | None:
    """Return the case with this id and its sign-up, if facilitators of this meeting may read it."""
    return next((case for case in cases_to_prepare(meeting_id) if case.id == case_id), None)


def case_with(case_id: int) -> Case | None:
    """Return a case with its sign-up and meeting."""
    whole = select(Case).where(Case.id == case_id)
    return db.session.scalar(whole.options(joinedload(Case.signup), joinedload(Case.meeting)))


def titles_shown(meeting_id: int) -> list[str]:
    """Return the titles that the group sees, since their owners agree; without names."""
    titles = select(Case.title).join(Case.signup).where(Case.meeting_id == meeting_id, Case.shows_title, _GOING)
    sent = titles.where(Case.state.in_(AT_FACILITATORS), Case.title != "")
    return list(db.session.scalars(sent.order_by(Case.sent_at, Case.id)))


def outcomes_shared(meeting_id: int) -> list[str]:
    """Return what came of cases, where their owners agree that the group reads it; without names."""
    lines = select(Case.outcome_text).where(Case.meeting_id == meeting_id, Case.outcome_shared, Case.outcome_text != "")
    return list(db.session.scalars(lines.order_by(Case.id)))


def members_question(person_id: int, network_id: int | None) -> str:
    """Return the question with which somebody joined the network of a session; empty without."""
    theirs = select(Membership.question).where(Membership.person_id == person_id, Membership.network_id == network_id)
    return db.session.scalar(theirs) or ""
