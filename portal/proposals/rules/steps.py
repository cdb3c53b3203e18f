"""What can be done with a proposal in which state, as one table."""

from enum import StrEnum

from portal.proposals.models import ProposalState
from portal.proposals.rules.refusals import ProposalAnswered


class ProposalStep(StrEnum):
    CONFIRM = "confirm"
    CHANGE = "change"
    REPLY = "reply"
    WITHDRAW = "withdraw"
    MAKE_DRAFT = "make draft"
    TAKE_DRAFT_BACK = "take draft back"  # until the session is published
    ASK_BACK = "ask back"
    DECLINE = "decline"


GONE = None  # the row is deleted
_SENT, _PROVEN, _ASKED_BACK = ProposalState.SENT, ProposalState.PROVEN, ProposalState.ASKED_BACK
_DRAFTED, _DECLINED = ProposalState.DRAFTED, ProposalState.DECLINED
STEPS: dict[tuple[ProposalState, ProposalStep], ProposalState | None] = {
    (_SENT, ProposalStep.CONFIRM): _PROVEN,
    (_SENT, ProposalStep.CHANGE): _SENT,
    (_SENT, ProposalStep.WITHDRAW): GONE,
    (_PROVEN, ProposalStep.CHANGE): _PROVEN,
    (_PROVEN, ProposalStep.WITHDRAW): GONE,
    (_PROVEN, ProposalStep.MAKE_DRAFT): _DRAFTED,
    (_PROVEN, ProposalStep.ASK_BACK): _ASKED_BACK,
    (_PROVEN, ProposalStep.DECLINE): _DECLINED,
    (_ASKED_BACK, ProposalStep.CHANGE): _ASKED_BACK,
    (_ASKED_BACK, ProposalStep.REPLY): _PROVEN,
    (_ASKED_BACK, ProposalStep.WITHDRAW): GONE,
    (_ASKED_BACK, ProposalStep.MAKE_DRAFT): _DRAFTED,
    (_ASKED_BACK, ProposalStep.DECLINE): _DECLINED,
    (_DRAFTED, ProposalStep.TAKE_DRAFT_BACK): _PROVEN,
    (_DECLINED, ProposalStep.WITHDRAW): GONE,
}


def can(state: ProposalState, step: ProposalStep) -> bool:
    return (state, step) in STEPS


def after(state: ProposalState, step: ProposalStep) -> ProposalState | None:
    """Return the state after this step, or GONE. Raises ProposalAnswered when it is not possible in this state."""
    if not can(state, step):
        raise ProposalAnswered
    return STEPS[state, step]
