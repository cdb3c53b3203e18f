"""The card at the end: the most important lesson as a quotation, to pass on by mail, in a chat, or on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask_babel import gettext as _

from portal.agenda.models import Meeting
from portal.lessons.models import Lesson
from portal.lessons.views.panels import SharingPanel
from portal.summaries.models import Audience
from portal.web.addresses import absolute


@dataclass(frozen=True)
class LessonCard:
    """One lesson of a session. Without an address when not everybody may read it."""

    lesson: str
    is_most_important: bool
    address: str  # public: it holds no key
    text: str  # to pass on, with the address


def card_of(meeting: Meeting, lessons: Sequence[Lesson], sharing: SharingPanel) -> LessonCard | None:
    """Return the card of shared lessons: the most important one, else the first; None without any."""
    lesson = next((lesson for lesson in lessons if lesson.is_most_important), next(iter(lessons), None))
    if lesson is None:
        return None
    if sharing.audience != Audience.EVERYONE:
        return LessonCard(lesson.text, lesson.is_most_important, "", "")
    address = absolute("lesson_set.index", slug=meeting.slug)
    text = _(
        "“%(lesson)s”\n\nWe learned this in the session “%(title)s”. Read on: %(url)s",
        lesson=lesson.text,
        title=meeting.title,
        url=address,
    )
    return LessonCard(lesson.text, lesson.is_most_important, address, text)
