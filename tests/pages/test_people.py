"""The page of people and roles: who sees whom, what each button does, and that giving roles needs a recent sign-in."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.roles import give_role, take_role
from portal.agenda.queries.meetings import meeting_at
from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.mail.models import Letter
from portal.networks.models import Network
from portal.people.models import Person, Role, RoleName
from tests.after import held as held_session
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW, coordinator, letters_to, make, make_draft, network
from tests.mail.outbox import send_what_is_due
from tests.people.asking import sign_in_letters

PEOPLE = "/manage/people"


@pytest.fixture
def meedoen(app: Flask) -> Network:
    return network("Meedoen")


@pytest.fixture
def lotte(meedoen: Network) -> Person:
    return coordinator("lotte", meedoen)


@pytest.fixture
def as_lotte(app: Flask, lotte: Person) -> Browser:
    return sign_in(Browser(app), lotte)


def held(page: Page) -> list[str]:
    """Return the people that the page lists, in order."""
    return ["".join(item.itertext()).strip() for item in page.elements("h3")]


def roles() -> list[tuple[str, str]]:
    """Return (name, role) of every role."""
    rows = select(Person.name, Role.role).join(Role, Role.person_id == Person.id).order_by(Role.id)
    return [(name, role) for name, role in db.session.execute(rows)]


def removal_of(name: str) -> str:
    """Return the end of the address that removes this person's role."""
    return f"/roles/{_role_of(name)}/removal"


def handover_of(name: str) -> str:
    return f"/roles/{_role_of(name)}/handover"


def _role_of(name: str) -> int:
    return db.session.scalars(
        select(Role.id).join(Person, Role.person_id == Person.id).where(Person.name == name)
    ).one()


def test_an_organiser_sees_everybody_with_a_role_by_where_it_holds(
    as_chris: Browser, bram: Person, lotte: Person, anna: Person
):
    page = as_chris.open("/manage").follow(link_to(as_chris, PEOPLE))

    assert (page.name, held(page)) == ("people", ["Bram", "Chris", "Lotte"])
    assert "Anna" not in page.text


def test_a_coordinator_sees_the_coordinators_of_her_own_networks_alone(as_lotte: Browser, bram: Person, chris: Person):
    coordinator("els", network("Thuis"))

    page = as_lotte.open(PEOPLE)

    assert held(page) == ["Lotte"]
    assert [name for name in ("Bram", "Chris", "Els", "Thuis") if name in page.text] == []


def test_chris_gives_a_role_by_choosing_a_person_and_pressing(as_chris: Browser, lotte: Person):
    page = as_chris.open(PEOPLE).form("/roles").submit(email="lotte@oeverkring.example", role="facilitator")

    assert (page.path, held(page)) == ("/manage/people?said=given", ["Chris", "Lotte", "Lotte"])
    assert letters_to("lotte") == ["role-given", "role-given"]


def test_somebody_new_needs_a_name_and_nothing_typed_is_lost(as_chris: Browser):
    page = as_chris.open(PEOPLE).form("/roles").submit(email="nora@oeverkring.example", role="organiser")
    assert (page.status, len(page.errors()), roles()) == (422, 1, [("Chris", "organiser")])

    values = page.form("/roles").values
    assert (values["email"], values["role"]) == ("nora@oeverkring.example", "organiser")

    page.form("/roles").submit(name="Nora")
    assert roles() == [("Chris", "organiser"), ("Nora", "organiser")]


def test_a_coordinator_is_of_a_network(as_chris: Browser, meedoen: Network, anna: Person):
    form = as_chris.open(PEOPLE).form("/roles")

    page = form.submit(email=anna.email, role="coordinator")
    assert (page.status, len(page.errors())) == (422, 1)

    page.form("/roles").submit(network="meedoen")
    assert (roles(), anna.coordinated_ids) == ([("Chris", "organiser"), ("Anna", "coordinator")], {meedoen.id})


def test_the_network_is_left_out_of_a_role_in_the_whole_portal(as_chris: Browser, meedoen: Network, anna: Person):
    as_chris.open(PEOPLE).form("/roles").submit(email=anna.email, role="facilitator", network="meedoen")

    assert (anna.is_facilitator, anna.coordinated_ids) == (True, set())


def test_chris_takes_a_role_away_by_one_press(as_chris: Browser, bram: Person):
    page = as_chris.open(PEOPLE).form(removal_of("Bram")).submit()

    assert (held(page), roles()) == (["Chris"], [("Chris", "organiser")])
    assert "Bram is geen gespreksleider meer." in page.text


def test_whose_role_was_taken_has_it_again_by_one_press(as_chris: Browser, as_lotte: Browser, bram: Person):
    page = as_chris.open(PEOPLE).form(removal_of("Lotte")).submit()
    assert "Lotte is geen coördinator van Meedoen meer." in page.text

    again = page.press("Maak ongedaan")

    assert sorted(roles()) == [("Bram", "facilitator"), ("Chris", "organiser"), ("Lotte", "coordinator")]
    assert (again.path, as_lotte.open(PEOPLE).status) == ("/manage/people?said=given", 200)
    assert "Lotte is geen" not in as_chris.open(page.path).text  # her role is back


def test_the_address_of_the_undo_tells_a_coordinator_of_nobody_else(
    as_lotte: Browser, as_chris: Browser, bram: Person, chris: Person
):
    taken = as_chris.open(PEOPLE).form(removal_of("Bram")).submit().path.partition("?")[2]
    role_given = db.session.scalars(select(HistoryEntry.id).where(HistoryEntry.action == Action.ROLE_GIVEN)).first()

    pages = [as_lotte.open(f"{PEOPLE}?{query}") for query in (taken, "taken=99999999999999999999", "taken=x")]
    pages += [as_chris.open(f"{PEOPLE}?taken={role_given}")]

    assert [(page.status, "is geen" in page.text, "Bram" in page.text) for page in pages] == [(200, False, False)] * 4


def test_a_second_press_finds_it_done(as_chris: Browser, bram: Person):
    form = as_chris.open(PEOPLE).form(removal_of("Bram"))

    pages = [form.submit(), form.submit()]

    assert ["Bram is geen gespreksleider meer." in page.text for page in pages] == [True, False]
    assert (pages[1].path, roles()) == ("/manage/people?said=taken", [("Chris", "organiser")])


def test_chris_hands_a_role_over_by_choosing_and_pressing(as_chris: Browser, bram: Person, lotte: Person):
    page = as_chris.open(PEOPLE).form(handover_of("Bram")).submit(to=lotte.id)

    assert page.path == "/manage/people?said=handed-over"
    assert roles() == [("Chris", "organiser"), ("Lotte", "coordinator"), ("Lotte", "facilitator")]


def test_a_handover_needs_somebody(as_chris: Browser, bram: Person):
    page = as_chris.open(PEOPLE).form(handover_of("Bram")).submit()

    assert (page.status, len(page.with_class("bad")), len(roles())) == (422, 1, 2)


def test_the_only_organiser_is_told_that_somebody_must_be(as_chris: Browser):
    page = as_chris.open(PEOPLE).form(removal_of("Chris")).submit()

    assert (page.status, len(page.with_class("bad")), roles()) == (409, 1, [("Chris", "organiser")])


def test_who_hands_the_portal_over_ends_on_a_page_of_their_own(as_chris: Browser, bram: Person):
    page = as_chris.open(PEOPLE).form(handover_of("Chris")).submit(to=bram.id)

    assert (page.name, page.status) == ("me", 200)
    assert as_chris.open(PEOPLE).status == 404


def test_lotte_gives_and_takes_the_role_of_coordinator_in_her_network(as_lotte: Browser, meedoen: Network):
    page = as_lotte.open(PEOPLE).form("/roles").submit(email="noor@oeverkring.example", name="Noor", network="meedoen")
    assert held(page) == ["Lotte", "Noor"]

    page = page.form(removal_of("Noor")).submit()
    assert held(page) == ["Lotte"]


@pytest.mark.parametrize(
    "typed", [{"role": "organiser"}, {"role": "facilitator"}, {"role": "coordinator", "network": "thuis"}]
)
def test_lotte_gives_no_other_role(as_lotte: Browser, chris: Person, typed: dict[str, str]):
    network("Thuis")
    form = as_lotte.open(PEOPLE).form("/roles")

    page = as_lotte.send(form.action, {**form.values, "email": "lotte@oeverkring.example", **typed}, {})

    assert (page.status, roles()) == (422, [("Lotte", "coordinator"), ("Chris", "organiser")])


def test_lotte_takes_nobodys_other_role(as_lotte: Browser, chris: Person):
    form = as_lotte.open(PEOPLE).form(removal_of("Lotte"))
    others = [form.action.replace(f"/{_role_of('Lotte')}/", f"/{_role_of('Chris')}/")]
    others.append(others[0].replace("removal", "handover"))

    pages = [as_lotte.send(address, form.values, {}) for address in others]

    assert [page.status for page in pages] == [404, 400]  # the second used the token of another form
    assert roles() == [("Lotte", "coordinator"), ("Chris", "organiser")]


def test_a_role_that_is_lost_bites_at_once(as_lotte: Browser, lotte: Person, chris: Person):
    page = as_lotte.open(PEOPLE)
    take_role(lotte.roles[0].id, chris.id, NOW)

    answer = page.form("/roles").submit(email="noor@oeverkring.example", name="Noor", network="meedoen")

    assert (answer.status, roles()) == (404, [("Chris", "organiser")])


def test_an_old_sign_in_asks_for_a_fresh_letter_and_nothing_typed_is_lost(
    as_chris: Browser, chris: Person, clock: time_machine.Traveller
):
    form = as_chris.open(PEOPLE).form("/roles")
    clock.shift(timedelta(minutes=31))

    page = form.submit(email="nora@oeverkring.example", name="Nora", role="facilitator")
    assert (page.status, page.name, roles()) == (403, "error", [("Chris", "organiser")])

    again = next(link for link in page.links.values() if link.startswith("/sign-in?fresh=1"))
    sign_in_page = as_chris.open(again)
    assert (sign_in_page.name, sign_in_page.form("/sign-in").values["email"]) == ("sign-in", chris.email)
    code = sign_in_letters()[-1].code if sign_in_page.form("/sign-in").submit() else ""
    as_chris.open("/sign-in/code").form("/sign-in/code").submit(code=code)

    repeated = page.form("/roles").submit()  # submit the old page again, with a new token
    assert repeated.form("/roles").values["name"] == "Nora"
    repeated.form("/roles").submit()
    assert roles() == [("Chris", "organiser"), ("Nora", "facilitator")]


@pytest.mark.parametrize("minutes", [0, 29])
def test_a_recent_sign_in_is_enough(as_chris: Browser, clock: time_machine.Traveller, minutes: int):
    clock.shift(timedelta(minutes=minutes))

    as_chris.open(PEOPLE).form("/roles").submit(email="nora@oeverkring.example", name="Nora", role="facilitator")

    assert len(roles()) == 2


def test_another_site_leaves_nothing_ready_to_be_pressed_when_the_sign_in_is_old(
    as_chris: Browser, clock: time_machine.Traveller
):
    clock.shift(timedelta(minutes=31))
    typed = {"email": "evil@oeverkring.example", "name": "E", "role": "organiser"}

    page = as_chris.send(f"{PEOPLE}/roles", typed, {"Origin": "https://evil.example"})

    assert (page.status, page.name) == (400, "error")
    assert "evil@" not in page.answer.text
    assert roles() == [("Chris", "organiser")]


def test_the_letter_says_which_role_and_leads_to_the_sign_in(as_chris: Browser, anna: Person, meedoen: Network):
    as_chris.open(PEOPLE).form("/roles").submit(email=anna.email, role="coordinator", network="meedoen")

    send_what_is_due()

    letter = db.session.scalars(select(Letter).where(Letter.kind == "role-given")).one()
    assert (letter.state, letter.facts["role"], letter.facts["network"]) == ("sent", "coordinator", "Meedoen")


def test_the_letter_is_not_sent_when_the_role_is_taken_again(as_chris: Browser, anna: Person, chris: Person):
    as_chris.open(PEOPLE).form("/roles").submit(email=anna.email, role="facilitator")
    take_role(_role_of("Anna"), chris.id, NOW)

    send_what_is_due()

    letter = db.session.scalars(select(Letter).where(Letter.kind == "role-given")).one()
    assert (letter.state, letter.answer) == ("dropped", "the role was taken again")


def link_to(browser: Browser, path: str) -> str:
    """Return the text of the link on /manage that leads there."""
    return next(words for words, href in browser.open("/manage").links.items() if href == path)


def test_who_takes_a_role_is_asked_who_takes_over_and_says_so(
    as_chris: Browser, as_bram: Browser, bram: Person, lotte: Person, meedoen: Network
):
    alone, draft = make(facilitator_ids=[bram.id]), make_draft(facilitator_ids=[bram.id], title="Nog niet af")
    shared = make(facilitator_ids=[bram.id, lotte.id], title="Met zijn tweeën")
    over = held_session(facilitator_ids=[bram.id], title="Geweest")

    handover = as_chris.open(PEOPLE).form(removal_of("Bram")).submit()
    assert (handover.status, len(roles())) == (409, 3)
    titles = (alone.title, draft.title, shared.title, over.title)
    assert [title for title in titles if title in handover.text] == [alone.title, draft.title]

    refused = handover.form(removal_of("Bram")).submit(successor="")
    assert (refused.status, len(refused.with_class("bad")) > 0, len(roles())) == (422, True, 3)

    page = refused.form(removal_of("Bram")).submit(successor=lotte.id)
    assert "Bram is geen gespreksleider meer." in page.text
    assert leaders(alone, draft, shared, over) == [["Lotte"], ["Lotte"], ["Lotte"], ["Bram"]]
    assert letters_to("lotte") == ["role-given", "lead-given", "lead-given"]
    assert letters_to("bram") == ["lead-taken-over", "lead-taken-over"]
    assert as_bram.open("/manage").status == 404

    page.press("Maak ongedaan")
    assert leaders(alone, draft, shared, over) == [["Bram"], ["Bram"], ["Bram", "Lotte"], ["Bram"]]
    assert as_bram.open("/manage").status == 200


def test_an_undo_of_long_ago_gives_the_role_alone(
    as_chris: Browser, bram: Person, chris: Person, clock: time_machine.Traveller
):
    meeting = make(facilitator_ids=[bram.id])
    page = as_chris.open(PEOPLE).form(removal_of("Bram")).submit()
    taken = page.form(removal_of("Bram")).submit(successor=chris.id)
    clock.shift(timedelta(days=2))
    as_chris = sign_in(as_chris, chris)

    as_chris.open(taken.path).press("Maak ongedaan")

    assert (sorted(roles()), leaders(meeting)) == ([("Bram", "facilitator"), ("Chris", "organiser")], [["Chris"]])


def test_a_coordinator_who_undoes_gives_nobody_a_session_elsewhere(
    as_lotte: Browser, meedoen: Network, bram: Person, chris: Person
):
    """Chris removed the role and gave bram the sessions; lotte can restore the role, but no session of others."""
    noor = coordinator("noor", meedoen)
    elsewhere = make(facilitator_ids=[noor.id])
    inside = make(facilitator_ids=[noor.id], network_id=meedoen.id, title="Hier")
    taken = take_role(_role_of("Noor"), chris.id, NOW, bram.id)

    as_lotte.open(f"{PEOPLE}?taken={taken}").press("Maak ongedaan")

    assert ("Noor", "coordinator") in roles()
    assert leaders(elsewhere, inside) == [["Bram"], ["Noor"]]


def test_a_handover_hands_the_sessions_over_too(as_chris: Browser, bram: Person, lotte: Person):
    meeting = make(facilitator_ids=[bram.id])

    as_chris.open(PEOPLE).form(handover_of("Bram")).submit(to=lotte.id)

    assert leaders(meeting) == [["Lotte"]]


def test_who_keeps_another_role_keeps_what_that_carries_and_the_rest_is_asked_about(
    as_chris: Browser, bram: Person, chris: Person, meedoen: Network
):
    elsewhere = make(facilitator_ids=[bram.id], title="Elders")
    inside = make(facilitator_ids=[bram.id], network_id=meedoen.id, title="Hier")
    give_role(bram.email, "", RoleName.COORDINATOR, meedoen.id, chris.id, NOW)
    facilitator = next(role.id for role in bram.roles if role.role == RoleName.FACILITATOR)

    handover = as_chris.open(PEOPLE).form(f"/roles/{facilitator}/removal").submit()
    question = words_in(handover.form(f"/roles/{facilitator}/removal").element)
    handover.form(f"/roles/{facilitator}/removal").submit(successor=chris.id)

    assert (handover.status, "Elders" in question, "Hier" in question) == (409, True, False)
    assert roles() == [("Chris", "organiser"), ("Bram", "coordinator")]
    assert leaders(elsewhere, inside) == [["Chris"], ["Bram"]]


def test_a_coordinator_hands_over_no_sessions_of_elsewhere(as_lotte: Browser, meedoen: Network):
    noor = coordinator("noor", meedoen)
    meeting = make(facilitator_ids=[noor.id], network_id=network("Thuis").id)

    page = as_lotte.open(PEOPLE).form(removal_of("Noor")).submit()
    handed = as_lotte.open(PEOPLE).form(handover_of("Noor")).submit(to=_id_of("Lotte"))

    assert [(answer.status, len(answer.with_class("bad"))) for answer in (page, handed)] == [(409, 1)] * 2
    assert (len(roles()), leaders(meeting)) == (2, [["Noor"]])


def _id_of(name: str) -> int:
    return db.session.scalars(select(Person.id).where(Person.name == name)).one()


def leaders(*meetings: Meeting) -> list[list[str]]:
    """Return the facilitators of each session, by name."""
    db.session.rollback()
    return [[leader.name for leader in whole.facilitators] for of in meetings if (whole := meeting_at(of.slug))]
