"""A meeting as its letters tell of it."""

from collections.abc import Mapping
from typing import Any

from portal.agenda.models import Meeting, MeetingStage, Visibility

IN_THE_CALENDAR = ("blocks", "where", "online_url")  # by their name in `facts_of`


def facts_of(meeting: Meeting) -> dict[str, Any]:
    """What a letter needs to know of this moment, as JSON: it still tells the same when it is sent later."""
    return {
        "title": meeting.title,
        "slug": meeting.slug,
        "starts_at": meeting.starts_at.isoformat(),
        "ends_at": meeting.ends_at.isoformat(),
        "blocks": [[block.starts_at.isoformat(), block.ends_at.isoformat()] for block in meeting.blocks],
        "timezone": meeting.timezone,
        "where": where(meeting),
        "route": meeting.route,
        "online_url": meeting.online_url,
        "contact_phone": meeting.contact_phone,
        "questions": list(meeting.questions),
        "is_members": meeting.visibility == Visibility.MEMBERS,
        "sequence": meeting.sequence,
        "dtstamp": meeting.changed_at.isoformat(),
    }


def is_still_so(facts: Mapping[str, Any], meeting: Meeting) -> bool:
    """Whether the meeting takes place when and where these facts say, with the same join link."""
    known = facts_of(meeting)
    is_as_told = all(facts.get(name, known[name]) == known[name] for name in IN_THE_CALENDAR)
    return is_as_told and meeting.stage == MeetingStage.PUBLISHED


def where(meeting: Meeting) -> str:
    """Place, address and city in one line; empty when it is online."""
    return ", ".join(part for part in (meeting.place, meeting.address, meeting.city) if part)
