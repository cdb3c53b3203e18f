"""Fills a portal with user text that would be markup wherever it is not escaped."""

from typing import Any

import pytest
from sqlalchemy import JSON, Text, select, update

from portal.agenda.models import After, Meeting
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.facts import facts_of
from portal.clock import now
from portal.db import Base, db, transaction
from portal.evaluations.models import LetterToSelf
from portal.keys import salt_mark
from portal.lessons.models import Lesson
from portal.mail.kinds import letter_kinds
from portal.mail.models import Letter
from portal.messages.models import GroupMessage
from portal.networks.models import Membership, Network
from portal.people.models import AddressChange, Person, RoleName
from portal.proposals.models import Proposal
from portal.reactions.models import Reader
from portal.signals.models import SignalQuestion
from portal.signups.models import Signup
from portal.web.forms import PortalForm
from tests import cast
from tests.guards.scene import Scene

MARK = "Getypt"
ELEMENT = f"{MARK} <b hx-get=/x hx-trigger=load>x</b>"
IN_QUOTES = f'{MARK}" hx-get=/x hx-trigger=load onfocus=x y="'
ALL = f"{IN_QUOTES}'> {ELEMENT}"  # ends an attribute with either quote, then adds an element
MARKDOWN = (
    f'**{ALL}** [{MARK}](http://samenop.example/"hx-get=/x) <hx-partial hx-target=body>{MARK}</hx-partial>\n\n- {ALL}'
)

WRITTEN = {  # table: the columns with user text
    "breach": ("happened", "readers", "consequences", "measures"),
    "group_message": ("subject", "text"),
    "application": ("name", "organisation", "question", "engagement_text", "sentence"),
    "membership": ("organisation", "question", "engagement_text", "card", "offered_to"),
    "network": (
        *("name", "description", "host", "nature", "practical", "between", "sharing", "agreements", "stopped_because"),
    ),
    "network_theme": ("title", "question", "withdrawn_because"),
    "person": ("name",),
    "meeting_case": ("title", "stuck", "unsure", "hopes", "sentence_back", "outcome_text"),
    "proposal": ("name", "title", "question", "about_when", "asked", "reply", "declined_because"),
    "meeting": (
        *("title", "description", "aim", "audience", "asks", "city", "place", "address", "route", "access"),
        *("online_details", "contact_phone", "extra_question", "price", "accreditation", "called_off_because"),
        *("host", "contact"),
    ),
    "policy_mailbox": ("role", "name"),
    "sign_in": ("device",),
    "site": ("name", "sentence", "privacy_contact", "organisation"),
    "signal_question": ("role", "name", "text"),
    "evaluation_answer": ("takeaway", "better"),
    "lesson": ("text", "answer"),
    "meeting_theme": ("name",),
    "raw_notes": ("text",),
    "set_aside": ("reason",),
    "signup": ("name", "organisation", "phone", "learning_question", "needs", "extra_answer"),
    "summary": ("checked_name",),
    "letter": ("name", "answer"),
    "letter_to_self": ("text",),
    "round_reader": ("name",),
    "reaction": ("text", "reason"),
}
NOT_SHOWN = {("meeting", "search"), ("lesson", "search"), ("summary", "search"), ("reaction", "sentence")} | {
    ("meeting_case", "may_stay")
}


def write_everywhere(line: str = ALL, markdown: str = MARKDOWN) -> None:
    """Write the payload, or another line and text, to every column with user text."""
    tables = Base.metadata.tables
    with transaction() as session:
        for name, columns in WRITTEN.items():
            session.execute(update(tables[name]).values(dict.fromkeys(columns, line)))
        session.execute(update(tables["lesson"]).values(answered_at=now()))
        session.execute(update(tables["meeting"]).values(questions=[line], online_url=f"https://meet.example/{line}"))
        links = [{"title": line, "address": f"https://lezen.example/{line}"}]
        session.execute(update(tables["meeting"]).values(prepare_links=links))
        steps = [{"text": line, "minutes": 5}]
        session.execute(update(tables["plan"]).values(steps=steps, earlier=steps))
        for name in ("summary", "summary_version"):
            for row in session.execute(tables[name].select()).mappings().all():
                parts = dict.fromkeys(row["parts"], markdown)
                session.execute(update(tables[name]).where(tables[name].c.id == row["id"]).values(parts=parts))


def long_texts() -> set[tuple[str, str]]:
    """Return every column of long text, all of which people write."""
    tables = Base.metadata.sorted_tables
    return {
        (table.name, column.name)
        for table in tables
        for column in table.columns
        if isinstance(column.type, Text) and not isinstance(column.type, JSON)
    }


def fields_of(endpoint: str) -> set[str]:
    """Return the fields of the endpoint's form, without its token."""
    forms = [form for form in _forms(PortalForm) if form.posts_to == endpoint]
    return {name for form in forms for name in dir(form) if hasattr(getattr(form, name), "_formfield")}


def _forms(parent: type[PortalForm]) -> set[type[PortalForm]]:
    return {parent, *(form for child in parent.__subclasses__() for form in _forms(child))}


def letters(scene: Scene) -> list[Letter]:
    """Return one unsent letter of each kind, with the payload in each of its facts."""
    made, names = [], scene.names
    workshop = meeting_at(names["workshop"]).id  # pyright: ignore[reportOptionalMemberAccess]
    for kind in letter_kinds():
        place, is_there = _ABOUT.get(kind, ("workshop", True))
        meeting = meeting_at(names[place]) or pytest.fail(place)
        signup = db.session.query(Signup).filter_by(meeting_id=meeting.id).order_by(Signup.id).first()
        if kind == "signup-confirm":
            signup = asked_whether_they_come(meeting)
        leads = kind.startswith(("lead", "reaction", "case-sent", "case-withdrawn"))
        is_elsewhere = not is_there or kind == "proposal-waits"
        to = scene.people["bram" if leads else "chris" if is_elsewhere else "anna"]
        to = db.session.get_one(Person, int(names["member"])) if kind in ("group-message", "network-monthly") else to
        to = db.session.get_one(Person, signup.person_id) if kind == "signup-confirm" else to
        facts: dict[str, Any] = facts_of(meeting) | {
            "standing": signup.standing,
            "position": 2,
            "salt_mark": salt_mark(signup.salt),
            "had_seat": True,
            "was_there": True,
            "was": facts_of(meeting),
            "changes": [["route", ALL], ["title", ALL]],
            "taken": 2,
            "minimum": 3,
            "because": ALL,
            "who": ALL,
            "sentence": ALL,
            "network_id": (quiet_network() if kind == "network-quiet" else the_network(names["network"])).id,
            "other": ALL,
            "colleague": ALL,
            "giver": ALL,
            "network": ALL,
            "route": ALL,
            "contact_phone": ALL,
            "code": "12345678",
            "token": names["token"],
            "role": RoleName.COORDINATOR,
            "role_id": int(names["role"]),
            "role_ids": [int(names["role"])],
            "roles": ["coordinator"],
            "reaction_id": int(names["hidden"]),
            "change_id": int(names["address_key"].partition(".")[0]),
            "ends_at": meeting.ends_at.isoformat(),
            "new": ALL,
            "closes_at": meeting.starts_at.isoformat(),
            "after": After.SUMMARY,
            "slug": names["network"],
            "by": ALL,
            "until": meeting.ends_at.isoformat(),
            "message_id": message_of(kind),
            "case_id": 0 if kind == "case-withdrawn" else int(names["case"]),
            "month": "2026-12",
            "coming": [workshop],
            "with_lessons": [],
            "with_answer": [],
            "agreements": [the_network(names["network"]).id],
        }
        if kind in _OF_A_PROPOSAL:
            facts |= proposal_of(kind)
        facts["sessions"] = [{**facts, "signup_id": signup.id}]
        if kind.startswith("summary-") and place == "asked":
            readers = db.session.query(Reader).join(Reader.summary).filter_by(meeting_id=meeting.id).all()
            reader = reads_along(readers[0]) if kind == "summary-read-along" else readers[-1]
            facts |= {"reader_id": reader.id, "salt_mark": salt_mark(reader.salt)}
        if kind.startswith("address-"):
            facts["salt_mark"] = salt_mark(db.session.get_one(AddressChange, facts["change_id"]).salt)
        to = cast.person(_IN_A_NETWORK[kind]) if kind in _IN_A_NETWORK else to
        if kind == "theme-vote":
            to, facts = _voter(names), facts | _vote(names)
        if kind.startswith("signal-"):
            to, facts = _asked_of(facts)
        letter = Letter(kind=kind, language="nl", person_id=to.id, meeting_id=meeting.id, signup_id=signup.id)
        letter.address, letter.name, letter.facts = to.email, ALL, facts
        letter.posted_at, letter.message_id = meeting.starts_at, f"<{kind}@samenop.example>"
        made.append(letter)
    return made


def the_network(slug: str) -> Network:
    return db.session.scalars(select(Network).where(Network.slug == slug)).one()


def quiet_network() -> Network:
    """Return a network whose coordinators were asked for a meeting."""
    with transaction() as session:
        network = session.query(Network).filter_by(slug="meedoen").one()
        network.meeting_asked_at = network.meeting_asked_at or now()
    return network


def message_of(kind: str) -> int:
    """Return the message to members, or else the one to participants."""
    messages = db.session.query(GroupMessage).order_by(GroupMessage.id).all()
    return next(each.id for each in messages if (each.network_id is not None) == (kind == "group-message"))


def proposal_of(kind: str) -> dict[str, Any]:
    """Return the facts of a proposal about which such a letter is still true."""
    proposals = {proposal.state: proposal for proposal in db.session.query(Proposal).order_by(Proposal.id)}
    proposal = proposals[_OF_A_PROPOSAL[kind]]
    about = {"proposal_id": proposal.id, "about_when": ALL, "is_reply": False, "is_answered_to_writer": True}
    return about | ({"sentence": proposal.asked} if kind == "proposal-question" else {})


def _voter(names: dict[str, str]) -> Person:
    return db.session.get_one(Person, int(names["member"]))


def _asked_of(facts: dict[str, Any]) -> tuple[Person, dict[str, Any]]:
    """Return who was asked about the signal, which waits for an answer again, and the facts of the letter."""
    with transaction() as session:
        question = session.query(SignalQuestion).one()
        session.execute(update(Lesson).where(Lesson.is_signal).values(answer=""))
    to = db.session.get_one(Person, question.person_id)
    return to, facts | {"question_id": question.id, "salt_mark": salt_mark(question.salt)}


def _vote(names: dict[str, str]) -> dict[str, Any]:
    """Return the facts of the letter about the open vote."""
    network = db.session.query(Network).filter_by(slug=names["network"]).one()
    membership = db.session.get_one(Membership, (network.id, int(names["member"])))
    opened_at = network.vote_opened_at.isoformat() if network.vote_opened_at else ""
    return {"network_id": network.id, "opened_at": opened_at, "salt_mark": salt_mark(membership.salt)}


def reads_along(reader: Reader) -> Reader:
    with transaction():
        reader.reads_along = True
    return reader


def asked_whether_they_come(meeting: Meeting) -> Signup:
    """Return the sign-up of an unproven mailbox that was asked whether they come."""
    cast.sign_up_all(meeting, "nel", now=now())
    with transaction():
        signup = cast.signup_of(meeting, "nel")
        signup.asked_at = now()
    return signup


def write_to_oneself(names: dict[str, str]) -> None:
    """Store a letter to oneself, which its letter quotes."""
    with transaction() as session:
        meeting = session.query(Meeting).filter_by(slug=names["held"]).one()
        signup = session.query(Signup).filter_by(meeting_id=meeting.id).order_by(Signup.id).first()
        session.add(LetterToSelf(signup_id=signup.id, text=ALL, due_at=meeting.ends_at))


_IN_A_NETWORK = {  # kind: who gets it
    "join-prove": "rosa",
    "join-in-place": "rosa",
    "join-again": "noor",
    "member-invited": "ivo",
    "join-waiting": "wim",
    "member-welcome": "noor",
    "membership-ended": "gonny",
}
_OF_A_PROPOSAL = {  # kind: in which state its proposal is
    "proposal-prove": "sent",
    "proposal-again": "proven",
    "proposal-waits": "proven",
    "proposal-drafted": "drafted",
    "proposal-reopened": "proven",
    "proposal-question": "asked-back",
    "proposal-declined": "declined",
}
_ABOUT = {  # kind: (which session, whether its reader has a place there)
    "lead-day": ("today", True),
    "signup-confirm": ("bylink", True),
    "signup-cancelled": ("workshop", False),
    "signup-removed": ("workshop", False),
    "signup-refused": ("workshop", False),
    "seat-passed-on": ("workshop", False),
    "signup-replaced": ("workshop", False),
    "own-sentence": ("held", True),
    **dict.fromkeys(("case-chosen", "case-answered", "case-deleted", "case-outcome"), ("held", True)),
    "case-nudge": ("today", True),
    "write-summary": ("written", True),
    "walk-in-page": ("held", True),
    "network-monthly": ("today", True),  # posted before the workshop
    "lessons-shared": ("told", True),
    "lead-still-public": ("told", True),
    "summary-asked": ("asked", True),
    "summary-read-along": ("asked", True),
    "summary-reminder": ("asked", True),
    "reaction-waits": ("asked", True),
    "reaction-leave-out": ("asked", True),
}
