"""The facts of the personal page: the sign-up, and the details form beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import request, url_for

from portal.agenda.letters import Moved, moved_words
from portal.agenda.models import Meeting
from portal.agenda.queries.finding import MeetingCard
from portal.agenda.queries.near import near
from portal.agenda.rules.signup_state import signup_state
from portal.agenda.rules.times import in_last_two_days
from portal.agenda.rules.who_may import What, sees
from portal.cases.queries.reading import case_of
from portal.cases.views.box import CaseBox, case_box, case_link
from portal.certificates.rules import CertificateError, MinutesMissing, minutes_of
from portal.keys import key_of
from portal.language import N_, tell
from portal.people.sign_in import reader
from portal.privacy.words import day_of
from portal.signups.forms import DetailsForm, RenameForm, SubstituteForm, details_form
from portal.signups.models import Signup
from portal.signups.queries import Companion, active_signup_named, fits, position_of, who_show_themselves
from portal.signups.rules.attendance import FIVE_YEARS, AttendanceWindow, attendance_window
from portal.signups.rules.signing_up import may_substitute, why_not_tell
from portal.signups.rules.standing import MyState, answer_to_move, my_state, past_state
from portal.signups.rules.unproven import is_asked_to_confirm

OWN = "own"  # begins the ids of the fields of one's own name
NOTICES = {"told": N_("Saved. You can change it until the end of the session.")}


@dataclass(frozen=True)
class Afterwards:
    """Links for attendees: the one-minute evaluation, and the certificate."""

    evaluation: str  # its address
    minutes_known: bool
    five_years_day: str  # the day on which it goes, for whoever wants it kept five years


@dataclass(frozen=True)
class MinePanel:
    """The sign-up with its actions; the part that each of its buttons replaces."""

    key: str
    state: str
    signup_state: str
    position: int | None
    in_last_two_days: bool
    is_too_late: bool  # the session has begun
    answer: str | None  # to the last move
    moved: Moved | None
    others_wait: bool
    is_asked_to_confirm: bool
    is_soon: bool  # the letter of three days before was posted: one press gives the place back
    join_url: str
    join_details: str
    contact_phone: str
    prepare_links: Sequence[Mapping[str, str]]  # for those who have a place, until it is over
    companions: Sequence[Companion]
    past: str  # the PastState; empty until the session is over
    can_be_noted: bool  # attendance can still be recorded
    afterwards: Afterwards | None
    substitute: SubstituteForm | None  # None where the place cannot go to a colleague
    naming: RenameForm | None  # None once the name cannot be changed any more
    came_back: bool  # given back, and signed up anew since
    notice: str = ""
    drops_details: bool = False  # the action closed the details form beside it


@dataclass(frozen=True)
class DetailsPanel:
    """The optional details; the part that saving them replaces."""

    key: str
    form: DetailsForm
    ends_at: datetime  # of the session: from then on the days count
    can_bring_case: bool  # the page has a link to do it, so that nobody is asked whether they may want to
    notice: str = ""
    refusal: str = ""  # why nothing can be changed any more


@dataclass(frozen=True)
class MyPage:
    """The whole personal page."""

    signup: Signup
    meeting: Meeting
    mine: MinePanel
    cases: CaseBox | None
    details: DetailsPanel | None  # None once nothing can be changed any more
    near: Sequence[MeetingCard] | None


def my_page(
    signup: Signup, key: str, now: datetime, mine: MinePanel | None = None, details: DetailsPanel | None = None
) -> MyPage:
    """Return all panels: the given ones, and the others from what is stored."""
    meeting = signup.meeting
    mine = mine or mine_panel(signup, key, now)
    if details is None and not why_not_tell(signup, meeting, now):
        details = details_panel(signup, key, now, request.args.get("said", ""))
    return MyPage(
        signup=signup,
        meeting=meeting,
        mine=mine,
        cases=case_box(signup, case_of(signup.id), now),
        details=details,
        near=near(meeting, now) if mine.state == MyState.CALLED_OFF else None,
    )


def mine_panel(signup: Signup, key: str, now: datetime) -> MinePanel:
    """Return the current state of the sign-up, with its possible actions."""
    meeting = signup.meeting
    state = my_state(signup, meeting, now, fits(signup, meeting))
    answer = answer_to_move(signup, meeting) if signup.is_active else None
    takes_part = state == MyState.GOING
    joins, knows_others = (sees(reader(), what, meeting, takes_part) for what in (What.JOINING, What.COMPANIONS))
    return MinePanel(
        key=key,
        state=str(state),
        signup_state=str(signup_state(meeting, now, signup.is_member_seat)),
        position=position_of(signup),
        in_last_two_days=in_last_two_days(meeting, now),
        is_too_late=now >= meeting.starts_at,
        answer=answer,
        moved=moved_words(meeting, now) if answer else None,
        others_wait=meeting.others_need_seats,
        is_asked_to_confirm=is_asked_to_confirm(signup, signup.person),
        is_soon=signup.see_you_at is not None,
        join_url=meeting.online_url if joins else "",
        join_details=meeting.online_details if joins else "",
        contact_phone=meeting.contact_phone if joins else "",
        prepare_links=(meeting.prepare_links or []) if takes_part and now < meeting.ends_at else [],
        companions=who_show_themselves(meeting.id) if knows_others and now < meeting.ends_at else [],
        past=str(past_state(signup, meeting, now) or ""),
        can_be_noted=attendance_window(meeting, now) == AttendanceWindow.OPEN,
        afterwards=afterwards_of(signup, meeting, now),
        naming=_naming(signup, meeting, now),
        came_back=_came_back(signup, state),
        substitute=SubstituteForm(formdata=None) if takes_part and may_substitute(meeting, now) else None,
    )


def details_panel(
    signup: Signup, key: str, now: datetime, notice_key: str = "", form: DetailsForm | None = None, refusal: str = ""
) -> DetailsPanel:
    """Return the details as stored; with a refused form as they were typed."""
    return DetailsPanel(
        key=key,
        form=form or details_form(signup),
        ends_at=signup.meeting.ends_at,
        can_bring_case=case_link(signup, case_of(signup.id), now) is not None,
        notice=tell(NOTICES[notice_key]) if notice_key in NOTICES else "",
        refusal=refusal,
    )


def afterwards_of(signup: Signup, meeting: Meeting, now: datetime) -> Afterwards | None:
    """Return the links after the session; None for those who were absent."""
    try:
        minutes_of(signup, meeting, now)
        is_known = True
    except MinutesMissing:
        is_known = False
    except CertificateError:
        return None
    key = key_of("evaluation", signup.id, signup.salt)
    five_years_day = day_of(meeting.ends_at + FIVE_YEARS + timedelta(days=1))
    return Afterwards(url_for("evaluations.index", key=key), is_known, five_years_day)


def _came_back(signup: Signup, state: MyState) -> bool:
    is_given_back = state == MyState.CANCELLED
    return is_given_back and active_signup_named(signup.name, signup.person_id, signup.meeting_id) is not None


def _naming(signup: Signup, meeting: Meeting, now: datetime) -> RenameForm | None:
    if not signup.is_active or meeting.is_called_off or now >= meeting.starts_at:
        return None
    form = RenameForm(formdata=None, data={"name": signup.name, "organisation": signup.organisation})
    return form.with_ids_of(OWN)
