"""Steps that write the organiser's input to a meeting, shared by making and changing."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from uuid import uuid4

from sqlalchemy import select

from portal.agenda.models import After, Block, CaseWanted, Meeting, Recording, Theme, Visibility
from portal.agenda.rules.joining import joining_details, marks_in, public_texts
from portal.agenda.rules.refusals import HoldsJoiningDetails, NotTheirMembers
from portal.agenda.rules.who_may import gives_roles
from portal.catalogues import DEFAULT_LANGUAGE
from portal.db import open_transaction
from portal.keys import hashed
from portal.markup import plain_of
from portal.networks.models import Network
from portal.people.models import Person
from portal.settings import settings
from portal.text import fold, slug_of

UtcSpan = tuple[datetime, datetime]  # start and end, in UTC


@dataclass(frozen=True, kw_only=True)
class MeetingText:
    """Everything that an organiser fills in, as clean values; moments are in UTC."""

    title: str
    kind: str
    blocks: Sequence[UtcSpan]  # in order, at least one
    capacity: int
    network_id: int | None = None
    themes: Sequence[str] = ()
    description: str = ""
    aim: str = ""
    questions: Sequence[str] = ()
    audience: str = ""
    asks: str = ""
    city: str = ""
    place: str = ""
    address: str = ""
    route: str = ""
    access: str = ""
    online_url: str = ""
    online_details: str = ""
    contact_phone: str = ""
    breaks: int = 0
    minimum: int | None = None
    waiting_list: bool = True
    seats_per_organisation: int | None = None
    seats_members: bool = False
    takes_guests: bool = True
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    facilitator_ids: Sequence[int] = ()
    case_wanted: str = CaseWanted.NO
    case_until: datetime | None = None
    extra_question: str = ""
    price: str = ""
    language: str = DEFAULT_LANGUAGE
    visibility: str = Visibility.PUBLIC
    after: str = After.SUMMARY
    recording: str = Recording.NO
    accreditation: str = ""
    host: str = ""
    contact: str = ""
    joining_public: Sequence[str] = ()  # marks of joining details in these texts that may be public

    @property
    def starts_at(self) -> datetime:
        return self.blocks[0][0]

    @property
    def ends_at(self) -> datetime:
        return self.blocks[-1][1]


_IN_TABLES = ("blocks", "themes", "questions", "facilitator_ids", "joining_public")
# fields with a column of the same name
PLAIN = tuple(field.name for field in fields(MeetingText) if field.name not in _IN_TABLES)


def text_of(meeting: Meeting) -> MeetingText:
    """Return the organiser's input. The meeting's facilitators, themes and blocks must be loaded."""
    return MeetingText(
        **{name: getattr(meeting, name) for name in PLAIN},
        questions=list(meeting.questions),
        joining_public=meeting.joining_public.split(),
        blocks=[(block.starts_at, block.ends_at) for block in meeting.blocks],
        themes=[theme.name for theme in meeting.themes],
        facilitator_ids=[leader.id for leader in meeting.facilitators],
    )


def refuse_others_members(text: MeetingText, by_id: int | None, earlier: Meeting | None = None) -> None:
    """A step: refuse to seat the members of a network that the writer does not run. Raises NotTheirMembers.

    Whoever edits a meeting that seats them already may leave it so.
    """
    is_as_before = earlier is not None and earlier.seats_members and earlier.network_id == text.network_id
    if not text.seats_members or by_id is None or is_as_before:
        return
    writer = open_transaction().get(Person, by_id)
    if writer is None or not gives_roles(writer, text.network_id):
        raise NotTheirMembers


def write(meeting: Meeting, text: MeetingText, now: datetime) -> None:
    """A step: write all of it to the meeting, whose facilitators, themes and blocks must be loaded."""
    session = open_transaction()
    for name in PLAIN:
        setattr(meeting, name, getattr(text, name))
    meeting.questions = list(text.questions)
    marks = [mark for mark in marks_in(public_texts(text), text.visibility) if mark in text.joining_public]
    meeting.joining_public = " ".join(dict.fromkeys(marks))
    meeting.starts_at, meeting.ends_at = text.starts_at, text.ends_at
    meeting.facilitators = list(session.scalars(select(Person).where(Person.id.in_(text.facilitator_ids))))
    _write_themes(meeting, text.themes)
    _write_blocks(meeting, text.blocks, now)
    network = session.get(Network, text.network_id) if text.network_id else None
    meeting.search = searched(text, network.name if network else "")


def refuse_joining_details(meeting: Meeting) -> None:
    """A step: raise HoldsJoiningDetails when its texts say how to join, and nobody said that these readers may know.

    The meeting's themes must be loaded.
    """
    if found := joining_details(public_texts(meeting), meeting.visibility, meeting.joining_public.split()):
        raise HoldsJoiningDetails(found)


def searched(text: MeetingText, network: str) -> str:
    """Return the searchable text, folded."""
    about = (text.title, plain_of(text.description), *text.questions, text.audience)
    words = (*about, text.city, text.place, *text.themes, network)
    return fold("\n".join(word for word in words if word))


def _write_themes(meeting: Meeting, names: Sequence[str]) -> None:
    # names in a script without a slug get a hash
    wanted = {slug_of(name) or hashed(fold(name))[:12]: name for name in names}
    themes = [theme for theme in meeting.themes if theme.slug in wanted]
    for theme in themes:
        theme.name = wanted.pop(theme.slug)
    meeting.themes = [*themes, *(Theme(slug=slug, name=name) for slug, name in wanted.items())]


def _write_blocks(meeting: Meeting, spans: Sequence[UtcSpan], now: datetime) -> None:
    """Match blocks to spans, keeping UIDs: equal times first, then in order. Left-over blocks are cancelled, extra
    spans new.

    A draft is in nobody's calendar, so its left-over blocks are deleted.
    """
    by_times = {(block.starts_at, block.ends_at): block for block in reversed(meeting.all_blocks)}
    same = {span: by_times[span] for span in spans if span in by_times}
    others = [block for block in meeting.blocks if block not in same.values()]
    for span in spans:
        block = same.get(span) or (others.pop(0) if others else None)
        if block is None:
            block = Block(uid=f"{uuid4()}@{settings().host}")
            meeting.all_blocks.append(block)
        block.starts_at, block.ends_at = span
        block.cancelled_at = None
    for block in others:
        if meeting.is_draft:
            meeting.all_blocks.remove(block)
        else:
            block.cancelled_at = now
    # sorted as when they are read, since letters list them in order
    meeting.all_blocks.sort(key=lambda block: block.starts_at)
