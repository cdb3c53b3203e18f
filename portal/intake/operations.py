"""Making drafts of imported events."""

from collections.abc import Sequence
from datetime import UTC, datetime

from portal.agenda.models import Meeting, MeetingKind
from portal.agenda.operations.make import make_meetings
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules.recipes import RECIPES
from portal.intake.rules.results import ProposedDraft
from portal.site import site

KIND = MeetingKind.WORK_SESSION  # calendars do not say; it can be changed in each draft
AT_A_TIME = 50


def make_drafts(found: Sequence[ProposedDraft], maker_id: int, idem: str, now: datetime) -> list[Meeting]:
    """Make a draft of each, led by the importer. Idempotent per form (`idem`).

    Works in small transactions: 500 drafts in one would block other writers for seconds. After an interruption, the
    same form makes the rest.
    """
    made: list[Meeting] = []
    for first in range(0, len(found), AT_A_TIME):
        some = found[first : first + AT_A_TIME]
        texts = [_text_of(draft, maker_id) for draft in some]
        made += make_meetings(texts, maker_id, [f"{idem}:{draft.key}" for draft in some], now)
    return made


def _text_of(found: ProposedDraft, maker_id: int) -> MeetingText:
    recipe = RECIPES[KIND]
    return MeetingText(
        title=found.title,
        kind=KIND,
        blocks=[(starts.astimezone(UTC), ends.astimezone(UTC)) for starts, ends in found.blocks],
        capacity=recipe.capacity,
        description=found.description,
        place=found.place,
        online_url=found.online_url,
        online_details=found.online_details,
        facilitator_ids=[maker_id],
        language=site().language,
        after=recipe.after,
    )
