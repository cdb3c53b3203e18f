"""Somebody is erased while a letter to them is being sent: it may arrive, and leaves nothing here."""

from email.message import EmailMessage
from pathlib import Path
from threading import Event

from flask import Flask

from portal.agenda.models import Meeting
from portal.erasing.operations.erase import erase
from portal.mail.jobs import Senders
from portal.mail.letters.carriers import Folder
from portal.mail.operations.claims import claim_next
from portal.mail.rules.sending import Lane
from tests.cast import NOW, sign_up_all
from tests.erasing.story import id_of
from tests.mail.outbox import letters, send_what_is_due


class SlowFolder(Folder):
    """Writes the file of a letter just after its reader was erased."""

    def __init__(self, folder: Path, person_id: int) -> None:
        super().__init__(folder)
        self._person_id = person_id
        self.written: list[str] = []

    def carry(self, message: EmailMessage) -> None:
        erase(self._person_id, None, NOW)
        super().carry(message)
        self.written.append(message["To"])


def test_a_letter_under_way_leaves_no_file(app: Flask, workshop: Meeting):
    sign_up_all(workshop, "anna", "bram")
    folder = app.config["SETTINGS"].data / "mail"
    carrier = SlowFolder(folder, id_of("anna"))
    claim = claim_next(list(Lane), NOW)
    assert claim and claim.letter_id == letters()[0].id

    Senders(1, Event())._send(claim, carrier, "connection 1")

    assert ([to.endswith("<anna@oeverkring.example>") for to in carrier.written], list(folder.glob("*"))) == (
        [True],
        [],
    )
    assert [letter.name for letter in letters()] == ["Bram"]


def test_files_of_letters_sent_before_go_and_those_of_others_stay(app: Flask, workshop: Meeting):
    sign_up_all(workshop, "anna", "bram")
    send_what_is_due()

    anna = id_of("anna")
    erase(anna, None, NOW)

    (file,) = (app.config["SETTINGS"].data / "mail").glob("*.eml")
    assert "bram@oeverkring.example" in file.read_text()
