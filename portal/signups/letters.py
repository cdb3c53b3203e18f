"""The words of the letters about a sign-up: from the facts of the moment that each tells of."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from portal.agenda.rules import LAST_HOURS
from portal.keys import key_of, salt_mark
from portal.language import clock, date_short, when
from portal.mail.models import Letter
from portal.mail.rules import Button, Card, NotTrueAnyMore, Words
from portal.signups.models import Signup
from portal.signups.queries import signup_with
from portal.web.addresses import absolute


def going(letter: Letter) -> Words:
    signup = _still_theirs(letter)
    return Words(
        subject=_("You're in: %(title)s, %(time)s", title=letter.facts["title"], time=_short_time(letter.facts)),
        heading=_("You're in!"),
        lines=(_("Hello %(name)s,", name=letter.name), _("You have a place. See you then!")),
        card=_card(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(*_to_join(letter.facts), _calendar_line(letter.facts), *_how_to_cancel(), _not_you()),
    )


def waiting(letter: Letter) -> Words:
    signup = _still_theirs(letter)
    return Words(
        subject=_("You are on the waitlist: %(title)s", title=letter.facts["title"]),
        heading=_("You are on the waitlist"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("The session is full. You are number %(number)s on the waitlist.", number=letter.facts["position"]),
            _("Does a place become free? Then we mail everybody who waits. The first to say yes has it.")
            if _in_last_days(letter)
            else _("When a place comes free, we mail you at once. You need not do anything."),
        ),
        card=_card(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(
            *(
                ()
                if _in_last_days(letter)
                else (_("In the last two days we mail everybody who waits. The first to say yes then has the place."),)
            ),
            *_how_to_leave(),
            _not_you(),
        ),
    )


def again(letter: Letter) -> Words:
    """Somebody signed this address up once more; only the letter tells what is true."""
    signup = _still_theirs(letter)
    has_seat = letter.facts["standing"] == "going"
    return Words(
        subject=_("You had signed up already: %(title)s", title=letter.facts["title"]),
        heading=_("You had signed up already"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("Somebody signed up with your address again. Nothing has changed."),
            _("You have a place.")
            if has_seat
            else _("You are number %(number)s on the waitlist.", number=letter.facts["position"]),
        ),
        card=_card(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(*(_to_join(letter.facts) if has_seat else ()), _not_you()),
    )


def seat_yours(letter: Letter) -> Words:
    signup = _still_theirs(letter)
    return Words(
        subject=_("You have a place: %(title)s, %(time)s", title=letter.facts["title"], time=_short_time(letter.facts)),
        heading=_("You have a place!"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("A place came free, and it is yours. See you then!"),
        ),
        card=_card(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(*_to_join(letter.facts), _calendar_line(letter.facts), *_how_to_cancel()),
    )


def seat_free(letter: Letter) -> Words:
    signup = _still_theirs(letter)
    return Words(
        subject=_("A place is free: %(title)s", title=letter.facts["title"]),
        heading=_("A place is free. Do you want it?"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("You are on the waitlist, and a place came free. Everyone who waits gets this letter."),
            _("The first to say yes has it."),
        ),
        card=_card(letter.facts),
        button=Button(_("Look whether it is still free"), _my_page(signup)),
        after=(_("Can't you come? Then you need not do anything."),),
    )


def moved(letter: Letter) -> Words:
    """Another time or place. Who says nothing keeps the seat."""
    signup = _still_theirs(letter)
    was = _card(letter.facts["was"])
    has_seat = letter.facts["standing"] == "going"
    return Words(
        subject=_("Moved to %(time)s: %(title)s", title=letter.facts["title"], time=_short_time(letter.facts)),
        heading=_("This session has moved"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("Was: %(when)s, %(where)s.", when=was.when, where=was.where),
            _("Below is what it is now. Can you come then too? You need not do anything: you keep your place.")
            if has_seat
            else _("Below is what it is now. You are still on the waitlist. Can you come then too? Then just wait."),
        ),
        card=_card(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(
            _("Did you save the session in your calendar yourself? Then change it there too."),
            *(_how_to_cancel() if has_seat else _how_to_leave()),
        ),
    )


def cancelled(letter: Letter) -> Words:
    facts = letter.facts
    return Words(
        subject=_("You are no longer signed up: %(title)s", title=facts["title"]),
        heading=_("You are no longer signed up"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("Your place is free for somebody else. Thanks for letting us know.")
            if facts["had_seat"]
            else _("You are off the waitlist. Thanks for letting us know."),
            _("Coming after all? Sign up again; you then join the end."),
        ),
        card=_card(facts),
        button=Button(_("See the session"), absolute("agenda.session", slug=facts["slug"])),
        after=(_("Did you save the session in your calendar yourself? Then remove it there too."),),
    )


WRITERS = {
    "signup-going": going,
    "signup-waiting": waiting,
    "signup-again": again,
    "seat-yours": seat_yours,
    "seat-free": seat_free,
    "meeting-moved": moved,
    "signup-cancelled": cancelled,
}


def _still_theirs(letter: Letter) -> Signup:
    """The sign-up, while its key is that of the letter: one never goes to a mailbox that was corrected since."""
    signup = signup_with(letter.signup_id or 0)
    if signup is None or salt_mark(signup.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore("the address was corrected")
    return signup


def _my_page(signup: Signup) -> str:
    return absolute("signups.mine", key=key_of("signup", signup.id, signup.salt))


def _in_last_days(letter: Letter) -> bool:
    """Whether the queue did not move by itself any more when this was posted."""
    return letter.posted_at >= _times(letter.facts)[0] - LAST_HOURS


def _card(facts: dict[str, Any]) -> Card:
    starts, ends = _times(facts)
    return Card(
        title=facts["title"],
        when=when(starts, ends),
        where=facts["where"] or _("Online"),
        url=absolute("agenda.session", slug=facts["slug"]),
        questions=tuple(facts["questions"]),
    )


def _times(facts: dict[str, Any]) -> tuple[datetime, datetime]:
    zone = ZoneInfo(facts["timezone"])
    return tuple(datetime.fromisoformat(facts[name]).astimezone(zone) for name in ("starts_at", "ends_at"))  # pyright: ignore[reportReturnType]


def _short_time(facts: dict[str, Any]) -> str:
    starts, _ends = _times(facts)
    return f"{date_short(starts)} {clock(starts)}"


def _to_join(facts: dict[str, Any]) -> tuple[str, ...]:
    return (_("Join online: %(url)s", url=facts["online_url"]),) if facts["online_url"] else ()


def _calendar_line(facts: dict[str, Any]) -> str:
    return _("Put it in your calendar: %(url)s", url=absolute("feeds.meeting", slug=facts["slug"]))


def _how_to_cancel() -> tuple[str, ...]:
    return (_("Can't you come after all? Give your place back by the same link. Then somebody else can come."),)


def _how_to_leave() -> tuple[str, ...]:
    return (_("No longer interested? Take yourself off the waitlist by the same link."),)


def _not_you() -> str:
    return _("Not you? Remove your address by the same link.")
