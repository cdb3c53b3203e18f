"""Whether a reaction awaits an answer, and whether it hides text, is the same for a row as in SQL."""

import pytest
from flask import Flask
from sqlalchemy import insert, select

from portal.db import db, transaction
from portal.reactions.models import Outcome, Reaction, ReactionKind
from portal.summaries.models import Summary
from tests.cast import NOW
from tests.combinations import combinations, differences, insert_meetings

pytestmark = pytest.mark.both_databases


@pytest.fixture
def reactions(app: Flask) -> list[Reaction]:
    insert_meetings([{}])
    rows = combinations(kind=list(ReactionKind), outcome=[None, *Outcome])
    with transaction() as session:
        session.execute(insert(Summary).values(id=1, meeting_id=1, changed_at=NOW))
        session.execute(insert(Reaction).values(summary_id=1, part="intro", at=NOW), rows)
    return list(db.session.scalars(select(Reaction)))


def test_what_waits_for_an_answer(reactions: list[Reaction]):
    assert {reaction.kind for reaction in reactions if reaction.is_waiting} == {"addition", "nuance", "leave-out"}
    assert {reaction.outcome for reaction in reactions if reaction.is_waiting} == {None}
    assert differences(reactions, lambda reaction: reaction.is_waiting, Reaction.is_waiting) == set()


def test_what_is_hidden_until_it_is_answered(reactions: list[Reaction]):
    assert [(reaction.kind, reaction.outcome) for reaction in reactions if reaction.is_hiding] == [("leave-out", None)]
    assert differences(reactions, lambda reaction: reaction.is_hiding, Reaction.is_hiding) == set()
