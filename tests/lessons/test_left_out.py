"""What somebody would rather not see mentioned is left out of the lessons too, for good."""

import pytest
from flask import Flask
from sqlalchemy import select

from portal.db import db
from portal.lessons.models import Lesson
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules import Choice, Row
from portal.reactions.models import Outcome, ReactionKind, Reader
from portal.reactions.operations.handle import handle
from portal.reactions.operations.react import react
from portal.reactions.rules import Said
from tests.cast import NOW
from tests.reactions.rounds import SECRET, bram_id, in_round

OURS = "Luister eerst."


@pytest.mark.parametrize(
    ("outcome", "kept"),
    [(Outcome.ADOPTED, [OURS]), (Outcome.DECLINED, [OURS, SECRET])],
    ids=["taken out", "control: it stays"],
)
def test_a_lesson_that_says_it_goes_with_the_sentence(app: Flask, outcome: Outcome, kept: list[str]):
    meeting = in_round()
    write_lessons(meeting.id, Choice((Row(OURS), Row(SECRET))), NOW)
    reader = db.session.scalars(select(Reader.id).order_by(Reader.id)).first() or 0
    reaction = react(reader, Said("answer_1", ReactionKind.LEAVE_OUT, sentences=(SECRET,)), NOW)

    handle(reaction.id, outcome, "We noemen niemand.", bram_id(), NOW)

    assert list(db.session.scalars(select(Lesson.text).order_by(Lesson.position))) == kept
