"""Erasing: numbers, reactions and lessons stay; the queue moves; whoever leads alone is asked first; two at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from portal.agenda.models import Meeting
from portal.agenda.queries.counts import counts_of
from portal.db import db
from portal.erasing.operations.again import forget_again
from portal.erasing.operations.erase import erase
from portal.erasing.rules import HandOverFirst
from portal.history.models import Action, HistoryEntry
from portal.lessons.models import Lesson
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules.choosing import choice_of
from portal.mail.models import Letter
from portal.people.models import Person, Role, RoleName
from portal.reactions.queries import progress_of, reactions_of
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel
from portal.signups.operations.rename import rename
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.substitute import substitute
from portal.signups.rules.signing_up import Newcomer
from portal.site import site
from tests.cast import (
    A_DAY_BEFORE,
    CANCELLED,
    GOING,
    NOW,
    WAITING,
    coordinator,
    letters_to,
    make,
    make_draft,
    network,
    newcomer,
    person,
    sign_up_all,
    signup_of,
    standings,
)
from tests.erasing.story import REACTION, id_of
from tests.reactions.rounds import finished, in_round, says, summary
from tests.signups.test_attendance import all_at_once


def names() -> list[str]:
    """Return the mailboxes in the database, up to the @."""
    db.session.rollback()
    return [email.partition("@")[0] for email in db.session.scalars(select(Person.email).order_by(Person.email))]


def gone(name: str, at=NOW) -> None:
    who = id_of(name)
    db.session.rollback()
    erase(who, None, at)


def test_attendance_and_reactions_stay_as_numbers_and_the_text_as_that_of_a_participant(app: Flask):
    past = in_round()
    says(past, "anna", "addition", REACTION, is_named=True)
    write_lessons(past.id, choice_of(["Vraag door."]), NOW)
    before = progress_of(summary(past).id)

    gone("anna")

    assert counts_of(past.id) == {"present": 1, "round-invited": 1, "round-reacted": 1}
    assert (before, progress_of(summary(past).id)) == (before, before)
    (reaction,) = reactions_of(summary(past).id)
    assert (reaction.text, reaction.reader, reaction.is_named) == (REACTION, None, False)
    assert db.session.scalars(select(Lesson.text)).all() == ["Vraag door."]
    assert standings(past) == {"daan": GOING, "emma": GOING}


def test_in_the_last_two_days_the_free_seat_is_offered_and_not_given(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "daan")

    gone("anna", A_DAY_BEFORE)

    assert standings(workshop) == {"bram": GOING, "daan": WAITING}
    assert letters_to("daan") == ["signup-waiting", "seat-free"]
    assert (workshop.taken, workshop.waiting) == (1, 1)


def test_everybody_at_the_mailbox_goes_and_their_places_go_to_the_queue(app: Flask):
    meeting = make(capacity=2)
    for name in ("Anna", "Piet"):
        sign_up(meeting.id, replace(newcomer("anna"), name=name), NOW)
    sign_up_all(meeting, "bram", "chris")

    gone("anna")

    assert standings(meeting) == {"bram": GOING, "chris": GOING}
    assert letters_to("bram") == ["signup-waiting", "seat-yours"]


def test_the_name_on_their_sign_up_leaves_the_letter_to_the_colleague_who_comes_instead(workshop: Meeting):
    sign_up_all(workshop, "anna")
    substitute(signup_of(workshop, "anna").id, Newcomer("Daantje", "daan@oeverkring.example", "", "nl"), NOW)
    rename(signup_of(workshop, "daan").id, "Daantje de Wit", "", NOW)
    told = select(Letter.facts).where(Letter.kind == "signup-replaced")
    assert db.session.scalars(told).one()["colleague"] == "Daantje de Wit"

    gone("daan")

    assert db.session.scalars(told).one()["colleague"] == site().name


def test_a_place_given_back_so_is_a_cancellation_in_the_numbers(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "daan")

    gone("daan")
    gone("anna")

    assert (standings(workshop), counts_of(workshop.id)) == ({"bram": GOING}, {"cancelled": 2})
    assert (workshop.taken, workshop.waiting) == (1, 0)


def leads_alone() -> None:
    make(facilitator_ids=[person("zelda", RoleName.FACILITATOR).id])


def has_a_draft() -> None:
    make_draft(facilitator_ids=[person("zelda", RoleName.FACILITATOR).id])


def coordinates_alone() -> None:
    coordinator("zelda", network())


def organises_alone() -> None:
    person("zelda", RoleName.ORGANISER)


def has_a_round_open() -> None:
    in_round()
    bram = db.session.get_one(Person, id_of("bram"))
    bram.email, bram.email_shown = "zelda@oeverkring.example", "zelda@oeverkring.example"
    db.session.commit()


@pytest.mark.parametrize("duty", [leads_alone, has_a_draft, coordinates_alone, organises_alone, has_a_round_open])
def test_whoever_leads_or_looks_after_something_alone_is_asked_first_who_takes_over(
    app: Flask, duty: Callable[[], None]
):
    duty()
    before = names()

    with pytest.raises(HandOverFirst):
        gone("zelda")

    assert names() == before
    assert db.session.scalar(select(func.count()).select_from(HistoryEntry).where(HistoryEntry.action == "erased")) == 0


def test_with_another_at_their_side_or_when_it_is_over_they_can_go(app: Flask):
    zelda, ans = person("zelda", RoleName.FACILITATOR, RoleName.ORGANISER), person("ans", RoleName.ORGANISER)
    meedoen = network()
    coordinator("zelda", meedoen)
    coordinator("ans", meedoen)
    make(facilitator_ids=[zelda.id, ans.id])
    past = in_round()
    finished(past)

    gone("zelda")
    gone("bram")

    assert names() == ["anna", "ans", "daan", "emma"]
    assert {role.person_id for role in db.session.scalars(select(Role))} == {id_of("ans")}


def test_a_second_time_does_nothing_and_the_log_has_one_line_without_a_name(workshop: Meeting):
    sign_up_all(workshop, "anna")
    anna, chris = id_of("anna"), person("chris", RoleName.ORGANISER).id
    db.session.rollback()

    erase(anna, chris, NOW)
    erase(anna, chris, NOW)

    (entry,) = db.session.scalars(select(HistoryEntry).where(HistoryEntry.action == Action.ERASED))
    assert (entry.by_id, entry.about_id, entry.meeting_id) == (chris, None, None)


def test_whoever_signs_up_again_is_somebody_new_and_stays(workshop: Meeting):
    sign_up_all(workshop, "anna")
    gone("anna")
    sign_up_all(workshop, "anna", now=NOW + timedelta(minutes=1))

    assert forget_again(NOW + timedelta(minutes=2)) == 0

    assert (names(), standings(workshop)) == (["anna"], {"anna": GOING})


@pytest.mark.both_databases
def test_erased_twice_at_once_while_others_give_their_places_back_and_sign_up(app: Flask):
    meetings = [make(title=title, capacity=2) for title in ("Een", "Twee")]
    for meeting in meetings:
        sign_up_all(meeting, "anna", "daan", "emma", "finn")
    anna = id_of("anna")
    daan = [signup_of(meeting, "daan").id for meeting in meetings]
    second = meetings[1].id
    db.session.rollback()

    all_at_once(
        app,
        *[lambda: erase(anna, None, NOW)] * 2,
        *[lambda id=id: cancel(id, NOW) for id in daan],
        lambda: sign_up(second, newcomer("gijs"), NOW),
    )
    db.session.expire_all()

    expected = {"daan": CANCELLED, "emma": GOING, "finn": GOING}
    assert [standings(meeting) for meeting in meetings] == [expected, {**expected, "gijs": WAITING}]
    assert [(meeting.taken, meeting.waiting) for meeting in meetings] == [(2, 0), (2, 1)]
    assert db.session.scalar(select(func.count()).select_from(HistoryEntry).where(HistoryEntry.action == "erased")) == 1


@pytest.mark.both_databases
def test_two_who_lead_together_cannot_both_leave_at_once(app: Flask):
    both = [person(name, RoleName.FACILITATOR, RoleName.ORGANISER).id for name in ("zelda", "ans")]
    make(facilitator_ids=both)
    refused = []

    def leave(person_id: int) -> None:
        try:
            erase(person_id, None, NOW)
        except HandOverFirst:
            refused.append(person_id)

    all_at_once(app, *[lambda id=id: leave(id) for id in both])

    assert (len(refused), len(names())) == (1, 1)


@pytest.mark.both_databases
def test_signed_up_by_somebody_at_that_moment_they_are_somebody_new(app: Flask, workshop: Meeting):
    sign_up_all(workshop, "emma", "anna")
    other = make(title="Nog een", capacity=1)
    anna, other_id = id_of("anna"), other.id
    db.session.rollback()

    all_at_once(app, lambda: erase(anna, None, NOW), lambda: retried(lambda: sign_up(other_id, newcomer("anna"), NOW)))
    db.session.expire_all()

    left = db.session.scalar(select(func.count()).select_from(Signup).where(Signup.person_id == anna))
    assert (left, other.taken) == (0, len(standings(other)))  # before or after it, and never half


def retried(action: Callable[[], object]) -> None:
    """Do it once more after a conflict, as a request does."""
    try:
        action()
    except Exception:
        db.session.rollback()
        action()
