"""The browsers of the cast, and a session that is over."""

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
    """Bram's, of yesterday, with anna, daan and emma."""
    return held()
