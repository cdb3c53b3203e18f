"""Naming people: an organiser's or coordinator's list names who has no name, and renames nobody."""

import pytest

from portal.people.models import Person
from portal.people.operations.sign_in import name_if_new


@pytest.mark.parametrize(
    ("known", "given", "name", "is_named"),
    [("", "Anna", "Anna", True), ("Anna", "Annie", "Anna", False), ("", "", "", False)],
)
def test_only_somebody_without_a_name_is_named(known: str, given: str, name: str, is_named: bool):
    anna = Person(name=known)

    assert (name_if_new(anna, given), anna.name) == (is_named, name)
