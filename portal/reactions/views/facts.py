"""What the page behind the link of the letter shows to who was asked to react."""

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
from portal.reactions.views.voices import SummaryPart, local_day, part_of, voice_of
from portal.reactions.words import KINDS, kind_words
from portal.signups.queries import was_there
from portal.summaries.models import Parts, SummaryStage
from portal.summaries.rules.levels import reads_summary
from portal.web.addresses import path_to

# What is said after an action.
NOTICES = {
    "thanks": N_("Thank you. You can still change it."),
    "hidden": N_("We hid the passage. The facilitator will look at it."),
    "taken-back": N_("You took it back."),
}


@dataclass(frozen=True)
class ReactingPanel:
    """The text as its reader sees it, with what was said of each part and the form to say more."""

    key: str
    text: Parts
    items: Mapping[str, SummaryPart]
    kinds: Sequence[tuple[str, str]]
    is_open: bool
    may_read: bool


@dataclass(frozen=True)
class ReaderPage:
    """The page behind the link of the letter: reacting, how many others did, and how it was."""

    reader_row: Reader
    meeting: Meeting
    reacting: ReactingPanel
    gone: Sequence[SummaryPart]  # that were reacted on, and are no longer in the text
    progress: Progress
    closes: date | None
    leaders: str
    evaluation: str  # the address where this one says how it was; empty for who was not there
    has_evaluated: bool
    form: ReactionForm | None = None  # that was refused
    item: SummaryPart | None = None  # that it is about


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
    is_asked = _is_one_of_them(reader) or summary.stage == SummaryStage.ROUND
    return reads_summary(summary.meeting, summary, reader.person, is_asked)


def reacting_panel(
    reader: Reader, key: str, form: ReactionForm | None = None, notice_key: str = "", at_part: str = ""
) -> ReactingPanel:
    """`said` is of the part `at_part`, and so is `form`, the one that was refused."""
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
        may_read=is_read,
    )


def reader_page(reader: Reader, reacting: ReactingPanel) -> ReaderPage:
    """What stands around the panel."""
    summary = reader.summary
    meeting, signup = summary.meeting, signup_of(reader)
    parts = reacting.items.values()
    return ReaderPage(
        reader_row=reader,
        meeting=meeting,
        reacting=reacting,
        gone=[part for part in parts if part.mine and part.name != WHOLE and not part.texts],
        progress=progress_of(summary.id),
        closes=local_day(meeting, summary.round_closes_at),
        leaders=", ".join(leader.name for leader in meeting.facilitators),
        evaluation=path_to("evaluations.index", key=key_of("evaluation", signup.id, signup.salt)) if signup else "",
        has_evaluated=bool(signup and signup.has_evaluated),
    )


def _is_one_of_them(reader: Reader) -> bool:
    """Whether they were there, as it is noted now: that may have been corrected since they were asked."""
    return reader.was_there and was_there(reader.summary.meeting_id, reader.person_id)


def _is_for_others(reaction: Reaction, hiding: Collection[Reaction]) -> bool:
    """Whether those who were there may read it. That somebody wants something left out is told to nobody."""
    if reaction.is_private or reaction.kind == ReactionKind.LEAVE_OUT:
        return False
    return not (reaction.text and is_hidden(reaction.text, hiding))  # it quotes what somebody wants left out
