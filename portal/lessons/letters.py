"""The words of the letter with the lessons, and of the nudge to write."""

from flask_babel import gettext as _

from portal.agenda.letters import card_of, refuse_unless_leads
from portal.agenda.models import After
from portal.language import N_
from portal.lessons.operations.share import KIND
from portal.lessons.queries.finding import FollowUp, as_told, summary_with_meeting
from portal.lessons.queries.written import is_written
from portal.lessons.words import heading, to_pass_on
from portal.mail.models import Letter
from portal.mail.rules.sending import Button, NotTrueAnyMore, Words
from portal.summaries.models import Audience
from portal.web.addresses import absolute


def lessons_shared(letter: Letter) -> Words:
    facts, told = letter.facts, _told_now(letter)
    lessons = [lesson.text for lesson in told.lessons]
    important = next((number for number, one in enumerate(told.lessons, 1) if one.is_most_important), 0)
    audience = Audience(told.summary.lessons_audience)
    is_open = audience == Audience.EVERYONE
    for_whom = {
        Audience.PARTICIPANTS: _("These lessons are for those who were there. So do not send them on."),
        Audience.NETWORK: _("These lessons are for the members of this network. So send them on to members only."),
    }
    return Words(
        subject=_("Top %(n)s: %(title)s", n=len(lessons), title=facts["title"]),
        heading=heading(len(lessons)),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("Thank you for thinking along. This is what we learned together:"),
            *(f"{number}. {_marked(lesson, number == important)}" for number, lesson in enumerate(lessons, 1)),
        ),
        card=card_of({**facts, "questions": []}),
        button=Button(_("Read it on the site"), absolute("summary.index", slug=facts["slug"])),
        after=(
            (_("Send this to your colleagues:"), *_passed_on(facts["title"], lessons, important))
            if is_open
            else (for_whom[audience],)
        ),
    )


def nudge(letter: Letter) -> Words:
    """To the facilitators, once: no more than a kind question."""
    refuse_unless_leads(letter)
    if is_written(letter.meeting_id or 0):
        raise NotTrueAnyMore(N_("it was written meanwhile"))
    is_summary = letter.facts["after"] == After.SUMMARY
    return Words(
        subject=_("Five lines are enough: %(title)s", title=letter.facts["title"]),
        heading=_("Five lines are enough"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("How good that this session was there. Do you still know what it came to?"),
            _("Five lines, one button, done. Those who were there fill in the rest.")
            if is_summary
            else _("One lesson is enough. Others can then go on with it."),
        ),
        card=card_of(letter.facts),
        button=Button(
            _("Write five lines") if is_summary else _("Write down one lesson"),
            absolute("summaries.index", slug=letter.facts["slug"]),
        ),
        after=(_("Does it not suit now? Then leave it. We ask only once."),),
    )


WRITERS = {"lead-nudge": nudge, KIND: lessons_shared}
NAMES = {"lead-nudge": N_("Nothing written yet, to the facilitators"), KIND: N_("The lessons")}


def _told_now(letter: Letter) -> FollowUp:
    """What may be told now: what was hidden or taken back since this was posted is not in it. Raises NotTrueAnyMore."""
    summary = summary_with_meeting(letter.meeting_id or 0)
    told = as_told([(summary, False, True)])[0] if summary and summary.shared_at else None
    if not told or not told.lessons:
        raise NotTrueAnyMore(N_("the lessons are not shared any more"))
    return told


def _marked(lesson: str, is_important: bool) -> str:
    return _("%(lesson)s (most important lesson)", lesson=lesson) if is_important else lesson


def _passed_on(title: str, lessons: list[str], important: int) -> tuple[str, ...]:
    """A paragraph each."""
    text = to_pass_on(title, lessons, important, absolute("agenda.index"))
    return tuple(line for line in text.split("\n") if line)
