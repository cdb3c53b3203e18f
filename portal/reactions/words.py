"""The names of reaction kinds, parts and outcomes on the screen."""

from collections.abc import Sequence

from portal.language import N_, tell
from portal.reactions.models import TABLE, WHOLE, Outcome, ReactionKind
from portal.summaries.words import place_name

KINDS = {
    ReactionKind.AGREE: N_("Correct"),
    ReactionKind.ADDITION: N_("Addition"),
    ReactionKind.NUANCE: N_("Lacks nuance"),
    ReactionKind.LEAVE_OUT: N_("Please leave out"),
}
OUTCOMES = {
    Outcome.ADOPTED: N_("Adopted"),
    Outcome.PARTLY: N_("Partly adopted"),
    Outcome.DECLINED: N_("Not adopted"),
}
_FOR_ITS_READER = {
    Outcome.ADOPTED: N_("Adopted, thank you."),
    Outcome.PARTLY: N_("Partly adopted, thank you."),
    Outcome.DECLINED: N_("Not adopted, because: %(reason)s"),
}
_PARTS = {TABLE: N_("What stood in the way, and what helped?"), WHOLE: N_("The whole summary")}


def part_name(part: str, questions: Sequence[str]) -> str:
    return tell(_PARTS[part]) if part in _PARTS else place_name(part, questions)


def kind_words(kind: str) -> str:
    return tell(KINDS[ReactionKind(kind)])


def outcome_words(outcome: str | None) -> str:
    return tell(OUTCOMES[Outcome(outcome)]) if outcome else ""


def answer_words(outcome: str | None, reason: str) -> str:
    """Return what was done with a reaction, in words for its author."""
    return tell(_FOR_ITS_READER[Outcome(outcome)], {"reason": reason}) if outcome else ""
