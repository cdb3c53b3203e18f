"""The way after a session: one step open at a time, none this time, and the card at its end."""

from datetime import timedelta

import pytest
from flask import Flask

from portal.agenda.models import After, Meeting
from portal.lessons.operations.nudge import nudge
from portal.lessons.operations.share import share
from portal.mail.letters.words import words_of
from portal.pages.views.desk.way import Reached, way_of
from portal.people.models import Person
from portal.reactions.operations.finish import finish
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from portal.summaries.models import Audience
from portal.summaries.operations.skip import skip
from portal.summaries.operations.write import save_text
from portal.summaries.operations.writer import ask_writer, stop_writer
from portal.summaries.rules.steps import OthersRead
from portal.summaries.rules.writer import NotTheWriter, WriterWasNotThere
from tests.after import held
from tests.browser import Browser, Page, words_in
from tests.cast import NOW, letters_to, signup_of
from tests.lessons.sharing import LESSONS, PARTICIPANTS, choose, finished, shared
from tests.mail.outbox import letters
from tests.reactions.rounds import SECRET, bram_id, hides, in_round, says, summary

NOTHING = Reached(After.SUMMARY, "draft", True, 0, False, False, 0, 0, 0, False)
SEVEN_DAYS = NOW.replace(month=12, day=1)


def desk(browser: Browser, meeting: Meeting, query: str = "") -> Page:
    return browser.open(f"/manage/meetings/{meeting.slug}/summary{query}")


def opened(page: Page) -> list[str]:
    return [(step.get("id") or "").removeprefix("step-") for step in page.with_class("step") if "open" in step.attrib]


def now_at(page: Page) -> list[str]:
    return [words_in(item) for item in page.elements("li") if item.get("aria-current") == "step"]


@pytest.mark.parametrize(
    ("reached", "step"),
    [
        ({}, "there"),
        ({"may_note": False}, "text"),
        ({"there": 3}, "text"),
        ({"there": 3, "is_written": True, "findings": 2}, "found"),
        ({"there": 3, "is_written": True}, "ask"),
        ({"stage": "round", "is_written": True}, "answer"),
        ({"stage": "final", "is_written": True, "waiting": 1}, "answer"),
        ({"stage": "final", "is_written": True}, "lessons"),
        ({"stage": "final", "is_written": True, "lessons": 2}, "share"),
        ({"stage": "final", "is_written": True, "lessons": 2, "is_shared": True}, None),
        ({"after": After.LESSONS, "there": 3}, "lessons"),
        ({"after": After.LESSONS, "there": 3, "lessons": 1, "findings": 1}, "found"),
        ({"after": After.LESSONS, "there": 3, "lessons": 1}, "share"),
    ],
)
def test_the_first_thing_to_do_is_open(reached: dict, step: str | None):
    way = way_of(Reached(**{**vars(NOTHING), **reached}))

    assert [at.step for at in way.steps.values() if at.is_open] == ([step] if step else [])
    assert (way.now.step if way.now else None) == step


def test_another_step_opens_by_its_address_and_what_has_no_content_does_not(app: Flask, as_bram: Browser):
    meeting = held()

    assert opened(desk(as_bram, meeting)) == ["text"]
    assert opened(desk(as_bram, meeting, "?step=lessons")) == ["lessons"]
    assert opened(desk(as_bram, meeting, "?step=answer")) == opened(desk(as_bram, meeting, "?step=%20x")) == ["text"]
    assert now_at(desk(as_bram, meeting, "?step=lessons")) == ["Vijf regels"]


def test_each_step_leads_to_the_next(app: Flask, as_bram: Browser):
    meeting = held(noted=False)
    page = desk(as_bram, meeting)
    assert (opened(page), now_at(page)) == (["there"], ["Wie was er?"])
    page = page.follow("Vink af wie er was")
    form = page.form("/attendance")
    radios = {item.get("name"): "present" for item in page.elements("input") if item.get("value") == "present"}
    page = as_bram.send(form.action, {**form.values, **radios}, {}).follow("Verder: na afloop")
    assert opened(page) == ["text"]

    page = page.form("write").submit(intro="Bel 06 12345678.")
    assert opened(page) == ["found"]
    page = page.press("Onleesbaar maken: 06 12345678")
    assert opened(page) == ["ask"]
    page = page.press("Vraag reacties")
    assert opened(page) == ["answer"]
    hers = says(meeting, "anna", "addition", "En luister.", part="intro")
    page = desk(as_bram, meeting).form(f"/reactions/{hers.id}/handling").submit()
    page = page.press("Rond de samenvatting af")
    assert opened(page) == ["lessons"]
    page = page.form("/summary/lessons").submit(lesson=["Vraag door."])
    assert opened(page) == ["share"]
    page = page.form("/summary/sharing").submit(tick_1="y", tick_2="y", tick_3="y")
    assert (opened(page), now_at(page)) == ([], [])
    assert "Vraag door." in words_in(page.find("blockquote"))


def test_what_is_refused_opens_where_it_is_mended(app: Flask, as_bram: Browser):
    meeting = finished()
    choose(meeting)

    asked = desk(as_bram, meeting, "?step=text").form("/summary/sharing").submit(tick_1="y")
    long = desk(as_bram, meeting).form("/summary/notes").submit(notes="x" * 20_001)
    cut = desk(as_bram, meeting).form("/summary/lessons").submit(lesson=["x" * 301])

    assert asked.errors() == ["Vink eerst de drie vakjes aan: dan mag iedereen het lezen."]
    assert [(page.status, opened(page)) for page in (asked, long, cut)] == [
        (422, ["share"]),
        (422, ["notes"]),
        (422, ["lessons"]),
    ]


def test_no_summary_this_time_is_one_tap_and_one_back(app: Flask, as_bram: Browser):
    meeting = held()
    desk(as_bram, meeting).form("write").submit(intro="Half af.")

    page = desk(as_bram, meeting).press("Dit keer geen samenvatting")

    assert ("Dit keer geen samenvatting. We vragen er niet meer om." in page.text, opened(page)) == (True, [])
    assert "Vijf regels erover zijn genoeg" not in as_bram.open("/manage").text
    assert "Je concept wacht" not in as_bram.open("/manage").text
    nudge(meeting.id, SEVEN_DAYS)
    assert letters_to("bram") == []

    back = page.press("Toch iets schrijven")
    assert back.form("write").values["intro"] == "Half af."


def test_the_facilitator_who_writes_after_all_takes_it_back(app: Flask, as_bram: Browser, bram: Person):
    meeting = held()
    open_before = desk(as_bram, meeting)
    skip(meeting.id, NOW)

    page = open_before.form("write").submit(intro="Toch iets.")

    assert (summary(meeting).skipped_at, opened(page)) == (None, ["ask"])


def test_what_others_read_is_not_left_out_any_more(app: Flask, as_bram: Browser):
    asked = in_round()

    with pytest.raises(OthersRead):
        skip(asked.id, NOW)

    assert "Dit keer geen samenvatting" not in desk(as_bram, asked).text


def test_the_card_holds_the_most_important_lesson_and_a_public_address(app: Flask, as_bram: Browser, bram: Person):
    meeting = shared(important=2)
    page = desk(as_bram, meeting)
    address = f"http://samenop.example/lessons/{meeting.slug}"

    assert words_in(page.find("blockquote")) == f"{LESSONS[1]} Belangrijkste les · {meeting.title}"
    assert LESSONS[1] in Browser(app).open(f"/lessons/{meeting.slug}").text
    assert page.links["WhatsApp"].startswith("https://wa.me/?text=%E2%80%9CVertel%20ook")
    assert [address.replace(":", "%3A") in page.links["WhatsApp"], page.links[address]] == [True, address]
    assert LESSONS[1].replace(" ", "%20") in page.links["Stuur per mail"]

    share(meeting.id, PARTICIPANTS, 0, bram.id, NOW)
    narrow = desk(as_bram, meeting)
    assert ("WhatsApp" in narrow.links, "Stuur het dus niet door." in narrow.text) == (False, True)
    assert summary(meeting).lessons_audience == Audience.PARTICIPANTS


def test_the_card_does_not_pass_on_what_somebody_asked_to_leave_out(app: Flask, as_bram: Browser):
    meeting = in_round()
    finish(meeting.id, bram_id(), NOW)
    choose(meeting, SECRET, LESSONS[1], important=1)
    share(meeting.id, Audience.EVERYONE, 3, bram_id(), NOW)
    assert SECRET in words_in(desk(as_bram, meeting).find("blockquote"))

    hides(meeting, "anna")

    page = desk(as_bram, meeting)
    assert words_in(page.find("blockquote")).startswith(LESSONS[1])
    ready = " ".join(element.get("data-copy", "") for element in page.elements("button"))
    assert (LESSONS[1] in ready, SECRET in ready) == (True, False)


def test_readers_see_no_steps(app: Flask):
    page = Browser(app).open(f"/agenda/{shared().slug}/summary")

    assert (page.status, page.with_class("step"), page.with_class("so-far")) == (200, [], [])
    assert "Reacties" not in page.text


def test_somebody_who_was_there_writes_it_and_the_facilitator_sees_who(app: Flask, as_bram: Browser):
    meeting = held()
    page = desk(as_bram, meeting).form("/summary/writer").submit()
    assert "Anna kan de tekst schrijven tot en met dinsdag 8 december 2026" in page.text
    letter = letters()[-1]
    assert words_of(letter).subject == f"Schrijf jij vijf regels? {meeting.title}"
    button = words_of(letter).button or pytest.fail("it leads nowhere")
    theirs = button.url.removeprefix("http://samenop.example")

    anna = Browser(app)
    saved = anna.open(theirs).form("/summary").submit(intro="We luisterden.", answer_1="Samen.")
    assert (saved.status, "Bewaard. De gespreksleider leest het" in saved.text) == (200, True)

    page = desk(as_bram, meeting)
    assert "Anna schreef dit. Lees het, en vraag het de anderen." in page.text
    assert "door Anna" in words_in(page.with_class("rows")[0])
    both = page.form("write").submit(intro="We luisterden lang.", obstacle_1="De tijd.")
    late = saved.form("/summary").submit(intro="We praatten.")
    assert (late.status, [words_in(item) for item in late.with_class("theirs")]) == (
        409,
        ["Iemand anders bewaarde: We luisterden lang."],
    )
    late.form("/summary").submit()
    assert summary(meeting).parts == {"intro": "We praatten.", "answer_1": "Samen.", "obstacle_1": "De tijd."}

    both.press("Trek de link in")
    assert [anna.open(theirs).status, late.form("/summary").submit(intro="x").status] == [404, 404]
    desk(as_bram, meeting).form("/summary/writer").submit()
    desk(as_bram, meeting).press("Vraag reacties")
    assert [anna.open(theirs).status, late.form("/summary").submit(intro="x").status] == [410, 410]


def address_to_write_at() -> str:
    button = words_of(letters()[-1]).button or pytest.fail("it leads nowhere")
    return button.url.removeprefix("http://samenop.example")


def test_an_answer_to_a_question_that_is_gone_outlives_the_attendee_who_writes(app: Flask, as_bram: Browser):
    meeting = held(questions=["Wat hielp?"])
    save_text(meeting.id, {"answer_2": "Van een vraag die weg is."}, 1, signup_of(meeting, "emma").person_id, NOW)
    ask_writer(meeting.id, signup_of(meeting, "anna").id, NOW)

    Browser(app).open(address_to_write_at()).form("/summary").submit(intro="We luisterden.")

    assert summary(meeting).parts == {"intro": "We luisterden.", "answer_2": "Van een vraag die weg is."}


def test_who_was_not_there_after_all_no_longer_reads_or_writes_the_draft(app: Flask):
    meeting = held()
    ask_writer(meeting.id, signup_of(meeting, "anna").id, NOW)
    anna, theirs = Browser(app), address_to_write_at()
    page = anna.open(theirs)

    note_attendance(meeting.id, {signup_of(meeting, "anna").id: Attendance.ABSENT}, NOW)

    assert [anna.open(theirs).status, page.form("/summary").submit(intro="x").status] == [404, 404]
    with pytest.raises(NotTheWriter):  # also when they were noted after the page looked, before the text was saved
        save_text(meeting.id, {"intro": "x"}, 1, bram_id(), NOW, writer_signup_id=signup_of(meeting, "anna").id)


def test_asking_and_withdrawing_in_turn_mails_an_attendee_twice_a_day_at_most(app: Flask, as_bram: Browser):
    meeting = held(there=["anna"])
    for _ in range(2):
        ask_writer(meeting.id, signup_of(meeting, "anna").id, NOW)
        stop_writer(meeting.id, NOW)

    page = desk(as_bram, meeting).form("/summary/writer").submit()

    assert (page.status, "Hierover hebben we hen vandaag al gemaild." in page.text) == (422, True)
    assert [letter.kind for letter in letters()].count("write-summary") == 2
    ask_writer(meeting.id, signup_of(meeting, "anna").id, NOW + timedelta(days=1, seconds=1))


def test_only_who_was_there_can_be_asked_to_write(app: Flask, as_bram: Browser):
    meeting, other = held(), held(title="Een andere", there=["emma"])

    with pytest.raises(WriterWasNotThere):
        ask_writer(meeting.id, signup_of(other, "emma").id, NOW)

    assert "write-summary" not in [letter.kind for letter in letters()]
