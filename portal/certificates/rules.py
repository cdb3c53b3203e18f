"""Eligibility for certificates, and the minutes on them. Pure, with the clock as an argument."""

import re
import secrets
from datetime import datetime

from portal.agenda.models import Meeting
from portal.agenda.rules.times import net_minutes
from portal.language import N_
from portal.refusals import Refusal
from portal.signups.models import Attendance, Signup, Standing

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # the alphabet of codes, without look-alikes (Crockford's base 32)
GROUP, GROUPS = 4, 3  # 3 groups of 4 characters: 60 bits, unguessable
_TAKEN_FOR = str.maketrans("OIL", "011")


class CertificateError(Refusal):
    """Why there is no certificate (yet)."""

    title = N_("No certificate yet")


class NotOver(CertificateError):
    sentence = N_("You can get your certificate when the session is over.")


class CertificateNeedsAttendance(CertificateError):
    sentence = N_("Certificates are for people who were there. Were you? Ask your facilitator to record it.")


class MinutesMissing(CertificateError):
    """Partial attendance without recorded minutes."""

    sentence = N_(
        "Ask your facilitator to record how many minutes you were there. Once they are on the list, you can get "
        "your certificate."
    )


def minutes_of(signup: Signup, meeting: Meeting, now: datetime) -> int:
    """Return the attended minutes. Raises CertificateError."""
    if meeting.is_draft or meeting.is_called_off or signup.standing != Standing.GOING:
        raise CertificateNeedsAttendance
    if now < meeting.ends_at:
        raise NotOver
    if signup.attendance == Attendance.PRESENT:
        return net_minutes(meeting)
    if signup.attendance != Attendance.PARTLY:
        raise CertificateNeedsAttendance
    if signup.minutes is None:
        raise MinutesMissing
    return min(signup.minutes, net_minutes(meeting))


def still_holds(minutes: int, signup: Signup, meeting: Meeting, now: datetime) -> bool:
    """Return whether a certificate for these minutes matches the attendance list now."""
    try:
        return minutes == minutes_of(signup, meeting, now)
    except CertificateError:
        return False


def new_code() -> str:
    """Return a new code that can be read aloud: "7K3M-9QWX-T2BD"."""
    return _grouped("".join(secrets.choice(LETTERS) for _ in range(GROUP * GROUPS)))


def code_in(typed: str) -> str:
    """Return the stored form of a code typed from paper; empty when it is none."""
    letters = re.sub(r"[\s-]", "", typed).upper().translate(_TAKEN_FOR)
    return _grouped(letters) if re.fullmatch(f"[{LETTERS}]{{{GROUP * GROUPS}}}", letters) else ""


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))
