"""What a newcomer finds at a meeting: the state of its sign-up."""

from datetime import datetime
from enum import StrEnum

from portal.agenda.models import Meeting, Stage


class Door(StrEnum):
    """What a newcomer finds: the `data-state` of a session's sign-up box."""

    OPEN = "open"
    QUEUE = "queue"
    FULL = "full"
    NOT_YET = "not-yet"
    CALLED_OFF = "called-off"
    CLOSED = "closed"
    PAST = "past"


def door(meeting: Meeting, now: datetime) -> Door:
    """What a newcomer would find. While somebody who fits waits for a free seat, a newcomer joins the queue."""
    if meeting.stage == Stage.CALLED_OFF:
        return Door.CALLED_OFF
    if now >= meeting.ends_at:
        return Door.PAST
    if meeting.stage != Stage.PUBLISHED or now >= min(meeting.closes_at or meeting.starts_at, meeting.starts_at):
        return Door.CLOSED
    if meeting.opens_at and now < meeting.opens_at:
        return Door.NOT_YET
    if meeting.seats_left:
        return Door.QUEUE if meeting.waiting_who_fit else Door.OPEN
    return Door.QUEUE if meeting.waiting_list else Door.FULL
