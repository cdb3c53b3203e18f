"""A proposal is proven, becomes a draft that its proposer leads, is asked about, declined, changed and forgotten."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from portal.agenda.models import Meeting, MeetingKind
from portal.agenda.operations.make import make_draft
from portal.agenda.operations.publish import throw_away
from portal.agenda.operations.roles import give_role
from portal.agenda.queries.meetings import meeting_with
from portal.agenda.rules.refusals import OnTheAgenda
from portal.agenda.rules.who_may import What, changes, leads, sees
from portal.db import db, transaction
from portal.erasing.operations.erase import erase
from portal.erasing.rules import HandOverFirst
from portal.history.models import HistoryEntry
from portal.mail.models import Letter
from portal.people.models import Person, RoleName
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.operations.answer import ask_back, decline_proposal, make_draft_of, take_draft_back
from portal.proposals.operations.own import change_proposal, confirm_proposal, reply_to_organiser, withdraw_proposal
from portal.proposals.operations.send import send_signed_in
from portal.proposals.rules.refusals import ProposalAnswered, StaleProposal, TooManyProposals
from portal.proposals.rules.steps import STEPS, ProposalStep
from portal.proposals.rules.text import ProposalText, Proposer
from tests.cast import NOW, letters_to, make, meeting_text, person
from tests.forgetting import forget
from tests.proposals.proposing import TEXT, confirmed, proposals_of, proposes
from tests.themes.test_votes import in_app

pytestmark = pytest.mark.postgresql_in_turns

DAY = timedelta(days=1)
OTHER = ProposalText("Zwijgen of spreken", "Hoe dan?", "")


@pytest.fixture
def chris(app: Flask) -> Person:
    return person("chris", RoleName.ORGANISER)


def states(name: str = "daan") -> list[ProposalState]:
    return [proposal.standing for proposal in proposals_of(name)]


def test_a_proposal_waits_for_organisers_once_its_mailbox_is_proven(chris: Person):
    proposes("daan")
    assert (states(), letters_to("daan"), letters_to("chris")) == (["sent"], ["proposal-prove"], [])

    for _ in range(2):
        confirm_proposal(proposals_of("daan")[0].id, NOW)

    assert (states(), letters_to("chris")) == (["proven"], ["proposal-waits"])
    [proposal] = proposals_of("daan")
    daan = db.session.get_one(Person, proposal.person_id)
    assert (daan.name, daan.verified_at) == ("Daan", NOW)


def test_a_stranger_writes_three_letters_a_day_to_a_mailbox_and_nothing_that_could_not_be_proven(chris: Person):
    confirmed("daan")
    for title in ("Een", "Twee", "Drie"):
        proposes("daan", ProposalText(title, "", ""))
    proposes("daan")  # what is there already, past the limit

    assert letters_to("daan") == ["proposal-prove"] * 3
    assert [proposal.title for proposal in proposals_of("daan")] == ["Eerste huisbezoek", "Een", "Twee"]

    proposes("daan", now=NOW + DAY)
    proposes("daan", ProposalText("Een", "", ""), NOW + DAY)
    assert letters_to("daan")[3:] == ["proposal-again", "proposal-prove"]
    assert len(proposals_of("daan")) == 3


@pytest.mark.both_databases
def test_one_press_makes_a_draft_that_the_proposer_leads_without_a_role(app: Flask, chris: Person):
    proposal = confirmed("daan")
    proposal_id, chris_id = proposal.id, chris.id
    db.session.rollback()

    with ThreadPoolExecutor(2) as people:
        drafts = set(people.map(in_app(app, lambda _: make_draft_of(proposal_id, chris_id, NOW).id), range(2)))

    meeting, other, daan = read(drafts.pop()), read(make().id), db.session.get_one(Person, proposal.person_id)
    assert (drafts, meeting.title, meeting.questions, meeting.kind, meeting.is_draft) == (
        set(),
        "Eerste huisbezoek",
        ["Hoe kom je binnen?"],
        MeetingKind.WORK_SESSION,
        True,
    )
    assert [leader.id for leader in meeting.facilitators] == [daan.id]
    assert (leads(daan, meeting), sees(daan, What.NEEDS, meeting), daan.roles, daan.makes_sessions) == (
        *(True, True, [], False),
    )
    assert not changes(daan, What.SESSION, other)
    assert letters_to("daan") == ["proposal-prove", "proposal-drafted"]
    entry = db.session.scalars(select(HistoryEntry).where(HistoryEntry.action == "proposal-drafted")).one()
    assert (entry.by_id, entry.about_id, entry.meeting_id, entry.detail) == (chris.id, daan.id, meeting.id, "")


def test_a_draft_is_taken_back_until_it_is_published(chris: Person):
    proposal = confirmed("daan")
    meeting = make_draft_of(proposal.id, chris.id, NOW)

    for _ in range(2):
        take_draft_back(proposal.id, chris.id, NOW)

    assert (states(), db.session.scalar(select(func.count(Meeting.id)))) == (["proven"], 0)
    assert letters_to("daan")[1:] == ["proposal-drafted", "proposal-reopened"]

    meeting = make_draft_of(proposal.id, chris.id, NOW)
    throw_away(meeting.id, NOW)  # on the page of the draft itself
    assert states() == ["proven"]

    meeting = make_draft_of(proposal.id, chris.id, NOW)
    with transaction():
        db.session.get_one(Meeting, meeting.id).stage = "published"
    with pytest.raises(OnTheAgenda):
        take_draft_back(proposal.id, chris.id, NOW)
    assert states() == ["drafted"]


def test_an_organiser_asks_and_gets_the_answer(chris: Person):
    person("els", RoleName.ORGANISER)
    proposal = confirmed("daan")

    for _ in range(2):
        ask_back(proposal.id, "Voor wie is het?", chris.id, False, NOW)
    assert (states(), letters_to("daan")[1:]) == (["asked-back"], ["proposal-question"])

    for _ in range(2):
        reply_to_organiser(proposal.id, "Voor iedereen.", NOW + DAY)

    [proposal] = proposals_of("daan")
    assert (proposal.standing, proposal.asked, proposal.reply, proposal.waits_since) == (
        *("proven", "Voor wie is het?", "Voor iedereen.", NOW + DAY),
    )
    assert (letters_to("chris"), letters_to("els")) == (["proposal-waits"] * 2, ["proposal-waits"])


def test_declining_with_a_sentence_ends_it_and_its_owner_may_delete_it(chris: Person):
    proposal = confirmed("daan")

    for _ in range(2):
        decline_proposal(proposal.id, "Dat is er al.", chris.id, NOW)

    assert (states(), letters_to("daan")[1:]) == (["declined"], ["proposal-declined"])
    withdraw_proposal(proposal.id, NOW)
    withdraw_proposal(proposal.id, NOW)
    assert states() == []


def test_its_owner_changes_it_until_it_is_answered(chris: Person):
    proposal = confirmed("daan")

    for _ in range(2):
        change_proposal(proposal.id, OTHER, 1, NOW)
    assert [(each.title, each.version) for each in proposals_of("daan")] == [("Zwijgen of spreken", 2)]
    with pytest.raises(StaleProposal):
        change_proposal(proposal.id, TEXT, 1, NOW)

    make_draft_of(proposal.id, chris.id, NOW)
    with pytest.raises(ProposalAnswered):
        change_proposal(proposal.id, TEXT, 2, NOW)


def read(meeting_id: int) -> Meeting:
    return meeting_with(meeting_id) or pytest.fail(str(meeting_id))


def act(step: ProposalStep, proposal_id: int, chris_id: int) -> None:
    acts: dict[ProposalStep, Callable[[], object]] = {
        ProposalStep.CONFIRM: lambda: confirm_proposal(proposal_id, NOW),
        ProposalStep.CHANGE: lambda: change_proposal(proposal_id, OTHER, 1, NOW),
        ProposalStep.REPLY: lambda: reply_to_organiser(proposal_id, "Ja.", NOW),
        ProposalStep.WITHDRAW: lambda: withdraw_proposal(proposal_id, NOW),
        ProposalStep.MAKE_DRAFT: lambda: make_draft_of(proposal_id, chris_id, NOW),
        ProposalStep.TAKE_DRAFT_BACK: lambda: take_draft_back(proposal_id, chris_id, NOW),
        ProposalStep.ASK_BACK: lambda: ask_back(proposal_id, "Voor wie?", chris_id, False, NOW),
        ProposalStep.DECLINE: lambda: decline_proposal(proposal_id, "Nu niet.", chris_id, NOW),
    }
    acts[step]()


REPEATS = {  # a second press, which changes nothing
    *((state, ProposalStep.CONFIRM) for state in ProposalState if state != ProposalState.SENT),
    *((state, ProposalStep.TAKE_DRAFT_BACK) for state in ProposalState if state != ProposalState.DRAFTED),
    (ProposalState.DRAFTED, ProposalStep.MAKE_DRAFT),
}


@pytest.mark.one_database
def test_each_step_is_possible_in_the_states_of_the_table_and_in_no_other(chris: Person):
    chris_id, pairs = chris.id, [(state, step) for state in ProposalState for step in ProposalStep]
    with transaction() as session:
        rows = [proposal_in(session, chris_id, state) for state, _ in pairs]
    ids = [row.id for row in rows]
    after: dict[tuple[ProposalState, ProposalStep], ProposalState | None] = {}

    for (state, step), proposal_id in zip(pairs, ids, strict=True):
        with suppress(ProposalAnswered):
            act(step, proposal_id, chris_id)
            row = db.session.get(Proposal, proposal_id, populate_existing=True)
            after[state, step] = row and row.standing

    assert after == {**STEPS, **{(state, step): state for state, step in REPEATS}}


def proposal_in(session: Session, person_id: int, state: ProposalState) -> Proposal:
    row = Proposal(person_id=person_id, state=state, name="Chris", language="nl", salt="abc", **vars(TEXT))
    row.created_at = NOW
    if state == ProposalState.DRAFTED:
        row.meeting_id = make_draft(session, meeting_text(), None, "", NOW).id
    session.add(row)
    return row


def test_signed_in_it_is_written_once_and_five_wait_at_most(chris: Person):
    daan = Proposer("Chris", chris.email, "nl")

    made = {send_signed_in(TEXT, daan, NOW).id for _ in range(2)}
    for number in range(4):
        send_signed_in(ProposalText(f"Nummer {number}", "", ""), daan, NOW)

    with pytest.raises(TooManyProposals):
        send_signed_in(OTHER, daan, NOW)
    assert (len(made), len(proposals_of("chris")), letters_to("chris")) == (1, 5, [])


@pytest.mark.parametrize(
    ("later", "left"),
    [(3 * DAY - timedelta(hours=1), ["sent", "proven"]), (3 * DAY, ["proven"]), (59 * DAY, ["proven"]), (60 * DAY, [])],
)
def test_it_is_deleted_after_sixty_days_and_unproven_after_three(chris: Person, later: timedelta, left: list[str]):
    proposes("daan")
    confirmed("emma")

    forget(NOW + later, "proposals")

    assert [*states("daan"), *states("emma")] == left


def test_who_is_erased_leaves_no_proposal_and_no_name(chris: Person):
    proposal = confirmed("daan")
    meeting = make_draft_of(proposal.id, chris.id, NOW)

    with pytest.raises(HandOverFirst):
        erase(proposal.person_id, None, NOW)  # a draft that nobody else leads: daan hands it over, or throws it away
    throw_away(meeting.id, NOW)

    erase(proposal.person_id, None, NOW)

    assert proposals_of("daan") == []
    told = db.session.scalars(select(Letter.facts).where(Letter.kind == "proposal-waits")).one()
    assert "Daan" not in str(told)


def test_an_organiser_who_proposes_gets_no_letter_about_it_and_leads_by_the_role(chris: Person):
    give_role("els@oeverkring.example", "Els", RoleName.ORGANISER, None, None, NOW)
    proposal = confirmed("chris")

    meeting = make_draft_of(proposal.id, proposal.person_id, NOW)

    assert letters_to("chris") == ["proposal-prove", "proposal-drafted"]
    chris = db.session.get_one(Person, proposal.person_id)
    assert (leads(chris, read(meeting.id)), chris.guided_ids) == (True, set())
