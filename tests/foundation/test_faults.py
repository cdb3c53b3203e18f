"""The tool that plants faults: what it says is missed must have been there to miss."""

import gc
import os
import sys
from pathlib import Path

import pytest

from portal.text import fold
from tests.faults.__main__ import ROOT, name_of
from tests.faults.planting import Fault, faults_of
from tests.faults.session import plant
from tests.forking import code_of, start

TEXT = ROOT / "portal" / "text.py"
FOLDED = "cafe"


def fault_in(function: str, what: str) -> Fault:
    text = faults_of(name_of(TEXT), TEXT.read_text())
    return next(fault for fault in text if (fault.function, fault.what) == (function, what))


def plant_and_fold(fault: Fault, is_frozen: bool) -> None:
    """In a process of its own: exit with 7 if `fold` is no longer as it was."""
    if is_frozen:
        gc.freeze()  # as the tests do after collection
    plant(fault, str(TEXT))
    sys.exit(0 if fold("Café") == FOLDED else 7)


@pytest.mark.slow
@pytest.mark.parametrize("is_frozen", [False, True])
def test_a_fault_is_in_the_function_from_then_on(is_frozen: bool):
    process = start(plant_and_fold, os.environ, fault_in("fold", "nothing returned"), is_frozen)

    assert (fold("Café"), code_of(process)) == (FOLDED, 7)


@pytest.mark.slow
def test_what_changes_no_function_is_refused_and_counts_for_nothing(tmp_path: Path):
    copy = tmp_path / "text.py"  # nothing was imported from there
    copy.write_text(TEXT.read_text())

    try:
        with pytest.raises(ValueError, match="fold"):
            plant(fault_in("fold", "nothing returned"), str(copy))
    finally:
        gc.freeze()
