"""Letters over TLS: only to servers with a trusted certificate, and never in clear when TLS was required."""

import ssl
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
import trustme

from portal.agenda.models import Meeting
from portal.mail.letters.carriers import NotNow, Smtp
from portal.mail.letters.message import message_of
from portal.mail.models import LetterState
from portal.mail.rules.sending import Words
from tests.mail.conftest import Setter
from tests.mail.outbox import post_one, send_what_is_due, states, the_letter
from tests.mail.post_office import HOST, PostOffice, opened

SENT, WAITING = LetterState.SENT, LetterState.WAITING
SCHEMES = ("smtp+starttls", "smtps")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes this machine trust the authority."""
    place = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(place))
    monkeypatch.setenv("SSL_CERT_FILE", str(place))


def tls_of(authority: trustme.CA, host: str, scheme: str) -> dict[str, ssl.SSLContext]:
    """Return the server options for a certificate of `host`."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(host).configure_cert(context)
    return {"tls" if scheme == "smtps" else "starttls": context}


def url_of(office: PostOffice, scheme: str, user: str = "") -> str:
    return f"{scheme}://{user}{HOST}:{office.port}"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.usefixtures("trusted")
def test_a_letter_goes_over_tls_to_a_server_that_is_trusted(
    workshop: Meeting, authority: trustme.CA, mail_goes_to: Setter, scheme: str
):
    letter = post_one(workshop)
    with opened(PostOffice(), **tls_of(authority, HOST, scheme)) as office:
        mail_goes_to(url_of(office, scheme))
        send_what_is_due()

    assert [(arrived.message_id, arrived.is_private) for arrived in office.arrived] == [(letter.message_id, True)]
    assert states() == [(SENT, "")]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.usefixtures("trusted")
def test_our_name_and_password_are_told_over_tls_alone(
    workshop: Meeting, authority: trustme.CA, mail_goes_to: Setter, scheme: str
):
    post_one(workshop)
    with opened(PostOffice(password="geheim"), **tls_of(authority, HOST, scheme)) as office:
        mail_goes_to(url_of(office, scheme, "portal:geheim@"))
        send_what_is_due()

    assert [(arrived.login, arrived.is_private) for arrived in office.arrived] == [("portal", True)]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_server_that_nobody_vouches_for_gets_nothing(
    workshop: Meeting, authority: trustme.CA, mail_goes_to: Setter, scheme: str
):
    post_one(workshop)
    with opened(PostOffice(password="geheim"), **tls_of(authority, HOST, scheme)) as office:
        mail_goes_to(url_of(office, scheme, "portal:geheim@"))
        send_what_is_due()

    assert (office.arrived, office.logins) == ([], [])
    ((state, answer),) = states()
    assert (state, "CERTIFICATE_VERIFY_FAILED" in answer) == (WAITING, True)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.usefixtures("trusted")
def test_a_trusted_certificate_of_another_server_is_not_enough(
    workshop: Meeting, authority: trustme.CA, mail_goes_to: Setter, scheme: str
):
    post_one(workshop)
    with opened(PostOffice(), **tls_of(authority, "mail.elsewhere.example", scheme)) as office:
        mail_goes_to(url_of(office, scheme))
        send_what_is_due()

    assert office.arrived == []
    ((state, answer),) = states()
    assert (state, "IP address mismatch" in answer) == (WAITING, True)


@pytest.mark.usefixtures("trusted")
def test_a_server_that_says_it_knows_no_tls_gets_nothing_and_the_letter_waits(
    workshop: Meeting, authority: trustme.CA, mail_goes_to: Setter, clock: time_machine.Traveller
):
    """A man in the middle can strip STARTTLS from the server's answer."""
    letter = post_one(workshop)
    with opened(PostOffice()) as in_clear:
        mail_goes_to(url_of(in_clear, "smtp+starttls"))
        send_what_is_due()
    assert in_clear.arrived == []
    assert states() == [(WAITING, "SMTPNotSupportedError: STARTTLS extension not supported by server.")]

    with opened(PostOffice(), **tls_of(authority, HOST, "smtp+starttls")) as office:
        mail_goes_to(url_of(office, "smtp+starttls"))
        clock.shift(timedelta(seconds=61))
        send_what_is_due()
    assert office.message_ids == [letter.message_id]


@pytest.mark.in_turns
@pytest.mark.parametrize("scheme", SCHEMES)
def test_control_who_looks_at_no_certificate_hands_the_letter_to_anybody(
    workshop: Meeting, authority: trustme.CA, scheme: str
):
    post_one(workshop)
    message = message_of(the_letter(), Words("Je bent erbij", "Je bent erbij!"))
    blind = ssl.create_default_context()
    blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
    with opened(PostOffice(), **tls_of(authority, HOST, scheme)) as office:
        with Smtp(url_of(office, scheme)) as careful, pytest.raises(NotNow):
            careful.carry(message)
        with Smtp(url_of(office, scheme), blind) as careless:
            careless.carry(message)

    assert len(office.arrived) == 1
