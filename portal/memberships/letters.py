"""The letters about joining a network.

A function here raises NotTrueAnyMore when the letter should not be sent, and returns the variables of its template.
"""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from portal.clock import now
from portal.language import N_, date_long
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import ASKED_TO_JOIN, INVITED_TO_NETWORKS, JOIN_ASKED, MEMBERSHIP_ENDED, NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.memberships.models import ApplicationState
from portal.memberships.queries import Belonging, belonging_of
from portal.memberships.words import engagement_of
from portal.site import site
from portal.themes.queries import last_day_of_vote
from portal.web.addresses import absolute, path_to

GONE = N_("they are no member any more, and asked nothing")
MEMBER_AGAIN = N_("they are a member again")
ANSWERED = N_("it was answered in between")


def while_known(letter: Letter) -> dict[str, Any]:
    """Return the address of the reader's own page, while they are something in the network."""
    return _about(_known(letter))


def while_unproven(letter: Letter) -> dict[str, Any]:
    return _about(_in(letter, ApplicationState.UNPROVEN))


def while_waiting(letter: Letter) -> dict[str, Any]:
    return _about(_in(letter, ApplicationState.WAITING))


def while_invited(letter: Letter) -> dict[str, Any]:
    known = _in(letter, ApplicationState.INVITED)
    until = datetime.fromisoformat(letter.facts["until"]).astimezone(ZoneInfo(site().timezone))
    return {**_about(known), "engagement": engagement_of(known.network), "until": date_long(until.date())}


def while_member(letter: Letter) -> dict[str, Any]:
    known = _known(letter)
    if known.member is None:
        raise NotTrueAnyMore(GONE)
    ends = last_day_of_vote(known.network, now())
    return {
        **_about(known),
        "engagement": known.member.engagement_text.splitlines(),
        "vote_ends": date_long(ends) if ends else "",
    }


def as_it_was(letter: Letter) -> dict[str, Any]:
    """Return the address of the network's sessions; the letter tells what happened."""
    return {
        "sessions": absolute("agenda.index", network=letter.facts["slug"]),
        "my_sessions": absolute("people.sign_in", next=path_to("me.index")),
    }


def while_no_member(letter: Letter) -> dict[str, Any]:
    known = belonging_of(letter.person_id, letter.facts["network_id"])
    if known and known.member:
        raise NotTrueAnyMore(MEMBER_AGAIN)
    return as_it_was(letter)


def to_the_list(letter: Letter) -> dict[str, Any]:
    return {"page": absolute("people.sign_in", next=path_to("members.index", slug=letter.facts["slug"]))}


BY_A_COORDINATOR = NoLimit("only a coordinator can cause it, once for each request")
KINDS = (
    LetterKind(
        "join-prove",
        N_("Asks to join a network"),
        "memberships/join-prove.txt",
        while_unproven,
        ASKED_TO_JOIN,
        about=Concern.SEAT,
    ),
    LetterKind(
        "join-again",
        N_("Asked to join before"),
        "memberships/join-again.txt",
        while_known,
        ASKED_TO_JOIN,
        about=Concern.SEAT,
    ),
    LetterKind(
        "join-in-place",
        N_("A colleague hands over a place"),
        "memberships/join-in-place.txt",
        while_unproven,
        ASKED_TO_JOIN,
        about=Concern.SEAT,
    ),
    LetterKind(
        "join-asked",
        N_("Somebody asks to join"),
        "memberships/join-asked.txt",
        to_the_list,
        JOIN_ASKED,
        about=Concern.DUTY,
    ),
    LetterKind(
        "join-declined",
        N_("Cannot join"),
        "memberships/join-declined.txt",
        as_it_was,
        BY_A_COORDINATOR,
        about=Concern.SEAT,
    ),
    LetterKind(
        "member-invited",
        N_("Invited to a network"),
        "memberships/member-invited.txt",
        while_invited,
        INVITED_TO_NETWORKS,
        about=Concern.SEAT,
    ),
    LetterKind(
        "join-waiting",
        N_("In the queue of a network"),
        "memberships/join-waiting.txt",
        while_waiting,
        NoLimit("once for each request from a proven mailbox"),
        about=Concern.SEAT,
    ),
    LetterKind(
        "member-welcome",
        N_("Is a member"),
        "memberships/member-welcome.txt",
        while_member,
        NoLimit("once for each membership"),
        about=Concern.SEAT,
    ),
    LetterKind(
        "membership-ended",
        N_("Is no member any more"),
        "memberships/membership-ended.txt",
        while_no_member,
        MEMBERSHIP_ENDED,
        about=Concern.SEAT,
    ),
    LetterKind(
        "place-handed-over",
        N_("The place went to a colleague"),
        "memberships/place-handed-over.txt",
        as_it_was,
        NoLimit("once for each membership"),
        about=Concern.SEAT,
    ),
)


def _about(known: Belonging) -> dict[str, Any]:
    return {"mine": absolute("memberships.mine", key=known.key)}


def _known(letter: Letter) -> Belonging:
    known = belonging_of(letter.person_id, letter.facts["network_id"])
    if known is None or not known.salt:
        raise NotTrueAnyMore(GONE)
    return known


def _in(letter: Letter, state: ApplicationState) -> Belonging:
    known = _known(letter)
    if known.state != state:
        raise NotTrueAnyMore(ANSWERED)
    return known
