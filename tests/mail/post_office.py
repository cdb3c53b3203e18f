"""A real SMTP server on a free local port, which accepts letters unless told otherwise."""

import asyncio
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from threading import Event

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

HOST = "127.0.0.1"
HANG_UP = "(the line drops)"
TAKEN = "250 Taken"


@dataclass(frozen=True)
class Arrived:
    """A letter that the server received completely, and how."""

    to: tuple[str, ...]
    content: bytes
    is_private: bool  # over TLS
    login: str

    @property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.content, policy=policy.default)  # pyright: ignore[reportReturnType]

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"])


@dataclass
class PostOffice:
    """The server's behaviour (answers by mailbox, else `TAKEN`), and everything that reached it."""

    at_recipient: dict[str, str] = field(default_factory=dict)
    at_domain: dict[str, str] = field(default_factory=dict)
    after_data: dict[str, str] = field(default_factory=dict)
    at_sender: str = ""
    password: str = ""
    thinks: float = 0  # seconds before it answers the end of DATA
    thinks_at_recipient: float = 0  # seconds before it answers RCPT
    thinks_at: dict[str, float] = field(default_factory=dict)  # the same, by mailbox
    waits_for: dict[str, Event] = field(default_factory=dict)  # events that it waits for before RCPT, by mailbox
    senders: int = 0  # number of MAIL commands
    recipients: list[str] = field(default_factory=list)  # addresses of RCPT commands
    on_arrival: Callable[[], object] = lambda: None  # called when it has a letter, before it answers
    arrived: list[Arrived] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)  # user names that tried to log in
    calls: int = 0
    port: int = 0

    @property
    def url(self) -> str:
        return f"smtp://{HOST}:{self.port}"

    @property
    def message_ids(self) -> list[str]:
        return [letter.message_id for letter in self.arrived]

    @property
    def readers(self) -> list[str]:
        """The mailboxes that letters arrived for, in order."""
        return [address for letter in self.arrived for address in letter.to]

    def wait_for(self, holds: Callable[[], object]) -> None:
        """Wait until `holds()` is true, at most a minute."""
        end = time.monotonic() + 60
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(0.01)

    # Called by aiosmtpd.

    async def handle_EHLO(  # noqa: N802
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.calls += 1
        return responses

    async def handle_MAIL(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.senders += 1
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self.at_sender or "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        self.recipients.append(address)
        while address in self.waits_for and not self.waits_for[address].is_set():
            await asyncio.sleep(0.01)
        await asyncio.sleep(self.thinks_at.get(address, self.thinks_at_recipient))
        answer = self.at_recipient.get(address) or self.at_domain.get(address.rpartition("@")[2], "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = self.after_data.get(envelope.rcpt_tos[0], TAKEN)
        if answer in (TAKEN, HANG_UP):
            content = envelope.original_content or b""
            login = session.auth_data.decode() if session.auth_data else ""
            is_private = bool(server.transport and server.transport.get_extra_info("ssl_object"))
            self.arrived.append(Arrived(tuple(envelope.rcpt_tos), content, is_private, login))
            self.on_arrival()
        await asyncio.sleep(self.thinks)
        if answer == HANG_UP and server.transport:
            server.transport.abort()
        return answer

    def sign_in(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: LoginPassword
    ) -> AuthResult:
        self.logins.append(given.login.decode())
        fits = given.password.decode() == self.password
        return AuthResult(success=fits, handled=False, auth_data=given.login)


class _OnAnyPort(Controller):
    def _trigger_server(self) -> None:
        assert self.server
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def opened(
    office: PostOffice, tls: ssl.SSLContext | None = None, starttls: ssl.SSLContext | None = None, utf8: bool = True
) -> Iterator[PostOffice]:
    """Open the office on a free port: in clear, with TLS from the first byte, or with STARTTLS required."""
    controller = _OnAnyPort(
        office,
        hostname=HOST,
        port=0,
        ssl_context=tls,
        tls_context=starttls,
        require_starttls=bool(starttls),
        authenticator=office.sign_in if office.password else None,
        auth_require_tls=not office.password,  # without a password AUTH is not offered in clear
        enable_SMTPUTF8=utf8,
    )
    controller.start()
    office.port = controller.port
    try:
        yield office
    finally:
        controller.stop()


@contextmanager
def silent() -> Iterator[str]:
    """Return the URL of a server that accepts connections and never answers."""
    with socket.create_server((HOST, 0)) as listening:
        yield f"smtp://{HOST}:{listening.getsockname()[1]}"


def nobody() -> str:
    """Return the URL of a port where nothing listens."""
    with socket.create_server((HOST, 0)) as gone:
        return f"smtp://{HOST}:{gone.getsockname()[1]}"
