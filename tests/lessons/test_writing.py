"""Writing lessons: choosing and ordering them in one form, with and without JavaScript."""

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db
from portal.evaluations.models import EvaluationAnswer
from portal.language import tell
from portal.lessons.models import Lesson
from portal.lessons.rules.refusals import TooManyLessons
from portal.summaries.rules.steps import FindingsWait, NoLessons, NotChecked, NotHeldYet
from tests.after import held
from tests.browser import Browser, Page, words_in
from tests.cast import make
from tests.guards.scene import everything
from tests.lessons.sharing import LESSONS, choose, finished, lessons_of, shared, write
from tests.reactions.rounds import hides, in_round, says

ONE, TWO, THREE = LESSONS


def page_of(browser: Browser, meeting: Meeting) -> Page:
    return browser.open(f"/manage/meetings/{meeting.slug}/summary")


def typed(page: Page) -> list[str]:
    return page.form("/summary/lessons").values.getlist("lesson")


def press(page: Page, name: str, value: str, htmx: bool = False, **values: object) -> Page:
    """Press the button with this name and value in the form of lessons."""
    form = page.form("/summary/lessons")
    button = next(item for item in form.buttons if (item.get("name"), item.get("value")) == (name, value))
    return form.submit(_button=button, _htmx=htmx, **values)


def marks(meeting: Meeting) -> list[tuple[str, bool, bool]]:
    db.session.rollback()
    mine = select(Lesson).where(Lesson.meeting_id == meeting.id).order_by(Lesson.position)
    return [(lesson.text, lesson.is_most_important, lesson.is_signal) for lesson in db.session.scalars(mine)]


def test_the_heading_counts_by_itself(app: Flask, as_bram: Browser):
    meeting = held()

    page = page_of(as_bram, meeting).form("/summary/lessons").submit(lesson=[ONE, "", TWO], important="3", signal="1")

    assert marks(meeting) == [(ONE, False, True), (TWO, True, False)]
    assert "De lessen 2 lessen" in words_in(page.by_id("step-lessons"))
    assert "De lessen zijn bewaard." in page.text


@pytest.mark.parametrize("htmx", [False, True], ids=["without JavaScript", "with htmx"])
def test_a_lesson_moves_up_and_all_that_was_typed_stays(app: Flask, as_bram: Browser, htmx: bool):
    meeting = held()
    choose(meeting)

    page = press(page_of(as_bram, meeting), "up", "2", htmx, lesson=[ONE, "Nieuw getypt.", THREE], important="2")

    assert marks(meeting) == [("Nieuw getypt.", True, False), (ONE, False, False), (THREE, False, False)]
    assert (typed(page), page.is_part) == (["Nieuw getypt.", ONE, THREE], htmx)
    focused = [item.get("name") for item in page.elements("button") if item.get("autofocus") is not None]
    assert focused == ["down"]  # the first lesson cannot move up


def test_a_lesson_that_is_too_long_stays_in_its_field(app: Flask, as_bram: Browser):
    meeting = held()
    choose(meeting)

    page = page_of(as_bram, meeting).form("/summary/lessons").submit(lesson=["x" * 301, TWO])

    assert (page.status, typed(page)[:2], lessons_of(meeting)) == (422, ["x" * 301, TWO], list(LESSONS))
    assert "Een les is hoogstens 300 tekens." in page.text


def test_an_eighth_lesson_is_one_too_many(app: Flask, as_bram: Browser):
    meeting = held()
    eight = [f"Les nummer {number}." for number in range(8)]

    page = page_of(as_bram, meeting).form("/summary/lessons").submit(lesson=eight)

    assert (page.status, typed(page), lessons_of(meeting)) == (422, eight, [])
    with pytest.raises(TooManyLessons):
        choose(meeting, *eight)


def test_one_more_row_is_asked_for_and_what_was_typed_is_saved(app: Flask, as_bram: Browser):
    meeting = held()

    page = press(page_of(as_bram, meeting), "more", "1", lesson=[ONE, TWO, THREE])

    assert (typed(page), lessons_of(meeting)) == ([ONE, TWO, THREE, ""], [ONE, TWO, THREE])


@pytest.mark.in_turns
def test_control_marks_and_spaces_are_cleaned_and_no_markup_runs(app: Flask, as_bram: Browser):
    meeting = held()

    page = page_of(as_bram, meeting).form("/summary/lessons").submit(lesson=["  Vraag\u202e <b>door</b>\n en wacht.  "])

    assert lessons_of(meeting) == ["Vraag <b>door</b> en wacht."]
    assert page.find("b") is None


def test_a_sentence_of_the_text_is_tapped_in(app: Flask, as_bram: Browser):
    meeting = held()
    write(meeting, surprise="De monteur komt vaak als enige binnen. Ja.")

    page = press(page_of(as_bram, meeting), "take", "De monteur komt vaak als enige binnen.")

    assert lessons_of(meeting) == ["De monteur komt vaak als enige binnen."]
    assert [button.get("value") for form in page.forms for button in form.buttons if button.get("name") == "take"] == [
        "We spraken over wat helpt als het even niet lukt."
    ]


def candidates(page: Page) -> set[str | None]:
    return {button.get("value") for form in page.forms for button in form.buttons if button.get("name") == "take"}


def test_what_readers_added_may_be_taken_in_unless_it_is_for_the_facilitator_alone(app: Flask, as_bram: Browser):
    meeting = in_round()
    says(meeting, "anna", "addition", "Soms kost een ja ook geld.", is_named=True)
    says(meeting, "daan", "nuance", "Dit zeg ik alleen tegen jou.", is_private=True)
    says(meeting, "emma", "agree", "Vier maanden is onze ervaring.")

    page = page_of(as_bram, meeting)

    assert "Soms kost een ja ook geld." in candidates(page)
    assert candidates(page) & {"Dit zeg ik alleen tegen jou.", "Vier maanden is onze ervaring."} == set()
    panel = page.by_id("lessons")
    assert [item for item in panel.iter() if "Anna" in (item.text or "")] == []


def test_what_somebody_would_rather_not_mention_is_no_candidate(app: Flask, as_bram: Browser):
    meeting = in_round()
    assert "De man met de rode fiets zei niets." in candidates(page_of(as_bram, meeting))

    hides(meeting, "anna")

    assert "De man met de rode fiets zei niets." not in candidates(page_of(as_bram, meeting))


def test_what_people_take_along_is_shown_from_three_answers(app: Flask, as_bram: Browser):
    meeting = held()
    takeaways = ["Ik schrijf morgen een kaart.", "Ik bel eerst mijn collega.", "Ik vraag voortaan Anna om raad."]

    def answer(number: int) -> None:
        db.session.add(EvaluationAnswer(id=f"x{number}", meeting_id=meeting.id, takeaway=takeaways[number]))
        db.session.commit()

    answer(0)
    answer(1)
    assert candidates(page_of(as_bram, meeting)) == set()

    answer(2)
    assert candidates(page_of(as_bram, meeting)) == set(takeaways[:2])  # the third names an attendee


def test_lessons_wait_for_the_end_of_the_session(app: Flask):
    meeting = make()
    before = everything(app)

    with pytest.raises(NotHeldYet):
        choose(meeting)

    assert everything(app) == before


def test_lessons_that_others_read_change_at_once_but_take_no_name(app: Flask):
    meeting = shared()

    choose(meeting, ONE, "Vraag het de monteur.")
    with pytest.raises(FindingsWait):
        choose(meeting, ONE, "Vraag het aan Anna.")
    with pytest.raises(NoLessons):
        choose(meeting, "")

    assert lessons_of(meeting) == [ONE, "Vraag het de monteur."]


def test_shared_lessons_stand_open_while_they_are_changed(app: Flask, as_bram: Browser):
    meeting = shared()

    def is_open(page: Page) -> bool:
        return page.by_id("step-lessons").get("open") is not None

    page = page_of(as_bram, meeting)
    moved = press(page, "down", "1")

    assert [is_open(page), is_open(moved)] == [False, True]
    assert is_open(page.form("/summary/lessons").submit(lesson=["x" * 301])) is True


def test_the_signature_is_for_the_lessons_that_were_checked(app: Flask, as_bram: Browser):
    meeting = finished()
    choose(meeting)
    page = page_of(as_bram, meeting)

    refused = page.form("/summary/sharing").submit(lessons_audience="everyone", tick_1="on")

    assert (refused.status, refused.form("/summary/sharing").values.getlist("tick_1")) == (422, ["on"])
    assert tell(NotChecked.sentence) in refused.text
