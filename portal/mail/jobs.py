"""What the worker does with the outbox: send what is due."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime

from flask import current_app
from flask_babel import force_locale

from portal.clock import now as clock_now
from portal.db import db, end_read
from portal.mail.carriers import Carrier, NotNow, Refused, carrier_of
from portal.mail.message import message_of
from portal.mail.models import Letter
from portal.mail.operations import claim_due, mark_dropped, mark_refused, mark_sent, put_back
from portal.mail.queries import is_any_due
from portal.mail.rules import LEASE, NotTrueAnyMore, Words
from portal.settings import settings
from portal.worker import Job

log = logging.getLogger(__name__)

Writer = Callable[[Letter], Words]


def send_due(now: datetime) -> bool:
    """Send the letters that are due; whether there were any."""
    claimed = claim_due(now) if is_any_due(now) else []
    if claimed:
        began = clock_now()
        with carrier_of(settings())() as carrier:
            for letter_id in claimed:
                if clock_now() - began > LEASE / 2:
                    break  # the mail server is slow: what is left goes when the lease is over, by whoever is free
                _send(letter_id, carrier)
    return bool(claimed)


def _send(letter_id: int, carrier: Carrier) -> None:
    letter = db.session.get(Letter, letter_id)
    if letter is None:
        return  # erased in the meantime, with the person it was for
    if letter.useful_until < clock_now():
        mark_dropped(letter_id, "it came too late to be of use")
        return
    try:
        message = message_of(letter, _words_of(letter))
        end_read()  # a slow mail server must not hold a transaction open
        carrier.carry(message)
    except NotTrueAnyMore as why:
        mark_dropped(letter_id, str(why))
    except Refused as answer:
        mark_refused(letter_id, str(answer))
    except NotNow as answer:
        put_back(letter_id, str(answer), clock_now())
    except Exception as error:  # a letter that cannot be written must not stop the others
        log.exception("letter %s could not be written", letter_id)
        put_back(letter_id, f"{type(error).__name__}: {error}", clock_now())
    else:
        mark_sent(letter_id, clock_now())


def _words_of(letter: Letter) -> Words:
    """What the letter says, by the concept that posted it, in the letter's language."""
    writers: Mapping[str, Writer] = current_app.extensions["portal-writers"]
    with force_locale(letter.language.replace("-", "_")):
        return writers[letter.kind](letter)


JOBS = (Job(send_due),)
