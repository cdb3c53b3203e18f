"""What somebody who takes part sends to a colleague: the session's public address, never a key."""

from dataclasses import dataclass

from flask_babel import gettext as _

from portal.agenda.models import Meeting, Visibility
from portal.language import clock, date_long
from portal.web.addresses import absolute


@dataclass(frozen=True)
class BringAlong:
    address: str
    text: str  # with the address


def bring_along(meeting: Meeting) -> BringAlong | None:
    """Return what to send; None where a colleague cannot sign up."""
    if meeting.visibility == Visibility.MEMBERS or not meeting.takes_guests:
        return None
    address = absolute("agenda.session", slug=meeting.slug)
    text = _(
        "I am going to “%(title)s” on %(day)s, %(time)s. Will you come along? %(address)s",
        title=meeting.title,
        day=date_long(meeting.starts),
        time=clock(meeting.starts),
        address=address,
    )
    return BringAlong(address, text)
