"""Reasons why an operation on a network is refused."""

from portal.language import N_
from portal.refusals import Refusal


class NetworkError(Refusal):
    """Base class of refused operations on a network."""


class StaleNetwork(NetworkError):
    """A colleague saved the network after this form was opened."""

    sentence = N_("Somebody else changed this network while you were typing. Nothing is lost: compare, and save again.")


class StaleOwnNetwork(StaleNetwork):
    """The same person saved it, in another window."""

    sentence = N_("You changed this network in another window too. Nothing is lost: compare, and save again.")


class CannotFollow(NetworkError):
    """The network is in a state that this one does not follow."""

    sentence = N_("This cannot be done any more: somebody changed the network meanwhile. Look at how it is now.")


class NeedsSentence(NetworkError):
    """Who stops a network says why."""

    field = "sentence"
    sentence = N_("Write one sentence for the members.")
    status = 422
