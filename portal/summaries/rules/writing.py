"""Validating written parts: clean, within limits, and allowed decisions on findings."""

from collections.abc import Mapping

from portal.language import N_
from portal.markup import LONGEST, plain_of
from portal.summaries.models import PARTS, Parts
from portal.summaries.rules.steps import SummaryError
from portal.text import clean_text, fold


class TooLong(SummaryError):
    status = 422
    sentence = N_("This is too long: at most %(most)s characters in all. Short is good.")
    facts: Mapping[str, object] = {"most": LONGEST}


class NotByItself(SummaryError):
    """A draft has autosave; a text that others read does not."""

    sentence = N_("Others are reading this text now. It only changes when you press Save.")


class ReasonNeeded(SummaryError):
    status = 422
    sentence = N_("Say in a few words why this may stay: everybody is going to read it.")


class ForAnOrganiser(SummaryError):
    status = 403
    sentence = N_("Only an organiser can say that this is not such a number. Ask them, or take it out.")


class NotFoundAnyMore(SummaryError):
    sentence = N_("This is not in the text any more. Look again.")


class NothingLeft(SummaryError):
    status = 422
    sentence = N_("That would leave nothing of it. Change it yourself, or take it out.")


def cleaned(parts: Mapping[str, str]) -> Parts:
    """Return the known, non-empty parts in order. Raises TooLong."""
    clean = {part: clean_text(parts.get(part)) for part in PARTS}
    if sum(map(len, clean.values())) > LONGEST:
        raise TooLong
    return {part: text for part, text in clean.items() if text}


def search_words(parts: Mapping[str, str]) -> str:
    """Return the text of these parts, folded for searching."""
    return fold("\n".join(map(plain_of, parts.values())))
