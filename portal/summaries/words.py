"""The names of the parts of a summary and of audiences on the screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask_babel import gettext as _
from flask_babel import ngettext

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
REASONS = {
    Reason.SAVED: N_("saved on %(day)s at %(time)s by %(who)s"),
    Reason.TYPED: N_("saved while typing, on %(day)s at %(time)s by %(who)s"),
    Reason.ROUND: N_("shown to the others on %(day)s at %(time)s by %(who)s"),
    Reason.FINAL: N_("finished on %(day)s at %(time)s by %(who)s"),
}


@dataclass(frozen=True)
class ReaderCounts:
    """How many people can read what is written after a session, by group, besides its facilitators."""

    leaders: int
    there: int
    along: int  # invited in the round without having been there
    members: int  # of its network, also those who were there
    network: str  # its name; empty for none
    is_by_link: bool  # whoever has the address can open the session


def place_name(place: str, questions: Sequence[str]) -> str:
    """Return the name of a part, a lesson (`lesson-1`) or the title; for an answer, its question."""
    name, _, number = place.replace("-", "_").rpartition("_")
    if name == "answer":
        question = questions[int(number) - 1] if int(number) <= len(questions) else ""
        return question or tell(_ANSWER, {"n": number})
    if name == "lesson":
        return tell(_LESSON, {"n": number})
    return tell(NAMES.get(place) or NAMES[name])


def text_words(audience: str, readers: ReaderCounts, is_round: bool = False) -> str:
    """Return who reads the text now; members read along during the round only."""
    return reader_words(audience, readers, readers.along if is_round else 0)


def lesson_words(audience: str, readers: ReaderCounts) -> str:
    """Return who reads the lessons once they are shared: whoever was invited in the round gets them."""
    return reader_words(audience, readers, readers.along)


def next_words(readers: ReaderCounts) -> str:
    """Return who will read a draft."""
    there = readers.there
    if not there:
        return _("Later the people who were there read it.")
    return ngettext(
        "Later %(n)s person who was there reads it.", "Later the %(n)s people who were there read it.", there, n=there
    )


def leader_words(leaders: int) -> str:
    """Return that only its facilitators read it."""
    if leaders < 2:
        return _("Only the facilitator reads this.")
    return _("Only the %(n)s facilitators read this.", n=leaders)


def unshared_words(leaders: int) -> str:
    """Return who reads the lessons before they are shared."""
    if leaders < 2:
        return _("Only the facilitator reads this until you share it.")
    return _("Only the %(n)s facilitators read this until you share it.", n=leaders)


def reader_words(audience: str, readers: ReaderCounts, along: int) -> str:
    """Return who reads something with this audience; `along` people besides those who were there."""
    if audience == Audience.FACILITATOR:
        return leader_words(readers.leaders)
    if audience == Audience.EVERYONE:
        return _("Everybody with the address can read this.") if readers.is_by_link else _("Everybody can read this.")
    groups = [_("the facilitator") if readers.leaders < 2 else _("%(n)s facilitators", n=readers.leaders)]
    groups.append(ngettext("%(n)s person who was there", "%(n)s people who were there", readers.there, n=readers.there))
    if audience == Audience.NETWORK:
        of = {"n": readers.members, "network": readers.network}
        groups.append(ngettext("%(n)s member of %(network)s", "%(n)s members of %(network)s", readers.members, **of))
    elif along:
        groups.append(ngettext("%(n)s member who reads along", "%(n)s members who read along", along, n=along))
    return _("Who reads this: %(groups)s.", groups=", ".join(groups))


def version_words(version: SummaryVersion, meeting: Meeting, attendees: Mapping[int, str]) -> str:
    """Return when a version was stored, why and by whom. The meeting's facilitators must be loaded; `attendees` are the
    names of others who wrote, by person id.
    """
    there = version.at.astimezone(meeting.zone)
    names = {**attendees, **{leader.id: leader.name for leader in meeting.facilitators}}
    author = names.get(version.by_id or 0) or _("somebody else")
    return tell(REASONS[Reason(version.reason)], {"day": date_short(there), "time": clock(there), "who": author})
