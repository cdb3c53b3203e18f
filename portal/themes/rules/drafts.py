"""The draft session of a chosen theme."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from portal.agenda.models import MeetingKind, Visibility
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules.recipes import RECIPES
from portal.agenda.rules.series import country_of, working_day
from portal.agenda.rules.times import moment_of
from portal.themes.models import NetworkTheme

WORKING_DAYS_AHEAD = 10  # a day that its organiser changes
STARTS_AT = time(10)


def day_to_change(zone: ZoneInfo, now: datetime) -> datetime:
    """Return a moment on a working day in two weeks, which whoever prepares the draft replaces."""
    day = working_day(now.astimezone(zone).date(), WORKING_DAYS_AHEAD, country_of(zone.key))
    return moment_of(datetime.combine(day, STARTS_AT), zone)


def draft_text(theme: NetworkTheme, language: str, zone: ZoneInfo, now: datetime) -> MeetingText:
    """Return the session as the recipe of a network meeting has it, with the theme's title and question.

    It is for the members, and has no place yet: whoever prepares it fills that in before it is published.
    """
    recipe = RECIPES[MeetingKind.NETWORK_MEETING]
    starts_at = day_to_change(zone, now)
    return MeetingText(
        title=theme.title,
        kind=MeetingKind.NETWORK_MEETING,
        blocks=[(starts_at, starts_at + timedelta(minutes=recipe.minutes))],
        capacity=recipe.capacity,
        network_id=theme.network_id,
        questions=[theme.question],
        language=language,
        visibility=Visibility.MEMBERS,
        after=recipe.after,
    )
