"""People who use a portal that is killed again and again: each presses again until they are answered."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from threading import Event, Thread
from urllib.parse import urlencode

from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import db
from portal.keys import hashed, key_of, signature
from portal.people.use import cookie_of
from portal.reactions.models import Reader
from portal.signups.models import Signup
from tests.bin_serve import PATIENCE, wait_until

PARTS = ("intro", "answer_1", "next_steps")
PAUSE = 0.02  # seconds; people without any leave no room for the worker


@dataclass
class Acknowledged:
    """What people were told that was done."""

    signups: list[str] = field(default_factory=list)  # names
    cancelled: list[str] = field(default_factory=list)  # of them, those who gave their place back
    reactions: list[tuple[int, str]] = field(default_factory=list)  # reader, part
    rounds: list[str] = field(default_factory=list)  # addresses of the sessions whose round was opened
    pressed_again: int = 0
    refusals: Counter[int] = field(default_factory=Counter)  # statuses other than 303, and 503 for a busy database

    def figures(self) -> str:
        counts = {
            "sign-ups": self.signups,
            "cancellations": self.cancelled,
            "reactions": self.reactions,
            "rounds": self.rounds,
        }
        acknowledged = ", ".join(f"{len(done)} {name}" for name, done in counts.items())
        return f"{acknowledged}; pressed again {self.pressed_again} times"


class People:
    """Several people at once, each in a thread, until stopped."""

    def __init__(self, app: Flask, host: str) -> None:
        self.done = Acknowledged()
        self._app = app
        self._host = host
        self._stop = Event()

    @contextmanager
    def busy(self, *acts: Callable[[], None]) -> Iterator[None]:
        threads = [Thread(target=self._within, args=(act,)) for act in acts]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._stop.set()
            for thread in threads:
                thread.join()

    def has_ended(self, seconds: float) -> bool:
        """Wait so long, or until everybody stops; return whether they do."""
        return self._stop.wait(seconds)

    def wait_for_more(self) -> None:
        """Wait until a few more sign-ups were acknowledged."""
        before = len(self.done.signups)
        wait_until(lambda: len(self.done.signups) > before + 2)

    def sign_up(self, meeting: Meeting, letter: str) -> Callable[[], None]:
        """Sign up one after another; every third one gives their place back."""
        path, meeting_id = f"/agenda/{meeting.slug}/signup", meeting.id

        def act() -> None:
            token, count = signature("form", "signups.create", ""), 0
            while not self._stop.wait(PAUSE):
                count += 1
                name = f"{letter}{count}"
                form = {"name": name, "email": f"{name}@oeverkring.example", "csrf_token": token}
                if not self._press(path, form):
                    return
                self.done.signups.append(name)
                if count % 3 == 0:
                    self._cancel(meeting_id, name)

        return act

    def react(self, readers: list[Reader]) -> Callable[[], None]:
        """React to each part of the summary, one reader after the other."""
        keys = [(reader.id, key_of("reaction", reader.id, reader.salt)) for reader in readers]

        def act() -> None:
            token = signature("form", "reactions.react", "")
            for part in PARTS:
                for reader_id, key in keys:
                    form = {"part": part, "kind": "addition", "text": "Dat klopt.", "csrf_token": token}
                    if self._stop.wait(PAUSE) or not self._press(f"/reactions/{key}", form):
                        return
                    self.done.reactions.append((reader_id, part))

        return act

    def open_rounds(self, meetings: list[Meeting], sign_in_token: str) -> Callable[[], None]:
        """Open a round on each summary, as somebody who is signed in."""
        slugs = [meeting.slug for meeting in meetings]

        def act() -> None:
            token = signature("form", "rounds.create", hashed(sign_in_token))
            for slug in slugs:
                path, cookie = f"/manage/meetings/{slug}/summary/rounds", cookie_of(sign_in_token, now())
                if self._stop.wait(10 * PAUSE) or not self._press(path, {"csrf_token": token}, cookie, {303, 409}):
                    return
                self.done.rounds.append(slug)

        return act

    def _within(self, act: Callable[[], None]) -> None:
        with self._app.app_context():
            act()

    def _cancel(self, meeting_id: int, name: str) -> None:
        theirs = select(Signup).where(Signup.meeting_id == meeting_id, Signup.name == name)
        signup = db.session.scalars(theirs).one()
        path = f"/signups/{key_of('signup', signup.id, signup.salt)}/cancellation"
        db.session.remove()
        if self._press(path, {"csrf_token": signature("form", "my_signup.cancel", "")}):
            self.done.cancelled.append(name)

    def _press(self, path: str, form: dict[str, str], cookie: str = "", done: Collection[int] = (303,)) -> bool:
        """Send the form until it is answered; return whether it was done. `done`: the statuses that say so."""
        while True:
            status = self._status_of(path, form, cookie)
            if status in done:
                return True
            if status not in (0, 503):
                self.done.refusals[status] += 1
                return False
            self.done.pressed_again += 1
            if self._stop.wait(PAUSE):
                return False

    def _status_of(self, path: str, form: dict[str, str], cookie: str) -> int:
        """Return the status; 0 when the connection broke before there was one."""
        connection = HTTPConnection(self._host, timeout=PATIENCE)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": f"sign-in={cookie}" if cookie else ""}
        try:
            connection.request("POST", path, urlencode(form), headers)
            return connection.getresponse().status
        except (OSError, HTTPException):
            return 0
        finally:
            connection.close()
