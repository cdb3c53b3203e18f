"""Words for one audience reach nobody else: through no page, file, feed, search or letter."""

from collections import defaultdict
from io import BytesIO
from zipfile import ZipFile

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from portal.agenda.models import Meeting, Visibility
from portal.agenda.operations.roles import give_role
from portal.clock import now
from portal.db import db
from portal.evaluations.models import EvaluationAnswer
from portal.lessons.operations.share import share
from portal.mail.letters import words as letter_words
from portal.mail.letters.message import message_of
from portal.networks.queries import network_at
from portal.people.models import RoleName
from portal.reactions.operations.finish import finish
from portal.summaries.models import Audience
from portal.summaries.operations.notes import save_notes
from portal.summaries.operations.publish import open_to
from tests.after import held
from tests.browser import AS_HTMX, Browser, sign_in
from tests.cast import make, network, person
from tests.lessons.sharing import EVERYONE, NETWORK, PARTICIPANTS, bram, choose, write
from tests.mail.outbox import letters
from tests.members import add_member

pytestmark = pytest.mark.slow

# The planted words. Searches use the common beginning of two, since a page echoes its query.
TEXT, LESSON, NOTE, TAKEN = "zonnebloempit", "zonnebloemblad", "kamerplantje", "kastanjeboom"
BEGINNING = "zonnebloem"
LED = {"bram, who facilitates"}
THERE = LED | {"anna, who was there"}
MEMBERS = THERE | {"noor, a member"}
ALL = MEMBERS | {"nobody we know", "chris, who organises", "fleur, who facilitates others", "lotte, who coordinates it"}
WHO_READS = {"draft": LED, PARTICIPANTS: THERE, NETWORK: MEMBERS | {"lotte, who coordinates it"}, EVERYONE: ALL}


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    return held_in(Visibility.PUBLIC)


def held_in(visibility: Visibility) -> Meeting:
    """Make a past session and an upcoming one in the same network."""
    there = network().id
    add_member(there, "noor@oeverkring.example", "Noor", None, now())
    make(network_id=there, title="De volgende")
    return held(network_id=there, visibility=visibility, title="Geweest")


def readers(app: Flask) -> dict[str, Browser]:
    """Return a browser for each reader, signed in where they are known."""
    roles = {"fleur": {RoleName.FACILITATOR}, "chris": {RoleName.ORGANISER}}
    names = {reader.partition(",")[0]: reader for reader in ALL - {"nobody we know"}}
    known = {reader: person(name, *roles.get(name, ())) for name, reader in names.items()}
    give_role("lotte@oeverkring.example", "", RoleName.COORDINATOR, network_at("meedoen").id, None, now())  # pyright: ignore
    return {
        "nobody we know": Browser(app),
        **{reader: sign_in(Browser(app), user) for reader, user in known.items()},
    }


def paths(meeting: Meeting) -> list[str]:
    """Return every address that could show something of the session."""
    here, run = f"/agenda/{meeting.slug}", f"/manage/meetings/{meeting.slug}"
    return [
        *("/agenda", f"/agenda?q={BEGINNING}", "/agenda?view=month", here, f"{here}.ics", f"{here}/summary"),
        *("/agenda/de-volgende", "/agenda/de-volgende.ics", "/feeds/agenda.ics", "/feeds/lessons.atom"),
        *("/lessons", f"/lessons?q={BEGINNING}", "/lessons?signal=1", "/lessons?network=meedoen"),
        *("/agenda?when=past", f"/agenda?when=past&q={BEGINNING}", f"/lessons/{meeting.slug}"),
        *(
            f"/feeds/lessons.atom?q={BEGINNING}",
            "/me",
            "/manage",
            run,
            f"{run}/summary",
            f"{run}/edit",
        ),
        *(f"{run}/signups", f"{run}/signups.csv", f"{run}/signups.xlsx", f"{run}/attendance", f"{run}/preview"),
        *("/manage/letters", "/manage/history", "/manage/people", "/manage/networks/meedoen/members"),
        *("/how-it-works", "/privacy", "/robots.txt"),
    ]


def who_reads(app: Flask, meeting: Meeting) -> dict[str, set[str]]:
    """Return which readers find which word anywhere on a page or in its source."""
    found: dict[str, set[str]] = defaultdict(set)
    for reader, browser in readers(app).items():
        requests = [(path, {}) for path in paths(meeting)] + [(path, AS_HTMX) for path in ("/agenda", "/lessons")]
        all_of_it = "".join(words_of(browser.ask(path, headers=headers)) for path, headers in requests)
        for word in (TEXT, LESSON, NOTE, TAKEN):
            if word in all_of_it:
                found[word].add(reader)
    return found


def words_of(answer: TestResponse) -> str:
    """Return the bytes as text, with headers; a workbook's parts unpacked, calendar lines unfolded."""
    if answer.data.startswith(b"PK"):
        with ZipFile(BytesIO(answer.data)) as parts:
            return "".join(parts.read(name).decode() for name in parts.namelist())
    return answer.text.replace("\r\n ", "") + str(answer.headers)


def who_is_written_to(app: Flask, word: str) -> set[str]:
    """Return the names of those whose letters hold the word."""
    written = [(letter.name, message_of(letter, letter_words.words_of(letter)).as_string()) for letter in letters()]
    return {name for name, text in written if word in text}


def plant(meeting: Meeting, text: str, lessons: str) -> None:
    """Plant a word in the text and in a lesson, open to these audiences; and two that only facilitators read."""
    write(meeting, surprise=f"Een {TEXT} verraste ons.")
    choose(meeting, f"Neem een {LESSON} mee.", signal=1)
    save_notes(meeting.id, f"Ruw: een {NOTE}.", bram(), now())
    for number in range(3):
        answer = f"Ik plant een {TAKEN}, en nog {number}."
        db.session.add(EvaluationAnswer(id=f"x{number}", meeting_id=meeting.id, takeaway=answer))
    db.session.commit()
    if text != "draft":
        finish(meeting.id, bram(), now())
        open_to(meeting.id, Audience(text), 3, bram(), now())
    if lessons != "draft":
        share(meeting.id, Audience(lessons), 3, bram(), now())


# Text and lessons each get every level, and different ones once they are shared.
@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("text", "lessons"),
    [("draft", "draft"), (PARTICIPANTS, EVERYONE), (NETWORK, PARTICIPANTS), (EVERYONE, NETWORK)],
)
def test_a_word_is_read_at_its_level_and_nowhere_above(app: Flask, meeting: Meeting, text: str, lessons: str):
    plant(meeting, text, lessons)

    assert who_reads(app, meeting) == {TEXT: WHO_READS[text], LESSON: WHO_READS[lessons], NOTE: LED, TAKEN: LED}
    assert who_is_written_to(app, TEXT) == set()
    assert who_is_written_to(app, LESSON) == (set() if lessons == "draft" else {"Anna", "Daan", "Emma"})


@pytest.mark.in_turns
def test_of_a_session_for_members_nothing_is_for_everyone(app: Flask):
    meeting = held_in(Visibility.MEMBERS)

    plant(meeting, EVERYONE, EVERYONE)

    assert who_reads(app, meeting) == {TEXT: WHO_READS[NETWORK], LESSON: WHO_READS[NETWORK], NOTE: LED, TAKEN: LED}


@pytest.mark.in_turns
def test_what_was_taken_back_is_gone_everywhere(app: Flask, meeting: Meeting):
    plant(meeting, EVERYONE, EVERYONE)
    stranger = Browser(app)
    here = ("/lessons", "/feeds/lessons.atom", "/agenda", f"/agenda/{meeting.slug}/summary", "/agenda/de-volgende")
    assert [path for path in here if "zonnebloem" in words_of(stranger.ask(path))] == list(here)  # the control

    open_to(meeting.id, PARTICIPANTS, 0, bram(), now())
    share(meeting.id, PARTICIPANTS, 0, bram(), now())

    assert who_reads(app, meeting) == {TEXT: THERE, LESSON: THERE, NOTE: LED, TAKEN: LED}


def test_who_leads_another_session_of_the_network_reads_no_draft(app: Flask, meeting: Meeting):
    write(meeting, surprise=f"Een {TEXT} verraste ons.")
    fleur = person("fleur", RoleName.FACILITATOR)
    other = held(network_id=meeting.network_id, title="Van een ander", facilitator_ids=[fleur.id])
    browser = sign_in(Browser(app), fleur)

    pages = [words_of(browser.ask(f"/manage/meetings/{slug}/summary")) for slug in (meeting.slug, other.slug)]

    assert [TEXT in page for page in pages] == [False, False]
    assert browser.ask(f"/manage/meetings/{other.slug}/summary").status_code == 200
