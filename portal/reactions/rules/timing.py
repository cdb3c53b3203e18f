"""When a round closes, reminds, and escalates: pure arithmetic with working days."""

from datetime import date, datetime, time, timedelta

from portal.agenda.models import Meeting
from portal.agenda.rules.series import country_of, working_day
from portal.agenda.rules.times import moment_of
from portal.reactions.models import Reaction
from portal.reactions.rules.reacting import WrongDay
from portal.summaries.models import Summary, SummaryStage

DAYS_TO_REACT = 5  # working days; the default
LONGEST = timedelta(days=62)
DAYS_TO_LOOK = 2  # working days before hidden passages are passed on to the organisers
LAST_MINUTE = time(23, 59)
IN_THE_MORNING = time(9)


def suggested_day(meeting: Meeting, now: datetime) -> date:
    return working_day(_there(meeting, now), DAYS_TO_REACT, country_of(meeting.timezone))


def closing(meeting: Meeting, day: date, now: datetime) -> datetime:
    """Return the last minute of that day, in the meeting's zone. Raises WrongDay."""
    if not _there(meeting, now) <= day <= _there(meeting, now) + LONGEST:
        raise WrongDay
    return moment_of(datetime.combine(day, LAST_MINUTE), meeting.zone)


def remind_at(meeting: Meeting, summary: Summary) -> datetime | None:
    """Return the morning of the working day before closing; None when that precedes the round."""
    if not summary.round_closes_at or not summary.round_opened_at:
        return None
    day = working_day(_there(meeting, summary.round_closes_at), -1, country_of(meeting.timezone))
    moment = moment_of(datetime.combine(day, IN_THE_MORNING), meeting.zone)
    return moment if moment > summary.round_opened_at else None


def reminds(meeting: Meeting, summary: Summary, now: datetime) -> bool:
    """Return whether to remind now: once."""
    moment = remind_at(meeting, summary)
    if moment is None or summary.round_closes_at is None or summary.reminded_at:
        return False
    return summary.stage == SummaryStage.ROUND and moment <= now < summary.round_closes_at


def is_passed_on(meeting: Meeting, reaction: Reaction, now: datetime) -> bool:
    """Return whether to ask the organisers about the hidden passage now: once."""
    if not reaction.is_hiding or reaction.passed_on_at:
        return False
    reacted_at = reaction.at.astimezone(meeting.zone)
    day = working_day(reacted_at.date(), DAYS_TO_LOOK, country_of(meeting.timezone))
    return now >= moment_of(datetime.combine(day, reacted_at.time()), meeting.zone)


def _there(meeting: Meeting, moment: datetime) -> date:
    """Return the date in the meeting's zone."""
    return moment.astimezone(meeting.zone).date()
