"""Choices of an answer, and what a session waits for, on the screen."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from portal.language import N_, date_long, in_language, tell
from portal.signals.models import SignalChoice
from portal.site import site

CHOICES: Mapping[str, str] = {
    SignalChoice.TAKEN_UP: N_("We take this up."),
    SignalChoice.LOOKING: N_("We are looking into it."),
    SignalChoice.ELSEWHERE: N_("This is for somebody else."),
    SignalChoice.CANNOT: N_("We can do nothing about this."),
}


def answer_in_words(choice: str, text: str, role: str, language: str) -> str:
    """Return the answer as people read it at the lesson, in the language of the session."""
    with in_language(language):
        chosen = tell(CHOICES[choice])
    return f"{' '.join(filter(None, [chosen, text]))}\n\n{role}"


def waiting_words(asked_at: datetime | None, answer_until: datetime | None, now: datetime) -> str:
    """Return what a session with an unanswered signal waits for. Without moments nothing was sent yet."""
    if asked_at is None or answer_until is None:
        return _("Signal for policy: not sent yet. Does it hold a name, or something else that says who somebody is?")
    if now >= answer_until:
        return _("Signal for policy: no answer came. Did you hear one? Write it down.")
    return _("Signal for policy: waits for an answer since %(date)s", date=day_of(asked_at))


def day_of(moment: datetime) -> str:
    """Return the day in the portal's zone, in words."""
    return date_long(moment.astimezone(ZoneInfo(site().timezone)).date())
