"""What the personal page offers when the session is over."""

from datetime import datetime
from typing import Any

from flask import url_for

from portal.agenda.models import Meeting
from portal.certificates.rules import CertificateError, MinutesMissing, minutes_of
from portal.keys import key_of
from portal.signups.models import Signup


def afterwards(signup: Signup, meeting: Meeting, now: datetime) -> dict[str, Any]:
    """What the personal page offers who was there: the one-minute form, and the certificate. Else it is all empty."""
    try:
        minutes_of(signup, meeting, now)
        is_known = True
    except MinutesMissing:
        is_known = False
    except CertificateError:
        return {"was_there": False}
    key = key_of("evaluation", signup.id, signup.salt)
    return {
        "was_there": True,
        "evaluation": url_for("evaluations.index", key=key),
        "minutes_known": is_known,
    }
