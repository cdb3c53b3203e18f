"""What is public stays until somebody withdraws it: once a year those who lead the session are asked to look again."""

from datetime import timedelta

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.agenda.operations.roles import take_role
from portal.db import db
from portal.lessons.jobs import review_all
from portal.lessons.operations.share import share
from portal.mail.letters.words import words_of
from portal.mail.rules.sending import Button, NotTrueAnyMore
from portal.people.models import Person
from tests.cast import NOW, letters_to
from tests.lessons.sharing import EVERYONE, PARTICIPANTS, bram, choose, finished
from tests.mail.outbox import letters

YEAR, A_MINUTE = timedelta(days=365), timedelta(minutes=1)
KIND = "lead-still-public"


@pytest.fixture
def public(app: Flask) -> Meeting:
    """A session whose lessons everybody reads since NOW."""
    meeting = finished()
    choose(meeting)
    share(meeting.id, EVERYONE, 3, bram(), NOW)
    return meeting


def test_bram_is_asked_each_year_what_is_public_is_still_right(public: Meeting):
    for after in (YEAR - A_MINUTE, YEAR + A_MINUTE, YEAR + 2 * A_MINUTE, 2 * YEAR + 2 * A_MINUTE):
        review_all(NOW + after)

    assert asked("bram") == 2


def test_what_only_participants_read_is_asked_about_by_nobody(app: Flask):
    meeting = finished()
    choose(meeting)
    share(meeting.id, PARTICIPANTS, 0, bram(), NOW)

    review_all(NOW + 2 * YEAR)

    assert asked("bram") == 0


def test_when_nobody_leads_it_any_more_an_organiser_is_asked(public: Meeting, chris: Person):
    leader = db.session.get_one(Person, bram())
    take_role(leader.roles[0].id, chris.id, NOW)

    review_all(NOW + YEAR + A_MINUTE)

    assert (asked("bram"), asked("chris")) == (0, 1)


def test_the_letter_leads_to_the_desk_and_is_dropped_when_it_was_withdrawn(public: Meeting):
    review_all(NOW + YEAR + A_MINUTE)
    letter = next(letter for letter in letters() if letter.kind == KIND)

    words = words_of(letter)
    assert "Dat blijft tot iemand het intrekt." in " ".join(words.lines)
    assert words.button == Button("Kijk ernaar", f"http://samenop.example/manage/meetings/{public.slug}/summary")

    share(public.id, PARTICIPANTS, 0, bram(), NOW + YEAR + 2 * A_MINUTE)
    with pytest.raises(NotTrueAnyMore):
        words_of(letter)


def asked(name: str) -> int:
    return letters_to(name).count(KIND)
