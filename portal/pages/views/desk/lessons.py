"""Writing and sharing lessons, by a facilitator; and the answer to a signal, by an organiser or a coordinator."""

from dataclasses import replace
from functools import partial
from typing import Any

from flask import Blueprint, abort, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.forms.joining import refuse_joining
from portal.agenda.rules.refusals import HoldsJoiningDetails
from portal.agenda.rules.who_may import What, gives_roles
from portal.agenda.views.access import my_meeting
from portal.lessons.forms import LessonsForm, SharingForm, SignalAnswerForm
from portal.lessons.operations.answer import answer_signal
from portal.lessons.operations.share import share as share_lessons
from portal.lessons.operations.write import write_lessons
from portal.lessons.queries.finding import signal_at
from portal.lessons.queries.sources import lessons_of
from portal.lessons.rules.filters import LessonFilter
from portal.lessons.rules.refusals import StaleLessons, StaleOwnLessons
from portal.lessons.views.reading import show_refused
from portal.pages.views.desk.facts import LESSONS, checks_of, desk_of, desk_page, lessons_of_desk, show_desk, show_part
from portal.people.sign_in import signed_in, signed_in_today, the_reader
from portal.summaries.models import Audience
from portal.summaries.queries.texts import summary_of
from portal.summaries.rules.steps import SummaryError
from portal.web.answers import done, private, send_to
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

SIGNALS = LessonFilter(signal=True)

bp = Blueprint("lessons_desk", __name__, url_prefix="/manage")


@bp.post("/meetings/<slug:slug>/summary/lessons")
@signed_in
@says_so_in_its_form
def write(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    form = LessonsForm()

    if not form.validate():
        return _typed_again(slug, form, form.refusal, [error for errors in form.errors.values() for error in errors])

    try:
        write_lessons(meeting.id, form.choice, now(), form.opened.data or "", form.ticked, the_reader().id)
    except StaleLessons as error:
        texts = [lesson.text for lesson in lessons_of(meeting.id)]
        if isinstance(error, StaleOwnLessons):
            theirs = [_("Saved in your other window: %(text)s", text=text) for text in texts]
        else:
            theirs = [_("Somebody else saved: %(text)s", text=text) for text in texts]
        return _typed_again(slug, form, error.status, [error.words, *theirs])
    except SummaryError as error:
        form.refuse(error)
        return _typed_again(slug, form, error.status, [error.words])

    return _written(slug, form)


@bp.post("/meetings/<slug:slug>/summary/sharing")
@signed_in_today
@says_so_in_its_form
def share(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    form = SharingForm()

    if not form.validate():
        return _not_shared(slug, form, form.refusal)

    audience = Audience(form.lessons_audience.data)
    summary = summary_of(meeting.id)
    is_first = summary is None or summary.shared_at is None
    try:
        share_lessons(meeting.id, audience, form.ticked, the_reader().id, now())
    except SummaryError as error:
        return _not_shared(slug, form, error.status, error)

    notice_key = "shared" if is_first else "opened"
    return send_to(url_for("summaries.index", slug=slug, said=notice_key, _anchor="way"))


@bp.post("/lessons/<id:lesson_id>/answer")
@signed_in
@says_so_in_its_form
def answer(lesson_id: int) -> Response:
    person = the_reader()
    lesson = signal_at(lesson_id, person.member_of)
    if lesson is None or not gives_roles(person, lesson.meeting.network_id):
        abort(404)
    form = SignalAnswerForm()

    form.answer.id = f"answer-{lesson.id}"
    if not form.validate():
        return show_refused(SIGNALS, person, form, lesson.id)

    try:
        answer_signal(lesson.id, form.answer.data or "", person.id, now(), form.joining_public.data or ())
    except HoldsJoiningDetails as error:
        refuse_joining(form, error)
        return show_refused(SIGNALS, person, form, lesson.id)

    return send_to(url_for("lessons.index", signal=1, _anchor=f"lesson-{lesson_id}"))


def _written(slug: str, form: LessonsForm) -> Response:
    """Redirect to the saved lessons, at the row that moved."""
    meeting = my_meeting(slug, What.FOLLOW_UP)
    at = form.moved_to
    is_editing = bool(form.pressed)
    more = 1 if form.pressed == "more" else None
    there: dict[str, Any] = {"editing": 1 if is_editing else None, "row": at or None, "more": more}
    notice_key, anchor = None if is_editing else "lessons", f"row-{at}" if at else "lessons" if is_editing else "way"
    url = url_for("summaries.index", slug=slug, said=notice_key, _anchor=anchor, **there)
    lessons = replace(lessons_of_desk(desk_of(meeting, now())), moved_to=at, is_editing=is_editing)
    if more:
        lessons = replace(lessons, choice=lessons.choice.with_room(more=1))
    return private(done(LESSONS, url, stays=True, meeting=meeting, lessons=lessons))


def _typed_again(slug: str, form: LessonsForm, status: int, errors: list[str]) -> Response:
    """Show the input with the pressed button applied; nothing is saved."""
    desk = desk_of(my_meeting(slug, What.FOLLOW_UP), now())
    lessons = replace(lessons_of_desk(desk, form.choice), errors=errors, moved_to=form.moved_to, form=form)
    page = partial(desk_page, desk, lessons=lessons)
    return show_part(LESSONS, page, status, meeting=desk.meeting, lessons=lessons)


def _not_shared(slug: str, form: SharingForm, status: int, error: SummaryError | None = None) -> Response:
    """Show the page again with the input and the reason of the refusal."""
    desk = desk_of(my_meeting(slug, What.FOLLOW_UP), now())
    lessons = lessons_of_desk(desk)
    chosen = form.lessons_audience.data
    chosen = chosen if chosen in lessons.sharing.choices else lessons.sharing.chosen
    lessons = replace(lessons, sharing=replace(lessons.sharing, form=form, chosen=chosen))
    page = desk_page(desk, lessons=lessons, checks=checks_of(desk, for_everyone=chosen == Audience.EVERYONE))
    if error:
        at = error.part or (form[error.field].id if error.field else "")
        page = replace(page, sentence=error.words, sentence_at=at)
    return show_desk(page, status)
