"""Publishing: the text becomes final, is opened to everybody by a named checker, and is taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from portal.agenda.models import Meeting, MeetingKind, MeetingStage, Visibility
from portal.clock import now
from portal.counters import counters
from portal.db import db
from portal.history.models import HistoryEntry
from portal.language import tell
from portal.lessons.operations.handle import handle
from portal.people.models import Person, Role, RoleName
from portal.reactions.models import Outcome
from portal.reactions.operations.finish import finish
from portal.summaries.models import Audience, Reason, Summary, SummaryStage
from portal.summaries.operations.publish import open_to
from portal.summaries.operations.write import save_text
from portal.summaries.queries.texts import versions_of
from portal.summaries.rules.levels import is_public, reads_lessons
from portal.summaries.rules.steps import (
    FindingsWait,
    NotChecked,
    NotFinal,
    NotHeldYet,
    NothingComesAfter,
    NothingWritten,
    OnlyLessons,
    ReactionsWait,
    StaleText,
    SummaryError,
)
from tests.after import held
from tests.browser import Browser
from tests.cast import NOW, make, network
from tests.guards.scene import everything
from tests.lessons.sharing import EVERYONE, NETWORK, PARTICIPANTS, bram, finished, make_public, summary_of, write
from tests.reactions.rounds import bram_id, hides, in_round, says, summary

PLACE = "/manage/meetings/{}/summary"
ANNA = Person(id=1, roles=[])
BRAM = Person(id=2, roles=[Role(role=RoleName.FACILITATOR)])
CARD = "Mevrouw Jansen deed de deur open."  # a title and a name, which the scan finds


def actions() -> list[str]:
    return list(
        db.session.scalars(
            select(HistoryEntry.action)
            .where(HistoryEntry.action.in_(("made-public", "withdrawn")))
            .order_by(HistoryEntry.id)
        )
    )


def test_a_text_can_be_final_without_a_round(app: Flask):
    meeting = finished()

    text = summary_of(meeting)
    assert (text.stage, text.final_at is not None, text.audience) == (SummaryStage.FINAL, True, PARTICIPANTS)
    assert [(version.number, version.reason) for version in versions_of(text.id)] == [(2, Reason.FINAL)]


def test_to_finish_twice_is_as_once(app: Flask, clock: Traveller):
    meeting = finished()
    was = summary_of(meeting).final_at
    clock.shift(timedelta(hours=1))

    finish(meeting.id, bram(), now())

    assert summary_of(meeting).final_at == was


def test_after_a_round_every_reaction_is_looked_at_first(app: Flask):
    meeting = in_round()
    addition = says(meeting, "anna", "addition", "En koffie hielp ook.")

    with pytest.raises(ReactionsWait):
        finish(meeting.id, bram_id(), NOW)
    assert summary(meeting).stage == SummaryStage.ROUND

    handle(addition.id, Outcome.ADOPTED, "", bram_id(), NOW)
    finish(meeting.id, bram_id(), NOW)
    assert summary_of(meeting).stage == SummaryStage.FINAL


def early() -> Meeting:
    return make()


def without_follow_up() -> Meeting:
    return held(kind=MeetingKind.MORAL_DELIBERATION, after="nothing")


def with_lessons_only() -> Meeting:
    return held(after="lessons")


def unwritten() -> Meeting:
    return held()


def with_a_name() -> Meeting:
    meeting = held()
    write(meeting, surprise=CARD)
    return meeting


@pytest.mark.parametrize(
    ("scene", "error"),
    [
        (early, NotHeldYet),
        (without_follow_up, NothingComesAfter),
        (with_lessons_only, OnlyLessons),
        (unwritten, NothingWritten),
        (with_a_name, FindingsWait),
    ],
    ids=lambda value: value.__name__,
)
def test_what_comes_too_early_is_refused_and_does_nothing(
    app: Flask, bram: Person, scene: Callable[[], Meeting], error: type[SummaryError]
):
    meeting = scene()
    before = everything(app)

    with pytest.raises(error):
        finish(meeting.id, bram.id, NOW)

    assert everything(app) == before


def test_nobody_else_reads_it_before_it_is_final(app: Flask):
    meeting = held()
    write(meeting)
    before = everything(app)

    with pytest.raises(NotFinal):
        open_to(meeting.id, EVERYONE, 3, bram(), NOW)

    assert everything(app) == before


@pytest.mark.parametrize("ticks", [0, 1, 2])
def test_before_everybody_reads_it_all_three_ticks_are_there(app: Flask, ticks: int):
    meeting = finished()
    before = everything(app)

    with pytest.raises(NotChecked):
        open_to(meeting.id, EVERYONE, ticks, bram(), NOW)

    assert everything(app) == before


def test_who_opens_it_to_everybody_signs_it(app: Flask):
    meeting = finished()

    make_public(meeting)

    text = summary_of(meeting)
    assert (text.audience, text.checked_by_id, text.checked_name) == (EVERYONE, bram(), "Bram")
    assert text.checked_at is not None
    assert actions() == ["made-public"]


def test_who_read_an_older_text_shows_it_to_fewer_people_and_not_to_more(app: Flask):
    meeting = finished(network_id=network().id)
    older = summary_of(meeting).version
    write(meeting, surprise="Niets.")

    with pytest.raises(StaleText):
        open_to(meeting.id, NETWORK, 0, bram(), now(), older)
    assert summary_of(meeting).audience == PARTICIPANTS
    open_to(meeting.id, NETWORK, 0, bram(), now(), older + 1)
    assert summary_of(meeting).audience == NETWORK
    open_to(meeting.id, PARTICIPANTS, 0, bram(), now(), older)

    assert summary_of(meeting).audience == PARTICIPANTS


def test_calendars_notice_that_everybody_reads_it_and_that_it_was_taken_back(app: Flask):
    meeting = finished()
    moments = [NOW + timedelta(days=1), NOW + timedelta(days=2)]
    changed = []

    for audience, at in zip((EVERYONE, PARTICIPANTS), moments, strict=True):
        before = counters()[0]
        open_to(meeting.id, audience, 3, bram(), at)
        changed.append((meeting.changed_at, counters()[0] - before))

    assert (changed, meeting.sequence) == ([(at, 1) for at in moments], 0)


@pytest.mark.parametrize(
    ("stage", "audience", "is_read"),
    [
        (SummaryStage.FINAL, EVERYONE, True),
        (SummaryStage.FINAL, NETWORK, False),
        (SummaryStage.ROUND, EVERYONE, False),
    ],
)
def test_everybody_reads_what_is_final_and_for_everyone(stage: SummaryStage, audience: Audience, is_read: bool):
    assert is_public(Meeting(network_id=1), Summary(stage=stage, audience=audience)) is is_read


@pytest.mark.parametrize(("reader", "is_read"), [(BRAM, True), (ANNA, False)], ids=["who leads it", "who was there"])
def test_lessons_that_are_not_shared_yet_are_read_by_who_leads_it_alone(reader: Person, is_read: bool):
    meeting = Meeting(stage=MeetingStage.PUBLISHED, facilitators=[BRAM])

    assert reads_lessons(meeting, Summary(lessons_audience=PARTICIPANTS), reader, was_there=True) is is_read


def test_to_take_it_back_undoes_the_signature_and_is_logged(app: Flask):
    meeting = finished()
    make_public(meeting)

    open_to(meeting.id, PARTICIPANTS, 0, bram(), now())
    open_to(meeting.id, PARTICIPANTS, 0, bram(), now())

    text = summary_of(meeting)
    assert (text.audience, text.checked_at, text.checked_name) == (PARTICIPANTS, None, "")
    assert actions() == ["made-public", "withdrawn"]


def test_what_may_stay_for_some_needs_a_reason_for_everybody(app: Flask, as_bram: Browser):
    meeting = held()
    write(meeting, surprise=CARD)
    page = as_bram.open(PLACE.format(meeting.slug))
    stays = next(button for form in page.forms for button in form.buttons if button.get("value", "").startswith("stay"))
    page.form("/summary").submit(_button=stays)
    finish(meeting.id, bram(), NOW)

    with pytest.raises(FindingsWait):
        open_to(meeting.id, EVERYONE, 3, bram(), NOW)
    assert summary_of(meeting).audience == PARTICIPANTS


def test_a_session_for_members_is_opened_to_its_network_at_most(app: Flask):
    meeting = finished(network_id=network().id, visibility=Visibility.MEMBERS)

    open_to(meeting.id, EVERYONE, 0, bram(), NOW)

    assert (summary_of(meeting).audience, summary_of(meeting).checked_at, actions()) == (NETWORK, None, [])


def test_without_a_network_there_is_none_to_open_it_to(app: Flask):
    meeting = finished()

    open_to(meeting.id, NETWORK, 0, bram(), NOW)

    assert summary_of(meeting).audience == PARTICIPANTS


def test_the_page_does_all_of_it_with_a_press_each(app: Flask, as_bram: Browser):
    meeting = held()
    write(meeting)
    place = PLACE.format(meeting.slug)

    final = as_bram.open(place).press("Rond de samenvatting af")
    assert "De samenvatting is definitief. Wie erbij was, kan die lezen." in final.text

    refused = final.form("publication").submit(audience="everyone")
    assert (refused.status, summary_of(meeting).audience) == (422, PARTICIPANTS)
    assert tell(NotChecked.sentence) in refused.text

    public = refused.form("publication").submit(tick_1="on", tick_2="on", tick_3="on")
    assert "Iedereen kan de samenvatting nu lezen." in public.text

    back = public.press("Trek terug: alleen voor wie erbij was")
    assert (back.status, summary_of(meeting).audience) == (200, PARTICIPANTS)


@pytest.mark.in_turns
@pytest.mark.parametrize("audience", ["facilitator", "iedereen", "<b>"])
def test_a_level_that_is_none_is_refused(app: Flask, as_bram: Browser, audience: str):
    meeting = finished()
    page = as_bram.open(PLACE.format(meeting.slug))

    refused = page.form("publication").submit(audience=audience)

    assert (refused.status, summary_of(meeting).audience) == (422, PARTICIPANTS)


def test_a_final_text_that_is_public_takes_no_new_name(app: Flask):
    meeting = finished()
    make_public(meeting)
    was = summary_of(meeting)

    with pytest.raises(FindingsWait):
        save_text(meeting.id, {**was.parts, "surprise": CARD}, was.version, bram(), NOW)

    assert "surprise" not in summary_of(meeting).parts


def test_control_the_same_text_without_a_name_is_taken(app: Flask):
    meeting = finished()
    make_public(meeting)
    was = summary_of(meeting)

    save_text(meeting.id, {**was.parts, "surprise": "De deur ging open."}, was.version, bram(), NOW, ticks=3)

    assert summary_of(meeting).parts["surprise"] == "De deur ging open."


def test_a_passage_that_is_hidden_must_be_looked_at_first(app: Flask):
    meeting = in_round()
    hides(meeting, "anna")

    with pytest.raises(ReactionsWait):
        finish(meeting.id, bram_id(), NOW)
    assert summary_of(meeting).audience == Audience.PARTICIPANTS
