"""Of network B, others read what is public, and change nothing: asked as who coordinates network A, and as its member.

The addresses are those of `test_roles.py`, which has a row for every address of the url map. *otto* coordinates
*Elders*, *elsa* is a member of it; the scene's network *Meedoen* is the other one.
"""

from collections.abc import Iterator

import pytest
from sqlalchemy import ColumnElement, Table, select
from werkzeug.test import TestResponse

from portal.agenda.models import Meeting
from portal.agenda.operations.roles import give_role
from portal.clock import now
from portal.db import Base, db
from portal.networks.models import Network
from portal.people.models import RoleName
from portal.themes.models import NetworkTheme
from tests import cast
from tests.browser import Browser, sign_in
from tests.guards.form_posts import FORM_POSTS
from tests.guards.scene import SECRETS, Scene, with_token
from tests.guards.test_roles import DONE, SEEN, words_of
from tests.members import add_member

BY_LINK = ("key}", "token}", "{code}", "{letters}", "{sign_in}", "{bylink}")  # who has the link may use it
STRANGER = 0  # the column of daan
INSIDE = (
    *("noor@", "rik@", "rosa@", "ivo@", "wim@", "gonny@"),  # members, who asks, who waits, who was invited
    *("Huisbezoek", "Hoe begin ik?", "Neem iets mee", "Nog stil", "Nog niet af"),
    *SECRETS,
)
Rows = dict[str, list[tuple]]


@pytest.fixture
def others(scene: Scene) -> dict[str, Browser]:
    """Return the browsers of otto and elsa, signed in."""
    elders = cast.network("Elders")
    otto = give_role(cast.person("otto").email, "", RoleName.COORDINATOR, elders.id, None, now())
    elsa = cast.person("elsa")
    add_member(elders.id, elsa.email, "", None, now())
    return {each.email.partition("@")[0]: sign_in(Browser(scene.app), each) for each in (otto, elsa)}


def of_b() -> Rows:
    """Return all rows of the scene's networks: of each table that refers to them, to their meetings or their themes."""
    db.session.rollback()
    rows = {}
    for table in Base.metadata.sorted_tables:
        condition = next(_ways_to_b(table), None)
        if condition is not None:
            rows[table.name] = sorted(map(tuple, db.session.execute(select(table).where(condition))), key=str)
    return rows


def _ways_to_b(table: Table) -> Iterator[ColumnElement[bool]]:
    networks = select(Network.id).where(Network.slug != "elders")
    ways = {
        "network_id": networks,
        "meeting_id": select(Meeting.id).where(Meeting.network_id.in_(networks)),
        "theme_id": select(NetworkTheme.id).where(NetworkTheme.network_id.in_(networks)),
    }
    if table.name == "network":
        yield table.c.id.in_(networks)
    yield from (table.c[name].in_(ids) for name, ids in ways.items() if name in table.c and table.name != "letter")


def inside(answer: TestResponse, scene: Scene, pattern: str) -> list[str]:
    """Return what only those inside B may read; the address that was asked for does not count."""
    text = words_of(answer).replace(scene.path(pattern), "")
    hidden = (*INSIDE, *(f"/agenda/{scene.names[name]}" for name in ("members", "draft")))
    return [each for each in hidden if each in text]


def to_ask() -> list[str]:
    return [pattern for pattern in SEEN if "{" in pattern and not any(key in pattern for key in BY_LINK)]


def to_do() -> list[tuple[str, str]]:
    """Return the posts about B that not everybody may do."""
    closed = [post for post, statuses in DONE.items() if statuses[STRANGER] >= 400]
    by_link = [post for post in closed if any(key in post[1] for key in BY_LINK)]
    names_b = [post for post in closed if "{" in post[1] or "meedoen" in map(str, FORM_POSTS[post[0]].typed.values())]
    return [post for post in names_b if post not in by_link]


@pytest.mark.in_turns(name="otto")
@pytest.mark.parametrize("name", ["otto", "elsa"])
def test_who_belongs_to_another_network_reads_of_this_one_what_everybody_reads(
    scene: Scene, others: dict[str, Browser], name: str
):
    answers = {pattern: others[name].ask(scene.path(pattern)) for pattern in to_ask()}
    overviews = {pattern: others[name].ask(pattern) for pattern in SEEN if "{" not in pattern}

    read = {pattern: inside(answer, scene, pattern) for pattern, answer in (answers | overviews).items()}
    assert {pattern: words for pattern, words in read.items() if words} == {}
    seen = {pattern for pattern, answer in answers.items() if answer.status_code == 200}
    assert seen == {pattern for pattern in to_ask() if SEEN[pattern][STRANGER] == 200}


@pytest.mark.in_turns(name="otto")
@pytest.mark.parametrize("name", ["otto", "elsa"])
def test_who_belongs_to_another_network_changes_nothing_of_this_one(
    scene: Scene, others: dict[str, Browser], name: str
):
    before = of_b()

    statuses = {post: do(scene, others[name], post) for post in to_do()}
    own = dict(scene.names) | {"network": "elders"}  # the address of the own network, with what is of the other
    mixed = [post for post in to_do() if "{network}" in post[1] and post[1].count("{") > 1]
    answers = [do(scene, others[name], (endpoint, pattern.format_map(own))) for endpoint, pattern in mixed]

    assert of_b() == before
    assert {post: status for post, status in statuses.items() if status < 400} == {}
    assert len(answers) > 5
    assert before["membership"] and before["network_theme"] and before["application"] and before["signup"]


@pytest.mark.in_turns
def test_control_who_coordinates_this_network_reads_and_changes_it_there(scene: Scene):
    lotte, before = scene.browser("lotte"), of_b()

    read = {pattern for pattern in to_ask() if inside(lotte.ask(scene.path(pattern)), scene, pattern)}
    status = do(scene, lotte, ("members.end", "/manage/memberships/{invitation}/end"))

    assert {f"/manage/networks/{{network}}/{page}" for page in ("members", "themes", "messages")} <= read
    assert (status, of_b() == before) == (303, False)


def test_a_coordinator_of_another_network_plans_no_session_in_this_one(scene: Scene, others: dict[str, Browser]):
    new = ("meetings.create", "/manage/meetings/new")

    statuses = [do(scene, others["otto"], new, network=slug) for slug in ("meedoen", "elders")]

    assert statuses == [422, 303]


def do(scene: Scene, browser: Browser, post: tuple[str, str], **more: str) -> int:
    endpoint, pattern = post
    typed = with_token({**FORM_POSTS[endpoint].typed, **more}, scene.mark(browser, endpoint))
    return browser.ask(scene.path(pattern), "POST", data=typed).status_code
