"""The letters about a case: when they come, how often, and that none holds a word of it."""

from datetime import datetime, timedelta

import pytest
from flask import Flask

from portal.agenda.models import After, CaseWanted, Meeting
from portal.cases.models import CaseState
from portal.cases.operations.decide import choose_case, discuss_case, keep_case, write_back
from portal.cases.operations.nudge import nudge_for_cases
from portal.cases.operations.withdraw import withdraw_case
from portal.cases.operations.write import change_case, save_case
from portal.cases.rules.timing import NUDGED_BEFORE, OUTCOME_ASKED_AFTER, nudges, still_to_come
from portal.cases.rules.writing import CaseText
from portal.erasing.operations.erase import erase
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.confirm import say_yes
from tests.cases.bringing import asking, bring, case, days_after, rows, work, write, written_in
from tests.cast import NOW, days_before, letters_to, person, sign_up_all, signup_of
from tests.forgetting import forget
from tests.mail.outbox import letters

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    return asking()


def about_cases_to(name: str) -> list[str]:
    return [kind for kind in letters_to(name) if kind.startswith("case-")]


def about_cases() -> list[Letter]:
    return [letter for letter in letters() if letter.kind.startswith("case-")]


def test_those_who_come_are_told_once_when_no_case_came_in(meeting: Meeting, clock):
    other = asking(title="Met een casus")
    bring(other)
    write(meeting, "emma")
    cancel(signup_of(meeting, "daan").id, NOW)
    say_yes(signup_of(meeting, "anna").id, NOW)
    sign_up_all(meeting, "zoe")  # perhaps by a stranger: nothing was confirmed from her mailbox
    moments = (
        meeting.starts_at - NUDGED_BEFORE - HOUR,
        *(meeting.starts_at - NUDGED_BEFORE + n * HOUR for n in (0, 1)),
    )

    for moment in moments:
        clock.move_to(moment)
        work()

    # not who gave back, is writing one or is unproven, and nobody where a case came in
    nudged = [(letter.name, letter.meeting_id) for letter in letters() if letter.kind == "case-nudge"]
    assert nudged == [("Anna", meeting.id)]


@pytest.mark.parametrize(("after", "is_told"), [(After.SUMMARY, False), (After.LESSONS, True), (After.NOTHING, True)])
def test_nobody_hears_of_a_session_six_times_for_it(app: Flask, after: After, is_told: bool):
    """Who waited first heard twice, and "see you" is to come; so are a summary and the lessons."""
    full = asking(capacity=1, after=after)
    cancel(signup_of(full, "anna").id, NOW)
    daan = signup_of(full, "daan")
    say_yes(daan.id, NOW)
    assert letters_to("daan") == ["signup-waiting", "seat-yours"]

    nudge_for_cases(full.id, days_before(full, days=6))

    assert about_cases_to("daan") == ["case-nudge"] * is_told
    assert still_to_come(daan, full) == {After.SUMMARY: 3, After.LESSONS: 2, After.NOTHING: 1}[after]


@pytest.mark.parametrize(
    ("days", "change", "is_time"),
    [
        (8, {}, False),
        (6, {}, True),
        (0.5, {}, False),  # too late to write one
        (6, {"case_wanted": CaseWanted.NO}, False),
        (6, {"case_nudged_at": NOW}, False),
        (6, {"published_at": None}, False),
    ],
)
def test_when_it_is_time_to_say_that_there_is_no_case(meeting: Meeting, days: float, change: dict, is_time: bool):
    for name, value in change.items():
        setattr(meeting, name, value)

    assert nudges(meeting, True, meeting.starts_at - days * DAY) == is_time
    assert not nudges(meeting, False, meeting.starts_at - days * DAY)


def test_the_text_goes_after_thirty_days_the_title_after_sixty_and_its_owner_is_told_once(meeting: Meeting, clock):
    bring(meeting)
    assert forget(days_after(meeting, 29.9), "case-texts") == 0

    for days in (30.5, 30.6):
        clock.move_to(days_after(meeting, days))
        work()

    assert (case(meeting).stuck, case(meeting).title != "") == ("", True)
    assert about_cases_to("anna") == ["case-deleted"]
    assert forget(days_after(meeting, 61), "case-titles", "cases") == 2


def test_who_empties_a_sent_case_to_write_it_anew_hears_nothing(meeting: Meeting, clock):
    bring(meeting)
    anna = signup_of(meeting, "anna").id
    change_case(anna, NOW)
    save_case(anna, CaseText("De buurman"), case(meeting).version, NOW)
    clock.move_to(NOW + HOUR)

    work()

    assert about_cases_to("anna") == []


def test_a_case_that_was_not_sent_and_one_of_a_session_called_off_go_right_after_it(meeting: Meeting, clock):
    write(meeting)
    bring(meeting, "daan")
    withdraw_case(signup_of(meeting, "daan").id, NOW)
    bring(meeting, "emma")
    call_off(meeting.id, "Ziek.", None, NOW)
    clock.move_to(days_after(meeting, 1))
    work()

    assert [(row.signup_id, written_in(row)) for row in rows()] == [(signup_of(meeting, "emma").id, "")]
    assert about_cases_to("emma") == ["case-deleted"]
    assert about_cases_to("anna") == []  # nobody read it


def test_a_case_goes_with_its_owner(meeting: Meeting):
    bring(meeting)

    erase(person("anna").id, None, NOW)

    assert rows() == []


def test_six_weeks_later_comes_one_question_and_none_to_who_was_not_chosen(meeting: Meeting, clock):
    choose_case(bring(meeting).id, NOW)
    keep_case(bring(meeting, "daan").id, NOW)
    discuss_case(case(meeting).id, meeting.ends_at)

    for days in (41, 43, 44):
        clock.move_to(days_after(meeting, days))
        work()

    assert about_cases_to("anna") == ["case-deleted", "case-outcome"]  # others went after their day
    assert about_cases_to("daan") == ["case-deleted"]
    assert case(meeting).state == CaseState.DISCUSSED
    asked = case(meeting).outcome_asked_at
    assert asked is not None and (asked - meeting.ends_at).days == 43
    assert timedelta(days=42) == OUTCOME_ASKED_AFTER


def test_no_letter_holds_a_word_of_a_case(meeting: Meeting, clock):
    bring(meeting)
    choose_case(case(meeting).id, NOW, "Antwoordwoord")
    keep_case(case(meeting).id, NOW + HOUR)
    write_back(case(meeting).id, "", NOW)
    write_back(case(meeting).id, "Antwoordwoord", NOW)
    words = ("De stille buurman", "deur niet open", "blijven bellen", "Een idee", "Antwoordwoord")

    texts = [repr(letter.facts) + repr(words_of(letter)) for letter in about_cases() if is_true(letter)]

    assert {letter.kind for letter in about_cases()} == {"case-sent", "case-chosen", "case-kept", "case-answered"}
    assert (len(texts), [word for word in words for text in texts if word in text]) == (3, [])


def is_true(letter: Letter) -> bool:
    try:
        return bool(words_of(letter))
    except NotTrueAnyMore:
        return False


def test_a_letter_about_a_case_that_was_withdrawn_is_not_sent(meeting: Meeting):
    choose_case(bring(meeting).id, NOW)
    withdraw_case(signup_of(meeting, "anna").id, NOW)

    assert [letter.kind for letter in about_cases() if is_true(letter)] == ["case-withdrawn"]


def test_a_moved_session_takes_the_days_of_its_cases_along(meeting: Meeting):
    bring(meeting)
    later: datetime = days_after(meeting, 100)
    meeting.starts_at, meeting.ends_at = later, later + HOUR

    assert forget(days_after(meeting, 0), "case-texts") == 0
