"""Copying a session: once, or as a series whose dates are reviewed first."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.forms.actions import CopiesForm, SeriesForm
from portal.agenda.models import Meeting
from portal.agenda.operations.copy import copy_meeting, day_of_copy
from portal.agenda.queries.networks import meetings_left
from portal.agenda.rules.series import MOST_DAYS, SeriesDay, SeriesError, country_of, days_of, nth_of
from portal.agenda.views.access import my_meeting, the_maker
from portal.language import weekday
from portal.pages.views.manage.publishing import publish_all
from portal.pages.views.manage.waits import visitor_needs
from portal.people.sign_in import ask_to_sign_in_again, has_signed_in_today, signed_in, the_reader
from portal.plans.operations.write import copy_plan
from portal.web.answers import private, send_to, show
from portal.web.forgery import csrf_token, says_so_in_its_form
from portal.web.language import reader_language
from portal.web.moment import now

bp = Blueprint("copies", __name__, url_prefix="/manage/meetings")


@dataclass(frozen=True)
class CopiesPage:
    """The page for copying a session, with the dates of a series to review."""

    meeting: Meeting
    form: SeriesForm
    copies: CopiesForm
    days: Sequence[tuple[SeriesDay, bool]]  # with whether it is ticked
    nth: int  # the ordinal of that weekday in its month
    weekday: str
    needs: str  # what each of the series would still need to be published; empty when nothing
    copy_on: date


@bp.get("/<slug:slug>/copies")
@signed_in
def index(slug: str) -> Response:
    meeting = my_meeting(slug)
    the_maker()
    is_asked = bool(request.args)
    form = SeriesForm() if is_asked else SeriesForm(formdata=None, data=_usual(meeting))

    days = _days(meeting, form) if is_asked and form.validate() else []
    return private(show("agenda/copies.html", status=422 if form.errors else 200, **vars(_page(meeting, form, days))))


@bp.post("/<slug:slug>/copies")
@signed_in
@says_so_in_its_form
def create(slug: str) -> Response:
    """Make drafts on the ticked dates; without dates, one copy six weeks later."""
    meeting = my_meeting(slug)
    the_maker()
    form = CopiesForm()

    if not form.validate() or len(form.days) > MOST_DAYS:
        series = SeriesForm(formdata=None)
        days = [SeriesDay(day, None) for day in form.days]
        return private(show("agenda/copies.html", status=form.refusal, **vars(_page(meeting, series, days, form))))

    is_series = "series" in request.form
    if is_series and not form.days:
        form.add_error("", _("Choose at least one date."))
        page = _page(meeting, SeriesForm(formdata=None), [], form)
        return private(show("agenda/copies.html", status=422, **vars(page)))

    publishes = is_series and request.form.get("publish") == "yes"
    if publishes and not has_signed_in_today():
        return ask_to_sign_in_again(csrf_token("copies.create"))

    dates = form.days or [day_of_copy(meeting, now())]
    idem, with_plan = form.idem.data or secrets.token_urlsafe(16), partial(copy_plan, meeting.id)
    made = copy_meeting(meeting, dates, the_reader().id, idem, now(), with_plan)

    if len(made) == 1 and not is_series:
        return send_to(url_for("run.index", slug=made[0].slug, said="copied"))
    if publishes:
        return send_to(publish_all([meeting, *made], the_reader().id, now()))
    return send_to(url_for("manage.index", said="series"))


def _usual(meeting: Meeting) -> dict[str, Any]:
    """Return what the form begins with: as often as the network still meets."""
    left = meetings_left(meeting.network) if meeting.network else 0
    return {"holidays": country_of(meeting.timezone), "times": min(left, MOST_DAYS) or None}


def _days(meeting: Meeting, form: SeriesForm) -> list[SeriesDay]:
    try:
        first = meeting.starts.date()
        further = sorted({day.starts.date() - first for day in meeting.days} - {timedelta(0)})
        return days_of(form.series, first, form.country, reader_language(), further)
    except SeriesError as error:
        form.refuse(error)
        return []


def _page(meeting: Meeting, form: SeriesForm, days: list[SeriesDay], copies: CopiesForm | None = None) -> CopiesPage:
    today = now().astimezone(meeting.zone).date()
    return CopiesPage(
        meeting=meeting,
        form=form,
        copies=copies or CopiesForm(formdata=None, data={"idem": form.idem.data or secrets.token_urlsafe(16)}),
        days=[(day, _is_coming(day, today)) for day in days],
        nth=nth_of(meeting.starts.date())[0],
        weekday=weekday(meeting.starts.date()),
        needs=visitor_needs(meeting),
        copy_on=day_of_copy(meeting, now()),
    )


def _is_coming(day: SeriesDay, today: date) -> bool:
    """Return whether its box is ticked: in the future, and no public holiday."""
    return day.date > today and not day.holiday
