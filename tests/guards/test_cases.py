"""A case is nowhere above its level: letters, exports, search, feeds, kept pages, the database after its day.

Marked words stand in each text of the cases of the scene, also in the sentence of the facilitator and in what came of
it. `tests/guards/test_roles.py` looks for them at every address as everybody.
"""

import pytest
from flask import Flask
from sqlalchemy import select, update

from portal.cases.models import Case
from portal.cases.operations.withdraw import withdraw_case
from portal.db import Base, db, empty_log, transaction
from portal.language import in_language
from portal.mail.letters.words import words_of as letter_words
from portal.networks.models import Network
from portal.privacy.export import kept_about
from tests.cases.bringing import asking, bring, case, days_after, work, written_in
from tests.cast import NOW, signup_of
from tests.guards.scene import CASE_WORDS, Scene, everything
from tests.guards.test_roles import MAY_READ_CASES, SEEN, words_of
from tests.guards.typed import WRITTEN, letters, write_to_oneself
from tests.privacy.test_forgetting import bytes_of
from tests.turns import a_third_of

ELSEWHERE = (  # addresses with a query, and other pages about the two sessions
    *("/agenda?q=Merkwoord", "/lessons?q=Merkwoord", "/agenda?when=past", "/feeds/agenda.atom", "/feeds/agenda.json"),
    *("/embed/agenda", "/sitemap.xml", "/agenda?view=month", "/manage/meetings/{held}/signups", "/agenda/{held}"),
    *("/manage/meetings/{held}/attendance", "/manage/letters?session={workshop}", "/manage/letters?session={held}"),
)
SHARED = {"/signups/{key}": {"title"}, "/signups/{held_key}": {"outcome_text"}}  # when their owner agrees


def found_in(text: str) -> set[str]:
    return {name for name, word in CASE_WORDS.items() if word in text}


def test_a_title_and_an_outcome_reach_the_group_and_no_further_when_their_owner_agrees(
    scene: Scene, pytestconfig: pytest.Config
):
    """Agreeing only adds: what is nowhere afterwards was nowhere before."""
    some = a_third_of(sorted(SEEN.keys() - MAY_READ_CASES), pytestconfig)
    stranger, organiser = scene.browser(None), scene.browser("chris")
    assert {at: found_in(words_of(stranger.ask(scene.path(at)))) for at in SHARED} == {at: set() for at in SHARED}

    with transaction() as session:
        session.execute(update(Case).values(shows_title=True, outcome_shared=True))

    for browser, addresses in ((stranger, {*some, *ELSEWHERE, *SHARED}), (organiser, {*ELSEWHERE, *SHARED})):
        read = {at: found_in(words_of(browser.ask(scene.path(at)))) for at in addresses}
        assert {at: words for at, words in read.items() if words} == SHARED
    assert found_in(kept_pages(scene.app)) == set()
    assert len(kept_pages(scene.app)) > 10_000  # the control


def test_each_text_of_a_case_is_marked():
    assert set(CASE_WORDS) == set(WRITTEN["meeting_case"])


def test_no_letter_no_list_and_no_other_table_holds_a_word_of_a_case(scene: Scene):
    write_to_oneself(scene.names)

    for letter in letters(scene):
        with in_language("nl"):
            assert (letter.kind, found_in(repr(letter.facts) + repr(letter_words(letter)))) == (letter.kind, set())
    held = {row.split(":")[0] for row in everything(scene.app) if found_in(row)}
    assert held == {"meeting_case"}


def test_an_organiser_who_exports_for_somebody_does_not_learn_that_there_is_a_case(scene: Scene):
    anna = scene.people["anna"].id

    theirs = {part.keep.name for part in kept_about(anna, by_themself=True) if part.rows}
    for_them = {part.keep.name for part in kept_about(anna, by_themself=False) if part.rows}

    lines = {"case-texts", "case-titles", "cases", "case-outcomes"}
    assert (theirs & lines, for_them & lines) == (lines, set())


def test_who_sees_all_letters_does_not_see_those_about_a_case(scene: Scene):
    """Their kind, and to whom they went, would tell who brought a case."""
    meeting = asking(title="Samen kijken", network_id=network_of(scene))
    bring(meeting)
    organiser, coordinator, leader = (
        scene.browser(name).ask(f"/manage/letters?session={meeting.slug}").text for name in ("chris", "lotte", "bram")
    )

    for text in (organiser, coordinator):
        assert "casus" not in text.lower().replace("met een casus", "")
    assert "Er kwam een casus" in leader


@pytest.mark.both_databases
def test_after_its_day_and_after_withdrawing_no_word_is_left_in_the_database(app: Flask, clock):
    meeting = asking()
    for who in ("anna", "daan"):
        bring(meeting, who)
    with transaction() as session:
        session.execute(update(Case).values(CASE_WORDS))
    assert len(rows_with_words()) == 2

    withdraw_case(signup_of(meeting, "daan").id, NOW)
    assert (written_in(case(meeting, "daan")), len(rows_with_words())) == ("", 1)

    clock.move_to(days_after(meeting, 181))
    work()
    empty_log()

    assert rows_with_words() == []
    if db.engine.dialect.name == "sqlite":
        assert b"Merkwoord" not in bytes_of(app)


def rows_with_words() -> list[str]:
    """Return the rows of any table that hold a word."""
    db.session.rollback()
    rows = (repr(row) for table in Base.metadata.sorted_tables for row in db.session.execute(select(table)))
    return [row for row in rows if found_in(row)]


def kept_pages(app: Flask) -> str:
    """Return the text of all pages that are kept for readers without a cookie."""
    shelves = app.extensions["portal-store"]._shelves
    return "".join(copy.body().decode() for shelf in shelves for copy in shelf._copies.values())


def network_of(scene: Scene) -> int:
    return db.session.scalars(select(Network.id).where(Network.slug == scene.names["network"])).one()
