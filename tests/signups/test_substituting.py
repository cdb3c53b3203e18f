"""A colleague in my place."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting, Visibility
from portal.db import db
from portal.erasing.operations.erase import erase
from portal.keys import key_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.substitute import substitute
from portal.signups.operations.tell_details import tell_details
from portal.signups.queries import who_show_themselves
from portal.signups.rules.refusals import (
    NoSeatToPassOn,
    NotOnTheList,
    NotThisColleague,
    OnlyMembersHere,
    OwnMailbox,
    TooLate,
)
from portal.signups.rules.signing_up import Details, Newcomer
from portal.signups.rules.standing import MyState, my_state
from tests.browser import Browser, words_in
from tests.cast import (
    A_DAY_BEFORE,
    A_WEEK_BEFORE,
    AFTER_THE_START,
    CANCELLED,
    GOING,
    WAITING,
    letters_to,
    make,
    network,
    newcomer,
    sign_up_all,
    signup_of,
    standings,
)
from tests.scenes import built_once


@pytest.fixture
@built_once
def workshop(app: Flask) -> Meeting:
    """Two seats: Anna's and Bram's; Chris waits."""
    meeting = make()
    sign_up_all(meeting, "anna", "bram", "chris")
    return meeting


def gives_to(meeting: Meeting, giver: str, colleague: Newcomer, at=A_WEEK_BEFORE) -> Signup:
    return substitute(signup_of(meeting, giver).id, colleague, at)


def counts(meeting: Meeting) -> tuple[int, int]:
    db.session.expire_all()
    row = db.session.get_one(Meeting, meeting.id)
    return row.taken, row.waiting


@pytest.mark.parametrize("at", [A_WEEK_BEFORE, A_DAY_BEFORE], ids=["a week before", "in the last two days"])
def test_a_colleague_has_the_seat_though_others_wait_and_both_get_a_letter(workshop: Meeting, at):
    given = gives_to(workshop, "anna", newcomer("daan"), at)

    assert standings(workshop) == {"anna": CANCELLED, "bram": GOING, "chris": WAITING, "daan": GOING}
    assert my_state(given, workshop, at, fits=True) == MyState.REPLACED
    assert (letters_to("anna")[-1], letters_to("daan"), letters_to("chris")) == (
        "signup-replaced",
        ["signup-in-place"],
        ["signup-waiting"],
    )
    assert counts(workshop) == (2, 1)


def test_pressed_twice_one_colleague_has_it(workshop: Meeting):
    gives_to(workshop, "anna", newcomer("daan"))
    gives_to(workshop, "anna", newcomer("eva"))

    assert standings(workshop) == {"anna": CANCELLED, "bram": GOING, "chris": WAITING, "daan": GOING}
    assert letters_to("eva") == []


def test_whoever_waits_moves_up_by_the_seat_of_a_colleague(workshop: Meeting):
    gives_to(workshop, "anna", newcomer("chris"))

    assert standings(workshop) == {"anna": CANCELLED, "bram": GOING, "chris": GOING}
    assert letters_to("chris") == ["signup-waiting", "signup-in-place"]


def test_of_a_colleague_who_has_a_seat_the_other_goes_to_the_queue_and_the_giver_learns_nothing(workshop: Meeting):
    gives_to(workshop, "anna", newcomer("bram"))

    assert standings(workshop) == {"anna": CANCELLED, "bram": GOING, "chris": GOING}
    assert (letters_to("anna")[-1], letters_to("chris")[-1]) == ("signup-replaced", "seat-yours")


def test_the_letters_name_each_other_and_only_the_colleagues_opens_a_page(workshop: Meeting):
    gives_to(workshop, "anna", newcomer("daan"))

    theirs, hers = (words_of(letter(kind)) for kind in ("signup-in-place", "signup-replaced"))

    assert theirs.subject.startswith("Je komt in plaats van Anna: Meedoen lukt niet vanzelf")
    assert theirs.lines[1] == "Anna kan niet komen en gaf ons jouw adres: de plaats is nu van jou. Tot dan!"
    assert theirs.button and theirs.button.url.endswith(page_of(workshop, "daan"))
    assert hers.lines[1] == "We hebben Daan gemaild over jouw plaats. Fijn dat je het laat weten."
    assert "/signups/" not in repr(hers)


def test_the_colleagues_name_is_shown_once_the_letter_was_used_and_agreed(workshop: Meeting):
    gives_to(workshop, "anna", newcomer("daan"))
    theirs = signup_of(workshop, "daan")
    theirs.show_me = True
    db.session.commit()
    before = who_show_themselves(workshop.id)

    say_yes(theirs.id, A_WEEK_BEFORE)

    assert (before, [shown.name for shown in who_show_themselves(workshop.id)]) == ([], ["Daan"])


def test_a_colleague_can_share_the_mailbox_of_the_giver(workshop: Meeting):
    gives_to(workshop, "anna", Newcomer("Zoë", "anna@oeverkring.example", "", "nl"))

    assert standings(workshop) == {"anna": CANCELLED, "bram": GOING, "chris": WAITING, "zoë": GOING}
    assert letters_to("anna")[-2:] == ["signup-in-place", "signup-replaced"]


def test_what_the_giver_told_stays_theirs(workshop: Meeting):
    tell_details(signup_of(workshop, "anna").id, Details(needs="Een plek vooraan"), A_WEEK_BEFORE)

    gives_to(workshop, "anna", newcomer("daan"))

    assert (signup_of(workshop, "daan").needs, signup_of(workshop, "anna").needs) == ("", "Een plek vooraan")


def test_it_is_refused_without_a_seat_too_late_to_oneself_and_where_no_guest_can_come(workshop: Meeting, app: Flask):
    of_members = make(title="Leden", network_id=network().id, visibility=Visibility.PUBLIC, takes_guests=True)
    sign_up_all(of_members, "eva")
    db.session.get_one(Meeting, of_members.id).takes_guests = False
    db.session.commit()

    with pytest.raises(NoSeatToPassOn):
        gives_to(workshop, "chris", newcomer("daan"))
    with pytest.raises(TooLate):
        gives_to(workshop, "anna", newcomer("daan"), AFTER_THE_START)
    with pytest.raises(OwnMailbox):
        gives_to(workshop, "anna", Newcomer("anna", "ANNA@oeverkring.example", "", "nl"))
    with pytest.raises(OnlyMembersHere):
        gives_to(of_members, "eva", newcomer("daan"))
    assert standings(workshop) == {"anna": GOING, "bram": GOING, "chris": WAITING}
    assert letters_to("daan") == []


@pytest.mark.parametrize("colleague", ["eva", "chris", "daan"])
def test_for_an_organisation_that_is_full_the_giver_keeps_the_seat_whoever_takes_part(app: Flask, colleague: str):
    """Eva has a seat under another name for her work, chris waits, daan does not come: the answer tells none of it."""
    meeting = make(capacity=4, seats_per_organisation=1)
    for name, organisation in (("anna", ""), ("bram", "Kade"), ("chris", "Kade"), ("eva", "Sloep")):
        sign_up_all_of(meeting, name, organisation)

    with pytest.raises(NotThisColleague):
        gives_to(meeting, "anna", newcomer(colleague, "Kade"))

    assert (standings(meeting)["anna"], counts(meeting)) == (GOING, (3, 1))


def test_a_colleague_who_waits_under_a_full_organisation_goes_on_waiting_and_the_giver_learns_nothing(app: Flask):
    meeting = make(capacity=3, seats_per_organisation=1)
    for name, organisation in (("anna", ""), ("bram", "Kade"), ("chris", "Kade")):
        sign_up_all_of(meeting, name, organisation)

    gives_to(meeting, "anna", newcomer("chris"))

    assert standings(meeting) == {"anna": CANCELLED, "bram": GOING, "chris": WAITING}
    assert letters_to("anna")[-1] == "signup-replaced"


def test_who_waited_for_the_givers_organisation_moves_up_when_the_colleague_is_of_another(app: Flask):
    meeting = make(capacity=3, seats_per_organisation=1)
    for name in ("anna", "bram"):
        sign_up_all_of(meeting, name, "Kade")

    gives_to(meeting, "anna", newcomer("daan"))

    assert standings(meeting) == {"anna": CANCELLED, "bram": GOING, "daan": GOING}


def test_a_colleague_of_the_same_organisation_takes_no_place_of_another(app: Flask):
    meeting = make(seats_per_organisation=1)
    sign_up_all_of(meeting, "anna", "Kade")

    gives_to(meeting, "anna", newcomer("daan", "Kade"))

    assert standings(meeting) == {"anna": CANCELLED, "daan": GOING}


def test_a_seat_that_leaves_an_organisation_makes_room_for_whoever_waits_because_of_it(app: Flask):
    meeting = make(capacity=3, seats_per_organisation=1)
    for name, organisation in (("anna", "Kade"), ("bram", "Kade"), ("chris", "")):
        sign_up_all_of(meeting, name, organisation)
    assert standings(meeting) == {"anna": GOING, "bram": WAITING, "chris": GOING}

    gives_to(meeting, "anna", newcomer("daan", "Veerhuis"))

    assert standings(meeting) == {"anna": CANCELLED, "bram": GOING, "chris": GOING, "daan": GOING}
    assert letters_to("bram")[-1] == "seat-yours"


def test_a_sign_up_that_was_deleted_since_is_told_so(workshop: Meeting):
    anna = signup_of(workshop, "anna").id
    db.session.rollback()
    erase(db.session.get_one(Signup, anna).person_id, None, A_WEEK_BEFORE)

    with pytest.raises(NotOnTheList):
        substitute(anna, newcomer("daan"), A_WEEK_BEFORE)


def test_a_colleague_can_give_the_seat_back(workshop: Meeting):
    gives_to(workshop, "anna", newcomer("daan"))

    cancel(signup_of(workshop, "daan").id, A_WEEK_BEFORE + timedelta(hours=1))

    assert standings(workshop)["chris"] == GOING


def test_on_the_page_in_two_fields_and_nothing_typed_is_lost(workshop: Meeting, as_daan: Browser):
    page = as_daan.open(page_of(workshop, "anna"))
    refused = page.form("/substitution").submit(name="Eva de Wit", email="eva@")
    sent = refused.form("/substitution").submit(email="eva@oeverkring.example")

    assert (refused.status, refused.form("/substitution").values["name"]) == (422, "Eva de Wit")
    assert refused.errors() == ["Na de @ staat niets. Vul het hele adres in. Bijvoorbeeld noor@voorbeeld.nl."]
    assert (sent.state, words_in(sent.by_id("signup-title"))) == ("replaced", "Een collega komt in jouw plaats")
    assert standings(workshop)["eva de wit"] == GOING


def letter(kind: str) -> Letter:
    return db.session.scalars(select(Letter).where(Letter.kind == kind)).one()


def page_of(meeting: Meeting, name: str) -> str:
    signup = signup_of(meeting, name)
    return f"/signups/{key_of('signup', signup.id, signup.salt)}"


def sign_up_all_of(meeting: Meeting, name: str, organisation: str) -> None:
    sign_up(meeting.id, newcomer(name, organisation), A_WEEK_BEFORE - timedelta(days=1))
