"""Reasons why an operation on a membership is refused."""

from portal.language import N_
from portal.refusals import Refusal


class MembershipError(Refusal):
    """Base class of refused operations on a membership."""


class TakesNoMembers(MembershipError):
    sentence = N_("This network takes no new members now.")


class ApplicationAnswered(MembershipError):
    """The request or invitation was answered in between."""

    sentence = N_("Somebody answered this already. The page shows how it is now.")


class PlaceIsGone(MembershipError):
    """The place of somebody who was removed went to the next."""

    sentence = N_("The place has gone to somebody else already. You can invite them when there is a place.")


class NoMemberAnyMore(MembershipError):
    sentence = N_("You are not a member of this network any more.")


class SameMailbox(MembershipError):
    field = "email"
    sentence = N_("This is your own address. Fill in that of your colleague.")
    status = 422


class OffersWait(MembershipError):
    """Each offer of a place mails somebody else's mailbox."""

    field = "email"
    sentence = N_("You asked three colleagues already. Wait until one of them answers, at most three days.")
    status = 422


class IsMemberAlready(MembershipError):
    field = "email"
    sentence = N_("Your colleague is a member already, or was asked. Choose somebody else.")
    status = 422
