"""What each letter about a sign-up says besides its facts.

A function here raises NotTrueAnyMore when the letter should not be sent, and returns the variables of its template.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from portal.agenda.letters import about_session, before_the_move, starts_of_days, times_of
from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import with_blocks
from portal.agenda.rules.facts import is_still_so
from portal.agenda.rules.times import LAST_TWO_DAYS
from portal.agenda.words import change_name
from portal.db import db
from portal.keys import key_of, salt_mark
from portal.language import N_, date_short, weekday, when
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore
from portal.signups.models import Signup, Standing
from portal.signups.queries import active_signup_named, fits, signup_with
from portal.signups.rules.attendance import was_there
from portal.signups.rules.unproven import is_asked_to_confirm
from portal.web.addresses import absolute, path_to

CHANGED = N_("the sign-up changed in between")
_PRINTED = (
    *("where", "online_url", "online_details", "route", "access", "contact_phone", "facilitators", "asks", "price"),
    "title",
)
_FOR_WHO_HAS_A_SEAT = ("online_url", "online_details", "contact_phone")


def as_it_stands(letter: Letter) -> dict[str, Any]:
    """Return the variables while the standing, the time and the place in the letter are current."""
    return _about(letter, _still_so(letter))


def as_it_stood(letter: Letter) -> dict[str, Any]:
    """As `as_it_stands`; `other` is another name that was typed for the address. Earlier releases did not say which."""
    return {**as_it_stands(letter), "other": letter.facts.get("other", "")}


def while_active(letter: Letter) -> dict[str, Any]:
    """Return the variables while the sign-up is active, with its standing at sending."""
    return _about(letter, _still_there(letter))


def about_series(letter: Letter) -> dict[str, Any]:
    """Return each session of the letter that is still as it says, in order of start. Raises NotTrueAnyMore without."""
    sessions = [found for facts in letter.facts["sessions"] if (found := _still_seated(facts))]
    if not sessions:
        raise NotTrueAnyMore(CHANGED)
    in_order = [session for _starts_at, session in sorted(sessions, key=lambda found: found[0])]
    links = [(session["link"], session["my_page"]) for session in in_order]
    return {"sessions": in_order, "links": links, "my_calendar": absolute("people.sign_in", next=path_to("me.index"))}


def while_moved(letter: Letter) -> dict[str, Any]:
    """The session did not move again."""
    return {**while_told(letter), **before_the_move(letter)}


def while_told(letter: Letter) -> dict[str, Any]:
    """As `while_active`; `changes` are the other changes in the letter, each as a label and what it is now."""
    values = while_active(letter)
    names = letter.facts.get("changes", [])
    return {**values, "changes": _in_words(names, values["has_seat"])}


def while_changed(letter: Letter) -> dict[str, Any]:
    values = while_told(letter)
    if not values["changes"]:
        raise NotTrueAnyMore(N_("it is only for people who have a place"))
    labels = list(dict.fromkeys(label for label, _text in values["changes"]))
    return {**values, "what": ", ".join([labels[0][:1].upper() + labels[0][1:], *labels[1:]])}


def while_a_seat_is_free(letter: Letter) -> dict[str, Any]:
    signup = _still_so(letter)
    if not signup.meeting.seats_left or not fits(signup, signup.meeting):
        raise NotTrueAnyMore(N_("somebody else has the place"))
    return _about(letter, signup)


def while_unconfirmed(letter: Letter) -> dict[str, Any]:
    """Return the variables while the mailbox is unproven and others wait for its seat."""
    signup = _still_so(letter)
    if not is_asked_to_confirm(signup, signup.person):
        raise NotTrueAnyMore(N_("they said already that they come"))
    return _about(letter, signup)


def see_you(letter: Letter) -> dict[str, Any]:
    """Return all that is practical, as it is at sending."""
    signup = _still_so(letter)
    meeting = signup.meeting
    starts = meeting.starts_at.astimezone(meeting.zone)
    return {
        **_about(letter, signup),
        "day": weekday(starts),
        "access": meeting.access,
        "asks": meeting.asks,
        "prepare_with": [(link["title"], link["address"]) for link in meeting.prepare_links or ()],
        "waiting": meeting.waiting,
        "host": ", ".join(leader.name for leader in meeting.facilitators) if signup.first_time else "",
        "is_asked": is_asked_to_confirm(signup, signup.person),
    }


def while_gone(letter: Letter) -> dict[str, Any]:
    """Return the variables while the person, as the letter names them, has no active sign-up for the session."""
    if active_signup_named(letter.name, letter.person_id, letter.meeting_id or 0):
        raise NotTrueAnyMore(CHANGED)
    return about_session(letter)


def while_refused(letter: Letter) -> dict[str, Any]:
    """Return the variables while the session is as the letter says, and the person has no place in it."""
    if not is_still_so(letter.facts, with_blocks(db.session.get_one(Meeting, letter.meeting_id))):
        raise NotTrueAnyMore(N_("the session moved, or was called off"))
    return while_gone(letter)


def while_passed_on(letter: Letter) -> dict[str, Any]:
    while_gone(letter)
    return called_off(letter)


def while_replaced(letter: Letter) -> dict[str, Any]:
    return {**while_gone(letter), "colleague": letter.facts["colleague"]}


def in_place(letter: Letter) -> dict[str, Any]:
    return {**as_it_stands(letter), "giver": letter.facts["giver"]}


def while_there(letter: Letter) -> dict[str, Any]:
    """Return the variables while the sign-up says that they were there."""
    signup = _still_there(letter)
    if not was_there(signup):
        raise NotTrueAnyMore(CHANGED)
    return _about(letter, signup)


def called_off(letter: Letter) -> dict[str, Any]:
    return _about(letter, _still_theirs(letter))


def _about(letter: Letter, signup: Signup) -> dict[str, Any]:
    """Return the session, the personal page, and the standing at sending."""
    key = key_of("signup", signup.id, signup.salt)
    is_for_members = letter.facts.get("is_members")
    which = {"key": key} if is_for_members else {"slug": letter.facts["slug"]}
    day_file = "feeds.my_day" if is_for_members else "feeds.day"
    return {
        **about_session(letter),
        "my_page": absolute("my_signup.index", key=key),
        "has_seat": signup.standing == Standing.GOING,
        "calendar": absolute("feeds.mine" if is_for_members else "feeds.meeting", **which),
        "day_files": [
            (_("Add day %(n)s: %(day)s", n=number, day=date_short(starts)), absolute(day_file, number=number, **which))
            for number, starts in enumerate(starts_of_days(letter.facts), 1)
        ],
        "in_last_two_days": letter.posted_at >= times_of(letter.facts)[0] - LAST_TWO_DAYS,
    }


def _still_seated(facts: dict[str, Any]) -> tuple[datetime, dict[str, Any]] | None:
    """Return the start and the words of one session of a series; None when the sign-up or the session changed."""
    signup = signup_with(facts["signup_id"])
    if signup is None or salt_mark(signup.salt) != facts["salt_mark"] or signup.standing != facts["standing"]:
        return None
    if not is_still_so(facts, signup.meeting):
        return None
    starts, ends = times_of(facts)
    my_page = absolute("my_signup.index", key=key_of("signup", signup.id, signup.salt))
    about = {"title": facts["title"], "when": when(starts, ends), "position": facts["position"]}
    links = {"link": f"{facts['title']}, {date_short(starts)}", "my_page": my_page}
    return starts, {**about, **links, "has_seat": signup.standing == Standing.GOING}


def _in_words(changes: Iterable[tuple[str, str]], has_seat: bool) -> list[tuple[str, str]]:
    """Return (label, what it is now) of each change that this reader may know."""
    return [
        (change_name(name), _in_one_line(name, text) if name in _PRINTED else "")
        for name, text in changes
        if has_seat or name not in _FOR_WHO_HAS_A_SEAT
    ]


def _in_one_line(name: str, text: str) -> str:
    between = "; " if name == "online_details" else " "  # each line of these says something else
    return between.join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))


def _still_so(letter: Letter) -> Signup:
    """Return the sign-up while its standing is that of the letter. Raises NotTrueAnyMore."""
    signup = _still_there(letter)
    if signup.standing != letter.facts["standing"]:
        raise NotTrueAnyMore(CHANGED)
    return signup


def _still_there(letter: Letter) -> Signup:
    """Return the sign-up while it is active and the session is still as the letter says; otherwise a newer letter
    tells them.
    """
    signup = _still_theirs(letter)
    if not signup.is_active:
        raise NotTrueAnyMore(CHANGED)
    if not is_still_so(letter.facts, signup.meeting):
        raise NotTrueAnyMore(N_("the session moved, or was called off"))
    return signup


def _still_theirs(letter: Letter) -> Signup:
    """Return the sign-up. Raises NotTrueAnyMore when its address was corrected after posting: its key was renewed."""
    signup = signup_with(letter.signup_id or 0)
    if signup is None or salt_mark(signup.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("the address was corrected"))
    return signup
