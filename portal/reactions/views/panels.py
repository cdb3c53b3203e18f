"""The facilitator's view of a round: the panel on the desk, and the page to answer one reaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from flask import request

from portal.agenda.models import Meeting, Visibility
from portal.language import N_, tell
from portal.reactions.forms import HandlingForm, RoundForm
from portal.reactions.models import Reaction
from portal.reactions.queries import (
    Progress,
    RoundInvitees,
    reactions_of,
    to_be_asked,
)
from portal.reactions.rules.reacting import (
    PARTS,
    shown,
    texts_of,
)
from portal.reactions.rules.timing import remind_at, suggested_day
from portal.reactions.views.voices import SummaryPart, Voice, local_day, part_of, voice_of, voice_to_answer
from portal.summaries.models import Parts, Summary, SummaryStage
from portal.text import paragraphs

# Notices after an action.
NOTICES = {
    "asked-all": N_("We are e-mailing everybody. Their reactions will appear here."),
    "answered": N_("Saved. The person who reacted sees your answer."),
}


@dataclass(frozen=True)
class RoundPanel:
    """The round, for the facilitators."""

    stage: str
    audience: RoundInvitees | None  # before the round: whom it can invite
    along: int  # how many members read along now
    progress: Progress
    closes: date | None
    reminds: date | None  # the day of the reminder
    is_reminded: bool
    parts: list[SummaryPart]
    waiting: int  # the number of unanswered reactions
    first_waiting: int  # the id of the first of these; 0 for none
    version: int | None  # the version shown; None before anything is written
    form: RoundForm
    notice: str


@dataclass(frozen=True)
class HandlingPage:
    """One reaction to answer, with the paragraphs that it is about."""

    meeting: Meeting
    item: SummaryPart
    voice: Voice
    is_leader: bool
    handling_form: HandlingForm | None  # a refused form


def round_panel(meeting: Meeting, summary: Summary | None, progress: Progress, along: int, now: datetime) -> RoundPanel:
    """Return the panel: invitees, progress, and unanswered reactions. In a session for members, they read along."""
    reactions = reactions_of(summary.id) if summary else []
    stage = summary.stage if summary else SummaryStage.DRAFT
    moment = remind_at(meeting, summary) if summary else None
    notice_key = request.args.get("said", "")
    parts = _by_part(reactions, meeting, summary)
    unanswered = [voice.id for part in parts for voice in part.others if voice.needs_answer]
    return RoundPanel(
        stage=stage,
        audience=to_be_asked(meeting) if stage == SummaryStage.DRAFT else None,
        progress=progress,
        along=along,
        closes=local_day(meeting, summary.round_closes_at if summary else None),
        reminds=local_day(meeting, moment),
        is_reminded=bool(summary and summary.reminded_at),
        parts=parts,
        waiting=len(unanswered),
        first_waiting=next(iter(unanswered), 0),
        version=summary.version if summary else None,
        form=_round_form(meeting, now),
        notice=tell(NOTICES[notice_key]) if notice_key in NOTICES else "",
    )


def _round_form(meeting: Meeting, now: datetime) -> RoundForm:
    """Return the form as it was chosen before a button of the text was pressed, else with its defaults."""
    chosen = {name: request.values.get(name, default) for name, default in round_defaults(meeting, now).items()}
    closes = _day_in(chosen["round_closes"]) or suggested_day(meeting, now)
    return RoundForm(formdata=None, data={"closes": closes, "members": bool(chosen["round_members"])})


def round_defaults(meeting: Meeting, now: datetime) -> dict[str, str]:
    """Return the defaults of the form, by the names that they have in the form of the text."""
    is_for_members = meeting.visibility == Visibility.MEMBERS
    return {"round_closes": suggested_day(meeting, now).isoformat(), "round_members": "y" if is_for_members else ""}


def _day_in(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def handling_page(reaction: Reaction, is_leader: bool, form: HandlingForm | None = None) -> HandlingPage:
    """Return the page. `form` is a refused form, if any."""
    meeting, parts = reaction.summary.meeting, reaction.summary.parts
    part = part_of(reaction.part, meeting, {})
    part.texts = _around(reaction, parts) if reaction.is_hiding else texts_of(reaction.part, parts) if is_leader else []
    voice = voice_to_answer(reaction, reaction.summary) if is_leader else voice_of(reaction)
    if voice.paragraph is not None and not reaction.is_hiding:
        part.texts = []  # it is in the form
    return HandlingPage(meeting, part, voice, is_leader, form)


def _around(reaction: Reaction, parts: Parts) -> list[str]:
    """Return the paragraphs that this reaction hides."""
    seen = shown(parts, [reaction])
    return [
        paragraph
        for name, text in parts.items()
        if seen[name] != text
        for paragraph in paragraphs(text)
        if paragraph not in seen[name]
    ]


def _by_part(reactions: Iterable[Reaction], meeting: Meeting, summary: Summary | None) -> list[SummaryPart]:
    if summary is None:
        return []
    parts = {name: part_of(name, meeting, summary.parts) for name in PARTS}
    for reaction in reactions:
        parts[reaction.part].others.append(voice_to_answer(reaction, summary))
    return [part for part in parts.values() if part.others]
