"""Headers, cookies, addresses and logs of every answer."""

import logging

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.clock import now
from portal.keys import key_of
from portal.people.models import Person
from portal.people.operations.sign_in import add_person
from portal.signups.models import Signup
from tests.browser import Browser, sign_in
from tests.cast import sign_up_all, signup_of
from tests.web.portals import portal_with

ON_ALL = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}
POLICY = {
    "default-src": ["'self'"],
    "font-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "object-src": ["'none'"],
}
SECURE = "https://leren.example"


def test_every_answer_says_what_a_browser_may_do_with_it(workshop: Meeting, as_daan: Browser):
    for path in (
        "/",
        "/agenda",
        "/nowhere",
        "/me",
        "/static/js/portal.js",
        "/feeds/agenda.ics",
        "/healthz",
        "/sign-out",
    ):
        answer = as_daan.ask(path)

        assert {name: answer.headers[name] for name in ON_ALL} == ON_ALL
        policy = dict(rule.split(" ", 1) for rule in answer.headers["Content-Security-Policy"].split("; "))
        assert {name: value.split() for name, value in policy.items()} == POLICY
        assert "Strict-Transport-Security" not in answer.headers


def test_a_portal_on_https_stays_there(app: Flask, workshop: Meeting):
    with portal_with(app, BASE_URL=SECURE) as secure:
        daan = Browser(secure, home=SECURE)
        page = (
            daan.open(f"/agenda/{workshop.slug}").form("/signup").submit(name="Daan", email="daan@oeverkring.example")
        )
        daan.open("/privacy").press("English")

        assert page.name == "receipt"
        assert page.answer.headers["Strict-Transport-Security"] == "max-age=31536000"
        assert page.answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert set(daan.cookies()) == {"__Host-receipt", "__Host-language"}


def test_each_cookie_is_out_of_reach_of_scripts_and_other_sites(app: Flask, workshop: Meeting, anna: Person):
    token = add_person(anna.email_shown, "Anna", set(), now())[1]
    for home, secure in (("http://samenop.example", False), (SECURE, True)):
        with portal_with(app, BASE_URL=home) as portal:
            browser = Browser(portal, home=home)
            form = browser.open(f"/agenda/{workshop.slug}").form("/signup")
            signed_up = browser.ask(
                form.action, "POST", data={**form.values, "name": "D", "email": f"d{secure}@x.example"}
            )
            spoken = browser.open("/privacy").form("/language").values
            values = browser.open("/sign-in").form("ask").values

            given = [
                *signed_up.headers.getlist("Set-Cookie"),
                *browser.ask("/language", "POST", data={**spoken, "language": "en"}).headers.getlist("Set-Cookie"),
                *browser.ask("/sign-in", "POST", data={**values, "email": "d@x.example"}).headers.getlist("Set-Cookie"),
            ]
            if not secure:
                mark = browser.open(f"/sign-in/{token}").form(f"/sign-in/{token}").values
                entered = browser.ask(f"/sign-in/{token}", "POST", data=mark)
                given += entered.headers.getlist("Set-Cookie")

        wanted = {"HttpOnly", "Path=/", "SameSite=Lax"} | ({"Secure"} if secure else set())
        assert len(given) >= 3
        assert [wanted - set(cookie.split("; ")) for cookie in given] == [set()] * len(given)
        assert ["Secure" in cookie for cookie in given] == [secure] * len(given)
        assert [cookie.startswith("__Host-") for cookie in given] == [secure] * len(given)
        assert ["Domain" in cookie for cookie in given] == [False] * len(given)


def test_a_reader_has_no_cookie_and_a_choice_of_language_is_one(as_daan: Browser, workshop: Meeting):
    for path in ("/", f"/agenda/{workshop.slug}", "/privacy", "/sign-in", "/nowhere", "/me"):
        as_daan.open(path)
    assert as_daan.cookies() == {}

    page = as_daan.open(f"/agenda/{workshop.slug}").press("English")

    assert (as_daan.cookies(), page.path, page.root.get("lang")) == (
        {"language": "en"},
        f"/agenda/{workshop.slug}",
        "en",
    )
    assert page.press("Nederlands").root.get("lang") == "nl"


@pytest.mark.parametrize("spoken", ["fr", "", "nl; Domain=evil.example", "../nl", "NL"])
def test_a_language_that_is_none_changes_nothing(as_daan: Browser, spoken: str):
    mark = as_daan.open("/privacy").form("/language").values

    answer = as_daan.ask("/language", "POST", data={**mark, "language": spoken})

    assert (answer.location, answer.headers.getlist("Set-Cookie")) == ("/privacy", [])


@pytest.mark.parametrize(
    "away", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:x", "", "/a\nb"]
)
def test_no_form_leads_to_another_site(as_daan: Browser, away: str):
    mark = as_daan.open("/privacy").form("/language").values

    answer = as_daan.ask("/language", "POST", data={**mark, "next": away, "language": "en"})

    assert (answer.status_code, answer.location) == (303, "/")


def test_the_language_button_leads_back_to_a_page_also_after_a_form(as_bram: Browser, bram: Person):
    new = as_bram.open("/manage/meetings/new").form("/manage/meetings/new")
    made = new.submit(title="Nog niet af", starts="2027-02-02T09:30", ends="2027-02-02T11:30")
    refused = made.form("/publication").submit()

    assert refused.status == 422
    assert refused.press("English").status == 200


def test_absolute_addresses_are_of_the_portal_whatever_the_host_says(workshop: Meeting, as_daan: Browser):
    for path in (
        "/agenda",
        f"/agenda/{workshop.slug}",
        "/feeds/agenda.ics",
        f"/agenda/{workshop.slug}.ics",
        "/nowhere",
    ):
        ours = as_daan.ask(path)
        theirs = as_daan.ask(path, headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"})

        assert (theirs.data, theirs.headers.get("ETag")) == (ours.data, ours.headers.get("ETag"))
        assert "evil.example" not in str(theirs.headers)
    assert as_daan.open(f"/agenda/{workshop.slug}").json_ld["url"] == f"http://samenop.example/agenda/{workshop.slug}"


def test_a_redirect_is_a_path_whatever_the_host_says(as_daan: Browser):
    for path in ("/", "/me", "//evil.example/", "/agenda/", "//agenda"):
        answer = as_daan.ask(path, headers={"Host": "evil.example"})

        assert "evil.example" not in answer.headers.get("Location", "").removeprefix("http://evil.example/")
        assert not answer.headers.get("Location", "/").startswith("//")


def test_the_access_log_has_a_line_a_request_and_no_secret_in_it(
    app: Flask, workshop: Meeting, anna: Person, caplog: pytest.LogCaptureFixture
):
    sign_up_all(workshop, "anna")
    signup: Signup = signup_of(workshop, "anna")
    key = key_of("signup", signup.id, signup.salt)
    token = add_person(anna.email_shown, "Anna", set(), now())[1]
    caplog.set_level(logging.INFO)

    browser = Browser(app)
    for path in (f"/signups/{key}", f"/signups/{key}/seat", f"/signups/{key}x", f"/sign-in/{token}", f"/x/{token}"):
        browser.ask(f"{path}?email=anna@oeverkring.example")
        browser.ask(path, "POST")
    sign_in(browser, anna)
    lines = [record.getMessage() for record in caplog.records if record.name == "portal.access"]

    assert [line.split()[:3] for line in lines[:4]] == [
        ["GET", "/signups/<key:key>", "200"],
        ["POST", "/signups…", "405"],
        ["GET", "/signups…", "405"],
        ["POST", "/signups/<key:key>/seat", "400"],
    ]
    secrets = (key, key.split(".")[1], token, signup.salt, *browser.cookies().values(), "anna@")
    assert [secret for secret in secrets if secret in "\n".join(record.getMessage() for record in caplog.records)] == []


def test_a_mistake_of_ours_is_a_page_that_says_so_and_a_log_without_the_key(
    app: Flask, workshop: Meeting, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
):
    sign_up_all(workshop, "anna")
    signup = signup_of(workshop, "anna")
    key = key_of("signup", signup.id, signup.salt)
    monkeypatch.setitem(app.config, "PROPAGATE_EXCEPTIONS", False)
    monkeypatch.setitem(app.view_functions, "my_signup.index", lambda key: 1 / 0)

    page = Browser(app).open(f"/signups/{key}")

    assert (page.status, page.name, page.title) == (500, "error", "Er ging iets mis")
    assert [record.levelname for record in caplog.records if record.exc_info] == ["ERROR"]
    assert key not in caplog.text
