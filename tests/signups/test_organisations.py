"""A maximum of seats per organisation: colleagues wait, and others do not wait for them."""

from typing import Any

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.agenda.rules.signup_state import SignupState, signup_state
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.correct import correct_address
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.take_seat import take_seat
from portal.signups.rules.refusals import OrganisationFull, SeatTaken
from tests.cast import (
    A_DAY_BEFORE,
    CANCELLED,
    GOING,
    NOW,
    WAITING,
    letters_to,
    make,
    meeting_text,
    newcomer,
    signup_of,
    standings,
)

pytestmark = pytest.mark.postgresql_in_turns


def few(**changes: Any) -> Meeting:
    """Make a meeting with four seats and one per organisation."""
    return make(**{"capacity": 4, "seats_per_organisation": 1, **changes})


def from_veerhuis(meeting: Meeting, *names: str, at=NOW) -> None:
    for number, name in enumerate(names):
        sign_up(meeting.id, newcomer(name, ("Veerhuis", " VEERHUIS ")[number % 2]), at)


def test_a_colleague_too_many_waits_and_others_find_the_door_open(app: Flask):
    meeting = few()

    from_veerhuis(meeting, "anna", "daan")
    sign_up(meeting.id, newcomer("eva", "Havenrand"), NOW)

    assert standings(meeting) == {"anna": GOING, "daan": WAITING, "eva": GOING}
    assert (signup_state(meeting, NOW), meeting.waiting, meeting.waiting_who_fit) == (SignupState.OPEN, 1, 0)
    assert meeting.organisations == 2


def test_who_names_no_organisation_has_no_colleagues(app: Flask):
    meeting = few()

    for name in ("anna", "daan", "eva"):
        sign_up(meeting.id, newcomer(name), NOW)

    assert standings(meeting) == {"anna": GOING, "daan": GOING, "eva": GOING}


def test_a_colleague_gives_the_seat_back_and_the_next_of_them_has_it(app: Flask):
    meeting = few()
    from_veerhuis(meeting, "anna", "daan", "eva")

    cancel(signup_of(meeting, "anna").id, NOW)

    assert standings(meeting) == {"anna": CANCELLED, "daan": GOING, "eva": WAITING}


def test_a_free_seat_goes_past_who_does_not_fit(app: Flask):
    meeting = few(capacity=2)
    from_veerhuis(meeting, "anna", "daan")
    sign_up(meeting.id, newcomer("eva", "Havenrand"), NOW)
    sign_up(meeting.id, newcomer("fleur", "Spoorzicht"), NOW)

    cancel(signup_of(meeting, "eva").id, NOW)

    assert standings(meeting) == {"anna": GOING, "daan": WAITING, "eva": CANCELLED, "fleur": GOING}


def test_in_the_last_hours_only_who_fits_is_asked(app: Flask):
    meeting = few(capacity=2)
    from_veerhuis(meeting, "anna", "daan")
    sign_up(meeting.id, newcomer("eva", "Havenrand"), NOW)
    sign_up(meeting.id, newcomer("fleur", "Spoorzicht"), NOW)

    cancel(signup_of(meeting, "eva").id, A_DAY_BEFORE)

    assert (letters_to("daan"), letters_to("fleur")) == (["signup-waiting"], ["signup-waiting", "seat-free"])
    with pytest.raises(SeatTaken):
        take_seat(signup_of(meeting, "daan").id, A_DAY_BEFORE)
    assert signup_state(meeting, A_DAY_BEFORE) == SignupState.QUEUE


def test_without_a_waitlist_a_colleague_too_many_is_told_so(app: Flask):
    meeting = few(waiting_list=False)
    from_veerhuis(meeting, "anna")

    with pytest.raises(OrganisationFull):
        from_veerhuis(meeting, "daan")

    assert standings(meeting) == {"anna": GOING}


def test_more_places_for_an_organisation_start_the_queue(app: Flask):
    meeting = few()
    from_veerhuis(meeting, "anna", "daan", "eva")

    change_meeting(meeting.id, meeting_text(capacity=4, seats_per_organisation=2), meeting.version, NOW)

    assert standings(meeting) == {"anna": GOING, "daan": GOING, "eva": WAITING}
    assert letters_to("daan")[-1] == "seat-yours"


def test_without_a_waitlist_a_corrected_address_joins_none(app: Flask):
    """Anna's second receipt made no sign-up; then a colleague takes the last seat of their organisation."""
    meeting = few(waiting_list=False)
    sign_up(meeting.id, newcomer("anna"), NOW)
    again = sign_up(meeting.id, newcomer("anna", "Veerhuis"), NOW)
    from_veerhuis(meeting, "daan")

    correct_address(meeting.id, again.nonce, newcomer("eva", "Veerhuis"), NOW)

    assert standings(meeting) == {"anna": GOING, "daan": GOING}
    assert meeting.waiting == 0
