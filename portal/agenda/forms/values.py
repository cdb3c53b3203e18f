"""A meeting, or the recipe of a new one, as form values."""

import secrets
from datetime import datetime
from typing import Any

from portal.agenda.models import Meeting, MeetingKind
from portal.agenda.operations.writing import PLAIN
from portal.agenda.rules.recipes import RECIPES
from portal.language import tell

# Columns whose form field has the same name and type; those left out differ.
_YES_OR_NO = ("waiting_list", "seats_members", "takes_guests")
_MOMENTS = ("opens_at", "closes_at", "case_until")
_AS_STORED = [name for name in PLAIN if name not in (*_MOMENTS, "network_id", *_YES_OR_NO)]


def recipe_of(kind: MeetingKind, has_questions: bool) -> dict[str, Any]:
    """Return the defaults of a new form from the recipe of its kind, with its example questions if they are asked for.

    Day and place are for the maker to choose: `refilling.py` offers those of the last session.
    """
    recipe = RECIPES[kind]
    examples = enumerate(recipe.questions if has_questions else (), 1)
    return {
        "kind": kind,
        "capacity": recipe.capacity,
        "after": recipe.after,
        "idem": secrets.token_urlsafe(16),
        **{f"question_{number}": tell(question) for number, question in examples},
    }


def values_of(meeting: Meeting) -> dict[str, Any]:
    """A meeting as its form shows it. Its blocks, themes, network and facilitators must be loaded."""
    questions = {f"question_{number}": question for number, question in enumerate(meeting.questions, 1)}
    times: dict[str, datetime] = {}
    for number, block in enumerate(meeting.blocks, 1):
        ending = f"_{number}" if number > 1 else ""
        times[f"starts{ending}"] = _wall(meeting, block.starts_at)
        times[f"ends{ending}"] = _wall(meeting, block.ends_at)
    return {
        **{name: getattr(meeting, name) for name in _AS_STORED},
        **questions,
        **times,
        "opens": meeting.opens_at and _wall(meeting, meeting.opens_at),
        "closes": meeting.closes_at and _wall(meeting, meeting.closes_at),
        "case_until": meeting.case_until and _wall(meeting, meeting.case_until),
        "joining_public": meeting.joining_public.split(),
        "themes": ", ".join(theme.name for theme in meeting.themes),
        "network": meeting.network.slug if meeting.network else "",
        **{name: "yes" if getattr(meeting, name) else "no" for name in _YES_OR_NO},
        "facilitators": [str(person.id) for person in meeting.facilitators],
        "version": str(meeting.version),
    }


def _wall(meeting: Meeting, moment: datetime) -> datetime:
    return moment.astimezone(meeting.zone).replace(tzinfo=None)
