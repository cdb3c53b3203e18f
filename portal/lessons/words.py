"""Texts that announce lessons and pass them on."""

from collections.abc import Sequence

from flask_babel import gettext as _
from flask_babel import ngettext

from portal.agenda.models import Meeting
from portal.language import N_, tell
from portal.lessons.models import Lesson
from portal.web.addresses import absolute

_TOP = N_("Top %(n)s: what we learned")
_ONE = N_("This is what we learned")
_NUMBERS = (
    *(N_("One"), N_("Two"), N_("Three"), N_("Four"), N_("Five"), N_("Six")),
    *(N_("Seven"), N_("Eight"), N_("Nine"), N_("Ten"), N_("Eleven"), N_("Twelve")),
)
# Whoever passes this on may not have been there, and the facilitator chose which lesson is the most important.
_HELLO = N_("Hello, this was learned in the session “%(title)s”:")
_MOST = N_("The most important one is number %(n)s.")
_MAY = N_("It contains no names, so you can pass it on.")
_HERE = N_("Read it, and pass it on: %(url)s")
_COME = N_("Would you like to come along some time? See the agenda: %(url)s")


def heading(lessons: int) -> str:
    return tell(_TOP, {"n": lessons}) if lessons != 1 else tell(_ONE)


def headline(title: str, lessons: int) -> str:
    """Return how the lessons of a session are announced; a top of one is none."""
    if lessons == 1:
        return _("What we learned: %(title)s", title=title)
    return _("Top %(n)s: %(title)s", n=lessons, title=title)


def thanks(people: int) -> str:
    """Return the notice after sharing the lessons."""
    count = tell(_NUMBERS[people - 1]) if 0 < people <= len(_NUMBERS) else str(people)
    return ngettext(
        "Shared. %(n)s person contributed. Thank you.",
        "Shared. %(n)s people contributed. Thank you.",
        people,
        n=count,
    )


def passed_on(meeting: Meeting, lessons: Sequence[Lesson], address: str = "") -> str:
    """Return the text for colleagues. `address`: of the page with the lessons, where everybody may read it."""
    important = next((number for number, lesson in enumerate(lessons, 1) if lesson.is_most_important), 0)
    text = to_pass_on(meeting.title, [lesson.text for lesson in lessons], important, absolute("agenda.index"))
    return "\n\n".join(filter(None, [text, tell(_HERE, {"url": address}) if address else ""]))


def to_pass_on(title: str, lessons: Sequence[str], important: int, agenda: str) -> str:
    """Return a text for colleagues. `important` is the number of a lesson, or 0; `agenda` is an address."""
    numbered = "\n".join(f"{number}. {lesson}" for number, lesson in enumerate(lessons, 1))
    end = [tell(_MOST, {"n": important}) if important else "", tell(_MAY), tell(_COME, {"url": agenda})]
    return "\n\n".join([tell(_HELLO, {"title": title}), numbered, " ".join(filter(None, end))])
