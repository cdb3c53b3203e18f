"""When a message may be sent, and why not."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from portal.agenda.models import Meeting
from portal.agenda.rules.series import country_of, working_day
from portal.agenda.rules.times import moment_of
from portal.language import N_
from portal.mail.rules.limits import MESSAGES_OF_A_GROUP
from portal.networks.models import Network
from portal.privacy.rules.joining import joining_details_in
from portal.refusals import Refusal

WRITTEN_AFTERWARDS = timedelta(days=14)  # after a session its facilitators may still write, about what follows from it
USEFUL_FOR = timedelta(days=14)  # after that the letter expires

LETTER_OF_A_MONTH = "network-monthly"  # the kind of letter
IN_THE_MORNING = time(8)
TOLD_WITHIN = timedelta(days=4)  # after that morning: the worker may have been down
AHEAD = timedelta(days=35)  # until after the next one
MONTHLY_USEFUL_FOR = timedelta(days=7)


@dataclass(frozen=True)
class MessageText:
    """What was typed."""

    subject: str
    text: str
    is_answered_to_writer: bool = False
    is_for_waiting: bool = False


class NotSent(Refusal):
    """Base of the reasons why a message is not sent."""


class TooManyMessages(NotSent):
    sentence = N_(
        "Two messages went out in the past thirty days. That is the most: people keep reading what is scarce."
    )


class NobodyGetsIt(NotSent):
    sentence = N_("Nobody would get this message.")


class NetworkHasEnded(NotSent):
    sentence = N_("This network has ended, so no messages go to its members any more.")


class NoMessageNow(NotSent):
    sentence = N_(
        "You can write to the people who come while the session is on the agenda, and for two weeks after it."
    )


class JoinLinkForWaiting(NotSent):
    field = "text"
    status = 422
    sentence = N_(
        "This text says how to join online. That is for people with a place: take it out, or do not write to those who "
        "are waiting."
    )


def next_possible(sent: Collection[datetime], now: datetime) -> datetime | None:
    """Return from when the next message is possible, given when earlier ones were sent; None: now."""
    limit = MESSAGES_OF_A_GROUP
    counted = sorted((at for at in sent if at > now - limit.within), reverse=True)
    return counted[limit.most - 1] + limit.within if len(counted) >= limit.most else None


def refuse_to_members(network: Network) -> None:
    """Raise NetworkHasEnded."""
    if network.has_ended:
        raise NetworkHasEnded


def refuse_to_participants(meeting: Meeting, now: datetime) -> None:
    """Raise NoMessageNow. Calling off has a letter of its own."""
    if meeting.is_draft or meeting.is_called_off or now > meeting.ends_at + WRITTEN_AFTERWARDS:
        raise NoMessageNow


def refuse_join_link(message: MessageText, meeting: Meeting) -> None:
    """Raise JoinLinkForWaiting when people in the queue would get the join link."""
    texts = f"{message.subject}\n{message.text}"
    names_it = bool(meeting.online_url) and meeting.online_url in texts
    if message.is_for_waiting and (names_it or joining_details_in(texts)):
        raise JoinLinkForWaiting


def useful_until(meeting: Meeting, now: datetime) -> datetime:
    """Return until when a message about this meeting is worth reading: before it until its end."""
    return meeting.ends_at if now < meeting.ends_at else now + USEFUL_FOR


@dataclass(frozen=True)
class AMonth:
    """The month of a letter."""

    name: str  # "2026-12", as letters store it
    before: datetime  # the begin of the month before
    begins: datetime
    ahead_until: datetime  # of the sessions to come


def month_to_tell(now: datetime, timezone: str) -> AMonth | None:
    """Return the month of which letters go now: from the morning of its first working day on; else None."""
    zone = ZoneInfo(timezone)
    first = now.astimezone(zone).date().replace(day=1)
    last_of_before = first - timedelta(days=1)
    day = working_day(last_of_before, 1, country_of(timezone))
    morning = moment_of(datetime.combine(day, IN_THE_MORNING), zone)
    if not morning <= now < morning + TOLD_WITHIN:
        return None
    before, begins = (_begin(each, zone) for each in (last_of_before.replace(day=1), first))
    return AMonth(f"{first:%Y-%m}", before, begins, morning + AHEAD)


def _begin(day: date, zone: ZoneInfo) -> datetime:
    return moment_of(datetime.combine(day, time()), zone)
