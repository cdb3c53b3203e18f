"""What a session's page and its sign-up box show: the same facts for the visitor and after a form was sent."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import request
from flask_babel import ngettext
from jinja2.utils import htmlsafe_json_dumps

from portal.agenda.letters import moved_words
from portal.agenda.models import Meeting
from portal.agenda.queries.near import near
from portal.agenda.rules.publishing import tips
from portal.agenda.rules.schema_org import event_of
from portal.agenda.rules.signing_up import Door, door
from portal.agenda.rules.times import in_last_hours
from portal.agenda.rules.who_may import may_change
from portal.keys import key_of
from portal.language import N_, tell
from portal.lessons.queries.finding import earlier, is_told_to
from portal.people.sign_in import reader
from portal.settings import settings
from portal.signups.forms import SignUpForm, empty_form
from portal.signups.queries import active_signup_of
from portal.signups.views.receipt import receipt_for
from portal.web.addresses import absolute, path_to

# What a facilitator is told after a deed, on the page that shows its result.
SAID = {
    "saved": N_("Saved."),
    "told": N_("Saved. We mail everybody who signed up about the new time or place."),
    "published": N_("This session is on the agenda now."),
}

# Where a newcomer finds no place, and so hears of what is near.
HAS_NO_PLACE = (Door.QUEUE, Door.FULL, Door.CLOSED, Door.CALLED_OFF, Door.PAST)


@dataclass(frozen=True)
class Mine:
    """The reader's own sign-up, told truly because they are signed in."""

    standing: str
    address: str


def session_facts(meeting: Meeting, at: datetime, form: SignUpForm | None = None) -> dict[str, Any]:
    """The facts of the page of a session. `form` is the one that was refused, if any."""
    person = reader()
    receipt = receipt_for(meeting.id, at)
    state = str(door(meeting, at))
    is_refused = bool(form and form.errors)
    return {
        "meeting": meeting,
        "state": "error" if is_refused else state,
        "fallback_state": state,
        "form": form
        or empty_form(seen=state, **({"name": person.name, "email": person.email_shown} if person else {})),
        "json_ld": htmlsafe_json_dumps(
            event_of(meeting, absolute("agenda.session", slug=meeting.slug), settings().site_name)
        ),
        "may_change": may_change(meeting, person),
        "tips": [tell(tip) for tip in tips(meeting)] if meeting.is_draft else [],
        "mine": _mine(meeting, person.id) if person and not is_refused else None,  # what was typed is kept in view
        **moved_words(meeting, at),
        "near": near(meeting, at) if state in HAS_NO_PLACE and not meeting.is_draft else None,
        "earlier": earlier(meeting, person.member_of if person else ()),
        "is_told": state == Door.PAST and is_told_to(person, meeting, at),
        "in_last_hours": in_last_hours(meeting, at),
        "notice": _said() if person else "",
        "receipt": None,
        "receipt_for_here": receipt.address if receipt else None,
    }


def _said() -> str:
    """What was done, and how many of the waitlist have a place by it."""
    said, seats = request.args.get("said"), request.args.get("seats", 0, int)
    told = [tell(SAID[said])] if said in SAID else []
    if told and seats > 0:
        told.append(_seats_given(seats))
    return " ".join(told)


def _seats_given(seats: int) -> str:
    return ngettext(
        "%(n)s person on the waitlist has a place now.",
        "%(n)s people on the waitlist have a place now.",
        seats,
        n=seats,
    )


def _mine(meeting: Meeting, person_id: int) -> Mine | None:
    signup = active_signup_of(person_id, meeting.id)
    return signup and Mine(signup.standing, path_to("my_signup.index", key=key_of("signup", signup.id, signup.salt)))
