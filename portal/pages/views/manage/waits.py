"""What sessions wait for, most urgent first: for *Manage*, and for the top of a session's own home."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.rules.joining import joining_details, public_texts
from portal.agenda.rules.leading import has_too_few
from portal.agenda.rules.publishing import missing_for_a_visitor, missing_for_publication
from portal.agenda.rules.who_may import What, changes, leads
from portal.language import N_, tell
from portal.pages.queries import (
    follow_ups,
    lessons_of,
    refused_letters,
    unread_cases,
    who_reacted,
    without_attendance,
    without_leader,
)
from portal.people.models import Person
from portal.signals.queries import waiting as waiting_signals
from portal.signals.words import waiting_words
from portal.signups.rules.attendance import AttendanceWindow, attendance_window
from portal.summaries.models import Summary
from portal.summaries.rules.steps import LoopStep, loop_of
from portal.summaries.rules.waiting import ANSWER, FINISH, waits_for

NOBODY_REACTED = N_("The round is over, and nobody reacted: finish the summary")


class Urgency(IntEnum):
    """The kinds of waiting, most urgent first."""

    NO_LEADER = 1
    TOO_FEW = 2
    REFUSED = 3
    CASES = 4
    ATTENDANCE = 5
    FOLLOW_UP = 6
    SIGNAL = 7
    NETWORK = 8
    PROPOSAL = 9
    DRAFT = 10


@dataclass(frozen=True)
class Wait:
    """One thing to do, and where it is done."""

    urgency: Urgency
    words: str
    address: str
    meeting: Meeting | None = None
    about: str = ""  # the network or the proposal, where it is no session
    is_mine: bool = True  # else it waits for the facilitators of the session


@dataclass(frozen=True)
class Overview:
    """All that is known of the sessions that somebody runs, read at once."""

    waits: Mapping[int, Sequence[Wait]]  # by the id of the session
    loops: Mapping[int, Sequence[LoopStep]]  # of sessions that are over and have a follow-up
    needs: Mapping[int, str]  # of drafts: what keeps each from being published; empty when it is ready


def overview_of(meetings: Sequence[Meeting], reader: Person, now: datetime) -> Overview:
    """Return what each of these sessions waits for. Their facilitators and themes must be loaded.

    It costs as many statements for a hundred sessions as for one.
    """
    ids = [meeting.id for meeting in meetings]
    led = {meeting.id for meeting in meetings if leads(reader, meeting)}
    coming = [meeting.id for meeting in meetings if _is_coming(meeting, now)]
    nobody, refused = without_leader(coming), refused_letters(coming)
    cases, unknown = unread_cases(led), without_attendance(led)
    written, lessons, reacted = follow_ups(ids), lessons_of(ids), who_reacted(led)
    signals = waiting_signals(ids, now)
    needs = {meeting.id: draft_needs(meeting, now) for meeting in meetings if meeting.is_draft}

    def of(meeting: Meeting) -> list[Wait]:
        is_led, is_orphan = meeting.id in led, meeting.id in nobody
        home = url_for("run.index", slug=meeting.slug)
        waits: list[Wait] = []

        def add(urgency: Urgency, words: str, address: str = home, is_mine: bool = is_led or is_orphan) -> None:
            waits.append(Wait(urgency, words, address, meeting, is_mine=is_mine))

        if is_orphan:
            add(Urgency.NO_LEADER, _("Nobody is leading it: who will take over?"))
        if has_too_few(meeting, now):
            add(Urgency.TOO_FEW, _("Not enough people: go ahead, move or call off?"))
        if count := refused[meeting.id]:
            sees_names = changes(reader, What.NAMES, meeting)
            add(Urgency.REFUSED, _refused(count), url_for("who_comes.index", slug=meeting.slug) if sees_names else home)
        if (count := cases[meeting.id]) and _is_coming(meeting, now):
            add(Urgency.CASES, _to_read(count), url_for("preparation.index", slug=meeting.slug))
        if (count := unknown[meeting.id]) and has_begun_and_is_open(meeting, now):
            add(Urgency.ATTENDANCE, _to_note(count), url_for("attendance.index", slug=meeting.slug))
        if changes(reader, What.FOLLOW_UP, meeting):
            summary, reactions = written.get(meeting.id, (None, 0))
            if words := _follow_up(meeting, summary, reactions, reacted[meeting.id], now):
                add(Urgency.FOLLOW_UP, words, url_for("summaries.index", slug=meeting.slug))
        if meeting.id in signals:
            add(Urgency.SIGNAL, waiting_words(*signals[meeting.id], now))
        if meeting.is_draft:
            is_mine = is_led or meeting.made_by_id == reader.id or not meeting.facilitators
            add(Urgency.DRAFT, needs[meeting.id] or _("Ready to publish"), home, is_mine)
        return waits

    return Overview(
        waits={meeting.id: of(meeting) for meeting in meetings},
        loops={meeting.id: _loop(meeting, written.get(meeting.id), lessons[meeting.id], now) for meeting in meetings},
        needs=needs,
    )


def has_begun_and_is_open(meeting: Meeting, now: datetime) -> bool:
    """Return whether attendance is to be noted: from the start until a month after the end."""
    return now >= meeting.starts_at and attendance_window(meeting, now) == AttendanceWindow.OPEN


def draft_needs(meeting: Meeting, now: datetime) -> str:
    """Return what keeps a draft from being published; empty when it is ready. Its themes must be loaded."""
    return _needs(meeting, missing_for_publication(meeting, now))


def visitor_needs(meeting: Meeting) -> str:
    """Return the same without its date, which differs for each copy."""
    return _needs(meeting, missing_for_a_visitor(meeting))


def _needs(meeting: Meeting, missing: Sequence[str]) -> str:
    if missing:
        return _("Still needed: %(list)s", list=", ".join(map(tell, missing)))
    if joining_details(public_texts(meeting), meeting.visibility, meeting.joining_public.split()):
        return _("A text says how to join online: look at it first")
    return ""


def _is_coming(meeting: Meeting, now: datetime) -> bool:
    return meeting.stage == MeetingStage.PUBLISHED and meeting.ends_at > now


def _loop(meeting: Meeting, written: tuple[Summary, int] | None, lessons: int, now: datetime) -> Sequence[LoopStep]:
    return loop_of(meeting, written[0] if written else None, lessons, now)


def _follow_up(meeting: Meeting, summary: Summary | None, reactions: int, reacted: int, now: datetime) -> str:
    """Return what the follow-up waits for, with how many reactions wait for an answer."""
    waits = waits_for(meeting, summary, reactions, now)
    if waits == ANSWER:
        return ngettext("%(n)s reaction waits for you", "%(n)s reactions wait for you", reactions, n=reactions)
    if waits == FINISH and not reacted:
        return tell(NOBODY_REACTED)
    return tell(waits) if waits else ""


def _refused(count: int) -> str:
    return ngettext(
        "The e-mail to %(n)s person was refused", "The e-mails to %(n)s people were refused", count, n=count
    )


def _to_read(count: int) -> str:
    return ngettext("%(n)s case to read", "%(n)s cases to read", count, n=count)


def _to_note(count: int) -> str:
    return ngettext("Note who was there: %(n)s person left", "Note who was there: %(n)s people left", count, n=count)
