"""The state machine of a sign-up: a table in code, enforced, and drawn in docs/signups.md."""

import re
from itertools import product

import pytest

from portal.signups.models import Standing
from portal.signups.rules.transitions import TRANSITIONS, SignupChange, may_follow, standing_after
from tests.cast import CANCELLED, GOING, WAITING
from tests.guards.source import ROOT, portal_source

PAGE = ROOT / "docs" / "signups.md"
MARK = "<!-- the drawing -->\n"
# Whoever writes a standing: the step, new rows, and an UPDATE that does the same work for every mailbox.
WRITERS = {f"portal.signups.operations.{name}" for name in ("standing", "sign_up", "seat_members", "correct")}
WRITES = re.compile(r"\w\.standing(, [\w.]+)* = |\bstanding=|\"standing\": reply")
# change: what follows for (no sign-up, going, waiting, cancelled); None where it cannot happen
TABLE = {
    SignupChange.SEATED: (GOING, None, None, None),
    SignupChange.QUEUED: (WAITING, None, None, None),
    SignupChange.MOVED_UP: (None, None, GOING, None),
    SignupChange.TOOK_SEAT: (None, None, GOING, None),
    SignupChange.CAME_IN_PLACE: (GOING, None, GOING, None),
    SignupChange.WALKED_IN: (GOING, None, GOING, GOING),
    SignupChange.GAVE_BACK: (None, CANCELLED, CANCELLED, None),
    SignupChange.REPLACED: (None, CANCELLED, None, None),
    SignupChange.REMOVED: (None, CANCELLED, CANCELLED, None),
    SignupChange.PASSED_ON: (None, CANCELLED, None, None),
    SignupChange.TOOK_PART_ALREADY: (None, CANCELLED, CANCELLED, None),
    SignupChange.LEFT_NETWORK: (None, CANCELLED, CANCELLED, None),
    SignupChange.ERASED: (None, CANCELLED, CANCELLED, None),
}


def test_each_change_follows_only_on_its_standings():
    before = (None, *Standing)
    found = {
        change: tuple(standing_after(change, each) if may_follow(change, each) else None for each in before)
        for change in SignupChange
    }

    assert found == TABLE


def test_a_change_that_cannot_happen_is_a_fault_of_the_operation():
    with pytest.raises(ValueError, match="passed-on cannot happen to a sign-up that is waiting"):
        standing_after(SignupChange.PASSED_ON, WAITING)


def test_nobody_else_writes_a_standing():
    operations = {name: text for name, text in portal_source().items() if ".operations." in name}
    of_signups = {name for name, text in operations.items() if "portal.signups.models" in text and WRITES.search(text)}

    assert of_signups == WRITERS


def test_the_page_draws_the_table():
    assert PAGE.read_text().partition(MARK)[2] == drawing()


def drawing() -> str:
    """Return the table as a state diagram of Mermaid."""
    arrows = [
        f"    {before or '[*]'} --> {transition.after}: {change.replace('-', ' ')}"
        for before, (change, transition) in product((None, *Standing), TRANSITIONS.items())
        if before in transition.before
    ]
    return "\n".join(["```mermaid", "stateDiagram-v2", *arrows, "```", ""])


def renew() -> None:
    """Draw the table again: .venv/bin/python -c "from tests.signups.test_transitions import renew; renew()"."""
    PAGE.write_text(PAGE.read_text().partition(MARK)[0] + MARK + drawing())
