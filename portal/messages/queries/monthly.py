"""What is new for the members of networks, for the letter of a month."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, String, cast, exists, literal, select

from portal.agenda.models import Meeting
from portal.agenda.queries.finding import on_the_agenda
from portal.db import db
from portal.lessons.models import Lesson
from portal.lessons.queries.conditions import has_lessons_for
from portal.mail.models import Letter
from portal.memberships.queries import Belonging, belongings_of
from portal.messages.rules import LETTER_OF_A_MONTH, AMonth
from portal.networks.models import Membership, Network, NetworkState
from portal.networks.rules.agreements import is_asked_to_agree
from portal.people.models import Person
from portal.signups.models import Signup
from portal.summaries.models import Summary

_IN_USE = (NetworkState.RECRUITING, NetworkState.RUNNING, NetworkState.CLOSING)


@dataclass(frozen=True)
class News:
    """What somebody did not hear of yet: sessions to come, those with lessons, those whose signal was answered, and
    changed agreements.
    """

    coming: list[Meeting]
    with_lessons: list[Meeting]
    with_answer: list[Meeting]
    agreements: list[Belonging]  # memberships of networks whose agreements changed, and wait for a yes

    @property
    def is_any(self) -> bool:
        return bool(self.coming or self.with_lessons or self.with_answer or self.agreements)


def to_tell(month: AMonth) -> list[int]:
    """Return the members of networks who want this month's letter and did not get it yet."""
    theirs = literal(f"{LETTER_OF_A_MONTH}:").concat(cast(Person.id, String)).concat(f":{month.name}")
    has_it = exists().where(Letter.unique_key == theirs)
    members = select(Person.id).join(Membership, Membership.person_id == Person.id)
    members = members.join(Network, Network.id == Membership.network_id).where(Network.state.in_(_IN_USE))
    found = members.where(Person.only_seat_letters.is_(False), ~has_it)
    return list(db.session.scalars(found.distinct().order_by(Person.id)))


def has_letter_of(person_id: int, month: AMonth) -> bool:
    theirs = Letter.unique_key == f"{LETTER_OF_A_MONTH}:{person_id}:{month.name}"
    return bool(db.session.scalar(select(exists().where(theirs))))


def networks_of(person_id: int) -> list[int]:
    """Return the networks in use that they are a member of."""
    theirs = select(Membership.network_id).join(Network, Network.id == Membership.network_id)
    return list(db.session.scalars(theirs.where(Membership.person_id == person_id, Network.state.in_(_IN_USE))))


def news_for(person_id: int, network_ids: Collection[int], month: AMonth, now: datetime) -> News:
    """Return what is new in these networks.

    Of the sessions that begin in the coming weeks those without a sign-up of theirs, also one that was cancelled, and
    which they do not lead; of the lessons shared in the month before those that they got no letter about. Of the
    signals for policy those that were answered in that month, for everybody: no letter told of it.
    About changed agreements the letter of the month after the change asks, and no later one.
    """
    coming, shared, answered = _news(person_id, network_ids, now)
    coming = coming.where(Meeting.starts_at <= month.ahead_until)
    shared = shared.where(Summary.shared_at >= month.before, Summary.shared_at < month.begins)
    answered = answered.where(Lesson.answered_at >= month.before, Lesson.answered_at < month.begins)
    changed = (Network.agreements_changed_at >= month.before) & (Network.agreements_changed_at < month.begins)
    in_changed = set(db.session.scalars(select(Network.id).where(Network.id.in_(network_ids), changed)))
    agreements = [known for known in still_to_agree(person_id, in_changed) if _was_there(known)]
    sessions = [list(db.session.scalars(each)) for each in (coming, shared, answered)]
    return News(sessions[0], sessions[1], sessions[2], agreements)


def still_to_agree(person_id: int, network_ids: Collection[int]) -> list[Belonging]:
    """Return the memberships of these networks whose agreements somebody did not agree to yet, by name."""
    mine = [known for known in belongings_of(person_id) if known.network.id in network_ids] if network_ids else []
    return [known for known in mine if known.member and is_asked_to_agree(known.member, known.network)]


def _was_there(known: Belonging) -> bool:
    """Return whether they were a member when the agreements changed: whoever came later accepted the new ones."""
    changed_at, member = known.network.agreements_changed_at, known.member
    return changed_at is not None and member is not None and member.joined_at < changed_at


def still_news(
    person_id: int,
    coming: Collection[int],
    with_lessons: Collection[int],
    with_answer: Collection[int],
    agreements: Collection[int],
    now: datetime,
) -> News:
    """Return of these meetings, and of the networks with these changed agreements, what is still news for somebody."""
    queries = zip(_news(person_id, networks_of(person_id), now), (coming, with_lessons, with_answer), strict=True)
    sessions = [list(db.session.scalars(query.where(Meeting.id.in_(ids)))) for query, ids in queries]
    return News(sessions[0], sessions[1], sessions[2], still_to_agree(person_id, agreements))


def _news(person_id: int, network_ids: Collection[int], now: datetime) -> tuple[Select[Meeting], ...]:
    """Return the queries for sessions to come, for those whose lessons were shared, and whose signal was answered."""
    has_sign_up = exists().where(Signup.meeting_id == Meeting.id, Signup.person_id == person_id)
    leads_it = Meeting.facilitators.any(Person.id == person_id)
    here = Meeting.network_id.in_(network_ids)
    coming = select(Meeting).where(here, on_the_agenda(now, network_ids), ~has_sign_up, ~leads_it)
    coming = coming.where(Meeting.starts_at > now)

    was_told = exists().where(
        Letter.meeting_id == Meeting.id, Letter.person_id == person_id, Letter.kind == "lessons-shared"
    )
    after = select(Meeting).join(Summary, Summary.meeting_id == Meeting.id).where(here, has_lessons_for(network_ids))
    after = after.order_by(Meeting.ends_at, Meeting.id)
    shared = after.where(~was_told, ~leads_it)
    answered = after.join(Lesson, Lesson.meeting_id == Meeting.id).where(Lesson.is_signal, Lesson.answer != "")
    return coming.order_by(Meeting.starts_at, Meeting.id), shared, answered
