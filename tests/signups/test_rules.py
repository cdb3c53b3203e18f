"""The rules of signing up, as tables."""

import pytest

from portal.signups.rules.signing_up import meant


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("anna@gmial.com", "anna@gmail.com"),
        ("anna@gmail.con", "anna@gmail.com"),
        ("Anna@hotmial.com", "Anna@hotmail.com"),
        ("anna@telent.be", "anna@telenet.be"),
        ("anna@gmail.com", None),
        ("anna@GMAIL.com", None),
        ("anna@oeverkring.example", None),
        ("anna@mail.com", None),
    ],
)
def test_a_slip_in_a_well_known_mailbox_is_asked_about(typed: str, suggested: str | None):
    assert meant(typed) == suggested
