"""The way up from each kept release, back to it by the command in docs/running.md, and up again, with its rows."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import MetaData, create_engine, select, text
from sqlalchemy.pool import StaticPool

from portal.db import Base, db
from portal.losing import IN_WORDS, OWN_NOTES, REFUSE_LOSS, WouldLose
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore
from portal.memberships.operations.ask import ask_to_join
from portal.memberships.rules.joining import Joiner
from portal.messages.letters import to_a_member
from portal.messages.operations.send import write_to_members
from portal.messages.rules import MessageText
from portal.networks.models import Membership, NetworkState
from portal.networks.operations.state import set_state
from tests.databases import Rows, another
from tests.releases.kept import RELEASES, Back, Kept, app_of, kept_release, load, rows_in
from tests.serving import ROOT

MADE_ANEW = {  # by a migration, at its own moment
    *("meeting.changed_at", "counter.raised", "person.seen_at", "person.role_asked_at", "sign_in.known_use_at"),
}
OLDEST = RELEASES[0]
WRITTEN_SINCE = {  # what somebody wrote in a release later than 0.1.0, by what is told before it is lost
    "address_change": (
        "INSERT INTO address_change (person_id, email, salt, asked_at, ends_at) "
        "VALUES (1, 'new@oeverkring.example', 'abc', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)"
    ),
    "application": (
        "INSERT INTO application (network_id, person_id, state, language, salt, created_at) "
        "VALUES (1, 1, 'requested', 'nl', 'abc', CURRENT_TIMESTAMP)"
    ),
    "breach": (
        "INSERT INTO breach (extent, began_at, noticed_at, happened, idem, made_at, changed_at, version) "
        "VALUES ('everything', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'x', 'y', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 1)"
    ),
    "group_message": (
        "INSERT INTO group_message (network_id, subject, text, idem, sent_at, recipients, is_for_waiting, "
        "is_answered_to_writer) VALUES (1, 'Tot dan', 'Neem iets mee.', 'x', CURRENT_TIMESTAMP, 3, false, false)"
    ),
    "guide_offer": "INSERT INTO guide_offer (theme_id, person_id, offered_at) VALUES (1, 1, CURRENT_TIMESTAMP)",
    "logo": "INSERT INTO logo (picture) VALUES ('abc')",
    "meeting.contact": "UPDATE meeting SET contact = 'Noor' WHERE id <= 2",
    "meeting.host": "UPDATE meeting SET host = 'Oeverkring' WHERE id <= 3",
    "site": "INSERT INTO site (id, sentence) VALUES (1, 'Samen leren we meer')",
    "meeting.case_until": "UPDATE meeting SET case_until = CASE WHEN id <= 2 THEN changed_at END",
    "meeting_case": (
        "INSERT INTO meeting_case (signup_id, meeting_id, title, saved_at) "
        "SELECT id, meeting_id, 'Een buurman', CURRENT_TIMESTAMP FROM signup WHERE id = 1"
    ),
    "meeting.joining_public": "UPDATE meeting SET joining_public = 'abc' WHERE id <= 2",
    "meeting.online_details": "UPDATE meeting SET online_details = 'Code 1234' WHERE id <= 3",
    "meeting.prepare_links": "UPDATE meeting SET prepare_links = '[{}]' WHERE id <= 2",
    "meeting.seat_offered_at": "UPDATE meeting SET seat_offered_at = CASE WHEN id = 1 THEN changed_at END",
    "meeting.seats_members": "UPDATE meeting SET seats_members = (id = 1)",
    "meeting.takes_guests": "UPDATE meeting SET takes_guests = (id > 2)",
    "meeting_count": "INSERT INTO meeting_count (meeting_id, name, value) VALUES (1, 'present', 7)",
    "meeting_facilitator.is_guide": "UPDATE meeting_facilitator SET is_guide = (meeting_id = 1)",
    "membership.card": "UPDATE membership SET card = 'Ik ben nieuw'",
    "membership.engaged_at": "UPDATE membership SET engaged_at = CURRENT_TIMESTAMP",
    "membership.question": "UPDATE membership SET question = 'Hoe dan?'",
    "network.saved_by_id": "UPDATE network SET saved_by_id = 1",
    "network.stopped_because": "UPDATE network SET stopped_because = 'Te weinig mensen'",
    "network_theme": (
        "INSERT INTO network_theme (id, network_id, idem, title, question, proposed_at) "
        "VALUES (1, 1, 'abc', 'Eten', 'Hoe?', CURRENT_TIMESTAMP)"
    ),
    "no_invitation": "INSERT INTO no_invitation (network_id, mark, at) VALUES (1, 'abc', CURRENT_TIMESTAMP)",
    "no_signals": "INSERT INTO no_signals (network_id, mark, at) VALUES (1, 'abc', CURRENT_TIMESTAMP)",
    "outbox.held_at": "UPDATE outbox SET held_at = CURRENT_TIMESTAMP",
    "period_choice": "INSERT INTO period_choice (name, days, at) VALUES ('needs', 3, CURRENT_TIMESTAMP)",
    "person.feed_salt": "UPDATE person SET feed_salt = 'abc' WHERE id <= 3",
    "person.lead_ended_at": "UPDATE person SET lead_ended_at = CASE WHEN id <= 4 THEN created_at END",
    "person.only_seat_letters": "UPDATE person SET only_seat_letters = (id <= 2)",
    "policy_mailbox": (
        "INSERT INTO policy_mailbox (network_id, person_id, role, given_at) "
        "VALUES (1, 1, 'Wethouder', CURRENT_TIMESTAMP)"
    ),
    "plan": "INSERT INTO plan (meeting_id, steps) VALUES (1, '[]')",
    "proposal": (
        "INSERT INTO proposal (person_id, state, name, title, language, salt, created_at) "
        "VALUES (1, 'proven', 'Anna', 'Eten', 'nl', 'abc', CURRENT_TIMESTAMP)"
    ),
    "round_reader.reads_along": "UPDATE round_reader SET reads_along = (id = 1)",
    "signal_question": (
        "INSERT INTO signal_question (meeting_id, person_id, role, salt, asked_at, answer_until) "
        "VALUES (1, 1, 'Wethouder', 'abc', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)"
    ),
    "signup.five_years": "UPDATE signup SET five_years = (id <= 3)",
    "signup.passed_on_at": "UPDATE signup SET passed_on_at = CASE WHEN id <= 2 THEN created_at END",
    "signup.proven_at": "UPDATE signup SET proven_at = CASE WHEN id <= 5 THEN created_at END",
    "signup.replaced_at": "UPDATE signup SET replaced_at = CASE WHEN id <= 2 THEN created_at END",
    "summary.public_at": "UPDATE summary SET public_at = CURRENT_TIMESTAMP WHERE id = 1",
    "summary.skipped_at": "UPDATE summary SET skipped_at = CURRENT_TIMESTAMP WHERE id = 1",
    "summary.writer_until": "UPDATE summary SET writer_until = CURRENT_TIMESTAMP WHERE id = 1",
    "theme_vote": "INSERT INTO theme_vote (theme_id, person_id) VALUES (1, 1)",
}
LOST = (
    "changes of address that wait (1)",
    "requests and invitations to join a network (1)",
    "data breaches in the register (1)",
    "messages to members and participants (1)",
    "offers to guide a session (1)",
    "the logo of the organisation (1)",
    "last days for a case (2)",
    "contacts of sessions (2)",
    "organisations that host sessions (3)",
    "join links that may be public (2)",
    "texts on how to join online (3)",
    "links to prepare a session with (2)",
    "late seats that were offered (1)",
    "sessions whose members have a place without signing up (1)",
    "sessions without guests (2)",
    "cases for a session (1)",
    "numbers of deleted sign-ups, for reports (1)",
    "members who guide a session (1)",
    "introductions of members (2)",
    "engagements that members accepted (2)",
    "questions of members (2)",
    "details of networks (1)",
    "sentences on why a network stopped (1)",
    "themes that members propose (1)",
    "mailboxes that want no invitation (1)",
    "mailboxes that want no signals (1)",
    "the hold on all letters (1)",
    "times until deletion that organisers chose (1)",
    "links of people's own calendars (3)",
    "people whose leading ended with a role (4)",
    "people who want only letters about their place (2)",
    "plans of sessions (1)",
    "mailboxes that receive signals for policy (1)",
    "sessions that people propose (1)",
    "readers of a round who only read along (1)",
    "questions to policy makers, and their answers (1)",
    "attendance that people want kept five years (3)",
    "places that were passed on (2)",
    "sign-ups whose mailbox was proven (5)",
    "places that went to a colleague (2)",
    "settings that organisers chose (1)",
    "days on which a text became public (1)",
    "sessions that were left without a summary (1)",
    "links to write a summary (1)",
    "votes for themes (1)",
)
QUESTION = (
    f"This downgrade loses {', '.join(LOST)}. Nothing was changed. Make a backup first, and add --and-lose when that "
    "may be lost."
)


def tables_in_docs() -> dict[str, str]:
    docs = (ROOT / "docs" / "running.md").read_text()
    return dict(re.findall(r"^\| (\d+\.\d+\.\d+) \| (\d{4}) \|$", docs, re.M))


@pytest.fixture
def moved(app: Flask, earlier: Kept, tmp_path: Path) -> Iterator[Flask]:
    """The current portal on the database of a release that was not migrated yet."""
    with another(db.engine.url, tmp_path, has_tables=False) as url:
        moved = app_of(earlier, tmp_path, url)
        load(earlier, moved)
        with moved.app_context():
            yield moved
            db.session.remove()
            db.engine.dispose()


def rows_of() -> Rows:
    with db.engine.connect() as connection:
        return rows_in(connection)


def shared(rows: Rows, earlier: Rows) -> Rows:
    """Return of the rows what the earlier tables have a place for, in order, without what is made anew."""
    return {
        name: sorted(
            ({key: row[key] for key in before[0] if f"{name}.{key}" not in MADE_ANEW} for row in rows[name]), key=repr
        )
        for name, before in earlier.items()
        if before and name != "counter"
    }


def test_the_docs_name_the_tables_of_each_release(earlier: Kept):
    assert tables_in_docs()[earlier.name] == earlier.revision
    assert set(tables_in_docs()) == set(RELEASES)


@pytest.mark.in_turns(release=OLDEST)
@pytest.mark.slow
@pytest.mark.both_databases
def test_up_keeps_the_rows_of_the_release_and_so_do_down_to_each_one_and_up_again(moved: Flask, earlier: Kept):
    before = rows_of()
    assert sum(len(rows) for rows in before.values()) > 100

    upgrade()
    assert shared(rows_of(), before) == shared(before, before)

    for release in [name for name in reversed(RELEASES) if name >= earlier.name]:
        downgrade(revision=kept_release(release).revision)
        assert shared(rows_of(), before) == shared(before, before)
        upgrade()
    assert shared(rows_of(), before) == shared(before, before)


def test_what_has_no_place_in_the_oldest_release_is_told_in_words_or_is_a_note_of_the_portal():
    """A new table or column has a line in portal/losing.py."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    oldest = MetaData()
    with engine.connect() as connection:
        connection.connection.driver_connection.executescript(kept_release(OLDEST).sql)  # pyright: ignore
        oldest.reflect(connection)

    new = {name for name in Base.metadata.tables if name not in oldest.tables}
    for name, table in oldest.tables.items():
        known = Base.metadata.tables.get(name)
        new |= {f"{name}.{column.name}" for column in (known.columns if known is not None else ())} - {
            f"{name}.{column.name}" for column in table.columns
        }

    lines = [*IN_WORDS, *OWN_NOTES]
    assert sorted(new) == sorted(set(lines) - {"outbox.held_at"})  # within a new table
    assert len(lines) == len(set(lines))


@pytest.mark.slow
@pytest.mark.postgresql_in_turns
@pytest.mark.parametrize("release", ["0.2.0"])  # whose rows QUESTION counts
def test_what_people_wrote_since_is_told_in_words_with_its_number_and_nothing_changes(back: Back):
    assert set(WRITTEN_SINCE) == set(IN_WORDS)
    with db.engine.begin() as connection:
        for statement in sorted(WRITTEN_SINCE.values(), key=lambda statement: "INTO guide_offer" in statement):
            connection.execute(text(statement))
    before = rows_of()

    with pytest.raises(WouldLose) as refused:
        downgrade(revision=kept_release(OLDEST).revision, x_arg=[REFUSE_LOSS])

    assert refused.value.message == QUESTION
    assert rows_of() == before


@pytest.mark.slow
@pytest.mark.postgresql_in_turns
@pytest.mark.parametrize("release", ["0.3.0"])
def test_drafts_of_networks_that_a_release_before_them_would_show_are_told_and_deleted(moved: Flask):
    upgrade()
    before = kept_release("0.3.0").revision
    with db.engine.begin() as connection:
        for statement in (
            "INSERT INTO network (id, slug, name, description, state) VALUES (99, 'geheim', 'Geheim', '', 'draft')",
            "UPDATE meeting SET network_id = 99 WHERE id = 1",
            "INSERT INTO role (id, person_id, role, network_id) VALUES (99, 1, 'coordinator', 99)",
        ):
            connection.execute(text(statement))

    with pytest.raises(WouldLose) as refused:
        downgrade(revision=before, x_arg=[REFUSE_LOSS])
    downgrade(revision=before)

    rows = rows_of()
    assert "drafts of networks (1)" in refused.value.message
    assert [row["slug"] for row in rows["network"] if row["slug"] == "geheim"] == []
    assert {row["network_id"] for row in rows["role"]} <= {row["id"] for row in rows["network"]} | {None}
    assert [row["network_id"] for row in rows["meeting"] if row["id"] == 1] == [None]


@pytest.mark.slow
@pytest.mark.parametrize("earlier", [kept_release("0.3.0")], ids=["0.3.0"])
def test_after_the_way_back_and_up_again_networks_write_and_welcome_as_before(moved: Flask):
    """Numbers begin anew then: a letter must neither be taken for one of before, nor show another message."""
    upgrade()
    write_and_welcome()
    assert len(letters_of_networks()) == 5

    downgrade(revision=kept_release("0.3.0").revision)
    upgrade()
    write_and_welcome()

    assert len(letters_of_networks()) == 10
    first = db.session.scalars(select(Letter).where(Letter.kind == "group-message").order_by(Letter.id)).first()
    with pytest.raises(NotTrueAnyMore):
        to_a_member(first or pytest.fail())


def write_and_welcome() -> None:
    """A coordinator writes to the members of the first network, and somebody asks to join it; then it stops."""
    network_id = db.session.scalars(select(Membership.network_id).order_by(Membership.network_id)).first() or 0
    by_id = db.session.scalars(select(Membership.person_id).where(Membership.network_id == network_id)).first() or 0
    at = datetime.now(UTC)
    joiner = Joiner(
        name="Zoë",
        email="zoe@oeverkring.example",
        organisation="",
        question="",
        language="nl",
        engagement_version=1,
        engagement_text="",
    )
    write_to_members(network_id, MessageText("Tot dan", "Neem iets mee.", False), by_id, "", at)
    ask_to_join(network_id, joiner, at)
    set_state(network_id, NetworkState.STOPPED, by_id, at, "Te weinig mensen.")


def letters_of_networks() -> list[str]:
    kinds = ("group-message", "join-prove", "network-stopped")
    return list(db.session.scalars(select(Letter.unique_key).where(Letter.kind.in_(kinds)).order_by(Letter.id)))
