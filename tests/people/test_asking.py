"""Requesting a sign-in letter, and the validity of its link and code."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from portal.clock import now
from portal.db import db, transaction
from portal.keys import hashed, new_salt
from portal.mail.models import Letter
from portal.people.jobs import forget
from portal.people.models import Person, SignIn, SignInRequest
from portal.people.operations.asking import ask_to_sign_in
from portal.people.operations.sign_in import add_person, end_sign_in, enter_by_code, enter_by_link
from portal.people.queries import request_by, sign_in_by
from portal.people.rules import (
    LINK_LASTS,
    MOST_WRONG_CODES,
    PRINTED_LINK_LASTS,
    SIGN_IN_LASTS,
    SpentLink,
    WrongCode,
    device_of,
)
from tests.cast import NOW, letters_to
from tests.people.asking import HERS, PHONE, ask, sign_in_letters, who_is_in, wrong

pytestmark = [pytest.mark.usefixtures("anna"), pytest.mark.postgresql_in_turns]

A_MOMENT = timedelta(milliseconds=1)
AT_ONCE = 4


def test_a_link_signs_in_once_and_leads_back(anna: Person):
    letter = ask(next_path="/manage")

    token, path = enter_by_link(letter.token, PHONE, NOW)

    found = sign_in_by(token, NOW)
    assert found is not None
    assert (found.person.name, found.device, path) == ("Anna", PHONE, "/manage")
    with pytest.raises(SpentLink):
        enter_by_link(letter.token, PHONE, NOW)
    assert who_is_in() == ["Anna"]


def test_a_code_signs_in_once_in_the_browser_that_asked():
    letter = ask(next_path="/agenda")

    token, path = enter_by_code(letter.code, HERS, PHONE, NOW)

    found = sign_in_by(token, NOW)
    assert found is not None
    assert (found.person.name, path) == ("Anna", "/agenda")
    with pytest.raises(WrongCode):
        enter_by_code(letter.code, HERS, PHONE, NOW)


def test_a_code_is_worth_nothing_in_another_browser():
    """Somebody who overhears or reads the code cannot use it, as another browser requested it."""
    letter = ask()

    for browser in ("another browser", ""):
        with pytest.raises(WrongCode):
            enter_by_code(letter.code, browser, PHONE, NOW)

    assert who_is_in() == []
    enter_by_code(letter.code, HERS, PHONE, NOW)
    assert who_is_in() == ["Anna"]


def test_a_mail_scanner_that_uses_the_link_leaves_the_code_where_she_asked():
    """Some scanners even press the button."""
    letter = ask()
    enter_by_link(letter.token, "", NOW)

    enter_by_code(letter.code, HERS, PHONE, NOW)

    assert who_is_in() == ["Anna", "Anna"]
    for again in (
        lambda: enter_by_link(letter.token, PHONE, NOW),
        lambda: enter_by_code(letter.code, HERS, PHONE, NOW),
    ):
        with pytest.raises((SpentLink, WrongCode)):
            again()


def test_a_code_that_was_used_leaves_the_link_once():
    letter = ask()
    enter_by_code(letter.code, HERS, PHONE, NOW)

    enter_by_link(letter.token, PHONE, NOW)

    assert who_is_in() == ["Anna", "Anna"]
    with pytest.raises(SpentLink):
        enter_by_link(letter.token, PHONE, NOW)


def test_what_release_0_1_0_spent_is_spent():
    letter = ask()
    with transaction() as session:
        session.execute(update(SignInRequest).values(spent_at=NOW))

    with pytest.raises(SpentLink):
        enter_by_link(letter.token, PHONE, NOW)
    with pytest.raises(WrongCode):
        enter_by_code(letter.code, HERS, PHONE, NOW)


def test_the_right_code_at_the_fifth_try_signs_in():
    letter = ask()
    for _ in range(MOST_WRONG_CODES - 1):
        with pytest.raises(WrongCode):
            enter_by_code(wrong(letter.code), HERS, PHONE, NOW)

    enter_by_code(letter.code, HERS, PHONE, NOW)

    assert who_is_in() == ["Anna"]


def test_after_five_wrong_codes_the_right_one_is_worth_nothing_and_the_link_still_is():
    letter = ask()
    for _ in range(MOST_WRONG_CODES):
        with pytest.raises(WrongCode):
            enter_by_code(wrong(letter.code), HERS, PHONE, NOW)

    for _ in range(2):
        with pytest.raises(WrongCode):
            enter_by_code(letter.code, HERS, PHONE, NOW)
    assert who_is_in() == []

    enter_by_link(letter.token, PHONE, NOW)
    assert who_is_in() == ["Anna"]


def test_wrong_codes_count_for_the_mailbox_in_whatever_browser(bram: Person):
    annas, brams = ask(browser="anna's"), ask("bram", browser="bram's")
    daans = [f"daan's {number}" for number in range(2)]
    codes = [ask(browser=browser).code for browser in daans]
    for number in range(MOST_WRONG_CODES):
        with pytest.raises(WrongCode):
            enter_by_code(wrong(codes[number % 2]), daans[number % 2], PHONE, NOW)

    with pytest.raises(WrongCode):
        enter_by_code(annas.code, "anna's", PHONE, NOW)
    assert who_is_in() == []
    enter_by_link(annas.token, PHONE, NOW)
    enter_by_code(brams.code, "bram's", PHONE, NOW)
    assert who_is_in() == ["Anna", "Bram"]


def test_a_right_code_is_no_wrong_one_and_makes_up_for_none():
    first, second = ask(browser="first"), ask(browser="second")
    enter_by_code(first.code, "first", PHONE, NOW)
    for _ in range(MOST_WRONG_CODES - 1):
        with pytest.raises(WrongCode):
            enter_by_code(wrong(second.code), "second", PHONE, NOW)

    enter_by_code(second.code, "second", PHONE, NOW)

    third = ask(browser="third")
    with pytest.raises(WrongCode):
        enter_by_code(wrong(third.code), "third", PHONE, NOW)
    with pytest.raises(WrongCode):
        enter_by_code(third.code, "third", PHONE, NOW)
    assert who_is_in() == ["Anna"] * 2


def test_a_code_of_ten_minutes_later_has_its_own_five_tries():
    first = ask()
    for _ in range(MOST_WRONG_CODES):
        with pytest.raises(WrongCode):
            enter_by_code(wrong(first.code), HERS, PHONE, NOW)

    later = NOW + LINK_LASTS
    enter_by_code(ask(at=later).code, HERS, PHONE, later)

    assert who_is_in() == ["Anna"]


def test_a_browser_that_asks_again_has_one_open_code_and_both_links():
    first, second = ask(), ask()

    with pytest.raises(WrongCode):
        enter_by_code(first.code, HERS, PHONE, NOW)
    enter_by_code(second.code, HERS, PHONE, NOW)
    for letter in (first, second):
        enter_by_link(letter.token, PHONE, NOW)

    assert who_is_in() == ["Anna"] * 3


def test_thirty_requests_make_five_codes_and_five_letters(anna: Person):
    for number in range(30):
        ask(browser=f"browser {number}")

    usable = select(SignInRequest).where(SignInRequest.person_id == anna.id, SignInRequest.code_hash.is_not(None))
    rows = list(db.session.scalars(usable))
    assert {row.token_hash for row in rows} == {hashed(letter.token) for letter in sign_in_letters()}
    assert (len(rows), letters_to("anna"), len(sign_in_letters()[0].code)) == (5, ["sign-in"] * 5, 8)


@pytest.mark.both_databases
def test_many_wrong_codes_at_once_are_five_tries(app: Flask):
    """Five wrong codes are tried at the same time; the right one after them is refused."""
    letter = ask()
    start = threading.Barrier(MOST_WRONG_CODES)

    def guess(_number: int) -> None:
        with app.app_context(), pytest.raises(WrongCode):
            start.wait(10)
            enter_by_code(wrong(letter.code), HERS, PHONE, NOW)

    db.session.rollback()
    with ThreadPoolExecutor(MOST_WRONG_CODES) as pool:
        list(pool.map(guess, range(MOST_WRONG_CODES)))

    with pytest.raises(WrongCode):
        enter_by_code(letter.code, HERS, PHONE, NOW)


@pytest.mark.one_database
def test_a_letter_is_good_for_ten_minutes():
    letter = ask()
    too_late = NOW + LINK_LASTS

    with pytest.raises(SpentLink):
        enter_by_link(letter.token, PHONE, too_late)
    with pytest.raises(WrongCode):
        enter_by_code(letter.code, HERS, PHONE, too_late)
    enter_by_link(letter.token, PHONE, too_late - A_MOMENT)

    assert (LINK_LASTS, who_is_in()) == (timedelta(minutes=10), ["Anna"])


def test_earlier_links_stay_valid():
    """The letter may be slow, so people request a second one."""
    first, second = ask(browser="first"), ask(browser="second")

    enter_by_link(first.token, PHONE, NOW)
    enter_by_code(second.code, "second", PHONE, NOW)

    assert who_is_in() == ["Anna", "Anna"]


def test_five_letters_an_hour_and_then_the_hour_is_over(bram: Person):
    for minute in range(7):
        ask(at=NOW + timedelta(minutes=minute))
    ask("bram", NOW + timedelta(minutes=7))
    assert (letters_to("anna"), letters_to("bram")) == (["sign-in"] * 5, ["sign-in"])

    ask(at=NOW + timedelta(hours=1) - A_MOMENT)
    assert letters_to("anna") == ["sign-in"] * 5
    ask(at=NOW + timedelta(hours=1))
    assert letters_to("anna") == ["sign-in"] * 6


@pytest.mark.both_databases
def test_many_who_ask_at_once_for_one_mailbox_make_five_letters(app: Flask):
    start = threading.Barrier(8)

    def ask_at_once(number: int) -> None:
        with app.app_context():
            start.wait(10)
            ask_to_sign_in("anna@oeverkring.example", f"browser {number}", "", "nl", NOW)

    db.session.rollback()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(ask_at_once, range(8)))

    assert len(sign_in_letters()) == 5


def test_an_unknown_address_gets_no_letter_and_becomes_nobody():
    ask_to_sign_in("daan@oeverkring.example", HERS, "", "nl", NOW)

    db.session.rollback()
    assert list(db.session.scalars(select(Letter))) == []
    assert [person.name for person in db.session.scalars(select(Person))] == ["Anna"]


@pytest.mark.one_database
def test_a_mailbox_is_one_whatever_its_capitals():
    ask_to_sign_in("ANNA@Oeverkring.Example", HERS, "", "nl", NOW)

    (letter,) = db.session.scalars(select(Letter))
    assert (letter.name, letter.address) == ("Anna", "anna@oeverkring.example")


def several_at_once(app: Flask, enter: Callable[[], object]) -> list[str]:
    """Enter by one link from several threads at once; return "in" or "spent" for each."""
    start = threading.Barrier(AT_ONCE)

    def press(_number: int) -> str:
        with app.app_context():
            start.wait(10)
            try:
                enter()
            except SpentLink:
                return "spent"
            finally:
                db.session.remove()
            return "in"

    db.session.rollback()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return sorted(pool.map(press, range(AT_ONCE)))


@pytest.mark.both_databases
def test_of_several_at_once_with_one_link_exactly_one_enters(app: Flask):
    letter = ask()

    answers = several_at_once(app, lambda: enter_by_link(letter.token, PHONE, NOW))

    assert (answers, who_is_in()) == (["in", "spent", "spent", "spent"], ["Anna"])


@pytest.mark.both_databases
def test_control_who_looks_first_and_then_writes_lets_several_in_by_one_link(app: Flask):
    letter = ask()
    everybody_looked = threading.Barrier(AT_ONCE)

    def look_and_then_write() -> None:
        found = request_by(letter.token)
        if found is None or found.spent_at:
            raise SpentLink
        request_id, person_id = found.id, found.person_id
        everybody_looked.wait(10)
        with transaction() as session:
            session.get_one(SignInRequest, request_id).spent_at = NOW
            session.add(
                SignIn(
                    person_id=person_id,
                    token_hash=new_salt(),
                    device=PHONE,
                    started_at=NOW,
                    ends_at=NOW + SIGN_IN_LASTS,
                )
            )

    answers = several_at_once(app, look_and_then_write)

    assert (answers, who_is_in()) == (["in"] * AT_ONCE, ["Anna"] * AT_ONCE)


def test_only_hashes_of_what_signs_in_are_kept():
    letter = ask()
    token, _ = enter_by_link(letter.token, PHONE, NOW)

    rows = [*db.session.execute(select(SignInRequest.__table__)), *db.session.execute(select(SignIn.__table__))]
    stored = [str(value) for row in rows for value in row]
    assert hashed(letter.token) in stored
    assert [secret for secret in (letter.token, letter.code, HERS, token) for text in stored if secret in text] == []


@pytest.mark.one_database
def test_a_sign_in_lasts_thirty_days():
    token, _ = enter_by_link(ask().token, PHONE, NOW)

    last = NOW + SIGN_IN_LASTS
    assert [bool(sign_in_by(token, at)) for at in (NOW, last - A_MOMENT, last)] == [True, True, False]


@pytest.mark.one_database
def test_the_first_time_proves_the_mailbox_and_a_later_one_changes_nothing(anna: Person):
    for minute in (1, 2):
        enter_by_link(ask().token, PHONE, NOW + timedelta(minutes=minute))

    db.session.rollback()
    assert anna.verified_at == NOW + timedelta(minutes=1)


def test_signing_out_ends_one_browser_and_only_ones_own(anna: Person, bram: Person):
    tokens = [enter_by_link(ask(name).token, PHONE, NOW)[0] for name in ("anna", "anna", "bram")]
    first, _second, brams = db.session.scalars(select(SignIn.id).order_by(SignIn.id))
    anna_id = anna.id

    end_sign_in(first, anna_id)
    end_sign_in(brams, anna_id)  # a sign-in of somebody else

    assert [bool(sign_in_by(token, NOW)) for token in tokens] == [False, True, True]


def test_what_signs_nobody_in_any_more_is_forgotten(anna: Person):
    enter_by_link(ask(browser="first").token, PHONE, NOW)
    much_later = NOW + SIGN_IN_LASTS + A_MOMENT
    enter_by_link(ask(at=much_later, browser="second").token, PHONE, much_later)
    assert who_is_in() == ["Anna", "Anna"]

    assert forget(much_later) is False

    assert who_is_in() == ["Anna"]
    assert [row.asked_at for row in db.session.scalars(select(SignInRequest))] == [much_later]


@pytest.mark.one_database
def test_letters_are_forgotten_a_day_after_their_ten_minutes_and_sign_ins_when_they_are_over():
    enter_by_link(ask().token, PHONE, NOW)
    left = []
    for over in (NOW + LINK_LASTS + PRINTED_LINK_LASTS, NOW + SIGN_IN_LASTS):
        for at in (over, over + A_MOMENT):
            forget(at)
            left.append(
                [db.session.scalar(select(func.count()).select_from(table)) for table in (SignInRequest, SignIn)]
            )

    assert left == [[2, 1], [1, 1], [0, 1], [0, 0]]  # a printed link is there longer


def test_a_printed_link_lasts_a_day_and_is_kept_so_long():
    _, token = add_person("anna@oeverkring.example", "Anna", set(), NOW)
    forget(NOW + PRINTED_LINK_LASTS - A_MOMENT)

    with pytest.raises(SpentLink):
        enter_by_link(token, PHONE, NOW + PRINTED_LINK_LASTS)
    enter_by_link(token, PHONE, NOW + PRINTED_LINK_LASTS - A_MOMENT)

    assert (PRINTED_LINK_LASTS, who_is_in()) == (timedelta(hours=24), ["Anna"])


@pytest.mark.one_database
def test_a_printed_link_has_no_code():
    add_person("anna@oeverkring.example", "Anna", set(), NOW)

    for code in ("", "None", "000000"):
        with pytest.raises(WrongCode):
            enter_by_code(code, "", PHONE, now())


@pytest.mark.parametrize(
    ("program", "device"),
    [
        ("Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0", "Firefox, Android"),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1",
            "Safari, iPhone",
        ),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge, Windows"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/140.0.0.0 Safari/537.36", "Chrome, Mac"),
        ("Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36", "Chrome, Linux"),
        ("curl/8.0", ""),
    ],
)
def test_a_device_is_called_as_its_owner_would(program: str, device: str):
    assert device_of(program) == device
