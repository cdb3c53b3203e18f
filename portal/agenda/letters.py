"""The letters to people who run a session, and the card of the session in any letter."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from portal.agenda.models import Meeting, MeetingKind
from portal.agenda.queries.meetings import meeting_with
from portal.agenda.rules.changes import is_same_place, is_same_time
from portal.agenda.rules.facts import facts_of, is_still_so
from portal.agenda.rules.leading import day_purpose
from portal.agenda.rules.who_may import leads, may_change
from portal.keys import key_of
from portal.language import N_, clock, date_short, when
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import NoLimit
from portal.mail.rules.sending import Card, NotTrueAnyMore
from portal.networks.models import NetworkState
from portal.networks.queries import network_with
from portal.people.queries import person_with
from portal.web.addresses import absolute, absolute_for


@dataclass(frozen=True)
class Moved:
    """Time and place of a meeting before and after a move, in words."""

    was: str
    is_now: str


def about_session(letter: Letter) -> dict[str, Any]:
    """Return what every letter about a session needs: its card, and its start in short for the subject."""
    return {"card": card_of(letter.facts), "time": short_time(letter.facts)}


def to_who_may_change(letter: Letter) -> dict[str, Any]:
    """Return the variables while the reader may change the session. Raises NotTrueAnyMore."""
    refuse_unless_still_theirs(letter)
    return about_for_leaders(letter)


def to_who_leads(letter: Letter) -> dict[str, Any]:
    """Return the variables while the reader leads the session. Raises NotTrueAnyMore."""
    refuse_unless_leads(letter)
    return about_for_leaders(letter)


def about_for_leaders(letter: Letter) -> dict[str, Any]:
    home = absolute("run.index", slug=letter.facts["slug"])
    return {**about_session(letter), "home": home, "session_page": _page_for(letter)}


def about_a_new_lead(letter: Letter) -> dict[str, Any]:
    """As `to_who_leads`, with the name of the network of which its reader offered to guide a session."""
    return {**to_who_leads(letter), "network": letter.facts.get("network", "")}


def preparation_of(letter: Letter) -> str:
    """Return the address at which the facilitators of the session prepare it, signed in."""
    return absolute("preparation.index", slug=letter.facts["slug"])


def about_a_move(letter: Letter) -> dict[str, Any]:
    """As `to_who_leads`, with the session before the move."""
    return {**to_who_leads(letter), **before_the_move(letter)}


def before_the_move(letter: Letter) -> dict[str, Any]:
    """Return the card of the session before the move, and whether its time is another one now."""
    was = letter.facts["was"]
    return {"was": card_of(was), "is_other_time": not is_same_time(was, letter.facts)}


def about_the_day(letter: Letter) -> dict[str, Any]:
    """Return the link to the attendance list of the day, which needs no sign-in. Raises NotTrueAnyMore."""
    meeting = meeting_with(letter.meeting_id or 0)
    if meeting is None or not is_still_so(letter.facts, meeting):
        raise NotTrueAnyMore(N_("the session moved, or was called off"))
    refuse_unless_leads(letter)
    key = key_of(day_purpose(letter.person_id), meeting.id, meeting.day_salt)
    return {**about_session(letter), "day_list": absolute("day.index", key=key), "preparation": preparation_of(letter)}


def about_a_quiet_network(letter: Letter) -> dict[str, Any]:
    """Return where a meeting is planned, while none is. Raises NotTrueAnyMore."""
    network = network_with(letter.facts["network_id"])
    if network is None or network.meeting_asked_at is None or network.state != NetworkState.RUNNING:
        raise NotTrueAnyMore(N_("a meeting was planned, or the network ended"))
    return {"plan": absolute("meetings.new", network=network.slug, kind=MeetingKind.NETWORK_MEETING)}


WHO_LEADS_MUST_KNOW = NoLimit("everybody who runs a session must hear what happens to it")
ONCE = NoLimit("sent once for each date of the session")

KINDS = (
    LetterKind(
        "lead-asked",
        N_("Who will take over?"),
        "agenda/lead-asked.txt",
        to_who_may_change,
        WHO_LEADS_MUST_KNOW,
        about=Concern.DUTY,
    ),
    LetterKind(
        "lead-taken-over",
        N_("Taken over"),
        "agenda/lead-taken-over.txt",
        about_for_leaders,
        WHO_LEADS_MUST_KNOW,
        about=Concern.DUTY,
    ),
    LetterKind(
        "lead-given",
        N_("You are now leading this session"),
        "agenda/lead-given.txt",
        about_a_new_lead,
        WHO_LEADS_MUST_KNOW,
        about=Concern.DUTY,
    ),
    LetterKind(
        "lead-moved",
        N_("Moved, to the facilitators"),
        "agenda/lead-moved.txt",
        about_a_move,
        WHO_LEADS_MUST_KNOW,
        about=Concern.DUTY,
    ),
    LetterKind(
        "lead-called-off",
        N_("Called off, to the facilitators"),
        "agenda/lead-called-off.txt",
        to_who_leads,
        WHO_LEADS_MUST_KNOW,
        about=Concern.DUTY,
    ),
    LetterKind(
        "lead-too-few", N_("Not enough people"), "agenda/lead-too-few.txt", to_who_may_change, ONCE, about=Concern.DUTY
    ),
    LetterKind(
        "lead-day", N_("Coming up, to the facilitators"), "agenda/lead-day.txt", about_the_day, ONCE, about=Concern.DUTY
    ),
    LetterKind(
        "network-quiet",
        N_("When does the network meet again?"),
        "agenda/network-quiet.txt",
        about_a_quiet_network,
        NoLimit("asked once, until a meeting is planned"),
        about=Concern.DUTY,
    ),
)


def card_of(facts: dict[str, Any]) -> Card:
    """Return the session as it was when the letter was posted."""
    starts, ends = times_of(facts)
    return Card(
        title=facts["title"],
        when=when(starts, ends),
        where=facts["where"] or _("Online"),
        url=absolute_for(bool(facts.get("is_members")), "agenda.session", slug=facts["slug"]),
        questions=tuple(facts["questions"]),
        days=_days(facts),
    )


def moved_words(meeting: Meeting, now: datetime) -> Moved | None:
    """Return the move of a meeting that has not ended; None if it did not move or is called off."""
    if not meeting.moved_from or meeting.is_called_off or meeting.ends_at <= now:
        return None
    facts = facts_of(meeting)
    cards = card_of(meeting.moved_from), card_of(facts)
    is_elsewhere = not is_same_place(meeting.moved_from, facts)
    old, new = (f"{card.when}, {card.where}" if is_elsewhere else card.when for card in cards)
    return Moved(was=old, is_now=new)


def times_of(facts: dict[str, Any]) -> tuple[datetime, datetime]:
    """Return start and end, in the time zone of the session."""
    zone = ZoneInfo(facts["timezone"])
    return tuple(datetime.fromisoformat(facts[name]).astimezone(zone) for name in ("starts_at", "ends_at"))  # pyright: ignore[reportReturnType]


def short_time(facts: dict[str, Any]) -> str:
    starts, _ends = times_of(facts)
    return f"{date_short(starts)} {clock(starts)}"


def starts_of_days(facts: dict[str, Any]) -> list[datetime]:
    """The start of each day of a session of several days; nothing for one day."""
    return [starts for starts, _ends in _spans(facts)]


def refuse_unless_leads(letter: Letter) -> None:
    """Raise NotTrueAnyMore unless the reader leads the meeting."""
    meeting, person = meeting_with(letter.meeting_id or 0), person_with(letter.person_id)
    if meeting is None or person is None or not leads(person, meeting):
        raise NotTrueAnyMore(N_("somebody else facilitates it now"))


def refuse_unless_still_theirs(letter: Letter) -> None:
    """Raise NotTrueAnyMore unless the reader may change the meeting."""
    meeting, person = meeting_with(letter.meeting_id or 0), person_with(letter.person_id)
    if meeting is None or not may_change(meeting, person):
        raise NotTrueAnyMore(N_("somebody else facilitates it now"))


def _days(facts: dict[str, Any]) -> tuple[str, ...]:
    """Return each day in words if the session has several days."""
    return tuple(when(starts, ends) for starts, ends in _spans(facts))


def _spans(facts: dict[str, Any]) -> list[list[datetime]]:
    """Return the start and end of each day, local to its zone; nothing for one day."""
    zone = ZoneInfo(facts["timezone"])
    spans = [[datetime.fromisoformat(moment).astimezone(zone) for moment in span] for span in facts.get("blocks", [])]
    return spans if len(spans) > 1 else []


def _page_for(letter: Letter) -> str:
    """Return the address of the session's home, or of its public page for a reader without access to the home."""
    meeting, person = meeting_with(letter.meeting_id or 0), person_with(letter.person_id)
    is_home = meeting is not None and may_change(meeting, person)
    if is_home:
        return absolute("run.index", slug=letter.facts["slug"])
    return card_of(letter.facts).url
