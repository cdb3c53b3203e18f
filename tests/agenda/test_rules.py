"""The agenda's rules as tables; pure functions, with the clock as an argument."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from flask import Flask

from portal.agenda.models import Block, CaseWanted, Meeting, MeetingKind, MeetingStage, Visibility
from portal.agenda.queries.meetings import with_blocks
from portal.agenda.rules.facts import facts_of, is_still_so
from portal.agenda.rules.publishing import missing_for_publication, tips
from portal.agenda.rules.recipes import RECIPES
from portal.agenda.rules.schema_org import event_of
from portal.agenda.rules.signup_state import SignupState, signup_state
from portal.agenda.rules.times import NoSuchTime, in_last_two_days, moment_of, net_minutes, next_change
from portal.agenda.rules.who_may import can_lead, hangs_on, leads, may_change, may_see
from portal.people.models import Person, Role, RoleName
from portal.text import slug_of
from tests.cast import AFTER_THE_START, AMSTERDAM, NOW, make, network

STARTS = datetime(2026, 12, 8, 8, 30, tzinfo=UTC)
ENDS = datetime(2026, 12, 8, 10, 30, tzinfo=UTC)
A_SECOND = timedelta(seconds=1)
A_MONTH = timedelta(days=30)
A_YEAR = timedelta(days=365)

ANNA = Person(id=1, roles=[])
BRAM = Person(id=2, roles=[Role(role=RoleName.FACILITATOR)])
CHRIS = Person(id=3, roles=[Role(role=RoleName.ORGANISER)])
FLEUR = Person(id=4, roles=[Role(role=RoleName.FACILITATOR)])


def meeting(**changes: object) -> Meeting:
    """Return bram's published meeting with ten seats, all free."""
    facts = {
        "stage": MeetingStage.PUBLISHED,
        "kind": MeetingKind.WORK_SESSION,
        "title": "Meedoen lukt niet vanzelf",
        "description": "",
        "questions": ["Waar loopt het vast?"],
        "city": "Amsterdam",
        "place": "",
        "online_url": "",
        "starts_at": STARTS,
        "ends_at": ENDS,
        "capacity": 10,
        "waiting_list": True,
        "taken": 0,
        "waiting": 0,
        "waiting_who_fit": 0,
        "takes_guests": True,
        "facilitators": [BRAM],
    }
    return Meeting(**{**facts, **changes})


@pytest.mark.parametrize(
    ("facts", "at", "found"),
    [
        ({}, NOW, SignupState.OPEN),
        ({"taken": 9}, NOW, SignupState.OPEN),
        ({"taken": 10}, NOW, SignupState.QUEUE),
        ({"taken": 10, "waiting": 3, "waiting_who_fit": 3}, NOW, SignupState.QUEUE),
        ({"taken": 9, "waiting": 3, "waiting_who_fit": 3}, NOW, SignupState.QUEUE),  # the free seat is for the waitlist
        ({"taken": 10, "waiting_list": False}, NOW, SignupState.FULL),
        ({"taken": 11, "waiting_list": False}, NOW, SignupState.FULL),
        ({"taken": 9, "waiting_list": False}, NOW, SignupState.OPEN),
        ({"taken": 9, "waiting": 3}, NOW, SignupState.OPEN),  # the seat does not fit the waitlist
        ({"takes_guests": False}, NOW, SignupState.CLOSED),
        ({"takes_guests": False}, ENDS, SignupState.PAST),
        ({"opens_at": NOW + A_SECOND}, NOW, SignupState.NOT_YET),
        ({"opens_at": NOW}, NOW, SignupState.OPEN),
        ({"closes_at": NOW + A_SECOND}, NOW, SignupState.OPEN),
        ({"closes_at": NOW, "taken": 10}, NOW, SignupState.CLOSED),
        ({"stage": MeetingStage.CALLED_OFF}, NOW, SignupState.CALLED_OFF),
        ({"stage": MeetingStage.CALLED_OFF}, ENDS + A_YEAR, SignupState.CALLED_OFF),
        ({"stage": MeetingStage.DRAFT}, NOW, SignupState.CLOSED),
        ({"stage": MeetingStage.DRAFT}, ENDS + A_YEAR, SignupState.CLOSED),
        ({}, STARTS - A_SECOND, SignupState.OPEN),
        ({}, STARTS, SignupState.CLOSED),
        ({"taken": 10}, STARTS, SignupState.CLOSED),
        ({}, ENDS - A_SECOND, SignupState.CLOSED),
        ({}, ENDS, SignupState.PAST),
        ({"taken": 10, "waiting": 1}, ENDS + A_YEAR, SignupState.PAST),
    ],
)
def test_what_a_newcomer_finds(facts: dict[str, object], at: datetime, found: SignupState):
    assert signup_state(meeting(**facts), at) == found


@pytest.mark.parametrize(
    ("at", "next_moment"),
    [
        (NOW, STARTS - timedelta(hours=48)),
        (STARTS - timedelta(hours=48) - A_SECOND, STARTS - timedelta(hours=48)),
        (STARTS - timedelta(hours=48), STARTS),
        (STARTS, ENDS),
        (ENDS, ENDS + A_YEAR),
        (ENDS + A_YEAR, None),
    ],
)
def test_when_time_alone_changes_what_is_true(at: datetime, next_moment: datetime | None):
    later = meeting(starts_at=STARTS + 3 * A_YEAR, ends_at=ENDS + 3 * A_YEAR)

    assert next_change([meeting()], at) == next_moment
    assert next_change([later, meeting()], at) == (next_moment or STARTS + 3 * A_YEAR - timedelta(hours=48))
    assert next_change([], at) is None


def test_the_queue_stands_still_from_48_hours_before_the_start():
    moment = STARTS - timedelta(hours=48)

    assert [in_last_two_days(meeting(), at) for at in (moment - A_SECOND, moment, STARTS)] == [False, True, True]


@pytest.mark.parametrize(
    ("called_off_at", "gone"),
    [(NOW, ENDS + A_MONTH), (ENDS, ENDS + A_MONTH), (ENDS + A_SECOND, ENDS + A_SECOND + A_MONTH)],
    ids=["before its end", "at its end", "after its end"],
)
def test_what_was_called_off_leaves_the_calendars_after_thirty_days(called_off_at: datetime, gone: datetime):
    off = meeting(stage=MeetingStage.CALLED_OFF, called_off_at=called_off_at)

    assert (next_change([off], gone - A_SECOND), next_change([off], gone)) == (gone, ENDS + A_YEAR)


@pytest.mark.parametrize(
    ("reader", "public", "draft", "change"),
    [(None, True, False, False), (ANNA, True, False, False), (BRAM, True, True, True), (FLEUR, True, False, False),
     (CHRIS, True, True, True)],
    ids=["a stranger", "anna", "bram, whose it is", "fleur, who leads others", "chris"],
)  # fmt: skip
def test_who_may_see_and_change(reader: Person | None, public: bool, draft: bool, change: bool):
    assert may_see(meeting(), reader) is public
    assert may_see(meeting(stage=MeetingStage.DRAFT), reader) is draft
    assert may_change(meeting(), reader) is may_change(meeting(stage=MeetingStage.DRAFT), reader) is change


FACILITATES, ORGANISES = Role(id=1, role=RoleName.FACILITATOR), Role(id=2, role=RoleName.ORGANISER)
COORDINATES_7, COORDINATES_8 = (Role(id=id, role=RoleName.COORDINATOR, network_id=id) for id in (7, 8))
OFF = {"stage": MeetingStage.CALLED_OFF}


@pytest.mark.parametrize(
    ("roles", "ended_at", "facts", "can"),
    [
        ([], None, {}, False),
        ([], NOW, {}, False),
        ([FACILITATES], ENDS, {"network_id": 8}, True),
        ([ORGANISES], ENDS, {"network_id": 8}, True),
        ([COORDINATES_7], ENDS, {"network_id": 7}, True),
        ([COORDINATES_7], None, {"network_id": 8}, True),  # named by who may lead anywhere
        ([COORDINATES_7], ENDS - A_SECOND, {"network_id": 8}, True),
        ([COORDINATES_7], ENDS, {"network_id": 8}, False),  # it was over when a role of the whole portal was taken
        ([COORDINATES_7], NOW, {"network_id": 8, **OFF}, False),
        ([COORDINATES_7], None, {"network_id": 8, **OFF}, True),
    ],
)
def test_whoever_leads_needs_a_role_and_of_what_was_over_one_that_covers_it(
    roles: list[Role], ended_at: datetime | None, facts: dict[str, object], can: bool
):
    noor = Person(id=5, roles=list(roles), lead_ended_at=ended_at)

    assert can_lead(noor, meeting(**facts)) is can
    assert [leads(noor, meeting(facilitators=led_by, **facts)) for led_by in ([noor], [BRAM])] == [can, False]


@pytest.mark.parametrize(
    ("lost", "other", "network_id", "hangs"),
    [
        (FACILITATES, None, None, True),
        (COORDINATES_8, None, None, True),
        (FACILITATES, ORGANISES, 7, False),
        (COORDINATES_7, FACILITATES, 7, False),
        (FACILITATES, COORDINATES_7, 7, False),
        (FACILITATES, COORDINATES_7, 8, True),
        (FACILITATES, COORDINATES_7, None, True),
        (COORDINATES_8, COORDINATES_7, 8, True),
        (COORDINATES_8, COORDINATES_7, 9, False),
        (COORDINATES_8, COORDINATES_7, None, False),
    ],
)
def test_a_session_hangs_on_a_role_that_covers_it_when_no_other_role_does(
    lost: Role, other: Role | None, network_id: int | None, hangs: bool
):
    assert hangs_on(lost, [role for role in (other, lost) if role], meeting(network_id=network_id)) is hangs


@pytest.mark.parametrize(
    ("lasts", "breaks", "minutes"),
    [([120], 0, 120), ([120], 15, 105), ([150, 180], 45, 285), ([10], 10, 0), ([10], 11, 0)],
)
def test_what_counts_for_a_certificate_is_without_the_breaks(lasts: list[int], breaks: int, minutes: int):
    blocks = [Block(starts_at=STARTS, ends_at=STARTS + timedelta(minutes=lasted)) for lasted in lasts]

    assert net_minutes(meeting(all_blocks=blocks, breaks=breaks)) == minutes


def test_a_letter_tells_of_the_session_as_it_is_now(app: Flask):
    network_id = network().id
    facts: dict[str, object] = {
        "title": "Meedoen lukt niet vanzelf",
        "slug": "meedoen-lukt-niet-vanzelf",
        "starts_at": "2026-12-08T08:30:00+00:00",
        "ends_at": "2026-12-08T10:30:00+00:00",
        "blocks": [["2026-12-08T08:30:00+00:00", "2026-12-08T10:30:00+00:00"]],
        "timezone": "Europe/Amsterdam",
        "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam",
        "city": "Amsterdam",
        "route": "Bus 12",
        "online_url": "",
        "online_details": "",
        "contact_phone": "06 1234",
        "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"],
        "is_members": False,
        "sequence": 0,
        "dtstamp": "2026-11-24T09:00:00+00:00",
    }
    made = make(network_id=network_id, route="Bus 12", contact_phone="06 1234")
    assert facts_of(made) == facts

    made.visibility = Visibility.MEMBERS
    assert facts_of(made) == facts | {"is_members": True}


@pytest.mark.parametrize(
    ("changes", "status", "was"),
    [
        ({}, "EventScheduled", None),
        ({"moved_from": {"starts_at": STARTS.isoformat()}}, "EventScheduled", None),  # another place
        ({"moved_from": {"starts_at": "2026-12-07T08:30:00+00:00"}}, "EventRescheduled", "2026-12-07T09:30+01:00"),
        ({"stage": MeetingStage.CALLED_OFF}, "EventCancelled", None),
    ],
)
def test_search_engines_read_whether_it_goes_on_and_when_it_was(
    changes: dict[str, object], status: str, was: str | None
):
    event = event_of(meeting(timezone="Europe/Amsterdam", **changes), "https://samenop.example/agenda/x", "Samenop")

    assert (event["eventStatus"], event.get("previousStartDate")) == (f"https://schema.org/{status}", was)


@pytest.mark.parametrize(
    ("change", "holds"),
    [
        ({"title": "Anders", "place": "buurthuis de kraanvogel"}, True),
        ({"place": "De Boot"}, False),
        ({"timezone": "Europe/Brussels"}, True),
        ({"online_url": "https://meet.example/nieuw"}, False),
        (OFF, False),
    ],
)
def test_a_letter_that_waits_holds_until_time_place_or_link_are_others(app: Flask, change: dict[str, str], holds: bool):
    made = with_blocks(make(online_url="https://meet.example/oud"))
    told = facts_of(made)

    for name, value in change.items():
        setattr(made, name, value)

    assert is_still_so(told, made) is holds
    assert is_still_so({**told, "blocks": [["2026-12-09T08:30:00+00:00", "2026-12-09T10:30:00+00:00"]]}, made) is False


@pytest.mark.parametrize(
    ("facts", "at", "missing"),
    [
        ({}, NOW, []),
        ({"title": ""}, NOW, ["a title"]),
        ({"city": ""}, NOW, ["a place or an online address"]),
        ({"city": "", "place": "Buurthuis"}, NOW, []),
        ({"city": "", "online_url": "https://meet.example/x"}, NOW, []),
        ({"questions": []}, NOW, ["a description or one question"]),
        ({"questions": [], "description": "Samen."}, NOW, []),
        ({}, AFTER_THE_START, ["a start in the future"]),
        ({}, STARTS, ["a start in the future"]),
        ({"title": "", "questions": []}, NOW, ["a title", "a description or one question"]),
    ],
)
def test_what_publishing_still_needs(facts: dict[str, object], at: datetime, missing: list[str]):
    assert missing_for_publication(meeting(**facts), at) == missing


WITH_ALL = {
    "questions": ["Een?", "Twee?", "Drie?"],
    "audience": "Iedereen.",
    "access": "Er is een lift.",
    "route": "Bus 12.",
    "contact_phone": "020 123 45 67",
    "case_wanted": CaseWanted.NO,
    "asks": "",
}
ONLINE = {"city": "", "online_url": "https://meet.example/x", "access": "", "route": "", "contact_phone": ""}


@pytest.mark.parametrize(
    ("facts", "tip"),
    [
        ({}, None),
        ({"questions": ["Een?", "Twee?"]}, "Write three questions: they are the heart of a work session."),
        ({"questions": [], "kind": MeetingKind.KICK_OFF}, None),
        ({"audience": ""}, "Say who it is for."),
        ({"access": ""}, "Say how to get in: lift, step-free, toilet."),
        ({"route": ""}, "Say how to get there: train, bus, bicycle."),
        ({"contact_phone": ""}, "Add a phone number for the day itself: people who take part get it."),
        (ONLINE, None),
        ({**ONLINE, "online_url": ""}, "Add the online address: people who take part get it."),
        (
            {"case_wanted": CaseWanted.OPTIONAL},
            "You are asking for a case. Under “What do we ask of you?”, say how much time that takes.",
        ),
        ({"case_wanted": CaseWanted.OPTIONAL, "asks": "Een halfuur."}, None),
    ],
)
def test_a_tip_says_what_a_visitor_misses_and_no_more(facts: dict[str, object], tip: str | None):
    assert tips(meeting(**{**WITH_ALL, **facts})) == ([tip] if tip else [])


@pytest.mark.parametrize(
    ("wall", "zone", "moment"),
    [
        ("2026-12-08T09:30", "Europe/Amsterdam", "2026-12-08T08:30"),
        ("2026-07-08T09:30", "Europe/Amsterdam", "2026-07-08T07:30"),
        ("2027-03-28T01:59", "Europe/Amsterdam", "2027-03-28T00:59"),
        ("2027-03-28T02:00", "Europe/Amsterdam", None),
        ("2027-03-28T02:30", "Europe/Amsterdam", None),
        ("2027-03-28T02:59", "Europe/Brussels", None),
        ("2027-03-28T03:00", "Europe/Amsterdam", "2027-03-28T01:00"),
        ("2026-10-25T01:59", "Europe/Amsterdam", "2026-10-24T23:59"),
        ("2026-10-25T02:30", "Europe/Amsterdam", "2026-10-25T00:30"),  # the first of two
        ("2026-10-25T03:00", "Europe/Amsterdam", "2026-10-25T02:00"),
        ("2027-03-28T02:30", "UTC", "2027-03-28T02:30"),
        ("2027-03-28T01:30", "Europe/Lisbon", None),
    ],
)
def test_the_moment_of_a_time_on_the_wall(wall: str, zone: str, moment: str | None):
    local_time = datetime.fromisoformat(wall), ZoneInfo(zone)

    if moment is None:
        with pytest.raises(NoSuchTime):
            moment_of(*local_time)
    else:
        assert moment_of(*local_time) == datetime.fromisoformat(moment).replace(tzinfo=UTC)


def test_every_kind_of_session_begins_with_two_hours_three_questions_and_eight_or_ten_places():
    assert set(RECIPES) == set(MeetingKind)
    for kind, recipe in RECIPES.items():
        small = kind in (MeetingKind.PEER_CONSULTATION, MeetingKind.MORAL_DELIBERATION)
        assert (recipe.minutes, recipe.capacity, len(recipe.questions)) == (120, 8 if small else 10, 3)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Meedoen lukt niet vanzelf", "meedoen-lukt-niet-vanzelf"),
        ("Eén gezin, vijf loketten", "een-gezin-vijf-loketten"),
        ("  ¿Qué pasa?  ", "que-pasa"),
        ("Straße", "strasse"),
        ("../../etc/passwd", "etc-passwd"),
        ("Приём", ""),
        ("مرحبا", ""),
        ("🙂", ""),
        ("", ""),
        ("a" * 80, "a" * 60),
        ("woord " * 20, "woord-woord-woord-woord-woord-woord-woord-woord-woord-woord"),
    ],
)
def test_the_address_that_a_title_gives(title: str, slug: str):
    assert slug_of(title) == slug


def test_the_wall_in_amsterdam_is_where_the_cast_lives():
    assert moment_of(datetime(2026, 12, 8, 9, 30), AMSTERDAM) == STARTS
