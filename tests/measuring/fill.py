"""Fills a database with many rows at once, to measure how the work grows.

The same amounts and the same moment give the same rows. They are inserted in bulk, and look as if the operations had
made them: the seats that are counted on a session are those of its sign-ups.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, cast

from sqlalchemy import Table, func, insert, select, update

from portal.agenda.models import Block, Meeting, MeetingKind, MeetingStage, Theme, Visibility, meeting_facilitator
from portal.counters import Count, raise_counters
from portal.db import Base, transaction
from portal.lessons.models import Lesson
from portal.networks.models import Membership, Network, NetworkState
from portal.people.models import Person, Role, RoleName
from portal.signups.models import Signup, Standing
from portal.summaries.models import Audience, Summary, SummaryStage
from portal.text import fold, line_key, mailbox_key, slug_of

CITIES = ("Amsterdam", "Antwerpen", "Brugge", "Den Haag", "Gent", "Groningen", "Hasselt", "Leuven", "Utrecht", "Zwolle")
SUBJECTS = ("Meedoen", "Eenzaamheid", "Schulden", "Wonen", "Jeugd", "Mantelzorg", "Taal", "Werk", "Rouw", "Vertrouwen")
AHEAD = timedelta(days=540)  # the sessions to come are spread over this time
BACK = timedelta(days=1500)  # those that were held over this
LASTS = timedelta(hours=2)
NETWORKS = 12
SEATS = 20
AT_ONCE = 5_000  # rows in one statement
EACH = 3  # sign-ups for a session to come


@dataclass(frozen=True)
class Amounts:
    """How many rows there are. One held session in ten shared its summary and three lessons."""

    upcoming: int
    held: int = 200
    past_signups: int = 2_000


@dataclass(frozen=True)
class Filled:
    """The people to sign in as, and sessions to look at. Each of the three has as much to do with whatever amounts."""

    anna: int  # takes part in three sessions to come and took part in three; belongs to a network
    bram: int  # facilitates three to come and three that were held
    chris: int  # organises
    slug: str  # of a session to come with free seats
    held_slug: str  # of one that shared its lessons


def fill(amounts: Amounts, now: datetime) -> Filled:
    """Fill an empty database."""
    anna, bram, chris, *others = _people(max(amounts.past_signups // 50, 50), now)
    networks = _networks(now)
    _write(Membership, [{"network_id": networks[0], "person_id": anna, "joined_at": now}])
    coming = _meetings("sessie", amounts.upcoming, now + timedelta(days=2), AHEAD / max(amounts.upcoming, 1), networks)
    held = _meetings("geweest", amounts.held, now - timedelta(days=2), -BACK / max(amounts.held, 1), networks)
    for meetings, total in ((coming, amounts.upcoming * EACH), (held, amounts.past_signups)):
        _sign_up(meetings, total, others, now)
        _sign_up(meetings[:3], 3, [anna], now)
        _write(meeting_facilitator, ({"meeting_id": each["id"], "person_id": bram} for each in meetings[:3]))
    _share(held[::10], now)
    with transaction():
        raise_counters(Count.CALENDAR, Count.SEATS)
    return Filled(anna, bram, chris, coming[0]["slug"], held[0]["slug"])


def _people(total: int, now: datetime) -> list[int]:
    names = ["Anna", "Bram", "Chris", *(f"Deelnemer {number}" for number in range(total))]
    emails = [f"{slug_of(name)}@oeverkring.example" for name in names]
    known = {"created_at": now, "verified_at": now}
    rows = ({"email": mailbox_key(e), "email_shown": e, "name": n, **known} for n, e in zip(names, emails, strict=True))
    ids = _write(Person, rows)
    roles = zip(ids[1:3], (RoleName.FACILITATOR, RoleName.ORGANISER), strict=True)
    _write(Role, ({"person_id": person, "role": role} for person, role in roles))
    return ids


def _networks(now: datetime) -> list[int]:
    rows = (
        {
            "slug": f"netwerk-{number}",
            "name": f"Netwerk {number}",
            "description": "Samen.",
            "state": NetworkState.RUNNING,
        }
        for number in range(NETWORKS)
    )
    return _write(Network, rows)


def _meetings(slug: str, total: int, first: datetime, every: timedelta, networks: list[int]) -> list[dict[str, Any]]:
    """Write sessions from `first` on; return their rows. One in five is of a network, one in fifty for members only,
    one in ten is on two days.
    """
    rows = [_meeting(f"{slug}-{number}", number, first + number * every, networks) for number in range(total)]
    for row, id in zip(rows, _write(Meeting, rows), strict=True):
        row["id"] = id
    _write(Block, (block for row in rows for block in _blocks(row)))
    _write(Theme, (theme for number, row in enumerate(rows) for theme in _themes(row["id"], number)))
    return rows


def _meeting(slug: str, number: int, starts_at: datetime, networks: list[int]) -> dict[str, Any]:
    subject, city = SUBJECTS[number * 7 % len(SUBJECTS)], CITIES[number * 3 % len(CITIES)]
    title = f"{subject} lukt niet vanzelf, {slug}"
    days = 7 if number % 10 == 9 else 0
    return {
        "slug": slug,
        "stage": MeetingStage.PUBLISHED,
        "title": title,
        "kind": list(MeetingKind)[number % len(MeetingKind)],
        "network_id": networks[number // 5 % len(networks)] if number % 5 == 4 else None,
        "description": f"We kijken samen naar twee situaties rond {subject.lower()}. " * 4,
        "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"],
        "audience": "Iedereen die er in zijn werk mee te maken heeft.",
        "search": fold(f"{title} {city} twee situaties rond {subject}"),
        "city": city,
        "place": "Buurthuis De Kraanvogel",
        "address": "Kade 1",
        "timezone": "Europe/Amsterdam",
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(days=days) + LASTS,
        "capacity": SEATS,
        "visibility": Visibility.MEMBERS if number % 50 == 49 else Visibility.PUBLIC,
        "changed_at": starts_at - timedelta(days=600),
        "published_at": starts_at - timedelta(days=600),
    }


def _blocks(meeting: dict[str, Any]) -> Iterator[dict[str, Any]]:
    starts = {meeting["starts_at"], meeting["ends_at"] - LASTS}
    for number, starts_at in enumerate(sorted(starts)):
        uid = f"{meeting['slug']}-{number}@samenop.example"
        yield {"meeting_id": meeting["id"], "uid": uid, "starts_at": starts_at, "ends_at": starts_at + LASTS}


def _themes(meeting_id: int, number: int) -> Iterator[dict[str, Any]]:
    for name in {SUBJECTS[number % len(SUBJECTS)], SUBJECTS[number // 3 % len(SUBJECTS)]}:
        yield {"meeting_id": meeting_id, "slug": slug_of(name), "name": name}


def _sign_up(meetings: list[dict[str, Any]], total: int, people: list[int], now: datetime) -> None:
    """Write sign-ups, evenly over the sessions, and count them there. Those of the past were present."""
    if not meetings:
        return
    rows = [_signup(meetings[number % len(meetings)], people[number % len(people)], number) for number in range(total)]
    _write(Signup, rows)
    ids, each = [meeting["id"] for meeting in meetings], total // len(meetings)
    theirs = Meeting.id.between(ids[0], ids[-1])
    with transaction() as session:
        session.execute(update(Meeting).where(theirs).values(taken=Meeting.taken + each, organisations=1))


def _signup(meeting: dict[str, Any], person_id: int, number: int) -> dict[str, Any]:
    is_past = meeting["slug"].startswith("geweest")
    name = f"Deelnemer {number}"  # nobody twice at one session, whoever has several seats
    return {
        "meeting_id": meeting["id"],
        "person_id": person_id,
        "standing": Standing.GOING,
        "name": name,
        "name_key": line_key(name),
        "organisation": "Oeverkring",
        "organisation_key": "oeverkring",
        "domain_key": "oeverkring.example",
        "language": "nl",
        "salt": f"{number:016x}",
        "created_at": meeting["published_at"],
        "attendance": "present" if is_past else None,
    }


def _share(meetings: list[dict[str, Any]], now: datetime) -> None:
    _write(Summary, ({"meeting_id": each["id"], **_of_a_summary(each)} for each in meetings))
    texts = ("Vraag het eerst aan wie het aangaat.", "Begin klein.", "Bel elkaar een week later nog eens.")
    lessons = (
        {"meeting_id": each["id"], "position": position, "text": text, "search": fold(text)}
        for each in meetings
        for position, text in enumerate(texts, 1)
    )
    _write(Lesson, lessons)


def _of_a_summary(meeting: dict[str, Any]) -> dict[str, Any]:
    at = meeting["ends_at"] + timedelta(days=1)
    return {
        "stage": SummaryStage.FINAL,
        "parts": {"intro": "We keken samen naar twee situaties."},
        "search": fold("We keken samen naar twee situaties."),
        "changed_at": at,
        "final_at": at,
        "audience": Audience.EVERYONE,
        "lessons_audience": Audience.EVERYONE,
        "checked_at": at,
        "public_at": at,
        "shared_at": at,
    }


def _write(table: type[Base] | Table, rows: Iterable[dict[str, Any]]) -> list[int]:
    """Insert the rows; return their ids, which only a table with one has."""
    model = cast(Table, table if isinstance(table, Table) else table.__table__)
    left, written = iter(rows), []
    with transaction() as session:
        first = (session.scalar(select(func.max(model.c.id))) or 0) + 1 if "id" in model.c else None
        while some := list(islice(left, AT_ONCE)):
            if first is not None:
                ids = range(first + len(written), first + len(written) + len(some))
                some = [{"id": id, **row} for id, row in zip(ids, some, strict=True)]
                written += ids
            session.execute(insert(model), some)
        if written and session.get_bind().dialect.name == "postgresql":  # whose sequence did not count these
            session.execute(select(func.setval(func.pg_get_serial_sequence(model.name, "id"), written[-1])))
    return written
