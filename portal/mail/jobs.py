"""What the worker does with the outbox: send what is due."""

import logging
import time
from collections.abc import Callable, Mapping
from datetime import datetime

from flask import current_app
from flask_babel import force_locale
from sqlalchemy.exc import DBAPIError

from portal.clock import now as clock_now
from portal.db import db, end_read, may_come_back
from portal.language import N_
from portal.mail.carriers import Carrier, NotNow, Refused, carrier_of
from portal.mail.message import message_of
from portal.mail.models import Letter
from portal.mail.operations import claim_due, mark_dropped, mark_refused, mark_sent, put_back, release
from portal.mail.queries import is_any_due
from portal.mail.rules import LEASE, NotTrueAnyMore, Words
from portal.settings import settings
from portal.worker import Job

log = logging.getLogger(__name__)

MOST_TRIES = 5  # to write down what happened to a letter …
PAUSE = 1.0  # … with so many seconds in between

Writer = Callable[[Letter], Words]


def send_due(now: datetime) -> bool:
    """Send the letters that are due; whether there were any."""
    claimed = claim_due(now) if is_any_due(now) else []
    lease, left = now + LEASE, list(claimed)
    if claimed:
        began = clock_now()
        with carrier_of(settings())() as carrier:
            # When the mail server is slow, the rest goes back: a lease that ends under a letter sends it twice.
            while left and clock_now() - began < LEASE / 2:
                _send(left.pop(0), lease, carrier)
    if left:
        release(left, lease)
    return bool(claimed)


def _send(letter_id: int, lease: datetime, carrier: Carrier) -> None:
    letter = db.session.get(Letter, letter_id)
    if letter is None:
        return  # erased in the meantime, with the person it was for
    if letter.useful_until < clock_now():
        _insist(mark_dropped, letter_id, lease, N_("it came too late to be of use"))
        return
    try:
        message = message_of(letter, _words_of(letter))
        end_read()  # a slow mail server must not hold a transaction open
        carrier.carry(message)
    except NotTrueAnyMore as why:
        _insist(mark_dropped, letter_id, lease, str(why))
    except Refused as answer:
        _insist(mark_refused, letter_id, lease, str(answer))
    except NotNow as answer:
        _insist(put_back, letter_id, lease, str(answer), clock_now())
    except Exception as error:  # a letter that cannot be written must not stop the others
        log.exception("letter %s could not be written", letter_id)
        _insist(put_back, letter_id, lease, f"{type(error).__name__}: {error}", clock_now())
    else:
        _insist(mark_sent, letter_id, lease, clock_now())


def _insist(mark: Callable[..., None], *facts: object) -> None:
    """What happened to a letter must be written down, also when the database is busy: else it goes out again."""
    for _ in range(MOST_TRIES - 1):
        try:
            return mark(*facts)
        except DBAPIError as error:
            if not may_come_back(error):
                raise
            time.sleep(PAUSE)
    return mark(*facts)


def _words_of(letter: Letter) -> Words:
    """What the letter says, by the concept that posted it, in the letter's language."""
    writers: Mapping[str, Writer] = current_app.extensions["portal-writers"]
    with force_locale(letter.language.replace("-", "_")):
        return writers[letter.kind](letter)


JOBS = (Job(send_due),)
