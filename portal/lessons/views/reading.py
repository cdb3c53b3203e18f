"""The public lessons page, with search."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug import Response

from portal.agenda.forms.joining import JoiningChoice, joining_choices
from portal.agenda.models import Visibility
from portal.agenda.queries.finding import MeetingCard, next_turn
from portal.lessons.forms import SignalAnswerForm
from portal.lessons.queries.finding import FollowUp, FollowUpResults, LessonChoices, choices, found, newest_lesson
from portal.lessons.queries.related import coming_about
from portal.lessons.queries.subjects import Subjects, subjects
from portal.lessons.rules.filters import LessonFilter
from portal.people.models import Person
from portal.people.sign_in import reader
from portal.settings import settings
from portal.sharing.views.facts import page_preview
from portal.web.answers import private, show
from portal.web.freshness import Made, kept_page
from portal.web.link_preview import LinkPreview
from portal.web.moment import now

bp = Blueprint("lessons", __name__)

# A filter is offered from this many values; one year alone would filter nothing.
FEWEST_VALUES = {"network": 1, "theme": 1, "year": 2}
NEW = 3  # follow-ups above the themes and networks; the others stand below them


@dataclass(frozen=True)
class Option:
    """A filter with its choices."""

    name: str
    label: str
    all: str
    values: dict[str, str]


@dataclass(frozen=True)
class LessonsPage:
    """The lessons page."""

    chosen: LessonFilter
    choices: LessonChoices
    options: Sequence[Option]
    found: FollowUpResults
    quoted: FollowUp | None  # from which one lesson opens the page
    subjects: Subjects | None  # on the first page without a filter
    coming: Sequence[MeetingCard]  # sessions to come about the chosen theme, in the chosen network
    title_suffix: str  # the filter in words
    neighbours: Mapping[str, str]  # the addresses of the previous and next page
    feed_url: str
    may_answer: bool  # an organiser; coordinators of these networks only those of their own sessions
    answers_in: frozenset[int]
    new: int = NEW  # how many follow-ups stand above the themes and networks
    answer_form: SignalAnswerForm | None = None  # a refused form
    answered: int = 0  # the lesson of the refused form
    joining: Mapping[str, JoiningChoice] = field(default_factory=dict)  # in the refused answer


@bp.get("/lessons")
def index() -> Response:
    lesson_filter = LessonFilter.from_query(request.args)

    return kept_page(("lessons", lesson_filter.query), lambda at: _list(lesson_filter, at))


def show_refused(lesson_filter: LessonFilter, person: Person, form: SignalAnswerForm, lesson_id: int) -> Response:
    """Show the page to somebody whose answer was refused, with the input."""
    joining = joining_choices(form, {"answer": form.answer.data or ""}, Visibility.PUBLIC)
    page = replace(_page(lesson_filter, person, now()), answer_form=form, answered=lesson_id, joining=joining)
    return private(show("lessons/index.html", status=form.refusal, **vars(page)))


def _list(lesson_filter: LessonFilter, at: datetime) -> Made:
    page = _page(lesson_filter, reader(), at)
    is_random = lesson_filter.is_random or (lesson_filter.query and not page.found.follow_ups)
    names_coming = page.subjects is not None or _names_coming(lesson_filter)
    return Made(
        show("lessons/index.html", link_preview=_link_preview(page), **vars(page)),
        next_turn(at) if names_coming else None,
        bool(is_random),
    )


def _page(lesson_filter: LessonFilter, person: Person | None, at: datetime) -> LessonsPage:
    member_of = person.member_of if person else ()
    can_choose, page = choices(member_of), found(lesson_filter, member_of)
    opens = not lesson_filter.query and page.total > 0
    beside = {
        name: replace(lesson_filter, page=lesson_filter.page + step) for name, step in (("previous", -1), ("next", 1))
    }
    return LessonsPage(
        chosen=lesson_filter,
        choices=can_choose,
        options=[option for option in _options(can_choose) if len(option.values) >= FEWEST_VALUES[option.name]],
        found=page,
        quoted=newest_lesson(member_of) if opens else None,
        subjects=subjects(at, member_of) if opens else None,
        coming=_coming(lesson_filter, at, member_of),
        title_suffix=_title_suffix(lesson_filter, can_choose),
        neighbours={
            name: _address("lessons.index", neighbour)
            for name, neighbour in beside.items()
            if 0 < neighbour.page <= page.pages
        },
        feed_url=_address("lessons_feed.index", replace(lesson_filter, page=1)),
        may_answer=person is not None and person.is_organiser,
        answers_in=frozenset(person.coordinated_ids if person else ()),
    )


def _link_preview(page: LessonsPage) -> LinkPreview | None:
    """Return what the page says about itself; None for a search, and for further pages."""
    if page.chosen.q or page.chosen.page > 1:
        return None
    first = page.quoted or next(iter(page.found.follow_ups), None)
    lesson = f"“{first.first.text}”" if first and first.first else ""
    title = (_("Signals for policy") if page.chosen.signal else _("What we learned")) + page.title_suffix
    about = _("Take what you learn. Who said what, and about whom, stays in the group.")
    return page_preview(title, lesson or about, settings().base_url + _address("lessons.index", page.chosen))


def _names_coming(lesson_filter: LessonFilter) -> bool:
    """Return whether the page ends with sessions to come: where it is about a theme or network."""
    return bool(lesson_filter.theme or lesson_filter.network) and not lesson_filter.q and not lesson_filter.signal


def _coming(lesson_filter: LessonFilter, at: datetime, member_of: Collection[int]) -> Sequence[MeetingCard]:
    if not _names_coming(lesson_filter):
        return ()
    return coming_about(lesson_filter.theme, lesson_filter.network, at, member_of)


def _options(can_choose: LessonChoices) -> list[Option]:
    networks = {network.slug: network.name for network in can_choose.networks}
    return [
        Option("network", _("Network"), _("All networks"), networks),
        Option("theme", ngettext("Theme", "Themes", 1), _("All themes"), can_choose.themes),
        Option("year", _("Year"), _("All years"), {year: year for year in can_choose.years}),
    ]


def _title_suffix(lesson_filter: LessonFilter, can_choose: LessonChoices) -> str:
    """Return the filter in words, for the page title."""
    networks = {network.slug: network.name for network in can_choose.networks}
    wishes = [
        networks.get(lesson_filter.network, ""),
        can_choose.themes.get(lesson_filter.theme, ""),
        f"“{lesson_filter.q}”" if lesson_filter.q else "",
        lesson_filter.year,
        _("page %(n)s", n=lesson_filter.page) if lesson_filter.page > 1 else "",
    ]
    words = ", ".join(filter(None, wishes))
    return f": {words}" if words else ""


def _address(endpoint: str, lesson_filter: LessonFilter) -> str:
    return url_for(endpoint) + (f"?{lesson_filter.query}" if lesson_filter.query else "")
