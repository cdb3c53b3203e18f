"""The names of the kinds of session on the screen."""

from portal.agenda.models import MeetingKind
from portal.language import N_, tell

_NAMES = {
    MeetingKind.WORK_SESSION: N_("Work session"),
    MeetingKind.PEER_CONSULTATION: N_("Peer consultation"),
    MeetingKind.KICK_OFF: N_("Kick-off"),
    MeetingKind.NETWORK_MEETING: N_("Network meeting"),
    MeetingKind.CLOSING: N_("Closing meeting"),
    MeetingKind.KNOWLEDGE_SESSION: N_("Knowledge session"),
    MeetingKind.MORAL_DELIBERATION: N_("Moral deliberation"),
}


def kind_name(kind: str) -> str:
    return tell(_NAMES[MeetingKind(kind)])
