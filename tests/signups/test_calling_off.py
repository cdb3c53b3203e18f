"""Calling a session off: what is refused, and who hears it."""

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.agenda.rules.joining import mark_of
from portal.agenda.rules.refusals import HoldsJoiningDetails, NotOnTheAgenda
from portal.people.models import Person
from portal.signups.operations.call_off import call_off
from portal.signups.operations.change import change_meeting
from tests.cast import NOW, letters_to, make, meeting_text

ZOOM = "https://zoom.us/j/812345678"
INSTEAD = f"We zitten hier: {ZOOM}"


def test_a_reason_that_says_how_to_join_waits_until_somebody_says_that_all_may_know(workshop: Meeting):
    with pytest.raises(HoldsJoiningDetails):
        call_off(workshop.id, INSTEAD, None, NOW)
    assert not workshop.is_called_off

    call_off(workshop.id, INSTEAD, None, NOW, [mark_of([ZOOM], "public")])

    assert workshop.called_off_because == INSTEAD


def test_who_leads_it_hears_that_another_called_it_off(app: Flask, bram: Person, chris: Person):
    meeting = make(facilitator_ids=[bram.id, chris.id])

    call_off(meeting.id, "De zaal is dicht.", chris.id, NOW)

    assert [letters_to(name) for name in ("bram", "chris")] == [["lead-called-off"], []]


def test_what_is_called_off_is_not_changed_any_more(workshop: Meeting):
    off = call_off(workshop.id, "", None, NOW)

    with pytest.raises(NotOnTheAgenda):
        change_meeting(off.id, meeting_text(title="Anders"), off.version, NOW)
