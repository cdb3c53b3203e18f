"""What was learned, for everybody: the page with its search."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug import Response

from portal.lessons.forms import SignalAnswerForm
from portal.lessons.queries.finding import FollowUpResults, LessonChoices, choices, found
from portal.lessons.rules.filters import LessonFilter
from portal.people.models import Person
from portal.people.sign_in import reader
from portal.web.answers import private, show
from portal.web.freshness import Made, kept_page

bp = Blueprint("lessons", __name__)


@dataclass(frozen=True)
class Option:
    """One thing to choose, with what can be chosen."""

    name: str
    label: str
    all: str
    values: dict[str, str]


@dataclass(frozen=True)
class LessonsPage:
    """What was learned, with its search."""

    chosen: LessonFilter
    choices: LessonChoices
    options: Sequence[Option]
    found: FollowUpResults
    seen: str  # what is on it, for the title of the window
    ways: Mapping[str, str]  # to the pages before and after it
    feed_url: str
    may_answer: bool
    answer_form: SignalAnswerForm | None = None  # that was refused
    answered: int = 0  # the lesson that it is about


@bp.get("/lessons")
def index() -> Response:
    asked = LessonFilter.asked(request.args)

    return kept_page(("lessons", asked.query), lambda _at: _list(asked))


def show_refused(asked: LessonFilter, person: Person, form: SignalAnswerForm, lesson_id: int) -> Response:
    """The page for an organiser whose answer to this lesson was refused, with what was typed."""
    page = replace(_page(asked, person), answer_form=form, answered=lesson_id)
    return private(show("lessons/index.html", status=form.refusal, **vars(page)))


def _list(asked: LessonFilter) -> Made:
    page = _page(asked, reader())
    is_random = asked.is_random or (asked.query and not page.found.follow_ups)
    return Made(show("lessons/index.html", **vars(page)), None, bool(is_random))


def _page(asked: LessonFilter, person: Person | None) -> LessonsPage:
    member_of = person.member_of if person else ()
    can_choose, page = choices(member_of), found(asked, member_of)
    beside = {name: replace(asked, page=asked.page + step) for name, step in (("previous", -1), ("next", 1))}
    return LessonsPage(
        chosen=asked,
        choices=can_choose,
        options=[option for option in _options(can_choose) if len(option.values) > (option.name == "year")],
        found=page,
        seen=_seen(asked),
        ways={name: _address("lessons.index", way) for name, way in beside.items() if 0 < way.page <= page.pages},
        feed_url=_address("lessons_feed.index", replace(asked, page=1)),
        may_answer=person is not None and person.is_organiser,
    )


def _options(can_choose: LessonChoices) -> list[Option]:
    networks = {network.slug: network.name for network in can_choose.networks}
    return [
        Option("network", _("Network"), _("All networks"), networks),
        Option("theme", ngettext("Theme", "Themes", 1), _("All themes"), can_choose.themes),
        Option("year", _("Year"), _("All years"), {year: year for year in can_choose.years}),
    ]


def _seen(asked: LessonFilter) -> str:
    """What is on this page, for the title of the window."""
    wishes = [f"“{asked.q}”" if asked.q else "", asked.year, _("page %(n)s", n=asked.page) if asked.page > 1 else ""]
    said = ", ".join(filter(None, wishes))
    return f": {said}" if said else ""


def _address(endpoint: str, asked: LessonFilter) -> str:
    return url_for(endpoint) + (f"?{asked.query}" if asked.query else "")
