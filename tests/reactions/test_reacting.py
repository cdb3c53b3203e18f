"""Reacting on a summary: what is stored, what is hidden at once, and the facilitator's answers."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import delete, event, func, select
from sqlalchemy.orm import ORMExecuteState

from portal.agenda.models import Meeting
from portal.counters import counters
from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.lessons.models import Lesson
from portal.people.models import Person
from portal.reactions.jobs import pass_on_all
from portal.reactions.models import Reaction
from portal.reactions.operations.ask import ask_latecomers, open_round
from portal.reactions.operations.finish import finish
from portal.reactions.operations.react import take_back
from portal.reactions.queries import progress_of, waiting_reactions
from portal.reactions.rules.reacting import AnsweredAlready, NeedsReason, StillThere, TextChanged
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance
from portal.summaries.models import Audience, Reason, SummaryStage, SummaryVersion
from portal.summaries.operations.write import save_text
from portal.summaries.rules.steps import FindingsWait, NoRound, OnlyLessons, ReactionsWait, StaleText, SummaryError
from tests.after import held
from tests.cast import NOW, letters_to, network, signup_of
from tests.forgetting import forget
from tests.guards.scene import everything
from tests.members import add_member
from tests.reactions.rounds import (
    SECRET,
    TEXT,
    answers,
    bram_id,
    finished,
    hides,
    in_round,
    last_letter,
    reader,
    says,
    seen,
    summary,
    written,
)

pytestmark = pytest.mark.slow

LINE = "Hier stond iets. De gespreksleider kijkt ernaar."
WITHOUT = "Eerst luisterden we. Dat hielp.\n\nDaarna praatten we."
TWO_WORKING_DAYS = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def reactions_to(meeting: Meeting) -> list[tuple[str, str, str]]:
    """Return (part, kind, text) of every reaction."""
    rows = select(Reaction.part, Reaction.kind, Reaction.text).where(Reaction.summary_id == summary(meeting).id)
    return [(part, kind, text) for part, kind, text in db.session.execute(rows.order_by(Reaction.id))]


def texts_kept(meeting: Meeting) -> str:
    """Return all stored texts: versions, the current text, its search text and reported sentences."""
    versions = db.session.scalars(select(SummaryVersion.parts)).all()
    pointed = db.session.scalars(select(Reaction.sentence)).all()
    return repr((versions, summary(meeting).parts, summary(meeting).search, pointed))


def test_saying_the_same_kind_again_changes_it_and_another_kind_is_said_beside_it(app: Flask):
    meeting = in_round()

    says(meeting, "anna", "addition", "Soms kost een ja ook geld.")
    says(meeting, "anna", "addition", "Een ja kost ook geld.")
    says(meeting, "anna", "nuance", "Dat hangt ervan af.")
    says(meeting, "daan", "agree", part="whole")

    assert reactions_to(meeting) == [
        ("answer_1", "addition", "Een ja kost ook geld."),
        ("answer_1", "nuance", "Dat hangt ervan af."),
        ("whole", "agree", ""),
    ]
    assert progress_of(summary(meeting).id).reacted == 2
    assert waiting_reactions(summary(meeting).id) == 2  # "agree" needs no answer


def test_whoever_takes_all_back_did_not_react(app: Flask):
    meeting = in_round()
    first, second = says(meeting, "anna", "agree"), says(meeting, "anna", "nuance", "Nou.")
    me = reader(meeting, "anna").id

    take_back(me, first.id, NOW)
    assert progress_of(summary(meeting).id).reacted == 1
    for _ in range(2):
        take_back(me, second.id, NOW)

    assert (reactions_to(meeting), progress_of(summary(meeting).id).reacted) == ([], 0)


def test_after_the_round_only_what_hides_something_is_taken_back(app: Flask):
    meeting = in_round()
    hers, hidden = says(meeting, "anna", "nuance", "Nou."), hides(meeting, "anna")
    finished(meeting)
    me = reader(meeting, "anna").id

    with pytest.raises(NoRound):
        take_back(me, hers.id, NOW)
    take_back(me, hidden.id, NOW)

    assert (reactions_to(meeting), seen(meeting)) == ([("answer_1", "nuance", "Nou.")], TEXT)


def test_nobody_takes_back_what_another_said(app: Flask):
    meeting = in_round()
    hers = says(meeting, "anna", "nuance", "Nou.")

    take_back(reader(meeting, "daan").id, hers.id, NOW)

    assert reactions_to(meeting) == [("answer_1", "nuance", "Nou.")]


def test_what_was_answered_stays_until_it_is_said_otherwise(app: Flask):
    meeting = in_round()
    hers = answers(says(meeting, "anna", "nuance", "Nou."), "declined", "Dit zei de groep.")

    with pytest.raises(AnsweredAlready):
        take_back(reader(meeting, "anna").id, hers.id, NOW)
    again = says(meeting, "anna", "nuance", "Toch wel.")

    assert (again.id, again.outcome, again.reason, again.handled_at) == (hers.id, None, "", None)


def test_who_reacted_owns_the_mailbox(app: Flask):
    meeting = in_round()
    anna = select(Person.verified_at, Signup.proven_at).join(Signup, Signup.person_id == Person.id)
    anna = anna.where(Person.email == "anna@oeverkring.example")
    assert db.session.execute(anna).one() == (None, None)

    says(meeting, "anna", "agree")

    assert db.session.execute(anna).one() == (NOW, NOW)


def test_a_member_who_missed_it_and_reacted_owns_the_mailbox_too(app: Flask):
    ours = network()
    add_member(ours.id, "noor@oeverkring.example", "Noor", None, NOW)
    meeting = in_round(network_id=ours.id, with_members=True)
    proven = select(Person.name, Person.verified_at).where(Person.verified_at.is_not(None))
    assert db.session.execute(proven).all() == []

    says(meeting, "noor", "addition", "Zo gaat het bij ons ook.")

    assert db.session.execute(proven).all() == [("Noor", NOW)]


def test_a_member_who_was_there_after_all_proves_the_sign_up_by_taking_a_reaction_back(app: Flask):
    ours = network()
    add_member(ours.id, "emma@oeverkring.example", "Emma", None, NOW)
    meeting = written(network_id=ours.id)
    emma = signup_of(meeting, "emma").id
    note_attendance(meeting.id, {emma: Attendance.ABSENT}, NOW)
    open_round(meeting.id, None, bram_id(), NOW, with_members=True)
    reaction = says(meeting, "emma", "nuance", "Nou.")
    note_attendance(meeting.id, {emma: Attendance.PRESENT}, NOW)
    ask_latecomers(meeting.id, NOW)
    assert db.session.get_one(Signup, emma).proven_at is None

    take_back(reader(meeting, "emma").id, reaction.id, NOW)

    assert db.session.get_one(Signup, emma).proven_at == NOW


def test_reacting_out_of_order_is_refused_and_leaves_nothing(app: Flask):
    meeting = in_round()
    with pytest.raises(TextChanged):
        says(meeting, "anna", "agree", part="surprise")
    with pytest.raises(TextChanged):
        hides(meeting, "anna", "Deze zin is er niet.")
    finished(meeting)
    before = everything(app)

    for kind in ("agree", "addition", "nuance"):
        with pytest.raises(NoRound) as refusal:
            says(meeting, "anna", kind, "Te laat.")
        assert refusal.value.sentence

    summary(meeting).stage = SummaryStage.DRAFT
    db.session.commit()
    with pytest.raises(NoRound):
        hides(meeting, "anna")
    summary(meeting).stage = SummaryStage.FINAL
    db.session.commit()
    assert everything(app) == before


@pytest.mark.parametrize("is_public", [False, True], ids=["who was there", "everybody"])
def test_feeds_are_built_anew_for_what_everybody_reads_and_not_for_a_round(app: Flask, is_public: bool):
    meeting = written()
    before = counters()
    open_round(meeting.id, None, bram_id(), NOW)
    assert rises(before) == (0, 1)
    if is_public:
        finished(meeting).audience = Audience.EVERYONE
        db.session.commit()
    before = counters()

    reaction = hides(meeting, "anna")
    assert rises(before) == ((1, 0) if is_public else (0, 1))
    take_back(reaction.reader_id, reaction.id, NOW)
    assert rises(before) == ((2, 0) if is_public else (0, 2))
    answers(hides(meeting, "anna"), "declined", "Zo was het.")
    assert rises(before) == ((4, 0) if is_public else (0, 4))
    if not is_public:
        save_text(meeting.id, TEXT | {"intro": "Anders."}, summary(meeting).version, bram_id(), NOW)
        assert rises(before) == (0, 5)


def rises(before: tuple[int, int]) -> tuple[int, int]:
    calendar, seats = counters()
    return calendar - before[0], seats - before[1]


@pytest.mark.parametrize("is_final", [False, True], ids=["in the round", "after it is final"])
def test_rather_not_mention_hides_its_paragraph_at_once(app: Flask, is_final: bool):
    meeting = in_round()
    if is_final:
        finished(meeting)
    calendar, seats = counters()

    reaction = hides(meeting, "anna")

    assert seen(meeting) == {**TEXT, "answer_1": f"{LINE}\n\nDaarna praatten we."}
    assert summary(meeting).parts == TEXT  # the facilitator still sees the sentence
    assert counters() == (calendar, seats + 1)  # cached pages are outdated
    assert letters_to("bram") == ["reaction-leave-out"]
    letter = last_letter("bram")
    assert (letter.facts["reaction_id"], letter.useful_until) == (reaction.id, NOW + timedelta(days=30))
    entries = db.session.execute(
        select(HistoryEntry.action, HistoryEntry.by_id, HistoryEntry.about_id, HistoryEntry.meeting_id)
    ).all()
    assert (Action.HIDDEN, None, None, meeting.id) in [tuple(row) for row in entries]


def test_control_without_it_nothing_is_hidden(app: Flask):
    meeting = in_round()
    says(meeting, "anna", "nuance", SECRET)

    assert seen(meeting) == TEXT


def test_a_second_sentence_is_hidden_beside_the_first_with_one_letter(app: Flask):
    meeting = in_round()

    hides(meeting, "anna")
    hides(meeting, "anna", "Daarna praatten we.", now=NOW + timedelta(hours=1))

    assert seen(meeting)["answer_1"] == f"{LINE}\n\n{LINE}"
    assert letters_to("bram") == ["reaction-leave-out"]
    assert db.session.scalars(select(Reaction.at)).one() == NOW  # waiting since the first


def test_who_points_at_no_sentence_hides_all_of_the_part(app: Flask):
    meeting = in_round()

    says(meeting, "anna", "leave-out", part="answer_1")
    says(meeting, "daan", "leave-out", "een kaart schrijven.", part="next_steps")

    assert seen(meeting)["answer_1"] == f"{LINE}\n\n{LINE}"
    assert db.session.scalars(select(Reaction.sentence).where(Reaction.part == "next_steps")).one() == (
        "Een kaart schrijven."
    )


def test_a_passage_stays_hidden_when_its_words_are_changed_a_little(app: Flask):
    meeting = in_round()
    hides(meeting, "anna")

    changed = {**TEXT, "answer_1": TEXT["answer_1"].replace("zei niets", "zwijgt")}
    save_text(meeting.id, changed, summary(meeting).version, bram_id(), NOW)

    assert seen(meeting)["answer_1"] == f"{LINE}\n\nDaarna praatten we."


def test_taking_it_back_shows_it_again(app: Flask):
    meeting = in_round()
    hers = hides(meeting, "anna")

    take_back(reader(meeting, "anna").id, hers.id, NOW)

    assert seen(meeting) == TEXT


def test_taking_it_out_takes_it_out_of_every_text(app: Flask):
    meeting = in_round()
    before = summary(meeting).version
    hers = hides(meeting, "anna")

    answers(hers, "adopted")

    assert seen(meeting) == {**TEXT, "answer_1": WITHOUT}
    assert "rode fiets" not in texts_kept(meeting)
    assert summary(meeting).version == before + 1
    assert [version.parts["answer_1"] for version in db.session.scalars(select(SummaryVersion))] == [WITHOUT]
    assert (hers.outcome, waiting_reactions(summary(meeting).id)) == ("adopted", 0)


def test_who_quoted_it_after_this_session_said_the_rest(app: Flask):
    meeting, other = in_round(), in_round(title="Een andere")
    for each in (meeting, other):
        says(each, "daan", "addition", f"Mooi was dit. {SECRET}")

    answers(hides(meeting, "anna"), "adopted")

    assert [text for _, _, text in reactions_to(meeting)] == ["Mooi was dit.", ""]
    assert [text for _, _, text in reactions_to(other)] == [f"Mooi was dit. {SECRET}"]


def test_lessons_close_the_gap_in_whatever_order_they_were_stored(app: Flask):
    meeting = in_round()
    lessons = {3: "Bel samen.", 2: "Luister eerst.", 1: SECRET}
    db.session.add_all(
        [Lesson(meeting_id=meeting.id, position=position, text=text) for position, text in lessons.items()]
    )
    db.session.commit()

    answers(hides(meeting, "anna"), "adopted")

    left = db.session.execute(select(Lesson.position, Lesson.text).order_by(Lesson.position)).all()
    assert left == [(1, "Luister eerst."), (2, "Bel samen.")]


def test_what_its_facilitator_took_out_before_is_gone_from_earlier_texts_too(app: Flask):
    meeting = in_round()
    hers = hides(meeting, "anna")
    other = {**TEXT, "answer_1": "We luisterden."}
    save_text(meeting.id, other, summary(meeting).version, bram_id(), NOW)
    version = summary(meeting).version

    answers(hers, "partly")

    assert (seen(meeting), summary(meeting).version) == (other, version)
    assert "rode fiets" not in texts_kept(meeting)


def test_saying_that_it_was_changed_while_it_stands_there_is_refused(app: Flask):
    hers = hides(in_round(), "anna")
    before = everything(app)

    with pytest.raises(StillThere):
        answers(hers, "partly")

    assert everything(app) == before


def test_not_taking_it_out_needs_a_reason_and_shows_it_again(app: Flask):
    meeting = in_round()
    hers = hides(meeting, "anna")

    with pytest.raises(NeedsReason):
        answers(hers, "declined")
    assert seen(meeting) != TEXT
    answers(hers, "declined", "Het gaat over een verzonnen man.")

    assert (seen(meeting), hers.reason) == (TEXT, "Het gaat over een verzonnen man.")


def test_it_may_be_asked_again_and_is_hidden_again(app: Flask):
    meeting = in_round()
    answers(hides(meeting, "anna"), "declined", "Nee.")

    hides(meeting, "anna", now=NOW + timedelta(days=1))

    assert seen(meeting)["answer_1"] == f"{LINE}\n\nDaarna praatten we."
    assert letters_to("bram") == ["reaction-leave-out"] * 2


def test_who_keeps_hiding_and_taking_back_fills_nobodys_mailbox(app: Flask):
    meeting = in_round()

    for _ in range(8):
        take_back(reader(meeting, "anna").id, hides(meeting, "anna").id, NOW)

    assert letters_to("bram") == ["reaction-leave-out"] * 5
    assert seen(meeting) == TEXT


def test_the_last_answer_holds(app: Flask):
    meeting = in_round()
    hers = says(meeting, "anna", "addition", "Vraag de buurvrouw.")

    answers(hers, "declined", "Te lang.")
    answers(hers, "adopted", "vergeten weg te halen")
    answers(hers, "adopted")
    out = hides(meeting, "daan")
    answers(out, "declined", "Nee.")
    answers(out, "adopted")

    assert (hers.outcome, hers.reason, hers.handled_by_id) == ("adopted", "", bram_id())
    assert seen(meeting)["answer_1"] == WITHOUT


def test_a_reaction_that_was_taken_back_is_not_answered(app: Flask):
    meeting = in_round()
    hers = hides(meeting, "anna")
    number = hers.id
    take_back(reader(meeting, "anna").id, number, NOW)

    with pytest.raises(TextChanged):
        answers(Reaction(id=number), "adopted")

    assert seen(meeting) == TEXT


def test_a_reaction_that_is_taken_back_while_its_answer_waits_for_its_turn_is_not_answered(app: Flask):
    hers = hides(in_round(), "anna")
    before = everything(app)

    def take_away(statement: ORMExecuteState) -> None:
        if statement.is_update:  # taking the meeting's lock
            statement.session.execute(delete(Reaction))

    event.listen(db.session, "do_orm_execute", take_away)
    try:
        with pytest.raises(TextChanged):
            answers(hers, "adopted")
    finally:
        event.remove(db.session, "do_orm_execute", take_away)

    assert everything(app) == before


def test_after_two_working_days_the_organisers_are_asked_once(app: Flask, chris: Person):
    meeting = in_round()
    hers = hides(meeting, "anna")

    pass_on_all(TWO_WORKING_DAYS - timedelta(seconds=1))
    assert (letters_to("chris"), hers.passed_on_at) == ([], None)
    for hours in range(3):
        pass_on_all(TWO_WORKING_DAYS + timedelta(hours=hours))

    assert letters_to("chris") == ["reaction-waits"]
    assert (hers.passed_on_at, seen(meeting) == TEXT) == (TWO_WORKING_DAYS, False)
    assert last_letter("chris").useful_until == TWO_WORKING_DAYS + timedelta(days=30)


def test_a_weekend_is_no_two_working_days(app: Flask, chris: Person):
    meeting = in_round()
    friday = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
    hides(meeting, "anna", now=friday)

    pass_on_all(friday + timedelta(days=3))
    assert letters_to("chris") == []
    pass_on_all(friday + timedelta(days=4))
    assert letters_to("chris") == ["reaction-waits"]


def test_what_was_answered_in_time_goes_to_no_organiser(app: Flask, chris: Person):
    answers(hides(in_round(), "anna"), "adopted")

    pass_on_all(TWO_WORKING_DAYS + timedelta(days=5))

    assert letters_to("chris") == []


def test_where_nobody_leads_any_more_the_organisers_are_asked_at_once(app: Flask, chris: Person):
    meeting = in_round()
    db.session.refresh(meeting, ["facilitators"])
    meeting.facilitators = []
    db.session.commit()

    hides(meeting, "anna")

    assert letters_to("chris") == ["reaction-waits"]


def test_the_text_is_final_once_with_the_version_that_was_read(app: Flask):
    meeting, later = in_round(), NOW + timedelta(days=1)

    for hours in range(2):
        finish(meeting.id, bram_id(), later + timedelta(hours=hours), summary(meeting).version)

    text = summary(meeting)
    assert (text.stage, text.final_at, text.audience) == (SummaryStage.FINAL, later, Audience.PARTICIPANTS)
    assert [version.reason for version in db.session.scalars(select(SummaryVersion))] == [Reason.FINAL]


def asked_to_hide() -> Meeting:
    meeting = in_round()
    hides(meeting, "anna")
    return meeting


@pytest.mark.parametrize(
    ("scene", "version", "error"),
    [
        (lambda: held(after="lessons"), 1, OnlyLessons),
        (lambda: written(), 1, StaleText),
        (lambda: written({"intro": "Mevrouw Jansen deed open."}), 2, FindingsWait),
        (asked_to_hide, 2, ReactionsWait),
    ],
    ids=["there are lessons only", "a colleague wrote since", "somebody is named", "somebody waits for an answer"],
)
def test_out_of_order_the_text_does_not_become_final(
    app: Flask, scene: Callable[[], Meeting], version: int, error: type[SummaryError]
):
    meeting = scene()
    before = everything(app)

    with pytest.raises(error):
        finish(meeting.id, bram_id(), NOW, version)

    assert everything(app) == before


def test_thirty_days_after_the_final_text_nobody_knows_who_said_what(app: Flask):
    meeting = in_round()
    says(meeting, "anna", "addition", "Dit was van mij.", is_named=True)
    finished(meeting)
    hides(meeting, "daan", now=NOW + timedelta(days=20))

    forget(NOW + timedelta(days=29, hours=23), "reaction-authors")
    assert db.session.scalar(select(func.count(Reaction.reader_id))) == 2
    forget(NOW + timedelta(days=30), "reaction-authors")
    rows = db.session.execute(
        select(Reaction.text, Reaction.is_named, Reaction.reader_id.is_(None)).order_by(Reaction.id)
    ).all()
    assert [tuple(row) for row in rows] == [("Dit was van mij.", False, True), ("", False, False)]

    forget(NOW + timedelta(days=50), "reaction-authors")
    assert db.session.scalar(select(func.count(Reaction.reader_id))) == 0
    assert seen(meeting) != TEXT  # it is still hidden


def test_control_in_the_round_nobody_is_forgotten(app: Flask):
    meeting = in_round()
    says(meeting, "anna", "agree")

    forget(NOW + timedelta(days=100), "reaction-authors")

    assert db.session.scalar(select(func.count(Reaction.reader_id))) == 1
    assert last_letter("anna").kind == "summary-asked"
