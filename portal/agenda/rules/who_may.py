"""The permission table: which role sees and changes what. All access checks use it; docs/roles.md explains the rest."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from portal.agenda.models import Meeting, MeetingStage, Visibility
from portal.people.models import Person, Role

READ_AFTERWARDS = timedelta(days=31)  # former facilitators may still read what they led, for this long


class Who(StrEnum):
    """A reader's relation to a meeting. One person can have several."""

    STRANGER = "stranger"
    PARTICIPANT = "participant"
    ITS_FACILITATOR = "facilitator of it"
    FACILITATOR = "portal-wide facilitator"
    COORDINATOR = "coordinator of its network"
    ORGANISER = "organiser"


class What(StrEnum):
    SESSION = "public session, its counts"
    JOINING = "join link, contact phone"
    COMPANIONS = "names, organisations of those who said so"
    NAMES = "all names, organisations, attendance"
    NEEDS = "needs, learning questions, phone"
    CASES = "cases"
    FOLLOW_UP = "draft summary, reactions"
    LETTERS = "state of letters"
    ROLES = "roles, settings, audit"


class May(StrEnum):
    NOTHING = "–"
    SEE = "see"
    CHANGE = "see, change"


_ORDER = tuple(Who)
_TABLE = {
    What.SESSION: (May.SEE, May.SEE, May.CHANGE, May.SEE, May.CHANGE, May.CHANGE),
    What.JOINING: (May.NOTHING, May.SEE, May.SEE, May.NOTHING, May.SEE, May.SEE),
    What.COMPANIONS: (May.NOTHING, May.SEE, May.SEE, May.NOTHING, May.SEE, May.SEE),
    What.NAMES: (May.NOTHING, May.NOTHING, May.CHANGE, May.NOTHING, May.CHANGE, May.CHANGE),
    What.NEEDS: (May.NOTHING, May.NOTHING, May.SEE, May.NOTHING, May.NOTHING, May.NOTHING),
    What.CASES: (May.NOTHING, May.NOTHING, May.CHANGE, May.NOTHING, May.NOTHING, May.NOTHING),
    What.FOLLOW_UP: (May.NOTHING, May.NOTHING, May.CHANGE, May.NOTHING, May.NOTHING, May.NOTHING),
    What.LETTERS: (May.NOTHING, May.NOTHING, May.SEE, May.NOTHING, May.SEE, May.SEE),
    What.ROLES: (May.NOTHING, May.NOTHING, May.NOTHING, May.NOTHING, May.CHANGE, May.CHANGE),
}
WHO_MAY: dict[What, dict[Who, May]] = {what: dict(zip(_ORDER, row, strict=True)) for what, row in _TABLE.items()}


def standing_of(reader: Person | None, meeting: Meeting, takes_part: bool = False) -> set[Who]:
    """Return all relations of the reader to this meeting. Its facilitators must be loaded."""
    standing = {Who.STRANGER, Who.PARTICIPANT} if takes_part else {Who.STRANGER}
    if reader is None:
        return standing
    if leads(reader, meeting):
        standing.add(Who.ITS_FACILITATOR)
    return standing | roles_of(reader, meeting.network_id)


def leads(person: Person, meeting: Meeting) -> bool:
    """Return whether this person leads the meeting: named as facilitator, with a role or as its guide.

    Its facilitators must be loaded.

    After the meeting the name stays, but the right ends with the role.
    """
    return person.id in {leader.id for leader in meeting.facilitators} and can_lead(person, meeting)


def can_lead(person: Person, meeting: Meeting) -> bool:
    """Return whether a named facilitator has a role that covers the meeting, or guides it without one.

    `queries.led.led_by` is the SQL form.

    After their role was taken, only a role of the whole portal or of the meeting's network covers it.
    """
    if person.leads_anywhere or meeting.network_id in person.coordinated_ids:
        return True
    ended = person.lead_ended_at
    is_later = ended is None or (meeting.ends_at > ended and not meeting.is_called_off)
    return (person.makes_sessions and is_later) or meeting.id in person.guided_ids


def hangs_on(role: Role, roles: Iterable[Role], meeting: Meeting) -> bool:
    """Return whether somebody with these roles would stop leading this meeting by losing this role."""
    others = [other for other in roles if other.id != role.id]
    if not others:
        return True
    if any(other.network_id is None or other.network_id == meeting.network_id for other in others):
        return False
    return role.network_id is None or role.network_id == meeting.network_id


def roles_of(reader: Person, network_id: int | None = None) -> set[Who]:
    """Return the reader's relations by role, for any meeting or for those of one network."""
    ways = {
        Who.FACILITATOR: reader.is_facilitator,
        Who.COORDINATOR: network_id in reader.coordinated_ids,
        Who.ORGANISER: reader.is_organiser,
    }
    return {role for role, is_so in ways.items() if is_so}


def sees(reader: Person | None, what: What, meeting: Meeting, takes_part: bool = False) -> bool:
    """Return whether the reader may see this part of the meeting. `queries.led.seen_by` is the SQL form."""
    return any(WHO_MAY[what][role] != May.NOTHING for role in standing_of(reader, meeting, takes_part))


def changes(reader: Person | None, what: What, meeting: Meeting) -> bool:
    """Return whether the reader may change this part of the meeting."""
    return any(WHO_MAY[what][role] == May.CHANGE for role in standing_of(reader, meeting))


def has_all(reader: Person, what: What) -> bool:
    """Return whether the reader may see this part of every meeting, by a role of the whole portal."""
    return any(WHO_MAY[what][role] != May.NOTHING for role in roles_of(reader))


def changes_all(reader: Person, what: What) -> bool:
    """Return whether the reader may change this part of every meeting, by a role of the whole portal."""
    return any(WHO_MAY[what][role] == May.CHANGE for role in roles_of(reader))


def gives_roles(reader: Person, network_id: int | None) -> bool:
    """Return whether the reader may give and take roles in this network, or (None) in the whole portal."""
    return any(WHO_MAY[What.ROLES][role] == May.CHANGE for role in roles_of(reader, network_id))


def may_change(meeting: Meeting, reader: Person | None) -> bool:
    return changes(reader, What.SESSION, meeting)


def reads_what_they_led(reader: Person, meeting: Meeting, taken_at: datetime | None, now: datetime) -> bool:
    """Return whether a named facilitator whose role was taken at `taken_at` may still read the meeting.

    They may read the page and the follow-up, also as drafts; not participants' data. They change nothing.
    """
    if can_lead(reader, meeting) or taken_at is None or meeting.stage != MeetingStage.PUBLISHED:
        return False
    return meeting.ends_at <= taken_at and now < taken_at + READ_AFTERWARDS


def belongs_to(reader: Person | None, meeting: Meeting) -> bool:
    """Return whether the reader is a member or coordinator of its network."""
    return reader is not None and meeting.network_id in reader.member_of


def may_see(meeting: Meeting, reader: Person | None, takes_part: bool = False) -> bool:
    """Return whether the reader may open its page; drafts and meetings for members are restricted."""
    if may_change(meeting, reader):
        return True
    if meeting.is_draft:
        return False
    if meeting.visibility == Visibility.MEMBERS:
        return takes_part or belongs_to(reader, meeting)
    return sees(reader, What.SESSION, meeting, takes_part)
