"""Rules on sign-ins, device names, and roles that must not disappear."""

from datetime import timedelta

from portal.language import N_
from portal.refusals import Refusal

LINK_LASTS = timedelta(minutes=10)
PRINTED_LINK_LASTS = timedelta(hours=24)  # only those of `flask person add`
SIGN_IN_LASTS = timedelta(days=30)
IDLE_WITH_A_ROLE = timedelta(days=1)  # people with a role are signed out after this time without use
USE_IS_TOLD_EVERY = timedelta(hours=1)  # how old the last use in the cookie may become
LATELY = timedelta(minutes=30)  # after that a fresh sign-in is needed for roles, exports and deletions
TODAY = timedelta(hours=12)  # after that one is needed for publishing, calling off and taking over
CODE_DIGITS = 8
MOST_WRONG_CODES = 5  # per mailbox within LINK_LASTS, in any browser; after that only links work
RESERVE_EVERY = timedelta(minutes=10)  # above the limit, people with a role get one letter per interval, whoever asked
ADDRESS_CHANGE_LASTS = timedelta(days=2)  # within that both mailboxes confirm it
ROLE_ASKED_EVERY = timedelta(days=365)  # how often the holder of a role is asked whether it is still right
ASKED_WITHIN = timedelta(days=30)  # after that this letter expires
SIGN_INS_TOLD_FOR = timedelta(days=30)  # retention of sign-ins in the log


class SpentLink(Refusal):
    """The link was used before, or has expired."""

    status = 410


class WrongCode(Refusal):
    """A wrong code, another browser than the one that asked, or too many wrong tries."""

    field = "code"
    sentence = N_("This code is not right. Check the latest e-mail, or use the link in it.")
    status = 422


class SameAddress(Refusal):
    """The new address is the one they have."""

    field = "new_email"
    sentence = N_("This is your address already.")
    status = 422


class TooManyAddressChanges(Refusal):
    """They asked for several changes today, each of which writes to somebody's mailbox."""

    field = "new_email"
    sentence = N_("You asked this a few times today. Try again tomorrow.")
    status = 429


class AddressTaken(Refusal):
    """Another person has the new address; only whoever reads its mail hears so."""

    status = 409


class RoleError(Refusal):
    """Base class of roles that cannot be given or taken."""


class NeedsName(RoleError):
    """The person has no name yet."""

    field = "name"
    sentence = N_("Fill in a name: we do not know this address yet.")


class LastOrganiser(RoleError):
    """The last organiser's role cannot be taken: nobody could give roles any more."""

    sentence = N_("This is the only organiser. Give somebody else this role first.")


class LastCoordinator(RoleError):
    """The last coordinator of a network that is alive names a successor, by handing the role over."""

    sentence = N_("Nobody else coordinates this network. Hand the role over: choose who gets it.")


class NeedsSuccessor(RoleError):
    """By this role the person leads sessions that nobody else can lead."""

    sentence = N_("First choose who takes over the sessions that only they lead.")


class NotTheirsToHandOver(RoleError):
    """Some of those sessions are outside the networks that the actor coordinates."""

    sentence = N_("They lead sessions outside your networks. Ask an organiser to take this role away.")


def device_of(user_agent: str) -> str:
    """Return "Firefox, Android": enough for the owner to recognise, too little to trace anybody."""
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
