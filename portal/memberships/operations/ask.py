"""Asking to join a network, and proving the mailbox from which one asks."""

from datetime import datetime

from sqlalchemy import select

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.keys import new_salt
from portal.mail.operations.posting import posted_since
from portal.mail.rules.limits import ASKED_TO_JOIN, JOIN_ASKED
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.places import make_member, place_or_queue, post_about
from portal.memberships.operations.unwanted import want_none, wants_none
from portal.memberships.queries import answerers_of
from portal.memberships.rules.joining import UNWANTED_EVERY, Joiner, is_taking_members
from portal.memberships.rules.refusals import EngagementChanged, OrganisationAsked, TakesNoMembers
from portal.memberships.words import engagement_of
from portal.networks.models import JoinMode, Membership
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.people.models import Person
from portal.people.operations.sign_in import name_if_new, person_at, prove
from portal.site import site
from portal.themes.operations.vote import take_votes_back

ASKED = (ApplicationState.UNPROVEN, ApplicationState.DECLINED, ApplicationState.LEFT)  # what a new request may replace


def ask_to_join(network_id: int, joiner: Joiner, now: datetime) -> None:
    """Write an unproven request, and post the letter that proves it.

    Says nothing about who is known: a member, or whoever asked before, gets another letter, within the same limit.
    Raises TakesNoMembers, EngagementChanged, OrganisationAsked.
    """
    with transaction():
        lock = _lock_to_join(network_id, joiner, now)
        person = person_at(joiner.email, now)
        is_wanted = is_within_limit(lock, person)
        application = _request(lock, person, joiner)
        if is_wanted:
            post_about(lock, person, "join-prove" if application else "join-again", joiner.language)


def ask_signed_in(network_id: int, person_id: int, joiner: Joiner, now: datetime) -> None:
    """Write and take the request of somebody who is signed in: their mailbox is proven. Idempotent.

    Raises TakesNoMembers, EngagementChanged, OrganisationAsked.
    """
    with transaction() as session:
        lock = _lock_to_join(network_id, joiner, now)
        application = _request(lock, session.get_one(Person, person_id), joiner)
        if application:
            _take(lock, application)
            raise_counters(Count.SEATS)


def prove_request(network_id: int, person_id: int, now: datetime, version: int | None = None) -> None:
    """Take the request of a proven mailbox: a member at once, in the queue, or before the coordinator. Idempotent.

    `version`: of the engagement that its owner read when they confirmed. Raises TakesNoMembers, EngagementChanged.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        application = application_of(lock, person_id)
        prove(session.get_one(Person, person_id), now)
        if application is None or application.state != ApplicationState.UNPROVEN:
            return
        if not is_taking_members(lock.network):
            raise TakesNoMembers
        if version is not None:
            refuse_other_engagement(lock, version)
            application.engagement_version = version
            application.engagement_text = "\n".join(engagement_of(lock.network))
        _take(lock, application)
        raise_counters(Count.SEATS)


def withdraw_request(network_id: int, person_id: int, now: datetime, never_again: bool = False) -> None:
    """Delete a request, or a place in the queue, for its owner, and perhaps want no letters about it. Idempotent."""
    with transaction() as session:
        lock = lock_network(network_id, now)
        application = application_of(lock, person_id)
        if application and application.state != ApplicationState.INVITED:
            if never_again:
                want_none(lock, application.person.email)
            if application.state != ApplicationState.LEFT:
                session.delete(application)


def application_of(lock: NetworkLock, person_id: int) -> Application | None:
    """A step: return the request or invitation of this person, read under the lock, with the person."""
    theirs = (Application.network_id == lock.network.id) & (Application.person_id == person_id)
    application = lock.session.scalar(select(Application).where(theirs), execution_options={"populate_existing": True})
    if application:
        lock.session.refresh(application, ["person"])
    return application


def is_within_limit(lock: NetworkLock, person: Person) -> bool:
    """A step: return whether this mailbox may get one more letter that anybody can cause.

    Whoever wants no letters about this network may have changed their mind, but hardly each day: one in thirty days.
    """
    if wants_none(lock, person.email):
        return not posted_since(ASKED_TO_JOIN.kinds, person, lock.now - UNWANTED_EVERY)
    return posted_since(ASKED_TO_JOIN.kinds, person, lock.now - ASKED_TO_JOIN.within) < ASKED_TO_JOIN.most


def refuse_other_engagement(lock: NetworkLock, version: int) -> None:
    """A step: raise EngagementChanged unless this version of the engagement is the one that counts now."""
    if version != lock.network.engagement_version:
        raise EngagementChanged


def end_row_of(lock: NetworkLock, member: Membership) -> None:
    """A step: delete the membership and the votes of this member, and keep for a month that they were one."""
    earlier = application_of(lock, member.person_id)
    left = earlier or Application(network_id=lock.network.id, person_id=member.person_id)
    left.state, left.salt, left.answered_at = ApplicationState.LEFT, member.salt or new_salt(), lock.now
    left.created_at, left.language = lock.now, member.language
    left.name = left.organisation = left.organisation_key = left.question = left.sentence = left.engagement_text = ""
    left.held_until = left.invited_by_id = left.replaces_id = left.proven_at = None
    lock.session.add(left)
    lock.session.delete(member)
    lock.session.flush()
    take_votes_back(lock, member.person_id)


def _lock_to_join(network_id: int, joiner: Joiner, now: datetime) -> NetworkLock:
    lock = lock_network(network_id, now)
    if not is_taking_members(lock.network):
        raise TakesNoMembers
    refuse_other_engagement(lock, joiner.engagement_version)
    refuse_without_organisation(lock, joiner)
    return lock


def refuse_without_organisation(lock: NetworkLock, joiner: Joiner) -> None:
    """A step: raise OrganisationAsked when nobody could tell whether the cap for one organisation holds."""
    if lock.network.per_organisation and not joiner.organisation_key:
        raise OrganisationAsked


def _request(lock: NetworkLock, person: Person, joiner: Joiner) -> Application | None:
    """Write the request; None when this person is a member, or was answered or invited already.

    A place that a colleague hands over stays as it is: whoever types that address here may be anybody.
    """
    application = application_of(lock, person.id)
    if lock.session.get(Membership, (lock.network.id, person.id)):
        return None
    if application and application.state not in ASKED:
        return None
    if application and application.state == ApplicationState.UNPROVEN and application.replaces_id:
        return application
    application = application or Application(network_id=lock.network.id, person_id=person.id, salt=new_salt())
    application.state, application.answered_at, application.sentence = ApplicationState.UNPROVEN, None, ""
    application.held_until = application.invited_by_id = application.replaces_id = application.proven_at = None
    application.name, application.organisation = joiner.name, joiner.organisation
    application.organisation_key, application.question = joiner.organisation_key, joiner.question
    application.language, application.created_at = joiner.language, lock.now
    application.engagement_version = joiner.engagement_version
    application.engagement_text = joiner.engagement_text
    lock.session.add(application)
    lock.session.flush()
    lock.session.refresh(application, ["person"])
    return application


def _take(lock: NetworkLock, application: Application) -> None:
    """Take a proven request."""
    application.proven_at = lock.now
    name_if_new(application.person, application.name)
    if application.replaces_id and _takes_over(lock, application):
        return
    if lock.network.join_mode == JoinMode.OPEN:
        place_or_queue(lock, application)
        return
    application.state = ApplicationState.REQUESTED
    lock.session.flush()
    who = application.person.name or application.person.email_shown  # a name that erasing finds in letters
    for answerer in answerers_of(lock.network.id):
        if posted_since(JOIN_ASKED.kinds, answerer, lock.now - JOIN_ASKED.within) >= JOIN_ASKED.most:
            continue  # the request stands on their page
        post_about(lock, answerer, "join-asked", site().locale, who=who)


def _takes_over(lock: NetworkLock, application: Application) -> bool:
    """Replace the member who handed over their place; False when they are no member any more.

    It is the same place of the same organisation, so neither the caps nor the queue come into it.
    """
    leaver = lock.session.get(Membership, (lock.network.id, application.replaces_id), populate_existing=True)
    if leaver is None:
        return False
    person = lock.session.get_one(Person, leaver.person_id)
    language = leaver.language or site().locale
    end_row_of(lock, leaver)
    note(Action.REMOVED, person.id, lock.now, about_id=person.id, network_id=lock.network.id)
    post_about(
        lock, person, "place-handed-over", language, who=application.person.name or application.person.email_shown
    )
    make_member(lock, application, instead_of=person.id)
    return True
