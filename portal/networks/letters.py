"""The letters about a network as a whole."""

from typing import Any

from portal.language import N_
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import NoLimit
from portal.web.addresses import absolute


def about_the_network(letter: Letter) -> dict[str, Any]:
    return {"network_page": absolute("networks.show_one", slug=letter.facts["slug"])}


KINDS = (
    LetterKind(
        "network-stopped",
        N_("The network stops"),
        "networks/network-stopped.txt",
        about_the_network,
        NoLimit("a network stops once"),
        about=Concern.SEAT,
    ),
)
