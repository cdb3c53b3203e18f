"""htmx ignores user text even where escaping failed: the second layer of defence."""

import pytest
from flask import Flask
from markupsafe import Markup
from playwright.sync_api import Route, expect

from portal.agenda.models import Meeting
from portal.db import transaction
from portal.networks.models import Network
from tests.cast import make
from tests.flows.browser import Visitor, Visitors

TYPED = "<b hx-get=/how-it-works hx-trigger=load>Getypt</b> <i data-hx-get=/privacy hx-trigger=load>Getypt</i>"


@pytest.fixture
def workshop(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Meeting:
    """A session and a network with hostile descriptions, in an app whose filters for texts do not escape."""
    box = Markup("<p hx-ignore>{}</p>")
    for name in ("markdown", "paragraphs"):
        monkeypatch.setitem(app.jinja_env.filters, name, lambda text: box.format(Markup(text)))
    with transaction() as session:
        network = Network(slug="meedoen", name="Meedoen", state="running", why=TYPED)
        session.add(network)
    return make(description=TYPED, network_id=network.id)


def acted_on(visitor: Visitor, workshop: Meeting) -> list[str]:
    """Return the requests that htmx made because of user text: on the session's page, and in a part loaded later."""
    page, requested = visitor.page, []
    page.on("request", lambda request: requested.append(request.url.rpartition("/")[2]))

    page.goto(f"/agenda/{workshop.slug}")
    page.wait_for_load_state("networkidle")
    page.goto("/agenda")
    page.get_by_text("Filters").click()
    page.get_by_label("Netwerk", exact=True).select_option("Meedoen")
    expect(page.locator("#agenda-list .network")).to_be_visible()
    page.wait_for_load_state("networkidle")

    return sorted(name for name in requested if name in ("how-it-works", "privacy"))


def test_htmx_does_not_act_on_what_people_wrote(visitors: Visitors, workshop: Meeting):
    assert acted_on(visitors(), workshop) == []


@pytest.mark.in_turns
def test_control_without_its_box_htmx_acts_on_it(visitors: Visitors, workshop: Meeting):
    visitor = visitors()

    def without_boxes(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("hx-ignore", ""))

    visitor.page.route("**/agenda**", without_boxes)

    assert acted_on(visitor, workshop) == ["how-it-works", "how-it-works", "privacy", "privacy"]
    visitor.faults.clear()
