"""A network's members: adding them from pasted lists, removing, undoing; and what members then see."""

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting, Visibility
from portal.db import db
from portal.networks.models import Membership, Network
from portal.networks.rules import people as rules
from portal.networks.rules.people import Named, people_in
from portal.people.models import Person
from tests.browser import Browser, sign_in
from tests.cast import NOW, coordinator, letters_to, make, network
from tests.members import add_member, remove_member
from tests.scenes import built_once

TYPED = """
Noor V. <noor@oeverkring.example>
anna@oeverkring.example,

"Dam, Daan" <daan@oeverkring.example>;
"""


@pytest.fixture
@built_once
def meedoen(app: Flask) -> Network:
    return network("Meedoen")


@pytest.fixture
def lotte(meedoen: Network) -> Person:
    return coordinator("lotte", meedoen)


@pytest.fixture
def as_lotte(app: Flask, lotte: Person) -> Browser:
    return sign_in(Browser(app), lotte)


@pytest.fixture
def for_members(meedoen: Network) -> Meeting:
    return make(title="Voor leden", network_id=meedoen.id, visibility=Visibility.MEMBERS)


def members(of: Network) -> list[str]:
    """Return the mailboxes of its members, in the order in which they were first known."""
    db.session.rollback()
    joined = select(Person.email).join(Membership, Membership.person_id == Person.id).order_by(Person.email)
    return [email.partition("@")[0] for email in db.session.scalars(joined.where(Membership.network_id == of.id))]


def test_addresses_are_read_as_people_copy_them():
    assert people_in(TYPED) == (
        [
            Named("Noor V.", "noor@oeverkring.example"),
            Named("", "anna@oeverkring.example"),
            Named("Dam, Daan", "daan@oeverkring.example"),
        ],
        [],
    )


ON_ONE_LINE = {
    "sanne@oeverkring.example, joris@oeverkring.example": [("", "sanne"), ("", "joris")],
    "sanne@oeverkring.example;joris@oeverkring.example ;": [("", "sanne"), ("", "joris")],
    "Sanne <sanne@oeverkring.example>, Dam, Joris <joris@oeverkring.example>": [
        ("Sanne", "sanne"),
        ("Dam, Joris", "joris"),
    ],
    '"Dam, Joris" <joris@oeverkring.example>; sanne@oeverkring.example': [("Dam, Joris", "joris"), ("", "sanne")],
    ", ;,": [],
}


@pytest.mark.parametrize(("line", "found"), ON_ONE_LINE.items(), ids=ON_ONE_LINE)
def test_several_may_stand_on_one_line(line: str, found: list[tuple[str, str]]):
    people, bad = people_in(line)

    assert ([(named.name, named.email.partition("@")[0]) for named in people], bad) == (found, [])


def test_between_commas_only_what_is_no_address_is_bad():
    people, bad = people_in("piet, anna@oeverkring.example; jan@, daan@oeverkring.example")

    assert ([named.email.partition("@")[0] for named in people], bad) == (["anna", "daan"], ["piet", "jan@"])


@pytest.mark.parametrize(
    "line",
    [
        "piet",
        "piet@",
        "a <b <c@d.example>",
        "a@b.example c@d.example",
        "Kijk op www.evil.example <x@y.example>",
        f"{'x' * 101} <x@y.example>",
        "<<<>>>",
    ],
)
def test_a_line_without_one_address_is_bad(line: str):
    assert people_in(f"anna@oeverkring.example\n{line}") == ([Named("", "anna@oeverkring.example")], [line])


def test_lotte_invites_several_at_once_and_nobody_is_a_member_unasked(as_lotte: Browser, meedoen: Network):
    page = as_lotte.open("/manage/networks/meedoen/members").form("/invitations").submit(people=TYPED)

    assert page.path == "/manage/networks/meedoen/members?sent=3"
    assert members(meedoen) == []
    assert [name for name in ("Noor V.", "anna@oeverkring.example", "Dam, Daan") if name not in page.text] == []
    assert letters_to("noor") == ["member-invited"]


def test_bad_lines_are_named_nobody_is_invited_and_nothing_typed_is_lost(as_lotte: Browser, meedoen: Network):
    typed = f"{TYPED}piet\njan@"

    page = as_lotte.open("/manage/networks/meedoen/members").form("/invitations").submit(people=typed)

    (error,) = page.errors()
    assert (page.status, "piet; jan@" in error, letters_to("noor")) == (422, True, [])
    assert page.form("/invitations").values["people"].split() == typed.split()


@pytest.mark.parametrize("typed", ["", "  \n \n", "\n".join(f"p{number}@oeverkring.example" for number in range(201))])
def test_nobody_and_too_many_are_said_at_the_field(as_lotte: Browser, meedoen: Network, typed: str):
    page = as_lotte.open("/manage/networks/meedoen/members").form("/invitations").submit(people=typed)

    assert (page.status, len(page.errors()), letters_to("p0")) == (422, 1, [])


def test_far_too_much_is_said_before_any_address_is_looked_at(
    as_lotte: Browser, meedoen: Network, monkeypatch: pytest.MonkeyPatch
):
    looked_at = []
    monkeypatch.setattr(rules, "clean_mailbox", lambda address: looked_at.append(address) or address)

    page = as_lotte.open("/manage/networks/meedoen/members").form("/invitations").submit(people="a\n" * 120_000)

    assert (page.status, page.errors()) == (422, ["Hoogstens 10000 tekens."])
    assert (looked_at, letters_to("a")) == ([], [])


def test_who_was_taken_off_is_put_back_by_one_press(as_lotte: Browser, meedoen: Network, anna: Person, chris: Person):
    for name in ("anna", "chris"):
        add_member(meedoen.id, f"{name}@oeverkring.example", "", None, NOW)

    page = (
        as_lotte.open("/manage/networks/meedoen/members").form(f"/members/{anna.id}/removal").submit(sentence="Dank.")
    )
    assert members(meedoen) == ["chris"]
    assert letters_to("anna") == ["membership-ended"]

    page.form(f"/members/{anna.id}/return").submit()
    assert members(meedoen) == ["anna", "chris"]


def test_nobody_is_put_back_who_was_never_a_member(as_lotte: Browser, meedoen: Network, anna: Person, chris: Person):
    add_member(meedoen.id, chris.email, "", None, NOW)
    page = as_lotte.open("/manage/networks/meedoen/members").form(f"/members/{chris.id}/removal").submit()
    undo = page.form(f"/members/{chris.id}/return")

    undo.action = f"/manage/networks/meedoen/members/{anna.id}/return"

    assert (undo.submit().status, members(meedoen)) == (404, [])


def test_the_address_of_the_undo_tells_of_nobody_else(as_lotte: Browser, anna: Person):
    page = as_lotte.open(f"/manage/networks/meedoen/members?removed={anna.id}")

    assert (page.status, "anna@oeverkring.example" in page.answer.text) == (200, False)


@pytest.mark.in_turns
@pytest.mark.parametrize("removed", ["99999999999999999999", "9" * 5000, "-1", "٣", "x", ""])
def test_the_address_of_the_undo_may_say_anything(as_lotte: Browser, meedoen: Network, removed: str):
    page = as_lotte.open(f"/manage/networks/meedoen/members?removed={removed}")

    assert (page.status, page.name, "geen lid meer" in page.text) == (200, "members", False)


def test_a_coordinator_of_another_network_finds_no_such_page(app: Flask, meedoen: Network):
    els = coordinator("els", network("Thuis"))

    assert sign_in(Browser(app), els).open("/manage/networks/meedoen/members").status == 404


def test_members_see_what_is_for_members_when_they_are_signed_in(
    as_anna: Browser, as_daan: Browser, meedoen: Network, for_members: Meeting, anna: Person, chris: Person
):
    address = f"/agenda/{for_members.slug}"
    assert [as_anna.open(address).status, as_daan.open(address).status] == [404, 404]

    add_member(meedoen.id, anna.email, "", chris.id, NOW)
    assert [as_anna.open(address).status, as_daan.open(address).status] == [200, 404]

    remove_member(meedoen.id, anna.id, chris.id, NOW)
    assert as_anna.open(address).status == 404


def test_a_member_signs_up_for_what_is_for_members(
    as_anna: Browser, meedoen: Network, for_members: Meeting, anna: Person, chris: Person
):
    add_member(meedoen.id, anna.email, "", chris.id, NOW)

    page = as_anna.open(f"/agenda/{for_members.slug}").form("/signup").submit()

    assert (page.status, page.state) == (200, "going")
