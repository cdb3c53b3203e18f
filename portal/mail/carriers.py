"""How letters leave: by SMTP, or as files where no mail server is set."""

import os
import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path
from typing import Protocol, Self
from urllib.parse import unquote, urlsplit

from portal.settings import Settings

PATIENCE = 20  # seconds that a mail server may be silent


class Refused(Exception):
    """The other side will never take this letter."""


class NotNow(Exception):
    """It may work later: a 4xx answer, a line that dropped, a server that is away."""


class Carrier(Protocol):
    """Takes letters one by one; used as a context, so that several share one connection."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *_: object) -> None: ...
    def carry(self, message: EmailMessage) -> None:
        """Hand over one message. Raises Refused or NotNow."""


class Smtp:
    """One SMTP connection, opened at the first letter, with TLS as the address says."""

    def __init__(self, url: str, context: ssl.SSLContext | None = None) -> None:
        self._parts = urlsplit(url)
        self._context = context or ssl.create_default_context()
        self._line: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._line:
            with suppress(smtplib.SMTPException, OSError):
                self._line.quit()
            self._hang_up()

    def carry(self, message: EmailMessage) -> None:
        self._line = self._line or self._dial()
        try:
            self._line.send_message(message, to_addrs=[message["To"].addresses[0].addr_spec])
        except smtplib.SMTPRecipientsRefused as error:
            code, said = next(iter(error.recipients.values()))
            self._judge(code, said, error)
        except smtplib.SMTPResponseException as error:
            self._judge(error.smtp_code, error.smtp_error, error)
        except smtplib.SMTPNotSupportedError as error:
            raise Refused(str(error)) from error  # an address in another script, and a server that knows none
        except (smtplib.SMTPException, OSError) as error:
            self._hang_up()  # after DATA nobody knows whether it arrived: the next try has the same Message-ID
            raise NotNow(f"{type(error).__name__}: {error}") from error

    def _dial(self) -> smtplib.SMTP:
        """Before the first letter nothing is said about any mailbox: whatever goes wrong is a set-up to mend."""
        try:
            return self._open()
        except smtplib.SMTPResponseException as error:
            raise NotNow(_answer(error.smtp_code, error.smtp_error)) from error
        except (smtplib.SMTPException, OSError) as error:
            raise NotNow(f"{type(error).__name__}: {error}") from error

    def _open(self) -> smtplib.SMTP:
        host, port = self._parts.hostname or "", self._parts.port
        if self._parts.scheme == "smtps":
            line = smtplib.SMTP_SSL(host, port or 465, timeout=PATIENCE, context=self._context)
        else:
            line = smtplib.SMTP(host, port or (587 if self._parts.scheme == "smtp+starttls" else 25), timeout=PATIENCE)
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

    def _judge(self, code: int, said: bytes | str, error: Exception) -> None:
        # 5xx about us (our sender; 530: sign in, or TLS, first) is a set-up to mend, not a mailbox that is wrong.
        if code >= 500 and not isinstance(error, smtplib.SMTPSenderRefused) and code != 530:
            raise Refused(_answer(code, said)) from error
        self._hang_up()
        raise NotNow(_answer(code, said)) from error

    def _hang_up(self) -> None:
        if self._line:
            self._line.close()
            self._line = None


def _answer(code: int, said: bytes | str) -> str:
    return f"{code} {said.decode(errors='replace') if isinstance(said, bytes) else said}"


class Folder:
    """Writes each letter as an .eml file that only its owner can read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> Self:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self

    def __exit__(self, *_: object) -> None: ...

    def carry(self, message: EmailMessage) -> None:
        name = message["Message-ID"].strip("<>").partition("@")[0]
        place = self._folder / f"{name}.eml"
        with open(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(message.as_bytes())


def carrier_of(settings: Settings) -> Callable[[], Carrier]:
    """What makes a carrier for one batch of letters."""
    if settings.mail_url:
        return lambda: Smtp(settings.mail_url)
    return lambda: Folder(settings.data / "mail")
