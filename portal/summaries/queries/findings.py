"""Open findings of the privacy scan: neither repaired nor allowed to stay."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select, union

from portal.agenda.models import Meeting
from portal.db import db
from portal.keys import signature
from portal.networks.models import Membership
from portal.people.models import Person
from portal.privacy.rules.hits import Hit, Present
from portal.privacy.rules.repairs import Repair
from portal.privacy.rules.scan import scanner as scanner_of
from portal.signups.models import Signup
from portal.summaries.models import ASKED, Parts, SetAside, Summary
from portal.summaries.rules.mending import Scanner, sentences_after

TITLE = "title"


@dataclass(frozen=True)
class Finding:
    """A finding in one part of the text, with one or more occurrences."""

    place: str  # a part, `lesson-1`, or TITLE
    hits: Sequence[Hit]  # in text order, at least one
    was_asked: bool  # whether an organiser was asked if it is such a number
    needs_reason: bool  # letting it stay requires a reason

    @property
    def mark(self) -> str:
        return self.hits[0].mark

    @property
    def kind(self) -> str:
        return self.hits[0].kind

    @property
    def repairs(self) -> dict[Repair, str]:
        """The first occurrence's sentence after each repair."""
        return sentences_after(self.hits[0])


def findings_in(
    meeting: Meeting, summary: Summary | None, lesson_texts: Sequence[str], for_everyone: bool = False
) -> list[Finding]:
    """Return findings in the title, text and lessons. The meeting's network and facilitators must be loaded."""
    parts = summary.parts if summary else {}
    return findings_of(meeting, texts_to_scan(meeting, parts, lesson_texts), for_everyone)


def texts_to_scan(meeting: Meeting, parts: Parts, lesson_texts: Sequence[str]) -> dict[str, str]:
    """Return all texts to scan of a meeting, by place."""
    lessons = {f"lesson-{number}": text for number, text in enumerate(lesson_texts, 1)}
    return {TITLE: meeting.title, **parts, **lessons}


def findings_of(
    meeting: Meeting, texts: Mapping[str, str], for_everyone: bool = False, scan: Scanner | None = None
) -> list[Finding]:
    """Return findings in texts, possibly unsaved, by place. `scan` is the meeting's scanner."""
    aside = _set_aside_in(meeting.id)
    look = scan or scanner(meeting)
    return [
        Finding(place, hits, _was_asked(aside.get(mark)), for_everyone and not hits[0].is_organisers)
        for place, text in texts.items()
        for mark, hits in by_mark(look(text)).items()
        if not _may_stay(hits[0], aside.get(mark), for_everyone)
    ]


def scanner(meeting: Meeting) -> Scanner:
    """Return the scanner of this meeting, which knows whom to look for, and who may be named: facilitators and host.

    Its marks are keyed digests, so they reveal nothing. After the secret key is replaced, decisions have to be made
    again.
    """
    leaders = [Present(leader.name) for leader in meeting.facilitators]
    hosts = [Present("", host) for host in (meeting.place, meeting.network.name if meeting.network else "") if host]
    salt = signature("finding", str(meeting.id)).encode()
    return scanner_of(known_at(meeting), (*leaders, *hosts), salt, meeting.language)


def known_at(meeting: Meeting) -> list[Present]:
    """Return everybody to look for, without the facilitators, who may be named.

    That is whoever signed up, also who was absent, waits or cancelled; and by name alone the members of the network,
    who get the text too: an organisation that only a member works for says nothing about who was there.
    """
    led_by = [leader.id for leader in meeting.facilitators]
    signed_up = select(Signup.name, Signup.organisation).where(
        Signup.meeting_id == meeting.id, Signup.person_id.not_in(led_by)
    )
    # the name on their profile can be another than the one on the form
    persons = select(Person.name).join(Signup, Signup.person_id == Person.id).where(Signup.meeting_id == meeting.id)
    members = select(Person.name).join(Membership).where(Membership.network_id == meeting.network_id)
    by_profile = union(persons.where(Person.id.not_in(led_by)), members.where(Person.id.not_in(led_by)))
    known = [Present(name, organisation) for name, organisation in db.session.execute(signed_up.order_by(Signup.id))]
    return list(dict.fromkeys([*known, *map(Present, sorted(db.session.scalars(by_profile)))]))


def by_mark(hits: Iterable[Hit]) -> dict[str, list[Hit]]:
    """Group the hits of one text by mark, in text order."""
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.mark, []).append(hit)
    return found


def _set_aside_in(meeting_id: int) -> dict[str, SetAside]:
    """Return the decisions by mark."""
    return {
        decision.mark: decision
        for decision in db.session.scalars(select(SetAside).where(SetAside.meeting_id == meeting_id))
    }


def _may_stay(hit: Hit, decision: SetAside | None, for_everyone: bool) -> bool:
    """Return whether a decision lets the hit stay; one about another kind does not count."""
    if decision is None or decision.kind != hit.kind:
        return False
    return hit.is_organisers or not for_everyone or bool(decision.reason)


def _was_asked(decision: SetAside | None) -> bool:
    return decision is not None and decision.kind == ASKED
