"""No secret of an address is logged: no key, token or code, and no slug of a session by link."""

import logging
import re

import pytest
from flask import Flask, current_app
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.keys import key_of
from tests.browser import Browser
from tests.cast import sign_up_all, signup_of

SECRET = "geheim-8c1f"
CUT_OFF = (f"/signups/{SECRET}", f"/agenda/{SECRET}/signup/x", f"/{SECRET}", f"/sign-in/{SECRET}/y", f"/%00{SECRET}")


def addresses() -> dict[str, str]:
    """Return each rule with its placeholders filled by the secret, as far as their converters allow."""
    fill = {"key": f"1.{'k' * 22}{SECRET}", "token": f"{SECRET}{'t' * 43}"[:43], "id": "7", "int": "7"}
    found = {}
    for rule in current_app.url_map.iter_rules():
        if "<" in rule.rule and not rule.rule.startswith("/static"):
            found[rule.rule] = re.sub(
                r"<(?:(\w+)(?:\([^)]*\))?:)?(\w+)>", lambda part: fill.get(part[1] or part[2], SECRET), rule.rule
            )
    return found


def test_no_address_leaves_its_secret_in_the_log(app: Flask, caplog: pytest.LogCaptureFixture):
    paths = [*addresses().values(), *CUT_OFF, f"/agenda?q={SECRET}"]
    browser = Browser(app)
    with caplog.at_level(logging.INFO, "portal"):
        for path in paths:
            for method in ("GET", "POST"):
                browser.ask(path, method, headers={"Referer": f"http://samenop.example/{SECRET}"})

    lines = [record.getMessage() for record in caplog.records]
    assert [line for line in lines if SECRET in line or "tttttttt" in line] == []
    assert len([line for line in lines if re.match(r"(GET|POST) /", line)]) == 2 * len(paths)


def test_a_refused_press_leaves_no_key_in_the_log(
    app: Flask, workshop: Meeting, clock: Traveller, caplog: pytest.LogCaptureFixture
):
    sign_up_all(workshop, "anna")
    signup = signup_of(workshop, "anna")
    key = key_of("signup", signup.id, signup.salt)
    cancellation = Browser(app).open(f"/signups/{key}").form("/cancellation")
    clock.move_to(workshop.starts_at)

    with caplog.at_level(logging.DEBUG):
        page = cancellation.submit()

    lines = [record.getMessage() for record in caplog.records]
    assert (page.status, page.path) == (409, f"/signups/{key}/cancellation")
    assert [line for line in lines if key in line or key.partition(".")[2] in line] == []
    assert [line.split(" ")[:3] for line in lines if line.startswith("POST ")] == [
        ["POST", "/signups/<key:key>/cancellation", "409"]
    ]


def test_a_line_still_says_what_was_asked(app: Flask, caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.INFO, "portal"):
        for path in ("/agenda", "/agenda/de-sessie", "/signups/cut", "/nergens"):
            Browser(app).ask(path)

    lines = [" ".join(record.getMessage().split()[:3]) for record in caplog.records]
    assert lines == ["GET /agenda 200", "GET /agenda/<slug:slug> 404", "GET /signups… 404", "GET /… 404"]
