"""The letters of a round of reactions: the request, its reminder, and hidden passages."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from portal.agenda.letters import about_session, refuse_unless_leads, refuse_unless_still_theirs
from portal.keys import key_of, salt_mark
from portal.language import N_, date_long
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import HIDDEN_PASSAGES, UNASKED_BUT_ONE, NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.reactions.models import Reaction, Reader
from portal.reactions.queries import is_asked, reaction_with, reader_with, still_belongs
from portal.summaries.models import SummaryStage
from portal.web.addresses import absolute


def while_asked(letter: Letter) -> dict[str, Any]:
    reader = _still_invited(letter)
    _refuse_unless_asked(reader)
    return _about(letter, reader)


def while_reading_along(letter: Letter) -> dict[str, Any]:
    """Return the variables for a member who missed the session, until they turn out to have been there."""
    reader = _still_invited(letter)
    if not reader.reads_along:
        raise NotTrueAnyMore(N_("they were there after all"))
    return _about(letter, reader)


def while_silent(letter: Letter) -> dict[str, Any]:
    """Return the variables while the round is open and this reader has not reacted."""
    reader = _still_invited(letter)
    _refuse_unless_asked(reader)
    if reader.reacted_at or reader.summary.stage != SummaryStage.ROUND:
        raise NotTrueAnyMore(N_("they reacted, or the summary is finished"))
    return _about(letter, reader)


def while_hidden(letter: Letter) -> dict[str, Any]:
    """Return the variables for a facilitator while the passage is hidden; the letter never holds its text."""
    refuse_unless_leads(letter)
    return _about_hidden(letter)


def while_nobody_looked(letter: Letter) -> dict[str, Any]:
    """Return the variables for an organiser, once the facilitators did not answer."""
    refuse_unless_still_theirs(letter)
    return _about_hidden(letter)


KINDS = (
    LetterKind(
        "summary-asked",
        N_("Is this right? The summary"),
        "reactions/summary-asked.txt",
        while_asked,
        NoLimit("sent once to each reader of a summary"),
        is_counted=True,
        about=Concern.OWN_WORDS,
    ),
    LetterKind(
        "summary-read-along",
        N_("Read along: the summary"),
        "reactions/summary-read-along.txt",
        while_reading_along,
        NoLimit("sent once to each member who missed the session, when its facilitator asks for it"),
        is_counted=True,
        about=Concern.REST,
    ),
    LetterKind(
        "summary-reminder",
        N_("Reminder about the summary"),
        "reactions/summary-reminder.txt",
        while_silent,
        UNASKED_BUT_ONE,
        is_counted=True,
        about=Concern.REST,
    ),
    LetterKind(
        "reaction-leave-out",
        N_("Something is hidden, to the facilitators"),
        "reactions/reaction-leave-out.txt",
        while_hidden,
        HIDDEN_PASSAGES,
        about=Concern.DUTY,
    ),
    LetterKind(
        "reaction-waits",
        N_("Something is hidden, to the organisers"),
        "reactions/reaction-waits.txt",
        while_nobody_looked,
        NoLimit("sent once for each hidden passage"),
        about=Concern.DUTY,
    ),
)


def _about(letter: Letter, reader: Reader) -> dict[str, Any]:
    """Return the session, the reader's own page, and the round's last day in the time zone of the session."""
    closes = datetime.fromisoformat(letter.facts["closes_at"]).astimezone(ZoneInfo(letter.facts["timezone"]))
    return {
        **about_session(letter),
        "my_page": absolute("reactions.index", key=key_of("reaction", reader.id, reader.salt)),
        "last_day": date_long(date(closes.year, closes.month, closes.day)),
    }


def _about_hidden(letter: Letter) -> dict[str, Any]:
    reaction = _still_hidden(letter)
    return {**about_session(letter), "handling": absolute("handling.index", id=reaction.id)}


def _still_invited(letter: Letter) -> Reader:
    """Return the reader while the summary is open to them. Raises NotTrueAnyMore."""
    reader = reader_with(letter.facts["reader_id"])
    if reader is None or salt_mark(reader.salt) != letter.facts["salt_mark"] or not still_belongs(reader):
        raise NotTrueAnyMore(N_("they are not asked any more"))
    if reader.summary.stage == SummaryStage.DRAFT:
        raise NotTrueAnyMore(N_("the summary was withdrawn"))
    return reader


def _refuse_unless_asked(reader: Reader) -> None:
    if not is_asked(reader):
        raise NotTrueAnyMore(N_("they are not asked any more"))


def _still_hidden(letter: Letter) -> Reaction:
    reaction = reaction_with(letter.facts["reaction_id"])
    if reaction is None or not reaction.is_hiding:
        raise NotTrueAnyMore(N_("it was answered, or taken back"))
    return reaction
