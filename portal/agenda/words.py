"""What the kinds of session are called on the screen."""

from portal.agenda.models import Kind
from portal.language import N_, tell

_NAMES = {
    Kind.WORK_SESSION: N_("Work session"),
    Kind.PEER_CONSULTATION: N_("Peer consultation"),
    Kind.KICK_OFF: N_("Kick-off"),
    Kind.NETWORK_MEETING: N_("Network meeting"),
    Kind.CLOSING: N_("Closing meeting"),
    Kind.KNOWLEDGE_SESSION: N_("Knowledge session"),
    Kind.MORAL_DELIBERATION: N_("Moral deliberation"),
}


def kind_name(kind: str) -> str:
    return tell(_NAMES[Kind(kind)])
