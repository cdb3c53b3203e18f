"""The life of the example's networks, made through the regular operations: members, questions, themes, a message."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from portal.db import db, transaction
from portal.demo.content.living import JOINED, MESSAGE, REQUESTS, TELL, VOTES, ExampleVote, Told
from portal.demo.content.networks import LEREN, MEEDOEN
from portal.demo.content.people import PARTICIPANTS, Somebody
from portal.keys import new_salt
from portal.memberships.operations.ask import ask_signed_in
from portal.memberships.operations.tell import AboutMe, tell_about_me
from portal.memberships.rules.joining import Joiner
from portal.memberships.words import engagement_of
from portal.messages.operations.send import write_to_members
from portal.networks.models import Membership, Network, NetworkState
from portal.networks.operations.state import set_state
from portal.people.models import Person
from portal.site import site
from portal.text import mailbox_key
from portal.themes.operations.choose import choose_theme
from portal.themes.operations.hold import open_vote
from portal.themes.operations.propose import propose
from portal.themes.operations.vote import offer_to_guide, vote

A_DAY, AN_HOUR = timedelta(days=1), timedelta(hours=1)


def live(network_ids: dict[str, int], coordinator_id: int, now: datetime) -> None:
    """Let people join both networks, tell what they bring, propose and vote; one message goes out."""
    meedoen, leren = network_ids[MEEDOEN.slug], network_ids[LEREN.slug]
    at_home = [somebody for somebody in PARTICIPANTS if somebody.organisation.city == MEEDOEN.home]
    for number, somebody in enumerate(at_home[:JOINED], 1):
        _ask(meedoen, somebody, "", now - (JOINED + 1 - number) * A_DAY)
    _accept_engagement(leren)
    for network, told in TELL.items():
        for person_id, words in zip(_members(network_ids[network.slug]), told, strict=False):
            _tell(network_ids[network.slug], person_id, words)
    for example in VOTES:
        _vote(example, network_ids[example.network.slug], coordinator_id, now)
    write_to_members(leren, MESSAGE, coordinator_id, "", now - 2 * A_DAY)
    for number, (somebody, question) in enumerate(REQUESTS, 1):
        _ask(leren, somebody, question, now - number * AN_HOUR)


def close(network_id: int, coordinator_id: int, at: datetime) -> None:
    """Finish a network; its page stays readable."""
    for state in (NetworkState.CLOSING, NetworkState.CLOSED):
        set_state(network_id, state, coordinator_id, at)


def _ask(network_id: int, somebody: Somebody, question: str, at: datetime) -> None:
    network = db.session.get_one(Network, network_id)
    engagement = "\n".join(engagement_of(network))
    version, organisation = network.engagement_version, somebody.organisation.name
    joiner = Joiner(somebody.name, somebody.email, organisation, question, site().locale, version, engagement)
    person_id = db.session.scalars(select(Person.id).where(Person.email == mailbox_key(somebody.email))).one()
    ask_signed_in(network_id, person_id, joiner, at)


def _accept_engagement(network_id: int) -> None:
    """Let those who were members from the start have said yes when they joined."""
    network = db.session.get_one(Network, network_id)
    said = {"engagement_version": network.engagement_version, "agreements_version": network.agreements_version}
    said |= {"engagement_text": "\n".join(engagement_of(network))}
    joined = update(Membership).where(Membership.network_id == network_id)
    with transaction() as session:
        session.execute(joined.values(**said, engaged_at=Membership.joined_at, agreed_at=Membership.joined_at))
        for member in session.scalars(select(Membership).where(Membership.network_id == network_id)):
            member.salt = member.salt or new_salt()


def _members(network_id: int) -> list[int]:
    joined = select(Membership.person_id).where(Membership.network_id == network_id)
    return list(db.session.scalars(joined.order_by(Membership.joined_at, Membership.person_id)))


def _tell(network_id: int, person_id: int, told: Told) -> None:
    about = AboutMe(told.question, told.is_shared, told.card, bool(told.card))
    tell_about_me(network_id, person_id, about)


def _vote(example: ExampleVote, network_id: int, coordinator_id: int, now: datetime) -> None:
    """Propose, open the vote and vote; a vote that is over asks nobody by letter any more."""
    members, opened = _members(network_id), now - example.opened
    ids = [
        propose(network_id, members[number], theme.text, f"{network_id}:{number}", opened - (number + 1) * A_DAY).id
        for number, theme in enumerate(example.themes)
    ]
    ends = now + example.ends
    if ends > now:
        open_vote(network_id, ends.date(), opened)
    else:
        with transaction() as session:
            network = session.get_one(Network, network_id)
            network.vote_opened_at, network.vote_ends = opened, ends
    for theme_id, theme in zip(ids, example.themes, strict=True):
        for voter in theme.voters:
            vote(theme_id, members[voter], True, opened + (voter + 1) * AN_HOUR)
        if theme.guide is not None:
            offer_to_guide(theme_id, members[theme.guide], True, opened + A_DAY)
    if example.is_first_chosen:
        choose_theme(ids[0], coordinator_id, now - A_DAY)
