"""Which counters each operation raises: none for a draft, pages for a seat, pages and feeds for an agenda change."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from portal.agenda.models import Meeting, Visibility
from portal.agenda.operations.copy import copy_meeting
from portal.agenda.operations.lead import go_on, say_cannot_lead, take_over
from portal.agenda.operations.make import make_meeting, make_meetings
from portal.agenda.operations.publish import publish, throw_away
from portal.agenda.operations.roles import give_role
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.refusals import NotReady
from portal.counters import counters
from portal.db import end_read
from portal.people.models import RoleName
from portal.people.operations.sign_in import add_person
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from tests.cast import NOW, make, make_draft, meeting_text, person, sign_up_all, signup_of

NOTHING, PAGES, ALL = (0, 0), (0, 1), (1, 1)
A_WEEK = timedelta(days=7)


def copy(meeting: Meeting) -> None:
    maker, whole = person("chris").id, meeting_at(meeting.slug)
    assert whole
    copy_meeting(whole, [(whole.starts + A_WEEK).date()], maker, "x", NOW)


def with_maker(meeting: Meeting) -> Meeting:
    person("chris")
    return meeting


def a_led_session() -> Meeting:
    return make(facilitator_ids=[person("bram", RoleName.FACILITATOR).id])


def a_full_session() -> Meeting:
    meeting = make()
    sign_up_all(meeting, "anna", "bram", "chris")
    return meeting


def edit(meeting: Meeting, **changes: object) -> None:
    change_meeting(meeting.id, meeting_text(**changes), meeting.version, NOW)


def publish_what_is_not_ready(meeting: Meeting) -> None:
    with pytest.raises(NotReady):
        publish(meeting.id, NOW)


# operation: (initial state, action, expected rise of the calendar and seats counters)
OF_A_DRAFT: dict[str, tuple[Callable[[], Meeting], Callable[[Meeting], object], tuple[int, int]]] = {
    "is made": (make_draft, lambda _: make_meeting(meeting_text(), None, "", NOW), NOTHING),
    "is made for who has its address": (
        make_draft,
        lambda _: make_meeting(meeting_text(visibility=Visibility.LINK), None, "", NOW),
        NOTHING,
    ),
    "is one of a series, or of a calendar brought along": (
        make_draft,
        lambda _: make_meetings([meeting_text(), meeting_text(title="Nog een")], None, ["a", "b"], NOW),
        NOTHING,
    ),
    "is a copy": (
        lambda: with_maker(make_draft()),
        copy,
        NOTHING,
    ),
    "is changed": (make_draft, lambda meeting: edit(meeting, title="Anders"), NOTHING),
    "moves to another day": (
        make_draft,
        lambda meeting: edit(meeting, starts_at=meeting.starts_at + A_WEEK, ends_at=meeting.ends_at + A_WEEK),
        NOTHING,
    ),
    "becomes one by link": (make_draft, lambda meeting: edit(meeting, visibility=Visibility.LINK), NOTHING),
    "gets who leads it": (
        make_draft,
        lambda meeting: edit(meeting, facilitator_ids=[person("lea", RoleName.FACILITATOR).id]),
        PAGES,  # pages that name lea change
    ),
    "is thrown away": (make_draft, lambda meeting: throw_away(meeting.id, NOW), NOTHING),
    "cannot be published yet": (lambda: make_draft(title=""), publish_what_is_not_ready, NOTHING),
    "is published": (make_draft, lambda meeting: publish(meeting.id, NOW), ALL),
}
OF_A_SESSION: dict[str, tuple[Callable[[], Meeting], Callable[[Meeting], object], tuple[int, int]]] = {
    "is published again": (make, lambda meeting: publish(meeting.id, NOW), NOTHING),
    "is copied": (
        lambda: with_maker(make()),
        copy,
        NOTHING,
    ),
    "is changed": (make, lambda meeting: edit(meeting, title="Anders"), ALL),
    "is called off": (make, lambda meeting: call_off(meeting.id, "ziek", None, NOW), ALL),
    "gets somebody": (make, lambda meeting: sign_up_all(meeting, "anna"), PAGES),
    "gets somebody who waits": (a_full_session, lambda meeting: sign_up_all(meeting, "daan"), PAGES),
    "loses somebody": (
        a_full_session,
        lambda meeting: cancel(signup_of(meeting, "anna").id, NOW),
        PAGES,
    ),
    "goes on with few": (make, lambda meeting: go_on(meeting.id, NOW), NOTHING),
    "cannot be led": (
        a_led_session,
        lambda meeting: say_cannot_lead(meeting.id, person("bram").id, NOW),
        NOTHING,
    ),
    "is taken over": (a_led_session, lambda meeting: take_over(meeting.id, person("bram").id, NOW), NOTHING),
}
OF_PEOPLE: dict[str, tuple[Callable[[], object], Callable[[object], object], tuple[int, int]]] = {
    "get another name": (
        lambda: person("bram", RoleName.FACILITATOR),
        lambda bram: add_person("bram@oeverkring.example", "Abram", set(), NOW),
        PAGES,
    ),
    "keep their name": (
        lambda: person("bram"),
        lambda bram: add_person("bram@oeverkring.example", "Bram", set(), NOW),
        NOTHING,
    ),
    "get a name with a role": (
        lambda: None,
        lambda _: give_role("lea@oeverkring.example", "Lea", RoleName.FACILITATOR, None, None, NOW),
        PAGES,
    ),
}
CASES = {
    **{f"a draft {name}": case for name, case in OF_A_DRAFT.items()},
    **{f"a session {name}": case for name, case in OF_A_SESSION.items()},
    **{f"people {name}": case for name, case in OF_PEOPLE.items()},
}


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize(("given", "do", "rises"), CASES.values(), ids=CASES.keys())
def test_what_a_verb_tells_kept_pages_and_feeds(
    given: Callable[[], Meeting], do: Callable[[Meeting], object], rises: tuple[int, int]
):
    there = given()
    end_read()
    before = counters()

    do(there)

    end_read()
    assert tuple(bool(now - then) for now, then in zip(counters(), before, strict=True)) == tuple(map(bool, rises))


@pytest.mark.usefixtures("app")
def test_who_takes_over_is_named_on_pages_and_in_no_feed():
    meeting, lea = a_led_session(), person("lea", RoleName.FACILITATOR)
    end_read()
    calendar, seats = counters()

    take_over(meeting.id, lea.id, NOW)

    end_read()
    assert counters() == (calendar, seats + 1)
