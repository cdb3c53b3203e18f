"""Sign-up data, and the rules on what a facilitator or participant may do with it."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from difflib import get_close_matches

from portal.agenda.models import CaseWanted, Meeting, MeetingStage
from portal.agenda.rules.times import IN_FEEDS
from portal.signups.models import Signup, Standing
from portal.signups.rules.refusals import CalledOff, NotOnTheList, Over, SignUpError
from portal.text import fold, line_key

KEY_LASTS = IN_FEEDS  # after the end of the session
NEEDS_KEPT = timedelta(days=7)  # needs and phone numbers, after they have served their purpose
QUESTIONS_KEPT = timedelta(days=30)  # the same for learning questions, and answers to the extra question
MOST_A_DAY = 10  # sign-ups of an unproven mailbox, over all meetings
BOUNCED_KEPT = timedelta(days=3)  # how long a sign-up stays whose mailbox takes no letter
ATTEMPTS_KEPT = timedelta(hours=24)  # how long a sign-up counts, and a repeat gets the same answer


@dataclass(frozen=True)
class Details:
    """Optional details beside the name; all empty at first."""

    first_time: bool = False
    show_me: bool = False
    wants_case: bool = False
    phone: str = ""
    learning_question: str = ""
    needs: str = ""
    extra_answer: str = ""


@dataclass(frozen=True)
class Newcomer:
    """A person signing up, as the form gives it: cleaned values, nothing proven."""

    name: str
    email: str
    organisation: str
    language: str
    details: Details = Details()

    @property
    def organisation_key(self) -> str:
        return organisation_key(self.organisation)


@dataclass(frozen=True)
class SignupReply:
    """The reply to a sign-up: always that for a new address, so that it does not reveal who takes part."""

    standing: Standing
    nonce: str
    is_full: bool = False  # no seat was left, of whatever organisation


# Common private mail providers here.
_MAILBOXES = ("gmail.com", "hotmail.com", "outlook.com", "live.nl", "live.be", "icloud.com", "telenet.be", "mail.com")


def meant(address: str) -> str | None:
    """Return the address that was probably meant ("anna@gmial.com" is at gmail.com), or None when it looks right.

    An accent before the @ is allowed (RFC 6531), and mostly what a phone makes of a name.
    """
    name, _, domain = address.rpartition("@")
    alike = get_close_matches(domain.casefold(), _MAILBOXES, n=1, cutoff=0.85)
    likely_domain = alike[0] if alike and alike[0] != domain.casefold() else domain
    likely_name = name if name.isascii() or not fold(name).isascii() else fold(name)
    likely = f"{likely_name}@{likely_domain}"
    return likely if likely != address else None


def may_add(meeting: Meeting, now: datetime) -> bool:
    """Return whether a facilitator may add somebody: until the end, whatever the SignupState."""
    return meeting.stage == MeetingStage.PUBLISHED and now < meeting.ends_at


def may_remove(meeting: Meeting, now: datetime) -> bool:
    """Return whether a facilitator may remove somebody: until the start. `refuse_when_too_late` enforces it."""
    return meeting.stage == MeetingStage.PUBLISHED and now < meeting.starts_at


def may_substitute(meeting: Meeting, now: datetime) -> bool:
    """Return whether a seat can go to a colleague of its holder: until the start, where guests can come."""
    return meeting.stage == MeetingStage.PUBLISHED and meeting.takes_guests and now < meeting.starts_at


def why_not_tell(signup: Signup, meeting: Meeting, now: datetime) -> SignUpError | None:
    """Return why details cannot be changed; None when they can."""
    if meeting.is_called_off:
        return CalledOff()
    if not signup.is_active:
        return NotOnTheList()
    return Over() if now >= meeting.ends_at else None


def details_asked(meeting: Meeting) -> tuple[str, ...]:
    """Return the names of the Details that this meeting's personal page asks, in order."""
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


def organisation_key(organisation: str) -> str:
    """Return the key that spelling variants of one organisation share."""
    return line_key(organisation)
