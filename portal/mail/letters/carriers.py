"""Carriers of letters: SMTP, or files when no mail server is configured."""

import os
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTPUTF8
from pathlib import Path
from typing import Any, Protocol, Self
from urllib.parse import unquote, urlsplit

from portal.mail.models import Cause
from portal.mail.rules.sending import is_about_the_letter, is_about_us
from portal.settings import Settings

PATIENCE = 20  # seconds to wait for an answer of the mail server
AFTER_THE_TEXT = 110  # … after the whole text, which it may scan (RFC 5321 §4.5.3.2.6 gives ten minutes)
GOODBYE = 2  # … after QUIT, when nothing can be lost any more


class LetterRefused(Exception):
    """The mail server refuses this letter permanently."""


class NotNow(Exception):
    """A temporary failure: a 4xx answer, or a dropped connection."""


class Away(NotNow):
    """The mail server does not respond: down, silent, or disconnected."""


class AboutUs(NotNow):
    """A refusal that concerns us as sender, not the mailbox: authentication, relaying, policy."""


class Closed(NotNow):
    """The mail server accepts none of our letters."""

    def __init__(self, cause: Cause, answer: str) -> None:
        super().__init__(answer)
        self.cause = cause


class Stopped(Exception):
    """The worker is stopping, and nothing of this letter was sent yet."""


def _never() -> bool:
    return False


class Carrier(Protocol):
    """Sends letters one by one; a context manager, so that several letters share one connection."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *_: object) -> None: ...
    def carry(self, message: EmailMessage) -> None:
        """Send one message. Raises LetterRefused, NotNow or Stopped."""

    def take_back(self, message: EmailMessage) -> None:
        """Delete our own copy of a message, if any: its reader was erased while it was sent."""

    def rest(self) -> None:
        """Close the connection while no letter is due."""

    def abort(self) -> None:
        """Break off a slow transfer, from another thread. The letter counts as one whose connection dropped."""


class _Stoppable(smtplib.SMTP):
    """An SMTP client that starts no new command once the worker is stopping, so that a stop waits for at most one
    answer.
    """

    is_stopping: Callable[[], bool] = staticmethod(_never)

    def putcmd(self, cmd: str, args: str = "") -> None:
        if self.is_stopping() and cmd.lower() not in ("quit", "rset"):
            raise Stopped
        super().putcmd(cmd, args)

    def data(self, msg: Any) -> tuple[int, bytes]:
        """Send DATA as the library does, but wait longer for the final answer: retrying there would deliver the letter
        twice.
        """
        try:
            return super().data(msg)
        finally:
            if self.sock:
                self.sock.settimeout(PATIENCE)

    def send(self, s: Any) -> None:
        super().send(s)
        if self.sock and isinstance(s, bytes) and s.endswith(b"\r\n.\r\n"):
            self.sock.settimeout(AFTER_THE_TEXT)


class _StoppableTls(_Stoppable, smtplib.SMTP_SSL):
    pass


class Smtp:
    """One SMTP connection, opened for the first letter, with TLS as the URL says."""

    def __init__(
        self, url: str, context: ssl.SSLContext | None = None, is_stopping: Callable[[], bool] = _never
    ) -> None:
        self._parts = urlsplit(url)
        self._context = context or ssl.create_default_context()
        self._is_stopping = is_stopping
        self._line: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.rest()

    def take_back(self, message: EmailMessage) -> None: ...

    def rest(self) -> None:
        if self._line:
            with suppress(smtplib.SMTPException, OSError):
                if self._line.sock:
                    self._line.sock.settimeout(GOODBYE)
                self._line.quit()
            self._hang_up()

    def abort(self) -> None:
        with suppress(AttributeError, OSError):  # already closed
            self._line.sock.shutdown(socket.SHUT_RDWR)  # pyright: ignore[reportOptionalMemberAccess]

    def try_sender(self, address: str) -> None:
        """Connect, log in, and ask whether letters from this address are taken, without sending one.

        Raises LetterRefused, NotNow.
        """
        self._line = self._line or self._dial()
        try:
            code, answer = self._line.mail(address)
            if code != 250:
                self._judge_sender(smtplib.SMTPSenderRefused(code, answer, address))
        except (smtplib.SMTPException, OSError) as error:
            raise Away(f"{type(error).__name__}: {error}") from error
        finally:
            self.rest()

    def carry(self, message: EmailMessage) -> None:
        self._line = self._line or self._dial()
        sender, reader = (message[name].addresses[0].addr_spec for name in ("From", "To"))
        try:
            self._line.send_message(message, sender, [reader])
        except Stopped:
            self._hang_up()
            raise
        except smtplib.SMTPRecipientsRefused as error:
            self._judge(*next(iter(error.recipients.values())), error)
        except smtplib.SMTPSenderRefused as error:
            self._judge_sender(error)
        except smtplib.SMTPResponseException as error:
            self._judge(error.smtp_code, error.smtp_error, error)
        except smtplib.SMTPNotSupportedError as error:
            raise LetterRefused(str(error)) from error  # an internationalised address, and a server without SMTPUTF8
        except (smtplib.SMTPException, OSError) as error:
            self._hang_up()  # after DATA the outcome is unknown; a retry has the same Message-ID
            raise Away(f"{type(error).__name__}: {error}") from error

    def _dial(self) -> smtplib.SMTP:
        """Connect and log in. A permanent failure here concerns the configuration, not a mailbox."""
        try:
            return self._open()
        except smtplib.SMTPAuthenticationError as error:
            raise Closed(Cause.SIGN_IN, _answer(error.smtp_code, error.smtp_error)) from error
        except smtplib.SMTPResponseException as error:
            answer = _answer(error.smtp_code, error.smtp_error)
            raise Closed(Cause.SIGN_IN, answer) if error.smtp_code >= 500 else Away(answer) from error
        except (smtplib.SMTPNotSupportedError, ssl.SSLCertVerificationError) as error:
            raise Closed(Cause.SIGN_IN, f"{type(error).__name__}: {error}") from error
        except (smtplib.SMTPException, OSError) as error:
            raise Away(f"{type(error).__name__}: {error}") from error

    def _open(self) -> smtplib.SMTP:
        host, port = self._parts.hostname or "", self._parts.port
        if self._parts.scheme == "smtps":
            line = _StoppableTls(host, port or 465, timeout=PATIENCE, context=self._context)
        else:
            line = _Stoppable(host, port or (587 if self._parts.scheme == "smtp+starttls" else 25), timeout=PATIENCE)
        line.is_stopping = self._is_stopping
        try:
            line.ehlo_or_helo_if_needed()  # here, where a refusal is about us and not about a mailbox
            if self._parts.scheme == "smtp+starttls":
                line.starttls(context=self._context)
            if self._parts.username:
                line.login(unquote(self._parts.username), unquote(self._parts.password or ""))
        except BaseException:
            line.close()
            raise
        return line

    def _judge_sender(self, error: smtplib.SMTPSenderRefused) -> None:
        """Judge a permanent refusal of MAIL FROM: about us, unless its code names this one letter."""
        answer = _answer(error.smtp_code, error.smtp_error)
        if error.smtp_code < 500 or is_about_the_letter(error.smtp_code, answer):
            self._judge(error.smtp_code, error.smtp_error, error)
        self._hang_up()
        raise Closed(Cause.SENDER, answer) from error

    def _judge(self, code: int, reply: bytes | str, error: Exception) -> None:
        answer = _answer(code, reply)
        if code >= 500 and not is_about_us(code, answer):
            raise LetterRefused(answer) from error
        self._hang_up()
        raise AboutUs(answer) if code >= 500 else NotNow(answer) from error

    def _hang_up(self) -> None:
        if self._line:
            self._line.close()
            self._line = None


def _answer(code: int, reply: bytes | str) -> str:
    return f"{code} {reply.decode(errors='replace') if isinstance(reply, bytes) else reply}"


class Folder:
    """Writes each letter to an .eml file that only its owner can read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def rest(self) -> None: ...

    def abort(self) -> None: ...

    def take_back(self, message: EmailMessage) -> None:
        _file_of(self._folder, message["Message-ID"]).unlink(missing_ok=True)

    def carry(self, message: EmailMessage) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = _file_of(self._folder, message["Message-ID"])
        # UTF-8 headers (RFC 6532) only for an address that needs them.
        is_ascii = message["To"].addresses[0].addr_spec.isascii()
        with open(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(message.as_bytes(policy=None if is_ascii else SMTPUTF8.clone(refold_source="none")))


def carrier_of(settings: Settings, is_stopping: Callable[[], bool] = _never) -> Carrier:
    """Return the carrier for one connection."""
    if settings.mail_url:
        return Smtp(settings.mail_url, is_stopping=is_stopping)
    return Folder(settings.data / "mail")


def delete_files(settings: Settings, message_ids: Iterable[str]) -> None:
    """Delete the files of these letters, where they were written to a folder."""
    for message_id in message_ids:
        _file_of(settings.data / "mail", message_id).unlink(missing_ok=True)


def _file_of(folder: Path, message_id: str) -> Path:
    return folder / f"{message_id.strip('<>').partition('@')[0]}.eml"


def forget_folder(folder: Path, before: datetime) -> None:
    """Delete the letters in this folder that were written before then."""
    for file in folder.glob("*.eml"):
        with suppress(FileNotFoundError):
            if file.stat().st_mtime < before.timestamp():
                file.unlink()
