"""The names of what a case can be, on the page and in the download of somebody's data."""

from portal.cases.models import CaseState
from portal.language import N_, tell

STATES = {
    CaseState.DRAFT: N_("not sent yet"),
    CaseState.SENT: N_("sent"),
    CaseState.READ: N_("read"),
    CaseState.CHOSEN: N_("chosen"),
    CaseState.KEPT: N_("in reserve"),
    CaseState.DISCUSSED: N_("discussed"),
    CaseState.WITHDRAWN: N_("withdrawn"),
}

FIELDS = {
    "title": N_("Title"),
    "stuck": N_("What are you running into?"),
    "unsure": N_("What are you unsure about?"),
    "hopes": N_("What do you hope to take home?"),
    "outcome": N_("What came of it?"),
}


def field_name(place: str) -> str:
    """Return the name of a field in the reader's language."""
    return tell(FIELDS[place]) if place in FIELDS else ""
