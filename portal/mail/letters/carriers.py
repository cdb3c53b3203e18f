"""How letters leave: by SMTP, or as files where no mail server is set."""

import os
import smtplib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from email.message import EmailMessage
from email.policy import SMTPUTF8
from pathlib import Path
from typing import Any, Protocol, Self
from urllib.parse import unquote, urlsplit

from portal.mail.models import Cause
from portal.mail.rules.sending import is_about_the_letter, is_about_us
from portal.settings import Settings

PATIENCE = 20  # seconds that a mail server may be silent
AFTER_THE_TEXT = 110  # … once it has the whole text, which it may look through (RFC 5321 §4.5.3.2.6 gives ten minutes)
GOODBYE = 2  # … after QUIT, when there is nothing left to lose


class LetterRefused(Exception):
    """The other side will never take this letter."""


class NotNow(Exception):
    """It may work later: a 4xx answer, a line that dropped."""


class Away(NotNow):
    """No mail server answers: it is away, silent, or the line dropped."""


class AboutUs(NotNow):
    """This mailbox's server refused us, and not the mailbox: authentication, relaying, policy."""


class Closed(NotNow):
    """The mail server takes no letter of ours at all."""

    def __init__(self, cause: Cause, answer: str) -> None:
        super().__init__(answer)
        self.cause = cause


class Stopped(Exception):
    """The worker is asked to stop, and nothing was sent of this letter yet."""


def _never() -> bool:
    return False


class Carrier(Protocol):
    """Takes letters one by one; used as a context, so that several share one connection."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *_: object) -> None: ...
    def carry(self, message: EmailMessage) -> None:
        """Hand over one message. Raises LetterRefused, NotNow or Stopped."""

    def rest(self) -> None:
        """No letter is due: keep no connection open."""

    def abort(self) -> None:
        """From another thread: end what takes too long. The letter under way is as one whose line dropped."""


class _Stoppable(smtplib.SMTP):
    """Begins no new command once the worker is asked to stop, so that the stop waits for one silence at most."""

    is_stopping: Callable[[], bool] = staticmethod(_never)

    def putcmd(self, cmd: str, args: str = "") -> None:
        if self.is_stopping() and cmd.lower() not in ("quit", "rset"):
            raise Stopped
        super().putcmd(cmd, args)

    def data(self, msg: Any) -> tuple[int, bytes]:
        """As the library does, but patient at the end: a letter that is tried again there arrives once more."""
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
    """One SMTP connection, opened at the first letter, with TLS as the address says."""

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

    def rest(self) -> None:
        if self._line:
            with suppress(smtplib.SMTPException, OSError):
                if self._line.sock:
                    self._line.sock.settimeout(GOODBYE)
                self._line.quit()
            self._hang_up()

    def abort(self) -> None:
        with suppress(AttributeError, OSError):  # it was over a moment ago
            self._line.sock.shutdown(socket.SHUT_RDWR)  # pyright: ignore[reportOptionalMemberAccess]

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
            raise LetterRefused(str(error)) from error  # an address in another script, and a server that knows none
        except (smtplib.SMTPException, OSError) as error:
            self._hang_up()  # after DATA nobody knows whether it arrived: the next try has the same Message-ID
            raise Away(f"{type(error).__name__}: {error}") from error

    def _dial(self) -> smtplib.SMTP:
        """Before the first letter nothing is said about any mailbox: a lasting refusal is a set-up to mend."""
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
        """After MAIL FROM a lasting refusal is about us, unless it names this one letter."""
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
    """Writes each letter as an .eml file that only its owner can read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def rest(self) -> None: ...

    def abort(self) -> None: ...

    def carry(self, message: EmailMessage) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = message["Message-ID"].strip("<>").partition("@")[0]
        place = self._folder / f"{name}.eml"
        # UTF-8 headers (RFC 6532) only for a mailbox that cannot be written otherwise.
        is_ascii = message["To"].addresses[0].addr_spec.isascii()
        with open(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(message.as_bytes(policy=None if is_ascii else SMTPUTF8.clone(refold_source="none")))


def carrier_of(settings: Settings, is_stopping: Callable[[], bool] = _never) -> Carrier:
    """What carries the letters of one connection."""
    if settings.mail_url:
        return Smtp(settings.mail_url, is_stopping=is_stopping)
    return Folder(settings.data / "mail")
