"""Checks of the mail server, a letter to try it, and what belongs in the DNS."""

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit
from uuid import uuid4

from flask_babel import gettext as _

from portal.doctor.diagnosis import Diagnosis, good, quoted, remark, warning, wrong
from portal.language import in_language
from portal.mail.letters.carriers import Closed, LetterRefused, NotNow, Smtp, carrier_of
from portal.mail.letters.message import message_of
from portal.mail.models import Cause, Letter
from portal.mail.rules.sending import Words
from portal.people.models import Person
from portal.settings import PREFIX, Settings
from portal.site import site
from portal.web.forwarded import address_in

TRIAL = "trial"  # X-Portal-Kind of the letter; it is not in the outbox


def check_mail(settings: Settings) -> Iterator[Diagnosis]:
    """Connect to the mail server, sign in, and ask whether it takes the sender; no letter is sent."""
    if not settings.mail_url:
        yield warning(f"{PREFIX}MAIL_URL is not set: letters are files in {settings.data / 'mail'}, nobody gets them.")
        return
    parts = urlsplit(settings.mail_url)
    if parts.scheme == "smtp" and parts.username and not _is_here(parts.hostname or ""):
        yield warning(f"The password of the mail server goes unencrypted: begin {PREFIX}MAIL_URL with smtp+starttls://")
    try:
        Smtp(settings.mail_url).try_sender(settings.mail_from)
    except (NotNow, LetterRefused) as error:
        yield wrong(_refusal(error, settings))
    else:
        signed_in = "reached, and signed in to" if parts.username else "reached"
        yield good(f"The mail server {parts.hostname} can be {signed_in}, and takes letters from {settings.mail_from}.")
    yield from _in_the_dns(settings.mail_from.rpartition("@")[2], parts.hostname or "")


def send_trial(settings: Settings, organiser: Person, now: datetime) -> Diagnosis:
    """Send a letter to an organiser, past the outbox, so that the answer of the mail server is known at once."""
    with in_language(site().locale):
        words = Words(
            subject=_("A try of %(site)s", site=site().name),
            heading=_("This e-mail arrived"),
            lines=(
                _("Somebody who looks after the portal tried whether its e-mails arrive. You need not do anything."),
            ),
        )
    letter = Letter(
        kind=TRIAL,
        message_id=f"<{uuid4()}@{settings.host}>",
        language=site().locale,
        address=organiser.email_shown,
        name=organiser.name,
        posted_at=now,
    )
    try:
        with carrier_of(settings) as carrier:
            carrier.carry(message_of(letter, words))
    except (NotNow, LetterRefused) as error:
        return wrong(f"The letter was not sent. {_refusal(error, settings)}")
    if not settings.mail_url:
        return warning(f"The letter is a file in {settings.data / 'mail'}, since {PREFIX}MAIL_URL is not set.")
    return good("The mail server took the letter. See that it arrives, and not among unwanted mail.")


def _refusal(error: NotNow | LetterRefused, settings: Settings) -> str:
    host, answer = urlsplit(settings.mail_url).hostname, quoted(error)
    if isinstance(error, Closed) and error.cause == Cause.SIGN_IN:
        return f"The portal cannot sign in to {host} ({answer}): mend {PREFIX}MAIL_URL, its user, password or scheme."
    if isinstance(error, Closed | LetterRefused):
        return f"{host} takes no letters from {settings.mail_from} ({answer}): set {PREFIX}MAIL_FROM to one it knows."
    return f"{host} does not take letters now ({answer}): see the host and port in {PREFIX}MAIL_URL, and the firewall."


def _in_the_dns(domain: str, host: str) -> Iterator[Diagnosis]:
    sender = "mx" if _is_here(host) else f"a:{host}"
    yield remark(
        f'SPF, to publish unless {domain} has it: `{domain}. TXT "v=spf1 {sender} ~all"`, or the include: that your '
        "mail provider gives. A domain has one SPF record: add to what is there."
    )
    yield remark(
        f'DMARC, to publish unless {domain} has it: `_dmarc.{domain}. TXT "v=DMARC1; p=quarantine"`; first with '
        "p=none when other programs send from this domain too. DKIM is switched on at the mail server, which says "
        "what to publish."
    )


def _is_here(host: str) -> bool:
    address = address_in(host)
    return host == "localhost" or (address is not None and address.is_loopback)
