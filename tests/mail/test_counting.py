"""Counting letters per mailbox: those that others can provoke are limited, and each counts for its own mailbox."""

from datetime import datetime, timedelta

from sqlalchemy import update

from portal.agenda.models import Meeting
from portal.db import transaction
from portal.mail.models import Letter
from portal.mail.operations.posting import posted_since
from portal.people.models import Person
from tests.cast import NOW, make, person, sign_up_all
from tests.mail.outbox import post_many

HOUR, A_MOMENT = timedelta(hours=1), timedelta(milliseconds=1)


def count(kind: str, of: Person, since: datetime = NOW - HOUR, meeting: Meeting | None = None) -> int:
    with transaction() as session:
        reader = session.get_one(Person, of.id)
        return posted_since([kind], reader, since, meeting.id if meeting else None)


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
        session.get_one(Person, anna.id).email_shown = "anna@elders.example"

    assert count("plain", anna) == 0
