"""Rate limits, and which address they count for."""

import pytest
from flask import Flask, request
from limits import parse

from portal.agenda.models import Meeting
from portal.web.limits import limiter
from tests.browser import Browser
from tests.web.portals import portal_with

HERE, ELSEWHERE = "127.0.0.1", "192.0.2.7"


def used(times: int, limit: str, scope: str, address: str = HERE) -> None:
    """Use up this much of the address's hourly limit, in the portal's own counter."""
    assert limiter.limiter.hit(parse(limit), address, scope, cost=times)


def test_the_three_hundred_and_first_sign_in_of_an_hour_is_told_to_wait(app: Flask):
    with portal_with(app, RATE_LIMITS="on") as strict:
        used(299, "300 per hour", "sign-in")
        daan = Browser(strict)

        last = daan.open("/sign-in").form("ask").submit(email="daan@oeverkring.example")
        refused = daan.open("/sign-in").form("ask").submit(email="daan@oeverkring.example")

        assert (last.status, last.name) == (200, "sign-in-asked")
        assert (refused.status, refused.name, refused.title) == (429, "error", "Wacht even")
        assert 0 < int(refused.answer.headers["Retry-After"]) <= 3600
        assert daan.open("/sign-in").status == 200  # GET requests never count

        code = daan.open("/sign-in/code").form("/sign-in/code").submit(code="123456")
        assert code.status == 429  # all sign-in posts share one limit


def test_who_need_not_wait_is_not_told_to(app: Flask, workshop: Meeting):
    with portal_with(app, RATE_LIMITS="on") as strict:
        page = Browser(strict).open(f"/agenda/{workshop.slug}")
        path, mark = f"/agenda/{workshop.slug}/signup", page.form("/signup").values["csrf_token"]

        answer = strict.test_client().post(path, data={"name": "Daan", "email": "d@oever.example", "csrf_token": mark})

        assert (answer.status_code, answer.headers.get("X-RateLimit-Limit")) == (303, "2000")
        assert "Retry-After" not in answer.headers


def test_the_two_thousand_and_first_sign_up_of_an_hour_is_told_to_wait(app: Flask, workshop: Meeting):
    with portal_with(app, RATE_LIMITS="on") as strict:
        used(1999, "2000 per hour", "sign-ups")
        daan = Browser(strict)
        form = daan.open(f"/agenda/{workshop.slug}").form("/signup")

        last = form.submit(name="Daan", email="daan@oeverkring.example")
        refused = form.submit(name="Anna", email="anna@oeverkring.example")

        assert (last.name, refused.status, refused.name) == ("receipt", 429, "error")
        assert daan.open(f"/agenda/{workshop.slug}").value("seats-left") == "1"


def test_one_address_does_not_use_up_the_turns_of_another(app: Flask):
    with portal_with(app, RATE_LIMITS="on", TRUSTED_PROXIES="1") as strict:
        used(300, "300 per hour", "sign-in", ELSEWHERE)
        mark = Browser(strict).open("/sign-in").form("ask").values

        def ask(address: str) -> int:
            return Browser(strict).ask("/sign-in", "POST", data=mark, headers={"X-Forwarded-For": address}).status_code

        assert (ask(ELSEWHERE), ask("192.0.2.8")) == (429, 422)


@pytest.mark.parametrize(
    ("proxies", "headers", "address", "scheme"),
    [
        ("0", {}, HERE, "http"),
        ("0", {"X-Forwarded-For": ELSEWHERE, "X-Forwarded-Proto": "https"}, HERE, "http"),
        ("1", {"X-Forwarded-For": ELSEWHERE, "X-Forwarded-Proto": "https"}, ELSEWHERE, "https"),
        ("1", {"X-Forwarded-For": f"10.9.9.9, {ELSEWHERE}", "X-Forwarded-Proto": "http"}, ELSEWHERE, "http"),
        ("2", {"X-Forwarded-For": f"10.9.9.9, {ELSEWHERE}, 10.0.0.1"}, ELSEWHERE, "http"),
    ],
    ids=["nobody in front", "nobody is believed", "one proxy", "only the last word of one proxy", "two proxies"],
)
def test_only_as_many_proxies_are_believed_as_are_set(
    app: Flask, proxies: str, headers: dict[str, str], address: str, scheme: str
):
    with portal_with(app, TRUSTED_PROXIES=proxies) as portal:
        seen = []
        portal.before_request_funcs.setdefault(None, []).append(
            lambda: seen.append((request.remote_addr, request.scheme))
        )

        Browser(portal).ask("/healthz", headers=headers)

    assert seen == [(address, scheme)]


def test_behind_a_proxy_with_https_a_form_of_the_page_is_believed(app: Flask, workshop: Meeting):
    home = "https://leren.example"
    with portal_with(app, TRUSTED_PROXIES="1", BASE_URL=home) as portal:
        headers = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "leren.example", "Origin": home}
        browser = Browser(portal, home=home)
        form = browser.open(f"/agenda/{workshop.slug}").form("/signup")
        sent = {**form.values, "name": "Daan", "email": "daan@oeverkring.example"}

        inside = {"base_url": "http://10.0.0.5:8000", "data": sent}
        taken = browser.ask(form.action, "POST", headers=headers, **inside)
        forged = browser.ask(form.action, "POST", headers={**headers, "Origin": "http://10.0.0.5:8000"}, **inside)

    assert (taken.status_code, forged.status_code) == (303, 400)
