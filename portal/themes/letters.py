"""The letter that asks members to vote."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from portal.clock import now
from portal.db import db
from portal.keys import key_of, salt_mark
from portal.language import N_, date_long
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.networks.models import Network
from portal.site import site
from portal.themes.models import VotePhase
from portal.themes.queries import membership_of
from portal.themes.rules.voting import vote_phase, vote_purpose
from portal.web.addresses import absolute


def while_they_can_vote(letter: Letter) -> dict[str, Any]:
    """Return the member's own page and the last day of the vote, while it is open. Raises NotTrueAnyMore."""
    membership = membership_of(letter.person_id, letter.facts["network_id"])
    if membership is None or salt_mark(membership.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("they are no member any more"))
    network = db.session.get_one(Network, membership.network_id)
    is_this_vote = network.vote_opened_at == datetime.fromisoformat(letter.facts["opened_at"])
    if not is_this_vote or vote_phase(network, now()) != VotePhase.OPEN or network.vote_ends is None:
        raise NotTrueAnyMore(N_("the vote is over"))
    key = key_of(vote_purpose(network), letter.person_id, membership.salt)
    return {
        "my_page": absolute("theme_vote.index", key=key),
        "last_day": date_long(network.vote_ends.astimezone(ZoneInfo(site().timezone)).date()),
    }


KINDS = (
    LetterKind(
        "theme-vote",
        N_("Vote for a theme"),
        "themes/theme-vote.txt",
        while_they_can_vote,
        NoLimit("sent once to each member for each vote, and a network opens at most one a day"),
        about=Concern.REST,
    ),
)
