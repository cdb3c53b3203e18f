"""Running a session (moving, calling off, taking over, too few sign-ups), and who is told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Block, Meeting, Theme, Visibility, meeting_facilitator
from portal.agenda.operations.copy import copy_meeting, day_of_copy, text_at
from portal.agenda.operations.lead import go_on, say_cannot_lead, take_over
from portal.agenda.operations.publish import publish, throw_away
from portal.agenda.operations.writing import text_of
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.leading import has_too_few
from portal.agenda.rules.refusals import (
    CapacityBelowTaken,
    MeetingGone,
    NobodyElseLeads,
    NotOnTheAgenda,
    OnTheAgenda,
    StartsInThePast,
)
from portal.agenda.rules.series import Rhythm, Series, SeriesDay, days_of
from portal.agenda.rules.signup_state import NothingToSignUpFor
from portal.db import db, transaction
from portal.history.models import Action, HistoryEntry
from portal.mail.models import Letter
from portal.people.models import Person, RoleName
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.rules.refusals import CalledOff
from tests.cast import (
    A_DAY_BEFORE,
    A_WEEK_BEFORE,
    AMSTERDAM,
    GOING,
    NOW,
    WAITING,
    coordinator,
    letters_to,
    make,
    make_draft,
    meeting_text,
    network,
    person,
    sign_up_all,
    signup_of,
    standings,
)
from tests.scenes import built_once

A_DAY = timedelta(days=1)
OF_A_MEETING = (Theme.meeting_id, meeting_facilitator.c.meeting_id, Block.meeting_id)


@pytest.fixture
@built_once
def led(app: Flask, bram: Person, chris: Person) -> Meeting:
    """The workshop of bram and fleur; anna and daan have its seats, eva is on the waitlist."""
    fleur = person("fleur", RoleName.FACILITATOR)
    meeting = make(facilitator_ids=[bram.id, fleur.id])
    sign_up_all(meeting, "anna", "daan", "eva")
    return meeting


def moved_by(meeting: Meeting, later: timedelta, by: Person | None = None, **changes: Any) -> Meeting:
    text = meeting_text(
        blocks=[(meeting.starts_at + later, meeting.ends_at + later)],
        facilitator_ids=[leader.id for leader in whole(meeting).facilitators],
        **changes,
    )
    return change_meeting(meeting.id, text, meeting.version, NOW, by and by.id)


def whole(meeting: Meeting) -> Meeting:
    return meeting_at(meeting.slug)  # pyright: ignore[reportReturnType]


def leaders(meeting: Meeting) -> list[str]:
    db.session.expire_all()
    return [leader.name for leader in whole(meeting).facilitators]


def actions() -> list[tuple[str, int | None]]:
    rows = db.session.scalars(select(HistoryEntry).order_by(HistoryEntry.id))
    return [(entry.action, entry.by_id) for entry in rows if entry.action != Action.PUBLISHED]


def facts_of_last(name: str) -> dict[str, Any]:
    theirs = select(Letter).join(Person, Letter.person_id == Person.id)
    return (
        db.session.scalars(theirs.where(Person.email == f"{name}@oeverkring.example").order_by(Letter.id.desc()))
        .first()
        .facts
    )  # pyright: ignore[reportOptionalMemberAccess]


def test_moving_keeps_every_seat_and_tells_everybody_was_and_is(led: Meeting, bram: Person):
    was = led.starts_at

    moved = moved_by(led, 2 * A_DAY, by=bram)

    assert standings(led) == {"anna": GOING, "daan": GOING, "eva": WAITING}
    assert [letters_to(name)[-1] for name in ("anna", "daan", "eva")] == ["meeting-moved"] * 3
    facts = facts_of_last("eva")
    assert (facts["was"]["starts_at"], facts["starts_at"]) == (was.isoformat(), (was + 2 * A_DAY).isoformat())
    assert (facts["sequence"], moved.sequence, moved.moved_at) == (1, 1, NOW)
    assert (letters_to("fleur"), letters_to("bram")) == (["lead-moved"], [])
    assert actions() == [(Action.MOVED, bram.id)]


def test_another_join_link_is_told_without_calling_it_a_move(led: Meeting):
    moved_by(led, timedelta(0), online_url="https://meet.example/oud")  # filled in
    assert letters_to("anna") == ["signup-going"]

    changed = moved_by(led, timedelta(0), online_url="https://meet.example/nieuw")

    assert letters_to("anna")[1:] == ["meeting-link-changed"]
    assert (changed.sequence, changed.moved_at, letters_to("fleur")) == (2, None, [])


def test_another_title_is_told_to_nobody(led: Meeting):
    changed = moved_by(led, timedelta(0), title="Een betere titel")

    assert (changed.sequence, letters_to("anna")) == (1, ["signup-going"])


def test_nobody_moves_a_session_into_the_past(led: Meeting):
    with pytest.raises(StartsInThePast):
        moved_by(led, -20 * A_DAY)

    assert letters_to("anna") == ["signup-going"]


def test_there_are_never_fewer_seats_than_people_in_them(led: Meeting):
    with pytest.raises(CapacityBelowTaken) as refused:
        change_meeting(led.id, replace(text_of(whole(led)), capacity=1), led.version, NOW)

    assert (refused.value.facts, whole(led).capacity) == ({"taken": 2}, 2)


def test_a_session_of_two_days_moves_as_a_whole(app: Flask):
    days = [
        (datetime(2027, 3, 25, 8, 30, tzinfo=UTC), datetime(2027, 3, 25, 16, 0, tzinfo=UTC)),
        (datetime(2027, 3, 26, 8, 30, tzinfo=UTC), datetime(2027, 3, 26, 14, 30, tzinfo=UTC)),
    ]
    meeting = whole(make(blocks=days, closes_at=datetime(2027, 3, 20, 11, 0, tzinfo=UTC)))

    text = text_at(meeting, datetime(2027, 4, 1, 9, 30))

    walls = [[moment.astimezone(AMSTERDAM).replace(tzinfo=None).isoformat() for moment in day] for day in text.blocks]
    assert walls == [["2027-04-01T09:30:00", "2027-04-01T17:00:00"], ["2027-04-02T09:30:00", "2027-04-02T15:30:00"]]
    assert text.closes_at == datetime(2027, 3, 27, 11, 0, tzinfo=UTC)  # 12.00 in Amsterdam, a week later


def test_a_day_put_before_the_others_is_told_before_them(app: Flask):
    days = [
        (datetime(2027, 3, day, 8, 30, tzinfo=UTC), datetime(2027, 3, day, 16, 0, tzinfo=UTC)) for day in (11, 18, 25)
    ]
    meeting = make(blocks=days[1:])
    sign_up_all(meeting, "anna")

    change_meeting(meeting.id, meeting_text(blocks=days), meeting.version, NOW)

    assert facts_of_last("anna")["blocks"] == [[moment.isoformat() for moment in day] for day in days]


def test_calling_off_tells_everybody_once_and_nobody_moves_up(led: Meeting, bram: Person):
    call_off(led.id, "De gespreksleider is ziek.", bram.id, NOW)
    call_off(led.id, "Nog een keer.", bram.id, NOW)

    assert standings(led) == {"anna": GOING, "daan": GOING, "eva": WAITING}
    assert [letters_to(name).count("meeting-called-off") for name in ("anna", "daan", "eva")] == [1, 1, 1]
    assert facts_of_last("eva")["because"] == "De gespreksleider is ziek."
    assert (letters_to("fleur"), letters_to("bram")) == (["lead-called-off"], [])
    assert actions() == [(Action.CALLED_OFF, bram.id)]


def test_after_calling_off_no_seat_changes_hands(led: Meeting):
    call_off(led.id, "", None, NOW)

    with pytest.raises(CalledOff):
        cancel(signup_of(led, "anna").id, NOW)
    with pytest.raises(NothingToSignUpFor):
        sign_up_all(led, "gijs")
    with pytest.raises(NotOnTheAgenda):
        moved_by(led, A_DAY)

    assert standings(led) == {"anna": GOING, "daan": GOING, "eva": WAITING}
    assert letters_to("eva") == ["signup-waiting", "meeting-called-off"]


def test_a_draft_and_what_is_over_cannot_be_called_off(led: Meeting):
    draft = make_draft()

    with pytest.raises(NotOnTheAgenda):
        call_off(draft.id, "", None, NOW)
    with pytest.raises(NotOnTheAgenda):
        call_off(led.id, "", None, led.ends_at)


def test_who_cannot_lead_asks_the_others_once(led: Meeting, bram: Person, chris: Person):
    say_cannot_lead(led.id, bram.id, NOW)
    say_cannot_lead(led.id, bram.id, NOW)

    assert (letters_to("fleur"), letters_to("chris"), letters_to("bram")) == (["lead-asked"], ["lead-asked"], [])
    assert letters_to("anna") == ["signup-going"]
    with pytest.raises(NobodyElseLeads):
        say_cannot_lead(led.id, chris.id, NOW)


def test_who_takes_over_leads_in_the_place_of_who_cannot(led: Meeting, bram: Person, chris: Person):
    say_cannot_lead(led.id, bram.id, NOW)

    take_over(led.id, chris.id, NOW)
    take_over(led.id, chris.id, NOW)

    assert leaders(led) == ["Chris", "Fleur"]
    assert (letters_to("bram"), letters_to("fleur")) == (["lead-taken-over"], ["lead-asked", "lead-taken-over"])
    assert actions() == [(Action.CANNOT_LEAD, bram.id), (Action.TAKEN_OVER, chris.id)]


def test_who_can_lead_after_all_takes_the_session_back(led: Meeting, bram: Person):
    say_cannot_lead(led.id, bram.id, NOW)

    take_over(led.id, bram.id, NOW)

    assert leaders(led) == ["Bram", "Fleur"]
    assert letters_to("fleur") == ["lead-asked", "lead-taken-over"]
    take_over(led.id, bram.id, NOW)  # he already leads it
    say_cannot_lead(led.id, bram.id, NOW)  # and can step back once more
    assert letters_to("fleur") == ["lead-asked", "lead-taken-over", "lead-asked"]


def test_who_comes_to_lead_beside_others_and_who_stays_when_another_cannot(led: Meeting, bram: Person, chris: Person):
    take_over(led.id, chris.id, NOW)
    assert leaders(led) == ["Bram", "Chris", "Fleur"]

    say_cannot_lead(led.id, bram.id, NOW)
    take_over(led.id, chris.id, NOW)

    assert leaders(led) == ["Chris", "Fleur"]


def test_of_a_network_its_coordinators_and_the_organisers_are_asked_to_take_over(bram: Person, chris: Person):
    ours, other = network("Meedoen"), network("Thuis")
    for name, each in (("lotte", ours), ("noor", other)):
        coordinator(name, each)
    meeting = make(facilitator_ids=[bram.id], network_id=ours.id)

    say_cannot_lead(meeting.id, bram.id, NOW)

    assert {name: letters_to(name)[-1:] for name in ("lotte", "noor", "chris", "bram")} == {
        "lotte": ["lead-asked"],
        "noor": ["role-given"],
        "chris": ["lead-asked"],
        "bram": [],
    }


def test_what_is_over_or_called_off_goes_on_and_is_given_up_by_nobody(led: Meeting, bram: Person):
    call_off(led.id, "", None, NOW)
    ended = make(title="Een andere", facilitator_ids=[bram.id])

    for meeting, at in ((led, NOW), (ended, ended.ends_at)):
        with pytest.raises(NotOnTheAgenda):
            say_cannot_lead(meeting.id, bram.id, at)
        with pytest.raises(NotOnTheAgenda):
            go_on(meeting.id, at)

    assert (led.goes_on_at, ended.goes_on_at) == (None, None)
    assert (letters_to("fleur"), [action for action, _ in actions()]) == (["lead-called-off"], [Action.CALLED_OFF])


def test_nobody_takes_over_what_is_over_or_called_off(led: Meeting, bram: Person, chris: Person):
    say_cannot_lead(led.id, bram.id, NOW)
    before = leaders(led), letters_to("bram")

    with pytest.raises(NotOnTheAgenda):
        take_over(led.id, chris.id, led.ends_at)
    assert (leaders(led), letters_to("bram")) == before

    call_off(led.id, "", None, NOW)
    with pytest.raises(NotOnTheAgenda):
        take_over(led.id, chris.id, NOW)
    assert leaders(led) == before[0]


@pytest.mark.parametrize(
    ("minimum", "closes_at", "at", "found"),
    [
        (3, None, A_DAY_BEFORE, True),
        (2, None, A_DAY_BEFORE, False),
        (None, None, A_DAY_BEFORE, False),
        (3, None, A_WEEK_BEFORE, False),
        (3, A_WEEK_BEFORE, A_WEEK_BEFORE, True),
        (3, A_WEEK_BEFORE, A_WEEK_BEFORE - timedelta(seconds=1), False),
    ],
)
def test_too_few_is_asked_when_sign_up_closes(
    app: Flask, minimum: int | None, closes_at: datetime | None, at: datetime, found: bool
):
    meeting = make(minimum=minimum, closes_at=closes_at, capacity=8)
    sign_up_all(meeting, "anna", "daan")

    assert has_too_few(meeting, at) is found


def test_going_on_with_few_is_said_once(app: Flask):
    meeting = make(minimum=3, capacity=8)

    go_on(meeting.id, A_DAY_BEFORE)

    assert (has_too_few(meeting, A_DAY_BEFORE), meeting.goes_on_at) == (False, A_DAY_BEFORE)


def test_a_draft_that_somebody_threw_away_meanwhile_cannot_be_published(app: Flask):
    draft = make_draft()
    throw_away(draft.id, NOW)

    with pytest.raises(MeetingGone) as refused:
        publish(draft.id, NOW)

    assert (refused.value.status, refused.value.sentence) == (
        404,
        "This page does not exist (any more). Go to the agenda.",
    )


def test_a_draft_is_thrown_away_and_a_session_that_people_know_is_not(app: Flask, bram: Person, workshop: Meeting):
    draft = make_draft(themes=["geld"], facilitator_ids=[bram.id])

    throw_away(draft.id, NOW)

    assert list(db.session.scalars(select(Meeting.slug))) == [workshop.slug]
    assert [db.session.scalars(select(column)).all() for column in OF_A_MEETING] == [[], [], [workshop.id]]
    with pytest.raises(OnTheAgenda):
        throw_away(workshop.id, NOW)


def test_a_series_keeps_half_past_nine_over_the_change_of_clocks_and_is_made_once(app: Flask, chris: Person):
    meeting = whole(make(themes=["Geld"], asks="Twee uur.", minimum=2))
    days = [datetime(2027, month, 6, tzinfo=UTC).date() for month in (3, 4, 11)]

    made = copy_meeting(meeting, days, chris.id, "once", NOW)
    again = copy_meeting(whole(meeting), days, chris.id, "once", NOW)

    assert [copy.starts.isoformat() for copy in made] == [
        "2027-03-06T09:30:00+01:00",
        "2027-04-06T09:30:00+02:00",
        "2027-11-06T09:30:00+01:00",
    ]
    assert [copy.id for copy in again] == [copy.id for copy in made]
    assert {(copy.stage, copy.asks, copy.minimum, copy.taken) for copy in made} == {("draft", "Twee uur.", 2, 0)}
    assert [theme.name for theme in whole(made[0]).themes] == ["Geld"]
    assert len({copy.slug for copy in made}) == 3


def test_the_address_of_a_session_by_link_cannot_be_guessed(app: Flask):
    meeting = make(visibility=Visibility.LINK)

    assert meeting.slug.startswith("meedoen-lukt-niet-vanzelf-")
    assert len(meeting.slug.removeprefix("meedoen-lukt-niet-vanzelf-")) == 12


def test_who_comes_to_lead_by_the_form_is_in_the_history_and_who_led_is_told(led: Meeting, bram: Person, chris: Person):
    change_meeting(led.id, replace(text_of(whole(led)), facilitator_ids=[chris.id]), led.version, NOW, chris.id)

    assert leaders(led) == ["Chris"]
    assert actions()[-1] == (Action.TAKEN_OVER, chris.id)
    assert letters_to("bram")[-1] == "lead-taken-over"
    assert facts_of_last("bram")["who"] == "Chris"


def test_who_led_it_is_told_whether_somebody_comes_or_only_goes(led: Meeting, bram: Person, chris: Person):
    fleur = person("fleur", RoleName.FACILITATOR)
    for leads in ([bram, fleur, chris], [fleur, chris]):
        text = replace(text_of(whole(led)), facilitator_ids=[leader.id for leader in leads])
        change_meeting(led.id, text, led.version, NOW)

    assert (letters_to("bram"), facts_of_last("bram")["who"]) == (["lead-taken-over"] * 2, "Chris, Fleur")
    assert (letters_to("fleur"), letters_to("chris")) == (["lead-taken-over"] * 2, ["lead-taken-over"])


def test_what_is_over_took_place_when_it_did(led: Meeting):
    in_a_year = [(led.starts_at + timedelta(days=365), led.ends_at + timedelta(days=365))]
    with pytest.raises(NotOnTheAgenda):
        change_meeting(led.id, replace(text_of(whole(led)), blocks=in_a_year), led.version, led.ends_at)

    changed = change_meeting(led.id, replace(text_of(whole(led)), title="Zo was het"), led.version, led.ends_at)
    assert (changed.title, letters_to("anna")) == ("Zo was het", ["signup-going"])


def test_a_door_that_would_open_after_the_start_moves_along(app: Flask):
    meeting = whole(make(opens_at=NOW + timedelta(days=10)))

    earlier = text_at(meeting, meeting.starts.replace(tzinfo=None) - timedelta(days=7))
    later = text_at(meeting, meeting.starts.replace(tzinfo=None) + timedelta(days=7))

    assert (earlier.opens_at, later.opens_at) == (NOW + timedelta(days=3), NOW + timedelta(days=10))


@pytest.mark.parametrize("minutes", [45, 60], ids=["before the skipped start", "at the skipped start"])
def test_a_copy_onto_the_night_of_the_clocks_still_ends_after_its_start(app: Flask, chris: Person, minutes: int):
    night = datetime(2027, 3, 20, 1, 15, tzinfo=UTC)  # 02.15 in Amsterdam
    meeting = whole(make(starts_at=night, ends_at=night + timedelta(minutes=minutes)))

    (copy,) = copy_meeting(meeting, [date(2027, 3, 28)], chris.id, "once", NOW)

    assert copy.ends_at - copy.starts_at == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("days_ago", "weeks_later"),
    [(-14, 6), (0, 6), (1, 6), (41, 6), (42, 12), (83, 12), (84, 18)],
)
def test_a_copy_is_six_weeks_later_and_again_until_it_is_still_to_come(app: Flask, days_ago: int, weeks_later: int):
    meeting = make()

    day = day_of_copy(meeting, meeting.starts_at + timedelta(days=days_ago))

    assert day == meeting.starts.date() + timedelta(weeks=weeks_later)


def test_a_copy_is_led_by_who_still_has_a_role_and_else_by_who_copies_it(led: Meeting, bram: Person, chris: Person):
    other = make(title="Van Bram", facilitator_ids=[bram.id])
    with transaction():  # a row of a release that did not ask for a replacement
        bram.roles.clear()
    days = [date(2027, 3, 30)]

    copies = [copy_meeting(whole(of), days, chris.id, of.slug, NOW)[0] for of in (led, other)]

    assert [[leader.name for leader in whole(copy).facilitators] for copy in copies] == [["Fleur"], ["Chris"]]


def test_a_session_called_new_has_an_address_of_its_own(app: Flask):
    assert make_draft(title="New").slug == "sessie-new"


def test_a_theme_of_another_script_is_kept(app: Flask):
    assert [theme.name for theme in whole(make(themes=["جيران", "geld"])).themes] == ["geld", "جيران"]


def test_a_series_of_two_days_sees_the_holiday_on_its_second_day():
    days = days_of(Series(Rhythm.WEEKLY, 2, times=1), date(2026, 12, 17), "BE", "nl", [timedelta(days=1)])

    assert days == [SeriesDay(date(2026, 12, 31), "Nieuwjaar", date(2027, 1, 1))]
