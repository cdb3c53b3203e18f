"""Changing a session: nothing typed or promised is lost."""

import re
from datetime import timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting, Visibility
from portal.db import db
from portal.people.models import Person
from portal.people.rules import TODAY
from tests.browser import Browser, Page, words_in
from tests.cast import letters_to, make, make_draft, sign_up_all, standings

COLUMNS = Meeting.__mapper__.column_attrs.keys()


@pytest.fixture
def session(app: Flask, bram: Person) -> Meeting:
    """Bram's published session, with two seats."""
    return make(facilitator_ids=[bram.id], route="Bus 3")


def edit(browser: Browser, meeting: Meeting) -> Page:
    return browser.open(f"/manage/meetings/{meeting.slug}/edit")


def theirs(page: Page) -> list[str]:
    return [words_in(item) for item in page.with_class("theirs")]


def test_saving_what_is_there_changes_nothing_that_was_typed(session: Meeting, as_bram: Browser):
    before = {name: getattr(session, name) for name in COLUMNS}

    page = edit(as_bram, session).form("/edit").submit()

    after = {name: getattr(session, name) for name in COLUMNS}
    assert page.path == f"/agenda/{session.slug}?said=saved"
    assert {name for name in before if before[name] != after[name]} == {
        "version",
        "saved_by_id",
        "lock_count",
        "changed_at",
    }


def test_a_change_is_on_the_page_and_the_address_stays(session: Meeting, as_bram: Browser, as_daan: Browser):
    edit(as_bram, session).form("/edit").submit(title="Een heel andere titel", place="Elders", capacity="5")

    page = as_daan.open("/agenda/meedoen-lukt-niet-vanzelf")
    assert (page.title, page.value("seats-left")) == ("Een heel andere titel", "5")
    assert "Elders" in page.text


def test_two_who_change_at_once_both_keep_what_they_typed(session: Meeting, as_bram: Browser, as_chris: Browser):
    brams, chriss = edit(as_bram, session), edit(as_chris, session)
    brams.form("/edit").submit(title="De titel van Bram", place="De zaal van Bram")

    page = chriss.form("/edit").submit(title="De titel van Chris", capacity="7")

    assert (page.status, page.name, session.title) == (409, "edit", "De titel van Bram")
    typed = page.form("/edit").values
    assert (typed["title"], typed["capacity"]) == ("De titel van Chris", "7")
    assert theirs(page) == ["Iemand anders bewaarde: De titel van Bram"]
    assert typed["place"] == "De zaal van Bram"  # chris left this field alone

    page.form("/edit").submit()
    assert (session.title, session.place, session.capacity) == ("De titel van Chris", "De zaal van Bram", 7)


def test_times_lists_and_choices_of_the_other_are_told_in_words(session: Meeting, as_bram: Browser, as_chris: Browser):
    chriss = edit(as_chris, session)
    edit(as_bram, session).form("/edit").submit(starts="2026-12-08T10:00", waiting_list="no", kind="kick-off")

    page = chriss.form("/edit").submit(
        title="Anders", starts="2026-12-08T09:00", waiting_list="yes", kind="closing", opened=""
    )

    assert (page.status, theirs(page)) == (
        409,
        [
            "Iemand anders bewaarde: Meedoen lukt niet vanzelf",
            "Iemand anders bewaarde: dinsdag 8 december 2026, 10.00",
            "Iemand anders bewaarde: Startbijeenkomst",
            "Iemand anders bewaarde: Sluit de inschrijving",
        ],
    )


def test_a_program_that_does_not_say_what_it_was_opened_with_overwrites_nothing(session: Meeting, as_bram: Browser):
    old = edit(as_bram, session)
    edit(as_bram, session).form("/edit").submit(place="De zaal van Bram")

    page = old.form("/edit").submit(title="Anders", opened="")

    assert (page.status, theirs(page)[-1]) == (409, "Bewaard in je andere venster: De zaal van Bram")


def test_who_changed_it_in_another_window_is_told_so(session: Meeting, as_bram: Browser, as_chris: Browser):
    old, chriss = edit(as_bram, session), edit(as_chris, session)
    edit(as_bram, session).form("/edit").submit(title="In mijn andere venster")

    mine = old.form("/edit").submit(title="Hier")
    moved = as_bram.open(f"/manage/meetings/{session.slug}").form("/move")
    moved = moved.submit(starts="2026-12-10T10:00", version="1")
    hers = chriss.form("/edit").submit(title="Van Chris")

    own, other = "Je veranderde deze sessie ook in een ander venster.", "Iemand anders heeft deze sessie veranderd"
    assert [(page.status, own in page.text, other in page.text) for page in (mine, moved, hers)] == [
        (409, True, False),
        (409, True, False),
        (409, False, True),
    ]
    assert theirs(mine) == ["Bewaard in je andere venster: In mijn andere venster"]
    assert theirs(hers) == ["Iemand anders bewaarde: In mijn andere venster"]


def test_two_days_alike_overlap(session: Meeting, as_bram: Browser):
    twice = {"starts_2": "2026-12-08T09:30", "ends_2": "2026-12-08T11:30"}

    page = edit(as_bram, session).form("/edit").submit(starts="2026-12-08T09:30", ends="2026-12-08T11:30", **twice)

    assert (page.status, page.errors()) == (422, ["Twee dagen overlappen. Kijk naar de tijden."])


def test_a_draft_that_becomes_one_by_link_gets_an_address_that_nobody_guesses(
    app: Flask, bram: Person, as_bram: Browser, as_daan: Browser
):
    draft = make_draft(title="Stille kring", facilitator_ids=[bram.id])

    page = edit(as_bram, draft).form("/edit").submit(visibility="link")
    page.press("Publiceer")

    db.session.refresh(draft)
    assert re.fullmatch(r"stille-kring-[a-z0-9]{12}", draft.slug)
    assert [as_daan.open(f"/agenda/{slug}").status for slug in ("stille-kring", draft.slug)] == [404, 200]


@pytest.mark.in_turns
@pytest.mark.parametrize("version", ["", "0", "999", "-1", "x", "9" * 30, "١"])
def test_a_version_that_is_not_this_one_is_an_old_one(session: Meeting, as_bram: Browser, version: str):
    page = edit(as_bram, session).form("/edit").submit(title="Van lang geleden", version=version)

    assert (page.status, session.title) == (409, "Meedoen lukt niet vanzelf")
    assert page.form("/edit").values["title"] == "Van lang geleden"


def test_fewer_places_than_are_taken_is_refused_and_what_was_typed_is_kept(session: Meeting, as_bram: Browser):
    sign_up_all(session, "anna", "daan")

    page = edit(as_bram, session).form("/edit").submit(capacity="1", title="Nieuwe titel")

    assert (page.status, page.errors()) == (422, ["Er zijn al 2 plaatsen bezet. Kies er minstens zoveel."])
    typed = page.form("/edit").values
    assert (typed["capacity"], typed["title"]) == ("1", "Nieuwe titel")
    assert (session.capacity, session.title) == (2, "Meedoen lukt niet vanzelf")

    page.form("/edit").submit(capacity="2")
    assert (session.capacity, session.title) == (2, "Nieuwe titel")


def test_more_places_are_for_who_waits(session: Meeting, as_bram: Browser):
    sign_up_all(session, "anna", "daan", "emma", "gijs")

    page = edit(as_bram, session).form("/edit").submit(capacity="3")

    assert "Bewaard. 1 persoon van de wachtlijst heeft nu een plaats." in page.text
    assert standings(session) == {"anna": "going", "daan": "going", "emma": "going", "gijs": "waiting"}
    assert letters_to("emma") == ["signup-waiting", "seat-yours"]

    sign_up_all(session, "hanna")
    page = edit(as_bram, session).form("/edit").submit(capacity="9")
    assert "Bewaard. 2 mensen van de wachtlijst hebben nu een plaats." in page.text
    page = edit(as_bram, session).form("/edit").submit(capacity="10")
    assert page.path.endswith("?said=saved")


def test_a_session_that_has_begun_can_still_be_changed_and_gives_nobody_a_seat(
    session: Meeting, as_bram: Browser, clock: Traveller
):
    sign_up_all(session, "anna", "daan", "emma")
    clock.move_to(session.ends_at)

    page = edit(as_bram, session).form("/edit").submit(capacity="9", title="Zo was het")

    assert (page.path, session.title) == (f"/agenda/{session.slug}?said=saved", "Zo was het")
    assert standings(session)["emma"] == "waiting"


def test_who_leads_can_be_chosen_and_the_last_one_stays(
    session: Meeting, as_chris: Browser, bram: Person, chris: Person
):
    form = edit(as_chris, session).form("/edit")

    def leaders() -> set[int]:
        db.session.refresh(session, ["facilitators"])
        return {person.id for person in session.facilitators}

    form.submit(facilitators=[str(bram.id), str(chris.id)])
    assert leaders() == {bram.id, chris.id}
    edit(as_chris, session).form("/edit").submit(facilitators=[str(chris.id)])
    assert leaders() == {chris.id}
    refused = edit(as_chris, session).form("/edit").submit(facilitators=["999"])
    assert (refused.status, leaders()) == (422, {chris.id})
    edit(as_chris, session).form("/edit").submit(facilitators=None)
    assert leaders() == {chris.id}


def test_an_old_sign_in_takes_nothing_over_and_publishes_nothing_by_the_form_either(
    as_chris: Browser, bram: Person, chris: Person, clock: Traveller
):
    """Leaders read participants' needs, so the form requires as fresh a sign-in as the button."""
    meeting = make(facilitator_ids=[bram.id], visibility=Visibility.LINK)
    clock.shift(TODAY + timedelta(minutes=1))
    form = as_chris.open(f"/manage/meetings/{meeting.slug}/edit").form("/edit")

    changes = [{"facilitators": [chris.id]}, {"facilitators": [bram.id, chris.id]}, {"visibility": "public"}]
    pages = [form.submit(title="Nieuwe titel", **change) for change in changes]

    assert [(page.status, page.title) for page in pages] == [(403, "Ben jij het?")] * 3
    assert [page.form("/edit").values["title"] for page in pages] == ["Nieuwe titel"] * 3
    db.session.refresh(meeting, ["facilitators", "title", "visibility"])
    assert ([leader.name for leader in meeting.facilitators], meeting.visibility) == (["Bram"], Visibility.LINK)


def test_an_old_sign_in_changes_what_else_the_form_has(as_chris: Browser, bram: Person, clock: Traveller):
    meeting = make(facilitator_ids=[bram.id])
    clock.shift(TODAY + timedelta(minutes=1))

    as_chris.open(f"/manage/meetings/{meeting.slug}/edit").form("/edit").submit(title="Nieuwe titel")

    db.session.refresh(meeting)
    assert meeting.title == "Nieuwe titel"


def test_other_changes_ask_whether_to_tell_and_the_larger_ones_are_ticked(session: Meeting, as_bram: Browser):
    before = edit(as_bram, session)
    sign_up_all(session, "anna")
    page = edit(as_bram, session)

    assert ("Vertel het aan wie meedoet?" in before.text, "Vertel het aan wie meedoet?" in page.text) == (False, True)
    form = page.form("/edit")
    assert form.values.getlist("tell") == ["larger"]

    after = form.submit(route="Tram 12", title="Een andere titel")

    assert after.path == f"/agenda/{session.slug}?said=told-change"
    assert "We mailen iedereen die zich inschreef wat er veranderd is." in after.text
    assert letters_to("anna")[1:] == ["meeting-changed"]


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("typed", "said", "letters"),
    [
        ({"place": "buurthuis de kraanvogel."}, "saved", []),
        ({"address": "Kade 1, 1011 AB"}, "saved", []),
        ({"access": "Lift"}, "saved", []),  # filled in
        ({"online_url": "https://zoom.us/j/81234567890"}, "told-change", ["meeting-changed"]),
        ({"online_details": "Passcode: aB3"}, "told-change", ["meeting-changed"]),
        ({"tell": None, "route": "Tram 12"}, "saved", []),
        ({"title": "Een andere titel"}, "saved", []),
        ({"tell": ["smaller"], "title": "Een andere titel"}, "told-change", ["meeting-changed"]),
        ({"tell": ["nonsense"], "title": "Een andere titel"}, "saved", []),
        ({"tell": None, "place": "Elders"}, "told", ["meeting-moved"]),
    ],
)
def test_the_page_says_whether_anybody_was_told(
    session: Meeting, as_bram: Browser, typed: dict[str, object], said: str, letters: list[str]
):
    sign_up_all(session, "anna")

    page = edit(as_bram, session).form("/edit").submit(**typed)

    assert (page.path, letters_to("anna")[1:]) == (f"/agenda/{session.slug}?said={said}", letters)


def test_a_tick_survives_a_mistake(session: Meeting, as_bram: Browser):
    sign_up_all(session, "anna")

    page = edit(as_bram, session).form("/edit").submit(tell=["smaller"], title="")

    assert (page.status, page.form("/edit").values.getlist("tell")) == (422, ["smaller"])


def test_a_program_that_knows_no_tick_tells_only_of_a_move(session: Meeting, as_bram: Browser):
    sign_up_all(session, "anna")
    form = edit(as_bram, session).form("/edit")

    form.submit(tell=None, route="Tram 12", access="Lift", contact_phone="06 1234")

    assert letters_to("anna") == ["signup-going"]
