"""The facts of a session's home: the one thing to do now, and the other actions in groups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from portal.agenda.forms.actions import CallOffForm, MoveForm
from portal.agenda.forms.joining import JoiningChoice, joining_choices
from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.rules.leading import has_too_few
from portal.agenda.rules.publishing import missing_for_publication, tips
from portal.agenda.rules.signup_state import signup_state
from portal.agenda.rules.who_may import What, changes, leads
from portal.language import tell
from portal.pages.queries import who_cannot_lead
from portal.pages.views.manage.waits import Urgency, Wait, overview_of
from portal.people.models import Person
from portal.sharing.views.facts import Sharing, for_members, sharing_of
from portal.signups.views.members_first import MembersFirst, members_first
from portal.summaries.rules.waiting import has_follow_up

# What has words and buttons of its own on this page, and so is in no list of lines.
_OWN_PANEL = (Urgency.NO_LEADER, Urgency.TOO_FEW, Urgency.DRAFT)


@dataclass(frozen=True)
class SessionHome:
    """The home of a session."""

    meeting: Meeting
    state: str
    first: Wait | None  # the one thing to do now, where it is a line with a link
    then: Sequence[Wait]  # what waits besides
    needs: str  # what publishing a draft still needs; empty when it is ready
    is_complete: bool  # a draft that can be published, though perhaps with a question about it
    sharing: Sharing | None  # of a published session that is to come
    tips: Sequence[str]
    members_first: MembersFirst | None  # for a draft that seats the members of its network
    is_coming: bool
    is_mine: bool
    may_read_names: bool
    has_follow_up: bool
    ill: Sequence[Person]  # facilitators who cannot lead it
    am_ill: bool
    asks_for_leader: bool  # somebody cannot lead it, or nobody does
    too_few: bool
    call_off_form: CallOffForm
    joining: Mapping[str, JoiningChoice]  # in the reason to call it off
    move_form: MoveForm


def session_home(
    meeting: Meeting,
    reader: Person,
    now: datetime,
    call_off_form: CallOffForm | None = None,
    move_form: MoveForm | None = None,
) -> SessionHome:
    """Return the facts; the forms are those that were refused. The meeting is whole, as `meeting_at` returns it."""
    overview = overview_of([meeting], reader, now)
    lines = [wait for wait in overview.waits[meeting.id] if wait.urgency not in _OWN_PANEL]
    ill = [] if meeting.is_draft else who_cannot_lead(meeting.id)
    is_coming = meeting.stage == MeetingStage.PUBLISHED and meeting.ends_at > now
    too_few = has_too_few(meeting, now)
    has_nobody = any(wait.urgency == Urgency.NO_LEADER for wait in overview.waits[meeting.id])
    asks_for_leader = is_coming and (bool(ill) or has_nobody)
    has_panel = meeting.is_draft or too_few or asks_for_leader
    known = {"starts": meeting.starts.replace(tzinfo=None), "version": str(meeting.version)}
    return SessionHome(
        meeting=meeting,
        state=str(signup_state(meeting, now)),
        first=None if has_panel else next(iter(lines), None),
        then=lines if has_panel else lines[1:],
        needs=overview.needs.get(meeting.id, ""),
        is_complete=not missing_for_publication(meeting, now),
        sharing=sharing_of(meeting) or for_members(meeting) if is_coming else None,
        tips=[tell(tip) for tip in tips(meeting)],
        members_first=members_first(meeting) if meeting.is_draft else None,
        is_coming=is_coming,
        is_mine=leads(reader, meeting),
        may_read_names=changes(reader, What.NAMES, meeting),
        has_follow_up=changes(reader, What.FOLLOW_UP, meeting) and has_follow_up(meeting, now),
        ill=ill,
        am_ill=reader.id in {person.id for person in ill},
        asks_for_leader=asks_for_leader,
        too_few=too_few,
        call_off_form=call_off_form or CallOffForm(formdata=None),
        joining=_in_the_reason(call_off_form, meeting) if call_off_form else {},
        move_form=move_form or MoveForm(formdata=None, data=known),
    )


def _in_the_reason(form: CallOffForm, meeting: Meeting) -> Mapping[str, JoiningChoice]:
    return joining_choices(form, {"reason": form.reason.data or ""}, meeting.visibility)
