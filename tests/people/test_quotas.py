"""Limits on sign-in letters: by mailbox and by network, with a reserve for people with a role."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from portal.db import db
from portal.keys import signature
from portal.mail.models import Letter
from portal.mail.rules.limits import SIGN_IN
from portal.mail.rules.sending import GOES_FIRST
from portal.people.jobs import forget
from portal.people.models import Person, SignInRequest, SignInTurn
from portal.people.operations.asking import ask_to_sign_in
from portal.people.operations.sign_in import enter_by_code
from portal.people.rules import LINK_LASTS, PRINTED_LINK_LASTS, RESERVE_EVERY, WrongCode
from tests.browser import Browser
from tests.cast import NOW, letters_to, person
from tests.guards.test_statements import counted
from tests.people.asking import PHONE, sign_in_letters
from tests.web.portals import portal_with

pytestmark = pytest.mark.usefixtures("anna")

A_MINUTE, A_MOMENT = timedelta(minutes=1), timedelta(milliseconds=1)


def ask_from(asker: str, name: str = "anna", at=NOW, browser: str = "") -> None:
    ask_to_sign_in(f"{name}@oeverkring.example", browser or f"browser of {asker} at {at}", "", "nl", at, asker)


def test_one_network_gets_three_letters_an_hour_to_a_mailbox_and_another_two_more():
    for minute in range(6):
        ask_from("daan's", at=NOW + minute * A_MINUTE)
    assert letters_to("anna") == ["sign-in"] * 3

    for minute in range(6, 12):
        ask_from("anna's", at=NOW + minute * A_MINUTE)

    assert letters_to("anna") == ["sign-in"] * SIGN_IN.most


@pytest.mark.slow
def test_a_stranger_keeps_no_organiser_out(chris: Person):
    for number in range(20):
        ask_from(f"network {number}", "chris")
    by_strangers = len(letters_to("chris"))

    ten_minutes_later = NOW + RESERVE_EVERY
    ask_from("chris's", "chris", ten_minutes_later)
    ask_from("chris's", "chris", ten_minutes_later + A_MINUTE)

    assert (by_strangers, len(letters_to("chris"))) == (SIGN_IN.most + 1, SIGN_IN.most + 2)


def test_what_is_kept_for_roles_comes_back_after_ten_minutes_and_not_a_moment_sooner(chris: Person):
    for number in range(SIGN_IN.most + 1):
        ask_from(f"network {number}", "chris")

    heard = []
    for at in (NOW + RESERVE_EVERY - A_MOMENT, NOW + RESERVE_EVERY):
        ask_from("chris's", "chris", at)
        heard.append(len(letters_to("chris")))

    assert heard == [SIGN_IN.most + 1, SIGN_IN.most + 2]


def test_what_is_kept_for_roles_is_there_after_a_strangers_five(chris: Person):
    for number in range(5):
        ask_from(f"network {number // 3}", "chris")

    ask_from("chris's", "chris", NOW + A_MINUTE)

    assert len(letters_to("chris")) == SIGN_IN.most + 1


def test_the_letter_of_whoever_has_a_role_goes_before_those_that_a_stranger_asks_for(chris: Person):
    for name in ("anna", "chris"):
        ask_from("daan's", name)

    letters = db.session.execute(select(Letter.name, Letter.facts).order_by(Letter.id))
    assert {name: facts.get(GOES_FIRST) for name, facts in letters} == {"Anna": None, "Chris": True}


def test_whoever_has_no_role_has_nothing_kept():
    for number in range(20):
        ask_from(f"network {number}", at=NOW + number * A_MINUTE)

    assert len(letters_to("anna")) == SIGN_IN.most


def test_labels_of_one_mailbox_are_one_mailbox():
    for number in range(4):
        person(f"anna+{number}")
    for number in range(8):
        ask_from(f"network {number}", f"anna+{number % 4}")

    assert sum(len(letters_to(f"anna+{number}")) for number in range(4)) == SIGN_IN.most


def test_known_and_unknown_and_over_the_quota_cost_the_same_statements():
    kinds = [_kinds(counted(lambda: ask_from("daan's"))) for _ in range(5)]
    unknown = _kinds(counted(lambda: ask_from("daan's", "nobody")))

    assert len(letters_to("anna")) == 3
    assert {tuple(kind) for kind in kinds} == {tuple(unknown)}


def _kinds(statements: list[str]) -> list[str]:
    return [statement.split()[0] for statement in statements]


def test_a_row_without_a_letter_signs_nobody_in():
    for number in range(6):
        ask_from("daan's", browser=f"browser {number}")

    rows = db.session.scalars(select(SignInRequest).where(SignInRequest.mailbox_hash.is_not(None)))
    found = [(row.person_id is not None, row.code_hash is not None) for row in rows]
    assert sorted(found) == [(False, False)] * 3 + [(True, True)] * 3


def test_a_request_above_the_quota_leaves_the_code_of_the_last_letter():
    for _ in range(4):
        ask_from("daan's", browser="hers")

    open_codes = select(SignInRequest).where(SignInRequest.code_hash.is_not(None))
    assert len(list(db.session.scalars(open_codes))) == 1


def test_the_marks_of_mailbox_and_network_are_gone_after_a_day():
    ask_from("daan's")

    forget(NOW + LINK_LASTS + PRINTED_LINK_LASTS + A_MINUTE)

    marks = select(SignInRequest).where(SignInRequest.asker_hash.is_not(None))
    assert list(db.session.scalars(marks)) == []


def test_the_network_that_asks_is_kept_as_a_keyed_hash_and_counted(app: Flask):
    with portal_with(app, RATE_LIMITS="on", TRUSTED_PROXIES="1") as strict:
        mark = Browser(strict).open("/sign-in").form("ask").values

        def ask_at(address: str) -> None:
            data = {**mark, "email": "anna@oeverkring.example"}
            headers = {"X-Forwarded-For": address}
            assert Browser(strict).ask("/sign-in", "POST", data=data, headers=headers).status_code == 303

        for _ in range(4):
            ask_at("192.0.2.7")
        of_one = letters_to("anna")
        ask_at("192.0.2.8")

        db.session.rollback()
        marks = list(db.session.scalars(select(SignInRequest.asker_hash).where(SignInRequest.asker_hash.is_not(None))))
        assert set(marks) == {signature("sign-in-asker", address) for address in ("192.0.2.7", "192.0.2.8")}
        assert (of_one, letters_to("anna")) == (["sign-in"] * 3, ["sign-in"] * 4)


def test_nobody_learns_from_their_own_code_whether_another_address_is_known(chris: Person):
    """Chris asks for himself and then for another address in one browser: his code ends in either case."""
    for other in ("anna", "nobody"):
        ask_from("chris's", "chris", browser="his")
        code = sign_in_letters()[-1].code
        ask_from("chris's", other, browser="his")

        with pytest.raises(WrongCode):
            enter_by_code(code, "his", PHONE, NOW)


@pytest.mark.parametrize("name", ["anna", "unknown"])
def test_a_wrong_code_is_written_down_for_an_unknown_address_too(app: Flask, name: str):
    """Otherwise the database, and so the response time, would reveal who is known."""
    person("anna")
    ask_to_sign_in(f"{name}@oeverkring.example", PHONE, "", "nl", NOW)
    before = turns()

    with pytest.raises(WrongCode):
        enter_by_code("00000000", PHONE, "", NOW)

    assert turns() == before + 1


def turns() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.sum(SignInTurn.taken))) or 0
