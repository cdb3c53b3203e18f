"""The browser, in which a calendar program of others reads our files."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.import_plugin("tests.flows.browser")
