"""Fixtures: a browser for each member of the cast, and a past session."""

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from tests.after import held
from tests.browser import as_anna as as_anna
from tests.browser import as_bram as as_bram
from tests.browser import as_chris as as_chris
from tests.browser import as_daan as as_daan


@pytest.fixture
def session(app: Flask) -> Meeting:
    """Bram's session of yesterday, with anna, daan and emma."""
    return held()
