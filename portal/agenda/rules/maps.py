"""A link to a map with the place of a session. A page shows it; it never requests it. Pure."""

from urllib.parse import quote

from portal.agenda.models import Meeting


def map_of(meeting: Meeting) -> str:
    """Return the address of the map; "" without a physical place. A street finds more than the name of a building."""
    found_by = (meeting.address or meeting.place, meeting.city)
    place = ", ".join(part for part in found_by if part)
    return f"https://www.openstreetmap.org/search?query={quote(place)}" if place and not meeting.is_online else ""
