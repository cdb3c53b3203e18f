"""Once a year the holder of a role is asked whether it is still right; it is never taken for inactivity."""

from datetime import timedelta

import pytest
from flask import Flask

from portal.agenda.operations.roles import give_role, take_role
from portal.mail.letters.words import words_of
from portal.mail.rules.sending import NotTrueAnyMore
from portal.people.jobs import ask_about_roles
from portal.people.models import Person, RoleName
from tests.cast import NOW, letters_to, person
from tests.mail.outbox import letters

YEAR, A_MINUTE = timedelta(days=365), timedelta(minutes=1)
KIND = "role-still-right"


def test_who_has_a_role_is_asked_each_year_and_nobody_else(chris: Person, anna: Person):
    for after in (YEAR - A_MINUTE, YEAR, YEAR + A_MINUTE, 2 * YEAR):
        ask_about_roles(NOW + after)

    assert (letters_to("chris"), letters_to("anna")) == ([KIND, KIND], [])


def test_the_year_begins_when_the_role_is_given(chris: Person, anna: Person):
    give_role(anna.email, "", RoleName.FACILITATOR, None, chris.id, NOW + YEAR)

    ask_about_roles(NOW + YEAR)
    assert letters_to("anna") == ["role-given"]
    ask_about_roles(NOW + 2 * YEAR)
    assert letters_to("anna") == ["role-given", KIND]


def test_the_letter_says_which_role_and_is_dropped_when_it_was_taken(app: Flask):
    person("chris", RoleName.ORGANISER)
    bram = person("bram", RoleName.FACILITATOR)
    ask_about_roles(NOW + YEAR)
    letter = next(letter for letter in letters() if letter.person_id == bram.id)

    assert "Je hebt deze rol: gespreksleider." in " ".join(words_of(letter).lines)

    take_role(bram.roles[0].id, None, NOW + YEAR)
    with pytest.raises(NotTrueAnyMore):
        words_of(letter)
