"""Asking for reactions: who gets letters, when and how often, and in which order."""

from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import After, Meeting
from portal.db import db
from portal.lessons.jobs import JOBS as LESSON_JOBS
from portal.lessons.jobs import nudge_all
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore
from portal.people.models import RoleName
from portal.reactions.jobs import JOBS, remind_all
from portal.reactions.letters import KINDS
from portal.reactions.models import Reader
from portal.reactions.operations.ask import open_round
from portal.reactions.rules.reacting import WrongDay
from portal.reactions.rules.timing import remind_at, suggested_day
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from portal.summaries.models import Reason, SummaryStage, SummaryVersion
from portal.summaries.operations.write import save_text
from portal.summaries.rules.steps import (
    FindingsWait,
    NobodyWasThere,
    NotHeldYet,
    NothingComesAfter,
    NothingWritten,
    OnlyLessons,
    RoundIsOpen,
    StaleText,
    SummaryError,
)
from tests.after import YESTERDAY, held
from tests.cast import NOW, letters_to, make, network, person, signup_of
from tests.guards.scene import everything
from tests.members import add_member
from tests.reactions.rounds import (
    TEXT,
    bram_id,
    finished,
    hides,
    in_round,
    last_letter,
    path,
    says,
    summary,
    written,
)

pytestmark = pytest.mark.slow

CLOSES = datetime(2026, 12, 1, 22, 59, tzinfo=UTC)  # Amsterdam: the end of the fifth working day
REMINDS = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)  # 9.00 on the working day before


def run(now: datetime) -> None:
    """Run one round of the worker."""
    for job in (*JOBS, *LESSON_JOBS):
        assert job.do(now) is False


def test_everyone_who_was_there_gets_one_letter_and_who_was_absent_none(app: Flask):
    meeting = written(there=["anna", "daan", "emma", "els"])
    absent, partly = signup_of(meeting, "els").id, signup_of(meeting, "emma").id
    note_attendance(meeting.id, {absent: Attendance.ABSENT, partly: Attendance.PARTLY}, NOW)

    opened = open_round(meeting.id, None, bram_id(), NOW)

    assert {name: letters_to(name)[1:] for name in ("anna", "daan", "emma", "els", "bram")} == {
        "anna": ["summary-asked"],
        "daan": ["summary-asked"],
        "emma": ["summary-asked"],
        "els": [],
        "bram": [],
    }
    assert (opened.stage, opened.round_closes_at) == (SummaryStage.ROUND, CLOSES)


def test_by_its_box_members_who_missed_it_read_along_but_not_its_facilitator(app: Flask):
    ours, other = network(), network("Elders")
    meeting = written(network_id=ours.id)
    for name in ("anna", "noor", "bram"):
        add_member(ours.id, f"{name}@oeverkring.example", name.title(), None, NOW)
    add_member(other.id, "vera@oeverkring.example", "Vera", None, NOW)

    open_round(meeting.id, None, bram_id(), NOW, with_members=True)

    rows = db.session.execute(select(Reader.name, Reader.reads_along).order_by(Reader.name)).all()
    assert [tuple(row) for row in rows] == [("Anna", False), ("Daan", False), ("Emma", False), ("Noor", True)]
    assert [letters_to(name)[-1:] for name in ("anna", "noor", "bram", "vera")] == [
        ["summary-asked"],
        ["summary-read-along"],
        [],
        [],
    ]


def test_the_text_that_people_were_asked_about_is_kept(app: Flask):
    meeting = in_round()

    versions = db.session.scalars(select(SummaryVersion).order_by(SummaryVersion.number)).all()
    assert [(version.parts, version.reason, version.by_id) for version in versions] == [(TEXT, Reason.ROUND, bram_id())]
    assert summary(meeting).version == versions[-1].number


def test_the_letter_thanks_names_the_day_and_has_one_link_to_all_of_it(app: Flask):
    meeting = in_round()

    words = words_of(last_letter("anna"))

    assert (words.subject, words.heading) == ("Klopt dit? Samenvatting van Meedoen lukt niet vanzelf", "Klopt dit?")
    assert words.lines == (
        "Dag Anna,",
        "Dank je dat je erbij was.",
        "Dit leverde de sessie op, opgeschreven door Bram.",
        "Klopt dit? Reageer tot en met dinsdag 1 december 2026.",
    )
    assert words.button
    assert words.button.url == f"http://samenop.example{path(meeting, 'anna')}"
    assert len(words.after) == 3
    assert last_letter("anna").useful_until == CLOSES + timedelta(days=30)
    assert TEXT["intro"] not in repr((words, last_letter("anna").facts))


def test_a_member_who_missed_it_reads_along_and_is_not_asked_whether_it_is_right(app: Flask):
    ours = network()
    add_member(ours.id, "noor@oeverkring.example", "", None, NOW)
    meeting = in_round(network_id=ours.id, with_members=True)

    words = words_of(last_letter("noor"))

    assert (words.subject, words.heading) == ("Lees mee: samenvatting van Meedoen lukt niet vanzelf", "Lees mee")
    assert words.lines == (
        "Dag,",
        "Je was er niet bij, maar je kunt wel meelezen.",
        "Dit leverde de sessie op, opgeschreven door Bram.",
        "Wie erbij was, zegt of het klopt. De tekst kan dus nog veranderen.",
    )
    assert words.button
    assert (words.button.text, words.button.url) == (
        "Lees de samenvatting",
        f"http://samenop.example{path(meeting, 'noor')}",
    )
    assert [line for line in (words.subject, *words.lines, *words.after) if "Klopt dit" in line] == []


def test_a_letter_about_a_text_that_was_withdrawn_is_not_sent(app: Flask):
    meeting = in_round()
    summary(meeting).stage = SummaryStage.DRAFT
    db.session.commit()

    with pytest.raises(NotTrueAnyMore):
        words_of(last_letter("anna"))


@pytest.mark.parametrize(
    ("zone", "day", "suggested"),
    [
        ("Europe/Amsterdam", date(2026, 11, 24), date(2026, 12, 1)),
        ("Europe/Amsterdam", date(2026, 12, 21), date(2026, 12, 29)),  # Christmas: a Friday and a Saturday
        ("Europe/Brussels", date(2026, 11, 6), date(2026, 11, 16)),  # Armistice Day
        ("Europe/Amsterdam", date(2026, 11, 6), date(2026, 11, 13)),
    ],
)
def test_five_working_days_are_suggested(app: Flask, zone: str, day: date, suggested: date):
    meeting = held()
    meeting.timezone = zone

    assert suggested_day(meeting, datetime(day.year, day.month, day.day, 12, tzinfo=UTC)) == suggested


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2027, 3, 1)], ids=["yesterday", "far ahead"])
def test_a_day_that_is_over_or_far_ahead_is_refused(app: Flask, day: date):
    meeting = written()
    before = everything(app)

    with pytest.raises(WrongDay):
        open_round(meeting.id, day, bram_id(), NOW)

    assert everything(app) == before


def to_come() -> Meeting:
    leader = person("bram", RoleName.FACILITATOR)
    return make(facilitator_ids=[leader.id])


def emptied() -> Meeting:
    return written({"surprise": "Alleen dit."})


def asked_already() -> Meeting:
    return in_round()


def final() -> Meeting:
    meeting = in_round()
    finished(meeting)
    return meeting


OUT_OF_ORDER = {
    "before its end": (to_come, NotHeldYet),
    "when nothing comes after it": (lambda: held(after=After.NOTHING), NothingComesAfter),
    "when it has lessons only": (lambda: held(after=After.LESSONS), OnlyLessons),
    "without a text": (held, NothingWritten),
    "without what it came to": (emptied, NothingWritten),
    "when nobody was noted": (lambda: written(there=[]), NobodyWasThere),
    "with a phone number in it": (lambda: written({"intro": "Bel 06 12345678."}), FindingsWait),
    "twice": (asked_already, RoundIsOpen),
    "when it is final": (final, RoundIsOpen),
}


@pytest.mark.parametrize("case", OUT_OF_ORDER)
def test_asking_out_of_order_is_refused_with_a_sentence_and_no_effect(app: Flask, case: str):
    make_it, error = OUT_OF_ORDER[case]
    meeting = make_it()
    before = everything(app)

    with pytest.raises(SummaryError) as refusal:
        open_round(meeting.id, None, bram_id(), NOW)

    assert type(refusal.value) is error
    assert refusal.value.sentence
    assert everything(app) == before


def test_who_read_an_older_text_does_not_send_the_newer_one(app: Flask):
    meeting = written()
    read = summary(meeting).version
    save_text(meeting.id, {**TEXT, "intro": "Iets anders."}, read, bram_id(), NOW)

    with pytest.raises(StaleText):
        open_round(meeting.id, None, bram_id(), NOW, version=read)

    assert letters_to("anna") == ["signup-going"]


def test_who_was_there_and_did_not_react_gets_one_reminder(app: Flask):
    ours = network()
    add_member(ours.id, "noor@oeverkring.example", "Noor", None, NOW)
    meeting = in_round(network_id=ours.id, with_members=True)
    says(meeting, "anna", "agree")

    run(REMINDS - timedelta(seconds=1))
    assert [letters_to(name)[-1] for name in ("anna", "daan", "emma")] == ["summary-asked"] * 3

    for minutes in range(3):
        run(REMINDS + timedelta(minutes=minutes))
    assert {name: letters_to(name)[-2:] for name in ("anna", "daan", "noor")} == {
        "anna": ["signup-going", "summary-asked"],
        "daan": ["summary-asked", "summary-reminder"],
        "noor": ["summary-read-along"],  # she was absent, and is not asked twice
    }
    assert summary(meeting).reminded_at == REMINDS


def test_who_reacts_before_the_reminder_leaves_does_not_get_it(app: Flask):
    meeting = in_round()
    remind_all(REMINDS)
    letter = last_letter("daan")
    assert words_of(letter).heading == "Kijk je nog even?"

    says(meeting, "daan", "agree")

    with pytest.raises(NotTrueAnyMore):
        words_of(letter)


@pytest.mark.parametrize("late", [timedelta(0), timedelta(days=3)], ids=["at its closing", "after it"])
def test_nobody_is_reminded_of_a_round_that_closed(app: Flask, late: timedelta):
    in_round()

    run(CLOSES + late)

    assert letters_to("anna") == ["signup-going", "summary-asked"]


def test_nobody_is_reminded_of_a_summary_that_is_final(app: Flask):
    finished(in_round())

    run(REMINDS)

    assert letters_to("anna") == ["signup-going", "summary-asked"]


def test_a_round_of_one_day_does_not_remind(app: Flask):
    meeting = written()
    open_round(meeting.id, NOW.date(), bram_id(), NOW)

    assert remind_at(meeting, summary(meeting)) is None
    run(NOW + timedelta(hours=3))
    assert letters_to("anna") == ["signup-going", "summary-asked"]


@pytest.mark.parametrize(
    ("kind", "more", "after"),
    [
        ("signup-again", 4, ["summary-asked", "summary-reminder"]),  # about the seat
        ("summary-read-along", 0, ["summary-asked", "summary-reminder"]),
        ("summary-read-along", 1, ["summary-asked"]),
        ("summary-read-along", 2, ["summary-asked"]),
    ],
)
def test_of_three_unasked_letters_the_last_is_kept_for_the_lessons_so_the_reminder_goes_first(
    app: Flask, kind: str, more: int, after: list[str]
):
    meeting = written()
    more_letters(meeting, "anna", kind, more)

    open_round(meeting.id, None, bram_id(), NOW)
    run(REMINDS)

    assert letters_to("anna") == ["signup-going", *[kind] * more, *after]


def more_letters(meeting: Meeting, name: str, kind: str, count: int) -> None:
    """Give the sign-up this many letters of a kind, copies of its own from before the session."""
    first = last_letter(name)
    signup = signup_of(meeting, name)
    for number in range(count):
        copied = {column.name: getattr(first, column.name) for column in Letter.__table__.columns}
        copied |= {"id": None, "kind": kind, "signup_id": signup.id}
        db.session.add(Letter(**{**copied, "unique_key": f"x{number}", "message_id": f"<x{number}@y>"}))
    db.session.commit()


def test_five_days_after_a_session_without_a_word_its_facilitators_are_nudged_once(app: Flask):
    meeting = held()

    for days in (4.9, 5, 6, 20):
        run(meeting.ends_at + timedelta(days=days))

    assert letters_to("bram") == ["lead-nudge"]
    words = words_of(last_letter("bram"))
    assert (words.subject, words.heading) == (
        "Vijf regels zijn genoeg: Meedoen lukt niet vanzelf",
        "Vijf regels zijn genoeg",
    )
    assert words.button
    assert words.button.url == f"http://samenop.example/manage/meetings/{meeting.slug}/summary"


@pytest.mark.parametrize(
    ("changes", "days"),
    [({"after": After.NOTHING}, 6), ({"starts_at": YESTERDAY - timedelta(days=40)}, 0)],
    ids=["nothing comes after it", "it is long ago"],
)
def test_nobody_is_nudged(app: Flask, changes: dict, days: int):
    ends = {"ends_at": changes["starts_at"] + timedelta(hours=2)} if "starts_at" in changes else {}
    meeting = held(**changes, **ends)

    nudge_all(NOW + timedelta(days=days))

    assert (letters_to("bram"), meeting.nudged_at) == ([], None)


def test_who_wrote_something_is_not_nudged_nor_when_the_letter_waited(app: Flask):
    meeting = held()
    run(meeting.ends_at + timedelta(days=5))
    letter = last_letter("bram")
    save_text(meeting.id, TEXT, 1, bram_id(), NOW)

    with pytest.raises(NotTrueAnyMore):
        words_of(letter)
    other = written(title="Een andere")
    run(other.ends_at + timedelta(days=6))
    assert letters_to("bram") == ["lead-nudge"]


def test_who_is_asked_in_english_reads_english(app: Flask):
    in_round()

    letter = last_letter("anna")
    letter.language = "en"

    assert words_of(letter).heading == "Is this right?"


def test_a_hidden_passage_is_in_no_letter(app: Flask):
    meeting = in_round()
    hides(meeting, "anna")

    letters = db.session.scalars(select(Letter).where(Letter.kind.in_(kind.name for kind in KINDS))).all()

    assert {letter.kind for letter in letters} == {"summary-asked", "reaction-leave-out"}
    assert "rode fiets" not in repr([(letter.facts, words_of(letter)) for letter in letters])
