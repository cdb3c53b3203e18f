"""Somebody who was everywhere is erased: no row, byte, page, feed, export, letter or backup has their words."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.certificates.models import Certificate
from portal.db import db
from portal.erasing.operations.erase import erase
from portal.keys import key_of
from portal.networks.queries import network_at
from portal.people.models import RoleName
from portal.signups.models import Signup
from tests.backups.commands import Command
from tests.browser import Browser, sign_in
from tests.cast import GOING, NOW, WAITING, letters_to, person, signup_of, standings
from tests.erasing.story import WORD, hand_over, id_of, story, words_in_files, words_in_rows
from tests.mail.outbox import send_what_is_due
from tests.memberships.joining import standings as members_of_network
from tests.reactions.rounds import path as reaction_path

ROWS = {"history.about_id", "letter.facts", "person.email", "raw_notes.text", "signup.learning_question"}
AGAIN = "Erased again, as they wished after this backup was made: 1 people."


@pytest.fixture
def scene(app: Flask) -> dict[str, Meeting]:
    """The story, with letters sent to her and about her, and others that wait."""
    scene = story()
    send_what_is_due()
    hand_over(scene["led"])
    return scene


def erase_zelda() -> None:
    zelda = id_of("zelda")
    db.session.rollback()
    erase(zelda, None, NOW)


@pytest.mark.slow
@pytest.mark.both_databases
def test_no_row_and_no_byte_is_left_and_the_queue_moves_also_after_a_restore(
    app: Flask, scene: dict[str, Meeting], tmp_path: Path
):
    flask = Command(app)
    flask("backup", tmp_path / "a.backup")
    assert ROWS - set(words_in_rows()) == {"history.about_id"}  # the control: a number is no word
    assert len(words_in_files(app)) > 4
    for undo in (None, "restore"):
        if undo:
            assert AGAIN in flask(undo, tmp_path / "a.backup").output
        else:
            erase_zelda()
        send_what_is_due()  # also what waited says nothing of her

        assert (words_in_rows(), words_in_files(app)) == ([], [])
        assert standings(scene["full"]) == {"anna": GOING, "daan": WAITING}
        assert standings(scene["queue"]) == {"emma": GOING, "anna": WAITING}
        assert letters_to("anna")[-1] == "seat-yours"
        in_networks = [
            members_of_network(network_at(slug) or pytest.fail(slug)) for slug in ("thuis", "buurt", "verder")
        ]
        assert in_networks == [{"finn": "member"}, {}, {"gijs": "invited"}]


@pytest.mark.slow
def test_no_page_feed_export_or_link_in_a_letter_has_a_word_of_her(app: Flask, scene: dict[str, Meeting]):
    bram = sign_in(Browser(app), person("bram", RoleName.FACILITATOR))
    chris = sign_in(Browser(app), person("chris", RoleName.ORGANISER))
    zelda = sign_in(Browser(app), person("zelda"))
    anna = signup_of(scene["full"], "anna")
    pages = [
        *((bram, f"/manage/meetings/past{part}") for part in ("/summary", "/attendance", "/signups.csv")),
        *((chris, f"/manage/meetings/vol{part}") for part in ("/signups", "/signups.csv")),
        *((chris, f"/manage{part}") for part in ("/history", "/letters", "/people", "/networks/meedoen/members")),
        *((chris, f"/manage/networks/meedoen/{part}") for part in ("themes", "questions")),
        *((chris, path) for path in ("/agenda/gedeeld", "/agenda/gedeeld.ics", "/feeds/agenda.ics", "/agenda")),
        (bram, reaction_path(scene["past"], "anna")),
        (bram, link_of(anna)),
    ]
    pages = [(browser, path.replace("/past", f"/{scene['past'].slug}")) for browser, path in pages]
    own = [*map(link_of, her_signups()), reaction_path(scene["past"], "zelda"), certificate_address()]
    own += [f"{link}/session.ics" for link in own[:2]]
    seen = pages_with_her(pages)
    assert len(seen) > 8 and "/manage/history" in seen  # the control: without it she is all over the place
    assert statuses(app, own) == [200] * len(own)

    erase_zelda()

    assert pages_with_her(pages) == []
    assert statuses(app, own) == [404] * len(own)
    assert zelda.ask("/me").status_code == 303  # signed out
    text = bram.open(f"/manage/meetings/{scene['past'].slug}/summary").text
    assert "Bij ons ging dat anders." in text and "Een deelnemer" in text


def her_signups() -> list[Signup]:
    return list(db.session.scalars(select(Signup).where(Signup.person_id == id_of("zelda")).order_by(Signup.id)))


def link_of(signup: Signup) -> str:
    return f"/signups/{key_of('signup', signup.id, signup.salt)}"


def certificate_address() -> str:
    return f"/certificates/{db.session.scalars(select(Certificate.code)).one()}"


def pages_with_her(pages: Iterable[tuple[Browser, str]]) -> list[str]:
    answers = {path: browser.ask(path) for browser, path in pages}
    assert [path for path, answer in answers.items() if answer.status_code != 200] == []
    return [path for path, answer in answers.items() if WORD in answer.text.lower()]


def statuses(app: Flask, addresses: list[str]) -> list[int]:
    stranger = Browser(app)
    return [stranger.ask(address).status_code for address in addresses]
