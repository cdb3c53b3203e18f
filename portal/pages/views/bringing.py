"""What somebody who takes part sends to a colleague: the session's public address, never a key."""

from flask_babel import gettext as _

from portal.agenda.models import Meeting, Visibility
from portal.language import clock, date_long
from portal.sharing.views.facts import Sharing
from portal.web.addresses import absolute


def bring_along(meeting: Meeting) -> Sharing | None:
    """Return what to send; None where a colleague cannot sign up."""
    if meeting.visibility == Visibility.MEMBERS or not meeting.takes_guests:
        return None
    words = _(
        "I am going to “%(title)s” on %(day)s, %(time)s. Will you come along?",
        title=meeting.title,
        day=date_long(meeting.starts),
        time=clock(meeting.starts),
    )
    return Sharing(meeting.title, absolute("agenda.session", slug=meeting.slug), words)
