"""The public page of a follow-up: lessons and summary."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, abort
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting, Visibility
from portal.agenda.rules.who_may import What, changes
from portal.cases.queries.reading import outcomes_shared
from portal.lessons.queries.finding import FollowUp
from portal.lessons.queries.told import told_at
from portal.lessons.words import heading, passed_on
from portal.markup import plain_of
from portal.people.models import Person
from portal.people.sign_in import reader
from portal.reactions.views.invitations import MyRound, my_round
from portal.sharing.views.facts import Sharing, preview_of, sharing_page
from portal.signups.queries import was_there
from portal.site import site
from portal.summaries.models import Summary
from portal.summaries.rules.levels import reads_lessons, reads_summary
from portal.web.addresses import absolute
from portal.web.answers import private, show
from portal.web.freshness import Made, kept_page
from portal.web.link_preview import LinkPreview

bp = Blueprint("summary", __name__)


@dataclass(frozen=True)
class CasesHeld:
    """The cases of a session, for those who were there."""

    outcomes: Sequence[str]


@dataclass(frozen=True)
class SummaryPage:
    """The follow-up, as this reader may read it."""

    meeting: Meeting
    follow_up: FollowUp
    top: str
    may_write: bool
    is_open: bool  # anybody with the address may read part of it
    is_found: bool  # the session is on the public agenda
    lessons_are_open: bool
    pass_on: str
    sharing: Sharing | None
    link_preview: LinkPreview | None
    privacy_contact: str
    my_round: MyRound | None
    cases: CasesHeld | None  # what came of them, for those who were there


@bp.get("/agenda/<slug:slug>/summary")
def index(slug: str) -> Response:
    return kept_page(("summary", slug), lambda at: _summary(slug, at))


def _summary(slug: str, at: datetime) -> Made:
    follow_up = told_at(slug, reader(), at) or abort(404)
    page = _page(follow_up, at)
    response = show("summaries/show.html", **vars(page))
    return Made(response if page.is_open else private(response), None)


def _is_open(meeting: Meeting, summary: Summary) -> bool:
    """Return whether anybody with the address may read part of it."""
    return any(read(meeting, summary, None, False) for read in (reads_summary, reads_lessons))


def _page(follow_up: FollowUp, at: datetime) -> SummaryPage:
    person, meeting, summary = reader(), follow_up.meeting, follow_up.summary
    is_open, lessons_are_open = _is_open(meeting, summary), reads_lessons(meeting, summary, None, False)
    title, address = f"{_('What we learned')}: {meeting.title}", absolute("summary.index", slug=meeting.slug)
    return SummaryPage(
        meeting=meeting,
        follow_up=follow_up,
        top=heading(len(follow_up.lessons)),
        may_write=changes(person, What.FOLLOW_UP, meeting),
        is_open=is_open,
        is_found=meeting.visibility == Visibility.PUBLIC,
        lessons_are_open=lessons_are_open,
        pass_on=passed_on(
            meeting, follow_up.lessons, absolute("lesson_set.index", slug=meeting.slug) if lessons_are_open else ""
        ),
        sharing=sharing_page(title, address) if is_open else None,
        link_preview=preview_of(meeting, address, title, _in_short(follow_up)) if is_open else None,
        privacy_contact=site().privacy_contact,
        my_round=my_round(person, meeting, at),
        cases=_cases_held(meeting, person),
    )


def _in_short(follow_up: FollowUp) -> str:
    """Return the introduction, or else the most important lesson."""
    return plain_of(follow_up.parts.get("intro", "")) or (follow_up.first.text if follow_up.first else "")


def _cases_held(meeting: Meeting, person: Person | None) -> CasesHeld | None:
    lines = outcomes_shared(meeting.id) if was_there(meeting.id, person and person.id) else []
    return CasesHeld(lines) if lines else None
