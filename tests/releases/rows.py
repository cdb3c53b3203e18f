"""A database with rows of every sort, made through the operations of the checked-out release.

It has two halves: what happened EARLIER, whose letters were sent; and what happened in the last hours, whose letters
wait. Sessions are named after what happens to them. *anna* and *daan* read Dutch, *emma* and *finn* read English.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from flask import Flask
from sqlalchemy import select

from portal.agenda.models import After, CaseWanted, Meeting, MeetingKind, Recording, Visibility
from portal.agenda.operations.counts import add_counts
from portal.agenda.operations.lead import go_on, say_cannot_lead, take_over
from portal.agenda.operations.make import make_meeting
from portal.agenda.operations.publish import publish
from portal.agenda.operations.remind import ask_about_too_few, remind_leaders
from portal.agenda.operations.roles import give_role, take_role
from portal.agenda.rules.changes import Size
from portal.branding.operations import SiteText, change_site
from portal.branding.rules.logo import Picture
from portal.breaches.models import Extent
from portal.breaches.operations import write_down
from portal.breaches.rules import BreachText
from portal.cases.models import Case, CaseState
from portal.cases.operations.decide import choose_case, discuss_case, keep_case, read_case
from portal.cases.operations.withdraw import withdraw_case
from portal.cases.operations.write import save_case, send_case
from portal.cases.queries.reading import case_of
from portal.cases.rules.writing import CaseText
from portal.certificates.operations import issue
from portal.db import db, transaction
from portal.demo.models import ExampleMark
from portal.erasing.operations.erase import erase
from portal.evaluations.operations.answer import answer
from portal.evaluations.operations.own_sentence import post_back, write_to_self
from portal.evaluations.rules import EvaluationInput
from portal.feeds.operations import start_calendar
from portal.history.models import Action
from portal.history.operations import choose_period, note_data_export, note_export
from portal.keys import hashed
from portal.lessons.models import Lesson
from portal.lessons.operations.answer import answer_signal
from portal.lessons.operations.handle import handle
from portal.lessons.operations.nudge import nudge
from portal.lessons.operations.review import ask_to_review
from portal.lessons.operations.share import share
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules.choosing import choice_of
from portal.mail.models import Cause, Letter, LetterState
from portal.mail.operations.claims import Claim, claim_next
from portal.mail.operations.marks import mark_refused, put_back, put_back_and_pause, put_back_and_suspect
from portal.mail.operations.pauses import hold_outbox
from portal.mail.rules.limits import SIGN_IN_OF_ONE_NETWORK
from portal.mail.rules.sending import Lane
from portal.memberships.models import Application, ApplicationState, NoInvitation
from portal.messages.operations.send import write_to_members, write_to_participants
from portal.messages.rules import MessageText
from portal.networks.models import Membership, Network
from portal.networks.operations.lock import lock_network
from portal.pages.operations.change_address import Mailbox, confirm_change
from portal.people.models import AddressChange, Person, Role, RoleName, SignIn
from portal.people.operations.address import ask_to_change_address
from portal.people.operations.asking import ask_to_sign_in
from portal.people.operations.role_year import ask_about_role
from portal.people.operations.sign_in import add_person, enter_by_code
from portal.people.rules import SIGN_IN_LASTS
from portal.plans.operations.begin import begin_step
from portal.plans.operations.write import use_recipe
from portal.plans.rules.steps import PlanStep, PlanText, PrepareLink
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.operations.answer import ask_back, decline_proposal, make_draft_of, take_draft_back
from portal.proposals.operations.own import confirm_proposal, reply_to_organiser
from portal.proposals.operations.send import send_proposal, send_signed_in
from portal.proposals.rules.text import ProposalText, Proposer
from portal.reactions.models import Outcome, Reaction, ReactionKind, Reader
from portal.reactions.operations.ask import open_round, remind_readers
from portal.reactions.operations.finish import finish
from portal.reactions.operations.pass_on import pass_on
from portal.reactions.operations.react import react
from portal.reactions.rules.reacting import ReactionInput
from portal.signals.models import NoSignals, PolicyMailbox, SignalChoice, SignalQuestion
from portal.signals.operations.mailbox import MailboxText, name_mailbox
from portal.signups.models import Attendance, Signup, Standing
from portal.signups.operations.add import add
from portal.signups.operations.attend import note_attendance
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.correct_name import correct_name
from portal.signups.operations.keep import keep_five_years
from portal.signups.operations.pass_on import come_back
from portal.signups.operations.pass_on import pass_on as pass_seat_on
from portal.signups.operations.publish import publish_session
from portal.signups.operations.remove import remove
from portal.signups.operations.seat_members import seat_in_series
from portal.signups.operations.see_you import say_see_you
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.refusals import OrganisationFull
from portal.signups.rules.signing_up import Details, Newcomer
from portal.summaries.models import Audience, Reason, Summary, SummaryStage
from portal.summaries.operations.notes import save_notes
from portal.summaries.operations.publish import open_to
from portal.summaries.operations.set_aside import ask_organisers, set_aside
from portal.summaries.operations.skip import skip
from portal.summaries.operations.write import save_text
from portal.summaries.operations.writer import ask_writer
from portal.summaries.queries.findings import findings_in
from portal.summaries.queries.texts import summary_of
from portal.summaries.rules.steps import TICKS
from portal.themes.operations.choose import choose_theme
from portal.themes.operations.hold import open_vote, withdraw_theme
from portal.themes.operations.propose import propose
from portal.themes.operations.vote import offer_to_guide, vote
from portal.themes.rules.voting import ThemeText
from tests.cast import make_draft, meeting_text, signup_of
from tests.forgetting import forget
from tests.mail.outbox import send_what_is_due
from tests.members import add_member, remove_member

MADE_AT = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)  # a Saturday
EARLIER = MADE_AT - timedelta(days=4)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LANGUAGES = {"anna": "nl", "daan": "nl", "gijs": "nl", "hans": "nl", "jan": "nl", "emma": "en", "finn": "en"}
LANGUAGES |= {"ivy": "en", "kim": "en", "mila": "nl", "rosa": "nl", "olaf": "en", "tess": "en"}
NETWORK_OF_SENDERS = "192.0.2.7"  # RFC 5737 §3: reserved for documentation
TOKEN_OF_0_1_0 = "a-token-of-release-0-1-0-which-tells-no-last-use"
TEXT = {
    "intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.",
    "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.",
    "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.",
    "obstacle_1": "Iedereen belt los van elkaar aan.",
}
LESSONS = ("Vraag wat een ja iemand kost.", "Vertel ook wat je niet komt doen.", "Reken op maanden, niet op weken.")
PROPOSED = ProposalText("Samen eten", "Hoe begin je?", "In maart")
NUMBERS = "Op de brief stond burgerservicenummer 123456782. Daaronder stond BSN 111222333."

# The database has every value of these columns.
SORTS: dict[str, type[StrEnum]] = {
    "letter.state": LetterState,
    "signup.standing": Standing,
    "signup.attendance": Attendance,
    "meeting.kind": MeetingKind,
    "meeting.visibility": Visibility,
    "meeting.after": After,
    "meeting.case_wanted": CaseWanted,
    "meeting.recording": Recording,
    "role.role": RoleName,
    "reaction.kind": ReactionKind,
    "reaction.outcome": Outcome,
    "summary.stage": SummaryStage,
    "summary_version.reason": Reason,
    "history.deed": Action,
    "breach.extent": Extent,
    "meeting_case.state": CaseState,
    "proposal.state": ProposalState,
}


@dataclass
class Rows:
    """The people and sessions that were made, by name."""

    network: Network
    people: dict[str, Person]
    sessions: dict[str, Meeting] = field(default_factory=dict)

    def signup(self, session: str, name: str) -> Signup:
        return signup_of(self.sessions[session], name)

    def reader(self, session: str, name: str) -> Reader:
        summary = summary_of(self.sessions[session].id)
        theirs = select(Reader).where(Reader.person_id == person_id(name))
        return db.session.scalars(theirs.where(Reader.summary_id == summary.id)).one()  # pyright: ignore

    def make(self, name: str, starts: datetime, people: Iterable[str] = (), **changes: Any) -> Meeting:
        """Return a published session of two hours, led by bram, with sign-ups of these people."""
        published = min(EARLIER, starts - 10 * DAY)
        facts = {"starts_at": starts, "ends_at": starts + 2 * HOUR, "capacity": 12, "title": f"Sessie: {name}"}
        led = {"facilitator_ids": [self.people["bram"].id], "network_id": self.network.id}
        draft = make_draft(**{**facts, **led, **changes})
        self.sessions[name] = publish(draft.id, published, self.people["bram"].id)
        for somebody in people:
            sign_up(draft.id, newcomer(somebody), published + HOUR, NETWORK_OF_SENDERS)
        return self.sessions[name]

    def change(self, name: str, now: datetime, tell: Collection[Size] = (), **changes: Any) -> None:
        """Change the session as an organiser."""
        meeting = self.sessions[name]
        facts = {"starts_at": meeting.starts_at, "ends_at": meeting.ends_at, "capacity": meeting.capacity}
        led = {"facilitator_ids": [self.people["bram"].id], "network_id": self.network.id, "title": meeting.title}
        text = meeting_text(**{**facts, **led, **changes})
        change_meeting(meeting.id, text, meeting.version, now, self.people["chris"].id, tell)


def newcomer(name: str) -> Newcomer:
    return Newcomer(name.title(), f"{name}@oeverkring.example", f"Stichting {name.title()}", LANGUAGES[name])


def person_id(name: str) -> int:
    return db.session.scalars(select(Person.id).where(Person.email == f"{name}@oeverkring.example")).one()


def build(app: Flask, clock: Any) -> Rows:
    """Build all rows, moving `clock` along."""
    clock.move_to(EARLIER)
    rows = _people()
    _before(rows)
    _held(rows)
    _sign_ins(rows)
    clock.move_to(EARLIER + 2 * HOUR)
    send_what_is_due()
    _unproven_seats(rows, clock)
    _letters_that_did_not_go(rows)
    _last_days(rows)
    _last_hours(rows)
    _cases(rows)
    clock.move_to(MADE_AT)
    return rows


def _people() -> Rows:
    roles = {name: {RoleName.FACILITATOR} for name in ("bram", "fleur", "vera")} | {"chris": {RoleName.ORGANISER}}
    names = ("anna", "bram", "chris", "fleur", "noor", "lotte", "vera")
    people = {
        name: add_person(f"{name}@oeverkring.example", name.title(), roles.get(name, set()), EARLIER)[0]
        for name in names
    }
    with transaction() as session:
        texts = dict.fromkeys(("host", "nature", "practical", "between", "sharing", "agreements"), "Samen.")
        network = Network(slug="meedoen", name="Meedoen", state="running", why="Samen.", stopped_because="Op.", **texts)
        session.add_all([network, ExampleMark(id=1, made_at=EARLIER)])
    chris = people["chris"].id
    give_role(people["lotte"].email, "", RoleName.COORDINATOR, network.id, chris, EARLIER)
    give_role(people["noor"].email, "", RoleName.FACILITATOR, None, chris, EARLIER)
    for name in ("noor", "anna"):
        add_member(network.id, people[name].email, "", chris, EARLIER)
    add_member(network.id, "piet@oeverkring.example", "Piet", chris, EARLIER)
    remove_member(network.id, person_id("piet"), chris, EARLIER)
    add_member(network.id, "wout@oeverkring.example", "Wout", chris, EARLIER)
    erase(person_id("wout"), chris, EARLIER)
    start_calendar(people["anna"].id)
    _members(network.id, people["anna"].id, person_id("piet"))
    _themes(network.id, people["anna"].id, people["lotte"].id)
    _policy(network.id, people["lotte"].id)
    _propose(chris)
    return Rows(network, people)


def _members(network_id: int, member_id: int, declined_id: int) -> None:
    """Note what a member wrote, and a request that was declined."""
    asked = {"organisation": "Oeverkring", "question": "Hoe dan?", "engagement_text": "Vijf keer."}
    with transaction() as session:
        member = session.get_one(Membership, (network_id, member_id))
        offered = {"offered_to": "Fred", "offered_at": EARLIER, "offers": 1, "offers_since": EARLIER}
        for name, value in {**asked, **offered, "card": "Ik ben nieuw.", "engaged_at": EARLIER}.items():
            setattr(member, name, value)
        declined = {"state": ApplicationState.DECLINED, "answered_at": EARLIER, "sentence": "Een andere keer."}
        application = Application(network_id=network_id, person_id=declined_id, name="Piet", **asked, **declined)
        application.language, application.salt, application.created_at = "nl", "abc", EARLIER
        session.add_all([application, NoInvitation(network_id=network_id, mark="abc", at=EARLIER)])


def _policy(network_id: int, coordinator_id: int) -> None:
    """Name a policy mailbox, which answered a question, and let another one want no signals."""
    name_mailbox(network_id, MailboxText("petra@oeverkring.example", "Wethouder", "Petra"), coordinator_id, EARLIER)
    with transaction() as session:
        session.add(NoSignals(network_id=network_id, mark="abc", at=EARLIER))
        mailbox = session.scalars(select(PolicyMailbox).where(PolicyMailbox.network_id == network_id)).one()
        meeting_id = session.scalars(select(Meeting.id).order_by(Meeting.id)).first()
        session.add(
            SignalQuestion(
                meeting_id=meeting_id,
                person_id=mailbox.person_id,
                role=mailbox.role,
                name=mailbox.name,
                salt="abc",
                asked_at=EARLIER,
                answer_until=EARLIER + 90 * DAY,
                nudged_at=EARLIER + 21 * DAY,
                choice=SignalChoice.TAKEN_UP,
                text="We beginnen in mei.",
                answered_at=EARLIER + 22 * DAY,
            )
        )


def _themes(network_id: int, member_id: int, coordinator_id: int) -> None:
    """Propose themes, choose one after a vote, and let the members vote again; their letters wait."""
    first, second, third, fourth = (
        propose(network_id, member_id, ThemeText(title, f"{title}?"), title, EARLIER - 40 * DAY)
        for title in ("Samen eten", "Huisbezoek", "Te groot", "Zwijgen")
    )
    open_vote(network_id, (EARLIER - 35 * DAY).date(), EARLIER - 40 * DAY)
    offer_to_guide(first.id, member_id, True, EARLIER - 39 * DAY)
    choose_theme(first.id, coordinator_id, EARLIER - 30 * DAY)
    withdraw_theme(third.id, "Dat is te groot.", EARLIER - 30 * DAY)
    open_vote(network_id, (MADE_AT + 20 * DAY).date(), MADE_AT)
    for theme in (second, fourth):
        vote(theme.id, member_id, True, MADE_AT)


def _propose(chris: int) -> None:
    """Let people propose sessions; one was asked something before, and one is a draft already."""
    pia, pim, _pol, _puk, pam = (_proposed(name, EARLIER) for name in ("pia", "pim", "pol", "puk", "pam"))
    make_draft_of(pia, chris, EARLIER)
    ask_back(pim, "Voor wie is het?", chris, False, EARLIER)
    reply_to_organiser(pim, "Voor iedereen.", EARLIER + HOUR)
    ask_back(pam, "Waar?", chris, False, EARLIER)
    reply_to_organiser(pam, "In het buurthuis.", EARLIER + HOUR)


def _answer_proposals(chris: int, now: datetime) -> None:
    """Answer the proposals in each way, and let others come in; their letters wait."""
    pia, pim, pol, puk = (_proposal_of(name) for name in ("pia", "pim", "pol", "puk"))
    take_draft_back(pia, chris, now)
    ask_back(pim, "Voor hoeveel mensen?", chris, True, now)
    make_draft_of(pol, chris, now)
    decline_proposal(puk, "Dat is er al.", chris, now)
    send_proposal(PROPOSED, Proposer("Pam", "pam@oeverkring.example", "nl"), now)
    send_proposal(PROPOSED, Proposer("Piet", "piet@oeverkring.example", "en"), now)
    peer = send_signed_in(PROPOSED, Proposer("Peer", "peer@oeverkring.example", "nl"), now)  # without a letter
    confirm_proposal(peer.id, now)


def _proposed(name: str, now: datetime) -> int:
    send_proposal(PROPOSED, Proposer(name.title(), f"{name}@oeverkring.example", "nl"), now)
    confirm_proposal(_proposal_of(name), now)
    return _proposal_of(name)


def _proposal_of(name: str) -> int:
    return db.session.scalars(select(Proposal.id).where(Proposal.person_id == person_id(name))).one()


def _role_of(person: Person) -> int:
    return db.session.scalars(select(Role.id).where(Role.person_id == person.id)).one()


def _before(rows: Rows) -> None:
    """Build future sessions, some with sign-ups."""
    two_days = [(MADE_AT + n * DAY, MADE_AT + n * DAY + 2 * HOUR) for n in (13, 14)]
    rows.make("full", MADE_AT + 10 * DAY, capacity=2)
    rows.make(
        "room",
        MADE_AT + 11 * DAY,
        kind=MeetingKind.KICK_OFF,
        themes=["Wonen", "Geld"],
        price="10 euro",
        host="Oeverkring",
        contact="Noor",
    )
    rows.make("given back", MADE_AT + 12 * DAY, ["anna", "emma", "daan", "finn"], capacity=2)
    rows.make("almost there", MADE_AT + 30 * HOUR, ["gijs", "daan", "finn"], capacity=1)
    rows.make("moved", MADE_AT + 13 * DAY, ["anna", "emma", "jan"], blocks=two_days)
    rows.make("online", MADE_AT + 15 * DAY, ["anna", "emma"], online_url="https://meet.example/oud", place="", city="")
    rows.make("another route", MADE_AT + 24 * DAY, ["anna", "emma"], route="Bus 3")
    rows.make("called off", MADE_AT + 16 * DAY, ["anna", "emma"], case_wanted=CaseWanted.OPTIONAL)
    rows.make("list", MADE_AT + 17 * DAY, ["jan", "kim"], seats_per_organisation=1, recording=Recording.AUDIO)
    few: dict[str, Any] = {"seats_per_organisation": 1, "waiting_list": False}
    rows.make("colleagues", MADE_AT + 25 * DAY, ["anna", "emma"], **few)
    rows.make("ill", MADE_AT + 18 * DAY, kind=MeetingKind.NETWORK_MEETING)
    rows.make("taken over", MADE_AT + 19 * DAY, kind=MeetingKind.CLOSING, recording=Recording.TRANSCRIPT)
    rows.make("few", MADE_AT + 44 * HOUR, ["anna"], minimum=5, case_wanted=CaseWanted.REQUIRED)
    rows.make("goes on", MADE_AT + 46 * HOUR, ["anna"], minimum=5)
    rows.make(
        "near", MADE_AT + 3 * HOUR, ["anna", "emma"], kind=MeetingKind.PEER_CONSULTATION, extra_question="Vegetarisch?"
    )
    rows.make("members", MADE_AT + 20 * DAY, kind=MeetingKind.KNOWLEDGE_SESSION, visibility=Visibility.MEMBERS)
    by_link: dict[str, Any] = {"opens_at": EARLIER, "closes_at": MADE_AT + 20 * DAY}
    rows.make("by link", MADE_AT + 21 * DAY, visibility=Visibility.LINK, kind=MeetingKind.MORAL_DELIBERATION, **by_link)
    rows.make("who comes", MADE_AT + 60 * HOUR, ["mila", "olaf", "daan", "finn"], capacity=2)
    rows.make("passed on", MADE_AT + 36 * HOUR, ["rosa", "tess", "mila", "olaf", "daan", "finn"], capacity=4)
    rows.make("left", MADE_AT + 22 * DAY, facilitator_ids=[rows.people[name].id for name in ("bram", "noor")])
    rows.make("handed over", MADE_AT + 23 * DAY, facilitator_ids=[rows.people["vera"].id])
    take_role(_role_of(rows.people["noor"]), rows.people["chris"].id, EARLIER + HOUR)
    led = {"facilitator_ids": [rows.people["bram"].id], "network_id": rows.network.id}
    draft = meeting_text(**led, title="Sessie: draft", after=After.NOTHING)
    rows.sessions["draft"] = make_meeting(draft, rows.people["bram"].id, "once", EARLIER)


def _held(rows: Rows) -> None:
    """Build past sessions, with the follow-up of the release."""
    bram, chris = rows.people["bram"].id, rows.people["chris"].id
    month = rows.make("a month ago", datetime(2026, 10, 27, 9, 0, tzinfo=UTC), ["anna", "emma", "daan"])
    _note(rows, "a month ago", anna=Attendance.PRESENT, emma=Attendance.PRESENT, daan=Attendance.PRESENT)
    for name, sentence in {"anna": "Ik bel de buurvrouw.", "emma": "I will call my neighbour."}.items():
        write_to_self(rows.signup("a month ago", name).id, sentence, month.ends_at + HOUR)
    opened = month.ends_at + 20 * HOUR
    save_text(month.id, TEXT, 1, bram, opened)
    save_notes(month.id, "Losse woorden.", bram, opened)
    open_round(month.id, None, bram, opened)
    react(rows.reader("a month ago", "anna").id, ReactionInput("intro", ReactionKind.AGREE, ""), opened + HOUR)
    finish(month.id, bram, opened + 2 * HOUR)
    open_to(month.id, Audience.EVERYONE, len(TICKS), bram, opened + 3 * HOUR)
    open_to(month.id, Audience.NETWORK, 0, bram, opened + 4 * HOUR)

    asks, people = {"case_wanted": CaseWanted.OPTIONAL}, ["anna", "emma", "daan", "finn", "gijs"]
    ago = rows.make("told", datetime(2026, 11, 10, 9, 0, tzinfo=UTC), people, **asks)
    _note(
        rows, "told", anna=Attendance.PRESENT, emma=Attendance.PRESENT, daan=Attendance.PARTLY, finn=Attendance.ABSENT
    )
    note_attendance(ago.id, {}, ago.ends_at, {rows.signup("told", "daan").id: 60})
    for name in ("hans", "jan", "kim"):
        add(ago.id, newcomer(name), bram, ago.starts_at + HOUR)
    _note(rows, "told", hans=Attendance.PRESENT, jan=Attendance.PRESENT, kim=Attendance.PRESENT)
    later = ago.ends_at + DAY
    save_text(ago.id, TEXT, 1, bram, later)
    open_round(ago.id, None, bram, later)
    for number, (name, kind, outcome, reason) in enumerate(
        (
            ("anna", ReactionKind.ADDITION, Outcome.ADOPTED, ""),
            ("emma", ReactionKind.NUANCE, Outcome.PARTLY, ""),
            ("daan", ReactionKind.ADDITION, Outcome.DECLINED, "Dat staat er al."),
        )
    ):
        reaction_input = ReactionInput("answer_1", kind, f"Zegt {name}.", is_named=not number, is_private=number == 1)
        reaction = react(rows.reader("told", name).id, reaction_input, later + HOUR)
        handle(reaction.id, outcome, reason, bram, later + 2 * HOUR)
    finish(ago.id, bram, later + 7 * DAY)
    for name in ("anna", "emma", "daan", "hans"):
        evaluation = EvaluationInput(free=4, matters=5, way=3, takeaway=f"Meenemen van {name}", better="Een pauze")
        answer(rows.signup("told", name).id, evaluation, f"Later doet {name} iets." if name == "anna" else "", later)
    issue(rows.signup("told", "anna").id, later)
    keep_five_years(rows.signup("told", "anna").id, True, later)
    write_lessons(ago.id, choice_of(LESSONS, 1, 2), later + 7 * DAY, by_id=bram)
    signal = db.session.scalars(select(Lesson.id).where(Lesson.is_signal)).one()
    answer_signal(signal, "Dat is besproken.", chris, later + 8 * DAY)

    rows.make("silence", MADE_AT - 6 * DAY, ["anna"], after=After.LESSONS)
    _note(rows, "silence", anna=Attendance.PRESENT)

    again = rows.make("round", datetime(2026, 11, 20, 9, 0, tzinfo=UTC), ["anna", "emma", "daan", "finn"])
    _note(rows, "round", **dict.fromkeys(("anna", "emma", "daan", "finn"), Attendance.PRESENT))
    opened = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    save_text(again.id, TEXT, 1, bram, opened)
    open_round(again.id, None, bram, opened)
    hidden = ReactionInput("answer_1", ReactionKind.LEAVE_OUT, "", sentences=("De man met de rode fiets zei niets.",))
    react(rows.reader("round", "daan").id, hidden, opened + HOUR)
    react(rows.reader("round", "finn").id, ReactionInput("intro", ReactionKind.AGREE), opened + HOUR)

    rows.make("asked", datetime(2026, 11, 26, 9, 0, tzinfo=UTC), ["anna", "emma"], network_id=rows.network.id)
    rows.make("numbers", datetime(2026, 11, 25, 9, 0, tzinfo=UTC), ["anna", "emma"])


def _sign_ins(rows: Rows) -> None:
    """Request more letters than one network may, and enter a code; another person was signed in by release 0.1.0."""
    email = rows.people["chris"].email
    for number in range(SIGN_IN_OF_ONE_NETWORK.most + 1):
        ask_to_sign_in(email, f"browser {number + 1}", "/manage", "nl", EARLIER + HOUR, hashed(NETWORK_OF_SENDERS))
    code = db.session.scalars(select(Letter.facts).order_by(Letter.id.desc()).limit(1)).one()["code"]
    db.session.rollback()
    enter_by_code(code, f"browser {SIGN_IN_OF_ONE_NETWORK.most + 1}", "Firefox, Linux", EARLIER + HOUR)
    with transaction() as session:
        session.add(
            SignIn(
                person_id=person_id("emma"),
                token_hash=hashed(TOKEN_OF_0_1_0),
                device="Firefox, Android",
                started_at=EARLIER,
                ends_at=EARLIER + SIGN_IN_LASTS,
                known_use_at=EARLIER + HOUR,
            )
        )


def _unproven_seats(rows: Rows, clock: Any) -> None:
    """Ask holders of unproven seats; two do not answer and lose the seat. These letters were sent."""
    passed = rows.sessions["passed on"].id
    clock.move_to(MADE_AT - 30 * HOUR)
    say_see_you(passed, 0, MADE_AT - 30 * HOUR)
    send_what_is_due()
    clock.move_to(MADE_AT - 5 * HOUR)
    for name in ("rosa", "tess"):
        pass_seat_on(rows.signup("passed on", name).id, rows.people["bram"].id, MADE_AT - 5 * HOUR)
    send_what_is_due()


def _letters_that_did_not_go(rows: Rows) -> None:
    """Leave one letter refused, one claimed by a killed worker, and one postponed for hours."""
    room, now = rows.sessions["room"].id, MADE_AT - 4 * HOUR
    sign_up(room, newcomer("jan"), now)
    mark_refused(_claimed(now), "550 5.1.1 No such mailbox", now)
    sign_up(room, newcomer("hans"), now)
    _claimed(now)
    at = MADE_AT - 200 * HOUR / 60
    sign_up(room, newcomer("ivy"), at)
    claim = _claimed(at)
    put_back(claim, "451 4.7.1 Come back later", at)
    for _ in range(7):
        at = db.session.scalars(select(Letter.due_at).where(Letter.id == claim.letter_id)).one()
        db.session.rollback()
        put_back(_claimed(at), "451 4.7.1 Come back later", at)


def _claimed(now: datetime) -> Claim:
    """Return a letter that a worker claimed."""
    claim = claim_next(tuple(Lane), now)
    assert claim, "no letter is due"
    return claim


def _the_outbox_stands_still(now: datetime) -> None:
    """Let a mail domain refuse us, then fail the login; then restore the database."""
    put_back_and_suspect(_claimed(now), "550 5.7.1 Relaying denied", now)
    put_back_and_pause(_claimed(now), Cause.SIGN_IN, "535 5.7.8 Authentication failed", now)
    hold_outbox(now)


def _last_days(rows: Rows) -> None:
    """Let time pass: reminders, and escalations."""
    hidden = db.session.scalars(select(Reaction.id).where(Reaction.kind == ReactionKind.LEAVE_OUT)).one()
    pass_on(hidden, datetime(2026, 11, 26, 10, 30, tzinfo=UTC))
    pass_on(hidden, datetime(2026, 11, 26, 12, 30, tzinfo=UTC))
    remind_readers(rows.sessions["round"].id, datetime(2026, 11, 27, 9, 0, tzinfo=UTC))
    forget(MADE_AT, "reaction-authors")
    for name in ("anna", "emma"):
        post_back(rows.signup("a month ago", name).id, MADE_AT - DAY)


def _seat_members(rows: Rows, now: datetime) -> None:
    """Publish two sessions with the members in them, one with too few places; then kim joins."""
    for name, capacity, days in (("its members", 1, 25), ("its members too", 12, 26)):
        times = {"starts_at": MADE_AT + days * DAY, "ends_at": MADE_AT + days * DAY + 2 * HOUR}
        led = {"facilitator_ids": [rows.people["bram"].id], "network_id": rows.network.id, "title": f"Sessie: {name}"}
        draft = make_draft(**times, **led, capacity=capacity, seats_members=True, takes_guests=capacity > 1)
        rows.sessions[name] = publish_session(draft.id, now, rows.people["bram"].id)
    with transaction() as session:
        lock, kim = lock_network(rows.network.id, now), person_id("kim")
        session.add(Membership(network_id=lock.network.id, person_id=kim, joined_at=now, language="en"))
        seat_in_series(lock, kim)


def _at_one_mailbox(rows: Rows, now: datetime) -> None:
    """Sign up a second person at a mailbox, and refuse a colleague too many in either language."""
    colleagues = rows.sessions["colleagues"].id
    sign_up(colleagues, replace(newcomer("anna"), name="Piet Peeters", organisation=""), now)
    for name, of in (("daan", "anna"), ("finn", "emma")):
        with suppress(OrganisationFull):
            sign_up(colleagues, replace(newcomer(name), organisation=newcomer(of).organisation), now)


def _cases(rows: Rows) -> None:
    """Bring a case of each state; the letters of the last hours wait."""
    asks, now = {"case_wanted": CaseWanted.OPTIONAL, "case_until": MADE_AT + 25 * DAY}, MADE_AT - HOUR
    who = {"anna": "draft", "emma": "sent", "daan": "read", "finn": "chosen", "jan": "kept", "kim": "withdrawn"}
    rows.make("cases", MADE_AT + 27 * DAY, who, **asks)
    steps = {"read": read_case, "chosen": choose_case, "kept": keep_case}
    for name, state in who.items():
        case = _case(rows, "cases", name, EARLIER + DAY if state == "withdrawn" else now, is_sent=state != "draft")
        if state in steps:
            steps[state](case.id, now)
    withdraw_case(rows.signup("cases", "kim").id, now)
    first, held = rows.sessions["told"].starts_at, _case(rows, "told", "anna", rows.sessions["told"].starts_at - DAY)
    discuss_case(choose_case(held.id, first - DAY, "Neem de tijd.").id, first + HOUR)
    links = (PrepareLink("Over zwijgen", "https://lezen.example/zwijgen"),)
    steps_of_plan = [PlanStep("Welkom", 10), PlanStep("Eén casus", 50)]
    use_recipe(held.meeting_id, PlanText((PlanStep("Slot", 5),), links), steps_of_plan, 0, first - DAY)
    begin_step(held.meeting_id, 2, first + HOUR)
    with transaction() as session:
        case = session.get_one(Case, held.id)
        case.outcome_asked_at, case.outcome_text, case.outcome_shared = now, "Ik bleef bellen.", True


def _case(rows: Rows, session: str, name: str, at: datetime, is_sent: bool = True) -> Case:
    signup_id = rows.signup(session, name).id
    save_case(signup_id, CaseText("De buurman", "Hij zwijgt.", "Mag ik bellen?", "Een idee", True), 0, at)
    return send_case(signup_id, 1, at) if is_sent else db.session.get_one(Case, case_of(signup_id).id)  # pyright: ignore


def _last_hours(rows: Rows) -> None:
    """Make the letters that wait."""
    bram, chris, now = rows.people["bram"].id, rows.people["chris"].id, MADE_AT - HOUR
    sessions = rows.sessions
    for name in ("anna", "emma", "daan", "finn"):
        sign_up(sessions["full"].id, newcomer(name), now)
    for name in ("anna", "emma"):
        sign_up(sessions["full"].id, newcomer(name), now)
        cancel(rows.signup("given back", name).id, now)
    cancel(rows.signup("almost there", "gijs").id, now)
    _answer_proposals(chris, now)
    first = sessions["moved"].starts_at + DAY + HOUR
    rows.change("moved", now, blocks=[(first, first + 2 * HOUR)])
    say_yes(rows.signup("moved", "jan").id, now)
    rows.change("online", now, online_url="https://meet.example/nieuw", place="", city="")
    rows.change("another route", now, tell=tuple(Size), route="Tram 12")
    call_off(sessions["called off"].id, "De zaal is dicht.", chris, now)
    _at_one_mailbox(rows, now)
    for name in ("hans", "ivy"):
        add(sessions["list"].id, newcomer(name), bram, now)
    for name in ("jan", "kim"):
        remove(rows.signup("list", name).id, bram, now)
    say_cannot_lead(sessions["ill"].id, bram, now)
    take_over(sessions["taken over"].id, chris, now)
    for name in ("few", "goes on"):
        ask_about_too_few(sessions[name].id, now)
    go_on(sessions["goes on"].id, now)
    say_see_you(sessions["who comes"].id, 0, now)
    for name in ("rosa", "tess"):
        come_back(rows.signup("passed on", name).id, now)
    for name in ("mila", "olaf"):
        pass_seat_on(rows.signup("passed on", name).id, bram, now)
    take_role(_role_of(rows.people["vera"]), chris, now, successor_id=rows.people["fleur"].id)
    note_export(sessions["room"].id, bram, now)
    choose_period("letters", 20, chris, now)
    text = SiteText(
        **dict.fromkeys(("name", "organisation", "privacy_contact"), "Oeverkring"),
        sentence="Samen leren we meer",
        accent="#22577a",
        contact="hallo@oeverkring.example",
        locale="nl",
        timezone="Europe/Amsterdam",
    )
    change_site(text, 0, chris, now, Picture(b"PNG", 300, 100))
    texts = dict.fromkeys(("happened", "readers", "consequences", "measures"), "De lijst lag op de balie.")
    hours = {"began_at": now - HOUR, "ended_at": now, "noticed_at": now, **texts}
    for extent in Extent:
        about = (None, rows.network.id) if extent == Extent.MEMBERS else (sessions["room"].id, None)
        write_down(BreachText(extent, *about, **hours), chris, "", now)
    message = MessageText("Tot dan", "Neem iets mee.")
    write_to_members(rows.network.id, message, chris, "", now)
    write_to_participants(sessions["near"].id, message, bram, "", now)
    remind_leaders(sessions["near"].id, now)
    details = Details(True, True, True, "06 12345678", "Hoe begin ik?", "Een rustige plek.", "Ja")
    tell_details(rows.signup("near", "anna").id, details, now)
    nudge(sessions["silence"].id, now)
    give_role(rows.people["fleur"].email, "", RoleName.COORDINATOR, rows.network.id, chris, now)
    share(sessions["told"].id, Audience.EVERYONE, len(TICKS), bram, now)
    with transaction() as session:
        told = session.scalars(select(Summary).where(Summary.meeting_id == sessions["told"].id)).one()
        told.public_at = now - 366 * DAY
    ask_to_review(sessions["told"].id, now)
    _ask_people(rows, now)
    note_data_export(rows.people["noor"].id, chris, now)
    correct_name(rows.people["noor"].id, "Noor Bakker", "", "", chris, now)
    with transaction():
        add_counts({(sessions["told"].id, Attendance.PRESENT): 2})  # as if two had been forgotten
    hidden = ReactionInput(
        "answer_2", ReactionKind.LEAVE_OUT, "", sentences=("De vrouw met de groene jas bleef staan.",)
    )
    react(rows.reader("round", "finn").id, hidden, now)

    for name in ("asked", "numbers"):
        _note(rows, name, anna=Attendance.PRESENT, emma=Attendance.PRESENT)
    save_text(sessions["asked"].id, TEXT, 1, bram, now)
    open_round(sessions["asked"].id, None, bram, now, with_members=True)

    _seat_members(rows, now)

    found = sessions["numbers"].id
    save_text(found, TEXT | {"answer_3": NUMBERS}, 1, bram, now)
    marks = _marks(found)
    set_aside(found, marks["123456782"], "bsn", "Dit is een voorbeeld.", chris, now)
    ask_organisers(found, marks["111222333"], bram, now)
    save_text(found, TEXT | {"answer_3": NUMBERS, "surprise": "Niets."}, 2, bram, now, by_itself=True)
    save_notes(found, "Nog uitwerken.", bram, now)
    ask_writer(found, rows.signup("numbers", "anna").id, now)
    skip(found, now)
    _the_outbox_stands_still(now)


def _ask_people(rows: Rows, now: datetime) -> None:
    """Ask one whether their role is still right, and let two change their address: one waits, one confirmed both."""
    with transaction() as session:
        session.get_one(Person, rows.people["lotte"].id).role_asked_at = now - 366 * DAY
    ask_about_role(rows.people["lotte"].id, now)
    for name in ("vera", "fleur"):
        ask_to_change_address(rows.people[name].id, f"{name}@elders.example", "nl", now)
    done = db.session.scalars(select(AddressChange.id).where(AddressChange.person_id == rows.people["vera"].id)).one()
    for mailbox in Mailbox:
        confirm_change(done, mailbox, now)


def _marks(meeting_id: int) -> dict[str, str]:
    """Return the scan's marks in a summary, by the found words."""
    meeting = db.session.get_one(Meeting, meeting_id)
    db.session.refresh(meeting, ["facilitators", "network"])
    return {hit.text: found.mark for found in findings_in(meeting, summary_of(meeting_id), []) for hit in found.hits}


def _note(rows: Rows, session: str, **attendance: Attendance) -> None:
    noted: Mapping[int, Attendance] = {rows.signup(session, name).id: value for name, value in attendance.items()}
    note_attendance(rows.sessions[session].id, noted, rows.sessions[session].starts_at + HOUR)
