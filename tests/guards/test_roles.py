"""Every address × every role. A new address without its row here fails."""

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import db
from portal.people.operations import add_person
from tests.browser import Browser
from tests.guards.deeds import DEEDS
from tests.guards.scene import ROLES, SECRETS, Scene, everything, with_token

pytestmark = pytest.mark.one_database

# What each finds:                    daan anna bram fleur chris
SEEN = {
    "/":                             (303, 303, 303, 303, 303),
    "/agenda":                       (200, 200, 200, 200, 200),
    "/agenda/{workshop}":            (200, 200, 200, 200, 200),
    "/agenda/{draft}":               (404, 404, 200, 404, 200),
    "/agenda/nothing":               (404, 404, 404, 404, 404),
    "/agenda/{workshop}.ics":        (200, 200, 200, 200, 200),
    "/agenda/{draft}.ics":           (404, 404, 404, 404, 404),
    "/agenda/{workshop}/signup":     (303, 303, 303, 303, 303),
    "/agenda/{draft}/signup":        (404, 404, 303, 404, 303),
    "/feeds/agenda.ics":             (200, 200, 200, 200, 200),
    "/signups/{key}":                (200, 200, 200, 200, 200),
    "/signups/{wrong_key}":          (404, 404, 404, 404, 404),
    "/sign-in":                      (200, 303, 303, 303, 303),
    "/sign-in/code":                 (200, 200, 200, 200, 200),
    "/sign-in/{token}":              (200, 200, 200, 200, 200),
    "/sign-in/{spent_token}":        (410, 410, 410, 410, 410),
    "/sign-in/{wrong_token}":        (404, 404, 404, 404, 404),
    "/me":                           (303, 200, 200, 200, 200),
    "/manage":                       (303, 404, 200, 200, 200),
    "/manage/meetings/new":          (303, 404, 200, 200, 200),
    "/manage/meetings/{workshop}/edit":    (303, 403, 200, 403, 200),
    "/manage/meetings/{draft}/edit":       (303, 404, 200, 404, 200),
    "/manage/meetings/{workshop}/signups": (303, 403, 200, 403, 200),
    "/manage/meetings/{draft}/signups":    (303, 404, 200, 404, 200),
    "/manage/meetings/nothing/edit": (303, 404, 404, 404, 404),
    "/how-it-works":                 (200, 200, 200, 200, 200),
    "/privacy":                      (200, 200, 200, 200, 200),
    "/healthz":                      (200, 200, 200, 200, 200),
    "/readyz":                       (200, 200, 200, 200, 200),
    "/robots.txt":                   (200, 200, 200, 200, 200),
    "/static/js/portal.js":          (200, 200, 200, 200, 200),
    "/static/nothing":               (404, 404, 404, 404, 404),
    "{letters}":                     (200, 200, 200, 200, 200),  # its address is the secret
    "{letters}/nothing":             (404, 404, 404, 404, 404),
    "{letters}/nothing/html":        (404, 404, 404, 404, 404),
}  # fmt: skip

# What each gets who sends what is asked, from the page that asks it: 303 is done.
DONE = {
    ("signups.create", "/agenda/{workshop}/signup"):              (303, 303, 303, 303, 303),
    ("signups.create", "/agenda/{draft}/signup"):                 (404, 404, 409, 404, 409),
    ("signups.correct", "/agenda/{workshop}/signup/correction"):  (303, 303, 303, 303, 303),
    ("signups.correct", "/agenda/{draft}/signup/correction"):     (404, 404, 303, 404, 303),
    ("signups.send_again", "/agenda/{workshop}/signup/letter"):   (303, 303, 303, 303, 303),
    ("signups.send_again", "/agenda/{draft}/signup/letter"):      (404, 404, 303, 404, 303),
    ("signups.cancel", "/signups/{key}/cancellation"):            (303, 303, 303, 303, 303),
    ("signups.cancel", "/signups/{wrong_key}/cancellation"):      (404, 404, 404, 404, 404),
    ("signups.take_seat", "/signups/{key}/seat"):                 (303, 303, 303, 303, 303),
    ("signups.take_seat", "/signups/{wrong_key}/seat"):           (404, 404, 404, 404, 404),
    ("people.ask", "/sign-in"):                                   (303, 303, 303, 303, 303),
    ("people.enter_code", "/sign-in/code"):                       (422, 422, 422, 422, 422),  # a wrong code
    ("people.enter", "/sign-in/{token}"):                         (303, 303, 303, 303, 303),
    ("people.enter", "/sign-in/{spent_token}"):                   (410, 410, 410, 410, 410),
    ("people.enter", "/sign-in/{wrong_token}"):                   (404, 404, 404, 404, 404),
    ("people.sign_out", "/sign-out"):                             (303, 303, 303, 303, 303),
    ("language.choose", "/language"):                             (303, 303, 303, 303, 303),
    ("me.end_sign_in", "/me/sign-ins/{sign_in}/end"):             (403, 303, 303, 303, 303),
    ("meetings.create", "/manage/meetings/new"):                    (403, 404, 303, 303, 303),
    ("meetings.save", "/manage/meetings/{workshop}/edit"):          (403, 403, 303, 403, 303),
    ("meetings.save", "/manage/meetings/{draft}/edit"):             (403, 404, 303, 404, 303),
    ("meetings.publish", "/manage/meetings/{workshop}/publication"): (403, 403, 303, 403, 303),
    ("meetings.publish", "/manage/meetings/{draft}/publication"):   (403, 404, 303, 404, 303),
}  # fmt: skip

# Where the name and mailbox of who takes part, or the join link, may be read, and by whom.
MAY_READ_SECRETS = {
    "/signups/{key}": set(ROLES),  # who has the letter has the link
    "/sign-in/{token}": set(ROLES),
    "/manage/meetings/{workshop}/signups": {"bram, who facilitates it", "chris, who organises"},
    "/manage/meetings/{workshop}/edit": {"bram, who facilitates it", "chris, who organises"},
    "/me": {"anna, who takes part"},
}


def test_every_address_has_its_rows(app: Flask):
    match = app.url_map.bind("samenop.example").match
    names = dict.fromkeys(("workshop", "draft"), "x") | {"key": f"1.{'A' * 32}", "wrong_key": f"1.{'B' * 32}"}
    names |= {"token": "A" * 43, "spent_token": "A" * 43, "wrong_token": "A" * 43, "sign_in": "1"}
    names |= {"letters": "/example/letters/x"}
    of_get = {match(pattern.format_map(names), "GET", return_rule=True)[0].rule for pattern in SEEN}
    of_post = {match(pattern.format_map(names), "POST", return_rule=True)[0].rule for _, pattern in DONE}

    rules = list(app.url_map.iter_rules())
    assert of_get == {rule.rule for rule in rules if "GET" in (rule.methods or ())}
    assert of_post == {rule.rule for rule in rules if "POST" in (rule.methods or ())}
    assert {rule.endpoint for rule in rules if "POST" in (rule.methods or ())} == set(DEEDS)
    assert {method for rule in rules for method in rule.methods or ()} == {"GET", "HEAD", "OPTIONS", "POST"}


@pytest.mark.parametrize("role", ROLES)
def test_each_finds_what_is_theirs_reads_nobodys_secrets_and_changes_nothing_by_looking(scene: Scene, role: str):
    browser = scene.browser(ROLES[role])
    column = list(ROLES).index(role)
    before = everything(scene.app)

    answers = {pattern: browser.ask(scene.path(pattern)) for pattern in SEEN}
    heads = {pattern: browser.ask(scene.path(pattern), "HEAD") for pattern in SEEN}

    assert {at: answer.status_code for at, answer in answers.items()} == {at: row[column] for at, row in SEEN.items()}
    assert {at: head.status_code for at, head in heads.items()} == {at: row[column] for at, row in SEEN.items()}
    assert b"".join(head.data for head in heads.values()) == b""
    told = {at for at, answer in answers.items() if any(secret in answer.text for secret in SECRETS)}
    assert told == {at for at, roles in MAY_READ_SECRETS.items() if role in roles}
    assert everything(scene.app) == before


@pytest.mark.parametrize("deed", DONE, ids=lambda deed: deed[1])
def test_each_can_do_what_is_theirs_and_who_may_not_leaves_no_trace(scene: Scene, deed: tuple[str, str]):
    statuses = dict(zip(ROLES, DONE[deed], strict=True))
    browsers = {role: scene.browser(name) for role, name in ROLES.items()}

    before = everything(scene.app)
    refused = {role: do(scene, deed, browsers[role]) for role, status in statuses.items() if status >= 400}
    assert everything(scene.app) == before

    done = {role: do(scene, deed, browsers[role]) for role, status in statuses.items() if status < 400}
    assert refused | done == statuses


def do(scene: Scene, deed: tuple[str, str], browser: Browser) -> int:
    """Send what is asked, with this reader's own token; the status."""
    endpoint, pattern = deed
    typed = dict(DEEDS[endpoint].typed)
    if endpoint == "meetings.save":
        slug = scene.path(pattern).split("/")[-2]
        typed["version"] = str(db.session.scalar(select(Meeting.version).where(Meeting.slug == slug)))
    if pattern == "/sign-in/{token}":
        scene.names["token"] = add_person("anna@oeverkring.example", "Anna", set(), now())[1]  # each is used once
    answer = browser.ask(scene.path(pattern), "POST", data=with_token(typed, scene.mark(browser, endpoint)))
    return answer.status_code
