"""A message to the members of a network, or to those who come to a session: who gets it, and how often."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db, transaction
from portal.history.models import Action, HistoryEntry
from portal.messages.models import GroupMessage
from portal.messages.operations.send import write_to_members, write_to_participants
from portal.messages.queries.messages import participants_who_get_it
from portal.messages.rules import (
    JoinLinkForWaiting,
    MessageText,
    NetworkHasEnded,
    NobodyGetsIt,
    NoMessageNow,
    NotSent,
    TooManyMessages,
    next_possible,
)
from portal.networks.models import Network, NetworkState
from portal.people.models import Person
from portal.people.operations.letters import choose_letters
from portal.signups.operations.attend import walk_in
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.rules.signing_up import Newcomer
from tests.cast import NOW, coordinator, letters_to, make, make_draft, network, person, sign_up_all, signup_of
from tests.flows.letters import mail_of
from tests.members import add_member, remove_member
from tests.scenes import built_once
from tests.waiting import wait_until_somebody_waits

TEXT = MessageText("Tot dinsdag", "Neem **een voorbeeld** mee.\n\n- kort\n- echt")
A_DAY = timedelta(days=1)


@pytest.fixture
@built_once
def meedoen(app: Flask) -> Network:
    """A network of anna, daan and emma, coordinated by lotte."""
    meedoen = network()
    for name in ("anna", "daan", "emma"):
        add_member(meedoen.id, f"{name}@oeverkring.example", name.title(), None, NOW)
    coordinator("lotte", meedoen)
    return meedoen


@pytest.fixture
def lotte(meedoen: Network) -> Person:
    return person("lotte")


@pytest.fixture
def workshop(app: Flask) -> Meeting:
    """Two seats, for anna and daan; emma waits."""
    meeting = make(online_url="https://meet.example/geheim")
    sign_up_all(meeting, "anna", "daan", "emma")
    return meeting


def got(*kinds: str) -> dict[str, list[str]]:
    """Return who got letters of these kinds."""
    everybody = {name: [kind for kind in letters_to(name) if kind in kinds] for name in ("anna", "daan", "emma")}
    return {name: letters for name, letters in everybody.items() if letters}


def test_each_member_gets_one_letter_and_nobody_else_does(meedoen: Network, lotte: Person, anna: Person):
    other = network("Anders")
    add_member(other.id, "fleur@oeverkring.example", "Fleur", None, NOW)

    sent = write_to_members(meedoen.id, TEXT, lotte.id, "once", NOW)

    assert got("group-message") == {name: ["group-message"] for name in ("anna", "daan", "emma")}
    assert (letters_to("fleur"), letters_to("lotte"), sent.recipients) == ([], ["role-given"], 3)


def test_the_form_that_is_sent_twice_sends_one(meedoen: Network, lotte: Person):
    first = write_to_members(meedoen.id, TEXT, lotte.id, "once", NOW)
    again = write_to_members(meedoen.id, TEXT, lotte.id, "once", NOW + A_DAY)

    assert (again.id, letters_to("anna")) == (first.id, ["group-message"])


def test_who_wants_only_letters_about_their_place_gets_those_of_sessions_alone(
    meedoen: Network, workshop: Meeting, lotte: Person, anna: Person
):
    choose_letters(anna.id, True)

    sent = write_to_members(meedoen.id, TEXT, lotte.id, "", NOW)
    write_to_participants(workshop.id, TEXT, lotte.id, "", NOW)

    assert sent.recipients == 2
    assert got("group-message", "session-message") == {
        "anna": ["session-message"],
        "daan": ["group-message", "session-message"],
        "emma": ["group-message"],
    }


def test_a_walk_in_without_a_mailbox_is_not_counted_among_those_who_get_it(workshop: Meeting, bram: Person):
    at_the_door = workshop.starts_at - timedelta(minutes=10)
    walk_in(workshop.id, Newcomer("Gijs", "", "", "nl"), bram.id, at_the_door)

    sent = write_to_participants(workshop.id, TEXT, bram.id, "", at_the_door)

    assert (sent.recipients, participants_who_get_it(workshop.id).get_it) == (2, 2)
    assert got("session-message") == {"anna": ["session-message"], "daan": ["session-message"]}


def test_the_log_says_who_wrote_when_and_to_how_many_and_not_what(meedoen: Network, workshop: Meeting, lotte: Person):
    write_to_members(meedoen.id, TEXT, lotte.id, "", NOW)
    write_to_participants(workshop.id, TEXT, lotte.id, "", NOW)

    entries = db.session.scalars(select(HistoryEntry).where(HistoryEntry.action == Action.MESSAGED)).all()
    assert [(entry.by_id, entry.network_id, entry.meeting_id, entry.detail) for entry in entries] == [
        (lotte.id, meedoen.id, None, "3"),
        (lotte.id, None, workshop.id, "2"),
    ]


def test_those_who_wait_get_it_only_when_its_writer_chose_so_and_never_with_the_join_link(
    workshop: Meeting, bram: Person
):
    to_all = MessageText("Tot dinsdag", "Neem iets mee.", is_for_waiting=True)
    with_link = MessageText("Zo doe je mee", "Ga naar https://meet.example/geheim.", is_for_waiting=True)

    write_to_participants(workshop.id, TEXT, bram.id, "", NOW)
    assert got("session-message") == {"anna": ["session-message"], "daan": ["session-message"]}
    with pytest.raises(JoinLinkForWaiting):
        write_to_participants(workshop.id, with_link, bram.id, "", NOW)
    assert write_to_participants(workshop.id, to_all, bram.id, "", NOW).recipients == 3
    assert got("session-message")["emma"] == ["session-message"]


def test_in_thirty_days_two_messages_go_to_a_network_and_two_to_each_session(
    meedoen: Network, workshop: Meeting, lotte: Person
):
    other = make(title="Een andere")
    sign_up_all(other, "anna")
    for day in (0, 1):
        write_to_members(meedoen.id, TEXT, lotte.id, "", NOW + day * A_DAY)
        write_to_participants(workshop.id, TEXT, lotte.id, "", NOW + day * A_DAY)

    for send, about in ((write_to_members, meedoen.id), (write_to_participants, workshop.id)):
        with pytest.raises(TooManyMessages):
            send(about, TEXT, lotte.id, "", NOW + 2 * A_DAY)
    assert write_to_participants(other.id, TEXT, lotte.id, "", NOW).recipients == 1
    with pytest.raises(TooManyMessages):
        write_to_members(meedoen.id, TEXT, lotte.id, "", NOW + 30 * A_DAY - timedelta(seconds=1))
    assert write_to_members(meedoen.id, TEXT, lotte.id, "", NOW + 30 * A_DAY).recipients == 3


def test_the_next_is_possible_thirty_days_after_the_last_but_one():
    sent = [NOW, NOW + 3 * A_DAY, NOW + 5 * A_DAY]

    assert next_possible([], NOW) is None
    assert next_possible(sent[:1], NOW) is None
    assert next_possible(sent[:2], NOW + 4 * A_DAY) == NOW + 30 * A_DAY
    assert next_possible(sent, NOW + 31 * A_DAY) == NOW + 33 * A_DAY
    assert next_possible(sent, NOW + 33 * A_DAY) is None


@pytest.mark.both_databases
@pytest.mark.parametrize("to", ["members", "participants"])
def test_of_three_that_are_sent_at_once_two_go(app: Flask, meedoen: Network, workshop: Meeting, lotte: Person, to: str):
    """Each refers to its writer, whose row is locked: they wait there, after they have counted."""
    network_id, meeting_id, by_id = meedoen.id, workshop.id, lotte.id

    def send(idem: str) -> str:
        with app.app_context():
            try:
                if to == "members":
                    write_to_members(network_id, TEXT, by_id, idem, NOW)
                else:
                    write_to_participants(meeting_id, TEXT, by_id, idem, NOW)
                return "sent"
            except NotSent as refusal:
                return type(refusal).__name__

    with ThreadPoolExecutor(3) as elsewhere:
        with transaction() as session:
            session.get_one(Person, by_id, with_for_update=True)
            sends = []
            for count, idem in enumerate(("a", "b", "c"), 1):
                sends.append(elsewhere.submit(send, idem))
                wait_until_somebody_waits(sends[-1], count)
        outcomes = [each.result(20) for each in sends]

    assert sorted(outcomes) == ["TooManyMessages", "sent", "sent"]
    assert db.session.scalars(select(GroupMessage.recipients)).all() == ([3, 3] if to == "members" else [2, 2])


def end(meedoen: Network) -> None:
    with transaction():
        meedoen.state = NetworkState.CLOSED


def leave_alone(meedoen: Network) -> None:
    for name in ("anna", "daan", "emma"):
        remove_member(meedoen.id, person(name).id, None, NOW)


@pytest.mark.parametrize(("happens", "refusal"), [(end, NetworkHasEnded), (leave_alone, NobodyGetsIt)])
def test_no_message_goes_to_a_network_that_ended_or_has_no_members(
    meedoen: Network, lotte: Person, happens: Callable[[Network], None], refusal: type[NotSent]
):
    happens(meedoen)

    with pytest.raises(refusal):
        write_to_members(meedoen.id, TEXT, lotte.id, "", NOW)


def test_to_those_who_come_it_goes_from_publishing_until_two_weeks_after(workshop: Meeting, bram: Person):
    draft, off, nobody = make_draft(title="Nog niet"), make(title="Gaat niet door"), make(title="Nog niemand")
    sign_up_all(off, "anna")
    call_off(off.id, "Ziek.", None, NOW)

    for meeting, at, refusal in (
        (draft, NOW, NoMessageNow),
        (off, NOW, NoMessageNow),
        (workshop, workshop.ends_at + 14 * A_DAY + timedelta(seconds=1), NoMessageNow),
        (nobody, NOW, NobodyGetsIt),
    ):
        with pytest.raises(refusal):
            write_to_participants(meeting.id, TEXT, bram.id, "", at)
    assert write_to_participants(workshop.id, TEXT, bram.id, "", workshop.ends_at + 14 * A_DAY).recipients == 2


def test_the_letter_holds_the_text_in_the_frame_of_the_readers_language(meedoen: Network, lotte: Person):
    write_to_members(meedoen.id, TEXT, lotte.id, "", NOW)

    (letter,) = mail_of("anna")

    text, page = (letter.get_body((kind,)).get_content().replace("\r\n", "\n") for kind in ("plain", "html"))  # pyright: ignore
    assert letter["Subject"] == "Tot dinsdag"
    assert "Lotte schrijft aan de leden van Meedoen:\n\nNeem een voorbeeld mee.\n\n- kort\n- echt\n" in text
    assert "Lotte schrijft aan de leden van Meedoen:" in page
    assert "<p>Neem <strong>een voorbeeld</strong> mee.</p>" in page
    assert "anna@" not in text.replace(letter["To"], "")


@pytest.mark.parametrize(("chosen", "answers"), [(False, "portal@samenop.example"), (True, "lotte@oeverkring.example")])
def test_answers_come_to_the_contact_or_to_the_writer_who_chose_so(
    meedoen: Network, workshop: Meeting, lotte: Person, chosen: bool, answers: str
):
    message = MessageText("Tot dinsdag", "Neem iets mee.", is_answered_to_writer=chosen)
    write_to_members(meedoen.id, message, lotte.id, "", NOW)
    write_to_participants(workshop.id, message, lotte.id, "", NOW)

    letters = [letter for letter in mail_of("anna") if letter["X-Portal-Kind"] != "signup-going"]

    assert [letter["Reply-To"].addresses[0].addr_spec for letter in letters] == [answers] * 2
    assert {letter["From"].addresses[0].addr_spec for letter in letters} == {"portal@samenop.example"}


def test_it_goes_to_nobody_who_left_since(meedoen: Network, workshop: Meeting, lotte: Person, anna: Person):
    write_to_members(meedoen.id, TEXT, lotte.id, "", NOW)
    write_to_participants(workshop.id, TEXT, lotte.id, "", NOW)

    remove_member(meedoen.id, anna.id, None, NOW)
    cancel(signup_of(workshop, "anna").id, NOW)

    kinds = [letter["X-Portal-Kind"] for letter in mail_of("anna")]
    assert [kind for kind in kinds if kind.endswith("-message")] == []


def test_a_text_that_was_deleted_goes_to_nobody_any_more(meedoen: Network, lotte: Person):
    sent = write_to_members(meedoen.id, TEXT, lotte.id, "", NOW)
    with transaction():
        db.session.get_one(GroupMessage, sent.id).text = ""

    assert mail_of("anna") == []
