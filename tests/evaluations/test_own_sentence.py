"""The letter to yourself: a participant's own sentence, mailed back after four weeks and read by nobody else."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.policy import default
from pathlib import Path

import pytest
from flask import Flask, current_app
from sqlalchemy import select
from time_machine import Traveller

from portal import worker
from portal.agenda.models import Meeting
from portal.agenda.rules.facts import facts_of
from portal.db import Base, db, transaction
from portal.evaluations.models import LetterToSelf
from portal.evaluations.operations.own_sentence import post_back, write_to_self
from portal.evaluations.queries import to_post_back
from portal.evaluations.rules import OnItsWay, comes_back_at
from portal.mail.kinds import counted_kinds
from portal.mail.models import Letter, LetterState
from portal.mail.operations.posting import posted_about
from portal.signups.operations.posting import PROVE_ITS_MAILBOX
from tests.after import held
from tests.browser import Browser, sign_in
from tests.cast import NOW, letters_to, person, signup_of
from tests.evaluations.answering import answer_as, path_of, results_of
from tests.mail.conftest import mail_goes_to as mail_goes_to

SENTENCE = "Ik bel maandag de buurvrouw"
FOUR_WEEKS = timedelta(weeks=4)


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    return held()


def write(meeting: Meeting, name: str = "anna", sentence: str = SENTENCE) -> int:
    number = signup_of(meeting, name).id
    write_to_self(number, sentence, NOW)
    return number


def sentences() -> dict[int, str]:
    db.session.rollback()
    return {letter.signup_id: letter.text for letter in db.session.scalars(select(LetterToSelf))}


def work() -> None:
    """Run one round of all the worker's jobs."""
    app: Flask = current_app._get_current_object()  # pyright: ignore[reportAttributeAccessIssue]
    db.session.rollback()
    worker.run(app, app.extensions["portal-jobs"], once=True)


def own_letters() -> list[Letter]:
    db.session.rollback()
    return list(db.session.scalars(select(Letter).where(Letter.kind == "own-sentence")))


def delivered(folder: Path) -> list[Message]:
    """Return the letters of this kind that were delivered as files."""
    files = [message_from_bytes(file.read_bytes(), policy=default) for file in (folder / "mail").glob("*.eml")]
    return [message for message in files if message["X-Portal-Kind"] == "own-sentence"]


def everything() -> str:
    db.session.rollback()
    rows = [row for table in Base.metadata.sorted_tables for row in db.session.execute(select(table))]
    return repr(rows)


@pytest.mark.parametrize(
    ("written", "back"),
    [
        ("2026-11-24T09:00", "2026-12-22T06:00"),
        ("2026-11-24T22:59", "2026-12-22T06:00"),  # a minute before midnight in Amsterdam
        ("2026-11-24T23:00", "2026-12-23T06:00"),
        ("2027-03-01T09:00", "2027-03-29T05:00"),  # summer time began in between
    ],
)
def test_it_comes_back_in_the_morning_four_weeks_later(meeting: Meeting, written: str, back: str):
    moment = comes_back_at(meeting, datetime.fromisoformat(written).replace(tzinfo=UTC))

    assert moment == datetime.fromisoformat(back).replace(tzinfo=UTC)


def test_it_is_posted_once_when_its_day_has_come(meeting: Meeting):
    number = write(meeting)
    due = comes_back_at(meeting, NOW)
    assert (to_post_back(due - timedelta(seconds=1)), to_post_back(due)) == ([], [number])

    post_back(number, due - timedelta(seconds=1))
    assert letters_to("anna") == ["signup-going"]
    post_back(number, due)
    post_back(number, due)

    assert letters_to("anna") == ["signup-going", "own-sentence"]
    assert to_post_back(due) == []


def test_it_takes_no_place_of_another_letter(meeting: Meeting):
    number = write(meeting)
    post_back(number, comes_back_at(meeting, NOW))

    anna = person("anna")

    with transaction():
        assert posted_about(meeting.id, anna, counted_kinds("lessons-shared"), PROVE_ITS_MAILBOX) == (0, 0)


def test_the_worker_sends_it_and_deletes_it_a_day_later(
    meeting: Meeting, clock: Traveller, mail_goes_to: Callable[[str], None], tmp_path: Path
):
    mail_goes_to("")
    number = write(meeting)

    clock.move_to(comes_back_at(meeting, NOW))
    work()
    work()
    [message] = delivered(tmp_path)
    assert message["To"] == "Anna <anna@oeverkring.example>"
    assert message["Subject"] == "Wat je aan jezelf schreef, na Meedoen lukt niet vanzelf"
    words = message.get_body(("plain",)).get_content()  # pyright: ignore[reportAttributeAccessIssue]
    assert [line for line in ("Dit schreef je aan jezelf", SENTENCE) if line not in words] == []
    assert sentences() == {number: SENTENCE}

    clock.shift(timedelta(hours=23))
    work()
    assert sentences() == {number: SENTENCE}
    clock.shift(timedelta(hours=1, minutes=1))
    work()
    assert sentences() == {}
    assert SENTENCE not in everything()
    assert [letter.state for letter in own_letters()] == [LetterState.SENT]


def test_a_letter_that_cannot_be_sent_keeps_its_sentence_for_two_weeks(meeting: Meeting, clock: Traveller):
    number = write(meeting)
    due = comes_back_at(meeting, NOW)
    post_back(number, due)
    with transaction() as session:
        session.scalars(select(Letter).where(Letter.kind == "own-sentence")).one().state = LetterState.REFUSED

    clock.move_to(due + timedelta(days=13, hours=23))
    work()
    assert sentences() == {number: SENTENCE}

    clock.move_to(due + timedelta(days=14))
    work()
    assert sentences() == {}


def test_what_was_taken_back_is_not_sent(
    meeting: Meeting, as_daan: Browser, clock: Traveller, mail_goes_to: Callable[[str], None], tmp_path: Path
):
    mail_goes_to("")
    number = write(meeting)
    clock.move_to(comes_back_at(meeting, NOW))
    post_back(number, comes_back_at(meeting, NOW))
    answer_as(meeting, "anna")

    as_daan.open(path_of(meeting)).press("Wis hem nu")
    work()

    assert (sentences(), delivered(tmp_path)) == ({}, [])
    assert [(letter.state, letter.answer) for letter in own_letters()] == [
        (LetterState.DROPPED, "who wrote it took it back")
    ]


def test_it_can_be_changed_and_deleted_on_the_same_page_until_it_goes(meeting: Meeting, as_daan: Browser):
    answer_as(meeting, "anna")
    number = signup_of(meeting, "anna").id
    page = as_daan.open(path_of(meeting))
    notice = "We sturen je je eigen zin na vier weken terug. Niemand anders leest hem."
    assert (notice in page.text, "dinsdag 22 december 2026" in page.text) == (True, True)

    empty = page.form("/letter").submit()
    assert (empty.status, "Schrijf eerst op wat je gaat proberen." in empty.text) == (422, True)
    first = page.form("/letter").submit(letter=SENTENCE)
    assert (sentences(), "Je zin is bewaard. Niemand anders leest hem." in first.text) == ({number: SENTENCE}, True)
    second = first.form("/letter").submit(letter="Ik vraag het Fatma")
    assert sentences() == {number: "Ik vraag het Fatma"}
    gone = second.press("Wis hem")
    assert (sentences(), "Je zin is gewist." in gone.text) == ({}, True)

    write(meeting)
    post_back(number, comes_back_at(meeting, NOW))
    with pytest.raises(OnItsWay):
        write_to_self(number, "Toch anders", NOW)
    late = second.form("/letter").submit(letter="Toch anders")
    assert (late.status, sentences()) == (409, {number: SENTENCE})
    assert "Toch anders" not in as_daan.open(path_of(meeting)).text


def test_a_change_does_not_put_off_its_day(meeting: Meeting):
    number = write(meeting)

    write_to_self(number, "Ik vraag het Fatma", NOW + timedelta(days=20))

    assert db.session.get_one(LetterToSelf, number).due_at == comes_back_at(meeting, NOW)


def test_who_only_writes_to_themself_can_still_answer(meeting: Meeting, as_daan: Browser):
    page = as_daan.open(path_of(meeting)).form(path_of(meeting)).submit(letter=SENTENCE)

    assert (page.title, "Je zin is bewaard." in page.text) == ("Hoe was het? (1 minuut)", True)
    form = page.form(path_of(meeting))
    assert form.values["letter"] == SENTENCE
    form.submit(free="5")
    assert list(sentences().values()) == [SENTENCE]


def test_nobody_else_ever_reads_it(
    meeting: Meeting, as_bram: Browser, as_chris: Browser, as_daan: Browser, clock: Traveller
):
    answer_as(meeting, "anna", "daan", "emma")
    number = write(meeting)
    home = f"/manage/meetings/{meeting.slug}"
    paths = [
        "/manage",
        home,
        f"{home}/signups",
        f"{home}/signups.csv",
        f"{home}/attendance",
        results_of(meeting),
        "/manage/letters",
        f"/manage/letters?session={meeting.slug}",
        "/manage/history",
        f"/agenda/{meeting.slug}",
        "/agenda",
        "/feeds/agenda.ics",
        path_of(meeting, "emma"),
        path_of(meeting, "daan"),
    ]
    assert found(as_bram, paths) == found(as_chris, paths) == found(as_daan, paths) == []
    assert found(as_daan, [path_of(meeting)]) == [path_of(meeting)]  # the control: her own page has it

    clock.move_to(comes_back_at(meeting, NOW))
    post_back(number, comes_back_at(meeting, NOW))
    for name, browser in (("bram", as_bram), ("chris", as_chris)):
        sign_in(browser, person(name))
        assert found(browser, paths) == []
        assert ("Eigen zin, terug naar wie hem schreef" in browser.open("/manage/letters").text) is True


def found(browser: Browser, paths: list[str]) -> list[str]:
    return [path for path in paths if SENTENCE in browser.ask(path).text]


def test_the_letters_row_does_not_hold_it(meeting: Meeting):
    number = write(meeting)
    post_back(number, comes_back_at(meeting, NOW))

    [letter] = own_letters()

    assert SENTENCE not in repr({column: getattr(letter, column) for column in Letter.__table__.columns.keys()})  # noqa: SIM118
    assert set(facts_of(meeting)) < set(letter.facts)
    assert everything().count(SENTENCE) == 1
