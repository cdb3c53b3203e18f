"""How the log calls what was done."""

from portal.history.models import Deed
from portal.language import N_, tell

NAMES: dict[str, str] = {
    Deed.PUBLISHED: N_("put on the agenda"),
    Deed.MOVED: N_("moved"),
    Deed.CALLED_OFF: N_("called off"),
    Deed.TAKEN_OVER: N_("took over"),
    Deed.CANNOT_LEAD: N_("cannot lead"),
    Deed.STOPPED_LEADING: N_("took off as facilitator"),
    Deed.ADDED: N_("added"),
    Deed.REMOVED: N_("removed"),
    Deed.PASSED_ON: N_("passed on the place of"),
    Deed.ROLE_GIVEN: N_("gave a role"),
    Deed.ROLE_TAKEN: N_("took a role away"),
    Deed.MADE_PUBLIC: N_("made the summary public"),
    Deed.WITHDRAWN: N_("withdrew what was public"),
    Deed.HIDDEN: N_("had a passage hidden"),
    Deed.SET_ASIDE: N_("said that a number may stay"),
    Deed.EXPORTED: N_("took the list of who comes along as a file"),
    Deed.SIGNED_IN: N_("signed in"),
}


def deed_name(deed: str) -> str:
    """A newer release, running beside this one, may write what this one has no words for yet."""
    return tell(NAMES[deed]) if deed in NAMES else deed
