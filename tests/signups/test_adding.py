"""A facilitator adds people to the list and removes them."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting, Visibility
from portal.agenda.rules.signup_state import NothingToSignUpFor, SignupState
from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.people.models import Person
from portal.people.operations.sign_in import add_person
from portal.signups.models import Signup
from portal.signups.operations.add import add
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.remove import remove
from portal.signups.rules.refusals import CalledOff, OrganisationFull, TakesPartAlready, TooLate
from tests.cast import (
    A_DAY_BEFORE,
    A_WEEK_BEFORE,
    AFTER_THE_START,
    CANCELLED,
    GOING,
    NOW,
    WAITING,
    days_before,
    letters_to,
    make,
    make_draft,
    newcomer,
    sign_up_all,
    signup_of,
    standings,
)


def added(meeting: Meeting, name: str, by: Person, now=NOW, idem: str = "") -> Signup:
    return add(meeting.id, newcomer(name), by.id, now, idem)


def letter(kind: str) -> Letter:
    return db.session.scalars(select(Letter).where(Letter.kind == kind)).one()


def history() -> list[tuple[str, int | None, str | None]]:
    """Return (action, actor's id, subject's id) of every entry."""
    rows = db.session.execute(
        select(HistoryEntry.action, HistoryEntry.by_id, Person.email)
        .join(Person, HistoryEntry.about_id == Person.id, isouter=True)
        .where(HistoryEntry.action.in_([Action.ADDED, Action.REMOVED]))
        .order_by(HistoryEntry.id)
    )
    return [tuple(row) for row in rows]


def test_who_is_added_has_a_seat_and_a_letter_that_names_who_did_it(workshop: Meeting, bram: Person):
    signup = added(workshop, "anna", bram)

    assert standings(workshop) == {"anna": GOING}
    assert (signup.added_by_id, workshop.taken) == (bram.id, 1)
    letter = db.session.scalars(select(Letter)).one()
    assert (letter.kind, letter.facts["who"], letter.facts["standing"]) == ("signup-added", "Bram", "going")
    assert history() == [("added", bram.id, "anna@oeverkring.example")]


def test_who_is_added_to_a_full_session_waits_also_for_an_organiser(workshop: Meeting, chris: Person):
    sign_up_all(workshop, "anna", "bram")

    added(workshop, "daan", chris)

    assert standings(workshop) == {"anna": GOING, "bram": GOING, "daan": WAITING}
    assert (workshop.taken, workshop.capacity, letters_to("daan")) == (2, 2, ["signup-added"])


def test_the_letter_to_who_waits_says_so_from_its_subject_on(workshop: Meeting, chris: Person):
    sign_up_all(workshop, "anna", "bram")
    added(workshop, "daan", chris)
    first = words_of(letter("signup-added"))
    cancel(signup_of(workshop, "daan").id, A_WEEK_BEFORE)
    second = words_of(letter("signup-cancelled"))

    assert (first.subject, first.heading) == (
        "Je staat op de wachtlijst: Meedoen lukt niet vanzelf",
        "Je staat op de wachtlijst",
    )
    assert first.lines[1:] == (
        "Chris zette je op de wachtlijst van deze sessie.",
        "De sessie is vol. Je bent nummer 1 op de wachtlijst.",
    )
    assert (second.subject, second.heading) == (
        "Je staat niet meer op de wachtlijst: Meedoen lukt niet vanzelf",
        "Je staat niet meer op de wachtlijst",
    )
    assert second.lines[-1] == "Toch komen? Schrijf je opnieuw in. Je komt dan achteraan."


def test_whoever_gives_back_a_place_that_nobody_waits_for_reads_that_there_is_still_one(workshop: Meeting):
    sign_up_all(workshop, "anna")

    cancel(signup_of(workshop, "anna").id, A_WEEK_BEFORE)

    assert words_of(letter("signup-cancelled")).lines[-1] == "Toch komen? Er is nog plaats."


def test_nobody_is_added_before_who_waits_for_a_free_seat(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "eva", "fleur")
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)

    added(workshop, "daan", bram, A_DAY_BEFORE)

    assert (workshop.seats_left, standings(workshop)["daan"]) == (1, WAITING)


def test_who_is_at_the_door_has_the_free_chair_although_others_waited(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "eva", "fleur")
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)

    added(workshop, "daan", bram, AFTER_THE_START)
    added(workshop, "gijs", bram, AFTER_THE_START)

    assert standings(workshop) == {"anna": CANCELLED, "eva": GOING, "fleur": WAITING, "daan": GOING, "gijs": WAITING}


def test_the_queue_stands_still_from_the_start_itself(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "eva", "fleur")
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)

    at = workshop.starts_at
    stood = [
        added(workshop, "daan", bram, at - timedelta(milliseconds=1)).standing,
        added(workshop, "gijs", bram, at).standing,
    ]

    assert stood == [WAITING, GOING]


@pytest.mark.parametrize(
    "changes",
    [
        {"closes_at": NOW - timedelta(days=1)},
        {"opens_at": NOW + timedelta(days=1)},
        {"visibility": Visibility.LINK},
    ],
    ids=["closed", "not yet open", "by link"],
)
def test_somebody_can_be_added_whatever_the_door_says(app: Flask, bram: Person, changes: dict[str, object]):
    meeting = make(**changes)

    added(meeting, "anna", bram)

    assert standings(meeting) == {"anna": GOING}


def test_nobody_is_added_to_what_is_not_on_the_agenda_or_over(app: Flask, workshop: Meeting, bram: Person):
    draft, full, off = make_draft(), make(capacity=1, waiting_list=False), make()
    sign_up_all(full, "eva")
    call_off(off.id, "", None, NOW)

    doors = []
    for meeting, at in ((draft, NOW), (full, NOW), (off, NOW), (workshop, workshop.ends_at)):
        with pytest.raises(NothingToSignUpFor) as refusal:
            added(meeting, "anna", bram, at)
        doors.append(refusal.value.state)

    assert doors == [SignupState.CLOSED, SignupState.FULL, SignupState.CALLED_OFF, SignupState.PAST]
    assert (letters_to("anna"), history()) == ([], [])


def test_an_organisation_that_has_its_places_gets_no_more_without_a_waitlist(app: Flask, bram: Person):
    meeting = make(capacity=5, seats_per_organisation=1, waiting_list=False)
    add(meeting.id, newcomer("anna", "Veerhuis"), bram.id, NOW)

    with pytest.raises(OrganisationFull):
        add(meeting.id, newcomer("daan", "veerhuis "), bram.id, NOW)

    assert standings(meeting) == {"anna": GOING}


def test_an_address_that_takes_part_is_not_added_and_nothing_of_it_changes(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna")

    with pytest.raises(TakesPartAlready):
        add(workshop.id, newcomer("anna", "Elders"), bram.id, NOW)

    assert (signup_of(workshop, "anna").organisation, letters_to("anna")) == ("", ["signup-going"])


def test_the_same_form_sent_twice_adds_once(workshop: Meeting, bram: Person, chris: Person):
    first = added(workshop, "anna", bram, idem="a")

    again = added(workshop, "anna", bram, idem="a")

    assert (again.id, letters_to("anna"), len(history())) == (first.id, ["signup-added"], 1)
    with pytest.raises(TakesPartAlready):
        added(workshop, "anna", bram, idem="b")
    with pytest.raises(TakesPartAlready):
        added(workshop, "anna", chris, idem="a")


def test_who_is_taken_off_gets_a_letter_and_the_first_who_waits_gets_the_seat(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "eva", "fleur")

    anna = signup_of(workshop, "anna").id
    removed = [remove(anna, bram.id, A_WEEK_BEFORE) for _ in range(2)]

    assert [(signup.id, signup.standing) for signup in removed] == [(anna, CANCELLED)] * 2
    assert standings(workshop) == {"anna": CANCELLED, "eva": GOING, "fleur": GOING}
    assert letters_to("anna") == ["signup-going", "signup-removed"]
    assert letters_to("fleur") == ["signup-waiting", "seat-yours"]
    assert history() == [("removed", bram.id, "anna@oeverkring.example")]
    assert signup_of(workshop, "anna").removed_by_id == bram.id


def test_who_is_taken_off_the_waitlist_frees_no_seat(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "eva", "fleur", "gijs")

    remove(signup_of(workshop, "fleur").id, bram.id, NOW)

    assert standings(workshop) == {"anna": GOING, "eva": GOING, "fleur": CANCELLED, "gijs": WAITING}
    assert (workshop.taken, workshop.waiting, letters_to("gijs")) == (2, 1, ["signup-waiting"])


def test_who_gave_the_place_back_is_not_taken_off_as_well(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna")
    cancel(signup_of(workshop, "anna").id, NOW)

    remove(signup_of(workshop, "anna").id, bram.id, NOW)

    assert (letters_to("anna"), history()) == (["signup-going", "signup-cancelled"], [])
    assert signup_of(workshop, "anna").removed_by_id is None


def test_who_is_put_back_joins_the_end(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "eva", "fleur")
    remove(signup_of(workshop, "anna").id, bram.id, NOW)

    for _ in range(2):
        added(workshop, "anna", bram, idem="back")
    assert standings(workshop) == {"anna": WAITING, "eva": GOING, "fleur": GOING}

    remove(signup_of(workshop, "anna").id, bram.id, NOW)
    added(workshop, "anna", bram, idem="back")
    assert standings(workshop)["anna"] == WAITING
    assert letters_to("anna") == ["signup-going", "signup-removed", "signup-added", "signup-removed"]  # capped


def test_after_the_start_and_when_it_is_called_off_nobody_is_taken_off(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna")
    anna = signup_of(workshop, "anna").id

    with pytest.raises(TooLate):
        remove(anna, bram.id, AFTER_THE_START)
    call_off(workshop.id, "", None, days_before(workshop, days=1))
    with pytest.raises(CalledOff):
        remove(anna, bram.id, days_before(workshop, hours=1))

    assert (signup_of(workshop, "anna").standing, history()) == (GOING, [])


def test_who_adds_without_a_name_is_named_as_the_portal(workshop: Meeting):
    nameless, _ = add_person("team@oeverkring.example", "", set(), NOW)

    added(workshop, "anna", nameless)

    assert db.session.scalars(select(Letter)).one().facts["who"] == "Samenop"
