"""The facts of the session page: the same for a visit and after submitting a form."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import request
from flask_babel import ngettext
from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup
from werkzeug import Response

from portal.agenda.letters import Moved, moved_words
from portal.agenda.models import Meeting
from portal.agenda.queries.finding import MeetingCard
from portal.agenda.queries.near import near
from portal.agenda.rules.publishing import missing_for_publication, tips
from portal.agenda.rules.schema_org import event_of
from portal.agenda.rules.signup_state import SignupState
from portal.agenda.rules.who_may import What, changes, may_change
from portal.language import N_, tell
from portal.lessons.queries.finding import FollowUp, earlier, may_read_anything
from portal.people.sign_in import reader
from portal.reactions.views.invitations import MyRound, my_round
from portal.sharing.views.facts import Sharing, preview_of, sharing_of
from portal.signups.views.members_first import MembersFirst, members_first
from portal.signups.views.panels import SignUpBox
from portal.site import site
from portal.web.addresses import absolute
from portal.web.answers import show
from portal.web.link_preview import LinkPreview

# Notices for a facilitator after an action, on the page that shows its result.
NOTICES = {
    "saved": N_("Saved."),
    "saved-draft": N_("Saved as a draft. It is not on the agenda yet."),
    "told": N_("Saved. We are e-mailing everybody who signed up about the new time or place."),
    "told-change": N_("Saved. We are e-mailing everybody who signed up about what changed."),
    "published": N_("This session is on the agenda now."),
}

# States without a place for a newcomer, in which the page shows sessions nearby.
HAS_NO_PLACE = (SignupState.QUEUE, SignupState.FULL, SignupState.CLOSED, SignupState.CALLED_OFF, SignupState.PAST)


@dataclass(frozen=True)
class SessionPage:
    """The session page."""

    meeting: Meeting
    box: SignUpBox
    json_ld: Markup
    sharing: Sharing | None
    link_preview: LinkPreview | None
    may_change: bool
    may_read_names: bool
    missing: Sequence[str]  # what a draft still needs before it can be published
    tips: Sequence[str]  # for a draft
    members_first: MembersFirst | None  # for a draft that seats the members of its network
    moved: Moved | None
    near: Sequence[MeetingCard] | None  # sessions nearby; None where not queried
    earlier: Sequence[FollowUp]
    is_told: bool  # whether the reader may read the follow-up
    my_round: MyRound | None  # in which the reader is invited
    notice: str


def show_session(meeting: Meeting, now: datetime, box: SignUpBox, status: int = 200) -> Response:
    """Answer with the page, or with the box alone, for which nothing else is queried."""
    page, part = "agenda/show.html", "signups/_box.html"
    return show(page, part, status, lambda: vars(session_page(meeting, now, box)), meeting=meeting, box=box)


def session_page(meeting: Meeting, now: datetime, box: SignUpBox) -> SessionPage:
    """Return the facts around the box."""
    person = reader()
    address, preview = absolute("agenda.session", slug=meeting.slug), preview_of(meeting)
    picture = preview.picture.address if preview and preview.picture else ""
    return SessionPage(
        meeting=meeting,
        box=box,
        sharing=sharing_of(meeting),
        link_preview=preview,
        json_ld=htmlsafe_json_dumps(event_of(meeting, address, site().name, picture)),
        may_change=may_change(meeting, person),
        may_read_names=changes(person, What.NAMES, meeting),
        missing=[tell(need) for need in missing_for_publication(meeting, now)] if meeting.is_draft else [],
        tips=[tell(tip) for tip in tips(meeting)] if meeting.is_draft else [],
        members_first=members_first(meeting) if meeting.is_draft else None,
        moved=moved_words(meeting, now),
        near=near(meeting, now) if names_others(meeting, box) else None,
        earlier=earlier(meeting, person.member_of if person else ()),
        is_told=box.signup_state == SignupState.PAST and may_read_anything(person, meeting, now),
        my_round=my_round(person, meeting, now),
        notice=notice_of_action() if person else "",
    )


def names_others(meeting: Meeting, box: SignUpBox) -> bool:
    """Return whether the page shows other sessions with places, and so depends on them."""
    return box.signup_state in HAS_NO_PLACE and not meeting.is_draft


def notice_of_action() -> str:
    """Return the notices of the previous action, with the number of people who got a seat by it."""
    notice_key = request.args.get("said")
    seats, members = (request.args.get(name, 0, int) for name in ("seats", "members"))
    notices = [tell(NOTICES[notice_key])] if notice_key in NOTICES else []
    if notices and members > 0:
        notices.append(_members_told(members))
    if notices and seats > 0:
        notices.append(_seats_given(seats))
    return " ".join(notices)


def _members_told(members: int) -> str:
    return ngettext(
        "%(n)s member of the network is in now. We are e-mailing them.",
        "%(n)s members of the network are in now, or on the waitlist. We are e-mailing them.",
        members,
        n=members,
    )


def _seats_given(seats: int) -> str:
    return ngettext(
        "%(n)s person on the waitlist has a place now.",
        "%(n)s people on the waitlist have a place now.",
        seats,
        n=seats,
    )
