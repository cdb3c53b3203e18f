"""Leaving a name out of the letters to others, which say who leads a session, or who signed somebody up."""

import json
from typing import Any

from sqlalchemy import Text, cast, select

from portal.db import open_transaction
from portal.mail.models import Letter

BETWEEN = ", "  # names in one fact


def leave_name_out(person_id: int, name: str, instead: str) -> list[str]:
    """A step: replace this name in the facts of letters to others, sent or not; return their Message-IDs.

    Only where a fact is this name, alone or in a list of names.
    """
    if not name:
        return []
    written = json.dumps(name)[1:-1]
    naming = select(Letter).where(
        Letter.person_id != person_id, cast(Letter.facts, Text).contains(written, autoescape=True)
    )
    changed = []
    for letter in open_transaction().scalars(naming.order_by(Letter.id)):
        facts = without_name(letter.facts, name, instead)
        if facts != letter.facts:
            letter.facts = facts
            changed.append(letter.message_id)
    return changed


def message_ids_of(person_id: int) -> list[str]:
    """A step: return the Message-IDs of all letters to this person."""
    return list(open_transaction().scalars(select(Letter.message_id).where(Letter.person_id == person_id)))


def without_name(facts: Any, name: str, instead: str) -> Any:
    """Return the facts without this name; `instead` where nothing would be left."""
    if isinstance(facts, dict):
        return {key: without_name(value, name, instead) for key, value in facts.items()}
    if isinstance(facts, list):
        return [without_name(value, name, instead) for value in facts]
    if isinstance(facts, str) and name in (names := facts.split(BETWEEN)):
        return BETWEEN.join(other for other in names if other != name) or instead
    return facts
