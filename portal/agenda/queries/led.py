"""Meetings that a person leads, or led until their role was taken."""

from datetime import datetime

from sqlalchemy import ColumnElement, Select, exists, false, or_, select, true
from sqlalchemy.orm import aliased, joinedload, selectinload

from portal.agenda.models import Meeting, MeetingStage, meeting_facilitator
from portal.agenda.rules.who_may import WHO_MAY, May, What, Who, can_lead, reads_what_they_led, roles_of
from portal.db import db
from portal.history.queries import last_role_taken_at
from portal.people.models import Person, Role

led = meeting_facilitator.c


def led_by(reader: Person) -> ColumnElement[bool]:
    """Return `who_may.leads` as an SQL condition."""
    if not reader.may_manage:
        return false()  # a former facilitator stays named on what they led
    mine = select(led.meeting_id).where(led.person_id == reader.id)
    named, guided = Meeting.id.in_(mine), Meeting.id.in_(mine.where(led.is_guide))
    if not reader.makes_sessions:
        return guided
    if reader.leads_anywhere or reader.lead_ended_at is None:
        return named
    is_later = (Meeting.ends_at > reader.lead_ended_at) & (Meeting.stage != MeetingStage.CALLED_OFF)
    return guided | (named & (Meeting.network_id.in_(reader.coordinated_ids) | is_later))


def seen_by(reader: Person, what: What) -> ColumnElement[bool]:
    """Return `who_may.sees` as an SQL condition, for this part of a meeting."""
    ways = {
        Who.ITS_FACILITATOR: led_by(reader),
        Who.COORDINATOR: Meeting.network_id.in_(reader.coordinated_ids),
        **dict.fromkeys({Who.STRANGER} | roles_of(reader), true()),
    }
    return or_(false(), *(way for role, way in ways.items() if WHO_MAY[what][role] != May.NOTHING))


def led_and_not_over(person_id: int, now: datetime) -> list[Meeting]:
    """Return the person's drafts, and the published meetings that are not over, by id."""
    return list(db.session.scalars(_not_over(person_id, now)))


def led_alone(person_id: int, now: datetime) -> list[Meeting]:
    """Return those that nobody else can lead."""
    return list(db.session.scalars(_not_over(person_id, now).where(nobody_else_leads(person_id))))


def nobody_else_leads(person_id: int) -> ColumnElement[bool]:
    """Return an SQL condition on Meeting: only this person is named, or the others cannot lead it."""
    other = aliased(meeting_facilitator).c
    can_lead = exists().where(
        other.meeting_id == Meeting.id,
        other.person_id != person_id,
        other.cannot_lead_at.is_(None),
        other.is_guide | exists().where(Role.person_id == other.person_id),
    )
    return ~can_lead


def led_lately(reader: Person | None, meeting: Meeting, now: datetime) -> bool:
    """Return whether the reader led this until their role was taken, and may still read it; according to the log."""
    if reader is None or reader.id not in {leader.id for leader in meeting.facilitators} or can_lead(reader, meeting):
        return False
    return reads_what_they_led(reader, meeting, last_role_taken_at(reader.id), now)


def all_led_lately(reader: Person, now: datetime) -> list[Meeting]:
    """Return all of those, newest first."""
    if reader.leads_anywhere or not (taken_at := last_role_taken_at(reader.id)):
        return []
    mine = select(Meeting).where(Meeting.id.in_(select(led.meeting_id).where(led.person_id == reader.id)))
    whole = mine.options(joinedload(Meeting.network)).order_by(Meeting.starts_at.desc(), Meeting.id)
    return [meeting for meeting in db.session.scalars(whole) if reads_what_they_led(reader, meeting, taken_at, now)]


def _not_over(person_id: int, now: datetime) -> Select[Meeting]:
    theirs = Meeting.id.in_(select(led.meeting_id).where(led.person_id == person_id))
    is_coming = (Meeting.stage == MeetingStage.PUBLISHED) & (Meeting.ends_at > now)
    found = select(Meeting).where(theirs, (Meeting.stage == MeetingStage.DRAFT) | is_coming).order_by(Meeting.id)
    return found.options(selectinload(Meeting.facilitators))
