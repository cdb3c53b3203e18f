"""`flask letters` lists the states of letters, never their text."""

import pytest
from click.testing import Result
from flask import Flask

from portal.clock import now
from portal.db import db
from portal.mail.models import LetterState
from portal.mail.operations.pauses import hold_outbox
from portal.people.models import Person
from tests.mail.outbox import letters, post_many, post_sign_in, send_what_is_due
from tests.mail.post_office import PostOffice

pytestmark = [pytest.mark.usefixtures("plain_letters")]

ANNA, BRAM = "anna@oeverkring.example", "bram@oeverkring.example"


def flask_letters(app: Flask, *words: str) -> Result:
    db.session.remove()
    return app.test_cli_runner().invoke(args=["letters", *words])


def test_the_list_says_how_each_letter_stands_and_nothing_of_what_it_says(
    app: Flask, office: PostOffice, anna: Person, bram: Person
):
    post_many(anna, 1)
    post_many(bram, 1)
    office.at_recipient[ANNA] = "550 No such mailbox"
    send_what_is_due()
    facts = post_sign_in("bram").facts

    result = flask_letters(app, "list")

    assert [line.split("\t")[1:] for line in result.stdout.splitlines()] == [
        ["KIND", "TO", "STATE", "DUE", "TRIES", "ANSWER"],
        ["plain", ANNA, "refused", "2026-11-24T09:00:00+00:00", "1", "550 No such mailbox"],
        ["plain", BRAM, "sent", "2026-11-24T09:00:00+00:00", "1", ""],
        ["sign-in", BRAM, "waiting", "2026-11-24T09:00:00+00:00", "0", ""],
    ]
    assert [secret for secret in (facts["token"], facts["code"]) if secret in result.output] == []
    assert len(flask_letters(app, "list", "--state", "sent").stdout.splitlines()) == 2


def test_refused_letters_go_again_by_their_numbers_or_all(app: Flask, office: PostOffice, anna: Person):
    post_many(anna, 3)
    post_sign_in("anna")
    office.at_recipient[ANNA] = "550 No such mailbox"
    send_what_is_due()
    office.at_recipient.clear()
    first = letters()[0].id

    by_number = flask_letters(app, "retry", str(first))
    assert (by_number.exit_code, by_number.output) == (0, f"Letter {first} goes once more.\n")
    rest = flask_letters(app, "retry", "--all-refused")
    assert (rest.exit_code, rest.output) == (0, "Go once more: 2\n")
    send_what_is_due()

    assert [letter.state for letter in letters()] == [*[LetterState.SENT] * 3, LetterState.REFUSED]


def test_a_letter_that_cannot_go_again_says_why(app: Flask, office: PostOffice, anna: Person):
    post_many(anna, 1)
    send_what_is_due()
    sent = letters()[0].id

    result = flask_letters(app, "retry", str(sent), "999")

    assert result.exit_code == 1
    assert (
        f"Letter {sent}: This e-mail has already been sent, or is on its way. Letter 999 is not there." in result.output
    )
    assert flask_letters(app, "retry").exit_code == 2


def test_a_held_outbox_is_released(app: Flask, office: PostOffice, anna: Person):
    post_many(anna, 1)
    hold_outbox(now())
    send_what_is_due()

    assert "The outbox is held until released" in flask_letters(app, "list").stderr
    assert flask_letters(app, "release").output == "Letters go again.\n"
    send_what_is_due()

    assert office.readers == [ANNA]
    assert flask_letters(app, "release").output == "The outbox was neither held nor paused.\n"
