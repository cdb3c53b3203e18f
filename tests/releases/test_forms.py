"""A page that was opened before an upgrade can still be submitted after it."""

import pytest

from tests.browser import HOME
from tests.releases.kept import RELEASES, Back

pytestmark = [
    pytest.mark.one_database,
    pytest.mark.both_databases,
    pytest.mark.slow,
    pytest.mark.in_turns(release=RELEASES[-1]),
]
GONE = {"members.add"}  # since nobody is a member unasked
TOKENS = [("token", False), ("bound_token", True)]  # of a stranger's page, and of a signed-in reader's


def statuses(back: Back, token: str, is_signed_in: bool, changed: bool = False) -> dict[str, int]:
    """Return the status of each form, each on the restored database."""
    found = {}
    for endpoint, form in back.proofs["forms"].items():
        if endpoint in GONE or (not is_signed_in and not form["is_for_all"]):
            continue
        browser = back.reader(form["reader"] if is_signed_in else None)
        browser.set_cookie("receipt", back.proofs["cookies"]["receipt"]["value"])  # some forms depend on it
        sent = {**form["typed"], "csrf_token": another(form[token]) if changed else form[token]}
        found[endpoint] = browser.ask(form["path"], "POST", data=sent, headers={"Origin": HOME}).status_code
        if found[endpoint] < 400:
            back.put_back()
    return found


def another(token: str) -> str:
    return f"{token[:-1]}{'B' if token[-1] == 'A' else 'A'}"


@pytest.mark.parametrize(("token", "is_signed_in"), TOKENS)
def test_the_token_of_each_form_is_taken(back: Back, token: str, is_signed_in: bool):
    taken = statuses(back, token, is_signed_in)

    assert {endpoint: status for endpoint, status in taken.items() if status in (400, 403, 404, 500)} == {}
    assert {"signups.create", "people.enter_code", "reactions.react"} <= taken.keys()


@pytest.mark.in_turns
@pytest.mark.parametrize(("token", "is_signed_in"), TOKENS)
def test_control_a_token_with_another_letter_in_it_is_not(back: Back, token: str, is_signed_in: bool):
    assert set(statuses(back, token, is_signed_in, changed=True).values()) == {400}


@pytest.mark.in_turns
def test_control_a_token_of_before_signing_in_is_not_taken_afterwards(back: Back):
    assert set(statuses(back, "token", is_signed_in=True).values()) == {400}
