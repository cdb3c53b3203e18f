"""The words of the letters about a sign-up: from the facts of the moment that each tells of."""

from typing import Any

from flask_babel import gettext as _

from portal.agenda.letters import card_of, short_time, times_of
from portal.agenda.rules.facts import is_still_so
from portal.agenda.rules.times import LAST_HOURS
from portal.keys import key_of, salt_mark
from portal.language import N_
from portal.mail.models import Letter
from portal.mail.rules.sending import Button, NotTrueAnyMore, Words
from portal.signups.models import Signup, Standing
from portal.signups.queries import active_signup_of, fits, signup_with
from portal.signups.rules.unproven import is_asked_to_confirm
from portal.web.addresses import absolute


def going(letter: Letter) -> Words:
    signup = _still_so(letter)
    return Words(
        subject=_("You're in: %(title)s, %(time)s", title=letter.facts["title"], time=short_time(letter.facts)),
        heading=_("You're in!"),
        lines=(_("Hello %(name)s,", name=letter.name), _("You have a place. See you then!")),
        card=card_of(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(
            *_to_join(letter.facts),
            *_on_the_day(letter.facts),
            _calendar_line(letter.facts, signup),
            *_how_to_cancel(),
            _not_you(),
        ),
    )


def waiting(letter: Letter) -> Words:
    signup = _still_so(letter)
    return Words(
        subject=_("You are on the waitlist: %(title)s", title=letter.facts["title"]),
        heading=_("You are on the waitlist"),
        lines=(_("Hello %(name)s,", name=letter.name), *_in_the_queue(letter)),
        card=card_of(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(
            *(
                ()
                if _in_last_days(letter)
                else (_("In the last two days we ask who waits, in turn. The first to say yes then has the place."),)
            ),
            *_how_to_leave(),
            _not_you(),
        ),
    )


def again(letter: Letter) -> Words:
    """Somebody signed this address up once more; only the letter tells what is true."""
    signup = _still_so(letter)
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
        card=card_of(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(*(_to_join(letter.facts) if has_seat else ()), _not_you()),
    )


def seat_yours(letter: Letter) -> Words:
    signup = _still_so(letter)
    return Words(
        subject=_("You have a place: %(title)s, %(time)s", title=letter.facts["title"], time=short_time(letter.facts)),
        heading=_("You have a place!"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("A place came free, and it is yours. See you then!"),
        ),
        card=card_of(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(
            *_to_join(letter.facts),
            *_on_the_day(letter.facts),
            _calendar_line(letter.facts, signup),
            *_how_to_cancel(),
        ),
    )


def seat_free(letter: Letter) -> Words:
    signup = _still_so(letter)
    if not signup.meeting.seats_left or not fits(signup, signup.meeting):
        raise NotTrueAnyMore(N_("somebody else has the place"))
    return Words(
        subject=_("A place is free: %(title)s", title=letter.facts["title"]),
        heading=_("A place is free. Do you want it?"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("You are on the waitlist, and a place came free. We ask a few people at a time."),
            _("The first to say yes has it."),
        ),
        card=card_of(letter.facts),
        button=Button(_("Look whether it is still free"), _my_page(signup)),
        after=(_("Can't you come? Then you need not do anything."),),
    )


def are_you_coming(letter: Letter) -> Words:
    """Others wait, and nobody pressed a link in this mailbox yet. One press behind the button confirms."""
    signup = _still_so(letter)
    if not is_asked_to_confirm(signup, signup.person):
        raise NotTrueAnyMore(N_("they said already that they come"))
    return Words(
        subject=_("Are you coming? One press: %(title)s", title=letter.facts["title"]),
        heading=_("Are you coming? One press"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("You have a place in this session. It is full, and others are waiting. Are you coming?"),
        ),
        card=card_of(letter.facts),
        button=Button(_("Tell us: I'm coming, or I can't"), _my_page(signup)),
        after=(
            _("We ask because nothing was confirmed from this address yet. We ask only once."),
            _("Do we hear nothing? Then the facilitator may give your place to somebody else."),
            _not_you(),
        ),
    )


def passed_on(letter: Letter) -> Words:
    facts = letter.facts
    _still_away(letter)
    signup = _still_theirs(letter)
    return Words(
        subject=_("Your place was passed on: %(title)s", title=facts["title"]),
        heading=_("Your place was passed on"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("We asked whether you are coming, and heard nothing. Others were waiting, so they have your place now."),
            _("Do you want to come after all? Put yourself on the waitlist with one press."),
        ),
        card=card_of(facts),
        button=Button(_("Come after all"), _my_page(signup)),
        after=(_("Did you save the session in your calendar yourself? Then remove it there too."),),
    )


def returned(letter: Letter) -> Words:
    """After the place was passed on they came back: with a new sign-up, and its own link."""
    return going(letter) if letter.facts["standing"] == Standing.GOING else waiting(letter)


def moved(letter: Letter) -> Words:
    """Another time or place. Who says nothing keeps the seat."""
    signup = _still_there(letter)
    was = card_of(letter.facts["was"])
    has_seat = signup.standing == Standing.GOING
    return Words(
        subject=_("Moved to %(time)s: %(title)s", title=letter.facts["title"], time=short_time(letter.facts)),
        heading=_("This session has moved"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("Was: %(when)s, %(where)s.", when=was.when, where=was.where),
            _("Below is what it is now. Can you come then too? You keep your place, also if you say nothing.")
            if has_seat
            else _("Below is what it is now. You are still on the waitlist. Can you come then too? Then just wait."),
        ),
        card=card_of(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(
            _("Did you save the session in your calendar yourself? Then change it there too."),
            *(_how_to_cancel() if has_seat else _how_to_leave()),
        ),
    )


def cancelled(letter: Letter) -> Words:
    facts = letter.facts
    _still_away(letter)
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
        card=card_of(facts),
        button=Button(_("See the session"), absolute("agenda.session", slug=facts["slug"])),
        after=(_("Did you save the session in your calendar yourself? Then remove it there too."),),
    )


def link_changed(letter: Letter) -> Words:
    """The same time and place, and another address to join online."""
    signup = _still_there(letter)
    return Words(
        subject=_("New online address: %(title)s", title=letter.facts["title"]),
        heading=_("The online address has changed"),
        lines=(_("Hello %(name)s,", name=letter.name), _("The time and the place stay the same.")),
        card=card_of(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(*(_to_join(letter.facts) if signup.standing == Standing.GOING else ()),),
    )


def called_off(letter: Letter) -> Words:
    signup = _still_theirs(letter)
    facts = letter.facts
    return Words(
        subject=_("Cancelled: %(title)s", title=facts["title"]),
        heading=_("This session is cancelled."),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("We are sorry: this session will not take place. You need not do anything."),
            *((_("Why: %(reason)s", reason=facts["because"]),) if facts["because"] else ()),
        ),
        card=card_of(facts),
        button=Button(_("See what else is coming"), _my_page(signup)),
        after=(_("Did you save the session in your calendar yourself? Then remove it there too."),),
    )


def added(letter: Letter) -> Words:
    """A facilitator signed somebody up, who did not ask for it here."""
    signup = _still_so(letter)
    has_seat = letter.facts["standing"] == "going"
    return Words(
        subject=_(
            "You have been signed up: %(title)s, %(time)s", title=letter.facts["title"], time=short_time(letter.facts)
        ),
        heading=_("You have been signed up"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("%(who)s signed you up for this session.", who=letter.facts["who"]),
            _("You have a place. See you then!")
            if has_seat
            else _("The session is full. You are number %(number)s on the waitlist.", number=letter.facts["position"]),
        ),
        card=card_of(letter.facts),
        button=Button(_("See or change my sign-up"), _my_page(signup)),
        after=(
            *(
                (*_to_join(letter.facts), *_on_the_day(letter.facts), _calendar_line(letter.facts, signup))
                if has_seat
                else ()
            ),
            *(_how_to_cancel() if has_seat else _how_to_leave()),
            _not_you(),
        ),
    )


def removed(letter: Letter) -> Words:
    facts = letter.facts
    _still_away(letter)
    return Words(
        subject=_("You are no longer signed up: %(title)s", title=facts["title"]),
        heading=_("You are no longer signed up"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("The facilitator took you off the list of this session. Is that a mistake? Then answer this letter."),
        ),
        card=card_of(facts),
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
    "meeting-link-changed": link_changed,
    "meeting-called-off": called_off,
    "signup-cancelled": cancelled,
    "signup-added": added,
    "signup-removed": removed,
    "signup-confirm": are_you_coming,
    "seat-passed-on": passed_on,
    "signup-returned": returned,
}
CHANGED = N_("the sign-up changed in between")
NAMES = {
    "signup-going": N_("You're in"),
    "signup-waiting": N_("On the waitlist"),
    "signup-again": N_("Had signed up already"),
    "seat-yours": N_("A place came free, and it is theirs"),
    "seat-free": N_("A place is free: who wants it?"),
    "meeting-moved": N_("Moved"),
    "meeting-link-changed": N_("New online address"),
    "meeting-called-off": N_("Called off"),
    "signup-cancelled": N_("Gave the place back"),
    "signup-added": N_("Signed up by the facilitator"),
    "signup-removed": N_("Taken off the list"),
    "signup-confirm": N_("Are you coming?"),
    "seat-passed-on": N_("The place was passed on"),
    "signup-returned": N_("Came back"),
}


def _still_so(letter: Letter) -> Signup:
    """The sign-up, while it stands as the letter says."""
    signup = _still_there(letter)
    if signup.standing != letter.facts["standing"]:
        raise NotTrueAnyMore(CHANGED)
    return signup


def _still_there(letter: Letter) -> Signup:
    """The sign-up, while it holds a place in a session that is when and where the letter says; else another tells."""
    signup = _still_theirs(letter)
    if not signup.is_active:
        raise NotTrueAnyMore(CHANGED)
    if not is_still_so(letter.facts, signup.meeting):
        raise NotTrueAnyMore(N_("the session moved, or was called off"))
    return signup


def _still_away(letter: Letter) -> None:
    """Nothing, while who lost or gave back the place has no other in that session."""
    if active_signup_of(letter.person_id, letter.meeting_id or 0):
        raise NotTrueAnyMore(CHANGED)


def _still_theirs(letter: Letter) -> Signup:
    """The sign-up, while its key is that of the letter: one never goes to a mailbox that was corrected since."""
    signup = signup_with(letter.signup_id or 0)
    if signup is None or salt_mark(signup.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("the address was corrected"))
    return signup


def _my_page(signup: Signup) -> str:
    return absolute("my_signup.index", key=_my_key(signup))


def _my_key(signup: Signup) -> str:
    return key_of("signup", signup.id, signup.salt)


def _in_last_days(letter: Letter) -> bool:
    """Whether the queue did not move by itself any more when this was posted."""
    return letter.posted_at >= times_of(letter.facts)[0] - LAST_HOURS


def _in_the_queue(letter: Letter) -> tuple[str, ...]:
    """Where they stand, and what happens when a place comes free."""
    number = letter.facts["position"]
    if letter.facts.get("is_offered"):
        return (
            _("You are number %(number)s on the waitlist.", number=number),
            _("A place is free, and we first ask who waits longer. The first to say yes has it."),
        )
    return (
        _("The session is full. You are number %(number)s on the waitlist.", number=number),
        _("Does a place become free? Then we ask who waits, in turn. The first to say yes has it.")
        if _in_last_days(letter)
        else _("When a place comes free, we mail you at once. You need not do anything."),
    )


def _to_join(facts: dict[str, Any]) -> tuple[str, ...]:
    return (_("Join online: %(url)s", url=facts["online_url"]),) if facts["online_url"] else ()


def _on_the_day(facts: dict[str, Any]) -> tuple[str, ...]:
    """How to get there, and whom to call when the door is closed."""
    route = (_("How to get there: %(route)s", route=facts["route"]),) if facts.get("route") else ()
    phone = facts.get("contact_phone")
    return (*route, *((_("On the day itself you can call %(phone)s.", phone=phone),) if phone else ()))


def _calendar_line(facts: dict[str, Any], signup: Signup) -> str:
    own = ("feeds.mine", {"key": _my_key(signup)})
    endpoint, values = own if facts.get("is_members") else ("feeds.meeting", {"slug": facts["slug"]})
    return _("Put it in your calendar: %(url)s", url=absolute(endpoint, **values))


def _how_to_cancel() -> tuple[str, ...]:
    return (_("Can't you come after all? Give your place back by the same link. Then somebody else can come."),)


def _how_to_leave() -> tuple[str, ...]:
    return (_("No longer interested? Take yourself off the waitlist by the same link."),)


def _not_you() -> str:
    return _("Not you? Remove your address by the same link.")
