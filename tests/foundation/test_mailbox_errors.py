"""An e-mail address that was refused: what people are told about it."""

import pytest

from portal.mailbox_errors import LONGEST_SHOWN, error_in
from portal.text import clean_mailbox


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (None, "Fill in an e-mail address"),
        ("   ", "Fill in an e-mail address"),
        ("noor", "The @ is missing"),
        ("noor(at)voorbeeld.nl", "The @ is missing"),
        ("@voorbeeld.nl", "nothing before the @"),
        ("noor@", "nothing after the @"),
        ("noor@@voorbeeld.nl", "more than one @"),
        ("noor@werk@voorbeeld.nl", "more than one @"),
        ("noor@voorbeeld.nl, ad@voorbeeld.nl", "one e-mail address"),
        ("noor@voorbeeld.nl;ad@voorbeeld.nl", "one e-mail address"),
        ("Noor <noor@voorbeeld.nl>", "without a name and brackets"),
        ("noor de wit@voorbeeld.nl", "a space"),
        ("noor@voor beeld.nl", "a space"),
        ("noor@voorbeeld,nl", "a comma"),
        ("noor,dewit@voorbeeld.nl", "a comma"),
        ("noor@voorbeeld.nl.", "a dot at the end"),
        (".noor@voorbeeld.nl", "a dot at the start"),
        ("noor..dewit@voorbeeld.nl", "two dots"),
        ("noor.@voorbeeld.nl", "a dot right beside the @"),
        ("noor@.voorbeeld.nl", "a dot right beside the @"),
        ("noor@voorbeeld", "After the @ it says “voorbeeld”"),
        ("mailto:noor@voorbeeld.nl", "“:”"),
        ("noor(werk)@voorbeeld.nl", "“(”"),
        ("noor@voorbeeld.nl/", "“/”"),
        ("noor@voor_beeld.nl", "“_”"),
        ("noor@voorbeeld.invalid", "“voorbeeld.invalid” cannot get e-mail"),
        ("noor@127.0.0.1", "“127.0.0.1” cannot get e-mail"),
        (f"noor@{'v' * 300}.nl", f"“{'v' * (LONGEST_SHOWN - 1)}…” cannot get e-mail"),
        (f"{'n' * 65}@voorbeeld.nl", "at most 64 characters"),
        ("=?utf-8?q?noor?=@voorbeeld.nl", "without =?"),
    ],
)
def test_what_is_wrong_with_an_address_is_said(typed: str | None, said: str):
    with pytest.raises(ValueError) as refused:
        clean_mailbox(typed)

    error = error_in(typed, refused.value)

    assert said in error.sentence % error.facts


@pytest.mark.parametrize("typed", ["zoë@voorbeeld.nl", "noor+werk@café.be", "o'neill_x@voor-beeld.nl"])
def test_an_accent_or_an_apostrophe_is_no_error(typed: str):
    assert clean_mailbox(typed) == typed
