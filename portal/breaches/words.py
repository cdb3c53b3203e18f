"""The words of a breach on the screen, and in its texts."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask_babel import gettext as _
from flask_babel import ngettext

from portal.breaches.models import Breach, Extent
from portal.language import N_, clock, date_long, tell
from portal.language import lazy as _l
from portal.site import site

EXTENTS = {
    Extent.SESSION: _l("What people filled in for a session"),
    Extent.PARTICIPANTS: _l("The list of participants: the page, the file, or on paper"),
    Extent.SUMMARY: _l("A summary, with the reactions to it"),
    Extent.MEMBERS: _l("The members of a network"),
    Extent.EVERYTHING: _l("Everything: the database, a backup, or the account of an organiser"),
}
ABOUT = {
    Extent.SESSION: N_("What people filled in for the session “%(name)s”"),
    Extent.PARTICIPANTS: N_("The list of participants of “%(name)s”"),
    Extent.SUMMARY: N_("The summary of “%(name)s”, with the reactions to it"),
    Extent.MEMBERS: N_("The members of the network “%(name)s”"),
    Extent.EVERYTHING: N_("Everything that the portal keeps"),
}


def subject_of(breach: Breach) -> str:
    """Return what stood open, with the name of its session or network."""
    about = breach.meeting.title if breach.meeting else breach.network.name if breach.network else "–"
    return tell(ABOUT[Extent(breach.extent)], {"name": about})


def moment_in_words(at: datetime) -> str:
    """Return a day and a time in the portal's zone."""
    local = at.astimezone(ZoneInfo(site().timezone))
    return f"{date_long(local.date())}, {clock(local)}"


def lasted(duration: timedelta) -> str:
    """Return "3 days and 4 hours", "20 minutes"."""
    minutes = max(duration // timedelta(minutes=1), 1)
    days, hours = minutes // 1440, minutes % 1440 // 60
    if not days and not hours:
        return ngettext("%(n)s minute", "%(n)s minutes", minutes, n=minutes)
    in_hours = ngettext("%(n)s hour", "%(n)s hours", hours, n=hours)
    if not days:
        return in_hours
    in_days = ngettext("%(n)s day", "%(n)s days", days, n=days)
    return _("%(days)s and %(hours)s", days=in_days, hours=in_hours) if hours else in_days
