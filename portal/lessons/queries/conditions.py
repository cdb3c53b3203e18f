"""What a reader finds of what was learned, as conditions: `summaries.rules.levels`, for lists and for search."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, exists, false, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from portal.agenda.models import Meeting, Stage, Theme, Visibility
from portal.lessons.models import Lesson
from portal.lessons.rules.filters import LessonFilter
from portal.networks.models import Network
from portal.reactions.models import Reaction, ReactionKind
from portal.settings import settings
from portal.summaries.models import Audience, Summary
from portal.summaries.models import Stage as TextStage


def listed(member_of: Collection[int]) -> Select[Summary]:
    """What this reader finds, the newest session first: what is only by link is in no list."""
    theirs = select(Summary).join(Summary.meeting).where(or_(has_text_for(member_of), has_lessons_for(member_of)))
    return theirs.order_by(Meeting.ends_at.desc(), Meeting.id.desc())


def has_text_for(member_of: Collection[int]) -> ColumnElement[bool]:
    return (Summary.stage == TextStage.FINAL) & _reaches(Summary.audience, member_of)


def has_lessons_for(member_of: Collection[int]) -> ColumnElement[bool]:
    return Summary.shared_at.is_not(None) & _reaches(Summary.lessons_audience, member_of)


def _reaches(audience: InstrumentedAttribute[str], member_of: Collection[int]) -> ColumnElement[bool]:
    """Likewise `rules.levels`, for a list: the most careful level of the follow-up and of its meeting."""
    to_all = (audience == Audience.EVERYONE) & (Meeting.visibility == Visibility.PUBLIC)
    is_wide = audience.in_((Audience.EVERYONE, Audience.NETWORK)) & (Meeting.visibility != Visibility.LINK)
    to_members = is_wide & Meeting.network_id.in_(member_of) if member_of else false()
    return (Meeting.stage == Stage.PUBLISHED) & (to_all | to_members)


def wishes_of(chosen: LessonFilter, member_of: Collection[int]) -> list[ColumnElement[bool]]:
    wishes = [_says(word, member_of) for word in chosen.words]
    if chosen.network:
        wishes.append(Meeting.network.has(Network.slug == chosen.network))
    if chosen.theme:
        wishes.append(Meeting.themes.any(Theme.slug == chosen.theme))
    if chosen.year:
        first, last = (datetime(int(chosen.year) + more, 1, 1, tzinfo=zone()) for more in (0, 1))
        wishes.append((Meeting.starts_at >= first) & (Meeting.starts_at < last))
    if chosen.signal:
        wishes.append(has_signal(member_of))
    return wishes


def _says(word: str, member_of: Collection[int]) -> ColumnElement[bool]:
    """Whether the session, or what this reader may read of it, has this word."""
    # Where a passage is hidden is not looked: finding it would tell what it says.
    is_whole = ~exists().where(hiding(Reaction.summary_id == Summary.id))
    text = has_text_for(member_of) & Summary.search.contains(word, autoescape=True)
    said = exists().where(Lesson.meeting_id == Summary.meeting_id, Lesson.search.contains(word, autoescape=True))
    told = is_whole & (text | (has_lessons_for(member_of) & said))
    return or_(Meeting.search.contains(word, autoescape=True), told)


def hiding(of: ColumnElement[bool]) -> ColumnElement[bool]:
    """Likewise `reactions.rules.hides`."""
    return of & (Reaction.kind == ReactionKind.LEAVE_OUT) & Reaction.outcome.is_(None)


def has_signal(member_of: Collection[int]) -> ColumnElement[bool]:
    signal = exists().where(Lesson.meeting_id == Summary.meeting_id, Lesson.is_signal)
    return has_lessons_for(member_of) & signal


def zone() -> ZoneInfo:
    """The zone in which the portal says which year it is."""
    return ZoneInfo(settings().timezone)
