"""The names of what a case can be, on the page and in the download of somebody's data."""

from portal.cases.models import CaseState
from portal.language import N_

STATES = {
    CaseState.DRAFT: N_("being written"),
    CaseState.SENT: N_("sent"),
    CaseState.READ: N_("read"),
    CaseState.CHOSEN: N_("chosen"),
    CaseState.KEPT: N_("in reserve"),
    CaseState.DISCUSSED: N_("discussed"),
    CaseState.WITHDRAWN: N_("withdrawn"),
}
