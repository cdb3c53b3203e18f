"""The rules of signing up, as tables."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from portal.agenda.models import Meeting, MeetingStage
from portal.signups.models import Attendance, OrganisationKeys, Signup, Standing
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.rules.mail_domains import PUBLIC_MAIL_DOMAINS, domain_key
from portal.signups.rules.names import MOST_UNPROVEN, current_ids, has_room_for_name, named
from portal.signups.rules.seats import Seats
from portal.signups.rules.signing_up import meant
from portal.signups.rules.standing import MoveAnswer, MyState, PastState, answer_to_move, my_state, past_state
from tests.cast import A_DAY_BEFORE, A_WEEK_BEFORE, CANCELLED, GOING, NOW, WAITING, meeting_text, sign_up_all, signup_of

MOMENT = timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("anna@gmial.com", "anna@gmail.com"),
        ("anna@gmail.con", "anna@gmail.com"),
        ("Anna@hotmial.com", "Anna@hotmail.com"),
        ("anna@telent.be", "anna@telenet.be"),
        ("anna@gmail.com", None),
        ("anna@GMAIL.com", None),
        ("anna@oeverkring.example", None),
        ("anna@mail.com", None),
        ("zoë@oeverkring.example", "zoe@oeverkring.example"),
        ("анна@oeverkring.example", None),
        ("noor@café.example", None),
    ],
)
def test_a_slip_in_a_well_known_mailbox_is_asked_about(typed: str, suggested: str | None):
    assert meant(typed) == suggested


@pytest.mark.parametrize(
    ("typed", "whose"),
    [
        ("Els Peeters", 0),
        ("peeters, ÉLS", 0),
        ("Els", 0),
        ("Piet Peeters", 1),
        ("Piet P. Peeters", 1),
        ("Peeters", 0),  # of either: the first
        ("Piet", 1),
        ("Pie", None),
        ("P. Peeters", None),
        ("Saar Peeters", None),
        ("El", None),
    ],
)
def test_of_two_people_at_one_mailbox_a_name_tells_who_is_meant(typed: str, whose: int | None):
    theirs = [Signup(name="Els Peeters"), Signup(name="Piet Peeters")]

    assert named(typed, theirs) == (None if whose is None else theirs[whose])


def test_the_same_words_are_meant_before_the_name_in_other_words():
    theirs = [Signup(name="Anna de Vries"), Signup(name="anna")]

    assert named("Anna", theirs) is theirs[1]


@pytest.mark.parametrize(("proven", "unproven"), [(0, 0), (0, 2), (0, 3), (5, 2), (5, 3)])
def test_few_names_join_a_mailbox_until_their_links_are_used_or_its_owner_signs_in(proven: int, unproven: int):
    signups = [Signup(proven_at=NOW)] * proven + [Signup()] * unproven

    assert has_room_for_name(signups, is_owner=False) is (unproven < MOST_UNPROVEN)
    assert has_room_for_name(signups, is_owner=True)


def test_of_each_person_at_a_mailbox_the_active_sign_up_counts_else_the_latest():
    rows = [
        ("Anna", 1, CANCELLED),
        ("Anna", 1, GOING),
        ("Anna de Vries", 1, CANCELLED),
        ("Bram", 1, CANCELLED),
        ("Bram", 1, CANCELLED),
        ("Anna", 2, WAITING),
    ]
    signups = [
        Signup(id=id, name=name, person_id=person_id, standing=standing)
        for id, (name, person_id, standing) in enumerate(rows, 1)
    ]

    assert current_ids(signups) == {2, 5, 6}


def test_who_signs_up_at_the_moment_of_a_move_knows_the_new_time(workshop: Meeting):
    """Signing up at the moment of the move counts as knowing the new time; a moment earlier does not."""
    later = {"starts_at": workshop.starts_at + timedelta(days=1), "ends_at": workshop.ends_at + timedelta(days=1)}
    sign_up_all(workshop, "anna", now=A_WEEK_BEFORE - MOMENT)
    change_meeting(workshop.id, meeting_text(**later), workshop.version, A_WEEK_BEFORE)
    sign_up_all(workshop, "bram", now=A_WEEK_BEFORE)

    answers = [answer_to_move(signup_of(workshop, name), workshop) for name in ("anna", "bram")]

    assert answers == [MoveAnswer.NOT_YET, None]


def test_a_free_seat_is_offered_until_the_start_itself(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "eva")
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)
    eva = signup_of(workshop, "eva")

    states = [my_state(eva, workshop, at, fits=True) for at in (workshop.starts_at - MOMENT, workshop.starts_at)]

    assert states == [MyState.SEAT_FREE, MyState.WAITING]


@pytest.mark.parametrize(
    ("standing", "attendance", "state"),
    [
        (GOING, Attendance.PRESENT, PastState.THERE),
        (GOING, Attendance.PARTLY, PastState.THERE),
        (GOING, Attendance.ABSENT, PastState.ABSENT),
        (GOING, None, PastState.NOT_NOTED),
        (WAITING, None, PastState.WAITED),
        (CANCELLED, None, None),
    ],
)
def test_what_a_session_was_for_who_signed_up(standing: Standing, attendance: Attendance | None, state: PastState):
    over = Meeting(stage=MeetingStage.PUBLISHED, ends_at=NOW)
    signup = Signup(standing=standing, attendance=attendance)

    assert [past_state(signup, over, at) for at in (NOW - MOMENT, NOW)] == [None, state]


def counts(*people: str) -> dict[OrganisationKeys, int]:
    """Count people, each written as "organisation @domain", of which either may be missing."""
    return Counter(keys(person) for person in people)


def keys(person: str) -> OrganisationKeys:
    name, _, domain = person.partition("@")
    return OrganisationKeys(name.strip(), domain)


KRING_IS_FULL = {"going": ["kring", "kring", ""], "per_organisation": 2}
BY_DOMAIN = {"going": ["kring @kring.nl", "de kring @kring.nl", "veer @kade.nl"], "per_organisation": 2}


@pytest.mark.parametrize(
    ("seats", "newcomer", "standing"),
    [
        ({}, "kring", GOING),
        ({"going": [""] * 4}, "kring", GOING),
        ({"going": [""] * 5}, "kring", WAITING),
        ({"going": [""] * 6}, "kring", WAITING),  # walk-ins can exceed the capacity
        ({"waiting": [""]}, "kring", WAITING),  # the waitlist goes first
        (KRING_IS_FULL, "kring", WAITING),
        (KRING_IS_FULL, "anders", GOING),
        (KRING_IS_FULL, "", GOING),  # without an organisation nobody is a colleague
        (KRING_IS_FULL | {"waiting": ["kring"] * 3}, "anders", GOING),  # nobody on the waitlist may have the seat
        (KRING_IS_FULL | {"waiting": ["kring"] * 3 + ["anders"]}, "anders", WAITING),
        (BY_DOMAIN, "iets anders @kring.nl", WAITING),  # the name is written in another way
        (BY_DOMAIN, "@kring.nl", WAITING),  # no name at all
        (BY_DOMAIN, "kring @gmx.net", GOING),  # of each name there is one
        (BY_DOMAIN, "@kade.nl", GOING),
        (BY_DOMAIN | {"going": ["kring @kring.nl", "kring @kring.be"]}, "kring", WAITING),  # one name, two domains
        (BY_DOMAIN | {"going": ["kring @kring.nl", "kring @kring.be"]}, "@kring.be", GOING),
        (BY_DOMAIN | {"going": ["kring @kring.nl", "kring @kring.be"]}, "veer @kring.nl", GOING),
        (BY_DOMAIN | {"waiting": ["@kring.nl", "kring @kring.nl"]}, "anders", GOING),  # nobody of them may have it
        (BY_DOMAIN | {"waiting": ["kring @kade.nl"]}, "anders", WAITING),
        (BY_DOMAIN | {"per_organisation": None}, "kring @kring.nl", GOING),
    ],
)
def test_the_next_to_sign_up_gets_a_seat_or_waits(seats: dict[str, Any], newcomer: str, standing: str):
    counted = {"capacity": 5, "per_organisation": None, "going": (), "waiting": ()} | seats
    counted |= {name: counts(*counted[name]) for name in ("going", "waiting")}

    assert Seats(**counted).standing_for(keys(newcomer)) == standing


def test_a_seat_that_is_given_counts_for_its_organisation():
    waiting = counts("kring", "anders @kade.nl", "anders @kade.nl")
    seats = Seats(capacity=3, per_organisation=1, going=counts("kring"), waiting=waiting)

    given = seats.after_giving_one_to(keys("anders @kade.nl"))

    assert (seats.free, seats.waiting_who_fit, seats.full_names, seats.full_domains) == (2, 2, ["kring"], [])
    assert (given.free, given.waiting_who_fit, given.full_names) == (1, 0, ["anders", "kring"])
    assert (given.full_domains, seats.organisations, given.organisations) == (["kade.nl"], 1, 2)


def test_who_was_given_a_seat_does_not_wait_any_more():
    waiting = counts("kring", "anders", "anders")
    seats = Seats(capacity=3, per_organisation=2, going=counts("kring"), waiting=waiting)

    given = seats.after_giving_one_to(keys("anders"))

    assert (given.going, given.waiting) == (counts("kring", "anders"), counts("kring", "anders"))
    assert (seats.waiting_who_fit, given.waiting_who_fit) == (3, 2)


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("anna@kring.nl", "kring.nl"),
        ("Anna@Kring.NL", "kring.nl"),
        ("anna@team.kring.nl", "team.kring.nl"),  # in full: who is a colleague of whom, a name cannot tell
        ("anna@bücher.example", "xn--bcher-kva.example"),
        ("anna+kring@gmail.com", ""),
        ("anna@hotmail.co.uk", ""),
        ("anna@Ziggo.nl", ""),
        ("anna@skynet.be", ""),
        ("anna@oever.example", ""),  # the portal says so
        ("geen adres", ""),
    ],
)
def test_people_of_one_mail_domain_are_colleagues_unless_anybody_can_have_it(address: str, domain: str):
    assert domain_key(address, shared={"oever.example"}) == domain


def test_control_the_list_of_public_domains_holds_domains():
    assert [name for name in PUBLIC_MAIL_DOMAINS if domain_key(f"anna@{name}") or name != name.lower()] == []
    assert len(PUBLIC_MAIL_DOMAINS) > 200
