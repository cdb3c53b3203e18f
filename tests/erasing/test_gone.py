"""Somebody who was everywhere is erased: no row, byte, page, feed, export, letter or backup has their words."""

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.certificates.models import Certificate
from portal.db import db
from portal.erasing.operations.erase import erase
from portal.keys import key_of
from portal.people.models import RoleName
from tests.backups.commands import Command
from tests.browser import Browser, sign_in
from tests.cast import GOING, NOW, WAITING, letters_to, person, signup_of, standings
from tests.erasing.story import WORD, hand_over, id_of, story, words_in_files, words_in_rows
from tests.mail.outbox import send_what_is_due
from tests.reactions.rounds import path as reaction_path

Scene = dict[str, Meeting]


@pytest.fixture
def scene(app: Flask) -> Scene:
    return story()


def erase_zelda() -> None:
    zelda = id_of("zelda")
    db.session.rollback()
    erase(zelda, None, NOW)


@pytest.mark.slow
@pytest.mark.both_databases
def test_whoever_is_erased_is_nowhere_any_more_and_the_queue_moved(app: Flask, scene: Scene, tmp_path: Path):
    flask = Command(app)
    send_what_is_due()
    hand_over(scene["led"])
    browsers = {name: signed_in(app, name) for name in ("bram", "chris", "zelda")}
    addresses, own = addresses_of(scene), own_addresses(scene)
    # The control: without the erasure she is all over the place.
    rows = {"letter.facts", "person.email", "raw_notes.text", "reaction.reader_id", "signup.learning_question"}
    assert rows - set(words_in_rows()) == {"reaction.reader_id"}
    assert len(words_in_files(app)) > 4
    assert {"/manage/meetings/vol/signups", "/agenda/gedeeld", "/manage/history"} <= set(
        pages_with_her(browsers, addresses)
    )
    assert statuses(app, own) == [200] * len(own)
    assert flask("backup", tmp_path / "a.backup").exit_code == 0

    erase_zelda()

    assert standings(scene["full"]) == {"anna": GOING, "daan": WAITING}
    assert standings(scene["queue"]) == {"emma": GOING, "anna": WAITING}
    assert letters_to("anna")[-1] == "seat-yours"
    assert_she_is_gone(app, browsers, addresses, own)

    restored = flask("restore", tmp_path / "a.backup")

    assert "Erased again, as they wished after this backup was made: 1 people." in restored.output
    assert standings(scene["full"]) == {"anna": GOING, "daan": WAITING}
    assert_she_is_gone(app, browsers, addresses, own)


def assert_she_is_gone(app: Flask, browsers: dict[str, Browser], addresses: list[str], own: list[str]) -> None:
    send_what_is_due()  # also what waited says nothing of her
    assert (words_in_rows(), words_in_files(app)) == ([], [])
    assert pages_with_her(browsers, addresses) == []
    assert set(statuses(app, own)) == {404}
    assert browsers["zelda"].ask("/me").status_code == 303  # signed out


def signed_in(app: Flask, name: str) -> Browser:
    role = {"bram": RoleName.FACILITATOR, "chris": RoleName.ORGANISER}.get(name)
    theirs = person(name, *([role] if role else []))
    return sign_in(Browser(app), theirs)


def addresses_of(scene: Scene) -> list[str]:
    """Return pages, exports, feeds and searches in which somebody with a part in a session can stand."""
    slugs = [meeting.slug for meeting in scene.values()]
    return [
        *("/agenda", "/feeds/agenda.ics", "/manage", "/manage/history", "/manage/letters"),
        *("/manage/people", "/manage/networks/meedoen/members", "/manage/retention"),
        *(f"/agenda/{slug}" for slug in slugs),
        *(f"/agenda/{slug}.ics" for slug in slugs),
        *(
            f"/manage/meetings/{slug}{part}"
            for slug in slugs
            for part in ("", "/signups", "/attendance", "/signups.csv")
        ),
        f"/manage/meetings/{scene['past'].slug}/summary",
        reaction_path(scene["past"], "anna"),
        f"/signups/{key_of('signup', signup_of(scene['full'], 'anna').id, signup_of(scene['full'], 'anna').salt)}",
    ]


def own_addresses(scene: Scene) -> list[str]:
    """Return the addresses in her letters."""
    signups = [signup_of(scene[name], "zelda") for name in ("past", "full", "queue")]
    keys = [key_of("signup", signup.id, signup.salt) for signup in signups]
    code = db.session.scalars(select(Certificate.code)).one()
    return [
        *(f"/signups/{key}" for key in keys),
        *(f"/signups/{key}/session.ics" for key in keys),
        f"/certificates/{code}",
        reaction_path(scene["past"], "zelda"),
    ]


def pages_with_her(browsers: dict[str, Browser], addresses: list[str]) -> list[str]:
    found = []
    for address in addresses:
        answers = [browsers[name].ask(address) for name in ("bram", "chris")]
        assert 200 in [answer.status_code for answer in answers], address
        if any(answer.status_code == 200 and WORD in answer.text.lower() for answer in answers):
            found.append(address)
    return found


def statuses(app: Flask, addresses: list[str]) -> list[int]:
    stranger = Browser(app)
    return [stranger.ask(address).status_code for address in addresses]
