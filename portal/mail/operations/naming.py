"""Changing the name of a person in letters to other people: a facilitator, or somebody who added a participant."""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import Text, cast, select

from portal.db import open_transaction
from portal.mail.models import Letter

BETWEEN = ", "  # names in one fact


def leave_name_out(person_id: int, name: str, instead: str, kinds: Collection[str] = ()) -> list[str]:
    """A step: replace this name in the facts of letters to others, sent or not; return their Message-IDs.

    Only where a fact is this name, alone or in a list of names; with `kinds` only in such letters.
    """
    return _change_letters(person_id, name, "", instead, kinds)


def change_name(
    person_id: int, name: str, new: str, kinds: Collection[str] = (), meeting_id: int | None = None
) -> None:
    """A step: put the new name in those letters; leaving it out later would not find the earlier one.

    With `meeting_id` only in letters about that meeting.
    """
    _change_letters(person_id, name, new, "", kinds, meeting_id)


def _change_letters(
    person_id: int, name: str, new: str, instead: str, kinds: Collection[str] = (), meeting_id: int | None = None
) -> list[str]:
    if not name:
        return []
    written = json.dumps(name)[1:-1]
    naming = select(Letter).where(
        Letter.person_id != person_id, cast(Letter.facts, Text).contains(written, autoescape=True)
    )
    if kinds:
        naming = naming.where(Letter.kind.in_(kinds))
    if meeting_id is not None:
        naming = naming.where(Letter.meeting_id == meeting_id)
    changed = []
    for letter in open_transaction().scalars(naming.order_by(Letter.id)):
        facts = with_name_changed(letter.facts, name, new, instead)
        if facts != letter.facts:
            letter.facts = facts
            changed.append(letter.message_id)
    return changed


def message_ids_of(person_id: int) -> list[str]:
    """A step: return the Message-IDs of all letters to this person."""
    return list(open_transaction().scalars(select(Letter.message_id).where(Letter.person_id == person_id)))


def with_name_changed(facts: Any, name: str, new: str, instead: str) -> Any:
    """Return the facts with the new name in place of this one; without a new one, `instead` where nothing is left."""
    if isinstance(facts, dict):
        return {key: with_name_changed(value, name, new, instead) for key, value in facts.items()}
    if isinstance(facts, list):
        return [with_name_changed(value, name, new, instead) for value in facts]
    if not isinstance(facts, str):
        return facts
    names, held = f"{BETWEEN}{facts}{BETWEEN}", f"{BETWEEN}{name}{BETWEEN}"  # a name may hold a comma itself
    if held not in names:
        return facts
    changed = names.replace(held, f"{BETWEEN}{new}{BETWEEN}" if new else BETWEEN)
    return changed[len(BETWEEN) : -len(BETWEEN)] or instead
