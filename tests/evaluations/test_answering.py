"""The anonymous evaluation: answers are stored without a name, a time, or their order."""

from datetime import timedelta
from functools import partial

import pytest
from flask import Flask
from sqlalchemy import inspect, select
from time_machine import Traveller

from portal.db import Base, db, transaction
from portal.evaluations.models import EvaluationAnswer, LetterToSelf
from portal.evaluations.operations.answer import answer
from portal.evaluations.rules import EvaluationInput, EvaluationNeedsAttendance, new_id, waits
from portal.keys import key_of
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from tests.after import held
from tests.browser import Browser
from tests.cast import NOW, signup_of
from tests.evaluations.answering import answer_as, answers, as_they_lie, path_of
from tests.signups.test_attendance import all_at_once

pytestmark = pytest.mark.slow

CROWD = tuple(f"p{number}" for number in range(9))


def said_by(row: EvaluationAnswer) -> tuple[object, ...]:
    return row.free, row.matters, row.way, row.takeaway, row.better


def test_the_form_is_one_page_and_is_kept_without_a_name(app: Flask, as_daan: Browser):
    meeting = held()
    page = as_daan.open(path_of(meeting))
    assert (page.name, page.title, len(page.elements("fieldset"))) == ("evaluation", "Hoe was het? (1 minuut)", 3)

    after = page.form(path_of(meeting)).submit(
        free="5", matters="4", way="1", takeaway="Eerst vragen", better="Meer tijd", letter="Ik bel de buurvrouw"
    )

    assert [said_by(row) for row in answers()] == [(5, 4, 1, "Eerst vragen", "Meer tijd")]
    assert (after.title, "Dank je wel. We bewaren je antwoorden zonder je naam." in after.text) == ("Dank je wel", True)
    assert [form.action for form in after.forms if "/evaluations/" in form.action] == [
        f"{path_of(meeting)}/letter",
        f"{path_of(meeting)}/letter/removal",
    ]
    assert db.session.scalars(select(LetterToSelf.text)).all() == ["Ik bel de buurvrouw"]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ({"way": "3"}, (None, None, 3, "", "")),
        ({"takeaway": " Eerst vragen \r\n"}, (None, None, None, "Eerst vragen", "")),
        ({"better": "<b>Meer</b> tijd"}, (None, None, None, "", "<b>Meer</b> tijd")),
    ],
    ids=str,
)
def test_nothing_is_required(app: Flask, as_daan: Browser, typed: dict[str, str], stored: tuple[object, ...]):
    meeting = held()

    as_daan.open(path_of(meeting)).form(path_of(meeting)).submit(**typed)

    assert [said_by(row) for row in answers()] == [stored]


def test_an_empty_form_is_told_so_kindly(app: Flask, as_daan: Browser):
    meeting = held()

    page = as_daan.open(path_of(meeting)).form(path_of(meeting)).submit(takeaway="  ")

    assert (page.status, page.title, answers()) == (422, "Hoe was het? (1 minuut)", [])
    assert "Je hoeft niet alles te beantwoorden: één antwoord is genoeg." in page.text
    assert signup_of(meeting, "anna").has_evaluated is False


@pytest.mark.parametrize("typed", ["0", "6", "vijf", "٤", "-1", "1.5", "\0"])
def test_a_number_from_elsewhere_is_refused_and_what_was_typed_stays(app: Flask, as_daan: Browser, typed: str):
    meeting = held()

    page = as_daan.open(path_of(meeting)).form(path_of(meeting)).submit(free=typed, takeaway="Eerst vragen")

    assert (page.status, page.errors(), answers()) == (422, ["Kies 1 tot en met 5."], [])
    assert page.form(path_of(meeting)).values["takeaway"] == "Eerst vragen"


def test_a_second_visit_says_thank_you_and_a_second_answer_changes_nothing(app: Flask, as_daan: Browser):
    meeting = held()
    form = as_daan.open(path_of(meeting)).form(path_of(meeting))
    form.submit(free="5")

    again = form.submit(free="1", takeaway="Nog iets")
    page = as_daan.open(path_of(meeting))

    assert [said_by(row) for row in answers()] == [(5, None, None, "", "")]
    assert (again.title, page.title) == ("Dank je wel", "Dank je wel")
    assert {"free", "takeaway"} & {name for form in page.forms for name in form.fields} == set()


def test_only_who_was_there_is_asked_and_only_when_it_is_over(app: Flask, as_daan: Browser, clock: Traveller):
    meeting = held()
    form = as_daan.open(path_of(meeting)).form(path_of(meeting))
    number = signup_of(meeting, "anna").id
    for attendance in (Attendance.ABSENT, None):
        note_attendance(meeting.id, {number: attendance}, NOW)
        page, sent = as_daan.open(path_of(meeting)), form.submit(free="5")
        assert (page.status, sent.status, page.title, answers()) == (404, 404, "Voor wie erbij was", [])

    note_attendance(meeting.id, {number: Attendance.PARTLY}, NOW)
    assert as_daan.open(path_of(meeting)).status == 200

    clock.move_to(meeting.ends_at - timedelta(minutes=1))
    early = as_daan.open(path_of(meeting))
    assert (early.status, early.title) == (404, "Nog niet")

    clock.move_to(meeting.ends_at + timedelta(days=365))
    assert as_daan.open(path_of(meeting)).status == 200
    clock.move_to(meeting.ends_at + timedelta(days=365, minutes=1))
    assert as_daan.open(path_of(meeting)).status == 410


def test_nobody_guesses_a_key(app: Flask, as_daan: Browser):
    meeting = held()
    signup, other = signup_of(meeting, "anna"), signup_of(meeting, "emma")
    right = path_of(meeting)
    guesses = {
        "the key of the sign-up": f"/evaluations/{key_of('signup', signup.id, signup.salt)}",
        "the signature of another": f"/evaluations/{signup.id}.{path_of(meeting, 'emma').partition('.')[2]}",
        "another salt": f"/evaluations/{key_of('evaluation', signup.id, other.salt)}",
        "nobody": f"/evaluations/999999.{right.partition('.')[2]}",
        "malformed": right[:-1],
    }

    assert {name: as_daan.open(path).status for name, path in guesses.items()} == dict.fromkeys(guesses, 404)
    assert "sign in" not in as_daan.open(right).text and as_daan.open(right).status == 200


def test_no_column_tells_who_or_when(app: Flask):
    columns = {column.key: column.type.python_type for column in inspect(EvaluationAnswer).columns}

    assert columns == {
        "id": str,
        "meeting_id": int,
        "free": int,
        "matters": int,
        "way": int,
        "takeaway": str,
        "better": str,
    }


def test_no_other_row_of_the_database_tells_who_or_when(app: Flask):
    """Only the `has_evaluated` flag of this sign-up and the meeting's lock counter change."""
    meeting = held()
    before = everything()

    answer_as(meeting, "anna")

    after = everything()
    changed = {place: (was, after[place]) for place, was in before.items() if after[place] != was}
    [(number, turn)] = [(number, was[0]) for (table, number, _), was in changed.items() if table == "meeting"]
    assert changed == {
        ("meeting", number, "turn"): (turn, turn + 1),
        ("signup", signup_of(meeting, "anna").id, "has_evaluated"): (False, True),
    }
    assert {table for table, _, _ in after.keys() - before.keys()} == {"evaluation_answer"}


def everything() -> dict[tuple[str, object, str], object]:
    """Return every stored value, by (table, first column, column name)."""
    db.session.rollback()
    return {
        (table.name, row[0], name): value
        for table in Base.metadata.sorted_tables
        for row in db.session.execute(select(table))
        for name, value in row._mapping.items()
    }


def test_the_rows_do_not_lie_in_the_order_in_which_people_answered(app: Flask):
    meeting = held(there=CROWD)
    answer_as(meeting, *CROWD)

    # The orders agree by chance once in 362,880 times.
    assert sorted(as_they_lie()) == [f"Meenemen van {name}" for name in CROWD]
    assert as_they_lie() != [f"Meenemen van {name}" for name in CROWD]


def test_control_rows_that_are_only_added_tell_the_order(app: Flask):
    meeting = held(there=CROWD)
    for name in CROWD:
        with transaction() as session:
            session.add(
                EvaluationAnswer(id=new_id(waits=False), meeting_id=meeting.id, takeaway=f"Meenemen van {name}")
            )

    assert as_they_lie() == [f"Meenemen van {name}" for name in CROWD]


def test_no_answer_keeps_its_number_when_another_comes(app: Flask):
    meeting = held(there=CROWD)
    answer_as(meeting, *CROWD[:4])
    before = {row.id for row in answers()}

    answer_as(meeting, CROWD[4])

    assert before & {row.id for row in answers()} == set()
    assert len(answers()) == 5


def test_answers_of_other_sessions_stay_as_they_are(app: Flask):
    meeting, other = held(), held(title="Een andere")
    answer_as(other, "anna", "daan")
    before = {row.id for row in answers()}

    answer_as(meeting, "anna")

    assert {row.id for row in answers() if row.meeting_id == other.id} == before


def test_the_first_three_are_shown_together_and_later_ones_never_alone(app: Flask):
    meeting = held(there=CROWD)
    shown = []
    for name in CROWD:
        answer_as(meeting, name)
        shown.append(sum(not waits(row.id) for row in answers()))

    assert shown == [0, 0, 3, 3, 5, 5, 7, 7, 9]


def test_all_answer_at_once_and_one_of_them_twice_and_each_is_kept_once(app: Flask):
    meeting = held(there=CROWD[:4])
    numbers = [signup_of(meeting, name).id for name in (*CROWD[:4], CROWD[0])]

    all_at_once(app, *(partial(answer, number, EvaluationInput(takeaway=str(number)), "", NOW) for number in numbers))

    assert sorted(as_they_lie()) == sorted(map(str, set(numbers)))


def test_a_verb_asks_again_whether_this_one_was_there(app: Flask):
    meeting = held()
    number = signup_of(meeting, "anna").id
    note_attendance(meeting.id, {number: Attendance.ABSENT}, NOW)

    with pytest.raises(EvaluationNeedsAttendance):
        answer(number, EvaluationInput(free=5), "Ik bel", NOW)

    assert (answers(), db.session.scalars(select(LetterToSelf)).all()) == ([], [])
