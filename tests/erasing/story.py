"""A story with one person in everything: *zelda* takes part, waits, led a session, was there, reacted, and wrote."""

import json
from datetime import timedelta
from typing import Any

from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.certificates.operations import issue
from portal.db import Base, db, empty_log, transaction
from portal.evaluations.operations.own_sentence import write_to_self
from portal.memberships.operations.ask import ask_to_join, prove_request
from portal.memberships.operations.invite import invite
from portal.memberships.operations.tell import AboutMe, tell_about_me
from portal.messages.operations.send import write_to_participants
from portal.messages.rules import MessageText
from portal.networks.models import Membership
from portal.networks.rules.people import Named
from portal.people.models import Person, RoleName
from portal.people.operations.asking import ask_to_sign_in
from portal.signups.operations.add import add
from portal.signups.operations.change import change_meeting
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.signing_up import Details, Newcomer
from portal.summaries.operations.notes import save_notes
from portal.themes.operations.hold import open_vote
from portal.themes.operations.propose import propose
from portal.themes.operations.vote import offer_to_guide, vote
from portal.themes.rules.voting import ThemeText
from tests.cast import NOW, make, meeting_text, network, newcomer, person, sign_up_all, signup_of
from tests.members import add_member
from tests.memberships.joining import change, joiner, joins
from tests.reactions.rounds import in_round, says
from tests.scenes import built_once

ZELDA = Newcomer("Zelda van Zeldam", "Zelda@oeverkring.example", "Zeldahuis", "nl")
WORD = "zelda"  # begins her name, mailbox, organisation, and every text that is hers alone
REACTION = "Bij ons ging dat anders."


@built_once
def story() -> dict[str, Meeting]:
    """Return the sessions: *past* with a round, *full* (anna waits behind her), *queue* (she waits), *led* by her
    alone, and *shared* with bram.
    """
    meedoen = network()
    past = in_round(there=("anna", "zelda", "emma"))
    zelda = person("zelda", RoleName.FACILITATOR)
    says(past, "zelda", "addition", REACTION, is_named=True)
    issue(signup_of(past, "zelda").id, NOW)
    write_to_self(signup_of(past, "zelda").id, "Zeldazin: ik bel de buurvrouw.", NOW)
    add_member(meedoen.id, zelda.email, "", None, NOW)
    in_networks(zelda)
    bring_a_theme(meedoen.id, zelda.id)

    full, queue = make(capacity=1, title="Vol"), make(capacity=1, title="Rij")
    sign_up(full.id, ZELDA, NOW)
    about_her = Details(phone="06-zelda", learning_question="Zeldavraag", needs="Zeldawens", show_me=True)
    tell_details(signup_of(full, "zelda").id, about_her, NOW)
    sign_up_all(full, "anna", "daan")
    sign_up_all(queue, "emma")
    sign_up(queue.id, ZELDA, NOW)
    sign_up_all(queue, "anna")
    led = make(title="Geleid", capacity=9, facilitator_ids=[zelda.id])
    shared = make(title="Gedeeld", facilitator_ids=[zelda.id, id_of("bram")])
    add(led.id, newcomer("daan"), zelda.id, NOW)  # his letter says who signed him up
    write_to_participants(led.id, MessageText("Zeldagroet", "Zelda schrijft."), zelda.id, "", NOW)
    save_notes(past.id, "Zelda's eigen notities", zelda.id, NOW)
    ask_to_sign_in(zelda.email, "a browser", "", "nl", NOW)
    return {"past": past, "full": full, "queue": queue, "led": led, "shared": shared}


def in_networks(zelda: Person) -> None:
    """Make her the only member of *thuis*, for which finn waits; she asks to join *buurt*, and is invited to *verder*,
    to which she invited gijs.
    """
    thuis, buurt, verder = (network(name) for name in ("Thuis", "Buurt", "Verder"))
    change(thuis, members_most=1, join_mode="open")
    hers = joiner("zelda", "Zeldahuis", question="Zeldavraag")
    for asked in (thuis, buurt):
        ask_to_join(asked.id, hers, NOW)
        prove_request(asked.id, zelda.id, NOW)
    tell_about_me(thuis.id, zelda.id, AboutMe("Zeldavraag", True, "Zeldakaart", True))
    joins(thuis, "finn")
    invite(verder.id, [Named("Gijs", "gijs@oeverkring.example")], zelda.id, NOW)
    invite(verder.id, [Named("Zelda", zelda.email)], id_of("bram"), NOW)


def bring_a_theme(network_id: int, person_id: int) -> None:
    """Propose themes, whose text stays; vote for one, and offer to guide it."""
    with transaction() as session:
        session.get_one(Membership, (network_id, person_id)).question = "Zeldavraag: hoe begin ik?"
    theme, _other = (
        propose(network_id, person_id, ThemeText(title, "Hoe dan?"), title, NOW) for title in ("Eten", "Zwijgen")
    )
    open_vote(network_id, (NOW + timedelta(days=7)).date(), NOW)
    vote(theme.id, person_id, True, NOW)
    offer_to_guide(theme.id, person_id, True, NOW)


def hand_over(led: Meeting) -> None:
    """Let bram lead her session."""
    text = meeting_text(title=led.title, capacity=led.capacity, facilitator_ids=[id_of("bram")])
    change_meeting(led.id, text, led.version, NOW, id_of("bram"))


def id_of(name: str) -> int:
    return db.session.scalars(select(Person.id).where(Person.email == f"{name}@oeverkring.example")).one()


def words_in_rows() -> list[str]:
    """Return "table.column" for each column of each table with her word in it, so that no later table is forgotten."""
    db.session.rollback()
    found = set()
    with db.engine.connect() as connection:
        for table in Base.metadata.sorted_tables:
            for row in connection.execute(select(table)).mappings():
                found |= {f"{table.name}.{name}" for name, value in row.items() if WORD in written(value)}
    return sorted(found)


def written(value: Any) -> str:
    return json.dumps(value, default=str, ensure_ascii=False).lower()


def words_in_files(app: Flask) -> list[str]:
    """Return the names of the files with a byte of her: of the database, its log, and letters in the folder."""
    folder = app.config["SETTINGS"].data
    empty_log()
    place = db.engine.url.database if db.engine.dialect.name == "sqlite" else None
    files = [*folder.glob("mail/*.eml"), *(folder.glob(f"{place.rpartition('/')[2]}*") if place else ())]
    return sorted(file.name for file in files if WORD.encode() in file.read_bytes().lower())
