"""What would make the text of a network better. Tips only: nothing here keeps it from being published. Pure."""

from collections.abc import Mapping

from portal.language import N_
from portal.networks.models import Network

_TIPS: Mapping[str, str] = {
    "why": N_("Say why it is worth it: what do people go home with?"),
    "nature": N_("Say what kind of network it is, and what it is for."),
    "practical": N_("Say what is practical: how often, where, what it costs."),
    "host": N_("Say which organisation hosts it."),
    "meetings": N_("Say how many meetings there are, so that people know what they say yes to."),
    "starts_on": N_("Say when it starts."),
    "agreements": N_("Write down what you agree with each other, such as what stays in the group."),
}


def tips(network: Network) -> list[str]:
    """Return the tips for what is still empty, as message ids."""
    return [tip for name, tip in _TIPS.items() if not getattr(network, name)]
