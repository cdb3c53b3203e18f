"""The read rule in Python and its SQL form agree for each summary and each reader."""

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import ColumnElement, insert, select
from sqlalchemy.orm import joinedload, selectinload

from portal.agenda.models import Meeting, MeetingStage, Visibility
from portal.db import db, transaction
from portal.networks.models import Network
from portal.people.models import Person, RoleName
from portal.summaries.models import Audience, Summary, SummaryStage
from portal.summaries.rules.levels import lessons_read_by, reads_lessons, reads_summary, text_read_by
from tests.cast import NOW, coordinator, network, person
from tests.combinations import combinations, differences, insert_meetings
from tests.members import add_member

pytestmark = pytest.mark.both_databases


@pytest.fixture
def networks(app: Flask) -> tuple[Network, Network]:
    return network("Meedoen"), network("Thuis")


@pytest.fixture
def readers(networks: tuple[Network, Network]) -> list[Person | None]:
    """A stranger, an organiser, a member of one network, and the coordinator of the other."""
    ours, theirs = networks
    add_member(ours.id, "noor@oeverkring.example", "Noor", None, NOW)
    known = (person("chris", RoleName.ORGANISER), person("noor"), coordinator("lotte", theirs))
    ids = [person.id for person in known]
    return [
        None,
        *db.session.scalars(select(Person).where(Person.id.in_(ids)).options(selectinload(Person.memberships))),
    ]


@pytest.fixture
def summaries(networks: tuple[Network, Network], readers: list[Person | None]) -> list[Summary]:
    """One summary for each combination of values; text and lessons have the same audience."""
    of_meeting = combinations(
        stage=list(MeetingStage), visibility=list(Visibility), network_id=[None, *(network.id for network in networks)]
    )
    of_text = combinations(stage=list(SummaryStage), audience=list(Audience), shared_at=[None, NOW])
    both = [(meeting, text) for meeting in of_meeting for text in of_text]
    insert_meetings(meeting for meeting, _ in both)
    rows = [
        {"meeting_id": id, "lessons_audience": text["audience"], "changed_at": NOW, **text}
        for id, (_, text) in enumerate(both, 1)
    ]
    with transaction() as session:
        session.execute(insert(Summary), rows)
    whole = joinedload(Summary.meeting).selectinload(Meeting.facilitators)
    return list(db.session.scalars(select(Summary).options(whole)))


def disagree(
    summaries: list[Summary], rule: Callable[..., bool], reader: Person | None, condition: ColumnElement[bool]
) -> set[int]:
    """Return the summaries on which the page and a list disagree for this reader, who did not attend."""
    return differences(summaries, lambda text: rule(text.meeting, text, reader, False), condition, Summary.meeting)


def test_a_text_is_in_lists_for_whom_its_page_opens(summaries: list[Summary], readers: list[Person | None]):
    for reader in readers:
        condition = text_read_by(reader.member_of if reader else ())
        assert disagree(summaries, reads_summary, reader, condition) == set()


def test_lessons_are_in_lists_for_whom_their_page_opens(summaries: list[Summary], readers: list[Person | None]):
    for reader in readers:
        condition = lessons_read_by(reader.member_of if reader else ())
        assert disagree(summaries, reads_lessons, reader, condition) == set()


@pytest.mark.in_turns
@pytest.mark.slow
@pytest.mark.parametrize(
    "wrong",
    [
        text_read_by(()) | (Summary.audience == Audience.EVERYONE),
        text_read_by(()) & (Meeting.network_id != 0),  # NULL without a network
        text_read_by(()) | (Meeting.stage == MeetingStage.CALLED_OFF),
        lessons_read_by(()),
    ],
    ids=["drafts too", "forgets NULL", "called off too", "the lessons"],
)
def test_control_another_condition_is_found_out(summaries: list[Summary], wrong: ColumnElement[bool]):
    assert disagree(summaries, reads_summary, None, wrong) != set()
