"""Rules of a breach: which lines of `keeps.py` it touches, its 72 hours, and refusals."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from portal.breaches.models import Extent
from portal.language import N_
from portal.refusals import Refusal

REPORT_WITHIN = timedelta(hours=72)  # GDPR art. 33(1), from when the controller became aware of it
# The lines of `keeps.py` that each touches; of everything all lines.
TOUCHED = {
    Extent.SESSION: ("people", "attendance", "needs", "questions", "joining", "session-contact"),
    Extent.PARTICIPANTS: ("people", "attendance"),
    Extent.SUMMARY: ("summaries", "versions", "invitees", "reaction-authors", "reactions"),
    Extent.MEMBERS: ("people", "memberships"),
}
OF_A_SESSION = (Extent.SESSION, Extent.PARTICIPANTS, Extent.SUMMARY)


@dataclass(frozen=True)
class BreachText:
    """The organiser's input."""

    extent: str
    meeting_id: int | None
    network_id: int | None
    began_at: datetime
    ended_at: datetime | None
    noticed_at: datetime
    happened: str
    readers: str = ""
    consequences: str = ""
    measures: str = ""


class StaleBreach(Refusal):
    """It was changed after this form was opened."""

    status = 409
    sentence = N_("This was changed while you were typing. Nothing is lost: compare, and save again.")


def report_before(noticed_at: datetime) -> datetime:
    """Return when the 72 hours end."""
    return noticed_at + REPORT_WITHIN
