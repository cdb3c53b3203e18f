"""Shared by the tests of signals: a network with a policy mailbox, and a session whose signal is due."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import db
from portal.lessons.models import Lesson
from portal.networks.models import Network
from portal.people.models import Person
from portal.signals.jobs import ask_all, nudge_all
from portal.signals.models import SignalChoice, SignalQuestion
from portal.signals.operations.answer import answer_question
from portal.signals.operations.mailbox import MailboxText, name_mailbox
from tests.cast import coordinator, network
from tests.lessons.sharing import NETWORK, shared
from tests.scenes import built_once

ROLE = "Beleidsadviseur zorg, gemeente"
PETRA = MailboxText("petra@oeverkring.example", ROLE, "Petra")
AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
SIGNAL = "Vraag wat een ja iemand kost."  # the first lesson


@built_once
def with_mailbox() -> Network:
    """Return a network that lotte coordinates, and which names petra's mailbox."""
    meedoen = network()
    name_mailbox(meedoen.id, PETRA, coordinator("lotte", meedoen).id, now())
    return meedoen


@built_once
def asked(**changes: Any) -> Meeting:
    """Return a session of that network whose signal was sent to petra, an hour after it was shared."""
    meeting = signalled(with_mailbox(), **changes)
    ask_all(now() + AN_HOUR)
    return meeting


def signalled(meedoen: Network, *lessons: str, **changes: Any) -> Meeting:
    return shared(*lessons, **{"network_id": meedoen.id, "audience": NETWORK, "signal": 1, **changes})


def work(at: datetime) -> None:
    """Run the jobs of signals."""
    ask_all(at)
    nudge_all(at)


def question() -> SignalQuestion:
    db.session.rollback()
    return db.session.scalars(select(SignalQuestion)).one()


def reply(text: str = "In januari.", at: datetime | None = None, choice: str = "taken-up", **more: Any) -> None:
    answer_question(question().id, SignalChoice(choice), text, at or now() + 2 * AN_HOUR, **more)


def answer() -> str:
    """Return the answer as people read it."""
    db.session.rollback()
    return db.session.scalars(select(Lesson.answer).where(Lesson.is_signal)).one()


def person_id(name: str) -> int:
    return db.session.scalars(select(Person.id).where(Person.email == f"{name}@oeverkring.example")).one()
