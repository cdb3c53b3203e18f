"""Choosing a theme, which becomes a draft session, and the member who guides it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import exists, select

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.operations.leaders import let_lead, tell_leaders, tell_new_leaders_of_the_day
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.operations.make import make_draft
from portal.agenda.rules.who_may import can_lead, may_change
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.people.models import Person
from portal.site import site
from portal.themes.models import GuideOffer, VotePhase
from portal.themes.operations.lock import lock_theme, refuse_unless_inside, refuse_when_over
from portal.themes.rules.drafts import draft_text
from portal.themes.rules.refusals import (
    GuideWithoutName,
    NoOfferAnyMore,
    NotChosenYet,
    NotInThisNetwork,
    ThemeWasWithdrawn,
    VoteIsNotOver,
)
from portal.themes.rules.voting import vote_phase


def choose_theme(theme_id: int, by_id: int, now: datetime) -> Meeting:
    """Make the draft session about this theme; return the one that was made before, if there is one.

    Raises VoteIsNotOver, ThemeWasWithdrawn, NetworkIsOver.
    """
    with transaction() as session:
        lock = lock_theme(theme_id, now)
        theme, network = lock.theme, lock.network_lock.network
        if theme.meeting:
            return theme.meeting
        refuse_when_over(lock.network_lock)
        if theme.withdrawn_at:
            raise ThemeWasWithdrawn
        if vote_phase(network, now) != VotePhase.OVER:
            raise VoteIsNotOver
        text = draft_text(theme, site().language, ZoneInfo(site().timezone), now)
        meeting = make_draft(session, text, by_id, "", now)
        theme.meeting_id, theme.chosen_at = meeting.id, now
    return meeting


def let_guide(theme_id: int, person_id: int, by_id: int, now: datetime) -> Meeting:
    """Make a member who offered it facilitator of the session about this theme, and mail them. Idempotent.

    Whoever has no role that covers it leads this one session without one: a coordinator gives no role of the portal.
    Raises NotChosenYet, NoOfferAnyMore, GuideWithoutName.
    """
    with transaction() as session:
        theme_lock = lock_theme(theme_id, now)
        theme = theme_lock.theme
        if theme.meeting_id is None or (theme.meeting and theme.meeting.stage == MeetingStage.CALLED_OFF):
            raise NotChosenYet
        offers = exists().where(GuideOffer.theme_id == theme_id, GuideOffer.person_id == person_id)
        if not session.scalar(select(offers)):
            raise NoOfferAnyMore
        try:
            refuse_unless_inside(theme_lock.network_lock, person_id)
        except NotInThisNetwork as error:
            raise NoOfferAnyMore from error
        lock = lock_meeting(theme.meeting_id, now)
        meeting, person = lock.meeting, session.get_one(Person, person_id)
        session.refresh(meeting, ["facilitators"])
        if meeting.ends_at <= now or not may_change(meeting, session.get(Person, by_id)):
            raise NotChosenYet  # it is over, or went to another network
        if not person.name:
            raise GuideWithoutName
        if person in meeting.facilitators and can_lead(person, meeting):
            return meeting
        let_lead(lock, person)
        meeting.version += 1
        meeting.saved_by_id = by_id
        note(Action.TAKEN_OVER, by_id, now, about_id=person_id, meeting_id=meeting.id)
        tell_leaders(lock, [person], "lead-given", by_id, network=theme_lock.network_lock.network.name)
        tell_new_leaders_of_the_day(lock, [person])
        raise_counters(Count.SEATS)  # cached pages show the facilitators
    return meeting
