"""The draft session that a proposal becomes."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from portal.agenda.models import MeetingKind
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules.recipes import RECIPES
from portal.catalogues import language_of
from portal.proposals.models import Proposal
from portal.themes.rules.drafts import day_to_change


def draft_of_proposal(proposal: Proposal, zone: ZoneInfo, now: datetime) -> MeetingText:
    """Return a work session with its title and question, on a day that whoever prepares it changes."""
    recipe = RECIPES[MeetingKind.WORK_SESSION]
    starts_at = day_to_change(zone, now)
    return MeetingText(
        title=proposal.title,
        kind=MeetingKind.WORK_SESSION,
        blocks=[(starts_at, starts_at + timedelta(minutes=recipe.minutes))],
        capacity=recipe.capacity,
        questions=[proposal.question] if proposal.question else [],
        language=language_of(proposal.language),
        after=recipe.after,
    )
