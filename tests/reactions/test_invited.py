"""Who is asked in a round, who reads along, and what changes when attendance is corrected."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.meetings import meeting_at
from portal.db import db
from portal.language import in_language
from portal.lessons.operations.share import share
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules.choosing import choice_of
from portal.mail.letters.words import words_of
from portal.mail.rules.sending import NotTrueAnyMore
from portal.people.models import Person
from portal.reactions.jobs import ask_late, remind_all
from portal.reactions.models import Reader
from portal.reactions.operations.ask import open_round
from portal.reactions.queries import progress_of, readers_of, with_latecomers
from portal.reactions.rules.reacting import OnlyReadsAlong
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance, walk_in
from portal.signups.operations.give_mailbox import give_mailbox
from portal.signups.rules.signing_up import Newcomer
from portal.summaries.models import Audience, SummaryStage
from portal.summaries.rules.levels import careful
from portal.summaries.words import text_words
from tests.browser import Browser, sign_in, words_in
from tests.cast import NOW, letters_to, network, newcomer, person, signup_of
from tests.members import add_member, remove_member
from tests.reactions.rounds import (
    SECRET,
    bram_id,
    finished,
    in_round,
    last_letter,
    path,
    reader,
    says,
    summary,
    written,
)

pytestmark = pytest.mark.slow

REMINDS = NOW + timedelta(days=5, hours=23)  # 9.00 on the working day before the last one
ASKED, ALONG = "summary-asked", "summary-read-along"


def of_a_network(**changes) -> Meeting:
    """Return a past session of a network of which noor, who missed it, is a member."""
    ours = network()
    add_member(ours.id, "noor@oeverkring.example", "Noor", None, NOW)
    return written(network_id=ours.id, **changes)


def along(**changes) -> Meeting:
    """Return the round of a session that noor missed and reads along."""
    meeting = of_a_network(**changes)
    open_round(meeting.id, None, bram_id(), NOW, with_members=True)
    return meeting


def test_a_walk_in_without_a_mailbox_is_not_asked_until_there_is_one(app: Flask):
    meeting = written()
    gijs = walk_in(meeting.id, Newcomer("Gijs", "", "", "nl"), bram_id(), meeting.starts_at).id
    readers = readers_of(meeting_at(meeting.slug), None).there

    open_round(meeting.id, None, bram_id(), NOW)
    asked = counted(meeting)
    ask_late(NOW)
    assert (counted(meeting), with_latecomers()) == (asked, [])

    give_mailbox(gijs, "gijs@oeverkring.example", bram_id(), NOW)
    ask_late(NOW)
    assert letters_to("gijs") == ["walk-in-page", ASKED]
    assert (counted(meeting)[1], readers_of(meeting_at(meeting.slug), None).there) == (asked[1] + 1, readers + 1)


def absent(meeting: Meeting, name: str) -> None:
    note_attendance(meeting.id, {signup_of(meeting, name).id: Attendance.ABSENT}, NOW)


def counted(meeting: Meeting) -> tuple[int, int]:
    progress = progress_of(summary(meeting).id)
    return progress.reacted, progress.invited


def desk(browser: Browser, meeting: Meeting):
    return browser.open(f"/manage/meetings/{meeting.slug}/summary")


def test_by_default_only_who_was_there_is_asked(app: Flask, as_bram: Browser):
    meeting = of_a_network()

    desk(as_bram, meeting).press("Vraag reacties")

    assert [letters_to(name)[-1:] for name in ("anna", "daan", "emma", "noor")] == [*[[ASKED]] * 3, []]


def test_in_a_session_for_members_the_box_is_ticked_and_can_be_unticked(app: Flask, as_bram: Browser):
    meeting = of_a_network(visibility=Visibility.MEMBERS)
    other = written(title="Een andere", network_id=meeting.network_id, visibility=Visibility.MEMBERS)

    page = desk(as_bram, meeting).press("Vraag reacties")
    assert (letters_to("noor"), letters_to("anna")[-1]) == ([ALONG], ASKED)
    assert "1 lid van het netwerk leest mee." in words_in(page.by_id("round-state"))

    desk(as_bram, other).form("/summary/rounds").submit(members=None)
    assert letters_to("noor") == [ALONG]


def test_without_a_network_there_is_no_box(app: Flask, as_bram: Browser):
    assert "members" not in desk(as_bram, written()).form("/summary/rounds").fields


def test_who_reads_along_is_not_counted_and_cannot_say_that_it_is_right(app: Flask, as_daan: Browser):
    meeting = along()

    page = as_daan.open(path(meeting, "noor"))
    assert (page.title, "Wie erbij was, zegt of het klopt." in page.text) == ("Lees mee", True)
    assert [item for item in page.elements("button") if item.get("value") == "agree"] == []
    assert "Dank je dat je erbij was" not in page.text
    with pytest.raises(OnlyReadsAlong):
        says(meeting, "noor", "agree")
    says(meeting, "noor", "addition", "Zo gaat het bij ons ook.")
    says(meeting, "anna", "agree")

    assert counted(meeting) == (1, 3)


def test_a_member_whom_an_earlier_release_asked_is_asked_still(app: Flask, as_daan: Browser):
    meeting = along()
    noor = reader(meeting, "noor")
    noor.reads_along = False  # as the migration leaves it
    db.session.commit()

    says(meeting, "noor", "agree")

    page = as_daan.open(path(meeting, "noor"))
    assert (page.title, "Klopt · Jij" in page.text, counted(meeting)) == ("Klopt dit?", True, (1, 4))


def test_who_left_the_network_reads_along_no_more_and_gets_no_lessons(app: Flask, as_daan: Browser):
    meeting = along()
    remove_member(meeting.network_id, person("noor").id, None, NOW)  # pyright: ignore[reportArgumentType]

    with pytest.raises(NotTrueAnyMore):
        words_of(last_letter("noor"))
    assert as_daan.open(path(meeting, "noor")).status == 404
    share_lessons(meeting, Audience.NETWORK)
    assert got_lessons("anna", "noor") == [True, False]


def test_who_was_not_there_after_all_gets_no_letter_and_is_not_counted(app: Flask):
    meeting = in_round()
    says(meeting, "emma", "agree")
    for name in ("daan", "emma"):
        absent(meeting, name)

    with pytest.raises(NotTrueAnyMore):
        words_of(last_letter("daan"))
    remind_all(REMINDS)

    assert [letters_to(name)[-1] for name in ("anna", "daan")] == ["summary-reminder", ASKED]
    assert counted(meeting) == (1, 2)  # what emma said stays


def test_a_member_who_was_not_there_after_all_reads_along(app: Flask, as_daan: Browser):
    meeting = of_a_network()
    add_member(meeting.network_id, "daan@oeverkring.example", "", None, NOW)  # pyright: ignore[reportArgumentType]
    open_round(meeting.id, None, bram_id(), NOW)
    absent(meeting, "daan")

    page = as_daan.open(path(meeting, "daan"))

    assert (page.title, "Dank je dat je erbij was" in page.text) == ("Lees mee", False)
    assert "Hoe was het? (1 minuut)" not in page.links
    with pytest.raises(OnlyReadsAlong):
        says(meeting, "daan", "agree")


def test_who_is_noted_later_is_asked_then_and_once(app: Flask):
    meeting = written(there=["anna", "daan", "els"])
    absent(meeting, "els")
    open_round(meeting.id, None, bram_id(), NOW)
    note_attendance(meeting.id, {signup_of(meeting, "els").id: Attendance.PARTLY}, NOW)

    for minutes in range(3):
        ask_late(NOW + timedelta(minutes=minutes))

    assert [letters_to(name)[1:] for name in ("anna", "els")] == [[ASKED]] * 2
    assert counted(meeting) == (0, 3)


def test_a_member_who_read_along_and_was_there_after_all_is_asked(app: Flask, as_daan: Browser):
    meeting = of_a_network(there=["anna", "noor"])
    absent(meeting, "noor")
    open_round(meeting.id, None, bram_id(), NOW, with_members=True)
    link, first = path(meeting, "noor"), last_letter("noor")

    note_attendance(meeting.id, {signup_of(meeting, "noor").id: Attendance.PRESENT}, NOW)
    ask_late(NOW)

    assert (letters_to("noor")[1:], path(meeting, "noor")) == ([ALONG, ASKED], link)
    assert (as_daan.open(link).title, counted(meeting)) == ("Klopt dit?", (0, 2))
    with pytest.raises(NotTrueAnyMore):
        words_of(first)


@pytest.mark.parametrize(("before", "letters"), [(1, [ASKED]), (0, [])], ids=["just before its end", "at its end"])
def test_after_the_last_day_who_is_noted_finds_the_round_without_a_letter(app: Flask, before: int, letters: list[str]):
    meeting = written(there=["anna", "els"])
    absent(meeting, "els")
    closes_at = open_round(meeting.id, NOW.date(), bram_id(), NOW).round_closes_at or pytest.fail("it has an end")
    note_attendance(meeting.id, {signup_of(meeting, "els").id: Attendance.PRESENT}, NOW)

    ask_late(closes_at - timedelta(seconds=before))

    assert (letters_to("els"), counted(meeting)) == (["signup-going", *letters], (0, 2))


def test_nobody_is_asked_late_about_a_text_that_is_final_and_its_facilitator_never(app: Flask, bram: Person):
    meeting, done = in_round(there=["anna", "bram"]), in_round(title="Af", there=["anna", "els"])
    absent(done, "els")
    finished(done)
    note_attendance(done.id, {signup_of(done, "els").id: Attendance.PRESENT}, NOW)
    before = db.session.scalars(select(Reader.person_id)).all()

    ask_late(NOW)

    assert db.session.scalars(select(Reader.person_id)).all() == before
    assert ASKED not in letters_to("bram")
    assert counted(meeting) == (0, 1)


def test_two_people_at_one_mailbox_react_as_one_reader_and_get_each_letter_once(app: Flask):
    meeting = written()
    walk_in(meeting.id, replace(newcomer("anna"), name="Piet"), bram_id(), NOW)

    open_round(meeting.id, None, bram_id(), NOW)
    share_lessons(meeting, Audience.PARTICIPANTS)

    assert letters_to("anna") == ["signup-going", ASKED, "lessons-shared"]
    assert (readers_of(meeting_at(meeting.slug), summary(meeting)).there, reader(meeting, "anna").name) == (3, "Anna")


def share_lessons(meeting: Meeting, audience: Audience) -> None:
    finished(meeting)
    write_lessons(meeting.id, choice_of(["Vraag door."]), NOW)
    share(meeting.id, audience, 3, bram_id(), NOW)


def got_lessons(*names: str) -> list[bool]:
    return ["lessons-shared" in letters_to(name) for name in names]


def test_whoever_was_invited_gets_the_lessons_and_can_read_them(app: Flask):
    meeting = along()
    add_member(meeting.network_id, "vera@oeverkring.example", "Vera", None, NOW)  # pyright: ignore[reportArgumentType]

    share_lessons(meeting, Audience.PARTICIPANTS)

    assert got_lessons("anna", "daan", "noor", "vera") == [True, True, True, False]
    words = words_of(last_letter("noor"))
    assert "Je mocht meelezen. Dit leerden we:" in words.lines
    assert words.button
    page = sign_in(Browser(app), person("noor")).open(words.button.url.removeprefix("http://samenop.example"))
    assert (page.status, "Vraag door." in page.text, SECRET in page.text) == (200, True, False)


def test_who_was_asked_and_was_not_there_gets_only_lessons_that_everybody_reads(app: Flask):
    some, everybody = in_round(there=["anna", "daan"]), in_round(title="Een andere", there=["anna", "els"])
    absent(some, "daan")
    absent(everybody, "els")

    share_lessons(some, Audience.PARTICIPANTS)
    share_lessons(everybody, Audience.EVERYONE)

    assert got_lessons("anna", "daan", "els") == [True, False, True]


def test_beside_each_field_stands_who_really_reads_it(app: Flask, as_bram: Browser):
    slug = along().slug
    page = as_bram.open(f"/manage/meetings/{slug}/summary")
    meeting = meeting_at(slug) or pytest.fail(slug)
    text = summary(meeting)
    members = "Dit lezen: de gespreksleider, 3 mensen die erbij waren, 1 lid van Meedoen."
    hints = {words_in(page.by_id(f"{name}-hint")) for name in ("surprise", "answer_2")}
    assert hints == {"Zelfde lezers."}  # as at the first field
    assert "Dit lezen: de gespreksleider, 3 mensen die erbij waren, 1 lid dat meeleest." in page.text
    assert "1 lid leest nu mee. Daarna kan dat alleen nog als je dit netwerk laat meelezen." in page.text

    text.stage = SummaryStage.FINAL
    for audience, visibility, words in (
        (Audience.PARTICIPANTS, Visibility.PUBLIC, "Dit lezen: de gespreksleider, 3 mensen die erbij waren."),
        (Audience.NETWORK, Visibility.PUBLIC, members),
        (Audience.EVERYONE, Visibility.PUBLIC, "Iedereen kan dit lezen."),
        (Audience.EVERYONE, Visibility.LINK, "Iedereen met het adres kan dit lezen."),
        (Audience.EVERYONE, Visibility.MEMBERS, members),
    ):
        text.audience, meeting.visibility = audience, visibility
        with in_language("nl"):
            assert text_words(careful(audience, meeting), readers_of(meeting, text)) == words


def test_the_lessons_say_who_will_read_and_get_them(app: Flask, as_bram: Browser):
    meeting = along()
    finished(meeting)
    write_lessons(meeting.id, choice_of(["Vraag door."]), NOW)

    page = desk(as_bram, meeting)

    lessons, sharing = words_in(page.by_id("lessons")), words_in(page.by_id("sharing"))
    assert "Alleen de gespreksleider leest dit, tot je het deelt." in lessons
    assert "De 3 mensen die erbij waren, krijgen een mail met de lessen. Net als 1 lid dat meeleest." in sharing
    assert "Dit lezen: de gespreksleider, 3 mensen die erbij waren, 1 lid dat meeleest." in sharing
