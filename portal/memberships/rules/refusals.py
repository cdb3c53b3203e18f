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


class OrganisationAsked(MembershipError):
    """The network takes a number of people of one organisation, so it must know of which they are."""

    field = "organisation"
    sentence = N_("Fill in your organisation: only a few people of one organisation can be a member here.")
    status = 422


class SameMailbox(MembershipError):
    field = "email"
    sentence = N_("This is your own address. Fill in that of your colleague.")
    status = 422


class OffersWait(MembershipError):
    """Each offer of a place may mail somebody else's mailbox; they count whatever became of them."""

    field = "email"
    sentence = N_("You offered your place three times. Wait until your colleague answers, or try again in three days.")
    status = 422


class TooManyInvitations(MembershipError):
    """More than may go in a day; the list is still in the form."""

    field = "people"
    sentence = N_(
        "This list is too long for today: %(left)s more invitations can go now. Nobody has been invited yet. Leave "
        "some out, and invite them tomorrow."
    )
    status = 422

    def __init__(self, left: int) -> None:
        super().__init__()
        self.facts = {"left": left}


class EngagementChanged(MembershipError):
    """The text on the page was another one than what is asked now."""

    sentence = N_(
        "What is asked of members changed while you were reading. Here is the new text: read it, and send it again."
    )


class AgreementsChanged(MembershipError):
    """The text that they agreed to was replaced meanwhile."""

    sentence = N_("The text changed while you were reading. Here is the new one: read it, and agree again.")
