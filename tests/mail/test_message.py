"""A letter as MIME: one recipient, reproducible bytes, and the headers that mail programs need."""

import stat
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db, transaction
from portal.mail.letters.carriers import Folder
from portal.mail.letters.message import message_of
from portal.mail.models import Letter, LetterState
from portal.mail.operations.posting import post_letter
from portal.mail.rules.sending import Words
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from tests.cast import NOW, sign_up_all
from tests.mail.conftest import Setter
from tests.mail.outbox import SIGN_IN_LASTS, letters, post_one, post_sign_in, send_what_is_due, states, the_letter
from tests.mail.post_office import PostOffice, opened

WORDS = Words("Je bent erbij: Meedoen lukt niet vanzelf", "Je bent erbij!", ("Hallo Anna,",))
SENT, WAITING, REFUSED = LetterState.SENT, LetterState.WAITING, LetterState.REFUSED


def post_to(address: str, name: str) -> Letter:
    """Post a sign-in letter with this address and name, without the cleaning of forms."""
    with transaction() as session:
        person = person_at("anna@oeverkring.example", NOW)
        person.email_shown, person.name = address, name
        session.flush()
        post_letter(
            "sign-in",
            person,
            version="1",
            facts={"token": "t" * 43, "code": "123456"},
            language="nl",
            now=NOW,
            useful_until=NOW + SIGN_IN_LASTS,
        )
    return letters()[-1]


def read(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=policy.default)  # pyright: ignore[reportReturnType]


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part
    return part.get_content()


def test_the_same_letter_gives_the_same_bytes(workshop: Meeting, clock: time_machine.Traveller):
    letter = post_one(workshop)

    first = message_of(letter, WORDS).as_bytes()
    clock.shift(3600)
    db.session.expire_all()

    assert message_of(the_letter(), WORDS).as_bytes() == first


def test_a_letter_says_what_it_is_from_whom_and_where_to_answer(office: PostOffice, anna: Person):
    letter = post_sign_in("anna")

    send_what_is_due()

    message = office.arrived[0].message
    names = ("From", "To", "Reply-To", "Message-ID", "Auto-Submitted", "Content-Language", "X-Portal-Kind")
    assert {name: message[name] for name in names} == {
        "From": "Samenop <portal@samenop.example>",
        "To": "Anna <anna@oeverkring.example>",
        "Reply-To": "Samenop <portal@samenop.example>",
        "Message-ID": letter.message_id,
        "Auto-Submitted": "auto-generated",
        "Content-Language": "nl",
        "X-Portal-Kind": "sign-in",
    }
    assert letter.message_id.endswith("@samenop.example>")
    assert parsedate_to_datetime(message["Date"]) == NOW
    assert [part.get_content_type() for part in message.walk()] == ["multipart/alternative", "text/plain", "text/html"]


def test_both_texts_of_a_letter_lead_to_the_same_page(office: PostOffice, anna: Person):
    facts = post_sign_in("anna").facts

    send_what_is_due()

    message = office.arrived[0].message
    link = f"http://samenop.example/sign-in/{facts['token']}"
    assert [body(message, kind).count(link) for kind in ("plain", "html")] == [1, 1]
    assert [facts["code"] in body(message, kind) for kind in ("plain", "html")] == [True, True]
    assert "<img" not in body(message, "html")


@pytest.mark.slow
def test_a_letter_speaks_the_language_of_the_page_that_it_came_from(office: PostOffice, workshop: Meeting):
    for name, language in (("anna", "nl"), ("bram", "en"), ("chris", "nl-BE")):
        sign_up_all(workshop, name)
        with transaction() as session:
            letter = session.scalars(select(Letter).order_by(Letter.id.desc())).first()
            assert letter
            letter.language = language

    send_what_is_due()

    headers = [(arrived.message["Content-Language"], arrived.message["Subject"][:14]) for arrived in office.arrived]
    assert headers == [("nl", "Je doet mee: M"), ("en", "You're in: Mee"), ("nl-BE", "Je staat op de")]


@pytest.mark.in_turns
@pytest.mark.parametrize(
    "name",
    [
        "Anna, de Vries",
        'Anna "An" de Vries',
        "eve@elders.example, Anna",
        "Anna <eve@elders.example>",
        "Anna>, Eve <eve@elders.example",
        "Anna; Bram: (een groep)",
        "Zoë Çelik",
        "安娜 יעל Анна",
        "=?utf-8?q?Eve_=3Ceve=40elders=2Eexample=3E=2C?=",  # an encoded "Eve <eve@elders.example>,"
        "A" * 300,
        "",
    ],
)
def test_no_name_adds_a_reader_or_changes_one(office: PostOffice, name: str):
    post_to("anna@oeverkring.example", name)

    send_what_is_due()

    (arrived,) = office.arrived
    (to,) = arrived.message["To"].addresses
    assert (arrived.to, to.addr_spec) == (("anna@oeverkring.example",), "anna@oeverkring.example")
    assert arrived.message.get_all("Bcc") is None


@pytest.mark.parametrize("name", ["Anna\r\nBcc: eve@elders.example", "Anna\nX-Eve: 1", "Anna\rBcc: eve@elders.example"])
def test_a_name_of_several_lines_adds_no_header(office: PostOffice, name: str):
    """Forms strip line breaks, so this name came in another way: the letter is not rendered."""
    post_to("anna@oeverkring.example", name)

    send_what_is_due()

    assert office.arrived == []
    assert states() == [(WAITING, "ValueError: To would have several lines")]


@pytest.mark.in_turns
@pytest.mark.parametrize(
    "address",
    [
        "anna@oeverkring.example, eve@elders.example",
        "anna@oeverkring.example>, <eve@elders.example",
        "anna@oeverkring.example\r\nBcc: eve@elders.example",
        "anna@oeverkring.example\nRCPT TO:<eve@elders.example>",
        "<anna@oeverkring.example>",
        "anna",
    ],
)
def test_an_address_that_is_more_or_less_than_one_mailbox_gets_no_letter(office: PostOffice, address: str):
    post_to(address, "Anna")

    send_what_is_due()

    assert office.arrived == []
    ((state, answer),) = states()
    assert (state, answer.partition(":")[0]) == (WAITING, "EmailSyntaxError")


def test_a_mailbox_at_a_domain_with_an_accent_is_reached_as_mail_servers_know_it(office: PostOffice):
    post_to("anna@café.example", "Anna")

    send_what_is_due()

    (arrived,) = office.arrived
    assert arrived.to == ("anna@xn--caf-dma.example",)
    assert arrived.message["To"].addresses[0].addr_spec == "anna@xn--caf-dma.example"


def test_a_mailbox_with_an_accent_is_reached_where_the_server_knows_those(office: PostOffice):
    post_to("zoë@oeverkring.example", "Zoë")

    send_what_is_due()

    assert (office.readers, states()) == (["zoë@oeverkring.example"], [(SENT, "")])


def test_a_mailbox_with_an_accent_is_refused_where_the_server_knows_none(mail_goes_to: Setter):
    post_to("zoë@oeverkring.example", "Zoë")
    with opened(PostOffice(), utf8=False) as office:
        mail_goes_to(office.url)
        send_what_is_due()

    ((state, answer),) = states()
    assert (office.arrived, state, "SMTPUTF8" in answer) == ([], REFUSED, True)


def test_without_a_mail_server_a_letter_is_a_file_that_only_its_owner_reads(
    app: Flask, workshop: Meeting, mail_goes_to: Setter, tmp_path: Path
):
    mail_goes_to("")
    letter = post_one(workshop)

    send_what_is_due()

    (place,) = (tmp_path / "mail").iterdir()
    assert place.name == f"{letter.message_id.strip('<>').partition('@')[0]}.eml"
    assert [stat.S_IMODE(path.stat().st_mode) for path in (place, place.parent)] == [0o600, 0o700]
    message = read(place.read_bytes())
    assert (message["Message-ID"], message["To"]) == (letter.message_id, "Anna <anna@oeverkring.example>")
    assert states() == [(SENT, "")]


def test_the_same_letter_twice_is_one_file(workshop: Meeting, tmp_path: Path):
    letter = post_one(workshop)
    for _ in range(2):
        with Folder(tmp_path / "mail") as folder:
            folder.carry(message_of(letter, WORDS))

    (place,) = (tmp_path / "mail").iterdir()
    assert place.read_bytes() == message_of(letter, WORDS).as_bytes()


def test_control_a_plain_line_takes_a_comma_for_a_second_reader():
    message = EmailMessage()
    message["To"] = "Anna, de Vries <anna@oeverkring.example>, eve@elders.example"

    assert len(message["To"].addresses) == 3
