"""A third language takes three files (texts, words, one line): a test adds one and opens pages and letters in it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.folders import SHARED_FOLDER
from tests.foundation.made_up import changed_files, copy_with_polish

pytestmark = pytest.mark.real_clock  # the pages are opened in another process


@pytest.mark.in_turns
def test_a_language_is_three_files_and_every_page_and_letter_speaks_it(tmp_path: Path):
    copy = copy_with_polish(tmp_path)

    environ = {name: value for name, value in os.environ.items() if name != SHARED_FOLDER and "PYTEST" not in name}
    command = [sys.executable, "-m", "pytest", "tests/foundation/walk_in_polish.py", "-q", "-p", "no:randomly"]
    walk = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True)

    assert changed_files(copy) == {
        "catalogues.py",
        "translations/pl/LC_MESSAGES/messages.po",
        "translations/pl/words.toml",
    }
    assert re.fullmatch(r"7 passed in .*", walk.stdout.splitlines()[-1]), walk.stdout + walk.stderr
