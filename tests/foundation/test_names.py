"""Names in a list are sorted as readers of that language expect."""

import pytest

from portal.names import sort_key

PEOPLE = ["Wim Zeeman", "Jan van den Berg", "Élise Claes", "anna smit", "Ab de Vries", "Van Dam, Piet", "Noor V.", ""]


@pytest.mark.parametrize(
    ("locale", "order"),
    [
        ("nl", "|Jan van den Berg|Élise Claes|Van Dam, Piet|anna smit|Noor V.|Ab de Vries|Wim Zeeman"),
        ("nl-BE", "|Élise Claes|Ab de Vries|anna smit|Noor V.|Van Dam, Piet|Jan van den Berg|Wim Zeeman"),
        ("en", "|Élise Claes|Ab de Vries|anna smit|Noor V.|Van Dam, Piet|Jan van den Berg|Wim Zeeman"),
    ],
)
def test_people_stand_under_their_surname_as_the_language_sorts_it(locale: str, order: str):
    assert sorted(PEOPLE, key=lambda name: sort_key(name, locale)) == order.split("|")


@pytest.mark.parametrize("name", ["Van", "van den", "De", ","])
def test_a_name_of_particles_alone_has_its_place_too(name: str):
    assert sort_key(name, "nl")[1] == name.casefold()
