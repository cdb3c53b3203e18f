"""Which posts and exports require a recent sign-in, and how recent."""

from datetime import timedelta

import pytest
import time_machine

from portal.people.rules import LATELY, TODAY
from tests.browser import Browser
from tests.guards.form_posts import FORM_POSTS
from tests.guards.scene import Scene, everything, with_token

A_MINUTE = timedelta(minutes=1)

ROLES_AND_DELETIONS = {
    "retention.choose",
    "erasure.create",
    "erasure.erase_other",
    "erasure.erase_walk_in",
    "roles.give",
    "roles.take",
    "roles.give_to_another",
    "members.remove",
    "manage_themes.guide",
    "manage_proposals.make_draft",
    "manage_proposals.take_back",
    "run.throw_away",
    "address.ask",
    "person_data.look_up",
    "person_data.correct",
    "person_data.download",
}
PUBLISHING_CALLING_OFF_TAKING_OVER = {
    "networks_desk.publish",
    "networks_desk.change_state",
    "meetings.publish",
    "manage.publish_drafts",
    "run.call_off",
    "run.take_over",
    "publication.create",
    "lessons_desk.share",
    "messages.send_to_members",
    "messages.send_to_participants",
}
EXPORTS = [
    *("/manage/meetings/{workshop}/signups.csv", "/manage/meetings/{workshop}/signups.xlsx"),
    *("/me/data/download.html", "/me/data/download.json"),
]


def send(scene: Scene, endpoint: str) -> str:
    """Return the text of the answer."""
    post = FORM_POSTS[endpoint]
    browser = scene.browser(post.by)
    data = with_token(post.typed, scene.mark(browser, endpoint))
    return browser.ask(scene.path(post.path), "POST", data=data).text


def asks_for_a_fresh_letter(scene: Scene, endpoints: set[str]) -> set[str]:
    return {endpoint for endpoint in endpoints if "Ben jij het?" in send(scene, endpoint)}


def everybody_signs_in(scene: Scene) -> list[Browser]:
    return [scene.browser(post.by) for post in FORM_POSTS.values() if post.by]


def test_after_twelve_hours_these_deeds_ask_for_a_fresh_letter_and_no_others(
    scene: Scene, clock: time_machine.Traveller
):
    everybody_signs_in(scene)
    clock.shift(TODAY + A_MINUTE)
    by_somebody = {endpoint for endpoint, post in FORM_POSTS.items() if post.by}
    out = {"people.sign_out", "me.end_sign_in"}
    guarded = ROLES_AND_DELETIONS | PUBLISHING_CALLING_OFF_TAKING_OVER

    before = everything(scene.app)
    refused = asks_for_a_fresh_letter(scene, guarded)
    assert everything(scene.app) == before

    assert (refused, asks_for_a_fresh_letter(scene, by_somebody - out - guarded)) == (guarded, set())


def test_within_twelve_hours_only_roles_and_deletions_do(scene: Scene, clock: time_machine.Traveller):
    everybody_signs_in(scene)
    clock.shift(TODAY - A_MINUTE)

    guarded = ROLES_AND_DELETIONS | PUBLISHING_CALLING_OFF_TAKING_OVER
    assert asks_for_a_fresh_letter(scene, guarded) == ROLES_AND_DELETIONS


def test_within_half_an_hour_nothing_does(scene: Scene, clock: time_machine.Traveller):
    everybody_signs_in(scene)
    clock.shift(LATELY - A_MINUTE)

    assert asks_for_a_fresh_letter(scene, ROLES_AND_DELETIONS) == set()


@pytest.mark.parametrize("export", EXPORTS)
def test_an_export_leads_to_a_fresh_letter_and_back(scene: Scene, clock: time_machine.Traveller, export: str):
    bram = scene.browser("bram")
    path = scene.path(export)
    at_once = bram.ask(path).status_code
    clock.shift(LATELY + A_MINUTE)

    answer = bram.ask(path)

    assert (at_once, answer.status_code, answer.headers["Location"]) == (200, 303, f"/sign-in?next={path}&fresh=1")


def test_the_reason_that_was_typed_for_calling_off_stays(scene: Scene, clock: time_machine.Traveller):
    everybody_signs_in(scene)
    clock.shift(TODAY + A_MINUTE)

    assert 'value="Ziek."' in send(scene, "run.call_off")
