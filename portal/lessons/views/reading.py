"""What was learned, for everybody: the page with its search."""

from dataclasses import dataclass, replace
from typing import Any

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug import Response

from portal.lessons.queries.finding import Choices, choices, found
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


@bp.get("/lessons")
def index() -> Response:
    asked = LessonFilter.asked(request.args)

    return kept_page(("lessons", asked.query), lambda _at: _list(asked))


def show_lessons(asked: LessonFilter, person: Person, status: int, **over: Any) -> Response:
    """The page for an organiser whose answer was refused, with what was typed."""
    return private(show("lessons/index.html", status=status, **_list_facts(asked, person), **over))


def _list(asked: LessonFilter) -> Made:
    facts = _list_facts(asked, reader())
    is_random = asked.is_random or (asked.query and not facts["found"].follow_ups)
    return Made(show("lessons/index.html", **facts), None, bool(is_random))


def _list_facts(asked: LessonFilter, person: Person | None) -> dict[str, Any]:
    member_of = person.member_of if person else ()
    can_choose, page = choices(member_of), found(asked, member_of)
    beside = {name: replace(asked, page=asked.page + step) for name, step in (("previous", -1), ("next", 1))}
    return {
        "chosen": asked,
        "choices": can_choose,
        "options": [option for option in _options(can_choose) if len(option.values) > (option.name == "year")],
        "found": page,
        "seen": _seen(asked),
        "ways": {name: _address("lessons.index", way) for name, way in beside.items() if 0 < way.page <= page.pages},
        "feed_url": _address("lessons_feed.index", replace(asked, page=1)),
        "may_answer": person is not None and person.is_organiser,
    }


def _options(can_choose: Choices) -> list[Option]:
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
