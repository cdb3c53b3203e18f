"""What owners and facilitators do with a case, and which letters follow."""

from datetime import timedelta

import pytest
from flask import Flask

from portal.agenda.models import CaseWanted, Meeting
from portal.cases.models import CaseState
from portal.cases.operations.decide import choose_case, discuss_case, keep_case, read_case, write_back
from portal.cases.operations.withdraw import withdraw_case
from portal.cases.operations.write import change_case, save_case, send_case
from portal.cases.queries.due import without_a_seat
from portal.cases.queries.reading import cases_to_prepare, titles_shown
from portal.cases.rules.refusals import (
    CaseError,
    CaseIsClosed,
    LookFirst,
    NeedsASeat,
    NoCaseAsked,
    NoSuchStep,
    NotBegun,
    NothingToldYet,
    NoTitle,
    StaleCase,
    TooLateForACase,
)
from portal.cases.rules.writing import CaseText
from portal.db import transaction
from portal.signups.operations.cancel import cancel
from tests.cases.bringing import TEXT, asking, bring, case, work, write, written_in
from tests.cast import AFTER_THE_START, NOW, days_before, letters_to, signup_of

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    return asking()


def to_prepare(meeting: Meeting) -> list[str]:
    return [case.title for case in cases_to_prepare(meeting.id)]


def test_only_a_case_that_was_sent_is_read_and_its_facilitator_hears_of_it_once(meeting: Meeting):
    write(meeting)
    assert (to_prepare(meeting), letters_to("bram")) == ([], [])

    send_case(signup_of(meeting, "anna").id, 1, NOW)

    assert (to_prepare(meeting), letters_to("bram")) == ([TEXT.title], ["case-sent"])
    assert titles_shown(meeting.id) == []


def test_a_case_that_is_changed_is_read_by_nobody_and_returns_to_what_was_decided(meeting: Meeting):
    anna = signup_of(meeting, "anna").id
    choose_case(bring(meeting).id, NOW)

    change_case(anna, LATER)
    change_case(anna, LATER)
    assert to_prepare(meeting) == []

    save_case(anna, CaseText("Nieuw", "Het is anders.", shows_title=True), 1, LATER)
    send_case(anna, 2, LATER)

    assert (to_prepare(meeting), titles_shown(meeting.id)) == (["Nieuw"], ["Nieuw"])
    assert case(meeting).state == CaseState.CHOSEN
    assert letters_to("bram") == ["case-sent", "case-sent"]  # it was read in between


def test_typing_on_an_old_page_is_refused_and_the_same_words_twice_are_one_version(meeting: Meeting):
    anna = signup_of(meeting, "anna").id
    write(meeting)
    save_case(anna, TEXT, 0, LATER)

    with pytest.raises(StaleCase):
        save_case(anna, CaseText("Oud"), 0, LATER)

    assert (case(meeting).version, case(meeting).title) == (1, TEXT.title)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        (CaseText(stuck="Iets"), NoTitle),
        (CaseText(title="Iets", hopes="Rust"), NothingToldYet),
        (CaseText(title="Mevrouw De Wit", stuck="Iets"), LookFirst),
        (CaseText(title="Iets", unsure="Haar BSN is 123456782."), LookFirst),
    ],
)
def test_a_case_is_sent_when_it_says_something_and_gives_nobody_away(
    meeting: Meeting, text: CaseText, refusal: type[CaseError]
):
    write(meeting, text=text)

    with pytest.raises(refusal):
        send_case(signup_of(meeting, "anna").id, 1, NOW)

    assert (case(meeting).state, letters_to("bram")) == (CaseState.DRAFT, [])


def test_typing_a_name_does_not_tell_whether_somebody_takes_part(meeting: Meeting):
    """The scan of a summary knows who takes part; that of a case knows only its owner."""
    assert bring(meeting, text=CaseText("Iets", "Daan zei dat en Emma ook.")).state == CaseState.SENT


@pytest.mark.parametrize(
    ("change", "when", "refusal"),
    [
        ({"case_wanted": CaseWanted.NO}, NOW, NoCaseAsked),
        ({"case_until": days_before}, None, TooLateForACase),
        ({}, AFTER_THE_START, CaseIsClosed),
    ],
)
def test_a_case_is_brought_where_and_while_it_is_asked(app: Flask, change, when, refusal):
    meeting = asking()
    with transaction() as session:
        until = meeting.starts_at - timedelta(days=3)
        for name, value in change.items():
            setattr(session.get_one(Meeting, meeting.id), name, until if name == "case_until" else value)

    with pytest.raises(refusal):
        write(meeting, now=when or until)


def test_a_case_that_was_sent_can_be_changed_after_the_last_day_and_a_new_one_needs_a_seat(meeting: Meeting):
    until = meeting.starts_at - timedelta(days=3)
    bring(meeting)
    with transaction() as session:
        session.get_one(Meeting, meeting.id).case_until = until

    assert change_case(signup_of(meeting, "anna").id, until + timedelta(days=1)).state == CaseState.DRAFT
    assert send_case(signup_of(meeting, "anna").id, 1, until + timedelta(days=1)).state == CaseState.SENT

    cancel(signup_of(meeting, "daan").id, NOW)
    with pytest.raises(NeedsASeat):
        write(meeting, "daan")


def test_the_owner_hears_what_was_decided_once_and_of_a_sentence(meeting: Meeting):
    number = bring(meeting).id
    read_case(number, NOW)
    keep_case(number, NOW)
    keep_case(number, LATER)
    choose_case(number, LATER, "Mooi. Neem de tijd.")
    write_back(number, "Mooi. Neem alle tijd.", LATER)

    assert letters_to("anna") == ["signup-going", "case-kept", "case-chosen"]
    assert (case(meeting).sentence_back, case(meeting).decision) == ("Mooi. Neem alle tijd.", CaseState.CHOSEN)

    with pytest.raises(NotBegun):
        discuss_case(number, LATER)
    assert discuss_case(number, AFTER_THE_START).state == CaseState.DISCUSSED


def test_who_withdraws_is_gone_at_once_and_can_begin_anew(meeting: Meeting):
    anna, number = signup_of(meeting, "anna").id, bring(meeting).id
    choose_case(number, NOW, "Goed.")

    withdraw_case(anna, LATER)
    withdraw_case(anna, LATER)

    assert (to_prepare(meeting), written_in(case(meeting)), case(meeting).state) == ([], "", CaseState.WITHDRAWN)
    assert letters_to("bram") == ["case-sent", "case-withdrawn"]
    with pytest.raises(NoSuchStep):
        choose_case(number, LATER)

    save_case(anna, CaseText("Weer", "Iets anders."), case(meeting).version, LATER)
    assert (case(meeting).state, case(meeting).decision) == (CaseState.DRAFT, "")


def test_after_the_start_only_the_text_goes(meeting: Meeting):
    choose_case(bring(meeting).id, NOW)

    withdraw_case(signup_of(meeting, "anna").id, AFTER_THE_START)

    assert (written_in(case(meeting)), case(meeting).state) == ("", CaseState.CHOSEN)
    assert letters_to("bram") == ["case-sent"]


def test_who_gives_the_seat_back_takes_the_case_along(meeting: Meeting, clock):
    bring(meeting)
    cancel(signup_of(meeting, "anna").id, NOW)
    assert to_prepare(meeting) == []

    clock.move_to(NOW)
    work()

    assert (written_in(case(meeting)), without_a_seat(NOW)) == ("", [])
    assert letters_to("bram") == ["case-sent", "case-withdrawn"]
