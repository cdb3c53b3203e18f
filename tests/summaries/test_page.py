"""The facilitator's page after the session: writing, autosave, preview, and edit conflicts."""

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from portal.agenda.models import After, Meeting
from portal.db import transaction
from portal.lessons.models import Lesson
from portal.people.models import Person, RoleName
from portal.signups.operations.call_off import call_off
from portal.summaries.models import Summary
from portal.summaries.operations.write import save_text
from portal.summaries.queries.texts import summary_of
from tests.after import YESTERDAY, held
from tests.browser import AS_HTMX, Browser, Page, sign_in, words_in
from tests.cast import NOW, make, make_draft, person
from tests.guards.scene import right, sign_in_of
from tests.guards.test_statements import statements


def path(meeting: Meeting) -> str:
    return f"/manage/meetings/{meeting.slug}/summary"


def desk(browser: Browser, meeting: Meeting) -> Page:
    return browser.open(path(meeting))


def typing(page: Page, **values: str) -> Page:
    """Send what htmx sends two seconds after the last key."""
    form = page.form("write")
    return page.browser.send(form.action, {**form.values, **values, "by_itself": "1"}, AS_HTMX)


def version_in(part: Page) -> str:
    """Return the version in the form."""
    [version] = [item.get("value", "") for item in part.elements("input") if item.get("name") == "version"]
    return version


def labels(page: Page) -> list[str]:
    form = page.by_id("write")
    return [words_in(item) for item in form.iter("label")]


def written(meeting: Meeting) -> dict[str, str]:
    summary = summary_of(meeting.id)
    return summary.parts if summary else {}


@pytest.fixture
def fleur(app: Flask) -> Person:
    """A second leader, besides bram."""
    return person("fleur", RoleName.FACILITATOR)


@pytest.fixture
def shared(bram: Person, fleur: Person) -> Meeting:
    return held(facilitator_ids=[bram.id, fleur.id])


@pytest.fixture
def as_fleur(app: Flask, fleur: Person) -> Browser:
    return sign_in(Browser(app), fleur)


def test_the_questions_of_the_session_are_asked_again(session: Meeting, as_bram: Browser):
    page = desk(as_bram, session)

    assert (page.name, page.title) == ("summary", "Na afloop")
    assert labels(page)[:5] == ["In het kort", *session.questions, "Wat verraste ons?"]
    assert labels(page)[-1] == "Volgende stappen"


def test_a_session_with_one_question_asks_one_and_keeps_an_answer_to_another(as_bram: Browser, bram: Person):
    meeting = held(questions=["Wat hielp?"])
    assert labels(desk(as_bram, meeting))[:3] == ["In het kort", "Wat hielp?", "Wat verraste ons?"]

    save_text(meeting.id, {"answer_3": "Van toen er drie waren."}, 1, bram.id, NOW)

    assert labels(desk(as_bram, meeting))[:4] == ["In het kort", "Wat hielp?", "Vraag 3", "Wat verraste ons?"]


def test_the_first_field_says_who_reads_it_and_the_others_that_it_is_the_same(session: Meeting, as_bram: Browser):
    page = desk(as_bram, session)

    fields = list(page.by_id("write").iter("textarea"))
    hints = {item.get("name"): words_in(page.by_id(f"{item.get('id')}-hint")) for item in fields}
    assert len(hints) == 21
    assert hints.pop("intro").endswith("Alleen de gespreksleider leest dit.")
    assert {name for name, words in hints.items() if not words.endswith("Zelfde lezers.")} == set()


def test_the_button_saves_and_says_so(session: Meeting, as_bram: Browser):
    page = desk(as_bram, session).form("write").submit(intro="Vijf regels.", obstacle_2="Geen tijd")

    assert (page.path, "Bewaard." in page.text) == (f"{path(session)}?said=saved", True)
    assert written(session) == {"intro": "Vijf regels.", "obstacle_2": "Geen tijd"}
    typed = page.form("write").values
    assert (typed["intro"], typed["obstacle_2"], typed["version"]) == ("Vijf regels.", "Geen tijd", "2")


def test_a_draft_saves_itself_and_keeps_step(session: Meeting, as_bram: Browser):
    page = desk(as_bram, session)

    first = typing(page, intro="Vijf re")
    again = typing(page, intro="Vijf regels.", version=version_in(first))

    assert [(part.is_part, part.outer[0].get("id"), part.status) for part in (first, again)] == [
        (True, "checks", 200)
    ] * 2
    assert "Bewaard om 10.00." in again.text
    assert version_in(again) == "3"
    assert written(session) == {"intro": "Vijf regels."}


def test_without_javascript_the_same_is_a_page(session: Meeting, as_bram: Browser):
    page = desk(as_bram, session).form("write").submit(intro="Vijf regels.")

    assert (page.is_part, page.status, "Bewaard om 10.00." in page.text) == (False, 200, True)


def test_how_it_reads_is_shown_and_nothing_is_saved(session: Meeting, as_bram: Browser):
    form = desk(as_bram, session).form("write")
    [button] = [item for item in form.buttons if words_in(item) == "Bekijk hoe het leest"]

    page = form.submit(button, intro="**Vijf** regels.\n\n- een\n- twee", next_steps="<script>x</script>")
    part = form.submit(button, _htmx=True, intro="**Vijf** regels.")

    seen = page.by_id("seen")
    assert [words_in(item) for item in seen.iter("strong")] == ["Vijf"]
    assert [words_in(item) for item in seen.iter("li")] == ["een", "twee"]
    assert "<script>x</script>" in words_in(seen)
    assert page.form("write").values["intro"] == "**Vijf** regels.\n\n- een\n- twee"
    assert (part.is_part, part.outer[0].get("id"), written(session)) == (True, "seen", {})


def test_how_it_reads_without_javascript_does_not_say_that_it_is_saved(session: Meeting, as_bram: Browser):
    desk(as_bram, session).form("write").submit(intro="Vijf regels.")
    form = desk(as_bram, session).form("write")
    [button] = [item for item in form.buttons if words_in(item) == "Bekijk hoe het leest"]

    page = form.submit(button, intro="Zes regels.")

    assert ("Zes regels." in words_in(page.by_id("seen")), "Bewaard om" in page.text) == (True, False)


def test_how_nothing_reads_is_said(session: Meeting, as_bram: Browser):
    form = desk(as_bram, session).form("write")
    [button] = [item for item in form.buttons if words_in(item) == "Bekijk hoe het leest"]

    assert [words_in(form.submit(button, _htmx=as_part).by_id("seen")) for as_part in (True, False)] == [
        "Er is nog niets geschreven."
    ] * 2


def test_two_who_write_at_once_see_both_texts_and_lose_none(shared: Meeting, as_bram: Browser, as_fleur: Browser):
    brams, fleurs = desk(as_bram, shared), desk(as_fleur, shared)
    brams.form("write").submit(intro="Van Bram.", surprise="Ook van Bram.")

    page = fleurs.form("write").submit(intro="Van Fleur.", next_steps="Fleur belt.")

    assert (page.status, page.name, written(shared)["intro"]) == (409, "summary", "Van Bram.")
    typed = page.form("write").values
    assert (typed["intro"], typed["surprise"], typed["next_steps"]) == ("Van Fleur.", "", "Fleur belt.")
    assert [words_in(item) for item in page.with_class("theirs")] == [
        "Iemand anders bewaarde: Van Bram.",
        "Iemand anders bewaarde: Ook van Bram.",
        "Iemand anders bewaarde: niets",
    ]

    page.form("write").submit(intro="Van Bram en Fleur.", surprise="Ook van Bram.")
    assert written(shared) == {
        "intro": "Van Bram en Fleur.",
        "surprise": "Ook van Bram.",
        "next_steps": "Fleur belt.",
    }


def test_what_saves_itself_stops_when_another_saved_and_the_button_then_shows_both(
    shared: Meeting, as_bram: Browser, as_fleur: Browser
):
    brams, fleurs = desk(as_bram, shared), desk(as_fleur, shared)
    brams.form("write").submit(intro="Van Bram.")

    part = typing(fleurs, intro="Van Fleur.")

    assert (part.status, part.is_part, written(shared)) == (409, True, {"intro": "Van Bram."})
    assert "Iemand anders veranderde deze tekst" in part.text
    assert version_in(part) == "1"
    page = fleurs.form("write").submit(intro="Van Fleur.")
    assert [words_in(item) for item in page.with_class("theirs")] == ["Iemand anders bewaarde: Van Bram."]


def test_who_writes_in_two_windows_is_told_that_it_was_they(session: Meeting, as_bram: Browser):
    first, second = desk(as_bram, session), desk(as_bram, session)
    typing(first, intro="In het ene.")

    part = typing(second, intro="In het andere.")
    page = second.form("write").submit(intro="In het andere.")

    sentence = "Je veranderde deze tekst ook in een ander venster. Er is niets weg: vergelijk, en bewaar opnieuw."
    assert (part.status, page.status, sentence in part.text, sentence in page.text) == (409, 409, True, True)
    assert [words_in(item) for item in page.with_class("theirs")] == ["Bewaard in je andere venster: In het ene."]
    assert (page.form("write").values["intro"], written(session)["intro"]) == ("In het andere.", "In het ene.")


def test_too_much_text_is_refused_and_stays_in_the_form(session: Meeting, as_bram: Browser):
    form = desk(as_bram, session).form("write")

    page = form.submit(intro="x" * 15_000, surprise="y" * 5_001)

    assert (page.status, len(page.form("write").values["surprise"]), written(session)) == (422, 5_001, {})
    assert "hoogstens 20000 tekens" in page.text


def test_earlier_texts_are_there_with_what_was_changed(session: Meeting, as_bram: Browser):
    desk(as_bram, session).form("write").submit(intro="Het was een lange dag.")
    desk(as_bram, session).form("write").submit(intro="Het was een korte dag.")

    page = desk(as_bram, session).follow("Tekst 3: bewaard op di 24 nov om 10.00 door Bram")

    assert (page.name, page.path) == ("version", f"{path(session)}/versions/3")
    [changes] = page.with_class("changes")
    assert [(item.tag, words_in(item)) for item in changes if item.tag in ("del", "ins")] == [
        ("del", "Weggehaald: lange"),
        ("ins", "Toegevoegd: korte"),
    ]
    assert "Het was een lange dag." in as_bram.open(f"{path(session)}/versions/2").text
    assert as_bram.open(f"{path(session)}/versions/9").status == 404


def test_hints_for_plain_words_stop_nobody(session: Meeting, as_bram: Browser):
    page = desk(as_bram, session).form("write").submit(intro="Derhalve dient men te bellen.")

    assert written(session) == {"intro": "Derhalve dient men te bellen."}
    assert "In het kort: “Derhalve”. Gewoner: daarom." in page.text


REFUSED = {
    "a draft": (lambda: make_draft(facilitator_ids=[bram_id()]), "als de sessie voorbij is"),
    "to come": (lambda: make(facilitator_ids=[bram_id()]), "als de sessie voorbij is"),
    "called off": (lambda: cancelled(), "als de sessie voorbij is"),
    "nothing comes after it": (lambda: held(after=After.NOTHING), "blijft in de groep"),
}


def bram_id() -> int:
    return person("bram", RoleName.FACILITATOR).id


def cancelled() -> Meeting:
    meeting = make(facilitator_ids=[bram_id()])
    return call_off(meeting.id, "", None, NOW)


@pytest.mark.parametrize("case", REFUSED)
def test_out_of_order_there_is_a_sentence_and_no_form(app: Flask, as_bram: Browser, bram: Person, case: str):
    made, sentence = REFUSED[case]
    meeting = made()

    page = desk(as_bram, meeting)
    token = right("summaries.save", sign_in_of(as_bram))
    sent = as_bram.send(path(meeting), {"intro": "Te vroeg.", "version": "1", "csrf_token": token}, {})

    assert [(each.status, each.name, sentence in each.text) for each in (page, sent)] == [(409, "error", True)] * 2
    assert written(meeting) == {}


def test_with_lessons_only_there_is_no_text_to_write(as_bram: Browser):
    meeting = held(after=After.LESSONS)

    page = desk(as_bram, meeting)

    assert (page.status, [form.element.get("id") for form in page.forms if form.element.get("id") == "write"]) == (
        200,
        [],
    )
    assert "De lessen" in page.text


def test_who_leads_it_finds_the_page_on_their_list_and_nobody_else_does(
    session: Meeting, as_bram: Browser, as_chris: Browser, clock: Traveller
):
    run = f"/manage/meetings/{session.slug}"

    assert "Vijf regels zijn genoeg" in as_bram.open("/manage").text
    assert as_bram.open(run).links["Na afloop"] == path(session)
    assert "Na afloop" not in as_chris.open(run).links
    assert "Vijf regels zijn genoeg" not in as_chris.open("/manage").text

    quiet = held(title="In de groep", after=After.NOTHING)
    assert "Na afloop" not in as_bram.open(f"/manage/meetings/{quiet.slug}").links


def test_nobody_is_asked_for_a_text_for_ever(app: Flask, as_bram: Browser, clock: Traveller):
    held()
    clock.move_to(YESTERDAY.replace(year=2027))

    assert "Vijf regels zijn genoeg" not in sign_in(Browser(app), person("bram")).open("/manage").text


def test_what_others_read_says_so_and_does_not_save_itself(session: Meeting, as_bram: Browser, bram: Person):
    save_text(session.id, {"intro": "Vijf regels."}, 1, bram.id, NOW)
    hints = {}
    for stage, audience in (("draft", ""), ("round", ""), ("final", "participants"), ("final", "everyone")):
        with transaction() as tables:
            summary = tables.scalars(select(Summary)).one()
            summary.stage, summary.audience = stage, audience or summary.audience
        page = desk(as_bram, session)
        saves_itself = [item for item in page.elements() if "data-saves-itself" in item.keys()]  # noqa: SIM118
        hints[stage + audience] = (words_in(page.by_id("intro-hint")).partition("Geen namen. ")[2], len(saves_itself))

    assert hints == {
        "draft": ("Alleen de gespreksleider leest dit.", 1),
        "round": ("Dit lezen: de gespreksleider, 3 mensen die erbij waren.", 0),
        "finalparticipants": ("Dit lezen: de gespreksleider, 3 mensen die erbij waren.", 0),
        "finaleveryone": ("Iedereen kan dit lezen.", 0),
    }


@pytest.mark.in_turns
def test_the_page_costs_as_much_with_many_versions_lessons_and_findings(
    session: Meeting, as_bram: Browser, bram: Person
):
    def write(number: int) -> None:
        summary = summary_of(session.id)
        texts = {"intro": f"Bel 06-1234567{number}.", "surprise": "Mail jan@voorbeeld.nl."}
        save_text(session.id, texts, summary.version if summary else 1, bram.id, NOW)
        with transaction() as tables:
            tables.add(Lesson(meeting_id=session.id, position=number, text=f"Op {number} maart 2026."))

    write(1)
    few = statements(as_bram, path(session))
    write(2)
    write(3)

    assert statements(as_bram, path(session)) == few
    print(f"after a session: {len(few)} statements")
