"""The lessons of one session, at an address of their own: to read, pass on and print."""

from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, abort
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.finding import next_turn
from portal.agenda.rules.who_may import What, changes
from portal.lessons.models import Lesson
from portal.lessons.queries.finding import FollowUp
from portal.lessons.queries.related import Related, related_to
from portal.lessons.queries.told import told_at
from portal.lessons.words import heading, passed_on
from portal.people.sign_in import reader
from portal.sharing.views.facts import Sharing, preview_of, sharing_page
from portal.site import site
from portal.summaries.rules.levels import reads_lessons
from portal.web.addresses import absolute
from portal.web.answers import private, show
from portal.web.freshness import Made, kept_page
from portal.web.link_preview import LinkPreview

bp = Blueprint("lesson_set", __name__)


@dataclass(frozen=True)
class LessonSetPage:
    """The lessons of a session, as this reader may read them."""

    meeting: Meeting
    follow_up: FollowUp
    quoted: Lesson  # the most important one, else the first
    others: list[Lesson]
    top: str
    is_open: bool  # anybody with the address may read it
    is_found: bool  # the session is on the public agenda
    has_summary: bool  # this reader may read the text too
    may_write: bool
    related: Related
    pass_on: str
    address: str  # of this page, for the print
    sharing: Sharing | None
    link_preview: LinkPreview | None
    privacy_contact: str


@bp.get("/lessons/<slug:slug>")
def index(slug: str) -> Response:
    return kept_page(("lesson-set", slug), lambda at: _lessons(slug, at))


def _lessons(slug: str, at: datetime) -> Made:
    follow_up = told_at(slug, reader(), at)
    if not follow_up or not follow_up.first:
        abort(404)

    page = _page(follow_up, follow_up.first, at)
    response = show("lessons/set.html", **vars(page))
    is_changed_at = next_turn(at)  # the related sessions pass
    return Made(response if page.is_open else private(response), is_changed_at)


def _page(follow_up: FollowUp, quoted: Lesson, at: datetime) -> LessonSetPage:
    meeting, summary = follow_up.meeting, follow_up.summary
    person, address = reader(), absolute("lesson_set.index", slug=meeting.slug)
    is_open = reads_lessons(meeting, summary, None, False)
    title = _("Lessons from: %(title)s", title=meeting.title)
    return LessonSetPage(
        meeting=meeting,
        follow_up=follow_up,
        quoted=quoted,
        others=[lesson for lesson in follow_up.lessons if lesson is not quoted],
        top=heading(len(follow_up.lessons)),
        is_open=is_open,
        is_found=meeting.visibility == Visibility.PUBLIC,
        has_summary=bool(follow_up.parts),
        may_write=changes(person, What.FOLLOW_UP, meeting),
        related=related_to(meeting, at, person.member_of if person else ()),
        pass_on=passed_on(meeting, follow_up.lessons, address),
        address=address,
        sharing=sharing_page(title, address) if is_open else None,
        link_preview=preview_of(meeting, address, title, quoted.text) if is_open else None,
        privacy_contact=site().privacy_contact,
    )
