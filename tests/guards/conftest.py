"""The scene, and the browsers of the cast."""

import pytest
from flask import Flask

from tests.browser import as_anna as as_anna
from tests.browser import as_bram as as_bram
from tests.browser import as_chris as as_chris
from tests.browser import as_daan as as_daan
from tests.guards.scene import Scene, build


@pytest.fixture
def scene(app: Flask) -> Scene:
    """One of everything."""
    return build(app)
