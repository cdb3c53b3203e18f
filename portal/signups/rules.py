"""The rules of signing up: pure, with the clock as an argument."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from difflib import get_close_matches
from enum import StrEnum

from portal.agenda.models import CaseWanted, Meeting, Stage
from portal.agenda.rules import IN_FEEDS, Door
from portal.language import N_
from portal.people.models import Person
from portal.refusals import Refusal
from portal.signups.models import Signup, Standing
from portal.text import fold

KEY_LASTS = IN_FEEDS  # after the end of the session
NEEDS_KEPT = timedelta(days=7)  # needs and phone numbers, from when they are of no more use
QUESTIONS_KEPT = timedelta(days=30)  # likewise learning questions, and answers to the extra question
MOST_A_DAY = 10  # sign-ups of a mailbox that nobody has proven to be theirs, over all meetings
ATTEMPTS_KEPT = timedelta(hours=24)  # so long a sign-up counts, and its repeat is answered alike
NOTED_WITHIN = timedelta(days=30)  # of the end: so long it can be written down who was there
ASKED_BEFORE = timedelta(days=3)  # the start: from then an unproven seat is asked about, while others wait
LAST_ASKED = timedelta(hours=12)  # before the start: later, an answer would come too late for anybody
LETTER_IS_RECENT = timedelta(hours=24)  # whoever was just told of the seat is not asked about it yet
TIME_TO_ANSWER = timedelta(hours=24)  # at most; half of what is left until the start when that is less
SEAT_BATCH = 5  # people asked at once for each free seat in the last hours
BATCHES_EVERY = timedelta(hours=2)
NEAR_THE_START = timedelta(hours=6)  # from then on …
BATCHES_NEAR_EVERY = timedelta(hours=1)


class MyState(StrEnum):
    """What somebody who signed up finds behind the personal link."""

    GOING = "going"
    WAITING = "waiting"
    SEAT_FREE = "seat-free"
    CANCELLED = "cancelled"
    CALLED_OFF = "called-off"


class Answer(StrEnum):
    """What somebody answered to "can you come then too?", after a move."""

    YES = "yes"
    NOT_YET = "not-yet"


class Noting(StrEnum):
    """Whether it can be written down now who was there."""

    NEVER = "never"  # it is a draft, or called off
    EARLY = "early"
    OPEN = "open"
    OVER = "over"


@dataclass(frozen=True)
class Details:
    """What somebody may tell beside a name; all of it is left open at first."""

    first_time: bool = False
    show_me: bool = False
    wants_case: bool = False
    phone: str = ""
    learning_question: str = ""
    needs: str = ""
    extra_answer: str = ""


@dataclass(frozen=True)
class Newcomer:
    """Who signs up, as the form gives it: clean values, nothing proven."""

    name: str
    email: str
    organisation: str
    language: str
    details: Details = Details()

    @property
    def organisation_key(self) -> str:
        return organisation_key(self.organisation)


@dataclass(frozen=True)
class Told:
    """What a sign-up is answered: what a new address would be told, whether or not this one is new."""

    standing: Standing
    nonce: str


class SignUpError(Refusal):
    """Something that cannot be done with a sign-up."""


class NothingToSignUpFor(SignUpError):
    """The door is not open for anybody now."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.door = door


class OrganisationFull(SignUpError):
    """Colleagues have all the places that one organisation may have, and there is no waitlist."""

    field = "organisation"
    sentence = N_("Colleagues have all the places that one organisation may have.")


class TooManySignUps(SignUpError):
    """An unproven mailbox has had its share of today. It is the same answer whether or not it takes part here."""

    field = "email"
    sentence = N_(
        "There were many sign-ups with this address today. Wait until tomorrow, or sign in with it first: then you can "
        "sign up at once."
    )


class TakesPartAlready(SignUpError):
    """A facilitator adds a mailbox that has a seat, or waits for one."""

    field = "email"
    sentence = N_("This address is on the list already.")


class TooLate(SignUpError):
    """The meeting has begun: seats no longer change hands."""

    sentence = N_("The session has begun, so this can no longer be changed.")


class Over(TooLate):
    """The meeting has ended."""

    sentence = N_("The session is over, so this can no longer be changed.")


class CalledOff(TooLate):
    """The meeting will not take place."""

    sentence = N_("This session is cancelled.")


class NotOnTheList(SignUpError):
    """The place was given back, or taken away."""

    sentence = N_("You are no longer signed up, so this cannot be changed.")


class NotTheDay(SignUpError):
    """Who was there is written down from the day itself, and not for ever."""

    sentence = N_("Who was there can be noted from the day of the session until thirty days after it.")


class WrongMinutes(SignUpError):
    """Somebody was there for no time at all, or longer than it lasted."""

    sentence = N_("Fill in a whole number of minutes, from 1 to %(most)s.")

    def __init__(self, signup_ids: Collection[int], most: int) -> None:
        super().__init__(signup_ids, most)
        self.signup_ids = signup_ids
        self.facts = {"most": most}


class NotPassedOn(SignUpError):
    """A seat that the facilitator may not pass on, or not yet."""


class NotAsked(NotPassedOn):
    """Nobody asked whether they come, so silence says nothing."""

    sentence = N_("This person was not asked yet whether they come. So this place cannot be passed on.")


class MayStillAnswer(NotPassedOn):
    sentence = N_("This person still has time to answer. Try again later.")


class MovedSince(NotPassedOn):
    """The letter of the move promised that silence keeps the place, and nobody is asked twice."""

    sentence = N_("The session moved after we asked. So the place stays theirs.")


class HasNoSeat(NotPassedOn):
    sentence = N_("This person has no place any more.")


class IsProven(NotPassedOn):
    sentence = N_("This person confirmed. So the place stays theirs.")


class NobodyNeedsIt(NotPassedOn):
    sentence = N_("Nobody waits for this place now. So it stays theirs.")


class SeatTaken(SignUpError):
    """Somebody else was quicker; the place in the queue is kept."""


# Where most people here have their mailbox, when it is not at work.
_MAILBOXES = ("gmail.com", "hotmail.com", "outlook.com", "live.nl", "live.be", "icloud.com", "telenet.be", "mail.com")


def meant(address: str) -> str | None:
    """The address that was probably meant: "anna@gmial.com" is at gmail.com. None when nothing looks like a slip."""
    name, _, domain = address.rpartition("@")
    alike = get_close_matches(domain.casefold(), _MAILBOXES, n=1, cutoff=0.85)
    return f"{name}@{alike[0]}" if alike and alike[0] != domain.casefold() else None


def may_add(meeting: Meeting, now: datetime) -> bool:
    """Whether a facilitator may put somebody on the list, whatever the door says: until the end."""
    return meeting.stage == Stage.PUBLISHED and now < meeting.ends_at


def may_remove(meeting: Meeting, now: datetime) -> bool:
    return meeting.stage == Stage.PUBLISHED and now < meeting.starts_at


def why_not_tell(signup: Signup, meeting: Meeting, now: datetime) -> SignUpError | None:
    """What keeps somebody from saying more about themselves; None when they may."""
    if meeting.is_called_off:
        return CalledOff()
    if not signup.is_active:
        return NotOnTheList()
    return Over() if now >= meeting.ends_at else None


def details_asked(meeting: Meeting) -> tuple[str, ...]:
    """The names of the Details that the personal page of this meeting asks, in order."""
    return (
        "first_time",
        "learning_question",
        "needs",
        *(("extra_answer",) if meeting.extra_question else ()),
        "phone",
        *(("wants_case",) if meeting.case_wanted != CaseWanted.NO else ()),
        "show_me",
    )


def details_of(signup: Signup) -> Details:
    return Details(**{field.name: getattr(signup, field.name) for field in fields(Details)})


def answer_to_move(signup: Signup, meeting: Meeting) -> Answer | None:
    """What this one answered to the last move; None for who signed up after it, or when nothing moved."""
    if not meeting.moved_at or meeting.moved_at <= signup.created_at:
        return None
    return Answer.YES if signup.confirmed_at and signup.confirmed_at >= meeting.moved_at else Answer.NOT_YET


def noting(meeting: Meeting, now: datetime) -> Noting:
    """From midnight before the first start, on the clock of its zone, until thirty days after the end."""
    if meeting.stage != Stage.PUBLISHED:
        return Noting.NEVER
    if now.astimezone(meeting.zone).date() < meeting.starts.date():
        return Noting.EARLY
    return Noting.OPEN if now <= meeting.ends_at + NOTED_WITHIN else Noting.OVER


def others_need_seats(meeting: Meeting) -> bool:
    """Whether more people wait who fit than there are free seats; an overfull room has none to pass on."""
    return 0 <= meeting.capacity - meeting.taken < meeting.waiting_who_fit


def is_unproven(signup: Signup, person: Person) -> bool:
    """Whether nothing shows that this seat is wanted by the owner of its mailbox.

    A POST behind a personal link or a sign-in proves the mailbox; for whoever was added a facilitator vouches.
    """
    return signup.standing == Standing.GOING and person.verified_at is None and signup.added_by_id is None


def asks_who_comes(meeting: Meeting, now: datetime) -> bool:
    """Whether unproven seats are to be asked about now: in the last three days, only while others wait."""
    is_time = ASKED_BEFORE >= meeting.starts_at - now >= LAST_ASKED
    return meeting.stage == Stage.PUBLISHED and is_time and others_need_seats(meeting)


def is_too_late_to_ask(signup: Signup, meeting: Meeting, now: datetime) -> bool:
    """Whether nobody will be asked any more about this seat: the letter about it stays recent until it is too late."""
    return max(now, signup.created_at + LETTER_IS_RECENT) > meeting.starts_at - LAST_ASKED


def answer_until(asked_at: datetime, meeting: Meeting) -> datetime:
    """Until when somebody who was asked can answer before the seat may be passed on."""
    return asked_at + min(TIME_TO_ANSWER, (meeting.starts_at - asked_at) / 2)


def why_not_pass_on(signup: Signup, person: Person, meeting: Meeting, now: datetime) -> NotPassedOn | None:
    """What keeps a facilitator from passing this seat on; None when they may."""
    if signup.standing != Standing.GOING:
        return HasNoSeat()
    if not is_unproven(signup, person):
        return IsProven()
    if not others_need_seats(meeting):
        return NobodyNeedsIt()
    if signup.asked_at is None:
        return NotAsked()
    if meeting.moved_at and meeting.moved_at > signup.asked_at:
        return MovedSince()
    return MayStillAnswer() if now < answer_until(signup.asked_at, meeting) else None


def is_asked_to_confirm(signup: Signup, person: Person) -> bool:
    """Whether "are you coming?" still waits for an answer."""
    return signup.asked_at is not None and is_unproven(signup, person)


def pause_between_batches(meeting: Meeting, now: datetime) -> timedelta:
    return BATCHES_NEAR_EVERY if now >= meeting.starts_at - NEAR_THE_START else BATCHES_EVERY


def late_seat_asks_due(free: int, recent: int) -> int:
    """How many more to ask now: five for each free seat, less those asked within the pause who still wait."""
    return max(SEAT_BATCH * free - recent, 0)


def organisation_key(organisation: str) -> str:
    """What makes two ways of writing one organisation."""
    return " ".join(fold(organisation).split())


def has_room_for(meeting: Meeting, organisation_key: str, seats: Mapping[str, int]) -> bool:
    """Whether colleagues have not yet all the places that one organisation may have; `seats` are those taken."""
    most = meeting.seats_per_organisation
    return most is None or not organisation_key or seats.get(organisation_key, 0) < most


def my_state(signup: Signup, meeting: Meeting, now: datetime, fits: bool) -> MyState:
    """`fits`: whether this one could have a free seat, were it there."""
    if meeting.stage == Stage.CALLED_OFF and signup.standing != Standing.CANCELLED:
        return MyState.CALLED_OFF
    if signup.standing == Standing.WAITING and fits and meeting.seats_left and now < meeting.starts_at:
        return MyState.SEAT_FREE
    return MyState(signup.standing)
