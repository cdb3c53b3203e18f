"""When we delete what: a period can be made shorter, never longer in silence, and the pages say the day."""

import os
from datetime import timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.db import db
from portal.history.operations import choose_period
from portal.mail.jobs import forget_files
from portal.people.models import Person
from portal.privacy.jobs import forget_tonight
from portal.privacy.keeping import keeps
from portal.privacy.periods import PeriodNotAllowed, is_adjustable, period_of
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from tests.after import held
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW, make, network, person, sign_up_all, signup_of
from tests.evaluations.answering import answer_as, results_of
from tests.forgetting import forget
from tests.mail.outbox import send_what_is_due
from tests.reactions.rounds import written

DAY, YEAR = timedelta(days=1), timedelta(days=365)
CROWD = ("anna", "daan", "emma", "fien")


def test_the_privacy_page_has_a_line_for_each_line_that_people_read(as_daan: Browser):
    page = as_daan.open("/privacy")

    assert len(page.elements("tr")) == 1 + len([keep for keep in keeps() if keep.what])
    texts = (
        "7 dagen na de sessie",
        "1 jaar na de sessie",
        "Oeverkring is verantwoordelijk",
        "Autoriteit Persoonsgegevens",
    )
    assert [text for text in texts if text not in page.text] == []


def test_an_organiser_makes_a_period_shorter_and_every_page_says_so(
    as_chris: Browser, as_daan: Browser, workshop: Meeting
):
    assert "We wissen je inschrijving op donderdag 9 december 2027." in as_daan.open(f"/agenda/{workshop.slug}").text

    as_chris.open("/manage/retention").form("/manage/retention").submit(name="attendance", days="30")

    assert period_of("attendance") == 30 * DAY
    assert "We wissen je inschrijving op vrijdag 8 januari 2027." in as_daan.open(f"/agenda/{workshop.slug}").text
    assert "30 dagen na de sessie" in as_daan.open("/privacy").text


def test_forms_about_others_and_texts_say_their_period_too(
    as_chris: Browser, as_daan: Browser, chris: Person, workshop: Meeting
):
    meeting = written(network_id=network().id, facilitator_ids=[chris.id])
    choose_period("applications", 14, chris.id, NOW)
    choose_period("versions", 20, chris.id, NOW)

    receipt = (
        as_daan.open(f"/agenda/{workshop.slug}/signup")
        .form("/signup")
        .submit(name="Daan", email="daan@oeverkring.example")
    )

    assert "Een uitnodiging wissen we 14 dagen na" in as_chris.open("/manage/networks/meedoen/members").text
    assert "Eerdere versies wissen we 20 dagen na" in as_chris.open(f"/manage/meetings/{meeting.slug}/summary").text
    assert "We wissen je inschrijving op donderdag 9 december 2027." in receipt.text


@pytest.mark.parametrize("days", ["0", "366", "-1", "veel", ""])
def test_longer_than_the_line_says_or_no_number_is_refused(as_chris: Browser, days: str):
    page = as_chris.open("/manage/retention").form("/manage/retention").submit(name="attendance", days=days)

    assert (page.status, period_of("attendance")) == (422, 365 * DAY)
    assert [form.values["days"] for form in page.forms if form.values.get("name") == "attendance"] == [days]
    assert "Kies een getal van 1 tot en met 365." in page.text


def test_what_becomes_longer_again_is_told_on_the_privacy_page(as_daan: Browser, chris: Person):
    choose_period("letters", 10, chris.id, NOW)
    assert "Dit is langer sinds" not in as_daan.open("/privacy").text

    choose_period("letters", 20, chris.id, NOW + DAY)

    assert "Dit is langer sinds woensdag 25 november 2026. Het was 10 dagen." in as_daan.open("/privacy").text


def test_one_day_shorter_after_that_does_not_hide_it(as_daan: Browser, chris: Person):
    for number, days in enumerate((20, 10, 30, 29)):
        choose_period("letters", days, chris.id, NOW + number * DAY)
    assert "Dit is langer sinds donderdag 26 november 2026. Het was 10 dagen." in as_daan.open("/privacy").text

    choose_period("letters", 10, chris.id, NOW + 4 * DAY)

    assert "Dit is langer sinds" not in as_daan.open("/privacy").text


def test_the_history_says_who_changed_a_period_from_what_to_what(as_chris: Browser):
    as_chris.open("/manage/retention").form("/manage/retention").submit(name="letters", days="30")
    as_chris.open("/manage/retention").form("/manage/retention").submit(name="letters", days="10")
    as_chris.open("/manage/retention").form("/manage/retention").submit(name="letters", days="10")

    log = as_chris.open("/manage/history").text
    change = "De mails die we je stuurden: 30 dagen → 10 dagen"
    assert [log.count(words) for words in ("Chris veranderde hoe lang we bewaren", change)] == [1, 1]
    assert f"{change} dinsdag 24 november 2026, Chris" in as_chris.open("/manage/retention").text


def test_a_line_that_is_not_theirs_to_choose_is_refused(chris: Person):
    fixed = [keep.name for keep in keeps() if not is_adjustable(keep)]

    for name in fixed:
        with pytest.raises(KeyError):
            choose_period(name, 1, chris.id, NOW)
    assert {"roles", "sign-ins", "attempts", "invitees"} <= set(fixed)
    with pytest.raises(PeriodNotAllowed):
        choose_period("letters", 31, chris.id, NOW)


def test_the_page_says_what_the_last_nights_deleted(as_chris: Browser, workshop: Meeting):
    sign_up_all(workshop, "anna", "daan", "emma")
    assert "Nog niets." in as_chris.open("/manage/retention").text

    forget_tonight(workshop.ends_at + 8 * DAY)
    db.session.rollback()

    page = as_chris.open("/manage/retention")
    assert "Je plaats op de wachtlijst, als er geen plaats vrijkwam: 1" in page.text


def test_the_bars_of_an_evaluation_stay_when_the_answers_go(app: Flask, bram: Person, clock: Traveller):
    meeting = held(there=CROWD)
    answer_as(meeting, "anna", "daan", number=5)
    answer_as(meeting, "emma", number=2)
    later = meeting.ends_at + 3 * YEAR
    clock.move_to(later)
    before = sign_in(Browser(app), bram).open(results_of(meeting))

    forget(later, "evaluations", "invitees", "attendance")
    after = sign_in(Browser(app), bram).open(results_of(meeting))

    assert len(before.with_class("as-typed")) == 6
    assert after.with_class("as-typed") == []
    assert numbers_on(after) == numbers_on(before)
    assert "3 antwoorden" in after.text


def test_how_many_were_there_stays_when_the_names_go(app: Flask, bram: Person, clock: Traveller):
    meeting = held(there=CROWD)
    note_attendance(meeting.id, {signup_of(meeting, "emma").id: Attendance.ABSENT}, meeting.ends_at)
    clock.move_to(meeting.ends_at + YEAR)
    path = f"/manage/meetings/{meeting.slug}/attendance"
    before = sign_in(Browser(app), bram).open(path)

    forget(meeting.ends_at + YEAR, "invitees", "attendance")
    after = sign_in(Browser(app), bram).open(path)

    (tally,) = {words_in(page.with_class("present")[0]) for page in (before, after)}
    assert tally == "3 van 4 aanwezig"
    assert [name in before.text for name in ("Anna", "Emma")] == [True, True]
    assert [name in after.text for name in ("Anna", "Emma")] == [False, False]


def test_a_page_that_was_cached_loses_a_leader_with_their_day(as_daan: Browser, app: Flask):
    lotte = person("lotte")
    meeting = make(facilitator_ids=[lotte.id])
    assert "Lotte" in as_daan.open(f"/agenda/{meeting.slug}").text

    forget(meeting.ends_at + YEAR - DAY, "people")
    assert "Lotte" in as_daan.open(f"/agenda/{meeting.slug}").text
    forget(meeting.ends_at + YEAR, "people")

    assert "Lotte" not in as_daan.open(f"/agenda/{meeting.slug}").text


def test_a_letter_in_the_folder_goes_on_the_day_of_those_in_the_outbox(app: Flask, chris: Person, clock: Traveller):
    sign_up_all(make(), "anna")
    send_what_is_due()
    folder = app.config["SETTINGS"].data / "mail"
    for file in folder.glob("*.eml"):
        os.utime(file, (NOW.timestamp(), NOW.timestamp()))  # the clock of files is the machine's

    forget_files(NOW + 30 * DAY)
    assert len(list(folder.glob("*.eml"))) == 1

    choose_period("letters", 10, chris.id, NOW)
    forget_files(NOW + 10 * DAY + timedelta(seconds=1))
    assert list(folder.glob("*.eml")) == []


def numbers_on(page: Page) -> list[list[str]]:
    return [[words_in(cell) for cell in table.iter("td")] for table in page.elements("table")]
