"""The defaults of each kind of session."""

from dataclasses import dataclass

from portal.agenda.models import After, MeetingKind
from portal.language import N_


@dataclass(frozen=True)
class Recipe:
    """The defaults of one kind of session."""

    minutes: int
    capacity: int
    questions: tuple[str, ...]
    after: After = After.SUMMARY


_ABOUT_A_CASE = (
    N_("Where do you get stuck?"),
    N_("What are you not sure about?"),
    N_("Who would see this very differently?"),
)
RECIPES = {
    MeetingKind.WORK_SESSION: Recipe(120, 10, _ABOUT_A_CASE),
    MeetingKind.PEER_CONSULTATION: Recipe(
        120,
        8,
        (N_("What exactly happened?"), N_("What is your question for us?"), N_("What are you taking away?")),
        After.NOTHING,
    ),
    MeetingKind.KICK_OFF: Recipe(
        120,
        10,
        (
            N_("Which question are you bringing?"),
            N_("What are you hoping for?"),
            N_("What do you need from this group?"),
        ),
    ),
    MeetingKind.NETWORK_MEETING: Recipe(120, 10, _ABOUT_A_CASE),
    MeetingKind.CLOSING: Recipe(
        120, 10, (N_("Which small step helped?"), N_("What did not work?"), N_("What will you pass on?"))
    ),
    MeetingKind.KNOWLEDGE_SESSION: Recipe(
        120, 10, (N_("What do you already know?"), N_("What surprises you?"), N_("What will you try?"))
    ),
    MeetingKind.MORAL_DELIBERATION: Recipe(
        120,
        8,
        (N_("What exactly is the question?"), N_("Which values are in conflict?"), N_("What would you explain?")),
        After.NOTHING,
    ),
}
