"""What the portal knows of a breach, and says: people, data, letters, the log, roles; and what it cannot know."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from portal.agenda.models import Meeting
from portal.agenda.operations.counts import add_counts
from portal.agenda.operations.roles import give_role, take_role
from portal.breaches.models import Breach, Extent
from portal.breaches.operations import amend, write_down
from portal.breaches.queries.known import letters_in, log_in, roles_in
from portal.breaches.queries.touched import touched_by
from portal.breaches.rules import StaleBreach
from portal.clock import now
from portal.db import db, transaction
from portal.history.models import Action, HistoryEntry
from portal.history.operations import note_export
from portal.mail.models import Letter, LetterState
from portal.people.models import Person, RoleName
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.signing_up import Details
from tests.breaches.written import BEGAN, ENDED, a_breach
from tests.cast import make, network, person, sign_up_all, signup_of
from tests.members import add_member

pytestmark = pytest.mark.postgresql_in_turns

AN_HOUR = timedelta(hours=1)


def noted(chris: Person, **changes) -> Breach:
    return write_down(a_breach(**changes), chris.id, "", now())


def kinds(breach: Breach) -> dict[str, int]:
    return {kind.what: kind.count for kind in touched_by(breach, now()).kinds}


def test_of_a_session_it_counts_who_had_signed_up_by_then_and_what_they_had_filled_in(workshop: Meeting, chris: Person):
    """One signed up afterwards, and somebody else's session does not count."""
    sign_up_all(workshop, "anna", "bram", now=BEGAN)
    sign_up_all(make(title="Een andere"), "emma", now=BEGAN)
    tell_details(signup_of(workshop, "anna").id, Details(needs="Een plek vooraan", learning_question="Hoe?"), now())
    sign_up_all(workshop, "daan", now=ENDED + AN_HOUR)
    breach = noted(chris, extent=Extent.SESSION, meeting_id=workshop.id)

    assert touched_by(breach, now()).people == 2
    assert kinds(breach) == {
        "Your name and e-mail address": 2,
        "Your sign-up, your organisation, and whether you were there": 2,
        "What you need, and your phone number": 1,
        "What you want to learn, and your answer to the question of the session": 1,
    }
    assert list(kinds(noted(chris, extent=Extent.PARTICIPANTS, meeting_id=workshop.id)).values()) == [2, 2]


def test_of_a_network_it_counts_the_members_and_of_everything_everybody(workshop: Meeting, chris: Person):
    group = network()
    add_member(group.id, "anna@oeverkring.example", "Anna", None, BEGAN)
    sign_up_all(workshop, "bram", "emma", now=BEGAN)
    members = noted(chris, extent=Extent.MEMBERS, network_id=group.id)
    everything = noted(chris, ended_at=None)

    assert kinds(members) == {"Your name and e-mail address": 1, "That you are a member of a network": 1}
    assert touched_by(members, now()).people == 1
    assert touched_by(everything, now()).people == db.session.query(Person).count()
    assert (kinds(everything)["Which e-mails you got"], kinds(everything)["Your role, if you have one"]) == (2, 1)


@pytest.mark.one_database
def test_it_tells_which_letters_left_meanwhile_and_to_how_many(workshop: Meeting, chris: Person):
    sign_up_all(workshop, "anna", "bram", "daan", now=BEGAN)
    other = make(title="Een andere")
    sign_up_all(other, "emma", now=BEGAN)
    with transaction() as session:
        session.execute(update(Letter).values(state=LetterState.SENT, sent_at=BEGAN + AN_HOUR))
        late = Letter.signup_id == signup_of(workshop, "daan").id
        session.execute(update(Letter).where(late).values(sent_at=ENDED + AN_HOUR))
    breach = noted(chris, extent=Extent.SESSION, meeting_id=workshop.id)

    letters = {letters.kind: (letters.count, letters.people) for letters in letters_in(breach, now())}

    assert letters == {"signup-going": (2, 2)}


@pytest.mark.one_database
def test_it_tells_who_took_the_list_along_meanwhile_and_who_could_sign_in(workshop: Meeting, chris: Person):
    bram = person("bram", RoleName.FACILITATOR)
    note_export(workshop.id, bram.id, BEGAN - AN_HOUR)
    note_export(workshop.id, bram.id, BEGAN + AN_HOUR)
    note_export(make(title="Een andere").id, bram.id, BEGAN + AN_HOUR)
    take_role(bram.roles[0].id, chris.id, BEGAN + 2 * AN_HOUR)
    give_role("emma@oeverkring.example", "Emma", RoleName.FACILITATOR, None, chris.id, ENDED + AN_HOUR)
    breach = noted(chris, extent=Extent.PARTICIPANTS, meeting_id=workshop.id)

    held, taken = roles_in(breach, now())

    assert [(entry.action, entry.by.name) for entry in log_in(breach, now())] == [(Action.EXPORTED, "Bram")]
    assert [(role.person.name, role.role) for role in held] == [("Chris", RoleName.ORGANISER)]
    assert [(entry.about.name, entry.role) for entry in taken] == [("Bram", RoleName.FACILITATOR)]


@pytest.mark.one_database
def test_the_same_form_sent_twice_is_one_breach_and_one_line_in_the_log(chris: Person):
    first, second = (write_down(a_breach(), chris.id, "once", now()) for _ in range(2))

    assert first.id == second.id
    assert [entry.by_id for entry in db.session.query(HistoryEntry).filter_by(action=Action.BREACH)] == [chris.id]


def test_what_was_changed_in_another_window_is_not_overwritten(chris: Person):
    breach = noted(chris)
    amend(breach.id, a_breach(measures="De map is dicht."), 1, chris.id, now())

    with pytest.raises(StaleBreach):
        amend(breach.id, a_breach(measures="Niets."), 1, chris.id, now())

    assert (breach.measures, breach.version) == ("De map is dicht.", 2)


@pytest.mark.one_database
def test_sign_ups_that_were_deleted_since_are_a_number(app: Flask, workshop: Meeting, chris: Person):
    with transaction():
        add_counts({(workshop.id, "present"): 3, (workshop.id, "cancelled"): 2})

    assert touched_by(noted(chris, extent=Extent.SESSION, meeting_id=workshop.id), now()).deleted == 5
    assert touched_by(noted(chris), now()).deleted == 0
