"""A part requested alone reads only its own panel, and its templates know no other."""

import re
from collections.abc import Iterator
from functools import partial

import pytest
from flask import Flask
from jinja2 import meta, nodes

from portal.agenda.models import Meeting
from tests.browser import AS_HTMX, Browser
from tests.cast import sign_up_all
from tests.guards.test_statements import counted
from tests.lessons.sharing import choose
from tests.reactions.rounds import in_round, says, written

# What every template knows. Each field asks for `theirs`, which is there when two changed the same, and for `joining`,
# which is there when its text says how to join online. `is_alone` says whether the part is the answer; a refusal of the
# whole page is at `sentence_at`.
EVERYWHERE = {
    *("language", "site_name", "here", "reader", "theirs", "theirs_are_mine", "joining", "is_alone", "sentence_at"),
}
# Each part that is answered alone, with what its view hands it.
PARTS = {
    "summaries/_checks.html": {"meeting", "checks"},
    "summaries/_seen.html": {"meeting", "seen"},
    "lessons/_lessons.html": {"meeting", "lessons"},
    "reactions/_part.html": {"reacting", "item", "counted", "late"},
    "reactions/_reaction.html": {"meeting", "voice", "is_leader", "handling_form", "answered"},
    "signups/_box.html": {"meeting", "box"},
    "signups/_mine.html": {"signup", "mine"},
    "signups/_details.html": {"details"},
}


@pytest.mark.in_turns
@pytest.mark.parametrize("part", PARTS)
def test_a_part_knows_its_own_panel_and_no_other(app: Flask, part: str):
    assert names_in(app, part) - EVERYWHERE - PARTS[part] == set()


@pytest.mark.in_turns
def test_control_the_whole_page_knows_them_all(app: Flask):
    assert names_in(app, "pages/desk/summary.html") > {"writing", "checks", "round", "publication", "lessons", "notes"}


def test_a_draft_that_saves_itself_reads_no_other_panel(as_bram: Browser):
    meeting = written()
    choose(meeting)
    desk = f"/manage/meetings/{meeting.slug}/summary"

    page = counted(partial(post, as_bram, desk, self_saved(as_bram, desk), as_part=False))
    part = counted(partial(post, as_bram, desk, self_saved(as_bram, desk)))

    assert tables_read(page) - tables_read(part) >= {"reaction", "round_reader", "raw_notes", "evaluation_answer"}
    print(f"a draft that saves itself: {len(part)} statements; with the whole page {len(page)}")


def test_how_a_text_reads_is_shown_from_what_was_typed(as_bram: Browser):
    meeting = written()
    desk = f"/manage/meetings/{meeting.slug}/summary"
    values = {**typed(as_bram, desk, "write"), "deed": "preview"}

    part = counted(lambda: post(as_bram, desk, values))

    assert tables_read(part) & {"summary", "lesson", "signup", "reaction"} == set()


def test_after_a_button_the_lessons_are_read_without_notes_and_earlier_texts(as_bram: Browser):
    meeting = in_round()
    choose(meeting)
    desk = f"/manage/meetings/{meeting.slug}/summary"
    values = {**typed(as_bram, desk, "choose"), "more": "1"}

    part = counted(lambda: post(as_bram, f"{desk}/lessons", values))

    assert tables_read(part) & {"raw_notes", "summary_version", "set_aside"} == set()


def test_the_desk_reads_nothing_twice(as_bram: Browser):
    meeting = in_round()
    choose(meeting)
    says(meeting, "anna", "addition", "Vraag ook de buurvrouw.")

    page = counted(lambda: as_bram.ask(f"/manage/meetings/{meeting.slug}/summary"))

    assert tables_read([sql for sql in page if page.count(sql) > 1]) == set()


def test_the_box_beside_a_session_is_answered_without_its_page(workshop: Meeting, as_daan: Browser):
    sign_up_all(workshop, "anna", "bram")
    path = f"/agenda/{workshop.slug}"

    page = counted(lambda: as_daan.ask(path))
    part = counted(lambda: as_daan.ask(path, headers=AS_HTMX))

    assert tables_read(page) - tables_read(part) == {"summary"}  # of earlier sessions


def typed(browser: Browser, desk: str, form: str) -> dict[str, str]:
    """Return the current values of a form on the desk."""
    return browser.open(desk).form(form).values


def self_saved(browser: Browser, desk: str) -> dict[str, str]:
    return {**typed(browser, desk, "write"), "by_itself": "1"}


def post(browser: Browser, address: str, values: dict[str, str], as_part: bool = True) -> None:
    headers = {"Origin": browser.home, **(AS_HTMX if as_part else {})}
    answer = browser.ask(address, "POST", data=values, headers=headers)
    assert answer.status_code == 200


def tables_read(statements: list[str]) -> set[str]:
    read = " ".join(sql for sql in statements if sql.startswith("SELECT"))
    return set(re.findall(r"(?:FROM|JOIN) (\w+)", read))


def names_in(app: Flask, template: str) -> set[str]:
    """Return the names that a template, with its includes and imports, expects from outside."""
    expected, given = set(), set(app.jinja_env.globals)
    for tree in trees_of(app, template):
        expected |= meta.find_undeclared_variables(tree)
        given |= {name.name for name in tree.find_all(nodes.Name) if name.ctx in ("store", "param")}
        given |= {macro.name for macro in tree.find_all(nodes.Macro)}
    return expected - given


def trees_of(app: Flask, template: str) -> Iterator[nodes.Template]:
    """Yield the syntax trees of a template and of all that it includes or imports, each once."""
    known, to_see = set(), [template]
    while to_see:
        name = to_see.pop()
        if name in known:
            continue
        known.add(name)
        source = app.jinja_env.loader.get_source(app.jinja_env, name)[0]  # pyright: ignore[reportOptionalMemberAccess]
        tree = app.jinja_env.parse(source)
        to_see += filter(None, meta.find_referenced_templates(tree))
        yield tree
