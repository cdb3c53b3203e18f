"""Which step leads a case from which state to which: one table, tested as a table."""

from enum import StrEnum

from portal.cases.models import CaseState
from portal.cases.rules.refusals import NoSuchStep


class CaseStep(StrEnum):
    """What somebody does with a case. Deleting its text is no step: it leaves the state as it was."""

    SEND = "send"
    CHANGE = "change"  # its owner takes it back to change it: until it is sent again nobody else reads it
    WITHDRAW = "withdraw"
    BRING_AGAIN = "bring again"
    # by a facilitator
    READ = "read"
    CHOOSE = "choose"
    KEEP = "keep"
    DISCUSS = "discuss"


AT_FACILITATORS = (CaseState.SENT, CaseState.READ, CaseState.CHOSEN, CaseState.KEPT, CaseState.DISCUSSED)
DECISIONS = (CaseState.CHOSEN, CaseState.KEPT)
_OPEN = (CaseState.SENT, CaseState.READ, CaseState.CHOSEN, CaseState.KEPT)  # sent, and not discussed yet

TRANSITIONS: dict[tuple[CaseState, CaseStep], CaseState] = {
    (CaseState.DRAFT, CaseStep.SEND): CaseState.SENT,  # or the decision that it had: see `after`
    (CaseState.DRAFT, CaseStep.WITHDRAW): CaseState.WITHDRAWN,
    (CaseState.WITHDRAWN, CaseStep.BRING_AGAIN): CaseState.DRAFT,
    (CaseState.SENT, CaseStep.READ): CaseState.READ,
    **{(state, CaseStep.CHANGE): CaseState.DRAFT for state in _OPEN},
    **{(state, CaseStep.WITHDRAW): CaseState.WITHDRAWN for state in _OPEN},
    **{(state, CaseStep.CHOOSE): CaseState.CHOSEN for state in AT_FACILITATORS},  # discussed: noted by mistake
    **{(state, CaseStep.KEEP): CaseState.KEPT for state in AT_FACILITATORS},
    **{(state, CaseStep.DISCUSS): CaseState.DISCUSSED for state in _OPEN},
}


def after(state: str, step: CaseStep, decision: str = "") -> CaseState:
    """Return the state after this step; a case that is sent again returns to the facilitator's decision.

    Raises NoSuchStep.
    """
    found = TRANSITIONS.get((CaseState(state), step))
    if found is None:
        raise NoSuchStep
    return CaseState(decision) if step is CaseStep.SEND and decision else found
