"""Sharing lessons: one button, one letter to each attendee, and a text to forward."""

import re
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting, MeetingKind, Visibility
from portal.agenda.operations.lock import lock_meeting
from portal.clock import now
from portal.db import db, transaction
from portal.history.models import HistoryEntry
from portal.lessons.operations.share import share
from portal.mail.letters.words import words_of
from portal.people.models import Person
from portal.signups.operations.posting import post_to
from portal.summaries.rules.steps import (
    FindingsWait,
    NoLessons,
    NotChecked,
    NotFinal,
    NotHeldYet,
    NothingComesAfter,
    SummaryError,
)
from tests.after import held
from tests.browser import Browser, Page, words_in
from tests.cast import letters_to, make, network, signup_of
from tests.guards.scene import everything
from tests.lessons.sharing import (
    EVERYONE,
    LESSONS,
    NETWORK,
    PARTICIPANTS,
    bram,
    choose,
    finished,
    make_public,
    shared,
    summary_of,
    write,
)
from tests.mail.outbox import letters, send_what_is_due
from tests.reactions.rounds import in_round, says


def test_who_was_there_gets_one_letter_with_the_lessons(app: Flask):
    meeting = shared(important=3)

    assert {name: letters_to(name)[-1] for name in ("anna", "daan", "emma")} == dict.fromkeys(
        ("anna", "daan", "emma"), "lessons-shared"
    )
    share(meeting.id, EVERYONE, 3, bram(), now())
    share(meeting.id, PARTICIPANTS, 0, bram(), now())
    share(meeting.id, EVERYONE, 3, bram(), now())
    assert [letter.kind for letter in letters()].count("lessons-shared") == 3


def test_who_was_not_there_gets_none(app: Flask):
    shared(there=["anna"])

    assert (letters_to("anna")[-1], letters_to("daan")) == ("lessons-shared", [])


@pytest.mark.parametrize(("kind", "gets_them"), [("summary-read-along", False), ("signup-again", True)])
def test_nobody_gets_a_fourth_unasked_letter_and_those_about_a_seat_count_for_none(
    app: Flask, kind: str, gets_them: bool
):
    meeting = finished()
    choose(meeting)
    for _number in range(3):
        with transaction():
            post_to(lock_meeting(meeting.id, now()), signup_of(meeting, "anna"), kind)

    share(meeting.id, EVERYONE, 3, bram(), now())

    assert letters_to("anna") == ["signup-going", *[kind] * 3, *(["lessons-shared"] if gets_them else [])]
    assert "lessons-shared" in letters_to("daan")


def early() -> Meeting:
    return make()


def without_follow_up() -> Meeting:
    return held(kind=MeetingKind.MORAL_DELIBERATION, after="nothing")


def not_final() -> Meeting:
    meeting = held()
    write(meeting)
    choose(meeting)
    return meeting


def without_lessons() -> Meeting:
    return finished()


def with_a_name() -> Meeting:
    meeting = finished()
    choose(meeting, "Vraag het aan Anna.")
    return meeting


@pytest.mark.parametrize(
    ("scene", "ticks", "error"),
    [
        (early, 3, NotHeldYet),
        (without_follow_up, 3, NothingComesAfter),
        (not_final, 3, NotFinal),
        (without_lessons, 3, NoLessons),
        (with_a_name, 3, FindingsWait),
    ],
    ids=["before the end", "nothing comes after", "no final text", "no lessons", "a name"],
)
def test_what_comes_too_early_is_refused_and_does_nothing(
    app: Flask, bram: Person, scene: Callable[[], Meeting], ticks: int, error: type[SummaryError]
):
    meeting = scene()
    before = everything(app)

    with pytest.raises(error):
        share(meeting.id, EVERYONE, ticks, bram.id, now())

    assert everything(app) == before


@pytest.mark.parametrize("ticks", [0, 2])
def test_to_everybody_they_go_with_three_ticks(app: Flask, ticks: int):
    meeting = finished()
    choose(meeting)
    before = everything(app)

    with pytest.raises(NotChecked):
        share(meeting.id, EVERYONE, ticks, bram(), now())
    assert everything(app) == before

    share(meeting.id, PARTICIPANTS, 0, bram(), now())  # a smaller audience needs no confirmation
    assert (summary_of(meeting).lessons_audience, summary_of(meeting).checked_name) == (PARTICIPANTS, "")


def test_a_text_that_was_checked_says_nothing_of_the_lessons(app: Flask):
    meeting = finished()
    choose(meeting)
    make_public(meeting)

    with pytest.raises(NotChecked):
        share(meeting.id, EVERYONE, 0, bram(), now())

    assert summary_of(meeting).shared_at is None


def test_after_lessons_only_no_summary_is_asked_for(app: Flask, as_bram: Browser):
    meeting = held(after="lessons")
    place = f"/manage/meetings/{meeting.slug}/summary"

    page = as_bram.open(place).form("/summary/lessons").submit(lesson=["Vraag door."])
    page = page.form("/summary/sharing").submit(tick_1="y", tick_2="y", tick_3="y")

    assert (page.status, summary_of(meeting).shared_at is not None) == (200, True)
    assert steps(page) == [
        "Wie was er?",
        "Losse notities, voor jou alleen",
        "De lessen",
        "Wat de controle vond",
        "Deel",
    ]


def steps(page: Page) -> list[str]:
    """Return the titles of the steps after a session."""
    return [words_in(next(step.iter("h2"))) for step in page.with_class("step")]


def test_then_it_says_how_many_thought_along_and_gives_a_text_to_pass_on(app: Flask, as_bram: Browser):
    meeting = finished()
    choose(meeting, important=2)
    place = f"/manage/meetings/{meeting.slug}/summary"

    page = as_bram.open(place).form("/summary/sharing").submit(tick_1="y", tick_2="y", tick_3="y")

    assert "Gedeeld. Drie mensen dachten mee. Dank je wel." in page.text
    assert "Wie erbij was, krijgt een mail met de lessen." in page.text
    text = "".join(page.with_class("address")[0].itertext())
    assert f"2. {LESSONS[1]}" in text
    assert "De belangrijkste is nummer 2." in text  # as the facilitator chose
    assert not re.search(r"\b(ik|mij|we)\b", text.lower().split("\n1. ")[0])  # nor was everybody there who sends it
    assert "http://samenop.example/agenda" in text


def test_who_reacted_thought_along(app: Flask, as_bram: Browser):
    meeting = in_round()
    says(meeting, "anna", "agree")
    page = as_bram.open(f"/manage/meetings/{meeting.slug}/summary").press("Rond de samenvatting af")
    choose(meeting)

    share(meeting.id, PARTICIPANTS, 0, bram(), now())

    page = as_bram.open(page.path)
    assert "Gedeeld. Eén persoon dacht mee. Dank je wel." in page.text
    assert "1 van de 3 mensen reageerde" in page.text


def test_the_letter_says_the_lessons_and_what_can_be_passed_on(app: Flask):
    shared(important=1)
    letter = letters()[-1]

    words = words_of(letter)

    assert words.subject == "Top 3: Meedoen lukt niet vanzelf"
    assert f"1. {LESSONS[0]} (belangrijkste les)" in words.lines
    assert "Stuur dit naar je collega's:" in words.after
    assert f"3. {LESSONS[2]}" in words.after

    shared("Eén is genoeg.")  # no top of one
    assert words_of(letters()[-1]).subject == "Wat we leerden: Meedoen lukt niet vanzelf"


def test_what_is_for_who_was_there_is_not_to_be_passed_on(app: Flask):
    shared(audience=PARTICIPANTS)
    letter = letters()[-1]

    words = words_of(letter)

    assert words.after == ("Deze lessen zijn voor wie erbij was. Stuur ze dus niet door.",)


def test_the_letter_goes_out(app: Flask):
    shared()

    send_what_is_due()

    assert [letter.state for letter in letters() if letter.kind == "lessons-shared"] == ["sent"] * 3


def test_lessons_for_members_stay_with_the_network(app: Flask):
    meeting = shared(network_id=network().id, visibility=Visibility.MEMBERS)

    assert summary_of(meeting).lessons_audience == NETWORK
    assert list(db.session.scalars(select(HistoryEntry.action).where(HistoryEntry.action == "lessons-public"))) == []


def test_taking_lessons_back_is_logged(app: Flask):
    meeting = shared()

    share(meeting.id, PARTICIPANTS, 0, bram(), now())

    log = (
        select(HistoryEntry.action)
        .where(HistoryEntry.action.in_(("lessons-public", "made-public", "withdrawn")))
        .order_by(HistoryEntry.id)
    )
    assert list(db.session.scalars(log)) == ["lessons-public", "withdrawn"]
    assert (summary_of(meeting).lessons_audience, summary_of(meeting).checked_at) == (PARTICIPANTS, None)
