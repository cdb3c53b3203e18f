"""Signing in and out in a browser."""

from datetime import timedelta
from urllib.parse import urlencode

import pytest
import time_machine
from flask import Flask
from sqlalchemy import delete, select

from portal.db import db, transaction
from portal.people.models import Person, Role, SignInRequest
from portal.people.rules import SIGN_IN_LASTS
from portal.web.addresses import local_path
from tests.browser import Browser, Page
from tests.cast import letters_to
from tests.people.asking import SignInLetter, ask, sign_in_letters, who_is_in, wrong

ANNA = "anna@oeverkring.example"

# Open redirects and header injections.
NASTY = [
    "https://elders.example/",
    "//elders.example/",
    "///elders.example/",
    "/\\elders.example/",
    "\\\\elders.example/",
    "/\t/elders.example/",
    "\t//elders.example/",
    "/\r\n/elders.example",
    "/me\r\nSet-Cookie: sign-in=x",
    "/me\0",
    "javascript:alert(1)",
    "data:text/html,hallo",
    "elders.example",
    "me",
    " /me",
    "/me op zoek",
    "/é",
    "/" + "a" * 600,
    "http:/me",
    "http:///elders.example",
    "@elders.example",
    "?next=//elders.example",
]


def ask_on_the_page(browser: Browser, email: str = ANNA, next_path: str = "/sign-in") -> Page:
    return browser.open(next_path).form("/sign-in").submit(email=email)


def enter_by_letter(browser: Browser, letter: SignInLetter) -> Page:
    return browser.open(f"/sign-in/{letter.token}").press("Log mij in")


def is_signed_in(browser: Browser) -> bool:
    return "sign-in" in browser.cookies() and browser.ask("/me").status_code == 200


@pytest.mark.usefixtures("anna")
def test_anna_signs_in_by_the_link_of_her_letter(as_daan: Browser):
    asked_page = ask_on_the_page(as_daan)
    (letter,) = sign_in_letters()

    mine = enter_by_letter(as_daan, letter)

    assert (asked_page.name, asked_page.path) == ("sign-in-asked", "/sign-in/code")
    assert (mine.name, mine.path, who_is_in()) == ("me", "/me", ["Anna"])
    assert set(as_daan.cookies()) == {"sign-in"}


@pytest.mark.usefixtures("anna")
def test_anna_signs_in_by_her_code_where_she_asked(as_daan: Browser):
    asked_page = ask_on_the_page(as_daan)
    (letter,) = sign_in_letters()

    mine = asked_page.form("/sign-in/code").submit(code=f"{letter.code[:3]} {letter.code[3:]} ")

    assert (mine.name, mine.path, who_is_in()) == ("me", "/me", ["Anna"])
    assert set(as_daan.cookies()) == {"sign-in"}


@pytest.mark.one_database
@pytest.mark.usefixtures("anna")
def test_what_cannot_be_a_code_is_no_try(as_daan: Browser):
    """Pressing the button too early costs none of the mailbox's five tries."""
    asked_page = ask_on_the_page(as_daan)
    (letter,) = sign_in_letters()

    no_codes = ("", "1234", letter.code[:7], "acht", "-")
    pages = [asked_page.form("/sign-in/code").submit(code=typed) for typed in no_codes]
    outcomes = [(page.status, page.errors()) for page in pages]
    mine = asked_page.form("/sign-in/code").submit(code=f"{letter.code[:4]}-{letter.code[4:]}")

    assert outcomes == [(422, ["De code heeft acht cijfers. Kijk in de laatste mail."])] * 5
    assert (mine.name, who_is_in()) == ("me", ["Anna"])


@pytest.mark.usefixtures("anna")
def test_a_code_says_the_same_in_another_browser_and_when_it_is_wrong(app: Flask, as_daan: Browser):
    asked_page = ask_on_the_page(as_daan)
    (letter,) = sign_in_letters()

    elsewhere = Browser(app).open("/sign-in/code").form("/sign-in/code").submit(code=letter.code)
    mistyped = asked_page.form("/sign-in/code").submit(code=wrong(letter.code))

    says = ["Deze code klopt niet. Kijk in de laatste mail, of druk daar op de link."]
    assert [(page.status, page.errors()) for page in (elsewhere, mistyped)] == [(422, says)] * 2
    assert who_is_in() == []
    assert mistyped.form("/sign-in/code").submit(code=letter.code).name == "me"


@pytest.mark.usefixtures("anna")
def test_an_unknown_address_gets_the_same_answer_to_the_byte(app: Flask):
    known, unknown = Browser(app), Browser(app)
    pages = [ask_on_the_page(known, ANNA), ask_on_the_page(unknown, "nobody@oeverkring.example")]

    assert pages[0].answer.data == pages[1].answer.data
    assert [set(browser.cookies()) for browser in (known, unknown)] == [{"sign-in-asked"}] * 2
    assert [len(browser.cookies()["sign-in-asked"]) for browser in (known, unknown)] == [43, 43]
    assert letters_to("anna") == ["sign-in"]


@pytest.mark.usefixtures("anna")
def test_what_is_no_address_is_said_at_the_field(as_daan: Browser):
    page = ask_on_the_page(as_daan, "anna op oeverkring")

    assert (page.status, page.name, len(page.errors())) == (422, "sign-in", 1)
    assert page.form("/sign-in").values["email"] == "anna op oeverkring"
    assert sign_in_letters() == []


@pytest.mark.usefixtures("anna")
def test_a_mail_scanner_that_opens_the_link_changes_nothing(as_daan: Browser):
    letter = ask()
    for _ in range(3):
        for method in ("GET", "HEAD"):
            answer = as_daan.ask(f"/sign-in/{letter.token}", method)
            assert (answer.status_code, answer.headers.getlist("Set-Cookie")) == (200, [])

    assert who_is_in() == []
    assert enter_by_letter(as_daan, letter).name == "me"


@pytest.mark.usefixtures("anna")
def test_a_link_that_another_site_presses_signs_nobody_in(as_daan: Browser):
    """Login CSRF: otherwise Anna could be made to write in an account of the attacker."""
    letter = ask()
    form = as_daan.open(f"/sign-in/{letter.token}").form(letter.token)

    answer = as_daan.ask(form.action, "POST", data=form.values, headers={"Sec-Fetch-Site": "cross-site"})
    assert (answer.status_code, who_is_in()) == (400, [])

    answer = as_daan.ask(form.action, "POST", data=form.values, headers={"Sec-Fetch-Site": "same-origin"})
    assert (answer.status_code, who_is_in()) == (303, ["Anna"])


@pytest.mark.usefixtures("anna")
def test_a_link_that_was_used_or_is_too_old_says_so_and_offers_a_new_one(
    as_daan: Browser, clock: time_machine.Traveller
):
    used, old = ask(browser="one"), ask(browser="two")
    open_in_two_windows = as_daan.open(f"/sign-in/{used.token}")
    enter_by_letter(as_daan, used)
    as_daan.open("/me").press("Uitloggen")
    clock.shift(timedelta(minutes=10))

    pages = [as_daan.open(f"/sign-in/{used.token}"), open_in_two_windows.press("Log mij in")]
    pages.append(as_daan.open(f"/sign-in/{old.token}"))

    assert [(page.status, page.name) for page in pages] == [(410, "sign-in-spent")] * 3
    assert pages[0].form("/sign-in").submit(email=ANNA).name == "sign-in-asked"
    assert letters_to("anna") == ["sign-in"] * 3


@pytest.mark.usefixtures("anna")
def test_a_link_that_nobody_was_sent_is_no_page(as_daan: Browser):
    made_up = f"/sign-in/{'a' * 43}"
    letter = ask()
    mark = as_daan.open(f"/sign-in/{letter.token}").form(letter.token).values

    assert as_daan.ask(made_up).status_code == 404
    assert as_daan.ask(made_up, "POST", data=mark).status_code == 404
    assert [as_daan.ask(f"/sign-in/{token}").status_code for token in ("a" * 42, "a" * 44, "a" * 42 + "!")] == [404] * 3


def test_signing_out_bites_at_once_in_this_browser_alone(app: Flask, anna: Person):
    laptop, phone = Browser(app), Browser(app)
    for browser in (laptop, phone):
        enter_by_letter(browser, ask(browser=str(id(browser))))
    old_cookie = laptop.cookies()["sign-in"]

    home = laptop.open("/me").press("Uitloggen")

    assert (home.path, set(laptop.cookies())) == ("/agenda", set())
    laptop.set_cookie("sign-in", old_cookie)  # a copied cookie is worthless afterwards
    assert [is_signed_in(browser) for browser in (laptop, phone)] == [False, True]


def test_a_browser_that_anna_signs_out_from_afar_is_out_at_once(app: Flask, anna: Person):
    here, there = Browser(app), Browser(app)
    for browser in (here, there):
        enter_by_letter(browser, ask(browser=str(id(browser))))

    (end,) = [form for form in here.open("/me").forms if form.action.endswith("/end")]
    end.submit()

    assert [is_signed_in(browser) for browser in (here, there)] == [True, False]


def test_nobody_signs_somebody_else_out(as_anna: Browser, as_bram: Browser, app: Flask):
    for name in ("anna", "bram"):
        enter_by_letter(Browser(app), ask(name))
    his = as_bram.open("/me").form("/end")
    hers = as_anna.open("/me").form("/end")

    answer = as_anna.ask(his.action, "POST", data=hers.values)

    assert (answer.status_code, sorted(who_is_in())) == (303, ["Anna", "Anna", "Bram", "Bram"])


def test_a_role_that_is_taken_away_is_gone_at_the_next_click(as_bram: Browser, bram: Person):
    before = as_bram.ask("/manage").status_code
    with transaction() as session:
        session.execute(delete(Role).where(Role.person_id == bram.id))

    after = [as_bram.ask("/manage").status_code, as_bram.ask("/me").status_code]

    assert (before, after) == (200, [404, 200])


def test_a_sign_in_ends_after_thirty_days(as_anna: Browser, clock: time_machine.Traveller):
    old_cookie = as_anna.cookies()["sign-in"]
    clock.shift(SIGN_IN_LASTS - timedelta(minutes=1))
    as_anna.set_cookie("sign-in", old_cookie)
    assert as_anna.ask("/me").status_code == 200

    clock.shift(timedelta(minutes=2))
    as_anna.set_cookie("sign-in", old_cookie)
    answer = as_anna.ask("/me")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/sign-in?next=/me")


def test_the_cookies_of_signing_in_are_for_the_server_alone(as_daan: Browser, anna: Person):
    form = as_daan.open("/sign-in").form("/sign-in")
    answer = as_daan.ask("/sign-in", "POST", data={**form.values, "email": ANNA})
    token = sign_in_letters()[0].token
    confirm = as_daan.open(f"/sign-in/{token}").form(token)
    entered = as_daan.ask(confirm.action, "POST", data=confirm.values)

    (ask_cookie,) = answer.headers.getlist("Set-Cookie")
    enter_cookie = entered.headers.getlist("Set-Cookie")[0]
    parts = [{part.strip() for part in cookie.split(";")[1:]} for cookie in (ask_cookie, enter_cookie)]
    assert [part - {p for p in part if p.startswith("Expires")} for part in parts] == [
        {"HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600"},
        {"HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000"},
    ]


@pytest.mark.usefixtures("anna")
def test_who_was_on_the_way_to_a_page_gets_there(as_daan: Browser):
    asked_page = as_daan.open("/me?a=1&b=2")
    assert (asked_page.name, asked_page.path) == ("sign-in", "/sign-in?next=/me?a%3D1%26b%3D2")

    asked_page.form("/sign-in").submit(email=ANNA)

    assert enter_by_letter(as_daan, sign_in_letters()[0]).path == "/me?a=1&b=2"


@pytest.mark.in_turns
@pytest.mark.parametrize("address", NASTY)
@pytest.mark.usefixtures("anna")
def test_no_address_leads_away_from_the_portal(app: Flask, as_daan: Browser, address: str):
    asked_page = as_daan.open(f"/sign-in?{urlencode({'next': address})}")
    by_the_form = Browser(app)
    by_the_form.open("/sign-in").form("/sign-in").submit(email=ANNA, next=address)

    asked_page.form("/sign-in").submit(email=ANNA)

    assert asked_page.form("/sign-in").values["next"] == ""
    assert [row.next_path for row in db.session.scalars(select(SignInRequest))] == [""] * 3  # one is of the fixture
    assert enter_by_letter(as_daan, sign_in_letters()[1]).path == "/me"
    answer = as_daan.ask(f"/sign-in?{urlencode({'next': address})}")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/me")


@pytest.mark.parametrize(
    "path",
    ["/", "/me", "/agenda/een-sessie?a=1&b=%20", "/signups/1.abc_-", "/agenda#top", "/.//elders", "/a/" + "b" * 400],
)
def test_a_path_of_this_portal_is_one(path: str):
    assert local_path(path) == path
