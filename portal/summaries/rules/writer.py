"""An attendee who writes the draft in the facilitator's place."""

from datetime import date, datetime, timedelta

from portal.agenda.models import Meeting
from portal.language import N_
from portal.summaries.models import Summary, SummaryStage
from portal.summaries.rules.steps import RoundIsOpen, SummaryError

WRITES_FOR = timedelta(days=14)


class WriterWasNotThere(SummaryError):
    field = "signup"
    status = 422
    sentence = N_("Choose somebody who was there, and whom we can e-mail.")


class WriterAskedOften(SummaryError):
    field = "signup"
    status = 422
    sentence = N_("We already mailed them about this today. Ask somebody else, or try again tomorrow.")


class NotTheWriter(SummaryError):
    """This attendee was never asked to write, or is not asked any more."""

    status = 404
    sentence = N_("You can no longer write this text. Would you like to? Ask the facilitator for a new link.")


class WriterTooLate(SummaryError):
    status = 410
    sentence = N_("You can no longer write this text. Would you like to? Ask the facilitator for a new link.")


def is_writer(summary: Summary, signup_id: int, now: datetime) -> bool:
    """Return whether this attendee may write the draft now."""
    is_theirs = summary.writer_signup_id == signup_id and summary.stage == SummaryStage.DRAFT
    return is_theirs and summary.writer_until is not None and now <= summary.writer_until


def refuse_writer(summary: Summary | None, signup_id: int, now: datetime) -> None:
    """Raise NotTheWriter or WriterTooLate unless this attendee may write the draft now."""
    if summary is None or summary.writer_signup_id != signup_id:
        raise NotTheWriter
    if not is_writer(summary, signup_id, now):
        raise WriterTooLate


def refuse_to_ask_writer(summary: Summary) -> None:
    if summary.stage != SummaryStage.DRAFT:
        raise RoundIsOpen


def until_of(summary: Summary, meeting: Meeting) -> date:
    """Return the last day of the link, in the session's zone; it must have one."""
    until = summary.writer_until or summary.changed_at
    return until.astimezone(meeting.zone).date()
