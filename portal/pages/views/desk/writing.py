"""Writing after a session: the text, the findings of the scan, and raw notes."""

from dataclasses import replace
from functools import partial

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import After, Meeting
from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.language import N_, tell
from portal.lessons.operations.repair import repair_lesson
from portal.lessons.queries.sources import lessons_of
from portal.pages.views.desk.facts import (
    CHECKS,
    SEEN,
    Desk,
    DeskPage,
    checks_of,
    chosen_beside,
    desk_of,
    desk_page,
    show_desk,
    show_part,
)
from portal.pages.views.desk.way import DeskStep
from portal.people.sign_in import signed_in, the_reader
from portal.privacy.rules.repairs import Repair
from portal.summaries.forms import ASK, PREVIEW, STAY, NotesForm, SummaryForm
from portal.summaries.models import PARTS
from portal.summaries.operations.notes import save_notes as keep_notes
from portal.summaries.operations.set_aside import ask_organisers, set_aside
from portal.summaries.operations.write import refuse_stale, save_text
from portal.summaries.queries.findings import Finding, findings_of, scanner, texts_to_scan
from portal.summaries.queries.texts import summary_of
from portal.summaries.rules.levels import is_public
from portal.summaries.rules.mending import REPAIRS, Mended, mended
from portal.summaries.rules.steps import (
    TICKS,
    NotChecked,
    NotHeldYet,
    NothingComesAfter,
    OnlyLessons,
    StaleOwnText,
    StaleText,
    SummaryError,
    refuse_to_write,
)
from portal.summaries.rules.writing import NotFoundAnyMore, ReasonNeeded, cleaned
from portal.summaries.views.panels import writing_panel
from portal.web.answers import send_to
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("summaries", __name__, url_prefix="/manage/meetings")

NOTICES = {
    "saved": N_("Saved."),
    "mended": N_("Changed and saved. Earlier texts that contained it have been deleted."),
    "left-out": N_(
        "Left out and saved. Earlier texts that held it are destroyed. "
        "Does the sentence still read well? If not, rewrite it."
    ),
    "stays": N_("Good: it may stay."),
    "asked": N_("We have asked the organisers. They see only that sentence."),
    "notes": N_("Your notes are saved."),
    "writer": N_("We are e-mailing them. What they write appears here."),
    "writer-stopped": N_("The link no longer works. What was written stays."),
}


@bp.get("/<slug:slug>/summary")
@signed_in
def index(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    notice_key = request.args.get("said")
    everyone = True if request.args.get("everyone") else None

    desk = desk_of(meeting, now())
    page = desk_page(desk, checks=checks_of(desk, for_everyone=everyone))
    return show_desk(replace(page, notice=tell(NOTICES[notice_key]) if notice_key in NOTICES else ""))


@bp.post("/<slug:slug>/summary")
@signed_in
@says_so_in_its_form
def save(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    form = SummaryForm()

    if not form.validate():
        desk = desk_of(meeting, now())
        return show_desk(desk_page(desk, writing_panel(meeting, desk.summary, desk.readers, form)), form.refusal)
    if form.press.verb == PREVIEW:
        return _seen(meeting, form)

    try:
        notice_key = _do(meeting, form)
    except SummaryError as error:
        return _not_saved(slug, form, error)

    desk = desk_of(my_meeting(slug, What.FOLLOW_UP), now())
    if form.by_itself.data:
        checks = checks_of(desk)
        return show_part(CHECKS, partial(desk_page, desk, checks=checks), meeting=desk.meeting, checks=checks)
    everyone, anchor = form.for_everyone.data or None, None if notice_key == "saved" else _next_finding(desk, form)
    address = url_for(".index", slug=slug, said=notice_key, everyone=everyone, _anchor=anchor, **chosen_beside(desk))
    return send_to(address)


@bp.post("/<slug:slug>/summary/notes")
@signed_in
@says_so_in_its_form
def save_notes(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    form = NotesForm()

    if not form.validate():
        return show_desk(replace(desk_page(desk_of(meeting, now())), notes=form), form.refusal)

    keep_notes(meeting.id, form.notes.data or "", _me(), now())

    return send_to(url_for(".index", slug=slug, said="notes"))


def _seen(meeting: Meeting, form: SummaryForm) -> Response:
    """Return a preview of the text."""
    refuse_to_write(meeting, now())

    def page() -> DeskPage:
        desk = desk_of(meeting, now())
        checks = replace(checks_of(desk, form), saved="")  # the input is not saved
        page = desk_page(desk, writing_panel(meeting, desk.summary, desk.readers, form), checks)
        return replace(page, opened=DeskStep.TEXT)

    return show_part(SEEN, page, meeting=meeting, seen=form.parts or None)


def _do(meeting: Meeting, form: SummaryForm) -> str:
    """Do what the pressed button asks, and save the input; return the notice key."""
    press, gone = form.press, None
    if press.verb:
        _refuse_stale(meeting, form)
        _refuse_unticked(meeting, form)
    if press.verb in REPAIRS and press.lesson:
        repair_lesson(meeting.id, press.lesson, press.mark, press.verb, now())
    elif press.verb in REPAIRS:
        gone = _mend(meeting, form)
    elif press.verb == STAY:
        if form.for_everyone.data and not form.reason:
            raise ReasonNeeded
        set_aside(meeting.id, press.mark, _found(meeting, form).kind, form.reason, _me(), now())
    elif press.verb == ASK and _found(meeting, form).hits[0].is_organisers:
        ask_organisers(meeting.id, press.mark, _me(), now())
    if meeting.after == After.SUMMARY or not press.verb:
        by_itself = bool(form.by_itself.data)
        save_text(meeting.id, form.parts, version_in(form.version), _me(), now(), by_itself, gone, form.ticked)
    return {STAY: "stays", ASK: "asked", "": "saved", Repair.LEAVE_OUT: "left-out"}.get(press.verb, "mended")


def _refuse_stale(meeting: Meeting, form: SummaryForm) -> None:
    """Raise StaleText first, since a button's action comes before saving."""
    summary = summary_of(meeting.id)
    if meeting.after == After.SUMMARY and summary and summary.parts != cleaned(form.parts):
        refuse_stale(summary, version_in(form.version), _me())


def _refuse_unticked(meeting: Meeting, form: SummaryForm) -> None:
    """Raise NotChecked first, when the text was changed besides, for the same reason."""
    summary = summary_of(meeting.id)
    if meeting.after != After.SUMMARY or summary is None or not is_public(meeting, summary):
        return
    if cleaned(form.parts) != summary.parts and form.ticked < len(TICKS):
        raise NotChecked


def _found(meeting: Meeting, form: SummaryForm) -> Finding:
    """Return the finding of the button, from a scan of the input. Raises NotFoundAnyMore."""
    texts = texts_to_scan(meeting, form.parts, [lesson.text for lesson in lessons_of(meeting.id)])
    found = findings_of(meeting, texts, bool(form.for_everyone.data))
    here = next((finding for finding in found if finding.mark == form.press.mark), None)
    if here is None:
        raise NotFoundAnyMore
    return here


def _mend(meeting: Meeting, form: SummaryForm) -> Mended:
    """Repair the input: the form shows the result, also when it cannot be saved yet."""
    press, parts = form.press, form.parts
    if press.place not in parts:
        raise NotFoundAnyMore
    gone = mended(parts[press.place], press.mark, press.verb, scanner(meeting))
    form.show({**parts, press.place: gone.text})
    return gone


def _not_saved(slug: str, form: SummaryForm, error: SummaryError) -> Response:
    """Show why, with the input beside what was saved meanwhile: saving again is then a choice."""
    if isinstance(error, (NotHeldYet, NothingComesAfter, OnlyLessons)):
        raise error
    desk = desk_of(my_meeting(slug, What.FOLLOW_UP), now())
    theirs, is_own = dict[str, str](), isinstance(error, StaleOwnText)
    if isinstance(error, StaleText) and not form.by_itself.data:
        saved, typed = desk.summary.parts if desk.summary else {}, form.parts
        differ = [part for part in PARTS if saved.get(part, "") != typed.get(part, "")]
        theirs = {part: saved.get(part) or _("nothing") for part in differ}
        form.stand_on(desk.summary)
    form.refuse(error)
    everyone = True if form.for_everyone.data else None
    checks = checks_of(desk, form, everyone)
    checks = replace(checks, next_finding=min(form.press.number, len(checks.findings)))
    writing = writing_panel(desk.meeting, desk.summary, desk.readers, form, theirs, is_own)
    page = partial(desk_page, desk, writing, checks)
    return show_part(CHECKS, page, error.status, meeting=desk.meeting, checks=checks)


def _next_finding(desk: Desk, form: SummaryForm) -> str:
    """Return the id on the page of the finding after that of the pressed button; after the last, of the next step."""
    left = len(checks_of(desk, for_everyone=True if form.for_everyone.data else None).findings)
    number = min(form.press.number, left)
    return f"finding-{number}" if number else "checks" if form.for_everyone.data else "way"


def _me() -> int:
    return the_reader().id
