"""The last use of a sign-in: people with a role are signed out after a day without use."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import update

from portal.clock import now
from portal.db import transaction
from portal.people.models import SignIn
from tests.browser import Browser
from tests.guards.scene import everything

HOUR = timedelta(hours=1)
A_MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def nobody_comes_by(as_anna: Browser, as_bram: Browser) -> None:
    """Turn off the daily visit that the test browsers simulate."""
    as_anna.comes_daily = as_bram.comes_daily = False


def status_with(app: Flask, cookie: str) -> int:
    browser = Browser(app)
    browser.set_cookie("sign-in", cookie)
    return browser.ask("/me").status_code


def of_release_0_1_0(cookie: str) -> str:
    """Return the cookie of release 0.1.0, the token alone, and reset its row to that of then."""
    with transaction() as session:
        session.execute(update(SignIn).values(has_signed_use=False))
    return cookie.partition(".")[0]


def test_whoever_has_a_role_is_signed_out_after_a_day_without_use(
    as_bram: Browser, as_anna: Browser, clock: time_machine.Traveller
):
    clock.shift(DAY - A_MINUTE)
    before = as_bram.ask("/me").status_code
    clock.shift(DAY + A_MINUTE)

    after = as_bram.ask("/me")

    assert (before, after.status_code, after.headers["Location"]) == (200, 303, "/sign-in?next=/me")
    assert as_anna.ask("/me").status_code == 200  # without a role a sign-in lasts thirty days


def test_a_sign_in_that_is_used_each_day_goes_on_for_thirty_days(as_bram: Browser, clock: time_machine.Traveller):
    statuses = []
    for _ in range(31):
        clock.shift(DAY - HOUR)
        statuses.append(as_bram.ask("/me").status_code)

    assert statuses == [200] * 31
    clock.shift(DAY - HOUR)
    assert as_bram.ask("/me").status_code == 303


def test_the_moment_is_told_once_an_hour_and_no_get_writes(app: Flask, as_bram: Browser, clock: time_machine.Traveller):
    before = everything(app)
    clock.shift(HOUR - A_MINUTE)
    early = as_bram.ask("/me").headers.getlist("Set-Cookie")
    clock.shift(2 * A_MINUTE)
    later = as_bram.ask("/me").headers.getlist("Set-Cookie")
    again = as_bram.ask("/me").headers.getlist("Set-Cookie")

    assert (early, len(later), again) == ([], 1, [])
    assert later[0].startswith("sign-in=")
    assert "HttpOnly" in later[0]
    assert everything(app) == before


def test_an_answer_that_all_may_keep_tells_no_use(as_bram: Browser, clock: time_machine.Traveller):
    clock.shift(2 * HOUR)

    answer = as_bram.ask("/feeds/agenda.ics")

    assert (answer.status_code, answer.headers.getlist("Set-Cookie")) == (200, [])


def test_a_copied_cookie_is_of_no_use_after_its_day(app: Flask, as_bram: Browser, clock: time_machine.Traveller):
    copied = as_bram.cookies()["sign-in"]
    for _ in range(2):
        clock.shift(DAY / 2)
        as_bram.ask("/me")

    assert [status_with(app, copied), as_bram.ask("/me").status_code] == [303, 200]


def test_nobody_writes_another_moment_or_leaves_it_out(app: Flask, as_bram: Browser, clock: time_machine.Traveller):
    cookie = as_bram.cookies()["sign-in"]
    token, seconds, signature = cookie.split(".")
    clock.shift(2 * DAY)
    today = str(int(now().timestamp()))

    made_up = [token, f"{token}.{today}.{signature}", f"{token}.{today}", f"{token}.{seconds}.{signature}.x", ".."]
    assert [status_with(app, value) for value in made_up] == [303] * 5


def test_a_cookie_of_release_0_1_0_is_good_for_a_day_and_becomes_a_signed_one(
    app: Flask, as_bram: Browser, clock: time_machine.Traveller
):
    as_bram.set_cookie("sign-in", of_release_0_1_0(as_bram.cookies()["sign-in"]))
    clock.shift(2 * HOUR)
    assert as_bram.ask("/me").status_code == 200
    clock.shift(DAY - HOUR)

    unsigned = as_bram.cookies()["sign-in"].partition(".")[0]

    assert (as_bram.ask("/me").status_code, status_with(app, unsigned)) == (200, 303)


def test_a_sign_in_of_before_the_migration_has_a_day_from_then(
    app: Flask, as_bram: Browser, clock: time_machine.Traveller
):
    unsigned = of_release_0_1_0(as_bram.cookies()["sign-in"])
    clock.shift(5 * DAY)
    assert status_with(app, unsigned) == 303
    with transaction() as session:
        session.execute(update(SignIn).values(known_use_at=now()))

    clock.shift(DAY - A_MINUTE)

    assert status_with(app, unsigned) == 200
