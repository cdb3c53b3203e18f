"""The names of the parts of a summary and of audiences on the screen."""

from collections.abc import Sequence

from flask_babel import gettext as _

from portal.agenda.models import Meeting
from portal.language import N_, clock, date_short, tell
from portal.summaries.models import Audience, Reason, SummaryVersion

NAMES = {
    "intro": N_("In short"),
    "surprise": N_("What surprised us?"),
    "obstacle": N_("Obstacle"),
    "helped": N_("What helped"),
    "step": N_("Next step"),
    "next_steps": N_("Next steps"),
    "title": N_("Title of the session"),
}
_ANSWER = N_("Question %(n)s")
_LESSON = N_("Lesson %(n)s")
READERS = {
    Audience.FACILITATOR: N_("Only the facilitator reads this."),
    Audience.PARTICIPANTS: N_("Only people who were at this session read this."),
    Audience.NETWORK: N_("Only members of this network read this."),
    Audience.EVERYONE: N_("Everybody can read this."),
}
REASONS = {
    Reason.SAVED: N_("saved on %(day)s at %(time)s by %(who)s"),
    Reason.TYPED: N_("saved while typing, on %(day)s at %(time)s by %(who)s"),
    Reason.ROUND: N_("shown to the others on %(day)s at %(time)s by %(who)s"),
    Reason.FINAL: N_("finished on %(day)s at %(time)s by %(who)s"),
}


def place_name(place: str, questions: Sequence[str]) -> str:
    """Return the name of a part, a lesson (`lesson-1`) or the title; for an answer, its question."""
    name, _, number = place.replace("-", "_").rpartition("_")
    if name == "answer":
        question = questions[int(number) - 1] if int(number) <= len(questions) else ""
        return question or tell(_ANSWER, {"n": number})
    if name == "lesson":
        return tell(_LESSON, {"n": number})
    return tell(NAMES.get(place) or NAMES[name])


def reader_words(audience: str) -> str:
    return tell(READERS[Audience(audience)])


def version_words(version: SummaryVersion, meeting: Meeting) -> str:
    """Return when a version was stored, why and by whom. The meeting's facilitators must be loaded."""
    there = version.at.astimezone(meeting.zone)
    author = next((leader.name for leader in meeting.facilitators if leader.id == version.by_id), "") or _(
        "somebody else"
    )
    return tell(REASONS[Reason(version.reason)], {"day": date_short(there), "time": clock(there), "who": author})
