"""Two facilitators of one session: neither overwrites the other's lessons, nor mails lessons they have not seen."""

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db
from portal.lessons.models import Lesson
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules.choosing import Choice, LessonRow
from portal.summaries.models import SummaryStage
from portal.summaries.operations.write import save_text
from tests.browser import Browser, Page
from tests.browser import as_bram as as_bram
from tests.cast import NOW
from tests.reactions.rounds import bram_id, summary, written
from tests.scenes import built_once


@pytest.fixture
@built_once
def meeting(app: Flask) -> Meeting:
    return written()


def page_of(browser: Browser, meeting: Meeting) -> Page:
    return browser.open(f"/manage/meetings/{meeting.slug}/summary")


def lessons() -> list[str]:
    return list(db.session.scalars(select(Lesson.text).order_by(Lesson.position)))


def test_lessons_that_another_saved_meanwhile_are_shown_and_nothing_is_lost(meeting: Meeting, as_bram: Browser):
    form = page_of(as_bram, meeting).form("/summary/lessons")
    write_lessons(meeting.id, Choice((LessonRow("Van een ander."),)), NOW)

    page = form.submit(lesson=["Van mij."])
    assert (page.status, lessons()) == (409, ["Van een ander."])
    assert "Iemand anders bewaarde: Van een ander." in page.text

    again = page.form("/summary/lessons")
    assert again.values.getlist("lesson")[0] == "Van mij."
    again.submit()
    assert lessons() == ["Van mij."]


def test_lessons_that_the_same_person_saved_in_another_window_are_their_own(meeting: Meeting, as_bram: Browser):
    old = page_of(as_bram, meeting).form("/summary/lessons")
    page_of(as_bram, meeting).form("/summary/lessons").submit(lesson=["In mijn andere venster."])

    page = old.submit(lesson=["Hier."])

    assert (page.status, lessons()) == (409, ["In mijn andere venster."])
    assert "Je veranderde de lessen ook in een ander venster." in page.text
    assert "Bewaard in je andere venster: In mijn andere venster." in page.text
    assert "Iemand anders" not in page.text


def test_a_text_that_another_changed_meanwhile_is_mailed_to_nobody(meeting: Meeting, as_bram: Browser):
    form = page_of(as_bram, meeting).form("/summary/rounds")
    save_text(meeting.id, {"intro": "Heel anders."}, summary(meeting).version, bram_id(), NOW)

    page = form.submit()

    assert (page.status, summary(meeting).stage) == (409, SummaryStage.DRAFT)


def test_a_program_that_names_no_version_opens_the_round(meeting: Meeting, as_bram: Browser):
    page_of(as_bram, meeting).form("/summary/rounds").submit(version=None)

    assert summary(meeting).stage == SummaryStage.ROUND


def test_a_text_that_another_changed_meanwhile_is_not_finished_nor_signed(meeting: Meeting, as_bram: Browser):
    old = page_of(as_bram, meeting).form("/summary/publication")
    save_text(meeting.id, {"intro": "Heel anders."}, summary(meeting).version, bram_id(), NOW)
    assert (old.submit().status, summary(meeting).stage) == (409, SummaryStage.DRAFT)

    page = page_of(as_bram, meeting).form("/summary/publication").submit()
    assert (page.status, summary(meeting).stage) == (200, SummaryStage.FINAL)
    everyone = next(form for form in page.forms if "tick_1" in form.fields and form.action.endswith("/publication"))
    save_text(meeting.id, {"intro": "Nog anders."}, summary(meeting).version, bram_id(), NOW)

    refused = everyone.submit(tick_1="y", tick_2="y", tick_3="y")

    assert (refused.status, summary(meeting).audience, summary(meeting).checked_at) == (409, "participants", None)
