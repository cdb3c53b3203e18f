"""What organisers change by screen is asked of `site()`: `settings()` knows the environment alone."""

import ast

from portal.site import VARIABLES
from tests.guards.source import Source, nodes, portal_source

BY_SCREEN = {*VARIABLES.values(), "authority", "language", "is_responsible_named"}
KNOW_THE_ENVIRONMENT = {
    "portal",  # refuses a zone of the environment at the start
    "portal.site",
    "portal.branding.forms",  # what an empty choice stands for
    "portal.feeds.rules.release",  # a setting that changed between two starts; a change by screen raises the counters
}


def test_nobody_asks_the_environment_for_what_an_organiser_can_change():
    assert asked_of_the_environment(portal_source()) == []


def test_control_a_page_that_asks_the_environment_for_its_name_is_found():
    offence = {"portal.agenda.views.new": "title = settings().site_name"}

    assert asked_of_the_environment(offence) == ["portal.agenda.views.new: site_name"]


def asked_of_the_environment(source: Source) -> list[str]:
    """Return each place that reads such a setting from the environment's settings."""
    return [
        f"{name}: {node.attr}"
        for name, text in source.items()
        if name not in KNOW_THE_ENVIRONMENT
        for node in nodes(text)
        if isinstance(node, ast.Attribute) and node.attr in BY_SCREEN and "settings" in ast.unparse(node.value)
    ]
