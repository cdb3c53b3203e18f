"""The names of the kinds of session, and of what can change of one."""

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


_CHANGES = {
    "where": N_("more about the place"),
    "online_url": N_("new online address"),
    "online_details": N_("new details to join"),
    "route": N_("new route"),
    "access": N_("how to get in"),
    "contact_phone": N_("phone number for on the day"),
    "facilitators": N_("other facilitator"),
    "asks": N_("what we ask of you"),
    "case_wanted": N_("bringing a case"),
    "price": N_("other price"),
    "recording": N_("recording"),
    "language": N_("other language"),
    "title": N_("new title"),
    "kind": N_("other kind of session"),
    "questions": N_("other questions"),
    **dict.fromkeys(("description", "aim", "audience", "themes"), N_("other text")),
}


def change_name(name: str) -> str:
    """Return what changed, as it stands in the subject of a letter."""
    return tell(_CHANGES[name])
