"""The states of a case, as a table: what leads where, and what is refused."""

import pytest

from portal.cases.models import CaseState
from portal.cases.rules.refusals import NoSuchStep
from portal.cases.rules.states import CaseStep, after

NO = None
STEPS = (
    *(CaseStep.SEND, CaseStep.CHANGE, CaseStep.WITHDRAW, CaseStep.BRING_AGAIN),
    *(CaseStep.READ, CaseStep.CHOOSE, CaseStep.KEEP, CaseStep.DISCUSS),
)
# fmt: off
TABLE = {  # state:        send    change   withdraw     again    read    choose    keep    discuss
    CaseState.DRAFT:     ("sent",  NO,      "withdrawn", NO,      NO,     NO,       NO,     NO),
    CaseState.SENT:      (NO,      "draft", "withdrawn", NO,      "read", "chosen", "kept", "discussed"),
    CaseState.READ:      (NO,      "draft", "withdrawn", NO,      NO,     "chosen", "kept", "discussed"),
    CaseState.CHOSEN:    (NO,      "draft", "withdrawn", NO,      NO,     "chosen", "kept", "discussed"),
    CaseState.KEPT:      (NO,      "draft", "withdrawn", NO,      NO,     "chosen", "kept", "discussed"),
    CaseState.DISCUSSED: (NO,      NO,      NO,          NO,      NO,     "chosen", "kept", NO),
    CaseState.WITHDRAWN: (NO,      NO,      NO,          "draft", NO,     NO,       NO,     NO),
}
# fmt: on


def reached(state: CaseState, step: CaseStep) -> str | None:
    try:
        return after(state, step)
    except NoSuchStep:
        return None


def test_each_step_leads_from_each_state_where_the_table_says():
    assert {state: tuple(reached(state, step) for step in STEPS) for state in CaseState} == TABLE
    assert set(STEPS) == set(CaseStep)


@pytest.mark.parametrize("decision", [CaseState.CHOSEN, CaseState.KEPT])
def test_a_changed_case_returns_to_the_decision_it_had(decision: CaseState):
    assert after(CaseState.DRAFT, CaseStep.SEND, decision) == decision
