"""The pages and their states: which address, seen by whom, and what is done on it before its picture is made."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from playwright.sync_api import Page
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.rules.signup_state import signup_state
from portal.clock import now
from portal.db import db
from portal.networks.models import Network
from portal.people.models import Person
from portal.summaries.models import Summary
from tests.guards.test_roles import SEEN

NO_PAGES = (
    ".ics",
    ".atom",
    ".xml",
    ".txt",
    ".json",
    ".csv",
    ".xlsx",
    ".pdf",
    ".png",
    ".css",
    ".js",
    "z",
    "download.html",
)
READERS = ("bram", "chris", "lotte", "anna", "fleur", None)  # the first who may see a page sees it
ORDER = (None, "anna", "bram", "fleur", "chris", "lotte")  # of the numbers in SEEN
REFUSED = ("/agenda/nothing", "/signups/{wrong_key}", "/sign-in/{spent_token}", "/signups/{key}/certificate")
STEPS = ("there", "notes", "text", "found", "ask", "answer", "lessons", "share")
OF_A_SESSION = ("", "/signups", "/edit", "/copies", "/preparation", "/plan", "/attendance", "/messages", "/preview")
OF_A_NETWORK = ("/members", "/attendance", "/edit", "/messages", "/questions", "/themes", "/policy-mailbox")
OF_ALL = (
    *("/manage", "/manage/people", "/manage/letters", "/manage/history", "/manage/retention", "/manage/settings"),
    *("/manage/proposals", "/manage/breaches", "/manage/intake", "/manage/people/data"),
)


@dataclass(frozen=True)
class State:
    """A page in one of its states."""

    name: str
    path: str
    reader: str | None = None  # an address, or a name of the cast; None: somebody without cookies
    act: Callable[[Page], None] | None = None


def of_each_address(names: dict[str, str]) -> Iterator[State]:
    """Yield every page that the guard of roles knows, seen by the first who may, and pages that refuse."""
    for pattern, statuses in SEEN.items():
        path = pattern.format_map(names)
        by = dict(zip(ORDER, statuses, strict=True))
        reader = next((name for name in READERS if by[name] == 200), None)
        if path.endswith(NO_PAGES) or (200 not in statuses and pattern not in REFUSED):
            continue
        yield State(_name_of(pattern), path, reader)
        if reader and by[None] == 200:
            yield State(f"{_name_of(pattern)}-stranger", path)


def _name_of(pattern: str) -> str:
    return pattern.strip("/").replace("/", "-").replace("{", "").replace("}", "") or "home"


def of_nothing() -> Iterator[State]:
    """Yield the pages of a portal with one organiser and nothing else."""
    for path in ("/agenda", "/agenda?view=month", "/agenda?when=past", "/lessons", "/networks"):
        yield State(_name_of(path.replace("?", "-").replace("=", "-")), path)
    for path in (*OF_ALL, "/me", "/manage/meetings/new", "/manage/networks/new"):
        yield State(_name_of(path), path, "chris")


def of_the_example(leader: str, organiser: str, participant: str) -> Iterator[State]:
    """Yield the pages of the example content: what people see, with everything that lives in it."""
    views = {"": "", "-month": "?view=month", "-past": "?when=past", "-searched": "?q=hulp", "-nothing": "?q=zzz"}
    yield from (State(f"agenda{name}", f"/agenda{query}") for name, query in views.items())
    yield State("agenda-signed-in", "/agenda", participant)
    for path in ("/lessons", "/lessons?q=hulp", "/how-it-works", "/privacy", "/networks", "/proposals/new", "/sign-in"):
        yield State(_name_of(path.replace("?", "-").replace("=", "-")), path)
    yield from _sessions(leader, organiser)
    for network in db.session.scalars(select(Network).order_by(Network.id)):
        yield State(f"network-{network.slug}", f"/networks/{network.slug}")
        yield State(f"network-{network.slug}-lessons", f"/lessons?network={network.slug}")
    for part in OF_A_NETWORK:
        yield State(f"manage-network{part.replace('/', '-')}", f"/manage/networks/leren-doe-je-samen{part}", organiser)
    yield from (State(f"{_name_of(path)}-organiser", path, organiser) for path in OF_ALL)
    yield State("manage-facilitator", "/manage", leader)
    yield State("me-participant", "/me", participant)
    yield State("me-data", "/me/data", participant)
    yield State("manage-meetings-new", "/manage/meetings/new", leader)
    yield State("manage-meetings-new-errors", "/manage/meetings/new", leader, _press("Publiceer"))
    yield State("proposals-new-errors", "/proposals/new", None, _press("voorstel"))
    yield State("sign-in-errors", "/sign-in", None, _press("Stuur mij een link"))


def _sessions(leader: str, organiser: str) -> Iterator[State]:
    """Yield the first session of each state that a newcomer finds, and all of what its leader sees."""
    seen: set[str] = set()
    leader_id = db.session.scalars(select(Person.id).where(Person.email == leader)).one()
    with_leaders = select(Meeting).options(selectinload(Meeting.facilitators))
    for meeting in db.session.scalars(with_leaders.order_by(Meeting.starts_at)).all():
        state = "draft" if meeting.stage == MeetingStage.DRAFT else signup_state(meeting, now()).value
        stage = db.session.scalars(select(Summary.stage).where(Summary.meeting_id == meeting.id)).first()
        is_led = leader_id in {person.id for person in meeting.facilitators}
        if is_led and state == "past":
            yield from _past(meeting.slug, f"{stage}-{meeting.id}", leader)
        if state in seen:
            continue
        seen.add(state)
        if state != "draft":
            yield State(f"session-{state}", f"/agenda/{meeting.slug}")
        for part in OF_A_SESSION:
            reader = leader if is_led else organiser
            yield State(f"manage-{state}{part.replace('/', '-')}", f"/manage/meetings/{meeting.slug}{part}", reader)
        if state in ("open", "queue"):
            signed_up = f"/agenda/{meeting.slug}"
            yield State(f"session-{state}-errors", signed_up, None, _sign_up("", "noor@@havenrand"))
            yield State(f"session-{state}-receipt", signed_up, None, _sign_up("Noor V.", "noor@havenrnd.example"))


def _past(slug: str, name: str, leader: str) -> Iterator[State]:
    yield State(f"past-{name}-summary", f"/agenda/{slug}/summary")
    yield State(f"past-{name}-lessons", f"/lessons/{slug}")
    yield State(f"past-{name}-home", f"/manage/meetings/{slug}", leader)
    yield State(f"past-{name}-evaluation", f"/manage/meetings/{slug}/evaluation", leader)
    yield State(f"past-{name}-desk", f"/manage/meetings/{slug}/summary", leader)
    for step in STEPS:
        yield State(f"past-{name}-desk-{step}", f"/manage/meetings/{slug}/summary?step={step}", leader)


def _press(button: str) -> Callable[[Page], None]:
    def press(page: Page) -> None:
        page.locator("main").get_by_role("button", name=button).last.click()
        page.locator(".errors").first.wait_for()

    return press


def _sign_up(name: str, email: str) -> Callable[[Page], None]:
    def sign_up(page: Page) -> None:
        page.get_by_label("Naam").fill(name)
        page.get_by_label("E-mailadres").fill(email)
        page.locator("#signup-box").get_by_role("button", name="Ik doe mee").or_(
            page.locator("#signup-box").get_by_role("button", name="wachtlijst")
        ).first.click()
        page.locator(".errors, [data-page=receipt]").first.wait_for()

    return sign_up
