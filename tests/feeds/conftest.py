"""Fixtures: the browser in which ical.js reads our files."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.import_plugin("tests.flows.browser")
