"""Lessons are found by everybody who may read them, and by nobody else."""

from datetime import timedelta
from itertools import product

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from portal.agenda.models import Block, Meeting, Visibility
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.joining import mark_of
from portal.clock import now
from portal.counters import Count, raise_counters
from portal.db import db, transaction
from portal.lessons.models import Lesson
from portal.lessons.queries.finding import found
from portal.lessons.rules.filters import LessonFilter
from portal.pages.queries import menu_for
from portal.people.models import Person
from portal.summaries.models import Summary, SummaryStage
from portal.summaries.rules.levels import reads_lessons, reads_summary
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW, make, network, person
from tests.guards.test_statements import statements
from tests.lessons.sharing import (
    EVERYONE,
    LESSONS,
    NETWORK,
    PARTICIPANTS,
    choose,
    finished,
    shared,
    summary_of,
)
from tests.members import add_member
from tests.reactions.rounds import SECRET, hides, in_round

pytestmark = pytest.mark.slow


def slugs(page: Page) -> list[str | None]:
    return [item.get("data-slug") for item in page.elements("article")]


def member(network_id: int) -> Person:
    add_member(network_id, "noor@oeverkring.example", "Noor", None, now())
    return person("noor")


def test_the_menu_names_it_once_there_is_something(app: Flask, as_daan: Browser):
    assert "Wat we leerden" not in as_daan.open("/agenda").links

    meeting = shared()
    assert as_daan.open("/agenda").links["Wat we leerden"] == "/lessons"

    page = as_daan.open("/agenda").follow("Wat we leerden")
    assert (page.title, slugs(page)) == ("Wat we leerden", [meeting.slug])
    assert page.links[meeting.title] == f"/lessons/{meeting.slug}"


def test_before_that_the_page_says_what_will_come(app: Flask, as_daan: Browser):
    shared(audience=PARTICIPANTS)

    page = as_daan.open("/lessons")

    assert (page.status, slugs(page), "Nog geen lessen" in page.text) == (200, [], True)


@pytest.mark.in_turns
@pytest.mark.parametrize("word", ["raad", "CAFE", "café", "gemeenteraad cafe", "verzonnen", "buurthuis"])
def test_a_word_is_found_as_people_type_it(app: Flask, as_daan: Browser, word: str):
    meeting = shared("Vraag het de gemeenteraad.", "In een café praat het makkelijker.", title="Een verzonnen situatie")
    shared("Iets heel anders.", place="Elders", description="", questions=["Anders?"])

    assert slugs(as_daan.open(f"/lessons?q={word}"))[:1] == [meeting.slug]
    assert found(LessonFilter(q=word)).total == 1


@pytest.mark.parametrize("word", ["raadhuis", "%", "_", "gemeenteraad moskee"])
def test_control_another_word_is_not(app: Flask, as_daan: Browser, word: str):
    shared("Vraag het de gemeenteraad.")

    page = as_daan.open(f"/lessons?q={word.replace('%', '%25')}")

    assert (slugs(page), "Niets gevonden." in page.text) == ([], True)


def test_network_theme_and_year_each_choose(app: Flask, as_daan: Browser):
    here = shared(network_id=network().id, themes=["Wonen"])
    other = shared(themes=["Werk"], title="Een andere sessie")

    assert slugs(as_daan.open("/lessons?network=meedoen")) == [here.slug]
    assert slugs(as_daan.open("/lessons?theme=werk")) == [other.slug]
    assert slugs(as_daan.open("/lessons?year=2026")) == [other.slug, here.slug]
    assert slugs(as_daan.open("/lessons?year=2025")) == []


def test_what_was_shared_last_is_new_whatever_the_day_of_its_session(app: Flask, as_daan: Browser, clock: Traveller):
    recent = shared(title="Gisteren")
    clock.shift(timedelta(days=3))
    long_ago = shared(title="In de zomer", starts_at=NOW - timedelta(days=120), ends_at=NOW - timedelta(days=119))

    assert slugs(as_daan.open("/lessons")) == [long_ago.slug, recent.slug]
    text = as_daan.ask("/feeds/lessons.atom").text
    assert text.index("In de zomer") < text.index("Gisteren")


def test_twenty_stand_on_a_page(app: Flask, as_daan: Browser):
    meeting = shared()
    copies = [copy_of(meeting, number) for number in range(21)]

    first = as_daan.open("/lessons")
    second = first.follow("Volgende")

    assert (len(slugs(first)), len(slugs(second))) == (20, 2)
    assert set(slugs(first) + slugs(second)) == {meeting.slug, *(copy.slug for copy in copies)}
    assert second.follow("Vorige").path == "/lessons"


def copy_of(meeting: Meeting, number: int) -> Meeting:
    """Insert another session with the same lessons directly into the tables."""
    with transaction() as session:
        summary = session.scalars(select(Summary).where(Summary.meeting_id == meeting.id)).one()
        other = Meeting(**{name: getattr(meeting, name) for name in COPIED}, slug=f"sessie-{number}", stage="published")
        session.add(other)
        session.flush()
        facts = {
            name: getattr(summary, name) for name in ("stage", "parts", "audience", "shared_at", "changed_at", "search")
        }
        session.add(Summary(meeting_id=other.id, **facts))
        session.add(Lesson(meeting_id=other.id, position=1, text="Les.", search="les."))
        session.add(Block(meeting_id=other.id, uid=f"{number}@x", starts_at=other.starts_at, ends_at=other.ends_at))
    return other


COPIED = ("title", "kind", "timezone", "starts_at", "ends_at", "capacity", "changed_at", "network_id", "search")


def test_signals_stand_together_and_an_organiser_says_what_was_done(app: Flask, as_daan: Browser, as_chris: Browser):
    meeting = shared(signal=2)
    shared("Zonder signaal.", title="Een andere sessie")
    assert slugs(as_daan.open("/lessons?signal=1")) == [meeting.slug]
    assert as_daan.open("/lessons?signal=1").forms[0].action.endswith("/lessons")  # search only

    page = as_chris.open("/lessons?signal=1")
    answered = page.form("/answer").submit(answer="De gemeente <b>past</b> de brief aan.")

    assert answered.path.startswith("/lessons?signal=1")
    seen = as_daan.open("/lessons?signal=1")
    assert "Wat is hiermee gedaan?" in seen.text and "De gemeente <b>past</b> de brief aan." in seen.text
    assert seen.find("b") is None
    assert LESSONS[0] not in seen.text  # only the signal is listed


def test_an_answer_that_is_too_long_stays_in_its_field(app: Flask, as_chris: Browser):
    shared(signal=2)

    refused = as_chris.open("/lessons?signal=1").form("/answer").submit(answer="x" * 1001)

    assert (refused.status, refused.form("/answer").values["answer"]) == (422, "x" * 1001)
    assert db.session.scalars(select(Lesson.answer).where(Lesson.is_signal)).one() == ""


def test_an_answer_by_which_anybody_can_join_is_asked_about_first(app: Flask, as_chris: Browser):
    shared(signal=2)
    answer = "Kom op https://zoom.us/j/81234567890, toegangscode 445566."

    asked = as_chris.open("/lessons?signal=1").form("/answer").submit(answer=answer)
    again = asked.form("/answer").submit()
    assert (asked.status, again.status, again.form("/answer").values["answer"]) == (422, 422, answer)
    assert "kan ermee online meedoen: https://zoom.us/j/81234567890, toegangscode 445566. Haal het eruit" in asked.text
    mark = mark_of(["https://zoom.us/j/81234567890", "toegangscode 445566"], Visibility.PUBLIC)
    again.form("/answer").submit(joining_public=mark)

    assert db.session.scalars(select(Lesson.answer).where(Lesson.is_signal)).one() == answer


def test_an_answer_stays_with_its_words(app: Flask, as_chris: Browser):
    meeting = shared(signal=2)
    as_chris.open("/lessons?signal=1").form("/answer").submit(answer="Dat is gedaan.")

    choose(meeting, LESSONS[1], LESSONS[0], signal=1)
    assert db.session.scalars(select(Lesson.answer).where(Lesson.position == 1)).one() == "Dat is gedaan."

    choose(meeting, "Iets anders dan eerst.", LESSONS[0], signal=1)
    assert db.session.scalars(select(Lesson.answer).where(Lesson.position == 1)).one() == ""


@pytest.mark.parametrize("name", ["anna", "bram", None])
def test_only_an_organiser_answers(app: Flask, name: str | None):
    shared(signal=1)
    browser = sign_in(Browser(app), person(name)) if name else Browser(app)
    lesson = db.session.scalars(select(Lesson.id).where(Lesson.is_signal)).one()

    answer = browser.ask(f"/manage/lessons/{lesson}/answer", "POST", data={"answer": "Gedaan."})

    assert answer.status_code == (404 if name else 403)
    assert db.session.scalars(select(Lesson.answer).where(Lesson.is_signal)).one() == ""


def test_a_lesson_that_is_no_signal_or_not_shared_takes_no_answer(app: Flask, as_chris: Browser):
    shared()
    hidden = finished(title="Een andere sessie")
    choose(hidden, signal=1)

    for lesson in db.session.scalars(select(Lesson.id)).all():
        assert as_chris.ask(f"/manage/lessons/{lesson}/answer", "POST", data={"answer": "x"}).status_code == 404


def test_members_find_what_is_for_their_network(app: Flask, as_daan: Browser):
    there = network()
    meeting = shared(network_id=there.id, audience=NETWORK)
    noor = sign_in(Browser(app), member(there.id))

    page = noor.open("/lessons")
    assert (slugs(page), page.answer.headers["Cache-Control"]) == ([meeting.slug], "no-store")
    assert "Wat we leerden" in page.links
    assert slugs(as_daan.open("/lessons")) == []
    assert "Wat we leerden" not in as_daan.open("/lessons").links


def test_what_is_only_by_link_is_in_no_list_but_there_for_who_has_it(app: Flask, as_daan: Browser):
    meeting = shared(visibility=Visibility.LINK)

    assert slugs(as_daan.open("/lessons")) == []
    assert as_daan.open(f"/agenda/{meeting.slug}/summary").status == 200


LEVELS = (PARTICIPANTS, NETWORK, EVERYONE)
BOTH = (reads_summary, reads_lessons)


@pytest.mark.in_turns
@pytest.mark.parametrize("visibility", list(Visibility))
def test_the_list_says_the_same_as_the_rules(app: Flask, visibility: Visibility):
    """For every level of text and lessons, strangers and members find exactly what they may read."""
    there = network()
    noor = member(there.id)
    meeting = shared(network_id=there.id, visibility=visibility)
    wrong = []
    for text, lessons, is_final, is_shared in product(LEVELS, LEVELS, (True, False), (True, False)):
        summary = summary_of(meeting)
        summary.audience, summary.lessons_audience = text, lessons
        summary.stage = SummaryStage.FINAL if is_final else SummaryStage.ROUND
        summary.shared_at = now() if is_shared else None
        db.session.commit()
        with transaction():
            raise_counters(Count.CALENDAR)  # as whatever changes who reads it does
        for reader in (None, noor):
            listed = found(LessonFilter(), reader.member_of if reader else ()).follow_ups
            now_kept, whole = summary_of(meeting), meeting_at(meeting.slug)
            may = [bool(whole and read(whole, now_kept, reader, False)) for read in BOTH]
            if visibility == Visibility.LINK:
                may = [False, False]
            has = [bool(listed and listed[0].parts), bool(listed and listed[0].lessons)]
            wrong += [(text, lessons, is_final, is_shared, reader)] if has != may else []
            wrong += (
                [("menu", text, lessons)] if menu_for(reader.member_of if reader else ()).lessons != any(may) else []
            )

    assert wrong == []


def test_what_somebody_would_rather_not_mention_is_in_no_page_list_feed_or_search(app: Flask, as_daan: Browser):
    meeting = in_round()
    summary = summary_of(meeting)
    summary.stage, summary.final_at, summary.audience = SummaryStage.FINAL, now(), EVERYONE
    db.session.commit()
    choose(meeting, SECRET, LESSONS[0])
    summary = summary_of(meeting)
    summary.shared_at, summary.lessons_audience = now(), EVERYONE
    db.session.commit()
    read_at = (f"/agenda/{meeting.slug}/summary", f"/lessons/{meeting.slug}")
    places = ("/lessons", "/lessons?q=fiets", *read_at, "/feeds/lessons.atom", "/agenda")
    assert [place for place in places if "rode fiets" in as_daan.ask(place).text] == list(places)  # the control

    hides(meeting, "anna")

    assert [place for place in places if "rode fiets" in as_daan.ask(place).text] == []
    assert slugs(as_daan.open("/lessons?q=fiets")) == []
    assert slugs(as_daan.open("/lessons")) == [meeting.slug]


def test_earlier_follow_ups_of_the_network_stand_on_the_page_of_the_next(app: Flask, as_daan: Browser):
    there = network().id
    past = [shared(f"Les nummer {number}.", network_id=there, title=f"Eerder {number}") for number in range(4)]
    shared("Van een ander.", title="Elders")
    coming = make(network_id=there, title="De volgende")

    page = as_daan.open(f"/agenda/{coming.slug}")

    shown = [words for words in page.links if words.startswith("Eerder ")]
    assert shown == [f"Eerder {number}" for number in (3, 2, 1)]
    assert "Les nummer 3." in page.text and "Van een ander." not in page.text
    assert page.links["Eerder 3"] == f"/lessons/{past[3].slug}"


def test_the_agenda_shows_one_lesson_the_most_important_of_the_last(app: Flask, as_daan: Browser):
    assert as_daan.open("/agenda").find("blockquote") is None

    shared(important=2)

    assert words_in(as_daan.open("/agenda").find("blockquote")) == LESSONS[1]


def test_a_past_session_leads_to_what_came_of_it(app: Flask, as_daan: Browser, as_anna: Browser):
    meeting = shared(audience=PARTICIPANTS)
    path = f"/agenda/{meeting.slug}"

    assert "Lees wat we leerden" not in as_daan.open(path).links
    assert as_anna.open(path).links["Lees wat we leerden"] == f"{path}/summary"


@pytest.mark.in_turns
@pytest.mark.parametrize(
    "path",
    [
        *("/lessons", "/lessons?q=les", "/lessons?network=meedoen", "/lessons/les-een", "/feeds/lessons.atom"),
        *("/agenda", "/agenda?when=past", "/agenda?when=past&network=meedoen"),
    ],
)
def test_a_list_costs_as_much_for_many_as_for_few(app: Flask, as_daan: Browser, path: str):
    there = network().id
    meeting = shared(network_id=there, themes=["Wonen"], title="Les een")
    shared("Nog een les.", network_id=there, themes=["Wonen"], title="Les twee")
    make(network_id=there, themes=["Wonen"])
    few = statements(as_daan, path)
    for number in range(12):
        copy_of(meeting, number)
    with transaction():
        raise_counters(Count.CALENDAR)

    assert statements(as_daan, path) == few
    print(f"{path}: {len(few)} statements")
