"""The home page of a session: every action is one press and confirms what it did."""

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.db import db
from portal.people.models import Person, RoleName
from portal.signups.operations.sign_up import sign_up
from tests.browser import Browser, Page, words_in
from tests.cast import A_DAY_BEFORE, NOW, letters_to, make, make_draft, newcomer, person, sign_up_all
from tests.scenes import built_once


@pytest.fixture
@built_once
def session(app: Flask, bram: Person) -> Meeting:
    """Bram's session with two seats, taken by anna and daan, and eva on the waitlist."""
    meeting = make(facilitator_ids=[bram.id])
    sign_up_all(meeting, "anna", "daan", "eva")
    return meeting


def home(browser: Browser, meeting: Meeting) -> Page:
    return browser.open(f"/manage/meetings/{meeting.slug}")


def test_moving_takes_one_press_and_the_page_says_was_and_is(session: Meeting, as_bram: Browser, as_daan: Browser):
    after = home(as_bram, session).form("/move").submit(starts="2026-12-10T10:00")

    assert (after.name, "Verplaatst. We mailen iedereen" in after.text) == ("run", True)
    page = as_daan.open(f"/agenda/{session.slug}")
    assert (
        "Deze sessie is verplaatst. Was: dinsdag 8 december 2026, 9.30 tot 11.30 uur. "
        "Wordt: donderdag 10 december 2026, 10.00 tot 12.00 uur."
    ) in page.text
    assert [letters_to(name)[-1] for name in ("anna", "daan", "eva")] == ["meeting-moved"] * 3


def test_where_nobody_signed_up_nobody_is_said_to_be_mailed(app: Flask, as_bram: Browser, bram: Person):
    meeting = make(facilitator_ids=[bram.id])
    edited = as_bram.open(f"/manage/meetings/{meeting.slug}/edit").form("/edit").submit(place="Een andere zaal, Elders")
    assert edited.path == f"/agenda/{meeting.slug}?said=saved"

    moved = home(as_bram, meeting).form("/move").submit(starts="2026-12-10T10:00")
    assert "Verplaatst. Nog niemand is ingeschreven, dus niemand krijgt een mail." in moved.text

    called_off = home(as_bram, meeting).form("/cancellation").submit()
    assert "Deze sessie gaat niet door. Niemand was ingeschreven" in called_off.text


def test_who_moves_after_somebody_else_did_sees_the_new_time_and_moves_nothing(
    session: Meeting, as_bram: Browser, as_chris: Browser
):
    chriss = home(as_chris, session)
    home(as_bram, session).form("/move").submit(starts="2026-12-10T10:00")

    page = chriss.form("/move").submit(starts="2026-12-11T10:00")

    assert (page.status, page.form("/move").values["starts"]) == (409, "2026-12-11T10:00")
    assert "donderdag 10 december 2026" in page.text
    assert letters_to("anna").count("meeting-moved") == 1
    page.form("/move").submit()
    assert session.starts.isoformat() == "2026-12-11T10:00:00+01:00"


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("", "Vul een datum en een tijd in."),
        ("morgen", "Vul een datum en een tijd in."),
        ("2026-11-01T10:00", "Kies een tijd die nog komt."),
        ("2027-03-28T02:30", "Deze tijd bestaat niet: de klok gaat dan vooruit. Kies een andere tijd."),
    ],
)
def test_a_time_that_cannot_be_is_said_and_nobody_is_mailed(session: Meeting, as_bram: Browser, typed: str, error: str):
    page = home(as_bram, session).form("/move").submit(starts=typed)

    assert (page.status, error in page.text) == (422, True)
    assert letters_to("anna") == ["signup-going"]


def test_moving_to_the_same_time_is_no_move(session: Meeting, as_bram: Browser):
    page = home(as_bram, session).form("/move").submit()

    assert (page.status, page.errors()) == (422, ["Dan begint de sessie al. Kies een andere tijd."])
    assert session.sequence == 0


def test_a_session_called_off_keeps_its_page_and_says_why(session: Meeting, as_bram: Browser, as_daan: Browser):
    after = home(as_bram, session).form("/cancellation").submit(reason="De gespreksleider is ziek.")

    assert "Deze sessie gaat niet door. We mailen iedereen" in after.text
    page = as_daan.open(f"/agenda/{session.slug}")
    assert (page.status, page.state, "De gespreksleider is ziek." in page.text) == (200, "called-off", True)
    assert as_daan.open("/agenda").elements("article") == []
    assert [form for form in after.forms if form.action.endswith(("/move", "/cancellation", "/absence"))] == []


def test_who_calls_off_reads_how_many_hear_of_it(app: Flask, as_bram: Browser, bram: Person):
    meeting = make(facilitator_ids=[bram.id], capacity=1)
    texts = [home(as_bram, meeting).text]
    for name in ("anna", "daan"):
        sign_up_all(meeting, name)
        texts.append(home(as_bram, meeting).text)

    sentences = ["Er is nog niemand ingeschreven.", "We mailen meteen 1 persoon.", "We mailen meteen 2 mensen."]
    assert [[words in text for words in sentences] for text in texts] == [
        [True, False, False],
        [False, True, False],
        [False, False, True],
    ]


def test_who_is_ill_asks_and_another_takes_over(session: Meeting, as_bram: Browser, as_chris: Browser):
    home(as_bram, session).press("Vraag wie het overneemt")
    question = home(as_chris, session)
    assert "Bram kan deze sessie niet begeleiden." in question.text
    assert "Niemand begeleidt: wie neemt het over?" in as_chris.open("/manage").text

    after = question.press("Ik neem het over")

    assert "Jij begeleidt deze sessie nu." in after.text
    assert (letters_to("chris"), letters_to("bram")) == (["lead-asked"], ["lead-taken-over"])
    assert as_bram.open(f"/manage/meetings/{session.slug}").status == 403


def test_below_the_minimum_the_facilitator_chooses_to_go_on(
    app: Flask, as_bram: Browser, bram: Person, clock: Traveller
):
    meeting = make(facilitator_ids=[bram.id], capacity=8, minimum=4)
    sign_up(meeting.id, newcomer("anna"), NOW)
    clock.move_to(A_DAY_BEFORE)
    question = home(as_bram, meeting)
    assert "1 persoon schreef zich in. Je wilde er minstens 4." in question.text

    after = question.press("We gaan door")

    assert ("Goed: de sessie gaat door." in after.text, "Je wilde er" in after.text) == (True, False)


def test_a_draft_is_thrown_away_with_a_word(app: Flask, as_bram: Browser, bram: Person):
    draft = make_draft(facilitator_ids=[bram.id])

    page = f"/agenda/{draft.slug}"

    after = home(as_bram, draft).press("Gooi weg")

    assert (after.path, "Het concept is weggegooid." in after.text) == ("/manage?said=thrown-away", True)
    assert as_bram.open(page).status == 404


def test_one_copy_comes_six_weeks_later_and_twice_is_as_once(session: Meeting, as_bram: Browser):
    page = as_bram.open(f"/manage/meetings/{session.slug}/copies")
    form = page.form("/copies")

    first, second = form.submit(), form.submit()

    assert first.path == second.path == "/manage/meetings/meedoen-lukt-niet-vanzelf-2?said=copied"
    assert "dinsdag 19 januari 2027, 9.30 tot 11.30 uur" in first.text


def test_a_series_skips_holidays_and_shows_its_dates_before_anything_is_made(session: Meeting, as_bram: Browser):
    page = as_bram.open(f"/manage/meetings/{session.slug}/copies")
    series = next(form for form in page.forms if "rhythm" in form.values)
    shown = series.submit(rhythm="weekly", every="1", times="20", holidays="NL")
    boxes = [box for box in shown.elements("input") if box.get("name") == "day"]
    days = [box.get("value") for box in boxes if box.get("checked") is not None]
    assert db.session.query(Meeting).count() == 1
    assert "Koningsdag" in shown.text
    assert (len(days), "2027-04-27" in days, "2027-04-20" in days) == (19, False, True)

    after = shown.form("/copies").submit(day=["2027-04-20", "2027-03-30"])

    assert "De concepten zijn gemaakt." in after.text
    starts = sorted(meeting.starts.isoformat() for meeting in db.session.query(Meeting) if meeting.is_draft)
    assert starts == ["2027-03-30T09:30:00+02:00", "2027-04-20T09:30:00+02:00"]


def test_who_goes_back_and_makes_the_same_series_again_has_it_once(session: Meeting, as_bram: Browser):
    page = as_bram.open(f"/manage/meetings/{session.slug}/copies")
    shown = next(form for form in page.forms if "rhythm" in form.values).submit(times="3")

    shown.press("Maak deze concepten")
    as_bram.open(shown.path).press("Maak deze concepten")  # the browser requests the page again, as it is not cached
    assert db.session.query(Meeting).filter(Meeting.stage == "draft").count() == 3

    page = as_bram.open(f"/manage/meetings/{session.slug}/copies")
    other = next(form for form in page.forms if "rhythm" in form.values).submit(times="3")
    other.press("Maak deze concepten")
    assert db.session.query(Meeting).filter(Meeting.stage == "draft").count() == 6


@pytest.mark.parametrize(
    ("query", "status", "sentence"),
    [
        ("rhythm=weekly&every=0&times=6", 422, "Kies 1 tot en met 12."),
        ("rhythm=weekly&every=1&times=99", 422, "Kies 1 tot en met 52."),
        ("rhythm=weekly&every=1&until=2099-01-01", 422, "Kies datums binnen 3 jaar na deze sessie."),
        ("rhythm=weekly&until=gisteren", 422, "Vul een datum in."),
        ("rhythm=nooit", 422, "Kies er een uit de lijst."),
        ("rhythm=monthly", 200, "6 datums"),
    ],
)
def test_a_series_that_cannot_be_is_said(session: Meeting, as_bram: Browser, query: str, status: int, sentence: str):
    page = as_bram.open(f"/manage/meetings/{session.slug}/copies?{query}")

    assert (page.status, sentence in page.text) == (status, True)


def test_dates_that_are_none_make_nothing(session: Meeting, as_bram: Browser):
    shown = as_bram.open(f"/manage/meetings/{session.slug}/copies?rhythm=weekly")

    page = shown.form("/copies").submit(day=["2027-02-30", "x", "0001-01-01"])

    assert (page.status, "Kies minstens één datum." in page.text) == (422, True)
    assert db.session.query(Meeting).count() == 1


def test_a_coordinator_runs_the_sessions_of_the_network_and_no_others(app: Flask, session: Meeting, as_chris: Browser):
    fleur = person("fleur", RoleName.FACILITATOR)
    other = make(title="Een andere", facilitator_ids=[fleur.id])

    titles = [words_in(item) for item in as_chris.open("/manage").elements("h3")]
    assert titles == [session.title, other.title]
