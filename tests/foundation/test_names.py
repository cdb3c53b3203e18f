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


def test_letters_that_have_no_accent_to_drop_stand_with_the_letter_they_look_like():
    people = ["Piet Zoon", "Ewa Łuk", "Lars Østby", "Ana Đukić", "Karl Ærø", "Léa Œuvrard", "Jón Þór", "Uwe Maßen"]

    by_surname = sorted(people, key=lambda name: sort_key(name, "nl"))

    assert by_surname == [
        *("Karl Ærø", "Ana Đukić", "Ewa Łuk", "Uwe Maßen", "Léa Œuvrard", "Lars Østby", "Jón Þór", "Piet Zoon")
    ]


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_junior_and_senior_are_no_surname(locale: str):
    people = ["Ab Wit", "Piet Vries jr.", "Piet Vries sr", "Jan Vries", "Kees Jr", "Jr."]

    by_surname = sorted(people, key=lambda name: sort_key(name, locale))

    assert by_surname == ["Jr.", "Kees Jr", "Jan Vries", "Piet Vries jr.", "Piet Vries sr", "Ab Wit"]


def test_junior_keeps_the_particles_of_the_surname():
    assert sort_key("Piet van de Vries jr.", "nl")[0] == "vries jr."
    assert sort_key("Piet van de Vries jr.", "en")[0] == "van de vries jr."
