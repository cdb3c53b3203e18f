"""The plan on a phone, signed in or by the day link: the step under way, and the time left."""

from flask import Blueprint, request, url_for
from werkzeug import Response

from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.people.sign_in import signed_in
from portal.plans.operations.begin import begin_step
from portal.plans.rules.refusals import NotBegunYet
from portal.plans.views.facts import ProgressPage, progress_page
from portal.signups.views.day import opened_by
from portal.web.addresses import number_in
from portal.web.answers import private, send_to, show
from portal.web.moment import now

bp = Blueprint("plan_steps", __name__)


@bp.get("/manage/meetings/<slug:slug>/plan/now")
@signed_in
def index(slug: str) -> Response:
    return _show(progress_page(my_meeting(slug, What.CASES), now()))


@bp.post("/manage/meetings/<slug:slug>/plan/now")
@signed_in
def begin(slug: str) -> Response:
    """Let the chosen step begin now."""
    meeting = my_meeting(slug, What.CASES)

    try:
        begin_step(meeting.id, _number(), now())
    except NotBegunYet as error:
        page = progress_page(my_meeting(slug, What.CASES), now(), problem=error.words)
        return _show(page, error.status)

    return send_to(url_for("plan_steps.index", slug=slug))


@bp.get("/days/<key:key>/plan")
def on_the_day(key: str) -> Response:
    meeting, _leader = opened_by(key)

    return _show(progress_page(meeting, now(), key))


@bp.post("/days/<key:key>/plan")
def begin_on_the_day(key: str) -> Response:
    """Let the chosen step begin now."""
    meeting, _leader = opened_by(key)

    try:
        begin_step(meeting.id, _number(), now())
    except NotBegunYet as error:
        meeting, _leader = opened_by(key)
        return _show(progress_page(meeting, now(), key, error.words), error.status)

    return send_to(url_for("plan_steps.on_the_day", key=key))


def _number() -> int:
    return number_in(request.form.get("step", ""))


def _show(page: ProgressPage, status: int = 200) -> Response:
    return private(show("plans/now.html", status=status, view=page, meeting=page.meeting))
