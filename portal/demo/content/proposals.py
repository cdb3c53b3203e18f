"""A session that somebody proposes."""

from portal.demo.content.people import PARTICIPANTS
from portal.proposals.rules.text import ProposalText

PROPOSER = next(somebody for somebody in PARTICIPANTS if somebody.name == "Fenna B.")
PROPOSAL = ProposalText(
    title="Als iemand de deur niet meer opendoet",
    question="Hoe lang blijf je aanbellen, en wanneer laat je los?",
    about_when="Liefst een ochtend, na de vakantie",
)
