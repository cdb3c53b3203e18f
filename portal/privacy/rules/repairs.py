"""What can be done about a hit: leave it out, black it out, or say it in more general words."""

import re
from enum import StrEnum

from portal.privacy.rules.general import general_words
from portal.privacy.rules.hits import Hit

BLACK = "████"  # as long for a short name as for a long one
_PAIRS = ("()", "<>", "«»", "“”", "‘’", '""', "''", "``", "**", "__", "~~")
_ENDS_A_CLAUSE = re.compile(r" *(?:[,.;:!?)]|\n|\Z)")


class Repair(StrEnum):
    LEAVE_OUT = "leave-out"
    BLACK_OUT = "black-out"
    MORE_GENERAL = "more-general"


class NotThere(Exception):
    """The text is no longer what was scanned."""


def repairs(hit: Hit) -> dict[Repair, str]:
    """What comes in its place, by the name of the repair."""
    return {Repair.LEAVE_OUT: "", Repair.BLACK_OUT: BLACK, Repair.MORE_GENERAL: general_words(hit)}


def repaired(text: str, hit: Hit, how: Repair) -> str:
    """The text after a repair. Raises NotThere."""
    return {
        Repair.LEAVE_OUT: left_out,
        Repair.BLACK_OUT: blacked_out,
        Repair.MORE_GENERAL: more_general,
    }[how](text, hit)


def left_out(text: str, hit: Hit) -> str:
    """Without it, and without the brackets, the comma or the second space that would stay behind. Raises NotThere."""
    before, after = _without_wrapping(*_around(text, hit))
    if not before or before[-1] in " \n(":
        after = after.lstrip(" ")
    if before.strip(" ") and not before.endswith("\n") and _ENDS_A_CLAUSE.match(after):
        before, after = before.rstrip(" "), after.lstrip(" ")
    if before.endswith(",") and after.startswith((",", ".")):
        before = before[:-1]
    if hit.begins_sentence and after[:1].islower():
        after = after[0].upper() + after[1:]
    return before + after


def blacked_out(text: str, hit: Hit) -> str:
    """With black blocks in its place. Raises NotThere."""
    return BLACK.join(_around(text, hit))


def more_general(text: str, hit: Hit) -> str:
    """With the words that are suggested for it, in the language of the session. Raises NotThere."""
    return general_words(hit).join(_around(text, hit))


def _around(text: str, hit: Hit) -> tuple[str, str]:
    if text[hit.start : hit.end] != hit.text:
        raise NotThere
    return text[: hit.start], text[hit.end :]


def _without_wrapping(before: str, after: str) -> tuple[str, str]:
    """Without brackets, quotes and emphasis around nothing; those of a Markdown link stay."""
    while before and after and before[-1] + after[0] in _PAIRS and before[-2:] != "](":
        before, after = before[:-1], after[1:]
    return before, after
