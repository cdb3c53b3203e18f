"""Counting letters per mailbox: those that others can provoke are limited, and each counts for its own mailbox."""

from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import update

from portal.agenda.models import Meeting
from portal.db import transaction
from portal.mail.kinds import limit_about_a_session
from portal.mail.models import Letter, LetterState
from portal.mail.operations.posting import has_room, has_room_about, heard_of, post_letter, posted_about, posted_since
from portal.mail.rules.limits import Limit
from portal.people.models import Person
from portal.signups.models import Signup
from tests.cast import NOW, make, person, sign_up_all, signup_of
from tests.mail.outbox import post_many

HOUR, A_MOMENT = timedelta(hours=1), timedelta(milliseconds=1)


def count(kind: str, of: Person, since: datetime = NOW - HOUR, meeting: Meeting | None = None) -> int:
    with transaction() as session:
        reader = session.get_one(Person, of.id)
        return posted_since([kind], reader, since, meeting.id if meeting else None)


def post_about(meeting: Meeting, reader: Person, kind: str, signup: Signup | None = None) -> None:
    signup_id = signup.id if signup else None
    until = meeting.ends_at
    with transaction() as session:
        post_letter(
            kind,
            session.get_one(Person, reader.id),
            version=uuid4().hex,
            facts={},
            language="nl",
            now=NOW,
            useful_until=until,
            meeting_id=meeting.id,
            signup_id=signup_id,
        )


def drop(kind: str) -> None:
    with transaction() as session:
        session.execute(update(Letter).where(Letter.kind == kind).values(state=LetterState.DROPPED))


def test_a_letter_counts_until_the_moment_itself(anna: Person):
    post_many(anna, 1)

    assert [count("plain", anna, since) for since in (NOW - A_MOMENT, NOW)] == [1, 0]


def test_a_letter_about_one_session_counts_for_none_other(workshop: Meeting, anna: Person):
    other = make(title="Een andere")
    sign_up_all(workshop, "anna")

    assert [count("signup-going", anna, meeting=about) for about in (workshop, other, None)] == [1, 0, 1]


def test_a_letter_counts_for_the_mailbox_in_which_its_address_ends(anna: Person, bram: Person):
    post_many(person("anna+oeverkring"), 1)

    assert (count("plain", anna), count("plain", bram)) == (1, 0)


def test_a_letter_of_an_older_release_which_wrote_no_mailbox_counts_for_its_reader_alone(anna: Person, bram: Person):
    post_many(anna, 1)
    with transaction() as session:
        session.execute(update(Letter).values(mailbox=None))

    assert (count("plain", anna), count("plain", bram)) == (1, 0)


def test_what_went_to_an_earlier_address_counts_there(anna: Person):
    post_many(anna, 1)
    with transaction() as session:
        person = session.get_one(Person, anna.id)
        person.email = person.email_shown = "anna@elders.example"

    assert count("plain", anna) == 0


def test_of_a_limit_about_one_session_the_last_letter_fills_it_until_its_time_is_over(workshop: Meeting, anna: Person):
    other, limit = make(title="Een andere"), Limit(("seat-free",), 2, HOUR)
    rooms = []
    for _ in range(2):
        post_about(workshop, anna, "seat-free")
        with transaction() as session:
            reader = session.get_one(Person, anna.id)
            moments = ((workshop.id, NOW), (workshop.id, NOW + HOUR), (other.id, NOW))
            rooms.append([has_room(limit, reader, meeting_id, at) for meeting_id, at in moments])

    assert rooms == [[True, True, True], [False, True, True]]


def test_what_was_posted_about_a_session_counts_from_the_last_answer_on_without_what_never_went(
    workshop: Meeting, anna: Person, bram: Person
):
    other = make(title="Een andere")

    def counts() -> list[int]:
        with transaction() as session:
            reader, kinds = session.get_one(Person, anna.id), ("seat-yours", "signup-cancelled", "seat-free")
            return [
                posted_about(meeting.id, reader, kinds, since)[0]
                for meeting, since in ((workshop, ()), (workshop, ("signup-cancelled",)), (other, ()))
            ]

    nothing = counts()
    post_about(workshop, anna, "seat-yours")
    post_about(workshop, bram, "seat-yours")
    post_about(workshop, anna, "signup-cancelled")
    post_about(workshop, anna, "seat-free")
    post_about(workshop, anna, "seat-free")
    posted = counts()
    drop("seat-free")

    assert (nothing, posted, counts()) == ([0, 0, 0], [4, 2, 0], [2, 0, 0])


def test_about_a_session_goes_no_letter_more_than_its_kind_allows(workshop: Meeting, anna: Person):
    rooms = []
    for _ in range(limit_about_a_session("seat-yours").most):
        with transaction() as session:
            rooms.append(has_room_about(workshop.id, session.get_one(Person, anna.id), "seat-yours", ()))
        post_about(workshop, anna, "seat-yours")
    with transaction() as session:
        last = has_room_about(workshop.id, session.get_one(Person, anna.id), "seat-yours", ())

    assert (set(rooms), last) == ({True}, False)


def test_what_is_heard_of_a_sign_up_is_what_went_or_will_go_to_its_mailbox(
    workshop: Meeting, anna: Person, bram: Person
):
    sign_up_all(workshop, "anna", "bram")
    annas = signup_of(workshop, "anna")
    for reader, kind in ((anna, "seat-free"), (anna, "seat-yours"), (bram, "seat-yours")):
        post_about(workshop, reader, kind, annas)
    drop("seat-free")

    with transaction():
        heard = heard_of(annas.id, anna.id)

    assert heard == [("signup-going", LetterState.WAITING), ("seat-yours", LetterState.WAITING)]
