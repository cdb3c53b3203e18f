"""The words of the letters to those who run a session, and how any letter says which session it is about."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask_babel import gettext as _
from flask_babel import ngettext

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meeting_with
from portal.agenda.rules.facts import facts_of, is_still_so
from portal.agenda.rules.leading import day_purpose
from portal.agenda.rules.who_may import leads, may_change
from portal.keys import key_of
from portal.language import N_, clock, date_short, when
from portal.mail.models import Letter
from portal.mail.rules.sending import Button, Card, NotTrueAnyMore, Words
from portal.people.queries import person_with
from portal.web.addresses import absolute


@dataclass(frozen=True)
class Moved:
    """When and where a meeting was and is now, in words."""

    was: str
    is_now: str


def lead_asked(letter: Letter) -> Words:
    """Somebody cannot lead: who takes over?"""
    facts = letter.facts
    refuse_unless_still_theirs(letter)
    return Words(
        subject=_("Who takes over? %(title)s, %(time)s", title=facts["title"], time=short_time(facts)),
        heading=_("Who takes over this session?"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("%(who)s cannot lead this session. Can you?", who=facts["who"])
            if facts["who"]
            else _("Nobody leads this session yet. Can you?"),
            _people_line(facts),
        ),
        card=card_of(facts),
        button=_button(facts, _("Take over, move or call off")),
        after=(_("Whoever takes over is its facilitator from then on. Moving and calling off are one button too."),),
    )


def lead_taken_over(letter: Letter) -> Words:
    facts = letter.facts
    return Words(
        subject=_("Taken over: %(title)s", title=facts["title"]),
        heading=_("%(who)s leads this session now", who=facts["who"]),
        lines=(_("Hello %(name)s,", name=letter.name), _("You need not do anything any more. Thanks for your work.")),
        card=card_of(facts),
        button=_button_to_see(letter),
    )


def lead_given(letter: Letter) -> Words:
    """To whoever leads it because somebody's role was taken, or given back."""
    facts = letter.facts
    refuse_unless_leads(letter)
    return Words(
        subject=_("You lead this session now: %(title)s, %(time)s", title=facts["title"], time=short_time(facts)),
        heading=_("You lead this session now"),
        lines=(_("Hello %(name)s,", name=letter.name), _people_line(facts)),
        card=card_of(facts),
        button=_button(facts, _("See the session")),
        after=(_("Can't you lead it then? Say so on the page: then others are asked."),),
    )


def lead_moved(letter: Letter) -> Words:
    facts = letter.facts
    refuse_unless_leads(letter)
    was = card_of(facts["was"])
    return Words(
        subject=_("Moved to %(time)s: %(title)s", title=facts["title"], time=short_time(facts)),
        heading=_("A session that you facilitate has moved"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("Was: %(when)s, %(where)s.", when=was.when, where=was.where),
            _("Below is what it is now. Everybody who signed up got a letter too."),
        ),
        card=card_of(facts),
        button=_button_to_see(letter),
        after=(_("Can't you lead it then? Say so on the page: then others are asked."),),
    )


def lead_called_off(letter: Letter) -> Words:
    facts = letter.facts
    refuse_unless_leads(letter)
    return Words(
        subject=_("Cancelled: %(title)s", title=facts["title"]),
        heading=_("A session that you facilitate has been called off"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            *((_("Why: %(reason)s", reason=facts["because"]),) if facts["because"] else ()),
            _("Everybody who signed up got a letter too."),
        ),
        card=card_of(facts),
        button=_button_to_see(letter),
    )


def too_few(letter: Letter) -> Words:
    facts = letter.facts
    refuse_unless_still_theirs(letter)
    return Words(
        subject=_("Too few people yet: %(title)s, %(time)s", title=facts["title"], time=short_time(facts)),
        heading=_("Go on, move, or call off?"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _people_line(facts),
            _("You wanted at least %(minimum)s.", minimum=facts["minimum"]),
            _("What do you do? Whatever you choose, we tell everybody who must know."),
        ),
        card=card_of(facts),
        button=_button(facts, _("Choose")),
        after=(_("If you do nothing, the session just goes on."),),
    )


def lead_day(letter: Letter) -> Words:
    """The day is near; the button opens that day's list, without signing in."""
    facts = letter.facts
    meeting = _still_as_told(letter)
    key = key_of(day_purpose(letter.person_id), meeting.id, meeting.day_salt)
    return Words(
        subject=_("Your session is near: %(title)s, %(time)s", title=facts["title"], time=short_time(facts)),
        heading=_("Your session is near"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _people_line(facts),
            _("At the door, tap who is there on your phone. You need not sign in."),
        ),
        card=card_of(facts),
        button=Button(_("Open the list of the day"), absolute("day.index", key=key)),
        after=(
            *((_("Join online: %(url)s", url=facts["online_url"]),) if facts["online_url"] else ()),
            _("Who has this link sees who comes. So do not send it on. It works until two days after the session."),
        ),
    )


WRITERS = {
    "lead-asked": lead_asked,
    "lead-taken-over": lead_taken_over,
    "lead-given": lead_given,
    "lead-moved": lead_moved,
    "lead-called-off": lead_called_off,
    "lead-too-few": too_few,
    "lead-day": lead_day,
}
NAMES = {
    "lead-asked": N_("Who takes over?"),
    "lead-taken-over": N_("Taken over"),
    "lead-given": N_("You lead this session now"),
    "lead-moved": N_("Moved, to the facilitators"),
    "lead-called-off": N_("Called off, to the facilitators"),
    "lead-too-few": N_("Too few people"),
    "lead-day": N_("The day is near, to the facilitators"),
}


def card_of(facts: dict[str, Any]) -> Card:
    """The session as it was when the letter was posted."""
    starts, ends = times_of(facts)
    return Card(
        title=facts["title"],
        when=when(starts, ends),
        where=facts["where"] or _("Online"),
        url=absolute("agenda.session", slug=facts["slug"]),
        questions=tuple(facts["questions"]),
        days=_days(facts),
    )


def moved_words(meeting: Meeting, now: datetime) -> Moved | None:
    """Of a meeting that moved and is still to come."""
    if not meeting.moved_from or meeting.is_called_off or meeting.ends_at <= now:
        return None
    cards = card_of(meeting.moved_from), card_of(facts_of(meeting))
    is_elsewhere = cards[0].where != cards[1].where
    old, new = (f"{card.when}, {card.where}" if is_elsewhere else card.when for card in cards)
    return Moved(was=old, is_now=new)


def times_of(facts: dict[str, Any]) -> tuple[datetime, datetime]:
    """Start and end, on the clock of its zone."""
    zone = ZoneInfo(facts["timezone"])
    return tuple(datetime.fromisoformat(facts[name]).astimezone(zone) for name in ("starts_at", "ends_at"))  # pyright: ignore[reportReturnType]


def short_time(facts: dict[str, Any]) -> str:
    starts, _ends = times_of(facts)
    return f"{date_short(starts)} {clock(starts)}"


def _still_as_told(letter: Letter) -> Meeting:
    """The meeting, while it is when and where the letter says, and this reader facilitates it."""
    meeting = meeting_with(letter.meeting_id or 0)
    if meeting is None or not is_still_so(letter.facts, meeting):
        raise NotTrueAnyMore(N_("the session moved, or was called off"))
    refuse_unless_leads(letter)
    return meeting


def refuse_unless_leads(letter: Letter) -> None:
    """Raises NotTrueAnyMore when the reader stopped leading the meeting while the letter waited."""
    meeting, person = meeting_with(letter.meeting_id or 0), person_with(letter.person_id)
    if meeting is None or person is None or not leads(person, meeting):
        raise NotTrueAnyMore(N_("somebody else facilitates it now"))


def refuse_unless_still_theirs(letter: Letter) -> None:
    """Raises NotTrueAnyMore when the reader may not change the meeting any more."""
    meeting, person = meeting_with(letter.meeting_id or 0), person_with(letter.person_id)
    if meeting is None or not may_change(meeting, person):
        raise NotTrueAnyMore(N_("somebody else facilitates it now"))


def _days(facts: dict[str, Any]) -> tuple[str, ...]:
    """Each day of a session of several days; nothing for one day."""
    zone = ZoneInfo(facts["timezone"])
    spans = [[datetime.fromisoformat(moment).astimezone(zone) for moment in span] for span in facts.get("blocks", [])]
    return tuple(when(starts, ends) for starts, ends in spans) if len(spans) > 1 else ()


def _people_line(facts: dict[str, Any]) -> str:
    return ngettext("%(n)s person signed up.", "%(n)s people signed up.", facts["taken"], n=facts["taken"])


def _button_to_see(letter: Letter) -> Button:
    """To the home of the session; for who may not open that (any more), to its page."""
    meeting, person = meeting_with(letter.meeting_id or 0), person_with(letter.person_id)
    is_home = meeting is not None and may_change(meeting, person)
    endpoint = "run.index" if is_home else "agenda.session"
    return Button(_("See the session"), absolute(endpoint, slug=letter.facts["slug"]))


def _button(facts: dict[str, Any], text: str) -> Button:
    return Button(text, absolute("run.index", slug=facts["slug"]))
