"""Each request has one moment, so a page is consistent when time passes a boundary while it is rendered."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import event
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.db import db
from portal.keys import key_of
from portal.people.models import Person
from tests.browser import Browser
from tests.cast import NOW, make, sign_up_all, signup_of

A_BREATH = timedelta(seconds=1)


@pytest.fixture
def session(app: Flask, bram: Person) -> Meeting:
    """Bram's session in two hours, with anna in its one seat and daan on the waitlist."""
    meeting = make(
        starts_at=NOW + timedelta(hours=2), ends_at=NOW + timedelta(hours=4), capacity=1, facilitator_ids=[bram.id]
    )
    sign_up_all(meeting, "anna", "bram", "daan")
    return meeting


PAGES = {
    "my sign-up": ("/signups/{key}", "starts_at"),
    "the session": ("/agenda/{slug}", "starts_at"),
    "running it": ("/manage/meetings/{slug}", "ends_at"),
    "all that bram leads": ("/manage", "ends_at"),
    "all that bram goes to": ("/me", "ends_at"),
    "who comes": ("/manage/meetings/{slug}/signups", "starts_at"),
}


@pytest.mark.in_turns
@pytest.mark.parametrize("page", PAGES)
def test_a_page_says_one_thing_while_the_clock_passes_a_boundary(
    session: Meeting, as_bram: Browser, clock: Traveller, page: str
):
    pattern, boundary = PAGES[page]
    anna = signup_of(session, "anna")
    path = pattern.format(slug=session.slug, key=key_of("signup", anna.id, anna.salt))
    before = getattr(session, boundary) - A_BREATH
    clock.move_to(before, tick=False)
    as_it_was = as_bram.open(path).text

    with hours_passing(clock):
        meanwhile = as_bram.open(path).text

    assert meanwhile == as_it_was
    assert as_bram.open(path).text != as_it_was  # the control: after the boundary it differs


@contextmanager
def hours_passing(clock: Traveller) -> Iterator[None]:
    """Let an hour pass before each statement."""

    def pass_an_hour(*_: object) -> None:
        clock.shift(timedelta(hours=1))

    event.listen(db.engine, "before_cursor_execute", pass_an_hour)
    try:
        yield
    finally:
        event.remove(db.engine, "before_cursor_execute", pass_an_hour)
