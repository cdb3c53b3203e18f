"""A word that is for some is read by nobody else: on no page, in no file, feed, search or letter."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.meetings import network_at
from portal.clock import now
from portal.db import db
from portal.evaluations.models import Answer
from portal.lessons.operations.share import share
from portal.mail.message import message_of
from portal.networks.operations import add_member
from portal.people.models import RoleName
from portal.people.operations.roles import give_role
from portal.summaries.operations.notes import save_notes
from portal.summaries.operations.publish import finish, open_to
from tests.after import held
from tests.browser import Browser, sign_in
from tests.cast import make, network, person
from tests.lessons.sharing import EVERYONE, NETWORK, PARTICIPANTS, bram, choose, write
from tests.mail.outbox import letters

pytestmark = pytest.mark.one_database

WORD, BEGINNING = "zonnebloempit", "zonnebloemp"  # the beginning is searched for: a page says what was searched
LED = {"bram, who facilitates"}
THERE = LED | {"anna, who was there"}
MEMBERS = THERE | {"noor, a member"}
ALL = MEMBERS | {"nobody we know", "chris, who organises", "fleur, who facilitates others", "lotte, who coordinates it"}
WHO_READS = {"draft": LED, PARTICIPANTS: THERE, NETWORK: MEMBERS | {"lotte, who coordinates it"}, EVERYONE: ALL}


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    return held_in(Visibility.PUBLIC)


def held_in(visibility: Visibility) -> Meeting:
    """A session of a network, and one that is still to come."""
    there = network().id
    add_member(there, "noor@oeverkring.example", "Noor", None, now())
    make(network_id=there, title="De volgende")
    return held(network_id=there, visibility=visibility, title="Geweest")


def readers(app: Flask) -> dict[str, Browser]:
    """A browser each."""
    roles = {"fleur": {RoleName.FACILITATOR}, "chris": {RoleName.ORGANISER}}
    names = {who.partition(",")[0]: who for who in ALL - {"nobody we know"}}
    known = {who: person(name, *roles.get(name, ())) for name, who in names.items()}
    give_role("lotte@oeverkring.example", "", RoleName.COORDINATOR, network_at("meedoen").id, None, now())  # pyright: ignore
    return {"nobody we know": Browser(app), **{who: sign_in(Browser(app), one) for who, one in known.items()}}


def paths(meeting: Meeting) -> list[str]:
    """Every address that could say something of it."""
    here, run = f"/agenda/{meeting.slug}", f"/manage/meetings/{meeting.slug}"
    return [
        *("/agenda", f"/agenda?q={BEGINNING}", "/agenda?view=month", here, f"{here}.ics", f"{here}/summary"),
        *("/agenda/de-volgende", "/agenda/de-volgende.ics", "/feeds/agenda.ics", "/feeds/lessons.atom"),
        *("/lessons", f"/lessons?q={BEGINNING}", "/lessons?signal=1", "/lessons?network=meedoen"),
        *(
            f"/feeds/lessons.atom?q={BEGINNING}",
            "/me",
            "/manage",
            run,
            f"{run}/summary",
            f"{run}/edit",
            f"{run}/preview",
        ),
        *(f"{run}/signups", f"{run}/signups.csv", f"{run}/signups.xlsx", f"{run}/attendance", f"{run}/copies"),
        *("/manage/letters", "/manage/history", "/manage/people", "/manage/networks/meedoen/members"),
        *("/how-it-works", "/privacy", "/robots.txt"),
    ]


def who_reads(app: Flask, meeting: Meeting, word: str = WORD) -> set[str]:
    """Who finds the word anywhere, in what is shown or in the source of a page."""
    return {
        who
        for who, browser in readers(app).items()
        if any(word in words_of(browser.ask(path, headers=head)) for path in paths(meeting) for head in HEADS)
    }


HEADS = ({}, {"HX-Request": "true", "HX-Request-Type": "partial"})


def words_of(answer: TestResponse) -> str:
    """All its bytes as text, its headers, and what is packed in a workbook; calendar lines unfolded."""
    if answer.data.startswith(b"PK"):
        with ZipFile(BytesIO(answer.data)) as parts:
            return "".join(parts.read(name).decode() for name in parts.namelist())
    return answer.text.replace("\r\n ", "") + str(answer.headers)


def who_is_written_to(app: Flask) -> set[str]:
    """Whose letters say the word."""
    written = app.extensions["portal-writers"]
    said = {letter.name: message_of(letter, written[letter.kind](letter)).as_string() for letter in letters()}
    return {name for name, text in said.items() if WORD in text}


def plant_in_text(meeting: Meeting, level: str) -> None:
    write(meeting, surprise=f"Een {WORD} verraste ons.")
    if level != "draft":
        finish(meeting.id, bram(), now())
    if level in (NETWORK, EVERYONE):
        open_to(meeting.id, level, 3, bram(), now())  # pyright: ignore[reportArgumentType]


def plant_in_lesson(meeting: Meeting, level: str) -> None:
    write(meeting)
    finish(meeting.id, bram(), now())
    choose(meeting, f"Neem een {WORD} mee.", signal=1)
    if level != "draft":
        share(meeting.id, level, 3, bram(), now())  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("level", WHO_READS)
def test_a_word_of_the_text_is_read_at_its_level_and_nowhere_above(app: Flask, meeting: Meeting, level: str):
    plant_in_text(meeting, level)

    assert who_reads(app, meeting) == WHO_READS[level]
    assert who_is_written_to(app) == set()


@pytest.mark.parametrize("level", WHO_READS)
def test_a_word_of_a_lesson_is_read_at_its_level_and_nowhere_above(app: Flask, meeting: Meeting, level: str):
    plant_in_lesson(meeting, level)

    assert who_reads(app, meeting) == WHO_READS[level]
    assert who_is_written_to(app) == (set() if level == "draft" else {"Anna", "Daan", "Emma"})


@pytest.mark.parametrize("plant", [plant_in_text, plant_in_lesson], ids=["text", "lesson"])
def test_of_a_session_for_members_nothing_is_for_everyone(app: Flask, plant):
    meeting = held_in(Visibility.MEMBERS)

    plant(meeting, EVERYONE)

    assert who_reads(app, meeting) == WHO_READS[NETWORK]


@pytest.mark.parametrize("plant", [plant_in_text, plant_in_lesson], ids=["text", "lesson"])
def test_what_was_taken_back_is_gone_everywhere(app: Flask, meeting: Meeting, plant):
    plant(meeting, EVERYONE)
    assert who_reads(app, meeting) == ALL

    (open_to if plant is plant_in_text else share)(meeting.id, PARTICIPANTS, 0, bram(), now())

    assert who_reads(app, meeting) == THERE


def test_raw_notes_are_their_writers_alone(app: Flask, meeting: Meeting):
    plant_in_lesson(meeting, EVERYONE)
    save_notes(meeting.id, "Ruw: kamerplantje.", bram(), now())

    assert who_reads(app, meeting, "kamerplantje") == LED


def test_what_people_take_along_is_for_the_facilitator(app: Flask, meeting: Meeting):
    plant_in_lesson(meeting, EVERYONE)
    for number in range(3):
        db.session.add(
            Answer(id=f"x{number}", meeting_id=meeting.id, takeaway=f"Ik koop een kamerplantje, en {number}.")
        )
    db.session.commit()

    assert who_reads(app, meeting, "kamerplantje") == LED


def test_the_facilitator_of_another_session_of_the_network_reads_no_draft(app: Flask, meeting: Meeting):
    plant_in_text(meeting, "draft")
    other = held(network_id=meeting.network_id, title="Van een ander", facilitator_ids=[person("fleur").id])

    assert "fleur, who facilitates others" not in who_reads(app, meeting)
    assert sign_in(Browser(app), person("fleur")).ask(f"/manage/meetings/{other.slug}/summary").status_code == 200
