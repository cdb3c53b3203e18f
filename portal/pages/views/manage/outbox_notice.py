"""The warning on *Manage* when letters are not sent: why, the mail server's answer, and the next try."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask_babel import gettext as _
from flask_babel import ngettext

from portal.agenda.rules.who_may import What, has_all
from portal.language import N_, tell
from portal.mail.models import Cause, Outbox
from portal.mail.queries import OldOutbox, old_outbox, outbox_state
from portal.people.models import Person
from portal.site import site

CAUSES: dict[str, str] = {
    Cause.SIGN_IN: N_("No e-mails are being sent: the portal cannot sign in to the mail server."),
    Cause.SENDER: N_("No e-mails are being sent: the mail server does not accept the address they come from."),
    Cause.DOMAINS: N_("No e-mails are being sent: several mail domains in a row refused e-mails from the portal."),
}


@dataclass(frozen=True)
class OutboxNotice:
    """A warning about the whole outbox."""

    sentence: str
    answer: str = ""  # the mail server's, verbatim
    next_try: datetime | None = None  # in the portal's zone
    button: str = ""


def outbox_notice(reader: Person, now: datetime) -> OutboxNotice | None:
    """Return the warning; None when all is well, or when the reader may not see it."""
    if not has_all(reader, What.LETTERS):
        return None
    if outbox := outbox_state():
        return _held() if outbox.held_at else _paused(outbox, now)
    return _old(old) if (old := old_outbox(now)) else None


def _held() -> OutboxNotice:
    return OutboxNotice(
        _("No e-mails are being sent: the outbox has been on hold since a backup was restored."),
        button=_("Release the e-mails"),
    )


def _paused(outbox: Outbox, now: datetime) -> OutboxNotice:
    is_ahead = outbox.next_at is not None and outbox.next_at > now
    return OutboxNotice(
        tell(CAUSES[outbox.cause]),
        outbox.answer,
        _local(outbox.next_at) if outbox.next_at and is_ahead else None,
        _("Try now"),
    )


def _old(old: OldOutbox) -> OutboxNotice:
    return OutboxNotice(
        ngettext(
            "%(n)s e-mail has been waiting for more than a quarter of an hour.",
            "%(n)s e-mails have been waiting for more than a quarter of an hour.",
            old.count,
            n=old.count,
        )
    )


def _local(at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(site().timezone))
