"""Where the signal of a session goes, on the page of its facilitators."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import url_for

from portal.agenda.models import Meeting
from portal.agenda.rules.who_may import gives_roles
from portal.lessons.models import Lesson
from portal.people.models import Person
from portal.signals.queries import mailbox_of, waiting
from portal.signals.words import waiting_words


@dataclass(frozen=True)
class SignalPanel:
    """Who receives it, and what it waits for."""

    role: str  # empty when nobody receives it
    waits: str  # in words; empty when it was answered, or goes out soon
    choose: str  # the address where the reader can choose who receives it; empty for others


def signal_panel(meeting: Meeting, lessons: Sequence[Lesson], reader: Person, now: datetime) -> SignalPanel | None:
    """Return the panel; None without a signal, or outside a network. The meeting's network must be loaded."""
    network = meeting.network
    if network is None or not any(lesson.is_signal for lesson in lessons):
        return None
    mailbox, waits = mailbox_of(network.id), waiting([meeting.id], now)
    may_choose = gives_roles(reader, network.id)
    return SignalPanel(
        role=mailbox.role if mailbox else "",
        waits=waiting_words(*waits[meeting.id], now) if meeting.id in waits else "",
        choose=url_for("policy_mailbox.index", slug=network.slug) if may_choose else "",
    )
