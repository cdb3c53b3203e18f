"""What a draft says before it is published: how many members its network has, and how many of them get a place."""

from dataclasses import dataclass

from portal.agenda.models import Meeting
from portal.signups.models import Standing
from portal.signups.operations.members import members_without_place
from portal.signups.queries import seats_of
from portal.signups.rules.member_seats import standings_in_order


@dataclass(frozen=True)
class MembersFirst:
    """The numbers for a session that seats the members of its network."""

    members: int
    seats: int
    waiting: int  # members who wait, because of the places or of those for one organisation


def members_first(meeting: Meeting) -> MembersFirst | None:
    """Return what publishing does for members; None for a session whose members sign up themselves."""
    if not meeting.seats_members or meeting.network_id is None:
        return None
    members = members_without_place(meeting.network_id, meeting.id)
    standings = standings_in_order(seats_of(meeting), [member.keys for member in members])
    return MembersFirst(len(members), meeting.capacity, standings.count(Standing.WAITING))
