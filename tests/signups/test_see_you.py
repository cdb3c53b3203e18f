"""The text of "See you on Tuesday!", and the two taps from it."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.db import db, transaction
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore, Words
from portal.people.models import Person
from portal.signups.jobs import see_you
from portal.signups.operations.cancel import cancel
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.signing_up import Details
from tests.browser import Browser, words_in
from tests.cast import A_WEEK_BEFORE, days_before, letters_to, make, sign_up_all, signup_of, standings

PRACTICAL = {
    "route": "Tram 5, halte Kade",
    "access": "Er is een lift",
    "online_url": "https://meet.example/abc",
    "contact_phone": "06 12345678",
    "asks": "Neem een voorbeeld mee.",
}


def letter_to(name: str, meeting: Meeting) -> Letter:
    letters = select(Letter).where(Letter.kind == "see-you", Letter.signup_id == signup_of(meeting, name).id)
    return db.session.scalars(letters).one()


def sent_to(name: str, meeting: Meeting) -> Words:
    """Return what this person reads, three days before."""
    see_you(days_before(meeting, days=3))
    return words_of(letter_to(name, meeting))


def planned(bram: Person, **changes: Any) -> Meeting:
    """Return a session with all that is practical: anna has confirmed her seat, daan has not, eva waits."""
    meeting = make(facilitator_ids=[bram.id], **{**PRACTICAL, **changes})
    sign_up_all(meeting, "anna", "daan", "eva")
    say_yes(signup_of(meeting, "anna").id, A_WEEK_BEFORE)
    return meeting


def test_it_tells_all_that_is_practical_and_silence_means_yes(app: Flask, bram: Person):
    meeting = planned(bram)
    with transaction() as session:
        links = [{"title": "Drie minuten lezen", "address": "https://oeverkring.example/vragen"}]
        session.get_one(Meeting, meeting.id).prepare_links = links
    words = sent_to("anna", meeting)

    assert words.subject == "Tot dinsdag! Meedoen lukt niet vanzelf"
    assert words.lines == (
        "Dag Anna,",
        "Kom je? Dan hoef je niets te doen.",
        "Kun je niet? Geef je plaats door: er wacht iemand.",
    )
    assert words.after == (
        "Doe online mee: https://meet.example/abc",
        "Zo kom je er: Tram 5, halte Kade",
        "Op de dag zelf kun je bellen: 06 12345678.",
        "Zet het in je agenda: http://samenop.example/agenda/meedoen-lukt-niet-vanzelf.ics",
        "Toegankelijkheid: Er is een lift",
        "Wat vragen we van je? Neem een voorbeeld mee.",
        "Om je voor te bereiden: Drie minuten lezen: https://oeverkring.example/vragen",
        "Wat je leert, mag je meenemen. Wie wat zei en over wie het ging, blijft in de groep.",
    )


def test_whoever_never_used_a_link_is_asked_for_one_press(app: Flask, bram: Person):
    words = sent_to("daan", planned(bram))

    assert words.lines[1] == "Kom je? Laat het weten met één druk: vanaf dit adres is nog niets bevestigd."
    assert words.after[-2:] == (
        "Horen we niets, dan mag de gespreksleider je plaats geven aan iemand die wacht.",
        "Was jij dit niet? Haal je adres weg met dezelfde link.",
    )


def test_a_first_timer_reads_who_is_at_the_door(app: Flask, bram: Person):
    meeting = planned(bram)
    tell_details(signup_of(meeting, "anna").id, Details(first_time=True), A_WEEK_BEFORE)

    words = sent_to("anna", meeting)

    assert "Is het je eerste keer? Bram verwelkomt je bij de deur." in words.after[0]


def test_while_nobody_waits_it_counts_nobody(app: Flask, bram: Person):
    words = sent_to("anna", planned(bram, capacity=3))

    assert words.lines[2] == "Kun je niet? Geef je plaats terug, of laat een collega komen."


def test_it_is_not_sent_to_whoever_gave_the_seat_back_meanwhile(app: Flask, bram: Person):
    meeting = planned(bram)
    at = days_before(meeting, days=3)
    see_you(at)
    letter = letter_to("anna", meeting)
    cancel(signup_of(meeting, "anna").id, at + timedelta(minutes=1))

    with pytest.raises(NotTrueAnyMore):
        words_of(letter)


def test_it_is_posted_once_though_the_job_runs_late_and_again(app: Flask, bram: Person):
    meeting = planned(bram)
    for before in (timedelta(days=2), timedelta(days=1), timedelta(hours=13)):
        see_you(meeting.starts_at - before)

    assert [letters_to(name).count("see-you") for name in ("anna", "daan", "eva")] == [1, 1, 0]


def test_i_cannot_come_is_the_second_tap(app: Flask, bram: Person, as_daan: Browser, clock: Traveller):
    meeting = planned(bram, online_url="")
    clock.move_to(days_before(meeting, days=2, hours=23))
    words = sent_to("anna", meeting)

    page = as_daan.open(words.button.url.removeprefix("http://localhost") if words.button else "")
    gone = page.press("Ik kan niet")

    assert words_in(page.by_id("signup-title")) == "Je doet mee!"
    assert gone.state == "cancelled"
    assert standings(meeting)["eva"] == "going" or letters_to("eva")[-1] == "seat-free"
