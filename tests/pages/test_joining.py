"""Whoever publishes how to join online is asked first; the address and the passcode reach those who take part alone."""

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.copy import copy_meeting, text_at
from portal.agenda.operations.publish import publish
from portal.agenda.operations.writing import text_of
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.changes import Size
from portal.agenda.rules.joining import mark_of, taken_out, with_joining
from portal.agenda.rules.refusals import HoldsJoiningDetails
from portal.db import db, transaction
from portal.keys import key_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore
from portal.people.models import Person
from portal.privacy.rules.joining import take_out
from portal.signups.operations.call_off import call_off
from portal.signups.operations.change import change_meeting
from tests.browser import Browser, sign_in
from tests.cast import A_WEEK_BEFORE, NOW, make, make_draft, meeting_text, network, sign_up_all, signup_of

ZOOM = "https://us02web.zoom.us/j/81234567890?pwd=abc.1"
DETAILS = "Vergaderings-id: 812 3456 7890\nToegangscode: 9z9z"
INVITATION = f"We kijken samen.\n\nDeelnemen aan Zoom-vergadering\n{ZOOM}\n\n{DETAILS}"
WRAPPED = (
    "https://eur05.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F812345678&data=anna%40x.example"
)
FIELDS: dict[str, dict[str, Any]] = {
    "title": {"title": f"Meedoen {ZOOM}"},
    "description": {"description": INVITATION},
    "a wrapped address": {"description": f"Kom: {WRAPPED}."},
    "question": {"questions": ["Wat?", f"Doe mee: {ZOOM}"]},
    "place": {"place": "meet.jit.si/SamenOp"},
    "route": {"route": "Bel +31 20 241 0288,,123456789#"},
    "access": {"access": "[Online](https://whereby.com/samen-op)"},
    "themes": {"themes": ["geld", "zoom.us/j/812345678"]},
    "price": {"price": "Gratis, via https://bbb.example.org/b/abc-def-ghi"},
    "no address": {"asks": "Meeting-ID: 812 3456 7890, Kenncode: 12ab"},
}


@pytest.fixture
def as_bram(app: Flask, bram: Person) -> Browser:
    """Bram, whose descriptions lead to other sites."""
    return sign_in(Browser(app, outside=("us02web.zoom.us", "zoom.us")), bram)


def stages() -> list[str]:
    return list(db.session.scalars(select(Meeting.stage).order_by(Meeting.id)))


@pytest.mark.parametrize("changes", FIELDS.values(), ids=FIELDS)
def test_no_field_of_a_draft_is_published_with_how_to_join_unless_somebody_says_so(app: Flask, changes: dict[str, Any]):
    draft = make_draft(**changes)
    with pytest.raises(HoldsJoiningDetails) as refused:
        publish(draft.id, NOW)
    assert stages() == ["draft"]

    may = [mark_of(details, "public") for details in refused.value.found.values()]
    change_meeting(draft.id, meeting_text(**changes, joining_public=may), 1, NOW)
    publish(draft.id, NOW)

    assert stages() == ["published"]


def test_one_press_does_not_publish_it_and_a_tick_takes_it_out(app: Flask, bram: Person, as_bram: Browser):
    draft = make_draft(
        description=INVITATION, place="", city="", facilitator_ids=[bram.id], online_url="https://a.nl/x"
    )
    home = as_bram.open(f"/manage/meetings/{draft.slug}")

    asked = home.press("Publiceer")
    assert (asked.status, asked.name, stages()) == (422, "edit", ["draft"])
    assert asked.errors() == [
        f"Wie dit leest, kan ermee online meedoen: {ZOOM}, {DETAILS.replace(chr(10), ', ')}. "
        "Haal het eruit, of vink aan dat het openbaar mag zijn."
    ]
    assert "Deze sessie is nog niet gepubliceerd." in asked.text
    shown = asked.form("/edit").submit(joining_out="description", audience="Iedereen")
    values = shown.form("/edit").values
    assert (shown.status, stages(), meeting_at(draft.slug).description != "We kijken samen.") == (422, ["draft"], True)  # pyright: ignore[reportOptionalMemberAccess]
    assert (values["description"], values["online_url"], values["audience"]) == ("We kijken samen.", ZOOM, "Iedereen")
    assert "er is nog niets bewaard" in shown.errors()[0] and "Deze sessie is nog niet gepubliceerd." in shown.text
    public = shown.press("Publiceer")

    found = meeting_at(draft.slug)
    assert found and (public.status, stages()) == (200, ["published"])
    assert (found.description, found.online_url, found.online_details) == (
        "We kijken samen.",
        ZOOM,
        f"{DETAILS}\nhttps://a.nl/x",
    )
    assert found.audience == "Iedereen"


def test_what_was_to_be_published_is_taken_out_published_anyway_or_saved_as_a_draft(
    app: Flask, bram: Person, as_bram: Browser
):
    leaders = {"facilitator_ids": [bram.id]}
    drafts = [make_draft(description=INVITATION, asks=f"Neem iets mee. Kom op {ZOOM}", **leaders) for _ in range(3)]
    pages = [as_bram.open(f"/manage/meetings/{draft.slug}").press("Publiceer") for draft in drafts]

    done = [
        pages[0].press("Haal eruit en publiceer").press("Publiceer"),
        pages[1].press("Publiceer toch"),
        pages[2].press("Bewaar als concept"),
    ]

    texts = [(found.description, found.asks) for found in map(meeting_at, (draft.slug for draft in drafts)) if found]
    assert (stages(), [page.status for page in done]) == (["published", "published", "draft"], [200] * 3)
    assert texts == [("We kijken samen.", "Neem iets mee."), *[(INVITATION, f"Neem iets mee. Kom op {ZOOM}")] * 2]
    assert "Bewaard als concept. De sessie staat nog niet in de agenda." in done[2].text


def test_two_ticks_that_contradict_each_other_are_refused(app: Flask, bram: Person, as_bram: Browser):
    draft = make_draft(description=INVITATION, facilitator_ids=[bram.id])
    asked = as_bram.open(f"/manage/meetings/{draft.slug}").press("Publiceer")
    mark = mark_of([ZOOM, *DETAILS.split("\n")], "public")

    refused = asked.form("/edit").submit(joining_out="description", joining_public=["", mark])

    assert (refused.status, refused.errors(), stages()) == (
        422,
        ["Je vinkte allebei aan. Kies er één: haal het eruit, of laat het openbaar zijn."],
        ["draft"],
    )


def test_a_service_typed_as_a_place_is_no_place_and_no_move(app: Flask, bram: Person, as_bram: Browser):
    meeting = make(place="", city="", address="", online_url=ZOOM, facilitator_ids=[bram.id])
    sign_up_all(meeting, "Anna")
    path = f"/manage/meetings/{meeting.slug}/edit"

    as_bram.open(path).form("/edit").submit(place="Microsoft Teams-vergadering")
    typed = meeting_at(meeting.slug) or pytest.fail("it is there")
    change_meeting(
        typed.id, replace(text_of(typed), place="Microsoft Teams-vergadering"), typed.version, A_WEEK_BEFORE
    )  # as an earlier release saved it
    as_bram.open(path).form("/edit").submit(route="Tram 12")

    found = meeting_at(meeting.slug) or pytest.fail("it is there")
    assert (typed.place, typed.moved_at, found.place, found.moved_at) == ("", None, "", None)


@pytest.mark.parametrize(
    ("known", "online_url", "online_details"),
    [
        ("", ZOOM, ""),
        (ZOOM, ZOOM, ""),
        ("https://meet.jit.si/SamenOp", "https://meet.jit.si/SamenOp", ZOOM),  # what was typed where it belongs stays
        ("https://buurt.example/kamer", ZOOM, "https://buurt.example/kamer"),
    ],
)
def test_taking_an_address_out_loses_no_address_that_was_known(known: str, online_url: str, online_details: str):
    taken = with_joining({"online_url": known, "online_details": ""}, [take_out(f"Kom via {ZOOM}.")])

    assert taken == {"online_url": online_url, "online_details": online_details}


@pytest.mark.parametrize(
    ("title", "left"), [(f"Zoom {ZOOM}", "Zoom"), (ZOOM, "us02web.zoom.us"), ("Meeting ID: 812 3456 7890", "")]
)
def test_a_title_of_which_nothing_else_is_left_can_be_taken_out_of_too(title: str, left: str):
    texts, found = taken_out({"title": title}, ["title"])

    assert (texts["title"], bool(found)) == (left or title, bool(left))


def test_a_change_of_a_published_session_asks_and_loses_nothing(app: Flask, bram: Person, as_bram: Browser):
    meeting = make(facilitator_ids=[bram.id])
    path = f"/manage/meetings/{meeting.slug}/edit"

    asked = as_bram.open(path).form("/edit").submit(description=INVITATION, route="Tram 12", asks="Kom op tijd.")
    values = asked.form("/edit").values
    assert (asked.status, values["route"], values["asks"]) == (422, "Tram 12", "Kom op tijd.")
    assert values["description"].replace("\r\n", "\n") == INVITATION
    assert meeting_at(meeting.slug).description == meeting_text().description  # pyright: ignore[reportOptionalMemberAccess]
    mark = mark_of([ZOOM, *DETAILS.split("\n")], "public")
    saved = asked.form("/edit").submit(joining_public=["", mark])
    again = as_bram.open(path).form("/edit").submit(route="Tram 13")
    asked_anew = as_bram.open(path).form("/edit").submit(description=f"{INVITATION}\n\nhttps://whereby.com/ook")

    assert (saved.status, again.status, asked_anew.status) == (200, 200, 422)
    assert meeting_at(meeting.slug).joining_public == mark  # pyright: ignore[reportOptionalMemberAccess]


def test_a_session_of_an_earlier_release_is_asked_about_when_its_text_changes_and_not_when_it_moves(app: Flask):
    meeting = make()
    with transaction() as session:
        session.get_one(Meeting, meeting.id).description = INVITATION
    old = meeting_at(meeting.slug) or pytest.fail("it is there")

    moved = change_meeting(old.id, text_at(old, old.starts.replace(tzinfo=None, hour=15)), old.version, A_WEEK_BEFORE)
    assert moved.version == 2
    with pytest.raises(HoldsJoiningDetails):
        change_meeting(old.id, meeting_text(description=INVITATION, title="Anders"), 2, A_WEEK_BEFORE)


@pytest.mark.parametrize("narrow", ["link", "members"])
def test_what_some_may_know_is_asked_about_anew_when_the_session_becomes_public(
    app: Flask, bram: Person, as_bram: Browser, narrow: str
):
    may = [mark_of([ZOOM], narrow)]
    members_of = network().id if narrow == "members" else None
    meeting = make(
        visibility=narrow, network_id=members_of, asks=f"Kom op {ZOOM}", joining_public=may, facilitator_ids=[bram.id]
    )
    path = f"/manage/meetings/{meeting.slug}/edit"

    saved = as_bram.open(path).form("/edit").submit(route="Tram 12")
    asked = as_bram.open(path).form("/edit").submit(visibility="public")
    pressed_again = asked.form("/edit").submit()
    assert (saved.status, asked.status, pressed_again.status) == (200, 422, 422)
    assert meeting_at(meeting.slug).visibility == narrow  # pyright: ignore[reportOptionalMemberAccess]
    pressed_again.form("/edit").submit(joining_public=["", mark_of([ZOOM], "public")])

    assert meeting_at(meeting.slug).visibility == "public"  # pyright: ignore[reportOptionalMemberAccess]


def test_a_copy_is_asked_about_anew(app: Flask, bram: Person):
    details = [ZOOM, *DETAILS.split("\n")]
    meeting = make(description=INVITATION, joining_public=[mark_of(details, "public")])
    there = meeting_at(meeting.slug) or pytest.fail("it is there")

    (copy,) = copy_meeting(there, [there.starts.date().replace(month=12, day=28)], bram.id, "x", NOW)

    with pytest.raises(HoldsJoiningDetails):
        publish(copy.id, NOW)


def test_a_reason_to_call_it_off_is_asked_about_too(app: Flask, bram: Person, as_bram: Browser):
    meeting = make(facilitator_ids=[bram.id])
    with pytest.raises(HoldsJoiningDetails):
        call_off(meeting.id, f"We zitten hier: {ZOOM}", None, NOW)
    form = as_bram.open(f"/manage/meetings/{meeting.slug}").form("/cancellation")

    asked = form.submit(reason=f"We zitten hier: {ZOOM}")
    assert (asked.status, stages()) == (422, ["published"])
    asked.form("/cancellation").submit(joining_public=mark_of([ZOOM], "public"))

    assert stages() == ["called-off"]


def test_an_online_address_is_kept_as_where_it_leads(app: Flask, bram: Person, as_bram: Browser):
    meeting = make(facilitator_ids=[bram.id])
    form = as_bram.open(f"/manage/meetings/{meeting.slug}/edit").form("/edit")

    form.submit(
        online_url=WRAPPED + "&x=" + "y" * 600, description="Lees " + WRAPPED.replace("%2Fj%2F812345678", "%2Fdownload")
    )

    saved = meeting_at(meeting.slug) or pytest.fail("it is there")
    assert (saved.online_url, saved.description) == ("https://zoom.us/j/812345678", "Lees https://zoom.us/download")


def test_another_passcode_reaches_who_has_a_place_and_not_who_waits(app: Flask):
    meeting = make(capacity=1, online_url=ZOOM, online_details="Toegangscode: 9z9z")
    sign_up_all(meeting, "Anna", "Daan")

    changed = change_meeting(
        meeting.id,
        meeting_text(capacity=1, online_url=ZOOM, online_details="Toegangscode: 9Z9Z\nTelefoon: 020 241 0288"),
        meeting.version,
        A_WEEK_BEFORE,
        tell=[Size.LARGER],
    )

    to_anna, to_daan = db.session.scalars(select(Letter).where(Letter.kind == "meeting-changed").order_by(Letter.id))
    words = words_of(to_anna)
    assert words.subject == "Nieuwe gegevens om mee te doen: Meedoen lukt niet vanzelf"
    assert words.lines[-1] == "Nieuwe gegevens om mee te doen: Toegangscode: 9Z9Z; Telefoon: 020 241 0288"
    with pytest.raises(NotTrueAnyMore):
        words_of(to_daan)
    assert (changed.sequence, changed.moved_at) == (1, None)


def test_the_passcode_reaches_those_who_take_part_and_nobody_else(app: Flask):
    meeting = make(online_url=ZOOM, online_details=DETAILS)
    sign_up_all(meeting, "Anna")
    signup = signup_of(meeting, "anna")
    anna = Browser(app, outside=("us02web.zoom.us",))

    mine = anna.open(f"/signups/{key_of('signup', signup.id, signup.salt)}")
    letter = words_of(db.session.scalars(select(Letter)).one())

    assert "Toegangscode: 9z9z" in mine.text
    assert f"Wat je nodig hebt om mee te doen: {DETAILS.replace(chr(10), '; ')}" in letter.after + letter.lines
    for public in (f"/agenda/{meeting.slug}", "/agenda", f"/agenda/{meeting.slug}.ics", "/feeds/agenda.ics"):
        assert ("9z9z" in anna.ask(public).text, "81234567890" in anna.ask(public).text) == (False, False)
