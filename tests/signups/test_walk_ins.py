"""Walk-ins without a mailbox: nothing is sent, nothing is lost, and the address can come later."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.certificates.operations import issue
from portal.db import db
from portal.mail.models import Letter
from portal.people.models import Person
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance, walk_in
from portal.signups.operations.give_mailbox import give_mailbox
from portal.signups.operations.remove import remove
from portal.signups.rules.signing_up import Newcomer
from tests.cast import AFTER_THE_START, GOING, WAITING, letters_to, sign_up_all, signup_of, standings
from tests.forgetting import forget
from tests.signups.test_attendance import history

AT_THE_DOOR = datetime(2026, 12, 8, 8, 20, tzinfo=UTC)  # ten minutes before the start
THE_DAY_AFTER = AFTER_THE_START + timedelta(days=1)
PARTLY = Attendance.PARTLY


def walks_in(meeting: Meeting, by: Person, name: str = "Daan", now: datetime = AFTER_THE_START, idem: str = "") -> int:
    return walk_in(meeting.id, Newcomer(name, "", "De Oeverkring", "nl"), by.id, now, idem).id


def people_without_mailbox() -> int:
    db.session.rollback()
    return db.session.query(Person).filter(Person.email.is_(None)).count()


def test_who_walks_in_without_a_mailbox_is_present_and_hears_nothing(workshop: Meeting, bram: Person):
    for moment in (AT_THE_DOOR, AFTER_THE_START):
        walks_in(workshop, bram, now=moment)

    assert list(standings(workshop).values()) == [GOING]  # by name: two people are called Daan
    assert (workshop.taken, people_without_mailbox()) == (2, 2)
    assert list(db.session.scalars(select(Letter))) == []


def test_the_same_form_twice_is_one_person(workshop: Meeting, bram: Person, anna: Person):
    assert walks_in(workshop, bram, idem="once") == walks_in(workshop, bram, idem="once")
    walks_in(workshop, anna, idem="once")  # another facilitator's form
    walks_in(workshop, bram, "Emma", idem="once")  # typed over in the page that was left open

    assert (workshop.taken, people_without_mailbox()) == (3, 3)


def test_the_mailbox_comes_later_with_the_own_page_and_a_certificate(workshop: Meeting, bram: Person):
    signup_id = walks_in(workshop, bram)

    for _ in range(2):
        give_mailbox(signup_id, "daan@oeverkring.example", bram.id, THE_DAY_AFTER)

    daan = signup_of(workshop, "daan")
    assert (daan.id, daan.attendance, workshop.taken, people_without_mailbox()) == (signup_id, "present", 1, 0)
    assert letters_to("daan") == ["walk-in-page"]
    assert history() == [("added", bram.id, daan.person_id)]
    assert issue(signup_id, THE_DAY_AFTER).minutes == 120


def test_before_the_start_the_letter_is_that_of_whoever_is_added(workshop: Meeting, bram: Person):
    give_mailbox(walks_in(workshop, bram, now=AT_THE_DOOR), "daan@oeverkring.example", bram.id, AT_THE_DOOR)

    assert letters_to("daan") == ["signup-added"]


def test_after_the_own_page_is_gone_no_letter_leads_to_it(workshop: Meeting, bram: Person):
    signup_id = walks_in(workshop, bram)

    give_mailbox(signup_id, "daan@oeverkring.example", bram.id, AFTER_THE_START + timedelta(days=366))

    assert (signup_of(workshop, "daan").id, letters_to("daan")) == (signup_id, [])


def test_who_had_signed_up_under_that_mailbox_keeps_the_own_sign_up(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "chris", "daan")  # daan waits
    own, signup_id = signup_of(workshop, "daan").id, walks_in(workshop, bram)
    note_attendance(workshop.id, {signup_id: PARTLY}, AFTER_THE_START, {signup_id: 60})

    give_mailbox(signup_id, "daan@oeverkring.example", bram.id, THE_DAY_AFTER)

    daan = signup_of(workshop, "daan")
    assert (daan.id, daan.standing, daan.attendance, daan.minutes) == (own, GOING, PARTLY, 60)
    assert (workshop.taken, workshop.waiting, people_without_mailbox()) == (3, 0, 0)
    assert letters_to("daan") == ["signup-waiting"]


def test_a_walk_in_who_was_taken_off_the_list_gives_the_mailbox_no_seat(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "chris", "daan")  # daan waits
    signup_id = walks_in(workshop, bram, now=AT_THE_DOOR)
    remove(signup_id, bram.id, AT_THE_DOOR)

    give_mailbox(signup_id, "daan@oeverkring.example", bram.id, AT_THE_DOOR)

    assert standings(workshop) == {"anna": GOING, "chris": GOING, "daan": WAITING}


def test_somebody_else_at_that_mailbox_keeps_a_sign_up_of_their_own(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "chris", "emma")
    signup_id = walks_in(workshop, bram)

    give_mailbox(signup_id, "emma@oeverkring.example", bram.id, THE_DAY_AFTER)

    emma, walk_in = signup_of(workshop, "emma"), db.session.get_one(Signup, signup_id)
    assert (standings(workshop)["emma"], people_without_mailbox()) == (WAITING, 0)
    assert (walk_in.person_id, walk_in.attendance) == (emma.person_id, "present")


def test_they_are_forgotten_with_their_sign_up(workshop: Meeting, bram: Person):
    walks_in(workshop, bram)

    forget(workshop.ends_at + timedelta(days=364), "attendance", "people")
    assert people_without_mailbox() == 1

    forget(workshop.ends_at + timedelta(days=366), "attendance", "people")
    assert (people_without_mailbox(), db.session.query(Signup).count()) == (0, 0)
