"""The line on *Manage* about backups: when the last good one was taken, or that there is none."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from portal.backups.queries import last_backup
from portal.language import clock, date_long
from portal.people.models import Person
from portal.settings import settings
from portal.site import site

LATE = timedelta(days=2)  # a daily one that is older has failed at least once


@dataclass(frozen=True)
class BackupNotice:
    """Whether everything could be put back, in a sentence."""

    sentence: str
    is_bad: bool = False


def backup_notice(reader: Person, now: datetime) -> BackupNotice | None:
    """Return the line, for an organiser."""
    if not reader.is_organiser:
        return None
    at = last_backup()
    if at is None:
        sentence = _("There is no backup yet. If this computer breaks down, everything is lost.")
        return BackupNotice(sentence, is_bad=True)
    local = at.astimezone(ZoneInfo(site().timezone))
    moment = {"day": date_long(local.date()), "time": clock(local)}
    if settings().backups and at < now - LATE:
        sentence = _("The last backup is from %(day)s, %(time)s. No newer one succeeded.", **moment)
        return BackupNotice(sentence, is_bad=True)
    return BackupNotice(_("The last backup is from %(day)s, %(time)s.", **moment))
