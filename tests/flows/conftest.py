"""Fixtures: the real browser, the portal behind a port, and an empty folder for letters."""

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.flows.letters import empty_folder
from tests.flows.serving import served


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.import_plugin("tests.flows.browser")


@pytest.fixture
def portal(app: Flask) -> Iterator[str]:
    """The origin of this test's portal."""
    empty_folder()
    with served(app) as origin:
        yield origin
