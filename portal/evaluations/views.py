"""The evaluation form behind the personal link, and the facilitators' view of the answers."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, request, url_for
from flask_babel import format_decimal
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.counts import counts_of
from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting, the_reader
from portal.columns import Column, columns
from portal.evaluations.forms import EvaluationForm, LetterForm, answer_form, letter_form
from portal.evaluations.models import EvaluationAnswer, LetterToSelf
from portal.evaluations.operations.answer import answer as give_answer
from portal.evaluations.operations.own_sentence import take_back as take_sentence_back
from portal.evaluations.operations.own_sentence import write_to_self
from portal.evaluations.queries import answers_to_show, numbers_given, own_sentence, series_of
from portal.evaluations.rules import (
    GIVEN,
    HIGHEST,
    SCALES,
    Bar,
    EvaluationError,
    bars,
    comes_back_at,
    count_name,
    may_show,
    mean_of,
    refuse_to_ask,
    shuffled,
)
from portal.language import N_, date_long, tell
from portal.people.sign_in import signed_in
from portal.signups.models import Signup
from portal.signups.views.access import signup_by
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("evaluations", __name__)

MOST_IN_A_ROW = 12  # sessions of a series that are drawn: more columns are too thin for a phone

NOTICES = {
    "thanks": N_("Thank you. Your answers are kept without your name."),
    "kept": N_("Your sentence is kept. Nobody else reads it."),
    "gone": N_("Your sentence is deleted."),
}


@dataclass(frozen=True)
class EvaluationPage:
    """The evaluation and the letter to oneself; after evaluating only the latter."""

    meeting: Meeting
    key: str
    asks: bool  # the evaluation is still open
    form: EvaluationForm | LetterForm
    written: LetterToSelf | None
    comes_back: datetime  # when the letter comes, in the session's zone
    notice: str


@bp.get("/evaluations/<key:key>")
def index(key: str) -> Response:
    signup = signup_by(key, "evaluation")

    refuse_to_ask(signup, signup.meeting, now())

    return _page(signup, key)


@bp.post("/evaluations/<key:key>")
@says_so_in_its_form
def answer(key: str) -> Response:
    signup = signup_by(key, "evaluation")
    form = EvaluationForm()

    if not form.validate():
        return _page(signup, key, form, form.refusal)

    evaluation = form.evaluation()
    try:
        give_answer(signup.id, evaluation, form.letter.data or "", now())
    except EvaluationError as error:
        return _refused(key, error, form)

    return send_to(url_for("evaluations.index", key=key, said="kept" if evaluation.is_empty else "thanks"))


@bp.post("/evaluations/<key:key>/letter")
@says_so_in_its_form
def write(key: str) -> Response:
    signup = signup_by(key, "evaluation")
    form = LetterForm()

    if not form.validate():
        return _page(signup, key, form, form.refusal)

    try:
        write_to_self(signup.id, form.letter.data or "", now())
    except EvaluationError as error:
        return _refused(key, error, form)

    return send_to(url_for("evaluations.index", key=key, said="kept"))


@bp.post("/evaluations/<key:key>/letter/removal")
def take_back(key: str) -> Response:
    signup = signup_by(key, "evaluation")

    take_sentence_back(signup.id, now())

    return send_to(url_for("evaluations.index", key=key, said="gone"))


@bp.get("/manage/meetings/<slug:slug>/evaluation")
@signed_in
def results(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    answers, is_any = answers_to_show(meeting, now())
    deleted = counts_of(meeting.id)

    count = len(answers) + deleted.get(GIVEN, 0)
    facts = {"meeting": meeting, "shows": may_show(count), "is_any": is_any or bool(count)}
    scales, texts = _scales_of(answers, deleted), _texts_of(answers)
    series = _over_the_series(series_of(meeting, the_reader(), now()), now())
    return private(show("evaluations/results.html", **facts, scales=scales, texts=texts, series=series))


def _questions() -> dict[str, str]:
    return {
        "free": _("Did you feel free to say what you thought?"),
        "matters": _("Was it about what matters to you?"),
        "way": _("Did the way of working suit you?"),
    }


def _over_the_series(meetings: Sequence[Meeting], at: datetime) -> list[tuple[str, list[Column]]]:
    """Return each question with the mean of each of the last sessions; nothing before two of them can be shown."""
    shown = meetings[-MOST_IN_A_ROW:]
    given = numbers_given(shown, at)
    means = {scale: [mean_of(scale, given[meeting.id]) for meeting in shown] for scale in SCALES}
    if all(len(row) - row.count(None) < 2 for row in means.values()):
        return []

    def row(number: int, meeting: Meeting, mean: float | None) -> tuple[str, str, str, float | None]:
        words = "–" if mean is None else format_decimal(mean, "0.0")
        return str(number), date_long(meeting.starts.date()), words, mean

    return [
        (question, columns([row(n, *pair) for n, pair in enumerate(zip(shown, means[scale], strict=True), 1)], HIGHEST))
        for scale, question in _questions().items()
    ]


def _scales_of(answers: Sequence[EvaluationAnswer], deleted: Mapping[str, int]) -> list[tuple[str, list[Bar]]]:
    """Return each question, with how often each number was given, also in answers deleted since."""
    labels = {1: _("1, not at all"), 2: "2", 3: "3", 4: "4", 5: _("5, very much")}
    questions = _questions()
    numbers = ((scale, getattr(answer, scale)) for answer in answers for scale in questions)
    given = Counter(count_name(scale, number) for scale, number in numbers if number)
    given.update(deleted)
    return [
        (question, bars({label: given[count_name(scale, number)] for number, label in labels.items()}))
        for scale, question in questions.items()
    ]


def _texts_of(answers: Sequence[EvaluationAnswer]) -> list[tuple[str, list[str]]]:
    """Return each question with its texts, shuffled separately so that one person's texts do not align."""
    return [
        (
            _("What are you taking back to your work?"),
            shuffled(answer.takeaway for answer in answers if answer.takeaway),
        ),
        (_("What could be better next time?"), shuffled(answer.better for answer in answers if answer.better)),
    ]


def _page(signup: Signup, key: str, form: EvaluationForm | LetterForm | None = None, status: int = 200) -> Response:
    written = own_sentence(signup.id)
    asks = not signup.has_evaluated and not isinstance(form, LetterForm)
    notice_key = request.args.get("said")
    page = EvaluationPage(
        meeting=signup.meeting,
        key=key,
        asks=asks,
        form=form or (answer_form(written) if asks else letter_form(written)),
        written=written,
        comes_back=(written.due_at if written else comes_back_at(signup.meeting, now())).astimezone(
            signup.meeting.zone
        ),
        notice=tell(NOTICES[notice_key]) if notice_key in NOTICES and status == 200 else "",
    )
    return private(show("evaluations/show.html", status=status, **vars(page)))


def _refused(key: str, refusal: EvaluationError, form: EvaluationForm | LetterForm) -> Response:
    """Show the form again with the input; aborts with 404 for a reader who may not answer."""
    if refusal.status == 404:
        raise refusal
    form.add_error("", refusal.words)
    return _page(signup_by(key, "evaluation"), key, form, refusal.status)
