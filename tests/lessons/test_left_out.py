"""A passage that somebody asked to leave out stays out of the lessons too."""

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.operations.writing import text_of as text_of_meeting
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.refusals import LessAfter
from portal.db import db
from portal.lessons.models import Lesson
from portal.lessons.operations.handle import handle
from portal.lessons.operations.share import share
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules.choosing import Choice, LessonRow
from portal.reactions.models import Outcome, Reaction, ReactionKind, Reader
from portal.reactions.operations.react import react
from portal.reactions.rules.reacting import ReactionInput
from portal.signups.operations.change import change_meeting
from portal.summaries.models import Audience
from portal.summaries.rules.steps import TICKS
from tests.browser import Browser
from tests.browser import as_bram as as_bram
from tests.cast import NOW
from tests.flows.letters import mail_of, text_of
from tests.reactions.rounds import SECRET, answers, bram_id, finished, hides, in_round, says

OURS = "Luister eerst."


@pytest.mark.parametrize(
    ("outcome", "left"),
    [(Outcome.ADOPTED, [OURS]), (Outcome.DECLINED, [OURS, SECRET])],
    ids=["taken out", "control: it stays"],
)
def test_a_lesson_that_says_it_goes_with_the_sentence(app: Flask, outcome: Outcome, left: list[str]):
    meeting = in_round()
    write_lessons(meeting.id, Choice((LessonRow(OURS), LessonRow(SECRET))), NOW)
    reader = db.session.scalars(select(Reader.id).order_by(Reader.id)).first() or 0
    reaction = react(reader, ReactionInput("answer_1", ReactionKind.LEAVE_OUT, sentences=(SECRET,)), NOW)

    handle(reaction.id, outcome, "We noemen niemand.", bram_id(), NOW)

    assert list(db.session.scalars(select(Lesson.text).order_by(Lesson.position))) == left


def test_the_others_move_up_and_who_quoted_it_said_the_rest(app: Flask):
    meeting = in_round()
    write_lessons(meeting.id, Choice((LessonRow(SECRET), LessonRow(OURS), LessonRow("Bel samen."))), NOW)
    says(meeting, "daan", "addition", f"Mooi was dit. {SECRET}")
    reaction = hides(meeting, "anna")

    answers(reaction, "adopted")

    lessons = db.session.execute(select(Lesson.position, Lesson.text).order_by(Lesson.position))
    assert [tuple(lesson) for lesson in lessons] == [(1, OURS), (2, "Bel samen.")]
    assert db.session.scalars(select(Reaction.text).where(Reaction.kind == "addition")).one() == "Mooi was dit."


def test_a_letter_that_goes_later_holds_no_lesson_that_was_hidden_meanwhile(app: Flask):
    meeting = in_round()
    finished(meeting)
    write_lessons(meeting.id, Choice((LessonRow(OURS), LessonRow(SECRET))), NOW)
    share(meeting.id, Audience.EVERYONE, len(TICKS), bram_id(), NOW)

    hides(meeting, "anna")

    (letter,) = [letter for letter in mail_of("daan") if letter["X-Portal-Kind"] == "lessons-shared"]
    text = text_of(letter)
    assert (OURS in text, SECRET in text) == (True, False)


def test_what_comes_after_a_session_that_is_over_cannot_become_less(app: Flask):
    meeting = meeting_at(in_round().slug)
    assert meeting

    with pytest.raises(LessAfter):
        change_meeting(meeting.id, replace(text_of_meeting(meeting), after="nothing"), meeting.version, NOW)


def test_a_form_without_rows_wipes_no_lessons(app: Flask, as_bram: Browser):
    meeting = in_round()
    write_lessons(meeting.id, Choice((LessonRow(OURS),)), NOW)
    form = as_bram.open(f"/manage/meetings/{meeting.slug}/summary").form("/summary/lessons")

    page = form.submit(lesson=None)

    assert (page.status, list(db.session.scalars(select(Lesson.text)))) == (422, [OURS])
