"""Only a move is a move: what names the same place, and what participants may be asked to hear of."""

from typing import Any

import pytest
from flask import Flask

from portal.agenda.rules.changes import Size, changes_between, is_same_link, is_same_place, is_same_time
from portal.agenda.words import change_name
from portal.language import in_language

Place = tuple[str, str, str]  # place, address, city


def at(place: Place) -> dict[str, str]:
    return {"where": ", ".join(filter(None, place)), "city": place[2]}


BOAT = ("Buurthuis De Boot", "Kade 1", "Amsterdam")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (("Zaal 1", "", ""), ("Zaal 1.", "", "")),  # the case: a full stop
        (("Zaal 1", "", ""), ("zaal  1", "", "")),
        (BOAT, ("Buurthuis “De Boot”", "Kade 1", "Amsterdam")),
        (BOAT, ("BUURTHUIS DE BOOT", "Kade1", "amsterdam.")),
        (("Café 't Hof", "", "Gent"), ("Cafe ’t Hof", "", "Gent")),
        (("De Boot", "", "Amsterdam"), ("De Boot", "Kade 1", "Amsterdam")),  # a street and number filled in
        (("", "Kade", "Amsterdam"), ("", "Kade 1", "Amsterdam")),  # a number added
        (("", "Kade 1", "Amsterdam"), ("", "Kade 1, 1011 AB", "Amsterdam")),  # a postcode added
        (("", "Kade 1", "Amsterdam"), ("", "Kade 1", "1011AB Amsterdam")),
        (("", "Kaai 1", "Brussel"), ("", "Kaai 1", "1000 Brussel")),
        (("", "Kaai 1", "Brussel"), ("", "Kaai 1", "B-1000 Brussel")),
        (("De Boot", "", ""), ("De Boot", "", "Amsterdam")),  # a town filled in
        (("", "", "Amsterdam"), BOAT),
        (("De Boot", "Kade 1", "Amsterdam"), ("De Boot, zaal 2", "Kade 1", "Amsterdam")),
        (("De Boot, zaal 2", "Kade 1", "Amsterdam"), ("De Boot", "Kade 1", "Amsterdam")),
        (("De Boot, Kade 1", "", "Amsterdam"), ("De Boot", "Kade 1", "Amsterdam")),  # in the right field
        (("Kade 1", "", "Amsterdam"), ("De Boot", "Kade 1", "Amsterdam")),
        (("Buurthius De Boot", "Kade 1", "Amsterdam"), BOAT),  # a letter mended
        (("De Boot", "Kerkstaat 12", "Gent"), ("De Boot", "Kerkstraat 12", "Gent")),  # missing
        (("", "Kerkstrraat 12a", "Gent"), ("", "Kerkstraat 12a", "Gent")),  # double
        (("", "Kerksrtaat 12", "Gent"), ("", "Kerkstraat 12", "9000 Gent")),  # swapped
        (("De Moelns", "Kade 1", "Amsterdam"), ("De Molens", "Kade 1", "Amsterdam")),
        (("", "", ""), ("", "", "")),  # online
    ],
)
def test_other_words_for_a_place_or_more_of_them_are_no_move(was: Place, now: Place):
    assert is_same_place(at(was), at(now))


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (("Zaal 1", "", ""), ("Zaal 2", "", "")),
        (("Zaal 1", "", ""), ("Zaal 12", "", "")),
        (("Zaal 1", "", ""), ("Zaal 1 2", "", "")),
        (("Zaal Noord A", "Kade 1", "Gent"), ("Zaal Noord B", "Kade 1", "Gent")),
        (("De zaal", "", "Gent"), ("De kleine zaal", "", "Gent")),
        (("De zaal", "Kade 1", "Gent"), ("De kleine zaal", "Kade 1", "Gent")),
        (("Station", "", "Gent"), ("Station Zuid", "", "Gent")),
        (("", "Kade 1", "Amsterdam"), ("", "Kade 2", "Amsterdam")),
        (("", "Kade 1", "Amsterdam"), ("", "Kade 1a", "Amsterdam")),
        (("", "Havenstraat 1", "Amsterdam"), ("", "Hagenstraat 1", "Amsterdam")),
        (("", "Kerkstaat 12", "Gent"), ("", "Kerkstraat 14", "Gent")),
        (("", "Kerkstaat", "Gent"), ("", "Kerkstraat", "Gent")),  # without a number to go by
        (("", "Laan 12", "Gent"), ("", "Laann 12", "Gent")),  # a short word
        (("", "Havenstraat", "Amsterdam"), ("", "Hagenstraat", "Amsterdam")),
        (BOAT, ("Buurthuis De Boot", "Kade 1", "Leuven")),  # another town
        (BOAT, ("Buurthuis De Boot", "Kade 1", "Nieuw-Amsterdam")),
        (("", "", "Haren"), ("", "", "Haaren")),
        (("", "", "Amsterdam"), ("Hotel Amsterdam", "", "Gent")),
        (("", "", "Haren"), ("Haren", "", "Groningen")),
        (("De Moeln", "Kade 1", "Amsterdam"), ("De Molen", "Kade 1", "Amsterdam")),  # a word of five letters
        (BOAT, ("", "", "Amsterdam")),  # a town alone
        (BOAT, ("", "", "")),  # online from now on
        (("", "", ""), BOAT),
        (("", "", ""), ("", "", "Amsterdam")),
    ],
)
def test_another_place_is_a_move(was: Place, now: Place):
    assert not is_same_place(at(was), at(now))


@pytest.mark.parametrize("now", ["De Boot, Kade 1, Amsterdam", "de boot; Kade 1, Amsterdam."])
def test_a_letter_of_an_early_release_says_no_city_apart(now: str):
    assert is_same_place({"where": "De Boot, Amsterdam"}, {"where": now, "city": "Amsterdam"})
    assert not is_same_place({"where": "De Boot, Leuven"}, {"where": now, "city": "Amsterdam"})


@pytest.mark.parametrize(
    ("was", "now", "is_same"),
    [
        ("https://meet.example/a", "https://meet.example/a", True),
        ("https://meet.example/a", "HTTPS://Meet.Example/a/", True),
        ("", "https://meet.example/a", True),  # filled in
        ("https://meet.example/a", "https://meet.example/A", False),
        ("https://meet.example/a", "https://meet.example/a?pwd=1", False),
        ("https://meet.example/a", "", False),
    ],
)
def test_another_address_to_join_is_a_move_online(was: str, now: str, is_same: bool):
    assert is_same_link({"online_url": was}, {"online_url": now}) is is_same


def test_another_time_of_any_day_is_a_move():
    day = {"starts_at": "a", "ends_at": "d", "blocks": [["a", "b"], ["c", "d"]]}

    assert is_same_time(day, {**day})
    assert not is_same_time(day, {**day, "blocks": [["a", "b"], ["c2", "d"]]})
    assert not is_same_time({"starts_at": "a", "ends_at": "d"}, {**day, "ends_at": "e"})  # of an early release


L, S = Size.LARGER, Size.SMALLER
NAMES = (
    *("price", "online_url", "route", "access", "contact_phone", "facilitators", "asks", "case_wanted", "recording"),
    *("online_details", "language", "where", "title", "kind", "questions", "description", "aim", "audience", "themes"),
)


@pytest.mark.parametrize(
    ("was", "now", "changes"),
    [
        ({"route": "Tram 12"}, {"route": "Tram 12."}, {}),
        ({"route": "Tram 12"}, {"route": "tram  12, halte Plein"}, {"route": L}),
        ({"route": ""}, {"route": "Tram 12"}, {"route": S}),  # filled in
        ({"route": "Tram 12"}, {"route": ""}, {"route": L}),
        ({"contact_phone": "06-12345678"}, {"contact_phone": "06 12345678"}, {}),
        ({"contact_phone": "06-12345678"}, {"contact_phone": "06-12345679"}, {"contact_phone": L}),
        ({"price": ""}, {"price": "10 euro"}, {"price": L}),  # it was free
        ({"online_url": ""}, {"online_url": "https://zoom.us/j/81234567890"}, {"online_url": L}),
        ({"online_details": "Code: 1a\nTel: 12"}, {"online_details": "Code: 1a  Tel: 12"}, {}),
        ({"online_details": "Code: 1a"}, {"online_details": "Code: 1A"}, {"online_details": L}),  # a passcode
        ({"online_details": ""}, {"online_details": "Code: 1a"}, {"online_details": L}),
        (
            {"online_details": "", "online_url": ""},
            {"online_details": "Code: 1a", "online_url": "https://zoom.us/j/81234567890"},
            {"online_details": L, "online_url": L},
        ),
        ({"recording": "no"}, {"recording": "audio"}, {"recording": L}),
        ({"questions": ["Hoe?"]}, {"questions": ["Hoe"]}, {}),
        ({"questions": ["Hoe?"]}, {"questions": ["Hoe?", "Waarom?"]}, {"questions": S}),
        ({"where": "De Boot"}, {"where": "De Boot, Kade 1"}, {"where": S}),
        ({"where": "De Boot, Kerkstaat 1"}, {"where": "De Boot, Kerkstraat 1"}, {"where": L}),
        ({"where": "Buurthius, Kade 1"}, {"where": "Buurthuis, Kade 1"}, {"where": S}),
        ({"title": "Zorg", "facilitators": "Bram"}, {"title": "zorg!", "facilitators": "Noor"}, {"facilitators": L}),
        ({"title": "Zorg"}, {"title": "Zorg thuis"}, {"title": S}),
    ],
)
def test_what_people_knew_and_is_different_is_larger_than_what_was_added(
    was: dict[str, Any], now: dict[str, Any], changes: dict[str, Size]
):
    nothing = dict.fromkeys(NAMES, "")

    assert changes_between({**nothing, **was}, {**nothing, **now}) == changes


def test_each_change_has_a_name_for_the_subject(app: Flask):
    with in_language("nl"):
        names = [change_name(name) for name in NAMES]

    assert [name for name in names if not name[0].islower()] == []
