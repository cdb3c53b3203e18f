"""What a release gave out (personal links, cookies, codes, form tokens), and what each of them showed then."""

from dataclasses import asdict
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import func, select

from portal.agenda.rules.leading import day_purpose
from portal.breaches.models import Breach
from portal.certificates.models import Certificate
from portal.db import db
from portal.demo.operations.welcome import letters_address
from portal.keys import hashed, key_of, signature
from portal.lessons.models import Lesson
from portal.mail.models import Letter, LetterState
from portal.people.models import AddressChange, SignIn
from portal.people.operations.sign_in import add_person
from portal.people.use import read_use
from portal.proposals.models import Proposal
from portal.proposals.queries import proposal_key
from portal.reactions.models import Reaction, ReactionKind
from tests.browser import HOME, Browser, sign_in
from tests.guards.form_posts import FORM_POSTS
from tests.mail.outbox import send_what_is_due
from tests.releases.reading import events_in, facts_of_letter, let_letters_go
from tests.releases.rows import HOUR, MADE_AT, TOKEN_OF_0_1_0, Rows, person_id

SIGNED_IN = ("anna", "bram", "chris", "lotte")
Proofs = dict[str, Any]


def give_out(app: Flask, rows: Rows) -> Proofs:
    """Let everybody sign in, one sign up, and two request a letter; return what each of them holds."""
    cookies = {name: sign_in(Browser(app), rows.people[name]).cookies()["sign-in"] for name in SIGNED_IN}
    cookies["emma"] = TOKEN_OF_0_1_0
    newcomer = Browser(app)
    form = newcomer.open(f"/agenda/{rows.sessions['room'].slug}").form("/signup")
    form.submit(name="Gerda", email="gerda@oeverkring.example")
    dutch, english, nobody = Browser(app), Browser(app), Browser(app)
    english.open("/privacy").press("English")
    for browser, name in ((dutch, "noor"), (english, "fleur"), (nobody, "nobody")):
        browser.open("/sign-in").form("/sign-in").submit(email=f"{name}@oeverkring.example")
    dutch.open("/sign-in/code").form("/sign-in/code").submit(code="00000000")
    names = _names(rows)
    return {
        "cookies": {
            "sign-in": cookies,
            "sign-in-asked": {"noor": dutch.cookies()["sign-in-asked"], "fleur": english.cookies()["sign-in-asked"]},
            "receipt": {
                "value": newcomer.cookies()["receipt"],
                "path": f"/agenda/{rows.sessions['room'].slug}/signup",
                "says": ["gerda@oeverkring.example", rows.sessions["room"].title],
            },
            "language": english.cookies()["language"],
        },
        "codes": _codes(),
        "pages": _pages(app, rows, cookies, names),
        "calendars": _calendars(app, rows, names),
        "forms": _forms(rows, cookies, names),
    }


def letters_of(app: Flask, folder: Path, clock: Any) -> dict[str, Proofs]:
    """Return the release's rendering of each waiting letter, by Message-ID. This sends all of them."""
    waiting = select(Letter.message_id).where(Letter.state == LetterState.WAITING)
    ids = set(db.session.scalars(waiting))
    before = set(folder.glob("*.eml"))
    let_letters_go(MADE_AT)
    send_what_is_due()
    clock.move_to(MADE_AT + HOUR)
    send_what_is_due()
    sent = {place.name: message_from_bytes(place.read_bytes(), policy=default) for place in folder.glob("*.eml")}
    made = {letter["Message-ID"]: letter for name, letter in sent.items() if folder / name not in before}
    lost = select(Letter.kind, Letter.answer).where(Letter.message_id.in_(ids ^ set(made)))
    assert set(made) == ids, db.session.execute(lost).all()
    return {number: facts_of_letter(made[number]) for number in sorted(ids)}


def _codes() -> dict[str, Proofs]:
    rows = db.session.scalars(select(Letter).where(Letter.kind == "sign-in", Letter.state == LetterState.WAITING))
    return {row.address.partition("@")[0]: dict(row.facts) for row in rows}


def _names(rows: Rows) -> dict[str, str]:
    """Return the values of placeholders in the addresses of FORM_POSTS."""
    goes, was_there = rows.signup("near", "anna"), rows.signup("told", "anna")
    not_yet = rows.signup("told", "emma")
    asks, bram = rows.reader("round", "finn"), rows.people["bram"]
    unproven, passed = rows.signup("who comes", "mila"), rows.signup("passed on", "olaf")
    near = rows.sessions["near"]
    change = db.session.scalars(select(AddressChange).where(AddressChange.person_id == rows.people["fleur"].id)).one()
    hidden = select(Reaction.id).where(Reaction.kind == ReactionKind.LEAVE_OUT, Reaction.outcome.is_(None))
    mine, theirs = db.session.scalars(hidden.order_by(Reaction.id.desc())), hidden.order_by(Reaction.id)
    slugs = {"workshop": "room", "draft": "draft", "today": "near", "held": "numbers", "told": "told", "asked": "round"}
    return {
        **{name: rows.sessions[session].slug for name, session in slugs.items()},
        "written": rows.sessions["numbers"].slug,
        "key": key_of("signup", goes.id, goes.salt),
        "waiting_key": key_of("signup", rows.signup("full", "daan").id, rows.signup("full", "daan").salt),
        "cancelled_key": key_of("signup", rows.signup("list", "jan").id, rows.signup("list", "jan").salt),
        "free_key": key_of("signup", rows.signup("almost there", "finn").id, rows.signup("almost there", "finn").salt),
        "off_key": key_of("signup", rows.signup("called off", "anna").id, rows.signup("called off", "anna").salt),
        "asked_key": key_of("signup", unproven.id, unproven.salt),
        "passed_key": key_of("signup", passed.id, passed.salt),
        "returned_key": key_of("signup", rows.signup("passed on", "rosa").id, rows.signup("passed on", "rosa").salt),
        "signup": str(rows.signup("room", "hans").id),
        "held_key": key_of("signup", was_there.id, was_there.salt),
        "paper_key": key_of("signup", not_yet.id, not_yet.salt),
        "evaluation_key": key_of("evaluation", not_yet.id, not_yet.salt),
        "code": db.session.scalars(select(Certificate.code)).one(),
        "lesson": str(db.session.scalars(select(Lesson.id).where(Lesson.is_signal)).one()),
        "reaction_key": key_of("reaction", asks.id, asks.salt),
        "reaction": str(mine.first()),
        "hidden": str(db.session.scalars(theirs).first()),
        "day_key": key_of(day_purpose(bram.id), near.id, near.day_salt),
        "letters": letters_address().removeprefix(HOME),
        "token": add_person("anna@oeverkring.example", "Anna", set(), MADE_AT)[1],
        "address_key": key_of("address-old", change.id, change.salt),
        "network": rows.network.slug,
        "member": str(person_id("noor")),
        "person": str(person_id("noor")),
        "breach": str(db.session.scalars(select(func.min(Breach.id))).one()),
        "proposal_key": proposal_key(proposed("piet")),
        "asked_proposal_key": proposal_key(proposed("pim")),
        "proposal": str(proposed("peer").id),
        "drafted_proposal": str(proposed("pol").id),
        "role": str(rows.people["fleur"].roles[0].id),
        "letter": str(db.session.scalars(select(Letter.id).where(Letter.state == LetterState.REFUSED)).one()),
        "sign_in": str(db.session.scalars(select(SignIn.id).where(SignIn.person_id == rows.people["anna"].id)).one()),
    }


def proposed(name: str) -> Proposal:
    """Return what this person proposes."""
    return db.session.scalars(select(Proposal).where(Proposal.person_id == person_id(name))).one()


# name: (path, reader, words on the page); a reader of None has no cookie
PAGES: dict[str, tuple[str, str | None, tuple[str, ...]]] = {
    "the link of who takes part": ("/signups/{key}", None, ("near", "Anna", "06 12345678", "Hoe begin ik?")),
    "the link of who waits": ("/signups/{waiting_key}", None, ("full",)),
    "the link of who was taken off": ("/signups/{cancelled_key}", None, ("list",)),
    "the link of who may take a free seat": ("/signups/{free_key}", None, ("almost there",)),
    "the link of who is asked whether they come": ("/signups/{asked_key}", None, ("who comes",)),
    "the link of who lost the place": ("/signups/{passed_key}", None, ("passed on",)),
    "the link of who came back": ("/signups/{returned_key}", None, ("passed on",)),
    "the link of what was called off": ("/signups/{off_key}", None, ("called off", "De zaal is dicht.")),
    "the link to a certificate": ("/signups/{held_key}/certificate", None, ("Anna", "{code}")),
    "the link to a certificate not issued yet": ("/signups/{paper_key}/certificate", None, ("Emma",)),
    "the code of a certificate": ("/certificates/{code}", None, ("Anna", "{code}")),
    "the link to an evaluation": ("/evaluations/{evaluation_key}", None, ("told",)),
    "the link to react": ("/reactions/{reaction_key}", None, ("round", "We spraken over hulp die niet past.")),
    "the list of the day": ("/days/{day_key}", None, ("near", "Anna", "Emma")),
    "a printed link to sign in": ("/sign-in/{token}", None, ("anna@oeverkring.example",)),
    "the letters of the example": ("{letters}", None, ()),
    "what everybody reads": ("/lessons", None, ("Vraag wat een ja iemand kost.",)),
    "the sign-in of who takes part": ("/me", "anna", ("near", "told")),
    "a sign-in that release 0.1.0 gave out": ("/me", "emma", ("near", "told")),
    "the sign-in of who facilitates": ("/manage/meetings/{draft}", "bram", ("draft",)),
    "a text with a number that may stay": ("/manage/meetings/{held}/summary", "bram", ("numbers", "111222333")),
    "the sign-in of who organises": ("/manage/people", "chris", ("Fleur", "Lotte")),
    "the sign-in of who coordinates": ("/manage/networks/{network}/members", "lotte", ("Noor",)),
}


def _pages(app: Flask, rows: Rows, cookies: dict[str, str], names: dict[str, str]) -> dict[str, Proofs]:
    titles = {name: meeting.title for name, meeting in rows.sessions.items()}
    found = {}
    for what, (pattern, reader, says) in PAGES.items():
        browser = Browser(app, outside=("meet.example",))
        if reader:
            browser.set_cookie("sign-in", cookies[reader])
        page = browser.open(pattern.format_map(names))
        words = [titles.get(word, word.format_map(names)) for word in says]
        shown = page.text + "".join(item.get("value", "") for item in page.elements("input"))
        shown += "".join("".join(item.itertext()) for item in page.elements("textarea"))
        assert page.status == 200, (what, page.status)
        assert [word for word in words if word not in shown] == [], (what, shown)
        facts = {"path": page.path, "reader": reader, "page": page.name, "state": page.state, "says": words}
        found[what] = facts | {"marks": len(page.elements("mark"))}
    return found


def _calendars(app: Flask, rows: Rows, names: dict[str, str]) -> dict[str, list[list[str]]]:
    """Return what calendars subscribed to these addresses hold: a line per event."""
    paths = ("/feeds/agenda.ics", f"/signups/{names['key']}/session.ics", f"/agenda/{rows.sessions['moved'].slug}.ics")
    return {path: events_in(Browser(app).ask(path).data) for path in paths}


def _forms(rows: Rows, cookies: dict[str, str], names: dict[str, str]) -> dict[str, Proofs]:
    """Return for each POST address: path, reader, input, and the tokens of its form."""
    return {
        endpoint: {
            "path": post.path.format_map(names),
            "typed": asdict(post)["typed"],
            "reader": post.by or "anna",
            "is_for_all": post.by is None,
            "token": signature("form", endpoint, ""),
            "bound_token": signature("form", endpoint, hashed(read_use(cookies[post.by or "anna"])[0])),
        }
        for endpoint, post in sorted(FORM_POSTS.items())
    }
