"""Steps that post the letters about a member's seat: one about a session, or one about all sessions to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from portal.agenda.operations.lock import MeetingLock
from portal.agenda.rules.facts import facts_of
from portal.keys import salt_mark
from portal.mail.operations.posting import post_letter
from portal.networks.operations.lock import NetworkLock
from portal.people.models import Person
from portal.signups.models import Signup, Standing

LETTER_OF = {Standing.GOING: "member-seated", Standing.WAITING: "member-waiting"}


@dataclass(frozen=True)
class NewPlace:
    """A sign-up that was made for a member, with its place in the queue."""

    signup: Signup
    person: Person
    position: int | None


def post_about_place(network: NetworkLock, lock: MeetingLock, place: NewPlace) -> None:
    """A step: post the letter about one sign-up."""
    signup = place.signup
    post_letter(
        LETTER_OF[Standing(signup.standing)],
        place.person,
        version=f"{signup.id}:{lock.number}",
        facts={**_facts_of(lock, place), "network": network.network.name},
        language=signup.language,
        now=lock.now,
        useful_until=lock.meeting.ends_at,
        name=signup.name,
        meeting_id=lock.meeting.id,
        signup_id=signup.id,
    )


def post_about_series(network: NetworkLock, seated: Sequence[tuple[MeetingLock, NewPlace]]) -> None:
    """A step: post one letter about the sign-ups of one member in several sessions."""
    place = seated[0][1]
    post_letter(
        "series-seated",
        place.person,
        version=f"{network.network.id}:{network.number}",
        facts={
            "network": network.network.name,
            "sessions": [{**_facts_of(lock, place), "signup_id": place.signup.id} for lock, place in seated],
        },
        language=place.signup.language,
        now=network.now,
        useful_until=max(lock.meeting.ends_at for lock, _place in seated),
        name=place.signup.name,
    )


def _facts_of(lock: MeetingLock, place: NewPlace) -> dict[str, Any]:
    signup = place.signup
    about = {"standing": str(signup.standing), "position": place.position, "salt_mark": salt_mark(signup.salt)}
    return {**facts_of(lock.meeting), **about}
