"""Who comes to a session."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import Blueprint
from werkzeug import Response

from portal.agenda.who_may import What
from portal.language import N_, tell
from portal.mail.models import LetterState
from portal.manage.page import my_meeting
from portal.people.sign_in import signed_in
from portal.signups.models import Standing
from portal.signups.queries import who_comes
from portal.web.answers import private, show

bp = Blueprint("who_comes", __name__, url_prefix="/manage/meetings")


_LETTER_STATES: dict[str, str] = {
    LetterState.WAITING: N_("on its way"),
    LetterState.SENT: N_("sent"),
    LetterState.REFUSED: N_("refused"),
    LetterState.DROPPED: N_("not sent"),
}


@dataclass(frozen=True)
class Row:
    """One person in the list of who comes."""

    name: str
    organisation: str
    email: str
    created: datetime  # on the clock of the session's zone
    letter_state: str


@bp.get("/<slug:slug>/signups")
@signed_in
def index(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    rows: dict[str, Any] = {standing: [] for standing in Standing}
    for who in who_comes(meeting.id):
        signup = who.signup
        created = signup.created_at.astimezone(meeting.zone)
        letter = tell(_LETTER_STATES[who.letter_state]) if who.letter_state else ""
        rows[signup.standing].append(Row(signup.name, signup.organisation, who.email, created, letter))

    return private(show("manage/signups.html", meeting=meeting, **rows))
