"""Any name is one mailbox's name in every program that parses the header."""

import re
from email import message_from_bytes, message_from_string, policy
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import getaddresses

import pytest
from flask import Flask
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from portal.mail.letters.message import encoded, message_of, one_mailbox
from portal.mail.models import Letter
from portal.mail.rules.sending import Words
from portal.text import clean_line
from tests.cast import NOW

pytestmark = pytest.mark.slow

ANNA = "anna@oeverkring.example"
LONG = "Anna van den Berg, projectleider sociaal domein en participatie, gemeente Utrecht"
thoroughly = settings(
    max_examples=120,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
names = st.text(st.one_of(st.sampled_from(" ,;:<>@\"\\()[].=?_'é安"), st.characters()), max_size=120).map(clean_line)


def letter_to(name: str) -> Letter:
    return Letter(kind="plain", address=ANNA, name=name, language="nl", posted_at=NOW, message_id="<1@samenop.example>")


def headers_of(content: bytes) -> dict[str, str]:
    """Return the headers unfolded by RFC 5322 §2.2.3 and not decoded."""
    head = content.partition(b"\r\n\r\n")[0].decode("ascii")
    lines = re.sub(r"\r\n(?=[ \t])", "", head).split("\r\n")
    return dict(line.split(": ", 1) for line in lines)


@thoroughly
@given(names)
@example(LONG)
@example(LONG + ", " + LONG)
@example("eve@elders.example, Anna")
@example('Anna "An" <eve@elders.example>')
@example("=?utf-8?q?Eve_=3Ceve=40elders=2Eexample=3E=2C?=")
@example("A" * 100)
@example("É" * 100)
@example("x" * 58 + "\\")
@example("👩\u200d🏫" * 20)
def test_every_name_is_the_name_of_one_mailbox(app: Flask, name: str):
    content = message_of(letter_to(name), Words("Hallo", "Hallo")).as_bytes()

    raw = headers_of(content)["To"]
    words = r"(?:(?:=\?utf-8\?[bq]\?[!->@-~]+\?=|[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+) +)*"
    assert re.fullmatch(rf"{words}<{ANNA}>|{ANNA}", raw)
    assert max(map(len, content.partition(b"\r\n\r\n")[0].split(b"\r\n"))) <= 78
    assert decoded(raw.removesuffix(f"<{ANNA}>") if name else "") == name
    assert addresses_in(BytesParser(policy=policy.default).parsebytes(content)) == [ANNA]
    assert [address for _, address in getaddresses([raw])] == [ANNA]
    relayed = message_from_bytes(content, policy=policy.SMTP).as_bytes()  # as a relay reserialises it
    assert addresses_in(message_from_bytes(relayed, policy=policy.default)) == [ANNA]


def addresses_in(message: Message) -> list[str]:
    return [found.addr_spec for found in message["To"].addresses]


def decoded(phrase: str) -> str:
    """Decode by RFC 2047 §6.2: spaces between encoded words do not count."""
    return str(make_header(decode_header(phrase.strip())))


@thoroughly
@given(names)
@example(LONG)
def test_the_portals_own_name_and_a_subject_arrive_as_they_are(app: Flask, name: str):
    portal = Address(addr_spec="portal@samenop.example")
    values = {header: one_mailbox(header, name, portal) for header in ("From", "Reply-To")}

    for header, value in values.items():
        message = message_from_string(f"{header}: {value}\r\n\r\n", policy=policy.default)
        assert [found.addr_spec for found in message[header].addresses] == [portal.addr_spec]
        assert decoded(value.replace("\r\n", "").removesuffix(f"<{portal.addr_spec}>") if name else "") == name
    assert decoded(encoded("Subject", name).replace("\r\n", "")) == name


def test_control_the_email_package_makes_three_recipients_of_a_long_name():
    message = EmailMessage(policy=policy.SMTP)
    message["To"] = Address(LONG, addr_spec=ANNA)

    written = message_from_bytes(message.as_bytes(), policy=policy.default)

    assert len(written["To"].addresses) > 1
