"""A facilitator prepares a session: from the letter, on one page, in few loads; and follows the plan at the table."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from werkzeug.datastructures import MultiDict

from portal.agenda.models import Meeting
from portal.agenda.operations.remind import remind_leaders
from portal.cases.models import CaseState
from portal.cases.operations.decide import write_back
from portal.cases.operations.withdraw import withdraw_case
from portal.db import transaction
from portal.keys import key_of
from portal.mail.letters.words import words_of
from portal.mail.rules.sending import Words
from portal.people.models import Person
from portal.plans.operations.write import write_plan
from portal.plans.queries import steps_of
from portal.plans.rules.steps import PlanStep, PlanText, PrepareLink
from portal.signups.models import Signup
from tests.browser import AS_HTMX, HOME, Browser, Page, words_in
from tests.cases.bringing import TEXT, asking, bring, case
from tests.cast import A_DAY_BEFORE, NOW, letters_to, signup_of
from tests.mail.outbox import letters
from tests.scenes import built_once

STEPS = (PlanStep("Welkom", 10), PlanStep("Eén casus", 110))


@pytest.fixture
@built_once
def meeting(app: Flask) -> Meeting:
    """A session with anna's case and daan's, and what they wrote when they signed up."""
    made = asking(extra_question="Met wie werk je samen?")
    bring(made)
    bring(made, "daan")
    with transaction() as session:
        for name, facts in {
            "anna": {"learning_question": "Hoe begin ik?", "first_time": True, "organisation": "Oeverkring"},
            "daan": {"needs": "Een lift", "organisation": "oeverkring", "extra_answer": "Met de huisarts"},
        }.items():
            signup = session.get_one(Signup, signup_of(made, name).id)
            for column, value in facts.items():
                setattr(signup, column, value)
    return made


def about(meeting: Meeting, name: str, page: Page, verb: str, **sentences: str) -> Page:
    """Press a button at the case of this person, with sentences typed at the cases of these people."""
    typed = {f"case-{case(meeting, owner).id}-sentence": text for owner, text in sentences.items()}
    return press_at_cases(page, f"{verb} {case(meeting, name).id}", typed)


def press_at_cases(page: Page, value: str, typed: dict[str, str]) -> Page:
    form = page.form("/preparation")
    (button,) = [item for item in form.buttons if item.get("value") == value]
    return form.submit(_button=button, **typed)


def typed_at(meeting: Meeting, name: str, page: Page) -> str:
    """Return the sentence in the box at the case of this person."""
    return page.form("/preparation").values[f"case-{case(meeting, name).id}-sentence"]


def day_letter() -> Words:
    """Return the letter with the day link."""
    (letter,) = [letter for letter in letters() if letter.kind == "lead-day"]
    return words_of(letter)


def day_list() -> str:
    """Return the address of the day link."""
    button = day_letter().button
    assert button is not None
    return button.url


def press(page: Page, value: str, **values: object) -> Page:
    form = page.form("/plan")
    return form.submit(_button=next(item for item in form.buttons if item.get("value") == value), **values)


def typed(page: Page, **values: object) -> Page:
    """Type, and wait until the page saves itself."""
    form = page.form("/plan")
    filled = MultiDict({**form.values.to_dict(flat=False), **values, "by_itself": "1"})
    return page.browser.send(form.action, filled, AS_HTMX)


def test_all_that_a_facilitator_reads_before_a_session_is_on_one_page(meeting: Meeting, as_bram: Browser):
    write_plan(meeting.id, PlanText(STEPS), 0, NOW)

    page = as_bram.open(f"/manage/meetings/{meeting.slug}/preparation")

    for words in (
        TEXT.title,
        TEXT.stuck,
        TEXT.unsure,
        "Hoe begin ik?",
        "Een lift",
        "Met wie werk je samen? Met de huisarts Daan",
        "Voor het eerst: Anna.",
    ):
        assert words in page.text
    assert "1 organisatie: Oeverkring (2)" in page.text
    assert "120 van 120 minuten" in page.text
    assert as_bram.open("/manage").links[f"Voorbereiden {meeting.title}"] == page.path


def test_from_the_letter_a_session_is_prepared_in_few_loads(meeting: Meeting, as_bram: Browser, app: Flask):
    remind_leaders(meeting.id, A_DAY_BEFORE)
    address = f"/manage/meetings/{meeting.slug}/preparation"
    assert any(address in line for line in day_letter().after)
    loads: list[Page] = []

    def load(page: Page) -> Page:
        loads.append(page)
        return page

    page = load(as_bram.open(address))
    page = load(about(meeting, "anna", page, "chosen", anna="Dank je, we beginnen ermee."))
    page = load(page.press("Laat vriendelijk weten dat we hem bewaren"))
    page = load(page.follow("Maak een draaiboek"))
    page = load(press(page, "recipe incident"))
    page = load(press(page, "save", title=["Over zwijgen"], address=["https://lezen.example/zwijgen"]))

    assert len(loads) == 6
    assert [case(meeting, name).state for name in ("anna", "daan")] == [CaseState.CHOSEN, CaseState.KEPT]
    assert [letters_to(name)[-1] for name in ("anna", "daan")] == ["case-chosen", "case-kept"]
    assert "120 van 120 minuten" in page.text


def test_what_is_typed_about_a_case_is_kept_when_a_colleague_answered_or_it_was_withdrawn(
    meeting: Meeting, as_bram: Browser
):
    page = as_bram.open(f"/manage/meetings/{meeting.slug}/preparation")
    write_back(case(meeting).id, "Van een collega.", NOW, "")
    refused = about(meeting, "anna", page, "answer", anna="Van mij.", daan="Voor Daan.")

    assert refused.status == 409
    assert "Een andere gespreksleider schreef intussen: Van een collega." in refused.text
    assert [typed_at(meeting, name, refused) for name in ("anna", "daan")] == ["Van mij.", "Voor Daan."]
    page = about(meeting, "anna", refused, "answer", anna="Van ons.")
    assert [case(meeting, name).sentence_back for name in ("anna", "daan")] == ["Van ons.", ""]

    withdraw_case(signup_of(meeting, "daan").id, NOW)
    gone = about(meeting, "daan", page, "chosen", daan="Mooi.")
    assert (gone.status, "Je schreef: Mooi." in gone.text) == (409, True)


def test_a_sentence_typed_at_one_case_stays_when_a_button_at_another_is_pressed_and_goes_along_with_the_last(
    meeting: Meeting, as_bram: Browser
):
    bring(meeting, "emma")
    page = as_bram.open(f"/manage/meetings/{meeting.slug}/preparation")

    at_daan = f"case-{case(meeting, 'daan').id}-sentence"

    page = press_at_cases(page, "read", {at_daan: "Mooi."})
    assert typed_at(meeting, "daan", page) == "Mooi."
    page = about(meeting, "anna", page, "chosen", anna="We beginnen ermee.", emma="Dank je.")
    assert (page.status, "Gekozen." in page.text, page.text.count("Nog niet gestuurd")) == (200, True, 2)
    assert [typed_at(meeting, name, page) for name in ("anna", "daan", "emma")] == [
        *("We beginnen ermee.", "Mooi.", "Dank je.")
    ]

    page = about(meeting, "emma", page, "answer", daan="x" * 301)
    assert [typed_at(meeting, name, page) for name in ("anna", "daan")] == ["We beginnen ermee.", "x" * 301]
    wrong = press_at_cases(page, "keep-others", {})
    assert (wrong.status, wrong.errors()) == (422, ["Hoogstens 300 tekens."])
    page = press_at_cases(wrong, "keep-others", {at_daan: "Mooi."})

    assert "Nog niet gestuurd" not in page.text
    assert [(case(meeting, name).state, case(meeting, name).sentence_back) for name in ("anna", "daan", "emma")] == [
        (CaseState.CHOSEN, "We beginnen ermee."),
        (CaseState.KEPT, "Mooi."),
        (CaseState.KEPT, "Dank je."),
    ]


def test_steps_are_moved_taken_out_and_added_and_what_is_wrong_comes_back(meeting: Meeting, as_bram: Browser):
    path = f"/manage/meetings/{meeting.slug}/plan"
    write_plan(meeting.id, PlanText(STEPS), 0, NOW)
    page = as_bram.open(path)

    wrong = press(page, "add", text=["Welkom", "Eén casus", "Slot"], minutes=["10", "110", "lang"])
    assert wrong.status == 422
    assert wrong.errors() == ["Vul in hoeveel minuten: 1 tot 600."]
    links = press(page, "save", title=["Lees"], address=["javascript:alert(1)"])
    assert links.errors() == ["Een adres begint met https://"]

    page = press(wrong, "up 2", text=["Welkom", "Eén casus", "Slot"], minutes=["10", "110", "5"])
    assert page.form("/plan").values.getlist("text") == [
        *("Eén casus", "Welkom", "Slot", ""),
    ]
    assert "125 van 120 minuten" in page.text
    assert "5 te veel" in page.text
    page = press(page, "remove 1")

    write_plan(meeting.id, PlanText((PlanStep("Anders", 5),)), 3, NOW)
    stale = press(page, "save", text=["Van mij"], minutes=["10"])
    assert (stale.status, "Anders (5 minuten)" in stale.text, "Van mij" in stale.answer.text) == (409, True, True)


def test_a_plan_saves_itself_while_it_is_typed_and_says_so(meeting: Meeting, as_bram: Browser):
    write_plan(meeting.id, PlanText(STEPS), 0, NOW)
    page = as_bram.open(f"/manage/meetings/{meeting.slug}/plan")

    half = typed(page, text=["Welkom", "Eén casus", "Slot"], minutes=["10", "110", ""])
    assert (half.status, "Nog niet bewaard. Vul in hoeveel minuten" in half.text) == (422, True)
    saved = typed(page, text=["Welkom", "Eén casus", "Slot"], minutes=["10", "110", "5"])
    assert ("Bewaard." in saved.text, "125 van 120 minuten" in saved.text) == (True, True)
    assert [step.text for step in steps_of(meeting.id)] == ["Welkom", "Eén casus", "Slot"]

    stale = typed(page, text=["Iets anders"], minutes=["10"])
    assert (stale.status, "Iemand anders bewaarde dit draaiboek intussen." in stale.text) == (409, True)
    both = press(page, "save", text=["Iets anders"], minutes=["10"], version=stale.value("version"))
    assert (both.status, "Slot (5 minuten)" in both.text) == (409, True)


def test_the_links_are_for_those_who_have_a_place(meeting: Meeting, app: Flask, as_bram: Browser):
    as_anna = Browser(app, outside=("lezen.example",))
    article = PrepareLink("Over zwijgen", "https://lezen.example/zwijgen")
    write_plan(meeting.id, PlanText((), (article,)), 0, NOW)
    signup = signup_of(meeting, "anna")
    key = key_of("signup", signup.id, signup.salt)

    assert as_anna.open(f"/signups/{key}").links["Over zwijgen"] == article.address
    assert article.address not in as_bram.open(f"/agenda/{meeting.slug}").answer.text
    as_anna.open(f"/signups/{key}").press("Ik kan toch niet komen")
    assert article.address not in as_anna.open(f"/signups/{key}").answer.text


def test_at_the_table_the_day_link_shows_the_step_and_the_time_left(
    meeting: Meeting, bram: Person, app: Flask, clock: time_machine.Traveller
):
    write_plan(meeting.id, PlanText(STEPS), 0, NOW)
    remind_leaders(meeting.id, A_DAY_BEFORE)
    phone = Browser(app)
    page = phone.open(day_list().removeprefix(HOME)).follow("Het draaiboek, met de tijd die over is")
    assert "Op de dag zelf kun je hier ook eerder beginnen." in page.text
    assert "druk" not in page.text
    clock.move_to(meeting.starts_at + timedelta(minutes=4))

    page = phone.open(page.path)
    assert [words in page.text for words in ("Stap 1 van 2 Welkom", "Nog 6 minuten", "Tot 9.40 uur")] == [True] * 3
    page = page.press("Volgende stap: nu beginnen")

    assert [words in page.text for words in ("Stap 2 van 2 Eén casus", "Nog 110 minuten")] == [True] * 2
    assert [name for name in ("Anna", "Daan", TEXT.title, "Een lift") if name in page.text] == []


def test_on_paper_are_the_plan_and_the_questions_and_nobody(meeting: Meeting, as_bram: Browser):
    write_plan(meeting.id, PlanText(STEPS), 0, NOW)

    page = as_bram.open(f"/manage/meetings/{meeting.slug}/plan/print")

    assert [words_in(row) for row in page.elements("tr")][1:] == ["9.30Welkom10", "9.40Eén casus110"]
    assert "Waar loopt het vast?" in page.text
    assert [name for name in ("Anna", "Daan", TEXT.title, "Een lift") if name in page.text] == []


def test_a_copy_takes_the_plan_along(meeting: Meeting, as_bram: Browser):
    write_plan(meeting.id, PlanText(STEPS), 0, NOW)

    copy = as_bram.open(f"/manage/meetings/{meeting.slug}/copies").press("Kopieer als nieuwe sessie")

    assert copy.path != f"/manage/meetings/{meeting.slug}"
    assert as_bram.open(f"{copy.path.partition('?')[0]}/plan").form("/plan").values.getlist("minutes") == [
        "10",
        "110",
        "",
    ]
