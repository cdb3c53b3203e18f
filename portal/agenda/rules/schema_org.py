"""A meeting as schema.org markup for search engines: https://schema.org/Event."""

from datetime import datetime
from typing import Any

from portal.agenda.models import Meeting
from portal.agenda.rules.facts import where
from portal.markup import plain_of

CONTEXT = "https://schema.org"


def event_of(
    meeting: Meeting, address: str, site_name: str, picture: str = "", has_seats: bool = True
) -> dict[str, Any]:
    """Return the Event at `address`, with its `picture` (both absolute), and how many seats are left.

    Leaves out the join link, which is for participants only.
    """
    return {
        "@context": CONTEXT,
        "@type": "Event",
        "name": meeting.title,
        "description": plain_of(meeting.description) or " ".join(meeting.questions),
        "url": address,
        **({"image": picture} if picture else {}),
        "startDate": meeting.starts.isoformat(timespec="minutes"),
        "endDate": meeting.ends.isoformat(timespec="minutes"),
        **_status(meeting),
        "eventAttendanceMode": f"{CONTEXT}/{_mode(meeting)}",
        "location": _locations(meeting, address),
        "inLanguage": meeting.language,
        "isAccessibleForFree": not meeting.price,
        "maximumAttendeeCapacity": meeting.capacity,
        **({"remainingAttendeeCapacity": meeting.seats_left} if has_seats else {}),
        "organizer": {"@type": "Organization", "name": _organiser(meeting) or site_name},
    }


def _organiser(meeting: Meeting) -> str:
    return meeting.hosted_by or (meeting.public_network.name if meeting.public_network else "")


def _status(meeting: Meeting) -> dict[str, str]:
    """Return the https://schema.org/EventStatusType; after a move, with the previous start."""
    if meeting.is_called_off:
        return {"eventStatus": f"{CONTEXT}/EventCancelled"}
    was = datetime.fromisoformat(meeting.moved_from["starts_at"]) if meeting.moved_from else meeting.starts_at
    if was == meeting.starts_at:  # another place is no other time
        return {"eventStatus": f"{CONTEXT}/EventScheduled"}
    was = was.astimezone(meeting.zone)
    return {"eventStatus": f"{CONTEXT}/EventRescheduled", "previousStartDate": was.isoformat(timespec="minutes")}


def _mode(meeting: Meeting) -> str:
    if meeting.is_online:
        return "OnlineEventAttendanceMode"
    return "MixedEventAttendanceMode" if meeting.online_url else "OfflineEventAttendanceMode"


def _locations(meeting: Meeting, address: str) -> dict[str, Any] | list[dict[str, Any]]:
    online = {"@type": "VirtualLocation", "url": address}
    if meeting.is_online:
        return online
    postal = {"@type": "PostalAddress", "addressLocality": meeting.city}
    if meeting.address:
        postal["streetAddress"] = meeting.address
    place = {"@type": "Place", "name": meeting.place or where(meeting), "address": postal}
    return [place, online] if meeting.online_url else place
