"""The worker's mail job: send due letters, over several connections."""

import logging
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Event, Lock
from typing import NamedTuple, TypeVar

from sqlalchemy.exc import DBAPIError

from portal.causes import Causes
from portal.clock import now as clock_now
from portal.db import db, end_read
from portal.jobs import CrewJob, Job, Task
from portal.mail.letters.carriers import (
    AboutUs,
    Away,
    Carrier,
    Closed,
    LetterRefused,
    NotNow,
    Stopped,
    carrier_of,
    forget_folder,
)
from portal.mail.letters.message import message_of
from portal.mail.letters.pace import Pace
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.operations import claims, marks
from portal.mail.operations.claims import Claim
from portal.mail.queries import Orphan, is_any_due, orphans
from portal.mail.rules.sending import TOO_LATE, Lane, NotTrueAnyMore, lanes_of
from portal.privacy.periods import period_of
from portal.settings import settings

log = logging.getLogger(__name__)
Marked = TypeVar("Marked")

MOST_TRIES = 60  # attempts to record the outcome of a letter …
TRIES_AT_THE_END = 5  # … or this many once the worker is asked to stop …
PAUSE = 1.0  # … seconds between attempts
SILENCE = 30.0  # seconds without renewal after which an expired claim belongs to a dead worker


class Which(NamedTuple):
    """Which letters a connection looks for: in which lanes, and of which mail domains rather not."""

    lanes: tuple[Lane, ...]
    avoided: Collection[str]


class Senders:
    """The connections of one worker, with the claims that they hold."""

    def __init__(self, size: int, stop: Event) -> None:
        self.size = size
        self._stop = stop
        self._causes = Causes(log)
        self._pace = Pace()
        self._tokens: set[str] = set()
        self._orphans: dict[Orphan, float] = {}  # when each was first seen, on the monotonic clock
        self._lock = Lock()  # guards the tokens; held only briefly
        self._watch = Lock()  # guards the orphans

    @contextmanager
    def work(self, number: int) -> Iterator[Task]:
        """Send letters one at a time over one connection, opened when there is one to send.

        That a letter went is recorded in the transaction that claims the next one, which the connection sends at once.
        """
        turn, following = 0, None
        with carrier_of(settings(), self._stop.is_set) as carrier:

            def send_next(now: datetime) -> bool:
                nonlocal turn, following
                claim, following = following, None
                if claim is None:
                    which = self._which(number, turn)
                    claim = claims.claim_next(which.lanes, now, which.avoided) if is_any_due(which.lanes, now) else None
                if claim is None:
                    carrier.rest()
                    return False
                turn += 1
                with self._holding(claim):
                    following = self._send(
                        claim, carrier, f"connection {number + 1}", lambda: self._which(number, turn)
                    )
                return True

            yield send_next
            if following is not None:
                self._insist(claims.release, following)

    def _which(self, number: int, turn: int) -> Which:
        avoided = () if turn % 8 == 7 else self._pace.slow_domains()  # let slow domains have a share too
        return Which(lanes_of(number, self.size, turn), avoided)

    def renew(self, now: datetime) -> bool:
        """Renew this worker's claims, and free those of dead workers; return whether some may yet prove dead.

        A claim is judged by this process's monotonic clock, not by its timestamp alone: after a jump of the wall clock
        every claim looks expired. A live worker renews its claims within seconds.
        """
        self._pace.abort_hanging()
        with self._lock:
            tokens = tuple(self._tokens)
        with self._watch:
            if tokens:
                claims.renew_claims(tokens, now)
            seen = time.monotonic()
            self._orphans = {orphan: self._orphans.get(orphan, seen) for orphan in orphans(now)}
            if dead := [orphan for orphan, since in self._orphans.items() if seen - since >= SILENCE]:
                claims.free_orphans(dead)
            return bool(self._orphans)

    @contextmanager
    def _holding(self, claim: Claim) -> Iterator[None]:
        with self._lock:
            self._tokens.add(claim.token)
        try:
            yield
        finally:
            with self._lock:
                self._tokens.discard(claim.token)

    def _send(
        self, claim: Claim, carrier: Carrier, name: str, which: Callable[[], Which] | None = None
    ) -> Claim | None:
        """Send a letter. With `which`, asked once it went, also claim the next one; return that claim, if any."""
        letter = db.session.get(Letter, claim.letter_id)
        if letter is None:
            return None  # deleted meanwhile, with its recipient
        kind, domain = letter.kind, letter.address.rpartition("@")[2].lower()
        if letter.useful_until < clock_now():
            self._insist(marks.mark_dropped, claim, TOO_LATE)
            return None
        try:
            message = message_of(letter, words_of(letter))
            end_read()  # a slow mail server must not keep a transaction open
            with self._pace.measured(domain, carrier.abort):
                carrier.carry(message)
        except NotTrueAnyMore as why:
            self._insist(marks.mark_dropped, claim, str(why))
        except Stopped:
            self._insist(claims.release, claim)
        except LetterRefused as answer:
            self._insist(marks.mark_refused, claim, str(answer))
            self._goes_again(name)
        except AboutUs as answer:
            self._insist(marks.put_back_and_suspect, claim, str(answer))
        except Closed as answer:
            self._causes.stands("the mail server takes no letter of ours", name, str(answer))
            self._insist(marks.put_back_and_pause, claim, answer.cause, str(answer))
        except Away as answer:
            self._causes.stands("the mail server does not answer", name, str(answer))
            self._insist(marks.put_back, claim, str(answer))
        except NotNow as answer:
            self._insist(marks.put_back, claim, str(answer))
        except Exception as error:  # a letter that fails to render must not stop the others
            cause = f"{type(error).__name__}: {error}"
            self._causes.stands(f"letters of the kind {kind} cannot be written", name, cause, error)
            self._insist(marks.put_back_unwritten, claim, cause)
        else:
            if which is None or self._stop.is_set():
                is_there, next_claim = self._insist(marks.mark_sent, claim), None
            else:
                is_there, next_claim = self._insist(marks.mark_sent_and_claim_next, claim, *which())
            if not is_there:
                carrier.take_back(message)
            self._goes_again(name)
            self._causes.is_over(f"letters of the kind {kind} cannot be written", name)
            return next_claim
        return None

    def _goes_again(self, name: str) -> None:
        for trouble in ("the mail server takes no letter of ours", "the mail server does not answer"):
            self._causes.is_over(trouble, name)

    def _insist(self, mark: Callable[..., Marked], claim: Claim, *facts: object) -> Marked:
        """Record the outcome of a letter, retrying while the database is unavailable; otherwise the letter would go out
        twice. Return what `mark` returns.
        """
        tries = tries_at_the_end = 1
        while True:
            try:
                outcome = mark(claim, *facts, clock_now())
            except DBAPIError as error:
                if tries_at_the_end > TRIES_AT_THE_END or tries >= MOST_TRIES:
                    log.error("what became of letter %s was not written down: it may go out again", claim.letter_id)
                    raise
                tries_at_the_end += self._stop.is_set()
                self._causes.stands("what became of a letter cannot be written down", claim.token, str(error.orig))
                time.sleep(PAUSE)
                tries += 1
            else:
                self._causes.is_over("what became of a letter cannot be written down", claim.token)
                return outcome


def gather(stop: Event) -> Senders:
    """Start as many connections as the settings say."""
    return Senders(settings().mail_connections, stop)


def send_due(now: datetime) -> bool:
    """Send all due letters over one connection; return whether there were any."""
    was_any = False
    with Senders(1, Event()).work(0) as send_next:
        while send_next(now):
            was_any = True
    return was_any


def forget_files(now: datetime) -> bool:
    """Delete letters in the mail folder, written where there is no mail server, as late as those in the outbox."""
    forget_folder(settings().data / "mail", now - period_of("letters"))
    return False


JOBS = (CrewJob(gather), Job(forget_files, every=timedelta(hours=1)))
