"""Reasons why an operation on a proposal is refused."""

from portal.language import N_
from portal.refusals import Refusal


class ProposalError(Refusal):
    """Base class of refused operations on a proposal."""


class ProposalGone(ProposalError):
    status = 404
    sentence = N_("This proposal is not there any more: it was withdrawn, or deleted after its time.")


class ProposalAnswered(ProposalError):
    """Somebody did something else with it in between."""

    sentence = N_("Something changed about this proposal in between. The page shows how it is now.")


class StaleProposal(ProposalError):
    """The text was saved in another window."""

    sentence = N_("You changed this proposal in another window. Look at both texts, and save again.")


class TooManyProposals(ProposalError):
    sentence = N_("Five of your proposals are still waiting. Wait for an answer, or withdraw one.")
    status = 422


class ReplyIsEmpty(ProposalError):
    field = "reply"
    sentence = N_("Write your answer.")
    status = 422
