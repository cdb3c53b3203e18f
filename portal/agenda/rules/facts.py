"""A meeting as facts for letters."""

from collections.abc import Mapping
from typing import Any

from portal.agenda.models import Meeting, MeetingStage, Visibility
from portal.agenda.rules.changes import is_same_link, is_same_place, is_same_time

# Keys of `facts_of`: a change of one raises SEQUENCE (RFC 5545 §3.8.7.4), also when nobody is told.
IN_THE_CALENDAR = ("title", "blocks", "where", "online_url", "online_details")


def facts_of(meeting: Meeting) -> dict[str, Any]:
    """Return a snapshot for a letter, as JSON, so that the letter reads the same when it is sent later."""
    return {
        "title": meeting.title,
        "slug": meeting.slug,
        "starts_at": meeting.starts_at.isoformat(),
        "ends_at": meeting.ends_at.isoformat(),
        "blocks": [[block.starts_at.isoformat(), block.ends_at.isoformat()] for block in meeting.blocks],
        "timezone": meeting.timezone,
        "where": where(meeting),
        "city": meeting.city,
        "route": meeting.route,
        "online_url": meeting.online_url,
        "online_details": meeting.online_details,
        "contact_phone": meeting.contact_phone,
        "questions": list(meeting.questions),
        "is_members": meeting.visibility == Visibility.MEMBERS,
        "sequence": meeting.sequence,
        "dtstamp": meeting.changed_at.isoformat(),
    }


def is_still_so(facts: Mapping[str, Any], meeting: Meeting) -> bool:
    """Return whether time, place and join link are still as in these facts; other words for them are."""
    now = facts_of(meeting)
    was = {**now, **facts}
    is_as_told = is_same_time(was, now) and is_same_place(was, now) and is_same_link(was, now)
    return is_as_told and meeting.stage == MeetingStage.PUBLISHED


def where(meeting: Meeting) -> str:
    """Return place, address and city in one line; empty when online."""
    return ", ".join(part for part in (meeting.place, meeting.address, meeting.city) if part)
