"""What the privacy scan found after a session, that nobody mended yet and of which nobody said: this may stay."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db
from portal.keys import signature
from portal.privacy.rules.hits import Hit, Present
from portal.privacy.rules.repairs import Repair
from portal.privacy.rules.scan import scanner as scanner_of
from portal.signups.models import Attendance, Signup, Standing
from portal.summaries.models import ASKED, Parts, SetAside, Summary
from portal.summaries.rules.mending import Scanner, sentences_after

TITLE = "title"


@dataclass(frozen=True)
class Finding:
    """The same thing in one part, perhaps several times."""

    place: str  # a part, `lesson-1`, or TITLE
    hits: Sequence[Hit]  # in the order of the text, at least one
    was_asked: bool  # an organiser, whether it is such a number at all
    needs_reason: bool  # it may stay only with one

    @property
    def mark(self) -> str:
        return self.hits[0].mark

    @property
    def kind(self) -> str:
        return self.hits[0].kind

    @property
    def repairs(self) -> dict[Repair, str]:
        """What its sentence is after each repair; of several, the first."""
        return sentences_after(self.hits[0])


def findings_in(
    meeting: Meeting, summary: Summary | None, lesson_texts: Sequence[str], for_everyone: bool = False
) -> list[Finding]:
    """In the title, the text and the lessons. The meeting's network and facilitators must be loaded."""
    parts = summary.parts if summary else {}
    return findings_of(meeting, texts_to_scan(meeting, parts, lesson_texts), for_everyone)


def texts_to_scan(meeting: Meeting, parts: Parts, lesson_texts: Sequence[str]) -> dict[str, str]:
    """All that is scanned of a meeting, by the names of their places."""
    lessons = {f"lesson-{number}": text for number, text in enumerate(lesson_texts, 1)}
    return {TITLE: meeting.title, **parts, **lessons}


def findings_of(
    meeting: Meeting, texts: Mapping[str, str], for_everyone: bool = False, scan: Scanner | None = None
) -> list[Finding]:
    """Likewise, in texts that need not be saved, by the names of their places. `scan`: that of the meeting."""
    aside = _set_aside_in(meeting.id)
    look = scan or scanner(meeting)
    return [
        Finding(place, hits, _was_asked(aside.get(mark)), for_everyone and not hits[0].is_organisers)
        for place, text in texts.items()
        for mark, hits in by_mark(look(text)).items()
        if not _may_stay(hits[0], aside.get(mark), for_everyone)
    ]


def scanner(meeting: Meeting) -> Scanner:
    """The scan for this meeting: it knows who took part, and who may be named: its facilitators and its host.

    Its marks tell nobody what was found: they are made with the secret key. With another key "may stay" is asked anew.
    """
    leaders = [Present(leader.name) for leader in meeting.facilitators]
    hosts = [Present("", host) for host in (meeting.place, meeting.network.name if meeting.network else "") if host]
    salt = signature("finding", str(meeting.id)).encode()
    return scanner_of(present_at(meeting), (*leaders, *hosts), salt, meeting.language)


def present_at(meeting: Meeting) -> list[Present]:
    """Who took part, as far as is known; not its facilitators."""
    led_by = [leader.id for leader in meeting.facilitators]
    took_part = select(Signup.name, Signup.organisation).where(
        Signup.meeting_id == meeting.id,
        Signup.standing == Standing.GOING,
        Signup.attendance.is_distinct_from(Attendance.ABSENT),
        Signup.person_id.not_in(led_by),
    )
    return [Present(name, organisation) for name, organisation in db.session.execute(took_part.order_by(Signup.id))]


def by_mark(hits: Iterable[Hit]) -> dict[str, list[Hit]]:
    """The hits of one text, the same things together, in its order."""
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.mark, []).append(hit)
    return found


def _set_aside_in(meeting_id: int) -> dict[str, SetAside]:
    """By their marks."""
    return {
        decision.mark: decision
        for decision in db.session.scalars(select(SetAside).where(SetAside.meeting_id == meeting_id))
    }


def _may_stay(hit: Hit, decision: SetAside | None, for_everyone: bool) -> bool:
    """Whether somebody said so: of something else, by its kind, it does not count."""
    if decision is None or decision.kind != hit.kind:
        return False
    return hit.is_organisers or not for_everyone or bool(decision.reason)


def _was_asked(decision: SetAside | None) -> bool:
    return decision is not None and decision.kind == ASKED
