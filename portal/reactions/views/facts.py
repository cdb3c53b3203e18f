"""The facts of an invitee's page, behind the link in the letter."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from flask import abort

from portal.agenda.models import Meeting
from portal.keys import id_in, key_of, opens
from portal.language import N_, tell
from portal.reactions.forms import ReactionForm
from portal.reactions.models import WHOLE, Reaction, ReactionKind, Reader
from portal.reactions.queries import (
    Progress,
    is_asked,
    leave_outs,
    progress_of,
    reactions_of,
    reader_with,
    signup_of,
    still_belongs,
)
from portal.reactions.rules.reacting import (
    KEY_LASTS,
    is_hidden,
    parts_to_react_on,
    shown,
)
from portal.reactions.views.voices import LateReaction, SummaryPart, local_day, part_of, voice_of
from portal.reactions.words import KINDS, kind_words
from portal.signups.queries import was_there
from portal.summaries.models import Parts, SummaryStage
from portal.summaries.rules.levels import reads_summary
from portal.web.addresses import path_to

# Notices after an action.
NOTICES = {
    "thanks": N_("Thank you. You can still change it."),
    "hidden": N_("We hid the passage. The facilitator will look at it."),
    "taken-back": N_("You took it back."),
}


@dataclass(frozen=True)
class ReactingPanel:
    """The text as this reader sees it, with reactions and a form for each part."""

    key: str
    text: Parts
    items: Mapping[str, SummaryPart]
    kinds: Sequence[tuple[str, str]]
    is_open: bool
    is_final: bool
    is_asked: bool  # else the reader reads along
    may_read: bool


@dataclass(frozen=True)
class ReaderPage:
    """The invitee's page: reacting, the progress of the round, and the evaluation."""

    meeting: Meeting
    was_there: bool
    reacting: ReactingPanel
    gone: Sequence[SummaryPart]  # reacted to, but no longer in the text
    progress: Progress
    closes: date | None
    leaders: str
    evaluation: str  # the reader's evaluation form; empty for those who were absent
    has_evaluated: bool
    form: ReactionForm | None = None  # a refused form
    item: SummaryPart | None = None  # the part of the refused form
    late: LateReaction | None = None  # shown above the page, which may no longer have its part


def reader_by(key: str, at: datetime) -> Reader:
    """Return the invitee of this key; aborts with 404 for a wrong or withdrawn invitation, 410 for an expired key."""
    number = id_in(key)
    reader = reader_with(number) if number is not None else None
    if not reader or not opens(key, "reaction", reader.id, reader.salt):
        abort(404)
    meeting = reader.summary.meeting
    if not still_belongs(reader):
        abort(404)
    if at > meeting.ends_at + KEY_LASTS:
        abort(410)
    return reader


def may_read(reader: Reader) -> bool:
    """Return whether this reader may read the text: during the round all invitees may, after it its audience."""
    summary = reader.summary
    is_invited = _is_one_of_them(reader) or summary.stage == SummaryStage.ROUND
    return reads_summary(summary.meeting, summary, reader.person, is_invited)


def reacting_panel(
    reader: Reader, key: str, form: ReactionForm | None = None, notice_key: str = "", at_part: str = ""
) -> ReactingPanel:
    """Return the panel. `notice_key` and the refused `form` belong to the part `at_part`."""
    summary = reader.summary
    meeting = summary.meeting
    is_read = may_read(reader)
    reactions = reactions_of(summary.id)
    hiding, there = leave_outs(summary.id), _is_one_of_them(reader)
    text = shown(summary.parts, reactions) if is_read else {}
    parts = {name: part_of(name, meeting, text) for name in parts_to_react_on(text)}
    for reaction in reactions:
        if reaction.reader_id == reader.id:
            parts.setdefault(reaction.part, part_of(reaction.part, meeting, text)).mine.append(voice_of(reaction))
        elif reaction.part in parts and is_read and there and _is_for_others(reaction, hiding):
            parts[reaction.part].others.append(voice_of(reaction))
    if at_part in parts:
        parts[at_part].notice, parts[at_part].form = tell(NOTICES[notice_key]) if notice_key in NOTICES else "", form
    return ReactingPanel(
        key=key,
        text=text,
        items=parts,
        kinds=[(str(kind), kind_words(kind)) for kind in KINDS],
        is_open=summary.stage == SummaryStage.ROUND,
        is_final=summary.stage == SummaryStage.FINAL,
        is_asked=is_asked(reader),
        may_read=is_read,
    )


def reader_page(reader: Reader, reacting: ReactingPanel) -> ReaderPage:
    """Return the facts around the panel."""
    summary = reader.summary
    meeting, there = summary.meeting, _is_one_of_them(reader)
    signup = signup_of(reader) if there else None
    parts = reacting.items.values()
    return ReaderPage(
        meeting=meeting,
        was_there=there,
        reacting=reacting,
        gone=[part for part in parts if part.mine and part.name != WHOLE and not part.texts],
        progress=progress_of(summary.id),
        closes=local_day(meeting, summary.round_closes_at),
        leaders=", ".join(leader.name for leader in meeting.facilitators),
        evaluation=path_to("evaluations.index", key=key_of("evaluation", signup.id, signup.salt)) if signup else "",
        has_evaluated=bool(signup and signup.has_evaluated),
    )


def _is_one_of_them(reader: Reader) -> bool:
    """Return whether the reader attended, according to the current list, which may have been corrected."""
    return reader.was_there and was_there(reader.summary.meeting_id, reader.person_id)


def _is_for_others(reaction: Reaction, hiding: Collection[Reaction]) -> bool:
    """Return whether fellow attendees may read it; requests to leave something out are confidential."""
    if reaction.is_private or reaction.kind == ReactionKind.LEAVE_OUT:
        return False
    return not (reaction.text and is_hidden(reaction.text, hiding))  # it quotes what somebody asked to leave out
