"""Fills an empty database through the regular operations, so that letters and seats are realistic."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import exists, select

from portal.agenda.models import Meeting, MeetingKind, Visibility
from portal.agenda.operations.make import make_meeting
from portal.agenda.operations.roles import give_role
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules.times import moment_of
from portal.branding.operations import SiteText, change_site
from portal.db import db, transaction
from portal.demo.content.living import ENDED, HELD, HELD_NETWORK, HELD_TITLE
from portal.demo.content.meetings import MEETINGS, ExampleMeeting
from portal.demo.content.networks import COACHEN, INTERVISIE, LEREN, MEEDOEN, NETWORKS, WELKOM, ExampleNetwork
from portal.demo.content.past import PAST
from portal.demo.content.people import CONTACT, JORIS, LEEN, MARIEKE, OEVERKRING, PARTICIPANTS, PETRA, Somebody
from portal.demo.content.proposals import PROPOSAL, PROPOSER
from portal.demo.models import ExampleMark
from portal.demo.operations.cases import bring_cases
from portal.demo.operations.living import close, live
from portal.demo.operations.past import hold
from portal.demo.operations.plans import plan_session
from portal.demo.rules import next_start
from portal.inserting import insert_if_new
from portal.networks.models import Membership, Network, NetworkState
from portal.people.models import Person, RoleName
from portal.people.operations.sign_in import add_person, person_at
from portal.proposals.operations.own import confirm_proposal
from portal.proposals.operations.send import send_signed_in
from portal.proposals.rules.text import Proposer
from portal.signals.operations.mailbox import MailboxText, name_mailbox
from portal.signups.models import Signup
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.publish import publish_session
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.signing_up import Details, Newcomer, organisation_key
from portal.site import site
from portal.text import mailbox_key

COORDINATED = {JORIS: (MEEDOEN, LEREN, WELKOM), LEEN: (COACHEN, INTERVISIE)}
SINCE = timedelta(days=30)  # the networks were published that long ago
ROLES = {MARIEKE: RoleName.ORGANISER, JORIS: RoleName.FACILITATOR, LEEN: RoleName.FACILITATOR}
A_DAY = timedelta(days=1)
SIGN_UPS_LAST = timedelta(days=19)  # after a meeting's publication


def fill(now: datetime) -> bool:
    """Fill a database without people and meetings; return whether it did.

    The marker is written first: an interrupted fill leaves an incomplete example, which never passes for real use.
    """
    network_ids = _begin(now)
    if network_ids is None:
        return False
    ids = {leader: add_person(leader.email, leader.name, {role}, now)[0].id for leader, role in ROLES.items()}
    change_site(SiteText(contact=CONTACT, organisation=OEVERKRING.name), 0, ids[MARIEKE], now)  # before any case
    _coordinate(network_ids, ids, now)
    for example in MEETINGS:
        for week in example.weeks_later:
            text = _text_of(example, week, network_ids[example.network.slug], ids[example.leader], now)
            meeting_id = _make(example, text, ids[example.leader], now - timedelta(minutes=example.number * 7))
            _turn_out(example, meeting_id, text, ids[example.leader], now - timedelta(minutes=example.number))
    _name_policy_mailbox(network_ids[MEEDOEN.slug], ids[JORIS], now)
    _propose(now)
    for past in PAST:
        example = next(example for example in MEETINGS if example.title == past.of)
        text = _text_of(example, 0, network_ids[example.network.slug], ids[past.leader], now)
        hold(past, text, _who_come(replace(example, going=past.signed_up, waiting=0)), ids[past.leader], now)
    live(network_ids, ids[JORIS], now)
    example = next(example for example in MEETINGS if example.title == HELD.of)
    text = _text_of(example, 0, network_ids[HELD_NETWORK.slug], ids[HELD.leader], now)
    last = replace(text, title=HELD_TITLE, questions=["Wat werkte?"], themes=[])
    hold(HELD, last, _who_come(replace(example, going=HELD.signed_up, waiting=0)), ids[HELD.leader], now)
    close(network_ids[HELD_NETWORK.slug], ids[JORIS], now - ENDED)
    return True


def _propose(now: datetime) -> None:
    """Let a participant propose a session, which waits for the organiser."""
    proposer = Proposer(PROPOSER.name, PROPOSER.email, site().locale)
    confirm_proposal(send_signed_in(PROPOSAL, proposer, now - A_DAY).id, now - A_DAY)


def is_example() -> bool:
    """Return whether the database holds example content."""
    return bool(db.session.scalar(select(exists(select(ExampleMark.id)))))


def _begin(now: datetime) -> dict[str, int] | None:
    """Write the marker, networks and participants; return network ids by slug, or None when the database is in use."""
    with transaction() as session:
        if session.scalar(select(exists(select(Person.id)) | exists(select(Meeting.id)))):
            return None
        networks = [network_of(made, now) for made in NETWORKS]
        session.add_all([ExampleMark(id=1, made_at=now), *networks])  # a fixed id: of two concurrent fills one fails
        for somebody in PARTICIPANTS:
            person_at(somebody.email, now).name = somebody.name
        return {network.slug: network.id for network in networks}


def network_of(example: ExampleNetwork, now: datetime) -> Network:
    """Return the network, as it stands now: one with a beginning looks for members until its kick-off."""
    made = Network(slug=example.slug, **vars(example.text), state=NetworkState.RUNNING, published_at=now - SINCE)
    if example.has_a_beginning:
        kick_off, closing = (_day_of(kind, example, now) for kind in (MeetingKind.KICK_OFF, MeetingKind.CLOSING))
        is_ahead = kick_off < closing  # otherwise this one is under way, and the kick-off is of the next
        made.state = NetworkState.RECRUITING if is_ahead else NetworkState.RUNNING
        made.starts_on, made.ends_on = kick_off if is_ahead else None, closing
    return made


def _day_of(kind: MeetingKind, network: ExampleNetwork, now: datetime) -> date:
    """Return the day of the network's next meeting of this kind."""
    example = next(example for example in MEETINGS if (example.network, example.kind) == (network, kind))
    return next_start(example.on, example.starts, now, ZoneInfo(site().timezone), example.further).date()


def _coordinate(network_ids: dict[str, int], ids: dict[Somebody, int], now: datetime) -> None:
    """Let the leaders coordinate the networks; nobody writes to them about it."""
    for leader, networks in COORDINATED.items():
        for network in networks:
            network_id = network_ids[network.slug]
            give_role(leader.email, "", RoleName.COORDINATOR, network_id, ids[leader], now)


def _name_policy_mailbox(network_id: int, by_id: int, now: datetime) -> None:
    """Let the first network send its signals to somebody who makes policy."""
    role = f"Beleidsadviseur meedoen, {PETRA.organisation.name}"
    name_mailbox(network_id, MailboxText(PETRA.email, role, PETRA.name), by_id, now)
    with transaction():
        person_at(PETRA.email, now).name = PETRA.name


def _text_of(example: ExampleMeeting, week: int, network_id: int, leader_id: int, now: datetime) -> MeetingText:
    zone = ZoneInfo(site().timezone)
    starts = next_start(example.on, example.starts, now, zone, example.further) + timedelta(weeks=week)
    spans = [(starts, datetime.combine(starts, example.ends))]
    if example.second_day:
        begins, ends = example.second_day
        spans.append((datetime.combine(starts + A_DAY, begins), datetime.combine(starts + A_DAY, ends)))
    return MeetingText(
        title=example.title,
        kind=example.kind,
        network_id=network_id,
        description=example.description,
        questions=list(example.questions),
        audience=example.audience,
        city=example.city,
        place=example.place,
        address="",
        access=example.access,
        online_url=example.online_url,
        blocks=[(moment_of(begins, zone), moment_of(ends, zone)) for begins, ends in spans],
        themes=example.themes,
        visibility=example.visibility,
        seats_members=example.seats_members,
        case_wanted=example.case_wanted,
        extra_question=example.extra_question,
        accreditation=example.accreditation,
        after=example.after,
        breaks=example.breaks,
        capacity=example.capacity,
        waiting_list=True,
        facilitator_ids=[leader_id],
        language=example.language,
    )


def _make(example: ExampleMeeting, text: MeetingText, leader_id: int, now: datetime) -> int:
    """Make the meeting, as its leader did three weeks ago, with sign-ups since then and some cancellations."""
    published = now - timedelta(days=20)
    earlier = timedelta(days=example.days_earlier)
    first = replace(text, blocks=[(starts - earlier, ends - earlier) for starts, ends in text.blocks])
    meeting_id = make_meeting(first, leader_id, "", published).id
    if example.is_draft:
        return meeting_id
    if example.visibility == Visibility.MEMBERS:
        _join(text.network_id, _who_come(example), published)
    publish_session(meeting_id, published)

    people = _who_sign_up(example, meeting_id)
    pause = SIGN_UPS_LAST / (len(people) + 1)
    details = dict(zip(people[example.cancelled :], example.details, strict=False))
    for number, somebody in enumerate(people, 1):
        about = details.get(somebody, Details())
        newcomer = Newcomer(somebody.name, somebody.email, somebody.organisation.name, example.language, about)
        sign_up(meeting_id, newcomer, published + number * pause)
    for signup_id in _first_signups(meeting_id, example.cancelled):
        cancel(signup_id, now)
    bring_cases(meeting_id, example.cases, now)
    if example.plan:
        plan_session(meeting_id, example.plan, example.language, now)
    return meeting_id


def _turn_out(example: ExampleMeeting, meeting_id: int, text: MeetingText, leader_id: int, now: datetime) -> None:
    """Apply what happened since: a move, or that it was called off."""
    if example.days_earlier:
        change_meeting(meeting_id, text, 1, now, leader_id)
    if example.called_off_because:
        call_off(meeting_id, example.called_off_because, leader_id, now)


def _join(network_id: int | None, people: Sequence[Somebody], now: datetime) -> None:
    """Add those who come to a session for members to its network, a day after each other."""
    with transaction():
        for number, somebody in enumerate(people):
            person_id, organisation = person_at(somebody.email, now).id, somebody.organisation.name
            joined_at = now - (len(people) - number) * A_DAY
            values = {"network_id": network_id, "person_id": person_id, "joined_at": joined_at}
            insert_if_new(
                Membership, **values, organisation=organisation, organisation_key=organisation_key(organisation)
            )


def _who_sign_up(example: ExampleMeeting, meeting_id: int) -> list[Somebody]:
    """Return those who sign up themselves: who come, without the members that have a place already."""
    seated = select(Person.email).join(Signup, Signup.person_id == Person.id).where(Signup.meeting_id == meeting_id)
    there = set(db.session.scalars(seated))
    people = _who_come(example)
    others = [somebody for somebody in people if mailbox_key(somebody.email) not in there]
    return others[: len(people) - len(there)]


def _who_come(example: ExampleMeeting) -> list[Somebody]:
    """Return the participants that the meeting needs: first from the network's own city, varying per session."""
    # so that everybody takes part somewhere, and Noor waits somewhere too
    first = (example.number * 8 + 27) % len(PARTICIPANTS)
    queue = sorted(
        PARTICIPANTS[first:] + PARTICIPANTS[:first],
        key=lambda somebody: somebody.organisation.city != example.network.home,
    )
    return queue[: example.going + example.waiting + example.cancelled]


def _first_signups(meeting_id: int, count: int) -> list[int]:
    signups = select(Signup.id).where(Signup.meeting_id == meeting_id).order_by(Signup.id)
    return list(db.session.scalars(signups.limit(count)))
