"""What is kept of sessions and of those who lead them, and until when."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, or_, select

from portal.agenda.models import Block, Meeting, MeetingCount, Theme, meeting_facilitator
from portal.language import N_
from portal.privacy.keeping import Fate, Keep, table_of

JOINING_KEPT = timedelta(days=1)
CONTACT_KEPT = timedelta(days=30)  # as long as people still ask something about a session
LED_UNTIL = timedelta(days=365)  # whoever led a session is kept that long after its end

_MEETING = table_of(Meeting).c
_JOINING = {"online_url": "", "online_details": "", "joining_public": "", "contact_phone": ""}


def _leaders(now: datetime) -> Select[Any]:
    leaders = select(meeting_facilitator.c.person_id).join(Meeting, Meeting.id == meeting_facilitator.c.meeting_id)
    return leaders.where(Meeting.ends_at > now - LED_UNTIL)


KEEPS = (
    Keep(
        "sessions",
        table_of(Meeting),
        (
            *("id", "slug", "stage", "title", "kind", "network_id", "description", "aim", "questions", "audience"),
            *("asks", "language", "search", "city", "place", "address", "route", "access", "timezone", "starts_at"),
            *("ends_at", "breaks", "capacity", "minimum", "waiting_list", "seats_per_organisation", "opens_at"),
            *("closes_at", "taken", "waiting", "waiting_who_fit", "organisations", "seat_offered_at", "turn"),
            *("seats_members", "takes_guests"),
            *("visibility", "case_wanted", "extra_question", "price", "after", "recording", "accreditation"),
            "host",
            *("made_by_id", "idem", "version", "saved_by_id", "sequence", "changed_at", "published_at", "moved_at"),
            *("moved_from", "called_off_at", "called_off_because", "too_few_asked_at", "goes_on_at", "reminded_at"),
            *("nudged_at", "day_salt", "case_until", "case_nudged_at"),
        ),
        "the agenda is public, and numbers stay; whoever made it is an id that goes with the person",
        Fate.STAYS,
    ),
    Keep(
        "joining",
        table_of(Meeting),
        tuple(_JOINING),
        N_("To let people in on the day itself."),
        Fate.NAMELESS,
        what=N_("The online link and the phone number of a session"),
        since=N_("after the session"),
        period=JOINING_KEPT,
        over=lambda before, now: (_MEETING.ends_at <= before) & or_(*(_MEETING[name] != "" for name in _JOINING)),
        emptied=_JOINING,
    ),
    Keep(
        "session-contact",
        table_of(Meeting),
        ("contact",),
        N_("Whoever has a question about a session knows whom to ask."),
        Fate.NAMELESS,
        what=N_("Whom a session names for questions"),
        since=N_("after the session"),
        period=CONTACT_KEPT,
        over=lambda before, _now: (_MEETING.ends_at <= before) & (_MEETING.contact != ""),
        emptied={"contact": ""},
    ),
    Keep(
        "leaders",
        meeting_facilitator,
        ("meeting_id", "person_id", "cannot_lead_at", "is_guide"),
        N_("The page of a session says who led it."),
        Fate.FOLLOWS,
        what=N_("Which sessions you led"),
        since=N_("with your name, at the earliest a year after the session"),
        holds=_leaders,
        theirs=lambda person_id: meeting_facilitator.c.person_id == person_id,
    ),
    Keep("themes", table_of(Theme), ("meeting_id", "slug", "name"), "public; about nobody", Fate.STAYS),
    Keep(
        "blocks",
        table_of(Block),
        ("id", "meeting_id", "uid", "starts_at", "ends_at", "cancelled_at"),
        "times in the calendar; about nobody",
        Fate.STAYS,
    ),
    Keep(
        "session-counts",
        table_of(MeetingCount),
        ("meeting_id", "name", "value"),
        "numbers without names: what was deleted, for reports",
        Fate.STAYS,
    ),
)
