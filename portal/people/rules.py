"""The rules of people: how long a sign-in lasts, how a device is called, and which roles cannot go."""

from datetime import timedelta

from portal.language import N_
from portal.refusals import Refusal

LINK_LASTS = timedelta(minutes=10)
PRINTED_LINK_LASTS = timedelta(hours=24)  # of `flask person add` alone
SIGN_IN_LASTS = timedelta(days=30)
IDLE_WITH_A_ROLE = timedelta(days=1)  # without use for so long, whoever has a role is signed out
USE_IS_TOLD_EVERY = timedelta(hours=1)  # how old the moment of last use in the cookie becomes
LATELY = timedelta(minutes=30)  # a sign-in older than this gives no roles, exports nothing and deletes nothing
TODAY = timedelta(hours=12)  # nor does one older than this publish, call off or take over
CODE_DIGITS = 8
MOST_WRONG_CODES = 5  # for a mailbox within LINK_LASTS, in whatever browser: after that only links work
RESERVE_EVERY = timedelta(minutes=10)  # above the limit one letter in so long goes to whoever has a role, whoever asked
SIGN_INS_TOLD_FOR = timedelta(days=30)  # how long the history tells of a sign-in


class SpentLink(Refusal):
    """The link of a letter that was used before, or is too old."""

    status = 410


class WrongCode(Refusal):
    """Not the code of the letter, not the browser that asked, or too many wrong codes before it."""

    field = "code"
    sentence = N_("This code does not fit. Look at the latest letter, or press the link in it.")
    status = 422


class RoleError(Refusal):
    """A role that cannot be given or taken so."""


class NeedsName(RoleError):
    """Nobody told yet how the screen calls this person."""

    field = "name"
    sentence = N_("Fill in a name: we do not know this address yet.")


class LastOrganiser(RoleError):
    """Without an organiser nobody could give a role any more."""

    sentence = N_("This is the only organiser. Give somebody else this role first.")


class NeedsSuccessor(RoleError):
    """With this role somebody leads sessions that nobody else can lead."""

    sentence = N_("Choose first who takes over the sessions that only they lead.")


class NotTheirsToHandOver(RoleError):
    """Some of those sessions lie outside the networks that the person taking the role coordinates."""

    sentence = N_("They lead sessions outside your networks. Ask an organiser to take this role away.")


def device_of(user_agent: str) -> str:
    """ "Firefox, Android": enough for its owner to recognise, too little to trace anybody."""
    browsers = {
        "Firefox": "Firefox",
        "Edg": "Edge",
        "OPR": "Opera",
        "Chrom": "Chrome",
        "CriOS": "Chrome",
        "Safari": "Safari",
    }
    systems = {
        "Android": "Android",
        "iPhone": "iPhone",
        "iPad": "iPad",
        "Windows": "Windows",
        "Mac OS": "Mac",
        "Linux": "Linux",
    }
    names = [next((name for mark, name in marks.items() if mark in user_agent), "") for marks in (browsers, systems)]
    return ", ".join(name for name in names if name)
