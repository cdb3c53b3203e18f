"""A signal for policy: one letter to the mailbox that its network names, an answer, and an end to it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.exc import NoResultFound

from portal.agenda.models import Visibility
from portal.agenda.rules.refusals import HoldsJoiningDetails
from portal.clock import now
from portal.db import db, transaction
from portal.erasing.operations.erase import erase
from portal.history.models import Action, HistoryEntry
from portal.lessons.models import Lesson
from portal.lessons.operations.answer import answer_signal
from portal.lessons.operations.share import share
from portal.mail.models import Letter
from portal.mail.rules.limits import SIGNALS
from portal.messages.jobs import tell_all
from portal.networks.models import Network
from portal.people.operations.letters import choose_letters
from portal.privacy.export import kept_about
from portal.signals.models import NoSignals, PolicyMailbox, SignalQuestion
from portal.signals.operations.ask import ask
from portal.signals.operations.mailbox import MailboxText, name_mailbox, remove_mailbox, stop_signals
from portal.signals.queries import waiting
from portal.signals.rules import AnswerNamesSomebody, MailboxWantsNone, SignalIsOver, SignalWithdrawn
from tests.cast import letters_to, network, newcomer, person
from tests.flows.letters import mail_of
from tests.forgetting import forget
from tests.lessons.sharing import EVERYONE, PARTICIPANTS, bram, choose
from tests.members import add_member
from tests.signals.asked import (
    A_DAY,
    AN_HOUR,
    PETRA,
    ROLE,
    SIGNAL,
    answer,
    asked,
    person_id,
    question,
    reply,
    signalled,
    with_mailbox,
    work,
)
from tests.waiting import wait_until_somebody_waits

FIRST = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)  # the morning of the monthly letter


def body(letter: Any) -> str:
    return letter.get_body(("plain",)).get_content().replace("\r", "")


def test_an_hour_after_sharing_one_letter_tells_the_signal_who_gave_the_address_and_how_to_stop(app: Flask):
    meeting = signalled(with_mailbox(), audience=EVERYONE)
    work(now() + AN_HOUR - timedelta(seconds=1))
    assert letters_to("petra") == []

    for hours in (1, 2, 30):
        work(now() + hours * AN_HOUR)

    [letter] = mail_of("petra")
    text = body(letter)
    assert (letter["Subject"], letters_to("petra")) == ("Een signaal van Meedoen: wat doe je ermee?", ["signal-asked"])
    for words in (
        "Dag Petra,",
        f"\n{SIGNAL}\n",
        f"sessie “{meeting.title}” van maandag 23 november 2026",
        f"http://samenop.example/agenda/{meeting.slug}/summary",
        f"Lotte gaf ons je adres, als {ROLE}, om je de signalen van dit netwerk te sturen",
        "stop je ze met één knop",
        "Je kunt antwoorden tot maandag 22 februari 2027.",
        "http://samenop.example/privacy",
    ):
        assert words in text
    assert [name for name in ("Anna", "Daan", "Emma", "Bram", "Vertel ook") if name in text] == []
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


@pytest.mark.in_turns
@pytest.mark.parametrize(
    "why",
    [
        *("no mailbox", "no network", "no signal", "only for who was there", "by link", "withdrawn", "answered before"),
        *("a name in it", "too long ago", "switched off", "in another network"),
    ],
)
def test_nothing_goes_when(app: Flask, why: str):
    meedoen = network() if why == "no mailbox" else with_mailbox()
    lessons = ("Zohra Bakker belde, en toen kon het.",) if why == "a name in it" else ()
    changes: dict[str, dict[str, Any]] = {
        "no network": {"network_id": None, "audience": EVERYONE},
        "no signal": {"signal": 0},
        "only for who was there": {"audience": PARTICIPANTS},
        "by link": {"visibility": Visibility.LINK},
        "in another network": {"network_id": network("Anders").id},
    }
    meeting = signalled(meedoen, *lessons, **changes.get(why, {}))
    if why == "a name in it":
        add_member(meedoen.id, "zohra@oeverkring.example", "Zohra Bakker", None, now())
    if why == "withdrawn":
        share(meeting.id, PARTICIPANTS, 0, bram(), now())
    if why == "answered before":
        answer_signal(db.session.scalars(select(Lesson.id).where(Lesson.is_signal)).one(), "Gedaan.", bram(), now())
    if why == "switched off":
        choose_letters(person_id("petra"), True)

    work(now() + (61 * A_DAY if why == "too long ago" else AN_HOUR))

    assert db.session.scalar(select(func.count()).select_from(SignalQuestion)) == 0
    assert db.session.scalar(select(func.count()).where(Letter.kind == "signal-asked")) == 0


def test_a_mailbox_gets_at_most_four_in_thirty_days_and_the_next_one_goes_later(app: Flask):
    meedoen = with_mailbox()
    for number in range(5):
        signalled(meedoen, title=f"Sessie {number}")

    work(now() + AN_HOUR)
    assert letters_to("petra") == ["signal-asked"] * SIGNALS.most

    work(now() + 31 * A_DAY)
    assert letters_to("petra").count("signal-asked") == 5


@pytest.mark.parametrize("what", ["withdrawn", "no mailbox", "no signal", "answered", "over"])
def test_a_letter_that_waits_is_not_sent_when_it_does_not_hold_any_more(app: Flask, what: str):
    meeting = asked()
    if what == "withdrawn":
        share(meeting.id, PARTICIPANTS, 0, bram(), now())
    if what == "no mailbox":
        remove_mailbox(meeting.network_id or 0, bram(), now())
    if what == "no signal":
        choose(meeting, SIGNAL)
    if what == "answered":
        reply()
    if what == "over":
        with transaction() as session:
            session.get_one(SignalQuestion, question().id).answer_until = now()

    assert mail_of("petra") == []


def test_three_weeks_later_it_is_reminded_of_once_and_never_after_an_answer(app: Flask):
    asked()
    for days in (20, 22, 30, 60):
        work(now() + days * A_DAY)
    assert letters_to("petra") == ["signal-asked", "signal-nudge"]

    with time_machine.travel(now() + 22 * A_DAY, tick=False):
        [nudge] = mail_of("petra")  # the first expired
    assert nudge["Subject"] == "Wacht nog: een signaal van Meedoen"
    assert "We herinneren je hier niet nog eens aan." in body(nudge)


def test_who_answered_is_not_reminded(app: Flask):
    asked()
    reply()

    work(now() + 22 * A_DAY)

    assert letters_to("petra") == ["signal-asked"]


def test_the_answer_stands_at_the_lesson_in_its_language_without_a_name_and_the_last_one_counts(app: Flask):
    meeting = asked()
    reply()
    assert answer() == f"We pakken dit op. In januari.\n\n{ROLE}"

    reply("Vraag het de provincie.", choice="elsewhere")
    reply("Vraag het de provincie.", choice="elsewhere")

    assert answer() == f"Dit is aan een ander. Vraag het de provincie.\n\n{ROLE}"
    noted = select(HistoryEntry.action, HistoryEntry.by_id, HistoryEntry.detail)
    rows = db.session.execute(noted.where(HistoryEntry.meeting_id == meeting.id).order_by(HistoryEntry.id)).all()
    assert [tuple(row) for row in rows if row[0].startswith("signal")] == [
        (Action.SIGNAL_ASKED, None, ""),
        (Action.SIGNAL_ANSWERED, None, ""),
        (Action.SIGNAL_ANSWERED, None, ""),
    ]


def test_too_late_or_after_the_signal_went_nothing_can_be_answered(app: Flask):
    meeting = asked()
    with pytest.raises(SignalIsOver):
        reply(at=question().answer_until)
    share(meeting.id, PARTICIPANTS, 0, bram(), now())

    with pytest.raises(SignalWithdrawn):
        reply()

    assert answer() == ""


def test_what_says_who_somebody_is_has_to_be_ticked_and_a_citizen_service_number_never_stays(app: Flask):
    asked()
    with pytest.raises(AnswerNamesSomebody) as found:
        reply("Anna belde ons.")
    assert list(found.value.marks.values()) == ["Anna"]
    with pytest.raises(AnswerNamesSomebody) as number:
        reply("Het gaat om BSN 111222333.")
    assert number.value.marks == {}
    with pytest.raises(HoldsJoiningDetails):
        reply("Kom op https://zoom.us/j/81234567890?pwd=abc.")
    assert answer() == ""

    reply("Anna belde ons.", may_stay=list(found.value.marks))

    assert "Anna belde ons." in answer()


def test_it_waits_from_its_letter_to_its_answer_and_what_could_not_be_sent_waits_too(app: Flask):
    meedoen = with_mailbox()
    meeting = signalled(meedoen)
    held_back = signalled(meedoen, "Zohra Bakker belde, en toen kon het.", title="Met een naam")
    add_member(meedoen.id, "zohra@oeverkring.example", "Zohra Bakker", None, now())
    ids = [meeting.id, held_back.id]
    assert waiting(ids, now() + AN_HOUR) == {}
    at = now() + AN_HOUR
    work(at)

    assert waiting(ids, now() + 2 * A_DAY) == {meeting.id: (at, at + 90 * A_DAY), held_back.id: (None, None)}
    reply()
    assert list(waiting(ids, now() + 2 * A_DAY)) == [held_back.id]


def test_who_stops_is_forgotten_and_nobody_can_name_them_again_though_another_network_can(app: Flask):
    meeting = asked()
    meedoen_id = meeting.network_id or 0

    for _press in (1, 2):
        stop_signals(question().id, now())

    assert db.session.scalar(select(PolicyMailbox)) is None
    assert "petra" not in db.session.scalars(select(NoSignals.mark)).one()
    with pytest.raises(SignalIsOver):
        reply(at=now())
    with pytest.raises(MailboxWantsNone):
        name_mailbox(meedoen_id, MailboxText("Petra+werk@oeverkring.example", "Iemand anders"), bram(), now())
    assert mail_of("petra") == []
    name_mailbox(network("Anders").id, PETRA, bram(), now())


def test_naming_another_mailbox_or_none_is_in_the_history_without_the_address(app: Flask):
    meedoen = with_mailbox()
    name_mailbox(meedoen.id, MailboxText("piet@oeverkring.example", "Wethouder"), bram_id := person("bram").id, now())
    for _press in (1, 2):
        remove_mailbox(meedoen.id, bram_id, now())

    noted = db.session.execute(
        select(HistoryEntry.about_id, HistoryEntry.detail, HistoryEntry.network_id).where(
            HistoryEntry.action == Action.POLICY_MAILBOX
        )
    ).all()

    assert [tuple(row) for row in noted] == [(None, "", meedoen.id)] * 3


def test_members_read_of_the_answer_in_the_letter_of_the_month_and_once(app: Flask):
    meeting = asked()
    for name in ("anna", "noor"):
        add_member(meeting.network_id or 0, newcomer(name).email, name.title(), None, now())
    tell_all(now())
    reply(at=FIRST - A_DAY)

    for hours in range(2):
        tell_all(FIRST + hours * AN_HOUR)

    for name in ("anna", "noor"):  # anna was there, and got the lessons by letter
        assert letters_to(name).count("network-monthly") == 1
        text = body(next(letter for letter in mail_of(name) if letter["X-Portal-Kind"] == "network-monthly"))
        assert "Vorige maand kwam er antwoord op 1 signaal voor beleid.\n" in text
        assert f"Antwoord: {meeting.title}:\nhttp://samenop.example/agenda/{meeting.slug}/summary\n" in text


def test_the_mailbox_and_what_was_asked_have_an_end_and_a_person_who_is_named_stays_until_then(app: Flask):
    asked()
    reply()
    lines = ("no-signals", "policy-mailboxes", "signal-questions", "people")
    forget(now() + 364 * A_DAY, *lines)
    assert (question().role, db.session.scalars(select(PolicyMailbox.role)).one()) == (ROLE, ROLE)
    forget(now() + 729 * A_DAY, *lines)
    assert db.session.scalar(select(SignalQuestion)) is None
    assert (person_id("petra") > 0, db.session.scalars(select(PolicyMailbox.role)).one()) == (True, ROLE)

    forget(now() + 731 * A_DAY, *lines)

    assert db.session.scalar(select(PolicyMailbox)) is None
    with pytest.raises(NoResultFound):
        person_id("petra")
    assert answer() == f"We pakken dit op. In januari.\n\n{ROLE}"


def test_thirty_days_after_the_network_ended_its_mailbox_and_marks_go(app: Flask):
    meeting = asked()
    stop_signals(question().id, now())
    name_mailbox(meeting.network_id or 0, MailboxText("piet@oeverkring.example", "Wethouder"), bram(), now())
    with transaction() as session:
        session.get_one(Network, meeting.network_id).ended_at = now()

    for days, left in ((29, [1, 1]), (30, [0, 0])):
        forget(now() + days * A_DAY, "no-signals", "policy-mailboxes")
        assert [
            db.session.scalar(select(func.count()).select_from(table)) for table in (NoSignals, PolicyMailbox)
        ] == left


def test_they_can_see_all_that_is_kept_of_them_and_have_it_erased(app: Flask):
    asked()
    reply()
    petra = person_id("petra")
    values = {part.keep.name: part.rows[0].values for part in kept_about(petra, True) if part.rows}
    assert values["policy-mailboxes"]["role"] == values["signal-questions"]["role"] == ROLE
    assert (values["signal-questions"]["text"], "salt" in values["signal-questions"]) == ("In januari.", False)

    erase(petra, None, now())

    assert [db.session.scalar(select(table)) for table in (PolicyMailbox, SignalQuestion)] == [None, None]
    assert letters_to("petra") == []
    assert answer() == f"We pakken dit op. In januari.\n\n{ROLE}"


@pytest.mark.both_databases
def test_two_workers_at_once_send_one(app: Flask):
    meeting = signalled(with_mailbox())
    network_id, meeting_id, at = meeting.network_id or 0, meeting.id, now() + AN_HOUR

    def send() -> None:
        with app.app_context():
            ask(network_id, meeting_id, at)

    with ThreadPoolExecutor(2) as elsewhere:
        with transaction() as session:
            session.get_one(Network, network_id, with_for_update=True)
            workers = []
            for count in (1, 2):
                workers.append(elsewhere.submit(send))
                wait_until_somebody_waits(workers[-1], count)
        for worker in workers:
            worker.result(20)

    assert letters_to("petra") == ["signal-asked"]
