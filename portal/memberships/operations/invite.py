"""Invitations: a place is held for fourteen days; nobody is a member unasked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.keys import new_salt
from portal.mail.operations.posting import posted_since
from portal.mail.rules.limits import INVITATIONS_OF_A_NETWORK, INVITATIONS_OF_ONE, INVITED_TO_NETWORKS
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.ask import application_of, refuse_other_engagement, refuse_without_organisation
from portal.memberships.operations.places import move_members_up, place_or_queue, places_of, post_about
from portal.memberships.operations.posted import posted_about_network, posted_for
from portal.memberships.operations.unwanted import want_none, wants_none
from portal.memberships.rules.joining import HELD_FOR, Joiner, is_taking_members
from portal.memberships.rules.refusals import ApplicationAnswered, TakesNoMembers, TooManyInvitations
from portal.networks.models import Membership
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.networks.rules.people import Named
from portal.people.models import Person
from portal.people.operations.sign_in import person_at, prove
from portal.site import site


@dataclass(frozen=True)
class Invited:
    """What became of a pasted list, in numbers: nobody learns which address is known."""

    sent: int = 0
    known: int = 0  # members, people who asked or were asked already, and mailboxes that got enough invitations today
    unwanted: int = 0  # want no invitation
    no_place: int = 0  # there was no place left to hold


def invite(network_id: int, people: Iterable[Named], by_id: int, now: datetime) -> Invited:
    """Hold a place for each of these people, and post them a letter that says who gave their address.

    Raises TakesNoMembers; and TooManyInvitations, of which none was sent, above what may go in a day.
    """
    sent = known = no_place = 0
    with transaction():
        lock = lock_network(network_id, now)
        if not is_taking_members(lock.network):
            raise TakesNoMembers
        named_once = sorted({named.email: named for named in people}.values(), key=lambda named: named.email)
        wanted = [named for named in named_once if not wants_none(lock, named.email)]
        # before a counter is raised: whoever signs one of them up this moment waits for it, and has their row
        found = [(person_at(named.email, now), named) for named in wanted]
        move_members_up(lock)  # whoever waits goes first
        places = places_of(lock)
        inviter = lock.session.get_one(Person, by_id)
        may_go = invitations_left(lock, by_id)
        for person, named in found:
            earlier = application_of(lock, person.id)
            is_member = lock.session.get(Membership, (network_id, person.id)) is not None
            if is_member or _is_known(earlier, now) or _has_enough_letters(person, now):
                known += 1
            elif places.most is not None and places.taken + sent >= places.most:
                no_place += 1
            elif sent >= may_go:
                raise TooManyInvitations(may_go)
            else:
                _hold_place(lock, person, named.name, earlier, inviter)
                sent += 1
        raise_counters(Count.SEATS)
    return Invited(sent, known, len(named_once) - len(wanted), no_place)


def invitations_left(lock: NetworkLock, by_id: int) -> int:
    """A step: return how many invitations may still go today, of the network and of this inviter."""
    of_network = INVITATIONS_OF_A_NETWORK.most - posted_about_network(lock, INVITATIONS_OF_A_NETWORK)
    of_inviter = INVITATIONS_OF_ONE.most - posted_for(lock, INVITATIONS_OF_ONE, by_id)
    return max(min(of_network, of_inviter), 0)


def accept_invitation(network_id: int, person_id: int, joiner: Joiner, now: datetime) -> None:
    """Become a member by an invitation, or wait when the organisation has no place left. Idempotent.

    Raises ApplicationAnswered, TakesNoMembers, EngagementChanged and OrganisationAsked.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        if _has_said_yes(lock, person_id):
            return
        application = _invited(lock, person_id)
        if not is_taking_members(lock.network):
            raise TakesNoMembers
        refuse_other_engagement(lock, joiner.engagement_version)
        refuse_without_organisation(lock, joiner)
        prove(session.get_one(Person, person_id), now)
        application.proven_at = now
        application.name = application.name or joiner.name
        application.organisation, application.organisation_key = joiner.organisation, joiner.organisation_key
        application.question, application.language = joiner.question, joiner.language
        application.engagement_version = joiner.engagement_version
        application.engagement_text = joiner.engagement_text
        place_or_queue(lock, application)
        move_members_up(lock)  # whoever waits instead of taking the place leaves it to the next
        raise_counters(Count.SEATS)


def decline_invitation(network_id: int, person_id: int, never_again: bool, now: datetime) -> None:
    """Give the place that was held back, and perhaps want no further invitation. Idempotent.

    Raises ApplicationAnswered.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        application = application_of(lock, person_id)
        if application is None or application.held_until is None or application.state != ApplicationState.DECLINED:
            application = _invited(lock, person_id)
            application.state, application.answered_at = ApplicationState.DECLINED, now
        if never_again:
            want_none(lock, application.person.email)
        session.flush()
        move_members_up(lock)
        raise_counters(Count.SEATS)


def end_invitation(network_id: int, person_id: int, now: datetime) -> None:
    """End an invitation: past its day, or taken back by the coordinator. Idempotent."""
    with transaction() as session:
        lock = lock_network(network_id, now)
        application = application_of(lock, person_id)
        if application is None or application.state != ApplicationState.INVITED:
            return
        application.state, application.answered_at = ApplicationState.DECLINED, now
        session.flush()
        move_members_up(lock)
        raise_counters(Count.SEATS)


def _has_enough_letters(person: Person, now: datetime) -> bool:
    """Return whether this mailbox, under any of its addresses, got as many invitations as it may."""
    limit = INVITED_TO_NETWORKS
    return posted_since(limit.kinds, person, now - limit.within) >= limit.most


def _hold_place(lock: NetworkLock, person: Person, name: str, earlier: Application | None, inviter: Person) -> None:
    application = earlier or Application(network_id=lock.network.id, person_id=person.id)
    application.state, application.name, application.salt = ApplicationState.INVITED, name, new_salt()
    application.language, application.created_at = site().locale, lock.now
    application.held_until, application.invited_by_id = lock.now + HELD_FOR, inviter.id
    application.answered_at = application.replaces_id = application.proven_at = None
    application.sentence = ""
    lock.session.add(application)
    lock.session.flush()
    by = inviter.name or inviter.email_shown
    facts = {"by": by, "by_id": inviter.id, "until": (lock.now + HELD_FOR).isoformat()}
    post_about(lock, person, "member-invited", application.language, **facts)


def _has_said_yes(lock: NetworkLock, person_id: int) -> bool:
    if lock.session.get(Membership, (lock.network.id, person_id)):
        return True
    application = application_of(lock, person_id)
    is_waiting = application is not None and application.state == ApplicationState.WAITING
    return is_waiting and application is not None and application.invited_by_id is not None


def _invited(lock: NetworkLock, person_id: int) -> Application:
    application = application_of(lock, person_id)
    is_open = application is not None and application.state == ApplicationState.INVITED
    if application is None or not is_open or (application.held_until or lock.now) <= lock.now:
        raise ApplicationAnswered
    return application


def _is_known(application: Application | None, now: datetime) -> bool:
    """Return whether they asked, or were invited in the last fourteen days; then they get no letter now."""
    if application is None:
        return False
    if application.state == ApplicationState.LEFT:
        return False
    if application.state == ApplicationState.DECLINED:
        return application.held_until is not None and now < application.created_at + HELD_FOR
    return application.state != ApplicationState.UNPROVEN or application.replaces_id is not None
