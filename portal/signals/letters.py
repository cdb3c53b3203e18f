"""The letters to a policy mailbox. All they say is read at sending; no letter's row holds a text."""

from typing import Any

from portal.clock import now
from portal.keys import key_of, salt_mark
from portal.language import N_, date_long
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import SIGNALS
from portal.mail.rules.sending import NotTrueAnyMore
from portal.signals.models import PolicyMailbox, SignalQuestion
from portal.signals.queries import is_public, mailbox_of, question_with, signal_of
from portal.signals.rules import PURPOSE
from portal.signals.words import day_of
from portal.web.addresses import absolute


def while_it_waits(letter: Letter) -> dict[str, Any]:
    """Return the signal and where it comes from, while it waits for this mailbox. Raises NotTrueAnyMore."""
    question = question_with(letter.facts["question_id"])
    if question is None or salt_mark(question.salt) != letter.facts["salt_mark"] or now() >= question.answer_until:
        raise NotTrueAnyMore(N_("it cannot be answered any more"))
    signal, mailbox = signal_of(question.meeting_id), _mailbox_for(question)
    if signal is None or signal.answer:
        raise NotTrueAnyMore(N_("the signal was answered or withdrawn"))
    if mailbox is None:
        raise NotTrueAnyMore(N_("the network names another mailbox, or none"))
    meeting, giver = question.meeting, mailbox.given_by
    return {
        "signal": signal.text,
        "title": meeting.title,
        "day": date_long(meeting.starts),
        "network": mailbox.network.name,
        "role": question.role,
        "by": giver.name if giver else "",
        "asked": day_of(question.asked_at),
        "until": day_of(question.answer_until),
        "page": absolute("signals.index", key=key_of(PURPOSE, question.id, question.salt)),
        "public_page": absolute("summary.index", slug=meeting.slug) if is_public(meeting.id) else "",
    }


def _mailbox_for(question: SignalQuestion) -> PolicyMailbox | None:
    mailbox = mailbox_of(question.meeting.network_id or 0)
    return mailbox if mailbox and mailbox.person_id == question.person_id else None


KINDS = (
    LetterKind(
        "signal-asked",
        N_("A signal for policy"),
        "signals/signal-asked.txt",
        while_it_waits,
        SIGNALS,
        about=Concern.REST,
    ),
    LetterKind(
        "signal-nudge",
        N_("A signal for policy waits for an answer"),
        "signals/signal-nudge.txt",
        while_it_waits,
        SIGNALS,
        about=Concern.REST,
    ),
)
