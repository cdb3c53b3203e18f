"""Finding follow-ups: which ones a reader may find, and what they may read of them."""

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, case, exists, func, select
from sqlalchemy.orm import joinedload

from portal.agenda.models import Block, Meeting, Theme
from portal.agenda.queries.choices import NetworkChoice
from portal.agenda.queries.led import led_lately
from portal.db import db
from portal.kept import Read, kept_read
from portal.lessons.models import Lesson
from portal.lessons.queries.conditions import has_lessons_for, has_signal, has_text_for, listed, wishes_of, zone
from portal.lessons.rules.filters import LessonFilter
from portal.networks.models import Network
from portal.people.models import Person
from portal.reactions.queries import leave_outs_in, was_invited
from portal.reactions.rules.reacting import is_hidden, shown
from portal.signups.queries import was_there
from portal.summaries.models import Parts, Summary
from portal.summaries.queries.texts import summary_of
from portal.summaries.rules.levels import lessons_read_by, reads_lessons, reads_summary, text_read_by
from portal.text import fold

ON_A_PAGE = 20
MOST_EARLIER = 3


@dataclass(frozen=True)
class FollowUp:
    """The follow-up of one meeting, as far as this reader may read it."""

    meeting: Meeting
    summary: Summary
    lessons: list[Lesson]  # in order; empty when not for this reader
    parts: Parts  # empty when not for this reader; without hidden passages

    @property
    def first(self) -> Lesson | None:
        """The most important lesson, or else the first."""
        return next((lesson for lesson in self.lessons if lesson.is_most_important), next(iter(self.lessons), None))

    @property
    def first_at(self) -> datetime:
        """When others could first read it."""
        public_at = self.summary.public_at or self.summary.checked_at  # earlier releases stored only the latter
        return min(filter(None, (self.summary.shared_at, public_at)), default=self.meeting.ends_at)

    @property
    def changed_at(self) -> datetime:
        """When what a reader finds here last changed."""
        answers = (lesson.answered_at for lesson in self.lessons)
        return max(self.meeting.changed_at, *filter(None, answers), self.first_at)


@dataclass(frozen=True)
class FollowUpResults:
    """One page of results, and the total over all pages."""

    follow_ups: list[FollowUp]
    total: int

    @property
    def pages(self) -> int:
        return max((self.total - 1) // ON_A_PAGE + 1, 1)


@dataclass(frozen=True)
class LessonChoices:
    """The filter values that occur in this reader's follow-ups."""

    networks: list[NetworkChoice]
    themes: dict[str, str]  # slug: name
    years: list[str]
    has_signals: bool


def found(chosen: LessonFilter, member_of: Collection[int] = (), most: int = ON_A_PAGE) -> FollowUpResults:
    """Return one page, what was shared last first. `member_of`: ids of the reader's networks."""
    ids = _matching(chosen, frozenset(member_of))
    shown = ids[(chosen.page - 1) * most : chosen.page * most]
    return FollowUpResults(_run(_page(frozenset(member_of)), {"ids": shown}) if shown else [], len(ids))


def _matching(chosen: LessonFilter, member_of: frozenset[int]) -> Sequence[int]:
    """Return the ids of all matches, in order: kept ones, unless few will ask again."""
    wanted = replace(chosen, page=1)

    def read() -> Read:
        ids = _in_order(member_of).where(*wishes_of(wanted, member_of)).with_only_columns(Summary.id)
        found = array("q", db.session.scalars(ids))
        return Read(found, None, max(len(found), 1))

    return read().value if wanted.is_random else kept_read(("follow-ups", wanted, member_of), None, read)


@lru_cache(maxsize=1000)
def _page(member_of: frozenset[int]) -> Select[Summary, bool, bool]:
    """Return the query, cached as `_earlier`."""
    return _whole(_in_order(member_of).where(Summary.id.in_(bindparam("ids", expanding=True))), member_of)


def _in_order(member_of: Collection[int]) -> Select[Summary]:
    in_order = listed(member_of).order_by(None)
    return in_order.order_by(_shared_at(member_of).desc(), Meeting.ends_at.desc(), Meeting.id.desc())


def _shared_at(member_of: Collection[int]) -> ColumnElement[datetime]:
    """Return since when others can read it: the lessons, where this reader may, else the text."""
    lessons = case((has_lessons_for(member_of), Summary.shared_at))
    return func.coalesce(lessons, Summary.public_at, Summary.checked_at, Meeting.ends_at)


def earlier(meeting: Meeting, member_of: Collection[int] = ()) -> list[FollowUp]:
    """Return up to three follow-ups of other meetings of its network."""
    if meeting.network_id is None:
        return []
    values = {"network_id": meeting.network_id, "meeting_id": meeting.id}
    return _run(_earlier(frozenset(member_of)), values)


@lru_cache(maxsize=1000)
def _earlier(member_of: frozenset[int]) -> Select[Summary, bool, bool]:
    """Return the query, cached per set of networks: each page of a session runs it, and building it takes longer."""
    is_other = (Meeting.network_id == bindparam("network_id")) & (Meeting.id != bindparam("meeting_id"))
    return _whole(listed(member_of).where(is_other).limit(MOST_EARLIER), member_of)


def newest_lesson(member_of: Collection[int] = ()) -> FollowUp | None:
    """Return the lesson to show, of the session whose lessons were shared last."""
    return next(iter(_run(_newest(frozenset(member_of)))), None)


@lru_cache(maxsize=1000)
def _newest(member_of: frozenset[int]) -> Select[Summary, bool, bool]:
    """Return the query, cached as `_earlier`: each page of the agenda runs it."""
    shared = select(Summary).join(Summary.meeting).where(has_lessons_for(member_of))
    return _whole(shared.order_by(Summary.shared_at.desc(), Summary.id.desc()).limit(1), member_of)


def is_any_found(member_of: Collection[int] = ()) -> ColumnElement[bool]:
    """Return the condition that there is anything to find, for the menu."""
    return exists(listed(member_of).with_only_columns(Summary.id).order_by(None))


def choices(member_of: Collection[int] = ()) -> LessonChoices:
    return kept_read(("lesson-choices", frozenset(member_of)), None, lambda: Read(_choices(member_of), None))


def _choices(member_of: Collection[int]) -> LessonChoices:
    listed_here = listed(member_of).order_by(None)
    times = listed_here.with_only_columns(Meeting.starts_at, Network).outerjoin(Meeting.network)
    rows = db.session.execute(times).all()
    themes = listed_here.with_only_columns(Theme.slug, Theme.name).join(Theme, Theme.meeting_id == Meeting.id)
    named = sorted(db.session.execute(themes.distinct()), key=lambda theme: (fold(theme[1]), theme))
    networks = {network.id: network for _, network in rows if network and not network.is_draft}
    signals = select(exists(listed_here.with_only_columns(Summary.id).where(has_signal(member_of))))
    return LessonChoices(
        networks=sorted(
            (NetworkChoice(network.slug, network.name) for network in networks.values()),
            key=lambda network: fold(network.name),
        ),
        themes=dict(named),
        years=sorted({str(starts.astimezone(zone()).year) for starts, _ in rows}, reverse=True),
        has_signals=bool(db.session.scalar(signals)),
    )


def open_to_all(meeting_ids: Collection[int]) -> set[int]:
    """Return those meetings whose lessons or text anybody with the address may read."""
    ids = select(Summary.meeting_id).join(Summary.meeting).where(Summary.meeting_id.in_(meeting_ids))
    return set(db.session.scalars(ids.where(text_read_by(()) | lessons_read_by(()))))


def open_to_all_since(ended: datetime) -> set[int]:
    """Return those of all meetings that ended since then, or that are to come, as `open_to_all`."""
    ids = select(Summary.meeting_id).join(Summary.meeting).where(Meeting.ends_at > ended)
    return set(db.session.scalars(ids.where(text_read_by(()) | lessons_read_by(()))))


def listed_follow_ups() -> Sequence[Row[str, datetime | None, datetime | None]]:
    """Return what everybody finds, newest session first: the slug, and since when its lessons and its text are public,
    each None where they are not.
    """
    lessons = case((has_lessons_for(()), Summary.shared_at))
    text = case((has_text_for(()), func.coalesce(Summary.public_at, Summary.checked_at)))
    return db.session.execute(listed(()).with_only_columns(Meeting.slug, lessons, text)).all()


def lasting_names(meeting_ids: Collection[int]) -> dict[int, str]:
    """Return a permanent name for each meeting: the UID of its first block."""
    blocks = select(Block.meeting_id, Block.uid).where(Block.meeting_id.in_(meeting_ids)).order_by(Block.id.desc())
    return dict(db.session.execute(blocks).all())


def signal_at(lesson_id: int, member_of: Collection[int] = ()) -> Lesson | None:
    """Return the lesson, if it is a signal that this reader may find."""
    found_in = listed(member_of).with_only_columns(Summary.meeting_id).where(has_lessons_for(member_of))
    mine = select(Lesson).where(Lesson.id == lesson_id, Lesson.is_signal).options(joinedload(Lesson.meeting))
    mine = mine.where(Lesson.meeting_id.in_(found_in.order_by(None)))
    return db.session.scalars(mine).first()


def summary_with_meeting(meeting_id: int) -> Summary | None:
    """Return what `readable_part_of` needs."""
    mine = select(Summary).where(Summary.meeting_id == meeting_id)
    return db.session.scalars(mine.options(joinedload(Summary.meeting))).first()


def may_read_anything(person: Person | None, meeting: Meeting, now: datetime) -> bool:
    """Return whether this reader may read anything of this meeting. Its facilitators must be loaded."""
    summary = summary_of(meeting.id)
    if summary is None:
        return False
    there = was_there(meeting.id, person and person.id)
    if summary.parts and reads_summary(meeting, summary, person, there):
        return True
    if summary.shared_at and reads_lessons(meeting, summary, person, there or was_invited(summary.id, person)):
        return True
    return led_lately(person, meeting, now)


def readable_part_of(rows: Iterable[tuple[Summary, bool, bool]]) -> list[FollowUp]:
    """Return the readable part of each (summary, may read text, may read lessons). Their meetings must be loaded.

    Leaves out hidden passages, and lessons that contain them. Takes a constant number of statements.
    """
    rows = list(rows)
    of_these = Lesson.meeting_id.in_([summary.meeting_id for summary, _, has_lessons in rows if has_lessons])
    lessons: dict[int, list[Lesson]] = defaultdict(list)
    for lesson in db.session.scalars(select(Lesson).where(of_these).order_by(Lesson.position)):
        lessons[lesson.meeting_id].append(lesson)
    leave_outs = leave_outs_in([summary.id for summary, _, _ in rows])
    return [
        FollowUp(
            summary.meeting,
            summary,
            [
                lesson
                for lesson in lessons[summary.meeting_id]
                if not is_hidden(lesson.text, leave_outs.get(summary.id, ()))
            ],
            shown(summary.parts, leave_outs.get(summary.id, ())) if has_text else {},
        )
        for summary, has_text, _ in rows
    ]


def follow_ups_in(follow_ups: Select[Summary], member_of: Collection[int]) -> list[FollowUp]:
    """Return the rows of this query, made by `listed`, with what the reader may read of each."""
    return _run(_whole(follow_ups, member_of))


def _whole(follow_ups: Select[Summary], member_of: Collection[int]) -> Select[Summary, bool, bool]:
    """Return the query with their meetings, and with what the reader may read of each."""
    whole = joinedload(Summary.meeting)
    with_meetings = follow_ups.options(whole.joinedload(Meeting.network), whole.selectinload(Meeting.themes))
    return with_meetings.add_columns(has_text_for(member_of), has_lessons_for(member_of))


def _run(follow_ups: Select[Summary, bool, bool], values: Mapping[str, Any] | None = None) -> list[FollowUp]:
    rows = db.session.execute(follow_ups, values).all()
    return readable_part_of((summary, bool(has_text), bool(has_lessons)) for summary, has_text, has_lessons in rows)
