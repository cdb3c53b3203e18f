"""Writing the plan of a session, and printing it."""

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.language import N_, in_language, tell
from portal.people.sign_in import signed_in
from portal.plans.forms import PlanForm
from portal.plans.operations.write import undo_recipe, use_recipe, write_plan
from portal.plans.queries import plan_of
from portal.plans.rules.recipes import RECIPES
from portal.plans.rules.refusals import StalePlan
from portal.plans.rules.steps import PlanStep
from portal.plans.views.facts import plan_page, plan_panel, plan_text
from portal.web.answers import private, send_to, show
from portal.web.errors import leads_back
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("plans", __name__, url_prefix="/manage/meetings")

PAGE = "plans/write.html"
NOTICES = {
    "save": N_("Saved."),
    "recipe": N_("This is a starting point: change what you like. What stood here before can be put back."),
    "undo": N_("Put back."),
}


@bp.get("/<slug:slug>/plan")
@signed_in
def index(slug: str) -> Response:
    meeting = _my_meeting(slug)

    notice_key = request.args.get("said", "")
    return _page(meeting, notice=tell(NOTICES[notice_key]) if notice_key in NOTICES else "")


@bp.post("/<slug:slug>/plan")
@signed_in
@says_so_in_its_form
def save(slug: str) -> Response:
    """Save all steps and links, and do what the pressed button says: move, remove, take a recipe, undo it."""
    meeting = _my_meeting(slug)
    form = PlanForm.typed()

    if not form.validate():
        return _page(meeting, form, form.refusal)

    try:
        _write(meeting, form)
    except StalePlan as error:
        if form.by_itself.data:
            problem = _("Somebody else saved this plan in the meantime. Save yours, and you see both.")
            return _page(_my_meeting(slug), form, error.status, saved=problem)
        meeting = _my_meeting(slug)
        plan = plan_of(meeting.id)
        form.refuse(error)
        form.stand_on_plan(plan)
        return private(show(PAGE, status=409, **vars(plan_page(meeting, form, plan_text(meeting, plan)))))

    if form.by_itself.data:
        meeting = _my_meeting(slug)
        form.stand_on_plan(plan_of(meeting.id))
        return _page(meeting, form, saved=_("Saved."))
    return _saved(slug, form)


@bp.get("/<slug:slug>/plan/print")
@signed_in
def on_paper(slug: str) -> Response:
    meeting = _my_meeting(slug)

    return private(show("plans/print.html", meeting=meeting, plan=plan_panel(meeting)))


def _my_meeting(slug: str) -> Meeting:
    """Return the meeting if the reader leads it; aborts with 403 or 404."""
    meeting = my_meeting(slug, What.CASES)
    leads_back(tell(N_("Back to the plan")), url_for("plans.index", slug=slug))
    return meeting


def _write(meeting: Meeting, form: PlanForm) -> None:
    text, version, at = form.written_plan, version_in(form.version), now()
    if form.recipe:
        with in_language(meeting.language):
            steps = [PlanStep(tell(words), minutes) for words, minutes in RECIPES[form.recipe].steps]
        use_recipe(meeting.id, text, steps, version, at)
    elif form.pressed == "undo":
        undo_recipe(meeting.id, text, version, at)
    else:
        write_plan(meeting.id, text, version, at)


def _saved(slug: str, form: PlanForm) -> Response:
    """Go back to the plan, at the step that moved or where the next one is written."""
    if form.pressed in ("up", "down", "remove", "add"):
        moved_to = max(form.number + {"up": -1, "down": 1}.get(form.pressed, 0), 1)
        at = min(moved_to, len(form.steps) + 1) if form.number else len(form.steps) + 1
        return send_to(url_for("plans.index", slug=slug, _anchor=f"step-{at}"))
    notice_key = form.pressed if form.pressed in NOTICES else "save"
    return send_to(url_for("plans.index", slug=slug, said=notice_key))


def _page(
    meeting: Meeting, form: PlanForm | None = None, status: int = 200, notice: str = "", saved: str = ""
) -> Response:
    """Return the page; to the autosave only what it changes."""
    if form and form.by_itself.data:
        saved = saved or _("Not saved yet. %(problem)s", problem=form.problem)
    page = plan_page(meeting, form, notice=notice, saved=saved)
    return private(show(PAGE, "plans/_saved.html" if saved else None, status, **vars(page)))
