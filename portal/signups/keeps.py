"""What is kept of sign-ups, and until when."""

from collections import Counter as Tally
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, func, or_, select

from portal.agenda.models import Meeting
from portal.agenda.operations.counts import add_counts
from portal.language import N_
from portal.privacy.keeping import Fate, Keep, PastItsDay, table_of
from portal.signups.models import Attempt, MailboxLock, Signup, Standing
from portal.signups.rules.attendance import FIVE_YEARS
from portal.signups.rules.signing_up import ATTEMPTS_KEPT, BOUNCED_KEPT, NEEDS_KEPT, QUESTIONS_KEPT

ATTENDANCE_KEPT = timedelta(days=365)
CANCELLED_KEPT = timedelta(days=30)
WAITLIST_KEPT = timedelta(days=7)

_SIGNUP = table_of(Signup).c
_OF_NO_USE_SINCE = func.coalesce(_SIGNUP.cancelled_at, Meeting.called_off_at, Meeting.ends_at)


def count_signups(rows: Sequence[Row[Any]]) -> None:
    """A step: add deleted sign-ups to the numbers of their sessions."""
    add_counts(
        Tally((row.meeting_id, row.attendance if _has_seat(row) and row.attendance else row.standing) for row in rows)
    )


def _has_seat(row: Row[Any]) -> bool:
    return row.standing == Standing.GOING


def _of_meetings(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(Meeting.id == _SIGNUP.meeting_id, condition)


def _filled_in(*names: str) -> PastItsDay:
    """Return the sign-ups with such details, of no use since the end, the calling off or the cancellation."""
    is_filled_in = or_(*(_SIGNUP[name] != "" for name in names))
    return lambda before, now: is_filled_in & _of_meetings(before >= _OF_NO_USE_SINCE)


def _asked(before: datetime, now: datetime) -> ColumnElement[bool]:
    was_asked = (
        _SIGNUP.asked_at.is_not(None)
        | _SIGNUP.see_you_at.is_not(None)
        | _SIGNUP.seat_asked_at.is_not(None)
        | (_SIGNUP.seat_asks > 0)
    )
    return was_asked & _of_meetings(Meeting.ends_at <= before)


def _cancelled(before: datetime, now: datetime) -> ColumnElement[bool]:
    """Return cancelled seats, and those of a session called off; before the session itself they are in use."""
    since = func.coalesce(_SIGNUP.cancelled_at, Meeting.called_off_at)
    return _of_meetings((since <= before) & (Meeting.ends_at <= now))


def _theirs(person_id: int) -> ColumnElement[bool]:
    return _SIGNUP.person_id == person_id


def _attendance(before: datetime, now: datetime) -> ColumnElement[bool]:
    """Return sign-ups past their day: five years for whoever chose so, whatever an organiser chose."""
    is_old = _of_meetings(Meeting.ends_at <= now - FIVE_YEARS)
    return _of_meetings(Meeting.ends_at <= before) & or_(~_SIGNUP.five_years, is_old)


def _attendance_until(row: Mapping[str, Any], period: timedelta) -> datetime:
    return row["session_ends_at"] + (FIVE_YEARS if row["five_years"] else period)


def _session(person_id: int) -> dict[str, ColumnElement[Any]]:
    """Return the moments of the session on which the day of a sign-up depends."""
    return {
        f"session_{moment.key}": select(moment).where(Meeting.id == _SIGNUP.meeting_id).scalar_subquery()
        for moment in (Meeting.ends_at, Meeting.called_off_at)
    }


def _cancelled_until(row: Mapping[str, Any], period: timedelta) -> datetime | None:
    since = row["cancelled_at"] or row["session_called_off_at"]
    return max(since + period, row["session_ends_at"]) if since else None


def _of_no_use_until(row: Mapping[str, Any], period: timedelta) -> datetime:
    return (row["cancelled_at"] or row["session_called_off_at"] or row["session_ends_at"]) + period


def _after_the_session(row: Mapping[str, Any], period: timedelta) -> datetime:
    return row["session_ends_at"] + period


KEEPS = (
    Keep(
        "attendance",
        table_of(Signup),
        (
            *("id", "meeting_id", "person_id", "standing", "name", "name_key", "organisation", "organisation_key"),
            *("domain_key", "language"),
            *("salt", "nonce_hash", "created_at", "cancelled_at", "removed_by_id", "added_by_id", "is_member_seat"),
            *(
                "confirmed_at",
                "passed_on_at",
                "replaced_at",
                "first_time",
                "show_me",
                "wants_case",
                "proven_at",
                "attendance",
            ),
            *("minutes", "noted_together_at", "five_years", "has_evaluated", "sequence"),
        ),
        N_(
            "To keep your place, and for your certificate. Need it for longer? On your own page you can choose 5 years."
        ),
        Fate.COUNTED,
        what=N_("Your sign-up, your organisation, and whether you were there"),
        since=N_("after the session"),
        period=ATTENDANCE_KEPT,
        over=_attendance,
        count=count_signups,
        holds=lambda now: select(Signup.person_id),
        theirs=_theirs,
        secret=frozenset(
            {
                *("name_key", "organisation_key", "domain_key", "salt", "nonce_hash", "removed_by_id", "added_by_id"),
                *("sequence", "noted_together_at"),
            }
        ),
        also=_session,
        ends=_attendance_until,
    ),
    Keep(
        "cancelled",
        table_of(Signup),
        (),
        N_("So that you can still come back, and so that we know how many places were given back."),
        Fate.COUNTED,
        what=N_("A sign-up that you cancelled, or of a session that was called off"),
        since=N_("after that, at the earliest after the session"),
        period=CANCELLED_KEPT,
        over=_cancelled,
        count=count_signups,
        ends=_cancelled_until,
    ),
    Keep(
        "waitlist",
        table_of(Signup),
        (),
        N_("Until the session a place can come free."),
        Fate.COUNTED,
        what=N_("Your place on the waitlist, when no place came free"),
        since=N_("after the session"),
        period=WAITLIST_KEPT,
        over=lambda before, now: (_SIGNUP.standing == Standing.WAITING) & _of_meetings(Meeting.ends_at <= before),
        count=count_signups,
        ends=lambda row, period: row["session_ends_at"] + period if row["standing"] == Standing.WAITING else None,
    ),
    Keep(
        "bounced",
        table_of(Signup),
        (),
        N_("Nobody can use it. Then somebody else gets the place."),
        Fate.HOURLY,
        what=N_("A sign-up whose e-mail address does not exist"),
        since=N_("after the mail server refused our e-mail"),
        period=BOUNCED_KEPT,
    ),
    Keep(
        "needs",
        table_of(Signup),
        ("needs", "phone"),
        N_("To receive you well, and to reach you on the day itself."),
        Fate.NAMELESS,
        what=N_("What you need, and your phone number"),
        since=N_("after the session"),
        period=NEEDS_KEPT,
        over=_filled_in("needs", "phone"),
        emptied={"needs": "", "phone": ""},
        theirs=_theirs,
        theirs_alone=frozenset({"needs", "phone"}),
        also=_session,
        ends=_of_no_use_until,
    ),
    Keep(
        "questions",
        table_of(Signup),
        ("learning_question", "extra_answer"),
        N_("For the facilitator, to prepare the session."),
        Fate.NAMELESS,
        what=N_("What you want to learn, and your answer to the question of the session"),
        since=N_("after the session"),
        period=QUESTIONS_KEPT,
        over=_filled_in("learning_question", "extra_answer"),
        emptied={"learning_question": "", "extra_answer": ""},
        theirs=_theirs,
        theirs_alone=frozenset({"learning_question", "extra_answer"}),
        also=_session,
        ends=_of_no_use_until,
    ),
    Keep(
        "asks",
        table_of(Signup),
        ("asked_at", "see_you_at", "seat_asked_at", "seat_asks"),
        N_("To ask you once, and not again and again."),
        Fate.NAMELESS,
        what=N_("When we asked whether you come, and told you all that is practical"),
        since=N_("after the session"),
        period=NEEDS_KEPT,
        over=_asked,
        emptied={"asked_at": None, "see_you_at": None, "seat_asked_at": None, "seat_asks": 0},
        theirs=_theirs,
        also=_session,
        ends=_after_the_session,
    ),
    Keep(
        "attempts",
        table_of(Attempt),
        ("id", "meeting_id", "mailbox_mark", "address_mark", "visitor_mark", "reply", "at"),
        N_("To stop somebody who signs up others. It holds no address, only a mark made from it."),
        Fate.HOURLY,
        what=N_("That a sign-up was sent"),
        since=N_("after it was sent"),
        period=ATTEMPTS_KEPT,
    ),
    Keep(
        "mailbox-locks",
        table_of(MailboxLock),
        ("mark", "turn", "last_at"),
        "a digest of a mailbox, to count its sign-ups of one day",
        Fate.HOURLY,
        period=ATTEMPTS_KEPT,
    ),
)
