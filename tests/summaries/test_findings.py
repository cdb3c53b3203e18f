"""Findings of the scan after a session: repaired or set aside, also in stored versions."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select, update

from portal.agenda.models import After, Meeting
from portal.agenda.queries.meetings import meeting_at
from portal.db import db, transaction
from portal.history.models import Action, HistoryEntry
from portal.history.words import NAMES
from portal.lessons.models import Lesson
from portal.lessons.queries.sources import lessons_of
from portal.mail.models import Letter
from portal.people.models import Person
from portal.privacy.rules.repairs import BLACK, Repair
from portal.privacy.rules.scan import scan
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance
from portal.signups.operations.cancel import cancel
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.signing_up import Newcomer
from portal.summaries.models import SetAside, Summary, SummaryStage
from portal.summaries.operations.set_aside import ask_organisers, set_aside
from portal.summaries.operations.versions import destroy_versions_with
from portal.summaries.operations.write import save_text
from portal.summaries.queries.findings import findings_in
from portal.summaries.queries.texts import summary_of, versions_of
from portal.summaries.rules.mending import holds, mended
from portal.summaries.rules.steps import NotHeldYet, NothingComesAfter, SummaryError
from portal.summaries.rules.writing import ForAnOrganiser
from tests.after import held
from tests.browser import Browser, Page, words_in
from tests.cast import NOW, letters_to, network
from tests.members import add_member

BSN = "123456782"


def path(meeting: Meeting) -> str:
    return f"/manage/meetings/{meeting.slug}/summary"


def found(meeting: Meeting, for_everyone: bool = False) -> list[tuple[str, str]]:
    """Return (place, text) of each finding."""
    whole = meeting_at(meeting.slug)
    assert whole
    lessons = [lesson.text for lesson in lessons_of(meeting.id)]
    return [
        (finding.place, finding.hits[0].text)
        for finding in findings_in(whole, summary_of(meeting.id), lessons, for_everyone=for_everyone)
    ]


def mark_of(meeting: Meeting) -> tuple[str, str]:
    """Return (mark, kind) of the first finding."""
    whole = meeting_at(meeting.slug)
    assert whole
    first = findings_in(whole, summary_of(meeting.id), ())[0]
    return first.mark, first.kind


def write(meeting: Meeting, bram: Person, **parts: str) -> Summary:
    summary = summary_of(meeting.id)
    return save_text(meeting.id, parts, summary.version if summary else 1, bram.id, NOW)


def lesson(meeting: Meeting, text: str) -> None:
    with transaction() as session:
        session.add(Lesson(meeting_id=meeting.id, position=1, text=text))


def press(page: Page, words: str, **values: Any) -> Page:
    form = page.form("write")
    button = next(item for item in form.buttons if words_in(item).startswith(words))
    return form.submit(_button=button, **values)


def text_of(meeting: Meeting) -> Summary:
    summary = summary_of(meeting.id)
    assert summary
    return summary


def texts_anywhere(meeting: Meeting) -> str:
    """Return the current and all stored texts."""
    summary = text_of(meeting)
    return str([summary.parts, summary.search, *(version.parts for version in versions_of(summary.id))])


def test_who_signed_up_is_found_by_name_and_organisation_but_not_who_leads_nor_the_host(app: Flask, bram: Person):
    meeting = held(there=[], place="Wijkteam Havenrand")
    before = meeting.starts_at - timedelta(days=2)
    sign_up(meeting.id, Newcomer("Samira El Amrani", "s@oeverkring.example", "Stichting Oeverkring", "nl"), before)
    sign_up(meeting.id, Newcomer("Joris Kamp", "j@oeverkring.example", "Wijkteam Havenrand", "nl"), before)
    sign_up(meeting.id, Newcomer("Fenna Bos", "f@oeverkring.example", "Buurtbond Anders", "nl"), before)
    fenna = signup_of_mail(meeting, "f@oeverkring.example")
    note_attendance(meeting.id, {fenna: Attendance.ABSENT}, meeting.starts_at)

    write(meeting, bram, intro="Samira vertelde over Stichting Oeverkring.", surprise="Bram en Wijkteam Havenrand.")
    assert found(meeting) == [("intro", "Samira"), ("intro", "Stichting Oeverkring")]

    write(meeting, bram, intro="Fenna was er niet, Joris Kamp wel.")
    assert found(meeting) == [("intro", "Fenna"), ("intro", "Joris Kamp")]


def test_who_waited_or_cancelled_is_found_too_and_who_is_known_by_another_name(app: Flask, bram: Person):
    meeting = held(there=[], capacity=1)
    before = meeting.starts_at - timedelta(days=2)
    sign_up(meeting.id, Newcomer("Samira Aziz", "s@oeverkring.example", "", "nl"), before)
    sign_up(meeting.id, Newcomer("Wim Dekker", "w@oeverkring.example", "", "nl"), before)
    sign_up(meeting.id, Newcomer("Kaat D'hondt", "k@oeverkring.example", "", "nl"), before)
    cancel(signup_of_mail(meeting, "s@oeverkring.example"), before)
    with transaction() as tables:
        tables.execute(update(Person).where(Person.email == "w@oeverkring.example").values(name="Willem Dekker"))

    write(meeting, bram, intro="Samira belde af, D’hondt wachtte. Wim, of Willem, kwam.")

    assert found(meeting) == [("intro", "Samira"), ("intro", "D’hondt"), ("intro", "Wim"), ("intro", "Willem")]


def test_in_a_network_members_who_read_it_are_found_but_not_who_leads(app: Flask, bram: Person):
    circle = network()
    meeting = held(there=[], network_id=circle.id)
    for name in ("noor", "bram"):
        add_member(circle.id, f"{name}@oeverkring.example", name.title(), None, NOW)

    write(meeting, bram, intro="Bram vroeg wat Noor ervan vond.")

    assert found(meeting) == [("intro", "Noor")]


def signup_of_mail(meeting: Meeting, mail: str) -> int:
    theirs = select(Signup.id).join(Signup.person).where(Person.email == mail, Signup.meeting_id == meeting.id)
    return db.session.scalars(theirs).one()


def test_title_text_and_lessons_are_scanned_and_a_clean_text_has_no_hit(app: Flask, bram: Person):
    meeting = held(title="Bel 06-12345678")
    lesson(meeting, "Vraag het aan jan@voorbeeld.nl.")
    write(meeting, bram, intro="Op 12 maart 2026 ging het mis.")
    assert found(meeting) == [("title", "06-12345678"), ("intro", "12 maart 2026"), ("lesson-1", "jan@voorbeeld.nl")]

    clean = held(title="Anders")
    write(clean, bram, intro="Vraag wat een ja iemand kost.")
    assert found(clean) == []


def test_each_finding_stands_in_its_sentence_with_what_each_repair_makes_of_it(
    session: Meeting, as_bram: Browser, bram: Person
):
    write(session, bram, intro="Eerst dit. Bel naar 06-12345678 voor hulp. Dan dat.")

    page = as_bram.open(path(session))

    [item] = next(tag for tag in page.with_class("findings")).findall("li")
    sentences = [words_in(tag) for tag in item.iter() if "sentence" in (tag.get("class") or "")]
    assert [words_in(tag) for tag in item.iter("mark")] == ["06-12345678"]
    assert sentences[0] == "Bel naar 06-12345678 voor hulp."
    assert len(sentences) == 4
    buttons = [words_in(tag) for tag in item.iter("button")]
    assert [tag.partition(":")[0] for tag in buttons] == [
        "Weglaten",
        "Onleesbaar maken",
        "Algemener maken",
        "Mag blijven",
    ]


@pytest.mark.parametrize("words", ["Weglaten", "Onleesbaar maken", "Algemener maken"])
def test_a_repair_takes_it_out_of_the_text_and_of_every_earlier_one(
    session: Meeting, as_bram: Browser, bram: Person, words: str
):
    write(session, bram, intro="Een schone tekst.")
    write(session, bram, intro="Bel 06-12345678. Of nog eens: 06 1234 5678.", surprise="Niets.")
    write(session, bram, intro="Bel 06-12345678. Of nog eens: 06 1234 5678.")

    page = press(as_bram.open(path(session)), words)

    is_left_out = words == "Weglaten"
    assert (f"said={'left-out' if is_left_out else 'mended'}" in page.path, found(session)) == (True, [])
    assert ("Loopt de zin nog? Schrijf hem anders opnieuw." in page.text) == is_left_out
    assert [kept.number for kept in versions_of(text_of(session).id)] == [5, 2]
    assert "5678" not in texts_anywhere(session)


def test_what_stands_twice_in_a_sentence_goes_with_it_and_nothing_else_does(
    session: Meeting, as_bram: Browser, bram: Person
):
    write(
        session, bram, intro="Eerst dit. Jan@voorbeeld.nl is jan@voorbeeld.nl. Dan dat. En jan@voorbeeld.nl stond er."
    )

    press(as_bram.open(path(session)), "Weglaten")

    assert text_of(session).parts["intro"] == "Eerst dit. Dan dat."


def test_what_stands_at_the_very_end_is_blacked_out_too():
    text = "Jan@voorbeeld.nl, of jan@voorbeeld.nl"

    here = mended(text, scan(text)[0].mark, Repair.BLACK_OUT, scan)

    assert (here.text, here.passages) == (f"{BLACK}, of {BLACK}", {"Jan@voorbeeld.nl", "jan@voorbeeld.nl"})


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Jan@voorbeeld.nl", True),
        ("Mail JAN@VOORBEELD.NL", True),  # another spelling of the same
        ("Mail piet@voorbeeld.nl", False),
        ("Mail even.", False),
    ],
)
def test_a_version_is_known_to_hold_what_was_taken_out_in_any_spelling(text: str, held: bool):
    gone = mended("Jan@voorbeeld.nl", scan("Jan@voorbeeld.nl")[0].mark, Repair.BLACK_OUT, scan)

    assert holds({"intro": "Schoon.", "surprise": text}, gone, scan) is held


def test_only_the_texts_of_this_summary_that_held_a_passage_are_destroyed(app: Flask, bram: Person):
    both = held(), held(title="Een andere")
    for meeting in both:
        write(meeting, bram, intro="Bel de buurvrouw.", surprise="Niets.")
        write(meeting, bram, intro="Bel even.", surprise="Niets.")

    with transaction():
        destroy_versions_with(text_of(both[0]), "buurvrouw")

    left = [[kept.parts["intro"] for kept in versions_of(text_of(meeting).id)] for meeting in both]
    assert left == [["Bel even."], ["Bel even.", "Bel de buurvrouw."]]


def test_control_what_is_only_typed_over_stays_in_the_earlier_text(session: Meeting, bram: Person):
    write(session, bram, intro="Bel 06-12345678.")
    write(session, bram, intro="Bel even.")

    assert "06-12345678" in texts_anywhere(session)


def test_a_repair_keeps_what_was_typed_meanwhile_in_other_fields(session: Meeting, as_bram: Browser, bram: Person):
    write(session, bram, intro="Bel 06-12345678 even.")

    press(as_bram.open(path(session)), "Onleesbaar maken", surprise="Net getypt.")

    parts = text_of(session).parts
    assert (parts["surprise"], "06-12345678" in parts["intro"]) == ("Net getypt.", False)


def test_what_is_no_longer_there_is_not_mended(session: Meeting, as_bram: Browser, bram: Person):
    write(session, bram, intro="Bel 06-12345678 even.")
    page = as_bram.open(path(session))

    page = press(page, "Weglaten", intro="Bel even.")

    assert (page.status, "staat niet meer in de tekst" in page.text) == (409, True)
    assert page.form("write").values["intro"] == "Bel even."


def test_a_lesson_is_mended_where_it_stands(session: Meeting, as_bram: Browser):
    lesson(session, "Mail jan@voorbeeld.nl als je twijfelt.")

    press(as_bram.open(path(session)), "Onleesbaar maken")

    [left] = lessons_of(session.id)
    assert ("voorbeeld" in left.text, "voorbeeld" in left.search, found(session)) == (False, False, [])


def test_what_is_taken_out_of_a_lesson_is_gone_from_every_earlier_text(
    session: Meeting, as_bram: Browser, bram: Person
):
    write(session, bram, intro="Mail jan@voorbeeld.nl even.")
    write(session, bram, intro="Mail even.")
    lesson(session, "Mail jan@voorbeeld.nl als je twijfelt.")

    press(as_bram.open(path(session)), "Weglaten")

    assert [version.parts for version in versions_of(text_of(session).id)] == [{"intro": "Mail even."}]


def test_may_stay_is_one_tap_and_holds_wherever_it_stands(session: Meeting, as_bram: Browser, bram: Person):
    write(session, bram, intro="Op 12 maart 2026 begon het.", surprise="Dat was dus 12 maart 2026.")
    assert len(found(session)) == 2

    page = press(as_bram.open(path(session)), "Mag blijven")

    assert ("said=stays" in page.path, found(session)) == (True, [])
    set_aside = db.session.scalars(select(SetAside)).one()
    assert (set_aside.by_id, set_aside.reason, "2026" in set_aside.mark) == (bram.id, "", False)


def test_how_to_join_the_next_one_online_is_pointed_at_in_text_and_lessons(session: Meeting, bram: Person):
    wrapped = "https://urldefense.com/v3/__https://zoom.us/j/812345678?pwd=a__;!!Abc!x$"
    write(session, bram, intro=f"Volgende keer op {wrapped}, vergadering-id 812 345 678.", surprise="Zie zoom.us/nl.")
    lesson(session, "Wij komen weer samen op https://whereby.com/samen-op.")

    assert found(session, for_everyone=True) == [
        ("intro", wrapped),
        ("intro", "vergadering-id 812 345 678"),
        ("lesson-1", "https://whereby.com/samen-op"),
    ]


def test_for_everybody_it_may_stay_only_with_a_reason(session: Meeting, as_bram: Browser, bram: Person):
    write(session, bram, intro="Op 12 maart 2026 begon het.")
    mark, kind = mark_of(session)
    set_aside(session.id, mark, kind, "", bram.id, NOW)
    assert (found(session), len(found(session, for_everyone=True))) == ([], 1)

    page = as_bram.open(f"{path(session)}?everyone=1")
    without = press(page, "Mag blijven")
    assert (without.status, "waarom dit mag blijven" in without.text) == (422, True)

    press(without, "Mag blijven", **{f"reason-{mark}": "Die dag staat in de krant."})
    assert found(session, for_everyone=True) == []
    assert db.session.scalars(select(SetAside.reason)).all() == ["Die dag staat in de krant."]


def test_only_an_organiser_says_that_a_number_is_none_and_it_is_noted(session: Meeting, bram: Person, chris: Person):
    write(session, bram, intro=f"Het ging over {BSN}.")
    mark, kind = mark_of(session)

    with pytest.raises(ForAnOrganiser):
        set_aside(session.id, mark, kind, "Echt niet.", bram.id, NOW)
    assert len(found(session)) == 1

    for _ in range(3):
        set_aside(session.id, mark, kind, "", chris.id, NOW)
    assert (found(session), found(session, for_everyone=True)) == ([], [])
    noted = select(HistoryEntry.action, HistoryEntry.by_id, HistoryEntry.meeting_id).where(
        HistoryEntry.action == Action.SET_ASIDE
    )
    assert db.session.execute(noted).all() == [(Action.SET_ASIDE, chris.id, session.id)]


def test_control_to_call_it_something_else_does_not_help(session: Meeting, bram: Person):
    write(session, bram, intro=f"Het ging over {BSN}.")
    mark, _ = mark_of(session)

    set_aside(session.id, mark, "phone", "Een telefoonnummer.", bram.id, NOW)

    assert found(session) == [("intro", BSN)]


def test_a_facilitator_asks_and_an_organiser_sees_that_sentence_and_no_other(
    session: Meeting, as_bram: Browser, as_chris: Browser, bram: Person
):
    write(session, bram, intro=f"Een geheim. Het nummer was {BSN} geloof ik.", surprise="Bel 06-12345678.")
    page = as_bram.open(path(session))
    assert [words_in(item) for item in page.form("write").buttons].count(
        "Vraag een organisator of het mag blijven"
    ) == 1

    page = press(page, "Vraag een organisator")
    assert ("said=asked" in page.path, letters_to("chris")) == (True, ["summary-number"])
    asking = db.session.scalars(select(Letter).where(Letter.kind == "summary-number")).one()
    assert (asking.facts["who"], asking.useful_until - asking.posted_at) == ("Bram", timedelta(days=30))
    assert "Aan een organisator is gevraagd" in page.text

    numbers = as_chris.open(f"{path(session)}/numbers")
    assert f"Het nummer was {BSN} geloof ik." in numbers.text
    assert ("geheim" in numbers.text, "06-12345678" in numbers.text) == (False, False)

    numbers = numbers.press("Het is iets anders: het mag blijven")
    assert "Er is hier nu niets gevraagd." in numbers.text
    assert found(session) == [("surprise", "06-12345678")]


def test_an_organiser_finds_nothing_of_which_nobody_asked(session: Meeting, as_chris: Browser, bram: Person):
    write(session, bram, intro=f"Het nummer was {BSN} geloof ik.")

    page = as_chris.open(f"{path(session)}/numbers")

    assert (page.status, BSN in page.text) == (200, False)
    assert as_chris.open(path(session)).status == 403


@pytest.mark.parametrize(
    ("change", "error"),
    [({"after": After.NOTHING}, NothingComesAfter), ({"ends_at": NOW + timedelta(seconds=1)}, NotHeldYet)],
    ids=["nothing comes after it", "under way"],
)
def test_out_of_order_nothing_is_set_aside_nor_asked(
    session: Meeting, bram: Person, chris: Person, change: dict[str, Any], error: type[SummaryError]
):
    with transaction() as tables:
        tables.execute(update(Meeting).where(Meeting.id == session.id).values(change))

    with pytest.raises(error):
        set_aside(session.id, "a mark", "phone", "", bram.id, NOW)
    with pytest.raises(error):
        ask_organisers(session.id, "a mark", bram.id, NOW)

    assert (db.session.scalars(select(SetAside)).all(), letters_to("chris")) == ([], [])


def test_who_leads_and_organises_says_so_at_once(app: Flask, chris: Person, as_chris: Browser):
    meeting = held(facilitator_ids=[chris.id])
    write(meeting, chris, intro=f"Het nummer was {BSN} geloof ik.")

    press(as_chris.open(path(meeting)), "Mag blijven")

    assert found(meeting) == []


def test_in_a_round_a_repair_that_is_not_the_last_waits_with_what_was_typed(
    session: Meeting, as_bram: Browser, bram: Person
):
    write(session, bram, intro="Schoon.")
    with transaction() as tables:
        tables.scalars(select(Summary)).one().stage = SummaryStage.ROUND
    typed = as_bram.open(path(session)).form("write").submit(intro="Bel 06-12345678 of mail jan@voorbeeld.nl even.")
    assert (typed.status, text_of(session).parts) == (422, {"intro": "Schoon."})

    page = press(typed, "Onleesbaar maken")
    assert (page.status, text_of(session).parts) == (422, {"intro": "Schoon."})
    page = press(page, "Onleesbaar maken")

    assert page.status == 200
    assert found(session) == []
    assert "even." in text_of(session).parts["intro"]


def test_with_lessons_only_a_lesson_is_mended_or_stays(app: Flask, as_bram: Browser):
    meeting = held(after=After.LESSONS)
    lesson(meeting, "Bel 06-12345678 of mail jan@voorbeeld.nl als je twijfelt.")

    press(as_bram.open(path(meeting)), "Onleesbaar maken")
    assert found(meeting) == [("lesson-1", "jan@voorbeeld.nl")]
    press(as_bram.open(path(meeting)), "Mag blijven")

    assert found(meeting) == []


def test_every_deed_that_is_noted_has_words():
    assert set(NAMES) == set(Action)
