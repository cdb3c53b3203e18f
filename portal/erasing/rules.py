"""When somebody cannot be erased yet."""

from portal.language import N_
from portal.refusals import Refusal


class HandOverFirst(Refusal):
    """They lead or look after something alone: a session, a round, a network, the portal."""

    sentence = N_("First somebody else has to take over what only this person leads. Nothing was deleted.")
