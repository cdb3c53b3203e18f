"""The table "Who may": equal in the code, in docs/roles.md and in the agreed text, and true of the real pages.

After changing the table on purpose, renew the page by `.venv/bin/python -c "import tests.guards.test_who_may as who;
who.renew()"`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from sqlalchemy.orm import selectinload

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.led import seen_by
from portal.agenda.rules.who_may import WHO_MAY, May, What, Who, may_see, sees
from portal.cases.operations.write import save_case, send_case
from portal.cases.rules.writing import CaseText
from portal.clock import now
from portal.keys import key_of
from portal.networks.models import Network
from portal.people.models import Person
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.signing_up import Details, Newcomer
from tests import cast
from tests.guards.scene import Scene
from tests.guards.source import ROOT
from tests.members import add_member

PAGE = ROOT / "docs" / "roles.md"
AGREED = """
| | stranger | participant | facilitator of it | portal-wide facilitator | coordinator of its network | organiser |
|---|---|---|---|---|---|---|
| public session, its counts | see | see | see, change | see | see, change | see, change |
| join link, contact phone | – | see | see | – | see | see |
| names, organisations of those who said so | – | see | see | – | see | see |
| all names, organisations, attendance | – | – | see, change | – | see, change | see, change |
| needs, learning questions, phone | – | – | see | – | – | – |
| cases | – | – | see, change | – | – | – |
| draft summary, reactions | – | – | see, change | – | – | – |
| state of letters | – | – | see | – | see | see |
| roles, settings, audit | – | – | – | – | see, change | see, change |
"""
READERS = {
    Who.STRANGER: None,
    Who.PARTICIPANT: "anna",
    Who.ITS_FACILITATOR: "bram",
    Who.FACILITATOR: "fleur",
    Who.COORDINATOR: "lotte",
    Who.ORGANISER: "chris",
}
CASE = CaseText("Bellen of wachten", "Ik weet niet of ik moet bellen.")
JOINING = ("https://meet.example/kamer", "06 87654321")
PUBLIC = (
    "/agenda",
    "/agenda/{it}",
    "/agenda/{it}.ics",
    "/agenda/{it}/day-1.ics",
    "/agenda/{it}/signup",
    "/feeds/agenda.ics",
)
OWN = ("/me", "/signups/{anna}", "/feeds/mine/{calendar}.ics")
MANAGED = (
    "/manage",
    "/manage/meetings/{it}",
    "/manage/meetings/{it}/edit",
    "/manage/meetings/{it}/preview",
    "/manage/meetings/{it}/signups",
    "/manage/meetings/{it}/signups.csv",
    "/manage/meetings/{it}/attendance",
)


@dataclass
class Case:
    """A session in a network with three participants, and letters about it and about other sessions."""

    scene: Scene
    meeting: Meeting
    names: dict[str, str]
    asked: dict[tuple[Who, str], tuple[int, str]] = field(default_factory=dict)

    def person(self, reader: Who) -> Person | None:
        name = READERS[reader]
        return self.scene.people[name] if name else None

    def answer(self, reader: Who, path: str) -> tuple[int, str]:
        """Return the status and text of a page, which is asked for once."""
        if (reader, path) not in self.asked:
            answer = self.scene.browser(READERS[reader]).ask(path.format_map(self.names))
            self.asked[reader, path] = answer.status_code, answer.text
        return self.asked[reader, path]

    def status(self, reader: Who, path: str) -> int:
        return self.answer(reader, path)[0]

    def reads(self, reader: Who, *paths: str) -> str:
        """Return the text of all these pages that the reader may open."""
        answers = [self.answer(reader, path) for path in paths]
        return "\n".join(text for status, text in answers if status == 200)

    def reads_all(self, reader: Who) -> str:
        own = OWN if reader == Who.PARTICIPANT else OWN[:1]
        return self.reads(reader, *PUBLIC, *own, *MANAGED)


@pytest.fixture
def case(scene: Scene) -> Case:
    bram, network = scene.people["bram"], scene.names["network"]
    inside = {"network_id": cast.db.session.query(Network.id).where(Network.slug == network).scalar()}
    led = {"facilitator_ids": [bram.id]}
    meeting = cast.make(
        **inside, **led, capacity=5, case_wanted="optional", online_url=JOINING[0], contact_phone=JOINING[1]
    )
    comers = {
        "anna": Details(needs="Een lift", learning_question="Hoe begin ik?", phone="06 11111111"),
        "els": Details(needs="Een stoel", show_me=True),
        "nel": Details(),
    }
    for name, details in comers.items():
        mailbox, organisation = f"{name}@oeverkring.example", f"Huis van {name.title()}"
        sign_up(meeting.id, Newcomer(f"{name.title()} Komt", mailbox, organisation, "nl", details), now())
    tell_details(cast.signup_of(meeting, "els").id, comers["els"], now())  # by her own link, which proves the mailbox
    els = cast.signup_of(meeting, "els").id
    written = save_case(els, CASE, 0, now())
    send_case(els, written.version if written else 0, now())
    others = {"own": led, "network": inside, "elsewhere": {}}
    for name, text in others.items():
        cast.sign_up_all(cast.make(title=name, **text), f"letter-{name}")
    signup = cast.signup_of(meeting, "anna")
    names = {"it": meeting.slug, "anna": key_of("signup", signup.id, signup.salt), "written": scene.names["written"]}
    names |= {"calendar": scene.names["calendar_key"]}
    return Case(scene, meeting, names)


def session_of(case: Case, reader: Who) -> May:
    if case.status(reader, "/manage/meetings/{it}/edit") == 200:
        return May.CHANGE
    return May.SEE if 'class="seats-left"' in case.reads(reader, "/agenda/{it}") else May.NOTHING


def joining(case: Case, reader: Who) -> May:
    assert [secret for secret in JOINING if secret in case.reads(reader, *PUBLIC)] == []
    found = [secret in case.reads_all(reader) for secret in JOINING]
    assert len(set(found)) == 1
    return May.SEE if found[0] else May.NOTHING


def companions(case: Case, reader: Who) -> May:
    text = case.reads_all(reader)
    return May.SEE if "Els Komt" in text and "Huis van Els" in text else May.NOTHING


def names(case: Case, reader: Who) -> May:
    text = case.reads_all(reader)
    if "Nel Komt" not in text and "Huis van Nel" not in text:
        return May.NOTHING
    return May.CHANGE if case.status(reader, "/manage/meetings/{it}/attendance") == 200 else May.SEE


def needs(case: Case, reader: Who) -> May:
    """Return what the reader may do with other people's needs: all people see their own."""
    text = case.reads_all(reader)
    assert ("Een lift" in text, "06 11111111" in text) == ("Hoe begin ik?" in text,) * 2
    return May.SEE if "Een stoel" in text else May.NOTHING


def cases(case: Case, reader: Who) -> May:
    """Who leads the session hears of a case, in the list of letters; nobody else hears whose it is, or reads it."""
    text = case.reads_all(reader) + case.reads(reader, "/manage/letters")
    assert CASE.title not in text or reader == Who.ITS_FACILITATOR
    return May.CHANGE if "Er kwam een casus" in text else May.NOTHING


def follow_up(case: Case, reader: Who) -> May:
    """Return what the reader may do with the summary of a past session in their network or led by them."""
    return May.CHANGE if case.status(reader, "/manage/meetings/{written}/summary") == 200 else May.NOTHING


def letters(case: Case, reader: Who) -> May:
    """Facilitators and coordinators see letters of their sessions; the organiser also those of no session."""
    text = case.reads(reader, "/manage/letters")
    about = {name for name in ("own", "network", "elsewhere") if f"letter-{name}@" in text}
    theirs = {
        Who.ITS_FACILITATOR: {"own"},
        Who.COORDINATOR: {"network"},
        Who.ORGANISER: {"own", "network", "elsewhere"},
    }
    assert about == theirs.get(reader, set())
    return May.SEE if "anna@oeverkring.example" in text else May.NOTHING


def roles(case: Case, reader: Who) -> May:
    """A coordinator manages the network's roles; the organiser all roles, and reads the history."""
    is_whole = (
        "fleur@oeverkring.example" in case.reads(reader, "/manage/people"),
        case.status(reader, "/manage/history") == 200,
    )
    assert is_whole == (reader == Who.ORGANISER,) * 2
    return May.CHANGE if case.status(reader, "/manage/people") == 200 else May.NOTHING


PROBES: dict[What, Callable[[Case, Who], May]] = {
    What.SESSION: session_of,
    What.JOINING: joining,
    What.COMPANIONS: companions,
    What.NAMES: names,
    What.NEEDS: needs,
    What.CASES: cases,
    What.FOLLOW_UP: follow_up,
    What.LETTERS: letters,
    What.ROLES: roles,
}


def test_the_table_is_as_agreed():
    assert cells(table()) == cells(AGREED)


def test_the_page_about_roles_has_the_table():
    assert table() in PAGE.read_text()


def test_control_a_changed_cell_is_seen(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(WHO_MAY[What.NEEDS], Who.ORGANISER, May.SEE)

    assert cells(table()) != cells(AGREED)
    assert table() not in PAGE.read_text()


def test_each_cell_is_true_of_the_pages(case: Case):
    found = {what: {reader: PROBES[what](case, reader) for reader in Who} for what in What}

    assert found == WHO_MAY


def test_sql_finds_the_sessions_of_which_the_table_lets_somebody_see_this(case: Case):
    readers = [case.person(role) for role in Who if role not in (Who.STRANGER, Who.PARTICIPANT)]
    meetings = cast.db.session.query(Meeting).options(selectinload(Meeting.facilitators)).all()

    for what in set(What) - {What.ROLES}:
        for reader in filter(None, readers):
            found = cast.db.session.query(Meeting.id).where(seen_by(reader, what))
            those = {meeting.id for meeting in meetings if sees(reader, what, meeting)}
            assert (what, {id for (id,) in found}) == (what, those)


@pytest.mark.in_turns
def test_control_a_page_that_tells_more_is_seen(case: Case, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(WHO_MAY[What.NEEDS], Who.COORDINATOR, May.SEE)

    assert needs(case, Who.COORDINATOR) == May.SEE
    with pytest.raises(AssertionError):
        assert needs(case, Who.COORDINATOR) == May.NOTHING


@pytest.mark.parametrize(
    ("name", "seen_by"),
    [
        ("workshop", {None, "anna", "bram", "fleur", "chris", "lotte", "noor"}),
        ("bylink", {None, "anna", "bram", "fleur", "chris", "lotte", "noor"}),
        ("members", {"bram", "chris", "lotte", "noor"}),
        ("draft", {"bram", "chris", "lotte", "noor"}),
    ],
)
def test_who_finds_the_page_of_which_session(scene: Scene, name: str, seen_by: set[str | None]):
    scene.people["noor"] = cast.person("noor")
    scene.people["gijs"] = cast.person("gijs")
    add_member(_network(scene), "gijs@oeverkring.example", "", None, now())
    seen_by = seen_by | ({"gijs"} if name != "draft" else set())

    found = {
        person
        for person in (None, *scene.people)
        if scene.browser(person).ask(scene.path(f"/agenda/{{{name}}}")).status_code == 200
    }

    assert found == seen_by


def test_what_is_not_for_everybody_is_in_no_list_of_strangers(scene: Scene):
    daan = scene.browser(None)

    lists = "".join(daan.ask(path).text for path in ("/agenda", "/feeds/agenda.ics", "/sitemap.xml"))

    assert [name for name in ("draft", "members", "bylink") if f"/agenda/{scene.names[name]}" in lists] == []
    assert f"/agenda/{scene.names['workshop']}" in lists


def test_who_takes_part_in_a_session_for_members_finds_its_page(scene: Scene):
    meeting = cast.make(network_id=_network(scene), visibility=Visibility.MEMBERS, title="Nog een")
    anna = scene.browser("anna")
    assert anna.ask(f"/agenda/{meeting.slug}").status_code == 404

    cast.sign_up_all(meeting, "anna")

    assert anna.ask(f"/agenda/{meeting.slug}").status_code == 200
    assert may_see(meeting, None) is False


def _network(scene: Scene) -> int:
    return cast.db.session.query(Network.id).where(Network.slug == scene.names["network"]).scalar()


def table() -> str:
    """Return the table as docs/roles.md has it."""
    head = ["", *Who]
    rows = [[what, *(WHO_MAY[what][reader] for reader in Who)] for what in What]
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def cells(text: str) -> list[list[str]]:
    """Return the table's cells, whatever its line breaks."""
    lines = [line.strip().strip("|").split("|") for line in text.strip().splitlines()]
    return [[cell.strip() for cell in line] for line in lines if "---" not in line[0]]


def renew() -> None:
    """Replace the table in docs/roles.md."""
    words = [line for line in PAGE.read_text().splitlines(keepends=True) if not line.startswith("|")]
    at = next(number for number, line in enumerate(words) if line.startswith("<!-- the table -->")) + 1
    PAGE.write_text("".join([*words[:at], table(), *words[at:]]))
