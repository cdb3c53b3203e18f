"""The example's past sessions with their follow-up, made through the regular operations."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.make import make_meeting
from portal.agenda.operations.publish import publish
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules.times import moment_of
from portal.db import db
from portal.demo.content.past import ExamplePast
from portal.demo.content.people import Somebody
from portal.demo.rules import working_day_before
from portal.evaluations.operations.answer import answer
from portal.evaluations.rules import EvaluationInput
from portal.lessons.operations.handle import handle
from portal.lessons.operations.share import share
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules.choosing import Choice, LessonRow
from portal.reactions.models import Reader
from portal.reactions.operations.ask import open_round
from portal.reactions.operations.finish import finish
from portal.reactions.operations.react import react
from portal.reactions.rules.reacting import ReactionInput
from portal.signals.models import SignalChoice, SignalQuestion
from portal.signals.operations.answer import answer_question
from portal.signals.operations.ask import ask
from portal.signals.rules import GRACE
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.signing_up import Newcomer
from portal.site import site
from portal.summaries.models import Audience
from portal.summaries.operations.write import save_text
from portal.summaries.rules.steps import TICKS

A_DAY = timedelta(days=1)


def hold(example: ExamplePast, text: MeetingText, people: list[Somebody], leader_id: int, now: datetime) -> None:
    """Make an earlier edition of this session with attendance, and its follow-up as far as the example says."""
    meeting = _held(example, text, leader_id, now)
    there = _sign_up(example, meeting, people)
    if not example.parts:
        return
    _write_and_ask(example, meeting, there, leader_id)
    if example.lessons:
        _finish_and_share(example, meeting, leader_id)
    for signup_id, answers in zip(there, example.answers, strict=False):
        answer(signup_id, EvaluationInput(*answers), "", meeting.ends_at + 3 * A_DAY)


def _held(example: ExamplePast, text: MeetingText, leader_id: int, now: datetime) -> Meeting:
    """Return the edition of that long ago, on a working day and at the hours of the next one."""
    zone = ZoneInfo(site().timezone)
    day = working_day_before((now - example.ago).astimezone(zone).date())
    hours = (moment.astimezone(zone).time() for moment in text.blocks[0])
    begins, ends = (moment_of(datetime.combine(day, hour), zone) for hour in hours)
    published = begins - 20 * A_DAY
    made = make_meeting(replace(text, blocks=[(begins, ends)], facilitator_ids=[leader_id]), leader_id, "", published)
    return publish(made.id, published)


def _sign_up(example: ExamplePast, meeting: Meeting, people: list[Somebody]) -> list[int]:
    """Sign the attendees up."""
    for number, somebody in enumerate(people[: example.signed_up], 1):
        newcomer = Newcomer(somebody.name, somebody.email, somebody.organisation.name, "nl")
        sign_up(meeting.id, newcomer, meeting.starts_at - 18 * A_DAY + number * A_DAY)
    ids = list(db.session.scalars(select(Signup.id).where(Signup.meeting_id == meeting.id).order_by(Signup.id)))
    there, missed = ids[: example.present], ids[example.present :]
    noted = dict.fromkeys(there, Attendance.PRESENT) | dict.fromkeys(missed, Attendance.ABSENT)
    note_attendance(meeting.id, noted, meeting.starts_at)
    return there


def _write_and_ask(example: ExamplePast, meeting: Meeting, there: list[int], leader_id: int) -> None:
    opened_at = meeting.ends_at + 2 * A_DAY
    save_text(meeting.id, example.parts, 1, leader_id, opened_at)
    summary = open_round(meeting.id, None, leader_id, opened_at)
    asked_of = db.session.scalars(select(Reader).where(Reader.summary_id == summary.id))
    readers = {reader.signup_id: reader.id for reader in asked_of}
    for number, voice in enumerate(example.reactions, 1):
        at = opened_at + number * timedelta(hours=3)
        reaction = react(readers[there[voice.reader]], ReactionInput(voice.part, voice.kind, voice.text), at)
        if voice.outcome:
            handle(reaction.id, voice.outcome, voice.reason, leader_id, at + timedelta(hours=1))


def _finish_and_share(example: ExamplePast, meeting: Meeting, leader_id: int) -> None:
    done = meeting.ends_at + 9 * A_DAY
    finish(meeting.id, leader_id, done)
    rows = tuple(
        LessonRow(text, is_most_important=text == example.lessons[-1], is_signal=text == example.signal)
        for text in example.lessons
    )
    write_lessons(meeting.id, Choice(rows), done)
    share(meeting.id, Audience.EVERYONE, len(TICKS), leader_id, done)
    if example.signal and meeting.network_id:
        ask(meeting.network_id, meeting.id, done + 2 * GRACE)
    if example.signal_answer:
        question = select(SignalQuestion.id).where(SignalQuestion.meeting_id == meeting.id)
        question_id = db.session.scalars(question).one()
        answer_question(question_id, SignalChoice.TAKEN_UP, example.signal_answer, done + 8 * A_DAY)
