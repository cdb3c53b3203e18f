"""A small portal with one of everything, so that every address can be requested as everybody.

Besides the cast: *fleur*, a facilitator of other sessions; *lotte*, who coordinates their network; and *noor*, a member
who coordinates it too.
"""

import os
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import CaseWanted, Visibility
from portal.agenda.operations.remind import remind_leaders
from portal.agenda.operations.roles import give_role
from portal.agenda.rules.leading import day_purpose
from portal.branding.operations import SiteText, change_site
from portal.branding.rules.logo import picture_of
from portal.breaches.operations import write_down
from portal.cases.models import Case, CaseState
from portal.certificates.operations import issue
from portal.clock import now
from portal.db import Base, db, transaction
from portal.demo.models import ExampleMark
from portal.demo.operations.welcome import letters_address
from portal.feeds.operations import start_calendar
from portal.feeds.rules.mine import PURPOSE
from portal.heartbeat import WORKER, beat
from portal.keys import hashed, key_of, new_salt, signature
from portal.lessons.models import Lesson
from portal.mail.letters.words import SWITCH
from portal.mail.models import Letter
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.ask import ask_to_join, prove_request
from portal.memberships.operations.invite import invite
from portal.memberships.operations.leave import end_membership
from portal.memberships.queries import belonging_of
from portal.memberships.rules.joining import Joiner
from portal.messages.operations.send import write_to_members, write_to_participants
from portal.messages.rules import MessageText
from portal.networks.models import Membership, Network
from portal.networks.rules.people import Named
from portal.people.models import AddressChange, Person, RoleName, SignIn
from portal.people.operations.address import ask_to_change_address
from portal.people.operations.sign_in import add_person
from portal.plans.operations.write import write_plan
from portal.plans.rules.steps import PlanStep, PlanText, PrepareLink
from portal.proposals.operations.answer import ask_back, decline_proposal, make_draft_of
from portal.proposals.queries import proposal_key
from portal.reactions.operations.pass_on import pass_on
from portal.signals.models import SignalQuestion
from portal.signals.operations.ask import ask
from portal.signals.operations.mailbox import MailboxText, name_mailbox
from portal.signals.rules import PURPOSE as SIGNAL
from portal.signups.models import Signup
from portal.site import site
from portal.summaries.operations.writer import ask_writer
from portal.themes.operations.hold import open_vote
from portal.themes.operations.propose import propose
from portal.themes.rules.voting import ThemeText, vote_purpose
from tests import cast
from tests.after import held
from tests.branding.drawn import picture
from tests.breaches.written import a_breach
from tests.browser import HOME, Browser, sign_in
from tests.folders import SHARED_FOLDER
from tests.lessons.sharing import shared
from tests.members import add_member
from tests.proposals.proposing import confirmed, proposals_of, proposes
from tests.reactions.rounds import hides, in_round, path, says, written
from tests.watching import rows_of

ROLES = {
    "daan, a stranger": None,
    "anna, who takes part": "anna",
    "bram, who facilitates it": "bram",
    "fleur, who facilitates others": "fleur",
    "chris, who organises": "chris",
    "lotte, who coordinates its network": "lotte",
}
HOURS = timedelta(hours=2)
MESSAGES_AT = cast.NOW - timedelta(days=31)  # they count for none of today
WRITTEN_IN_CASES = ("title", "stuck", "unsure", "hopes", "sentence_back", "outcome_text")
CASE_WORDS = {name: f"Merkwoord{name.replace('_', '')}" for name in WRITTEN_IN_CASES}  # tests/guards/test_cases.py
SECRETS = ("Anna Geheim", "anna@oeverkring.example", "https://meet.example/geheim")


@dataclass
class Scene:
    """A portal with one of everything: its addresses, and the browsers of the cast."""

    app: Flask
    people: dict[str, Person]
    names: dict[str, str]  # the values of placeholders in addresses
    entered: dict[str, str] = field(default_factory=dict)  # the sign-in cookies of the cast
    browsers: dict[str | None, Browser] = field(default_factory=dict)

    def browser(self, name: str | None) -> Browser:
        """Return this person's browser, signed in; without a name one without cookies."""
        if name not in self.browsers:
            browser = Browser(self.app, outside=("meet.example", "lezen.example"))
            if name and name in self.entered:
                browser.set_cookie("sign-in", self.entered[name])
                browser.has_acted = browser.comes_daily = True
            elif name:
                sign_in(browser, self.people[name])
            self.browsers[name] = browser
        return self.browsers[name]

    def path(self, pattern: str) -> str:
        return pattern.format_map(self.names)

    def mark(self, browser: Browser, endpoint: str) -> str:
        """Return this reader's form token for this endpoint."""
        return right(endpoint, sign_in_of(browser))


CAST: dict[str, set[RoleName]] = {
    "anna": set(),
    "bram": {RoleName.FACILITATOR},
    "fleur": {RoleName.FACILITATOR},
    "chris": {RoleName.ORGANISER},
    "lotte": set(),
}


def build(app: Flask) -> tuple[dict[str, str], dict[str, str]]:
    """Build it: bram's sessions, one of each sort, with anna in one; one link of each kind; the example's letters page.

    Returns the values of placeholders in addresses, and the sign-in cookies of the cast.
    """
    beat(WORKER, now() + HOURS)  # a heartbeat in the future, so that the worker seems alive during long tests
    people = {name: cast.person(name, *given) for name, given in CAST.items()}
    with transaction() as session:
        network = Network(slug="meedoen", name="Meedoen", state="running", why="Samen.", agreements="Blijft hier.")
        draft_network = Network(slug="stil", name="Nog stil", state="draft", why="Samen.")
        session.add_all([network, draft_network, ExampleMark(id=1, made_at=now())])
    give_role(people["lotte"].email, "", RoleName.COORDINATOR, network.id, None, now())
    add_member(network.id, "noor@oeverkring.example", "Noor", None, now())
    in_network = fill_network(network, people["lotte"].id)
    noor = give_role("noor@oeverkring.example", "", RoleName.COORDINATOR, network.id, None, now())
    theme, vote_key = themes(network, people["lotte"], noor)
    led = {"facilitator_ids": [people["bram"].id], "network_id": network.id}
    asks = {"case_wanted": CaseWanted.OPTIONAL}
    workshop = cast.make(**led, **asks, online_url="https://meet.example/geheim")
    draft = cast.make_draft(**led, title="Nog niet af")
    members = cast.make(**led, title="Voor leden", visibility=Visibility.MEMBERS)
    bylink = cast.make(**led, title="Met de link", visibility=Visibility.LINK)
    name, mailbox, _ = SECRETS
    cast.sign_up(workshop.id, cast.Newcomer(name, mailbox, "", "nl"), now())
    signup = cast.signup_of(workshop, "anna")
    today = cast.make(**led, **asks, title="Vandaag", starts_at=cast.NOW + HOURS, ends_at=cast.NOW + 2 * HOURS)
    cast.sign_up(today.id, cast.Newcomer(name, mailbox, "", "nl"), now())
    in_it = cast.signup_of(today, "anna")
    remind_leaders(today.id, now())
    links = (PrepareLink("Over zwijgen", "https://lezen.example/zwijgen"),)
    write_plan(today.id, PlanText((PlanStep("Welkom", 10),), links), 0, now())
    over = held(**led, title="Geweest")
    with_lessons = shared(**led, title="Gedeeld", signal=1)
    signal_key = ask_about_signal(network, with_lessons.id, people["lotte"].id)
    case = cases(signup, cast.signup_of(over, "anna"))
    was_there, has_paper = (cast.signup_of(over, name) for name in ("anna", "emma"))
    certificate = issue(has_paper.id, now())
    in_reactions = in_round(**led, title="Gevraagd")
    reaction, hidden = says(in_reactions, "anna", "addition", "Vraag ook de buurvrouw."), hides(in_reactions, "daan")
    pass_on(hidden.id, now() + timedelta(days=7))
    to_ask = written(**led, title="Geschreven")
    writer = cast.signup_of(to_ask, "anna")
    ask_writer(to_ask.id, writer.id, now())
    breach = write_down(a_breach(), people["chris"].id, "", now())
    ask_to_change_address(people["anna"].id, "anna@buurthuis.example", "nl", now())
    change = db.session.scalars(select(AddressChange)).one()
    start_calendar(people["anna"].id)
    db.session.refresh(people["anna"])
    message = MessageText("Tot dinsdag", "Neem iets mee.", is_answered_to_writer=True)
    write_to_members(network.id, message, people["lotte"].id, "", MESSAGES_AT)
    write_to_participants(workshop.id, message, people["bram"].id, "", MESSAGES_AT)
    spent = add_person("anna@oeverkring.example", "Anna", set(), now())[1]
    Browser(app).open(f"/sign-in/{spent}").press("Log mij in")

    logo = picture_of(picture())
    change_site(SiteText(sentence="Samen leren we meer"), 0, people["chris"].id, now(), logo)

    names = {
        "logo": str(site().logo_id),
        "workshop": workshop.slug,
        "draft": draft.slug,
        "members": members.slug,
        "bylink": bylink.slug,
        "key": key_of("signup", signup.id, signup.salt),
        "signup": str(signup.id),
        "today": today.slug,
        "today_key": key_of("signup", in_it.id, in_it.salt),
        "case": str(case),
        "held": over.slug,
        "told": with_lessons.slug,
        "lesson": str(db.session.scalars(select(Lesson.id).where(Lesson.is_signal)).one()),
        "held_key": key_of("signup", was_there.id, was_there.salt),
        "paper_key": key_of("signup", has_paper.id, has_paper.salt),
        "evaluation_key": key_of("evaluation", was_there.id, was_there.salt),
        "code": certificate.code,
        "asked": in_reactions.slug,
        "written": to_ask.slug,
        "writer_key": key_of("signup", writer.id, writer.salt),
        "reaction_key": path(in_reactions, "anna").rpartition("/")[2],
        "reaction": str(reaction.id),
        "hidden": str(hidden.id),
        "day_key": key_of(day_purpose(people["bram"].id), today.id, today.day_salt),
        "calendar_key": key_of(PURPOSE, people["anna"].id, people["anna"].feed_salt),
        "address_key": key_of("address-old", change.id, change.salt),
        "person": str(people["anna"].id),
        "wrong_key": f"{signup.id}.{'A' * 32}",
        "token": add_person("anna@oeverkring.example", "Anna", set(), now())[1],
        "spent_token": spent,
        "wrong_token": "A" * 43,
        "network": network.slug,
        "draft_network": draft_network.slug,
        **in_network,
        "theme": str(theme),
        "vote_key": vote_key,
        "signal_key": signal_key,
        "member": str(noor.id),
        "role": str(noor.roles[0].id),
        "portal_role": str(people["fleur"].roles[0].id),
        "letter": str(
            db.session.scalars(select(Letter.id).where(Letter.signup_id == signup.id).order_by(Letter.id)).first()
        ),
        "letters": letters_address().removeprefix(HOME),
        "breach": str(breach.id),
        **propose_sessions(people["chris"].id),
        "letters_key": key_of(SWITCH, people["anna"].id, people["anna"].email),
        "sign_in": str(db.session.scalars(select(SignIn.id)).one()),
    }
    return names, {name: sign_in(Browser(app), person).cookies()["sign-in"] for name, person in people.items()}


def cases(coming: Signup, was_there: Signup) -> int:
    """Store a case that is kept in reserve, and one that was discussed weeks ago; return the id of the first."""
    kept = Case(signup_id=coming.id, meeting_id=coming.meeting_id, state=CaseState.KEPT, saved_at=now(), **CASE_WORDS)
    kept.decision, kept.sent_at, kept.read_at, kept.decided_at = CaseState.KEPT, now(), now(), now()
    told = {name: CASE_WORDS[name] for name in ("title", "sentence_back", "outcome_text")}
    old = Case(signup_id=was_there.id, meeting_id=was_there.meeting_id, state=CaseState.DISCUSSED, **told)
    old.decision, old.saved_at, old.sent_at, old.texts_deleted_at = CaseState.CHOSEN, now(), now(), now()
    old.outcome_asked_at = now()
    with transaction() as session:
        session.add_all([kept, old])
    return kept.id


def fill_network(network: Network, by_id: int) -> dict[str, str]:
    """Let people ask to join, wait, be invited and be removed; return the values of placeholders for them."""
    for name in ("rosa", "rik"):
        ask_to_join(network.id, Joiner(name.title(), f"{name}@oeverkring.example", "", "", "nl", 1, ""), now())
    prove_request(network.id, cast.person("rik").id, now())
    invite(network.id, [Named("Ivo", "ivo@oeverkring.example")], by_id, now())
    add_member(network.id, "gonny@oeverkring.example", "Gonny", None, now())
    end_membership(network.id, cast.person("gonny").id, "", by_id, now())
    wim = cast.person("wim")
    with transaction() as session:
        session.add(
            Application(
                network_id=network.id,
                person_id=wim.id,
                state=ApplicationState.WAITING,
                name="Wim",
                language="nl",
                salt=new_salt(),
                created_at=now(),
            )
        )
    found = {name: belonging_of(cast.person(name).id, network.id) for name in ("rosa", "rik", "ivo", "wim", "noor")}
    known = {name: each or pytest.fail(name) for name, each in found.items()}
    ids = {name: str(each.application.id) for name, each in known.items() if each.application}
    return {
        "request_key": known["rosa"].key,
        "invited_key": known["ivo"].key,
        "queue_key": known["wim"].key,
        "member_key": known["noor"].key,
        "request": ids["rik"],
        "invitation": ids["ivo"],
        "gone": str(cast.person("gonny").id),
    }


def ask_about_signal(network: Network, meeting_id: int, by_id: int) -> str:
    """Let petra receive the network's signals, and send her that of this session; return her key to answer."""
    mailbox = MailboxText("petra@oeverkring.example", "Beleidsadviseur", "Petra")
    name_mailbox(network.id, mailbox, by_id, now())
    ask(network.id, meeting_id, now() + HOURS)
    question = db.session.scalars(select(SignalQuestion)).one()
    return key_of(SIGNAL, question.id, question.salt)


def propose_sessions(organiser_id: int) -> dict[str, str]:
    """Let people propose sessions: piet's is unproven, pia's waits; the others have a question, a draft, a refusal."""
    proposes("piet", now=now())
    pia, pim, pol, puk = (confirmed(name, now=now()) for name in ("pia", "pim", "pol", "puk"))
    ask_back(pim.id, "Voor wie is het?", organiser_id, True, now())
    make_draft_of(pol.id, organiser_id, now())
    decline_proposal(puk.id, "Dat is er al.", organiser_id, now())
    [piet], [pim] = proposals_of("piet"), proposals_of("pim")
    keys = {"proposal_key": proposal_key(piet), "asked_proposal_key": proposal_key(pim)}
    return {**keys, "proposal": str(pia.id), "drafted_proposal": str(pol.id), "unproven_proposal": str(piet.id)}


def themes(network: Network, lotte: Person, noor: Person) -> tuple[int, str]:
    """Open a vote on two themes of lotte; return the id of one, and noor's key to vote."""
    theme, _other = (
        propose(network.id, lotte.id, ThemeText(title, f"{title}: hoe dan?"), title, now())
        for title in ("Huisbezoek", "Zwijgen")
    )
    open_vote(network.id, (now() + timedelta(days=7)).date(), now())
    with transaction() as session:
        membership = session.get_one(Membership, (network.id, noor.id))
        membership.question, membership.shares_question, membership.shows_card = "Hoe begin ik?", True, True
    return theme.id, key_of(vote_purpose(network), noor.id, membership.salt)


def everything(app: Flask) -> list[str]:
    """Return all rows as stored, read over a separate connection; of a worker's own file only after a commit."""
    with app.app_context():
        place = db.engine.url.database or ""
        if not place.startswith(os.environ[SHARED_FOLDER]):  # PostgreSQL, or a file that a test replaces
            with closing(db.engine.raw_connection()) as connection, closing(connection.cursor()) as cursor:
                return _all_rows(cursor)
        return rows_of(place, _all_rows)


def _all_rows(cursor: Any) -> list[str]:
    # Lock rows do not count: a wrong code of anybody raises one.
    names = [table.name for table in Base.metadata.sorted_tables if table.name != "sign_in_turn"]
    rows: list[str] = []
    for name in names:
        cursor.execute(f"SELECT * FROM {name}")
        rows += sorted(f"{name}: {row}" for row in cursor.fetchall())
    return rows


def right(endpoint: str, sign_in: str) -> str:
    """Return an endpoint's form token for this sign-in; for strangers that is ""."""
    return signature("form", endpoint, sign_in)


def sign_in_of(browser: Browser) -> str:
    """Return what this browser's form tokens are bound to; "" for a stranger."""
    token = browser.cookies().get("sign-in")
    return hashed(token.partition(".")[0]) if token else ""


def with_token(values: Mapping[str, Any], token: str | None) -> dict[str, Any]:
    return {**values, **({} if token is None else {"csrf_token": token})}
