"""The facts of the participant list of a session."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from portal.agenda.models import Meeting
from portal.agenda.rules.who_may import What, sees
from portal.language import N_, tell
from portal.mail.models import LetterState
from portal.people.models import Person
from portal.signups.forms import AddForm, MailboxForm, ParticipantNameForm
from portal.signups.models import Signup, Standing
from portal.signups.queries import WhoComes, who_comes
from portal.signups.rules.names import current_ids
from portal.signups.rules.refusals import MayStillAnswer
from portal.signups.rules.signing_up import Details, details_of, may_add, may_remove
from portal.signups.rules.standing import MoveAnswer, answer_to_move
from portal.signups.rules.unproven import answer_until, is_too_late_to_ask, is_unproven, why_not_pass_on
from portal.web.mailto import mailto_all

_LETTER_STATES: dict[str, str] = {
    LetterState.WAITING: N_("on its way"),
    LetterState.SENT: N_("sent"),
    LetterState.REFUSED: N_("refused"),
    LetterState.DROPPED: N_("not sent"),
}


@dataclass(frozen=True)
class ParticipantRow:
    """One person in the participant list."""

    id: int
    name: str
    organisation: str
    email: str  # empty for a walk-in without a mailbox
    first_time: bool
    created: datetime  # in the session's zone
    letter: str
    is_refused: bool
    is_active: bool
    answer: MoveAnswer | None  # to the last move
    details: Details  # empty when the reader may not see them
    naming: ParticipantNameForm
    can_be_put_back: bool
    is_replaced: bool  # by a colleague
    is_unproven: bool  # shown only while others wait for the seat
    is_too_late_to_ask: bool
    asked_at: datetime | None  # when we asked whether they come, for an unproven seat
    may_answer_until: datetime | None  # until then it may not be passed on
    can_be_passed_on: bool


@dataclass(frozen=True)
class WhoComesPage:
    """The participant list, for the facilitators."""

    meeting: Meeting
    going: Sequence[ParticipantRow]
    waiting: Sequence[ParticipantRow]
    cancelled: Sequence[ParticipantRow]
    form: AddForm
    notice: str
    problem: str  # why something was refused
    is_over: bool
    can_add: bool
    can_remove: bool
    mailbox_form: MailboxForm
    mailbox_of: int | None  # the sign-up whose address was refused
    mailboxes: Sequence[str]  # of those with a seat
    letters: Sequence[str]  # mailto links, as few as hold all of them


def who_comes_page(
    meeting: Meeting,
    reader: Person,
    now: datetime,
    form: AddForm | None = None,
    notice: str = "",
    problem: str = "",
    naming: Mapping[int, ParticipantNameForm] | None = None,
    mailbox_form: MailboxForm | None = None,
    mailbox_of: int | None = None,
) -> WhoComesPage:
    """Return the list; `naming` is the refused form for a name, by the id of the sign-up."""
    rows = _rows(meeting, reader, now, naming or {})
    mailboxes = list(dict.fromkeys(row.email for row in rows[Standing.GOING] if row.email))
    return WhoComesPage(
        meeting=meeting,
        going=rows[Standing.GOING],
        waiting=rows[Standing.WAITING],
        cancelled=rows[Standing.CANCELLED],
        form=form or AddForm(formdata=None, data={"idem": secrets.token_urlsafe(12)}),
        notice=notice,
        problem=problem,
        is_over=meeting.ends_at <= now,
        can_add=may_add(meeting, now),
        can_remove=may_remove(meeting, now),
        mailbox_form=mailbox_form or MailboxForm(formdata=None),
        mailbox_of=mailbox_of,
        mailboxes=mailboxes,
        letters=mailto_all(mailboxes, meeting.title),
    )


def _rows(
    meeting: Meeting, reader: Person, now: datetime, naming: Mapping[int, ParticipantNameForm]
) -> dict[Standing, list[ParticipantRow]]:
    """Return the rows by standing, each person once: those who signed up again only with their current sign-up."""
    reads_needs = sees(reader, What.NEEDS, meeting)
    everybody = who_comes(meeting.id)
    current = current_ids(participant.signup for participant in everybody)
    rows: dict[Standing, list[ParticipantRow]] = {standing: [] for standing in Standing}
    for participant in everybody:
        if participant.signup.id in current:
            rows[Standing(participant.signup.standing)].append(
                _row(participant, meeting, now, reads_needs, naming.get(participant.signup.id))
            )
    return rows


def _row(
    participant: WhoComes, meeting: Meeting, now: datetime, reads_needs: bool, refused: ParticipantNameForm | None
) -> ParticipantRow:
    signup = participant.signup
    refusal = why_not_pass_on(signup, signup.person, meeting, now)
    is_marked = is_unproven(signup, signup.person) and meeting.others_need_seats and may_remove(meeting, now)
    return ParticipantRow(
        id=signup.id,
        name=signup.name,
        organisation=signup.organisation,
        email=participant.email,
        first_time=signup.first_time,
        created=signup.created_at.astimezone(meeting.zone),
        letter=tell(_LETTER_STATES[participant.letter_state]) if participant.letter_state else "",
        is_refused=participant.letter_state == LetterState.REFUSED,
        is_active=signup.is_active,
        answer=answer_to_move(signup, meeting) if signup.is_active else None,
        details=details_of(signup) if reads_needs else Details(),
        naming=_naming(signup, refused),
        can_be_put_back=signup.removed_by_id is not None,
        is_replaced=signup.replaced_at is not None and not signup.is_active,
        is_unproven=is_marked,
        is_too_late_to_ask=is_too_late_to_ask(signup, meeting, now),
        asked_at=signup.asked_at.astimezone(meeting.zone) if is_marked and signup.asked_at else None,
        may_answer_until=_may_answer_until(signup, meeting) if isinstance(refusal, MayStillAnswer) else None,
        can_be_passed_on=is_marked and refusal is None,
    )


def _naming(signup: Signup, refused: ParticipantNameForm | None) -> ParticipantNameForm:
    form = refused or ParticipantNameForm(
        formdata=None, data={"name": signup.name, "organisation": signup.organisation}
    )
    return form.with_ids_of(f"signup-{signup.id}")


def _may_answer_until(signup: Signup, meeting: Meeting) -> datetime | None:
    """Return the deadline in the session's zone."""
    return answer_until(signup.asked_at, meeting).astimezone(meeting.zone) if signup.asked_at else None
