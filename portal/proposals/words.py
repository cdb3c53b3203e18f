"""The words for what became of a proposal."""

from portal.language import N_, tell
from portal.proposals.models import ProposalState

STATES: dict[ProposalState, str] = {
    ProposalState.SENT: N_("not confirmed yet"),
    ProposalState.PROVEN: N_("waits for an organiser"),
    ProposalState.ASKED_BACK: N_("waits for your answer"),
    ProposalState.DRAFTED: N_("became a session, which you lead"),
    ProposalState.DECLINED: N_("declined"),
}


def proposal_state(state: ProposalState) -> str:
    """Return what became of a proposal, for its owner."""
    return tell(STATES[state])
