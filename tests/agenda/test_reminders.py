"""Letters that facilitators get unasked: the day before a session, and when too few people signed up."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import event, select

from portal.agenda.jobs import JOBS, ask_all, remind_all
from portal.agenda.models import Meeting
from portal.agenda.operations.lead import go_on, say_cannot_lead, take_over
from portal.agenda.operations.roles import take_role
from portal.agenda.rules.leading import day_purpose
from portal.agenda.rules.times import moment_of
from portal.db import db, transaction
from portal.keys import key_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore
from portal.pages.queries import without_leader
from portal.people.models import Person, RoleName
from portal.signups.operations.call_off import call_off
from portal.signups.operations.change import change_meeting
from tests.cast import (
    A_DAY_BEFORE,
    A_WEEK_BEFORE,
    AMSTERDAM,
    NOW,
    days_before,
    letters_to,
    make,
    make_draft,
    meeting_text,
    person,
    sign_up_all,
)

THE_DAY_BEFORE = datetime(2026, 12, 7, 8, 30, tzinfo=UTC)  # 24 hours before
WORKERS = 4


@pytest.fixture
def session(app: Flask, bram: Person) -> Meeting:
    """Bram's session with eight seats and a minimum of three."""
    return make(facilitator_ids=[bram.id], capacity=8, minimum=3)


def run(now: datetime) -> None:
    """Run one round of the worker."""
    for job in JOBS:
        assert job.do(now) is False


def letters_of(name: str) -> list[Letter]:
    theirs = select(Letter).join(Person, Letter.person_id == Person.id).where(Person.name == name.title())
    return list(db.session.scalars(theirs.order_by(Letter.id)))


def last_letter(name: str) -> Letter:
    return letters_of(name)[-1]


def test_in_the_last_day_each_facilitator_hears_of_it_once(session: Meeting, bram: Person):
    sign_up_all(session, "anna", "chris", "daan")

    for moment in (A_WEEK_BEFORE, THE_DAY_BEFORE - timedelta(seconds=1)):
        remind_all(moment)
    assert letters_to("bram") == []

    for minutes in range(3):
        remind_all(THE_DAY_BEFORE + timedelta(minutes=minutes))
    assert letters_to("bram") == ["lead-day"]
    assert session.reminded_at == THE_DAY_BEFORE


def test_two_workers_at_once_remind_once(app: Flask, session: Meeting, bram: Person):
    start = threading.Barrier(WORKERS)

    def work(_number: int) -> None:
        with app.app_context():
            start.wait(10)
            run(THE_DAY_BEFORE)
            db.session.remove()

    db.session.rollback()
    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(work, range(WORKERS)))

    assert sorted(letters_to("bram")) == ["lead-day", "lead-too-few"]


def test_only_who_can_lead_what_takes_place_is_reminded(session: Meeting, bram: Person, chris: Person):
    fleur = person("fleur", RoleName.FACILITATOR)
    together = make(title="Samen", facilitator_ids=[bram.id, fleur.id])
    say_cannot_lead(together.id, fleur.id, A_WEEK_BEFORE)
    make_draft(title="Nog niet af", facilitator_ids=[fleur.id])
    call_off(session.id, "", chris.id, A_WEEK_BEFORE)
    before = len(letters_to("fleur"))

    remind_all(A_DAY_BEFORE)
    remind_all(days_before(session, minutes=0))  # at its start

    assert letters_to("bram")[-1:] == ["lead-day"]
    assert letters_to("bram").count("lead-day") == 1
    assert letters_to("fleur")[before:] == []


def test_a_session_that_begins_now_needs_no_reminder(session: Meeting):
    run(session.starts_at)

    assert letters_to("bram") == []


def test_who_publishes_late_hears_of_it_at_once(bram: Person):
    make(at=days_before(make(title="Andere"), hours=3), title="Straks", facilitator_ids=[bram.id])

    remind_all(THE_DAY_BEFORE + timedelta(hours=21))

    assert letters_to("bram") == ["lead-day"]


def test_a_session_that_moves_is_told_of_again_before_its_new_day(session: Meeting, bram: Person):
    remind_all(THE_DAY_BEFORE)
    first = last_letter("bram")
    a_week = timedelta(days=7)
    text = meeting_text(
        facilitator_ids=[bram.id], starts_at=session.starts_at + a_week, ends_at=session.ends_at + a_week
    )
    change_meeting(session.id, text, session.version, THE_DAY_BEFORE + timedelta(hours=1), bram.id)

    remind_all(THE_DAY_BEFORE + timedelta(hours=2))
    assert letters_to("bram") == ["lead-day"]
    with pytest.raises(NotTrueAnyMore):
        words_of(first)

    remind_all(THE_DAY_BEFORE + a_week)
    assert letters_to("bram") == ["lead-day", "lead-day"]


def elsewhere(session: Meeting, now: datetime, *leaders: Person, **changes: object) -> None:
    """Move the session to another place, as the first of these leaders."""
    ids = [leader.id for leader in leaders]
    text = meeting_text(**{"place": "Elders", "facilitator_ids": ids, "capacity": 8, "minimum": 3, **changes})
    change_meeting(session.id, text, session.version, now, ids[0])


def test_a_session_that_moves_in_its_last_day_is_told_of_again_at_once(session: Meeting, bram: Person):
    remind_all(THE_DAY_BEFORE)
    first = last_letter("bram")

    elsewhere(session, THE_DAY_BEFORE + timedelta(hours=1), bram)
    remind_all(THE_DAY_BEFORE + timedelta(hours=2))

    assert letters_to("bram") == ["lead-day", "lead-day"]
    assert "Elders" in words_of(last_letter("bram")).card.where  # pyright: ignore[reportOptionalMemberAccess]
    with pytest.raises(NotTrueAnyMore, match="moved"):
        words_of(first)


def test_a_session_that_moves_to_tomorrow_is_told_of_at_once(bram: Person):
    session = make(facilitator_ids=[bram.id], capacity=8, minimum=3)
    tomorrow = A_WEEK_BEFORE + timedelta(hours=20)

    span = {"starts_at": tomorrow, "ends_at": tomorrow + timedelta(hours=2)}
    elsewhere(session, A_WEEK_BEFORE, bram, **span)
    remind_all(A_WEEK_BEFORE + timedelta(minutes=1))

    assert (letters_to("bram"), session.reminded_at) == (["lead-day"], A_WEEK_BEFORE)


def test_what_changes_after_the_start_or_the_end_leaves_the_list_of_the_day_open(session: Meeting, bram: Person):
    remind_all(THE_DAY_BEFORE)

    elsewhere(session, session.starts_at + timedelta(minutes=5), bram)
    elsewhere(session, session.ends_at + timedelta(minutes=5), bram, place="Weer elders")

    assert (letters_to("bram"), session.reminded_at) == (["lead-day"], THE_DAY_BEFORE)


def test_who_takes_over_in_the_last_day_gets_the_letter_of_the_day(session: Meeting, bram: Person, chris: Person):
    fleur = person("fleur", RoleName.FACILITATOR)
    take_over(session.id, fleur.id, A_WEEK_BEFORE)
    assert "lead-day" not in letters_to("fleur")
    remind_all(THE_DAY_BEFORE)

    say_cannot_lead(session.id, bram.id, THE_DAY_BEFORE + timedelta(hours=1))
    take_over(session.id, chris.id, THE_DAY_BEFORE + timedelta(hours=2))
    remind_all(THE_DAY_BEFORE + timedelta(hours=3))

    assert [letters_to(name).count("lead-day") for name in ("fleur", "bram", "chris")] == [1, 1, 1]
    assert words_of(last_letter("chris")).heading == "Je sessie is bijna"


def test_who_is_chosen_on_the_form_in_the_last_day_gets_it_too(session: Meeting, bram: Person, chris: Person):
    fleur = person("fleur", RoleName.FACILITATOR)
    remind_all(THE_DAY_BEFORE)

    place = "Buurthuis De Kraanvogel"
    elsewhere(session, THE_DAY_BEFORE + timedelta(hours=1), chris, bram, place=place)
    elsewhere(session, THE_DAY_BEFORE + timedelta(hours=2), chris, bram, fleur)

    assert [letters_to(name).count("lead-day") for name in ("bram", "chris", "fleur")] == [2, 2, 1]


def test_when_nobody_who_leads_can_those_who_look_after_it_are_asked(session: Meeting, bram: Person, chris: Person):
    say_cannot_lead(session.id, bram.id, A_WEEK_BEFORE)

    for minutes in range(3):
        run(THE_DAY_BEFORE + timedelta(minutes=minutes))
    assert (letters_to("bram"), letters_to("chris")) == ([], ["lead-asked", "lead-asked", "lead-too-few"])
    words = words_of(next(letter for letter in letters_of("chris") if letter.posted_at == THE_DAY_BEFORE))
    assert words.lines[1] == "Bram kan deze sessie niet begeleiden. Kun jij het?"

    take_over(session.id, chris.id, THE_DAY_BEFORE + timedelta(hours=1))
    assert letters_to("chris")[-1] == "lead-day"


def test_a_session_that_nobody_leads_asks_for_somebody(app: Flask, chris: Person):
    make()

    remind_all(THE_DAY_BEFORE)

    assert letters_to("chris") == ["lead-asked"]
    assert words_of(last_letter("chris")).lines[1] == "Niemand begeleidt deze sessie nog. Kun jij het?"


def test_who_led_it_is_led_to_a_page_that_they_may_open(session: Meeting, bram: Person, chris: Person):
    home, page = (f"http://samenop.example/{place}/{session.slug}" for place in ("manage/meetings", "agenda"))
    say_cannot_lead(session.id, bram.id, NOW)
    take_over(session.id, chris.id, NOW)
    fleur = person("fleur", RoleName.FACILITATOR)
    take_over(session.id, fleur.id, NOW)

    letters = [last_letter(name) for name in ("bram", "chris")]

    assert [letter.kind for letter in letters] == ["lead-taken-over"] * 2
    assert [words_of(letter).button.url for letter in letters] == [page, home]  # pyright: ignore[reportOptionalMemberAccess]


@pytest.mark.parametrize("day", ["2027-03-28", "2027-10-31"], ids=["the clocks go forward", "the clocks go back"])
def test_on_the_day_that_the_clocks_change_it_is_still_24_hours(bram: Person, day: str):
    starts = moment_of(datetime.fromisoformat(f"{day}T09:30"), AMSTERDAM)
    make(facilitator_ids=[bram.id], starts_at=starts, ends_at=starts + timedelta(hours=2))

    remind_all(starts - timedelta(hours=24, seconds=1))
    assert letters_to("bram") == []

    remind_all(starts - timedelta(hours=24))
    assert letters_to("bram") == ["lead-day"]
    letter = last_letter("bram")
    assert "9.30" in words_of(letter).subject


def test_the_letter_says_when_where_and_how_many_and_opens_the_list_of_the_day(session: Meeting, bram: Person):
    sign_up_all(session, "anna", "chris", "daan")
    remind_all(THE_DAY_BEFORE)

    words = words_of(last_letter("bram"))

    key = key_of(day_purpose(bram.id), session.id, session.day_salt)
    assert (words.subject, words.heading) == (
        "Bijna zover: Meedoen lukt niet vanzelf, di 8 dec 9.30",
        "Je sessie is bijna",
    )
    assert words.lines == (
        "Dag Bram,",
        "3 mensen schreven zich in.",
        "Tik bij de deur op je telefoon aan wie er is. Je hoeft niet in te loggen.",
    )
    assert words.card
    assert (words.card.when, words.card.where) == (
        "dinsdag 8 december 2026, 9.30 tot 11.30 uur",
        "Buurthuis De Kraanvogel, Kade 1, Amsterdam",
    )
    assert words.button
    assert words.button.url == f"http://samenop.example/days/{key}"
    assert last_letter("bram").useful_until == session.ends_at


def test_a_session_of_before_the_list_of_the_day_gets_a_key_that_stays(session: Meeting, bram: Person):
    session.day_salt = ""  # a row of a release without the list of the day
    db.session.commit()

    remind_all(THE_DAY_BEFORE)
    salt = session.day_salt
    elsewhere(session, THE_DAY_BEFORE + timedelta(hours=1), bram)

    assert (letters_to("bram"), len(salt), session.day_salt) == (["lead-day"] * 2, 16, salt)


def test_what_waits_for_who_leads_no_more_is_dropped(session: Meeting, bram: Person, chris: Person):
    ask_all(days_before(session, hours=48))
    too_few = last_letter("bram")
    call_off(session.id, "", chris.id, THE_DAY_BEFORE)
    called_off = last_letter("bram")
    assert [letter.kind for letter in (too_few, called_off)] == ["lead-too-few", "lead-called-off"]
    assert words_of(called_off).heading == "Een sessie die jij begeleidt gaat niet door"

    take_role(bram.roles[0].id, chris.id, THE_DAY_BEFORE)

    for letter in (too_few, called_off):
        with pytest.raises(NotTrueAnyMore, match="somebody else"):
            words_of(letter)


def test_where_a_facilitator_has_no_role_the_organisers_are_asked(session: Meeting, bram: Person, chris: Person):
    with transaction():  # a row of a release that did not ask for a replacement
        bram.roles.clear()

    remind_all(THE_DAY_BEFORE)

    assert (letters_to("bram"), letters_to("chris"), without_leader([session.id])) == ([], ["lead-asked"], {session.id})


def test_a_reminder_still_in_the_outbox_is_dropped_when_it_is_no_longer_true(
    session: Meeting, bram: Person, chris: Person
):
    remind_all(THE_DAY_BEFORE)
    reminder = last_letter("bram")
    say_cannot_lead(session.id, bram.id, THE_DAY_BEFORE)
    take_over(session.id, chris.id, THE_DAY_BEFORE)

    with pytest.raises(NotTrueAnyMore, match="somebody else"):
        words_of(reminder)

    take_over(session.id, bram.id, THE_DAY_BEFORE)
    assert words_of(reminder).heading == "Je sessie is bijna"
    call_off(session.id, "", chris.id, THE_DAY_BEFORE)
    with pytest.raises(NotTrueAnyMore, match="called off"):
        words_of(reminder)


def test_with_too_few_people_two_days_before_the_facilitators_are_asked_once(session: Meeting, bram: Person):
    sign_up_all(session, "anna")

    ask_all(days_before(session, hours=48, seconds=1))
    assert letters_to("bram") == []

    for minutes in range(3):
        ask_all(days_before(session, hours=48) + timedelta(minutes=minutes))
    assert letters_to("bram") == ["lead-too-few"]
    assert session.too_few_asked_at == days_before(session, hours=48)
    words = words_of(last_letter("bram"))
    assert words.lines[1:3] == ("1 persoon schreef zich in.", "Je wilde er minstens 3.")


def test_where_sign_up_closes_earlier_they_are_asked_then(bram: Person):
    closing = A_WEEK_BEFORE
    session = make(facilitator_ids=[bram.id], minimum=1, closes_at=closing)

    ask_all(closing - timedelta(seconds=1))
    assert letters_to("bram") == []

    ask_all(closing)
    assert (letters_to("bram"), session.too_few_asked_at) == (["lead-too-few"], closing)


def test_with_enough_people_or_when_they_go_on_anyway_nobody_is_asked(bram: Person):
    enough = make(title="Genoeg", facilitator_ids=[bram.id], minimum=1)
    sign_up_all(enough, "anna")
    going_on = make(title="Toch door", facilitator_ids=[bram.id], minimum=2)
    go_on(going_on.id, A_WEEK_BEFORE)
    make(title="Zonder minimum", facilitator_ids=[bram.id])
    over = make(title="Begonnen", facilitator_ids=[bram.id], minimum=2)

    ask_all(over.starts_at)
    call_off(over.id, "", None, over.starts_at)
    ask_all(A_DAY_BEFORE)

    assert "lead-too-few" not in letters_to("bram")


def test_a_round_in_which_nothing_is_due_costs_one_read_for_each_question(session: Meeting):
    heard: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        heard.append(statement.split()[0])

    event.listen(db.engine, "before_cursor_execute", hear)
    try:
        run(NOW)
    finally:
        event.remove(db.engine, "before_cursor_execute", hear)

    assert [word for word in heard if word != "BEGIN"] == ["SELECT"] * 4
