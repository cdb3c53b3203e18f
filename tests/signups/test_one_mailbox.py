"""Two people at one mailbox, as a couple or a team: a sign-up, a key and letters of their own for each name."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError

from portal.agenda.models import Meeting
from portal.db import db, transaction
from portal.feeds.operations import start_calendar
from portal.feeds.queries.mine import meetings_in_own_calendar
from portal.keys import key_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.people.models import Person
from portal.signups.jobs import fill_missing_keys
from portal.signups.models import Attendance, Signup
from portal.signups.operations.add import add
from portal.signups.operations.attend import walk_in
from portal.signups.operations.cancel import cancel
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.correct import correct_address, send_again
from portal.signups.operations.correct_name import correct_name
from portal.signups.operations.pass_on import come_back, pass_on
from portal.signups.operations.sign_up import sign_up
from portal.signups.queries import active_signups_of
from portal.signups.rules.refusals import TakesPartAlready
from portal.signups.rules.signing_up import Newcomer
from tests.browser import Browser, sign_in
from tests.cast import A_DAY_BEFORE, CANCELLED, GOING, NOW, WAITING, make, newcomer, person, sign_up_all, standings
from tests.mail.outbox import send_what_is_due
from tests.signups.test_attendance import all_at_once

TEAM = "team@oeverkring.example"


def at_team(name: str, organisation: str = "") -> Newcomer:
    return Newcomer(name, TEAM, organisation, "nl")


def join(meeting: Meeting, *names: str) -> None:
    for name in names:
        sign_up(meeting.id, at_team(name), NOW)


def signup_named(meeting: Meeting, name: str) -> Signup:
    db.session.rollback()
    return db.session.scalars(select(Signup).where(Signup.meeting_id == meeting.id, Signup.name == name)).one()


def letters_at_team() -> list[tuple[str, str]]:
    """Return the name and kind of each letter to the mailbox, in order."""
    rows = select(Letter.name, Letter.kind).where(Letter.mailbox == TEAM).order_by(Letter.id)
    return [(name, kind) for name, kind in db.session.execute(rows)]


@pytest.fixture
def roomy(app: Flask) -> Meeting:
    return make(capacity=9)


def test_els_and_piet_at_one_mailbox_each_have_a_place_a_key_and_a_letter_with_their_name(roomy: Meeting):
    join(roomy, "Els Peeters", "Piet Peeters", "Els", "peeters, piet")

    els, piet = (signup_named(roomy, name) for name in ("Els Peeters", "Piet Peeters"))
    assert standings(roomy) == {"els peeters": GOING, "piet peeters": GOING}
    assert (roomy.taken, els.person_id, els.salt != piet.salt) == (2, piet.person_id, True)
    assert letters_at_team() == [
        ("Els Peeters", "signup-going"),
        ("Piet Peeters", "signup-going"),
        ("Els Peeters", "signup-again"),  # one a day for the mailbox
    ]
    letters = db.session.scalars(select(Letter).order_by(Letter.id)).all()
    assert [words_of(letter).lines[0] for letter in letters[:2]] == ["Dag Els Peeters,", "Dag Piet Peeters,"]


def test_els_gives_her_place_back_and_piet_keeps_his(app: Flask):
    meeting = make(capacity=2)
    join(meeting, "Els", "Piet")
    sign_up_all(meeting, "bram")
    send_what_is_due()

    cancel(signup_named(meeting, "Els").id, NOW)
    send_what_is_due()

    assert standings(meeting) == {"els": CANCELLED, "piet": GOING, "bram": GOING}
    sent = db.session.scalars(select(Letter).where(Letter.kind == "signup-cancelled")).one()
    assert (sent.name, sent.state) == ("Els", "sent")  # it is true, though Piet still comes
    join(meeting, "Els")
    assert [row.standing for row in db.session.scalars(select(Signup).where(Signup.name == "Els"))] == [
        CANCELLED,
        WAITING,
    ]


def test_both_wait_and_both_hear_that_their_place_came_free(app: Flask):
    meeting = make(capacity=2)
    sign_up_all(meeting, "bram", "chris")
    join(meeting, "Els", "Piet", "Els", "Saar")
    send_again(meeting.id, "none", NOW, TEAM)

    for name in ("Bram", "Chris"):
        cancel(signup_named(meeting, name).id, NOW)

    assert standings(meeting)["els"] == standings(meeting)["piet"] == GOING
    assert letters_at_team()[-2:] == [("Els", "seat-yours"), ("Piet", "seat-yours")]


def test_a_stranger_who_invents_names_takes_three_places_and_fills_no_mailbox(roomy: Meeting):
    names = [f"Verzonnen {letter}" for letter in ("Een", "Twee", "Drie", "Vier", "Vijf")]

    join(roomy, *names)
    for _ in range(3):
        reply = sign_up(roomy.id, at_team(names[0]), NOW + timedelta(hours=2))
        send_again(roomy.id, reply.nonce, NOW + timedelta(hours=2), TEAM)

    assert sorted(standings(roomy)) == sorted(name.lower() for name in names[:3])
    assert letters_at_team() == [*((name, "signup-going") for name in names[:3]), (names[0], "signup-again")]
    again = db.session.scalars(select(Letter).where(Letter.kind == "signup-again")).one()
    assert f"Wilde je ook {names[3]} inschrijven?" in " ".join(words_of(again).lines)


def test_the_second_persons_letter_comes_though_the_first_had_all_of_theirs(roomy: Meeting):
    reply = sign_up(roomy.id, at_team("Els"), NOW)
    send_again(roomy.id, reply.nonce, NOW, TEAM)
    send_again(roomy.id, reply.nonce, NOW, TEAM)

    join(roomy, "Piet", "Saar")
    second = sign_up(roomy.id, at_team("Piet"), NOW)
    send_again(roomy.id, second.nonce, NOW + timedelta(hours=3), TEAM)

    assert letters_at_team() == [*[("Els", "signup-going")] * 3, ("Piet", "signup-going"), ("Saar", "signup-going")]


def test_who_used_their_links_makes_room_for_more_names_and_a_signed_in_owner_needs_none(roomy: Meeting):
    join(roomy, "Els", "Piet", "Saar", "Tess")
    assert len(standings(roomy)) == 3
    say_yes(signup_named(roomy, "Els").id, NOW)

    join(roomy, "Tess", "Umut")
    owner = db.session.scalars(select(Person).where(Person.email == TEAM)).one()
    sign_up(roomy.id, at_team("Vera"), NOW, reader_id=owner.id)

    assert sorted(standings(roomy)) == ["els", "piet", "saar", "tess", "vera"]
    assert letters_at_team()[-1] == ("Vera", "signup-going")


@pytest.mark.both_databases
def test_the_database_holds_one_active_sign_up_for_a_name_at_a_mailbox(roomy: Meeting):
    join(roomy, "Els", "Piet")
    els = signup_named(roomy, "Els")

    with pytest.raises(IntegrityError), transaction() as session:
        session.execute(update(Signup).where(Signup.name == "Piet").values(name_key=els.name_key))


@pytest.mark.on_postgresql
def test_two_names_sent_at_once_and_each_twice_are_two_sign_ups_for_the_last_two_places(app: Flask):
    meeting = make(capacity=2)
    meeting_id = meeting.id
    tries = [lambda name=name: sign_up(meeting_id, at_team(name), NOW) for name in ("Els", "Piet", "Els", "Piet")]

    all_at_once(app, *tries)

    db.session.rollback()
    assert standings(meeting) == {"els": GOING, "piet": GOING}
    letters = letters_at_team()  # whose repeat is told of, chance decides: one a day for the mailbox
    assert sorted(name for name, kind in letters if kind == "signup-going") == ["Els", "Piet"]
    assert (meeting.taken, meeting.waiting, [kind for _, kind in letters].count("signup-again")) == (2, 0, 1)


@pytest.mark.both_databases
def test_the_former_release_beside_it_still_holds_one_sign_up_for_a_mailbox(roomy: Meeting):
    """It writes no keys, and knows an index on meeting and person."""
    join(roomy, "Els")
    person_id = signup_named(roomy, "Els").person_id
    write = text(
        "INSERT INTO signup (meeting_id, person_id, standing, name, organisation, language, salt, created_at) "
        "VALUES (:meeting_id, :person_id, 'going', :name, '', 'nl', 'x', CURRENT_TIMESTAMP)"
    )
    values = {"meeting_id": roomy.id, "person_id": person_id}

    with transaction() as session:
        session.execute(write, {**values, "name": "Piet"})
    with pytest.raises(IntegrityError), transaction() as session:
        session.execute(write, {**values, "name": "Piet Peeters"})

    join(roomy, "Piet")
    assert standings(roomy) == {"els": GOING, "piet": GOING}


@pytest.mark.both_databases
def test_what_the_former_release_wrote_is_known_by_its_name_and_gets_its_keys(roomy: Meeting):
    join(roomy, "Els")
    with transaction() as session:
        session.execute(update(Signup).values(name_key="", domain_key=None))

    join(roomy, "Els", "Piet")
    assert standings(roomy) == {"els": GOING, "piet": GOING}
    assert [signup.name_key for signup in db.session.scalars(select(Signup).order_by(Signup.id))] == ["", "piet"]

    fill_missing_keys(NOW)
    db.session.rollback()
    rows = db.session.execute(select(Signup.name_key, Signup.domain_key).order_by(Signup.id)).all()
    assert [tuple(row) for row in rows] == [("els", ""), ("piet", "")]


def test_a_corrected_address_joins_the_others_there_under_its_own_name(roomy: Meeting):
    join(roomy, "Els")
    (reply,) = sign_up_all(roomy, "piet")

    correct_address(roomy.id, reply.nonce, at_team("Piet"), NOW)

    assert len(active_signups_of(signup_named(roomy, "Els").person_id, roomy.id)) == 2
    assert letters_at_team() == [("Els", "signup-going"), ("Piet", "signup-going")]


def test_the_letter_of_a_receipt_is_sent_again_to_whom_it_was_for(roomy: Meeting):
    join(roomy, "Els")
    reply = sign_up(roomy.id, at_team("Piet"), NOW)

    send_again(roomy.id, reply.nonce, NOW, TEAM)

    assert letters_at_team()[-1] == ("Piet", "signup-going")


def test_bram_adds_a_second_person_and_nobody_twice(roomy: Meeting, bram: Person):
    join(roomy, "Els")

    add(roomy.id, at_team("Piet"), bram.id, NOW)
    with pytest.raises(TakesPartAlready):
        add(roomy.id, at_team("Els Peeters"), bram.id, NOW)

    assert standings(roomy) == {"els": GOING, "piet": GOING}


def test_a_walk_in_under_another_name_takes_over_nobodys_sign_up(roomy: Meeting, bram: Person):
    join(roomy, "Els")

    walk_in(roomy.id, at_team("Piet"), bram.id, roomy.starts_at)
    walk_in(roomy.id, at_team("Els Peeters"), bram.id, roomy.starts_at)

    rows = db.session.execute(select(Signup.name, Signup.attendance).order_by(Signup.id)).all()
    assert [tuple(row) for row in rows] == [("Els", Attendance.PRESENT), ("Piet", Attendance.PRESENT)]


def test_who_comes_back_after_their_place_was_passed_on_is_not_taken_for_the_other(app: Flask, bram: Person):
    meeting = make(capacity=2)
    join(meeting, "Els", "Piet")
    sign_up_all(meeting, "chris")
    with transaction() as session:
        session.execute(update(Signup).where(Signup.name == "Els").values(asked_at=NOW))
    els = signup_named(meeting, "Els").id
    pass_on(els, bram.id, A_DAY_BEFORE)

    back = come_back(els, A_DAY_BEFORE)

    assert (back.name, back.standing) == ("Els", WAITING)
    assert [(name, kind) for name, kind in letters_at_team()][-1] == ("Els", "signup-returned")


def test_the_owner_corrects_their_own_name_and_not_that_of_the_other(roomy: Meeting):
    els = person("team")
    with transaction() as session:
        session.get_one(Person, els.id).name = "Els Peters"
    join(roomy, "Els Peters", "Piet")

    correct_name(els.id, "Els Peeters", "", "", els.id, NOW)
    assert sorted(standings(roomy)) == ["els peeters", "piet"]

    correct_name(els.id, "Piet", "", "", els.id, NOW)  # the name of the other: their sign-ups stay apart
    assert sorted(standings(roomy)) == ["els peeters", "piet"]


def test_their_calendar_has_the_session_once_and_shows_the_seat(app: Flask):
    meeting = make(capacity=1)
    join(meeting, "Els", "Piet")
    els = db.session.get_one(Person, signup_named(meeting, "Els").person_id)
    start_calendar(els.id)

    [event] = meetings_in_own_calendar(db.session.get_one(Person, els.id), NOW)

    assert (event.place, len(event.signups)) == ("seat", 2)
    before = event.sequence
    cancel(signup_named(meeting, "Els").id, NOW)
    [event] = meetings_in_own_calendar(db.session.get_one(Person, els.id), NOW)
    assert (event.place, event.sequence > before) == ("seat", True)  # Piet has it now


def test_signed_in_both_are_named_and_a_third_is_signed_up_from_the_page(app: Flask, roomy: Meeting):
    join(roomy, "Els", "Piet")
    as_els = sign_in(Browser(app), person("team"))

    page = as_els.open(f"/agenda/{roomy.slug}")
    assert (page.state, [text for text in page.links if text in ("Els", "Piet")]) == ("going", ["Els", "Piet"])
    done = page.form("/signup").submit(name="Saar")

    assert (done.status, done.state, sorted(standings(roomy))) == (200, "going", ["els", "piet", "saar"])
    mine = as_els.open("/me").text
    assert all(name in mine for name in ("Els", "Piet", "Saar"))


def test_the_receipt_of_one_is_not_brought_up_to_date_by_the_other(app: Flask, roomy: Meeting):
    browser = Browser(app)
    join(roomy, "Els")
    browser.open(f"/agenda/{roomy.slug}").form("/signup").submit(name="Piet", email=TEAM)
    els = signup_named(roomy, "Els")

    browser.open(f"/signups/{key_of('signup', els.id, els.salt)}").form("/cancellation").submit()

    assert browser.open(f"/agenda/{roomy.slug}/signup").state == "going"
    assert standings(roomy) == {"els": CANCELLED, "piet": GOING}


@pytest.mark.parametrize("takes_part", [True, False])
def test_names_tried_on_an_address_are_answered_the_same_whoever_takes_part(app: Flask, takes_part: bool):
    """One seat for an organisation: only the own tries of this visitor may show in the answers."""
    meeting = make(capacity=9, seats_per_organisation=1)
    sign_up(meeting.id, newcomer("anna" if takes_part else "zoe", "Veerhuis"), NOW)
    tries = [("Zed", "Kring"), ("Anna", "Veerhuis"), ("Zed", "Veerhuis"), ("Anna", "Anders"), ("Yara", "Veerhuis")]

    replies = [
        sign_up(meeting.id, replace(newcomer("anna", organisation), name=name), NOW, "192.0.2.7").standing
        for name, organisation in tries
    ]

    assert replies == [GOING, WAITING, GOING, WAITING, WAITING]
