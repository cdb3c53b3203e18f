"""Making drafts of what was found in a calendar file."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from portal.agenda.models import Kind, Meeting
from portal.agenda.operations.make import make_meetings
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules.recipes import RECIPES
from portal.agenda.rules.times import moment_of
from portal.intake.rules.offered import Found
from portal.settings import settings

KIND = Kind.WORK_SESSION  # a calendar does not tell; it can be changed in each draft
AT_A_TIME = 50


def make_drafts(found: Sequence[Found], maker_id: int, idem: str, now: datetime) -> list[Meeting]:
    """A draft of each, led by who brought them along. The same form sent twice makes them once.

    A few at a time: 500 in one transaction would keep everybody else from writing for seconds. When it stops
    halfway, the same form makes the rest.
    """
    made: list[Meeting] = []
    for first in range(0, len(found), AT_A_TIME):
        some = found[first : first + AT_A_TIME]
        texts = [_text_of(one, maker_id) for one in some]
        made += make_meetings(texts, maker_id, [f"{idem}:{one.key}" for one in some], now)
    return made


def _text_of(found: Found, maker_id: int) -> MeetingText:
    recipe, zone = RECIPES[KIND], ZoneInfo(settings().timezone)
    return MeetingText(
        title=found.title,
        kind=KIND,
        blocks=[(moment_of(found.starts, zone), moment_of(found.ends, zone))],
        capacity=recipe.capacity,
        description=found.description,
        place=found.place,
        online_url=found.online_url,
        facilitator_ids=[maker_id],
        language=settings().language,
        after=recipe.after,
    )
