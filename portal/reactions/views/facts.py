"""What the pages of a round show: to who was asked, and to who facilitates the session."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from flask import abort, request
from flask_babel import gettext as _

from portal.agenda.models import Meeting
from portal.keys import id_in, key_of, opens
from portal.language import N_, tell
from portal.markup import plain_of
from portal.reactions.forms import HandlingForm, ReactionForm, RoundForm
from portal.reactions.models import WHOLE, Reaction, ReactionKind, Reader
from portal.reactions.queries import (
    Audience,
    Progress,
    leave_outs,
    progress_of,
    reactions_of,
    reader_with,
    signup_of,
    still_belongs,
    to_be_asked,
)
from portal.reactions.rules.reacting import (
    HIDDEN,
    KEY_LASTS,
    PARTS,
    is_hidden,
    parts_to_react_on,
    pointed_at,
    sentences,
    sentences_of,
    shown,
    texts_of,
)
from portal.reactions.rules.timing import remind_at, suggested_day
from portal.reactions.words import KINDS, answer_words, kind_words, outcome_words, part_name
from portal.signups.queries import was_there
from portal.summaries.models import Parts, Stage, Summary
from portal.summaries.rules.levels import reads_summary
from portal.text import paragraphs
from portal.web.addresses import path_to

# What is said after a deed.
SAID = {
    "thanks": N_("Thank you. You can still change it."),
    "hidden": N_("We hid the passage. The facilitator will look at it."),
    "taken-back": N_("You took it back."),
}
SAID_TO_ITS_FACILITATOR = {
    "asked-all": N_("We mail everybody. Whoever reacts, you see it here."),
    "answered": N_("Saved. Whoever reacted sees your answer."),
}


@dataclass(frozen=True)
class Voice:
    """What somebody said, as this reader may know it."""

    id: int
    kind: str
    said_as: str  # the kind in words
    who: str
    text: str
    passages: tuple[str, ...]  # that are to be left out
    is_private: bool
    is_named: bool
    outcome: str
    answer: str  # the outcome in words
    reason: str
    is_hiding: bool
    needs_answer: bool


@dataclass
class Part:
    """A part to react on, with what was said of it."""

    name: str
    title: str
    texts: list[str] = field(default_factory=list)  # Markdown
    choices: list[tuple[str, str]] = field(default_factory=list)  # each sentence: as it stands, and as it reads
    mine: list[Voice] = field(default_factory=list)
    others: list[Voice] = field(default_factory=list)
    told: str = ""
    form: ReactionForm | None = None  # that was refused


@dataclass(frozen=True)
class Round:
    """How far the round is, for who facilitates the session."""

    stage: str
    audience: Audience | None  # whom it would ask, before it opens
    progress: Progress
    closes: date | None
    reminds: date | None  # on which day
    is_reminded: bool
    parts: list[Part]
    waiting: int


def reader_by(key: str, at: datetime) -> Reader:
    """Whom this key was sent to: 404 for a wrong one, or of who was not there after all; 410 past its day."""
    number = id_in(key)
    reader = reader_with(number) if number is not None else None
    if not reader or not opens(key, "reaction", reader.id, reader.salt):
        abort(404)
    meeting = reader.summary.meeting
    if not still_belongs(reader, meeting):
        abort(404)
    if at > meeting.ends_at + KEY_LASTS:
        abort(410)
    return reader


def may_read(reader: Reader) -> bool:
    """Whether the text is there for this one: in the round for all who were asked, then for whom it is meant."""
    summary = reader.summary
    is_asked = _is_one_of_them(reader) or summary.stage == Stage.ROUND
    return reads_summary(summary.meeting, summary, reader.person, is_asked)


def _is_one_of_them(reader: Reader) -> bool:
    """Whether they were there, as it is noted now: that may have been corrected since they were asked."""
    return reader.was_there and was_there(reader.summary.meeting_id, reader.person_id)


def reader_facts(
    reader: Reader, key: str, at: datetime, form: ReactionForm | None = None, said: str = "", at_part: str = ""
) -> dict[str, Any]:
    """The page behind the link: the text as it is now, what was said of each part, and how it was."""
    summary = reader.summary
    meeting = summary.meeting
    is_open = summary.stage == Stage.ROUND
    is_read = may_read(reader)
    reactions = reactions_of(summary.id)
    hiding, there = leave_outs(summary.id), _is_one_of_them(reader)
    text = shown(summary.parts, reactions) if is_read else {}
    parts = {name: _part(name, meeting, text) for name in parts_to_react_on(text)}
    for reaction in reactions:
        if reaction.reader_id == reader.id:
            parts.setdefault(reaction.part, _part(reaction.part, meeting, text)).mine.append(_voice(reaction))
        elif reaction.part in parts and is_read and there and _is_for_others(reaction, hiding):
            parts[reaction.part].others.append(_voice(reaction))
    if at_part in parts:
        parts[at_part].told, parts[at_part].form = tell(SAID[said]) if said in SAID else "", form
    return {
        "reader_row": reader,
        "key": key,
        "summary": summary,
        "meeting": meeting,
        "text": text,
        "items": parts,
        "gone": [part for part in parts.values() if part.mine and part.name != WHOLE and not part.texts],
        "kinds": [(str(kind), kind_words(kind)) for kind in KINDS],
        "is_open": is_open,
        "may_read": is_read,
        "progress": progress_of(summary.id),
        "closes": _day(meeting, summary.round_closes_at),
        "leaders": ", ".join(leader.name for leader in meeting.facilitators),
        "form": form,
        **_evaluation(reader),
    }


def round_facts(meeting: Meeting, summary: Summary | None, now: datetime) -> dict[str, Any]:
    """For the panel of who facilitates: whom it asks, who reacted, and what waits for an answer."""
    reactions = reactions_of(summary.id) if summary else []
    stage = summary.stage if summary else Stage.DRAFT
    moment = remind_at(meeting, summary) if summary else None
    said = request.args.get("said", "")
    return {
        "round": Round(
            stage=stage,
            audience=to_be_asked(meeting) if stage == Stage.DRAFT else None,
            progress=progress_of(summary.id) if summary else Progress(0, 0),
            closes=_day(meeting, summary.round_closes_at if summary else None),
            reminds=_day(meeting, moment),
            is_reminded=bool(summary and summary.reminded_at),
            parts=_by_part(reactions, meeting, summary.parts if summary else {}),
            waiting=sum(reaction.is_waiting for reaction in reactions),
        ),
        "round_form": RoundForm(formdata=None, data={"closes": suggested_day(meeting, now)}),
        "round_told": tell(SAID_TO_ITS_FACILITATOR[said]) if said in SAID_TO_ITS_FACILITATOR else "",
        "handling_form": None,
    }


def handling_facts(reaction: Reaction, is_leader: bool, form: HandlingForm | None = None) -> dict[str, Any]:
    """One reaction, to answer it: beside the paragraphs that it is about."""
    meeting, parts = reaction.summary.meeting, reaction.summary.parts
    part = _part(reaction.part, meeting, {})
    part.texts = _around(reaction, parts) if reaction.is_hiding else texts_of(reaction.part, parts) if is_leader else []
    return {
        "meeting": meeting,
        "item": part,
        "voice": _voice(reaction),
        "is_leader": is_leader,
        "handling_form": form,
    }


def _around(reaction: Reaction, parts: Parts) -> list[str]:
    """The paragraphs that are hidden for this reaction."""
    seen = shown(parts, [reaction])
    return [
        paragraph
        for name, text in parts.items()
        if seen[name] != text
        for paragraph in paragraphs(text)
        if paragraph not in seen[name]
    ]


def _by_part(reactions: Iterable[Reaction], meeting: Meeting, text: Parts) -> list[Part]:
    parts = {name: _part(name, meeting, text) for name in PARTS}
    for reaction in reactions:
        parts[reaction.part].others.append(_voice(reaction))
    return [part for part in parts.values() if part.others]


def _part(name: str, meeting: Meeting, text: Parts) -> Part:
    line = set(sentences(tell(HIDDEN)))
    choices = [(raw, plain_of(raw)) for raw in sentences_of(name, text) if raw not in line]
    return Part(name, part_name(name, meeting.questions), texts_of(name, text), choices)


def _voice(reaction: Reaction) -> Voice:
    name = reaction.reader.name if reaction.reader and reaction.is_named else ""
    return Voice(
        id=reaction.id,
        kind=reaction.kind,
        said_as=kind_words(reaction.kind),
        who=name or _("A participant"),
        text=reaction.text,
        passages=tuple(plain_of(passage) for passage in pointed_at(reaction)),
        is_private=reaction.is_private,
        is_named=reaction.is_named,
        outcome=outcome_words(reaction.outcome),
        answer=answer_words(reaction.outcome, reaction.reason),
        reason=reaction.reason,
        is_hiding=reaction.is_hiding,
        needs_answer=reaction.is_waiting,
    )


def _is_for_others(reaction: Reaction, hiding: Collection[Reaction]) -> bool:
    """Whether those who were there may read it. That somebody wants something left out is told to nobody."""
    if reaction.is_private or reaction.kind == ReactionKind.LEAVE_OUT:
        return False
    return not (reaction.text and is_hidden(reaction.text, hiding))  # it quotes what somebody wants left out


def _day(meeting: Meeting, moment: datetime | None) -> date | None:
    return moment.astimezone(meeting.zone).date() if moment else None


def _evaluation(reader: Reader) -> dict[str, Any]:
    """Where this one says how it was; nowhere for who was not there."""
    signup = signup_of(reader)
    if signup is None:
        return {"evaluation": "", "has_evaluated": False}
    key = key_of("evaluation", signup.id, signup.salt)
    return {"evaluation": path_to("evaluations.index", key=key), "has_evaluated": signup.has_evaluated}
