"""Making and publishing without the screen: stable addresses, and one session for each form."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Block, Meeting, Theme, Visibility
from portal.agenda.operations.make import make_meeting
from portal.agenda.operations.publish import publish
from portal.agenda.rules.refusals import NotReady, StaleVersion
from portal.db import db
from portal.people.models import Person, RoleName
from portal.signups.operations.change import change_meeting
from portal.web.addresses import SlugConverter
from tests.browser import Browser, sign_in
from tests.cast import A_WEEK_BEFORE, NOW, make, make_draft, meeting_text, person
from tests.guards.form_posts import SESSION


def test_an_address_is_of_the_title_and_stays(app: Flask):
    meeting = make(title="Eén gezin, vijf loketten")

    change_meeting(meeting.id, meeting_text(title="Heel anders"), meeting.version, A_WEEK_BEFORE)

    assert (meeting.slug, meeting.title) == ("een-gezin-vijf-loketten", "Heel anders")


def test_the_same_title_twice_gives_two_addresses(app: Flask):
    slugs = [make_draft(title=title).slug for title in ("Samen", "Samen", "samen!", "Sámen", "学び", "学び", "")]

    assert len(set(slugs)) == 7
    assert slugs[:4] == ["samen", "samen-2", "samen-3", "samen-4"]
    assert [slug for slug in slugs if not re.fullmatch(SlugConverter.regex, slug)] == []


def test_a_draft_for_who_has_the_link_gets_an_address_that_nobody_can_guess(app: Flask):
    draft = make_draft(title="Samen")

    by_link = change_meeting(draft.id, meeting_text(title="Samen", visibility=Visibility.LINK), 1, NOW).slug
    again = change_meeting(draft.id, meeting_text(title="Anders", visibility=Visibility.LINK), 2, NOW).slug

    assert re.fullmatch("samen-[a-z0-9]{12}", by_link)
    assert again == by_link


def test_a_theme_keeps_its_address_also_in_another_script(app: Flask):
    make(themes=["Schulden", "東京"])

    themes = db.session.execute(select(Theme.name, Theme.slug)).all()
    assert dict(themes) == {"Schulden": "schulden", "東京": "130016b2599b"}  # pyright: ignore[reportArgumentType]


def test_the_same_form_twice_makes_one_session(app: Flask, bram: Person, chris: Person):
    made = [make_meeting(meeting_text(title=title), bram.id, "a form", NOW).id for title in ("Een", "Twee")]
    another_form = make_meeting(meeting_text(), bram.id, "another form", NOW).id
    another_maker = make_meeting(meeting_text(), chris.id, "a form", NOW).id

    assert made[0] == made[1]
    assert len({made[0], another_form, another_maker}) == 3
    assert db.session.get_one(Meeting, made[0]).title == "Een"


def test_publishing_twice_is_as_once(app: Flask):
    draft = make_draft()

    first = publish(draft.id, NOW).published_at
    again = publish(draft.id, A_WEEK_BEFORE)

    assert (again.published_at, again.sequence) == (first, 0)


def test_a_draft_that_is_not_ready_stays_a_draft(app: Flask):
    draft = make_draft(city="", place="", questions=[], description="")

    with pytest.raises(NotReady) as refusal:
        publish(draft.id, NOW)

    assert refusal.value.missing == ["a place or an online address", "a description or one question"]
    assert db.session.get_one(Meeting, draft.id).is_draft


def test_time_place_and_title_raise_the_sequence_and_the_uid_stays(app: Flask):
    meeting = make()
    uid = db.session.scalars(select(Block.uid)).one()
    later = meeting.starts_at + timedelta(minutes=30)
    sequences = []
    for changes in (
        {"title": "Anders"},
        {"city": "Gent"},
        {"city": "Gent", "capacity": 9},
        {"city": "Gent", "starts_at": later},
        {"city": "Gent", "starts_at": later, "description": "Anders."},
    ):
        text = meeting_text(**{"title": "Anders", **changes})
        sequences.append(change_meeting(meeting.id, text, meeting.version, A_WEEK_BEFORE).sequence)

    assert sequences == [1, 2, 2, 3, 3]
    assert db.session.scalars(select(Block.uid)).one() == uid


def test_who_saves_over_what_they_never_saw_is_stopped(app: Flask):
    meeting = make()
    version = meeting.version
    change_meeting(meeting.id, meeting_text(title="Van Bram"), version, A_WEEK_BEFORE)

    with pytest.raises(StaleVersion):
        change_meeting(meeting.id, meeting_text(title="Van Chris"), version, A_WEEK_BEFORE)

    assert (meeting.title, meeting.version) == ("Van Bram", version + 1)


def at_once(count: int, do: Callable[[int], object]) -> list[object]:
    """Run `do` in `count` threads at once; return the results."""
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(do, range(count)))


def test_two_makers_of_one_title_at_one_moment_each_get_a_session(app: Flask):
    browsers = [sign_in(Browser(app), person(name, RoleName.FACILITATOR)) for name in ("bram", "fleur")]
    forms = [browser.open("/manage/meetings/new").form("/manage/meetings/new").values for browser in browsers]

    def make_it(number: int) -> str | None:
        return browsers[number].ask("/manage/meetings/new", "POST", data={**forms[number], **SESSION}).location

    places = at_once(2, make_it)

    db.session.rollback()
    slugs = set(db.session.scalars(select(Meeting.slug)))
    assert len(slugs) == 2
    assert {f"/agenda/{slug}" for slug in slugs} == set(places)
    assert "zwijgen-of-spreken" in slugs


def test_two_clicks_at_one_moment_make_one_session(app: Flask, bram: Person):
    browser = sign_in(Browser(app), bram)
    form = browser.open("/manage/meetings/new").form("/manage/meetings/new").values

    def click(_: int) -> str | None:
        return browser.ask("/manage/meetings/new", "POST", data={**form, **SESSION}).location

    places = at_once(6, click)

    db.session.rollback()
    assert db.session.query(Meeting).count() == 1
    assert set(places) == {"/agenda/zwijgen-of-spreken"}
