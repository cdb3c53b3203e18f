"""Fixtures: the real browser of the flows."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.import_plugin("tests.flows.browser")
