"""SQL conditions for the follow-ups in lists and search. Sessions by link are in none."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, exists, or_, select

from portal.agenda.models import Meeting, Theme, Visibility
from portal.lessons.models import Lesson
from portal.lessons.rules.filters import LessonFilter
from portal.networks.models import Network
from portal.reactions.models import Reaction
from portal.site import site
from portal.summaries.models import Summary
from portal.summaries.rules.levels import lessons_read_by, text_read_by


def listed(member_of: Collection[int]) -> Select[Summary]:
    """Return the query for the follow-ups of this reader, newest session first."""
    theirs = select(Summary).join(Summary.meeting).where(or_(has_text_for(member_of), has_lessons_for(member_of)))
    return theirs.order_by(Meeting.ends_at.desc(), Meeting.id.desc())


def has_text_for(member_of: Collection[int]) -> ColumnElement[bool]:
    return text_read_by(member_of) & (Meeting.visibility != Visibility.LINK)


def has_lessons_for(member_of: Collection[int]) -> ColumnElement[bool]:
    return lessons_read_by(member_of) & (Meeting.visibility != Visibility.LINK)


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
    """SQL condition: the session, or what this reader may read of its follow-up, contains this word."""
    # Texts with a hidden passage are not searched: a match would reveal it.
    is_whole = ~exists().where(Reaction.summary_id == Summary.id, Reaction.is_hiding)
    text = has_text_for(member_of) & Summary.search.contains(word, autoescape=True)
    in_lessons = exists().where(Lesson.meeting_id == Summary.meeting_id, Lesson.search.contains(word, autoescape=True))
    follow_up = is_whole & (text | (has_lessons_for(member_of) & in_lessons))
    return or_(Meeting.search.contains(word, autoescape=True), follow_up)


def has_signal(member_of: Collection[int]) -> ColumnElement[bool]:
    signal = exists().where(Lesson.meeting_id == Summary.meeting_id, Lesson.is_signal)
    return has_lessons_for(member_of) & signal


def zone() -> ZoneInfo:
    """Return the zone that decides the portal's current year."""
    return ZoneInfo(site().timezone)
