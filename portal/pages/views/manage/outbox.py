"""The letters: kind, recipient, state and reason of refusal; never their content or links."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, request, url_for
from flask_babel import ngettext
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.letters import LetterFilter, letter_seen_by, letters_seen_by, refused_seen_by, states_seen_by
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.who_may import What, sees
from portal.agenda.views.access import the_manager, the_outbox_keeper
from portal.language import N_, tell
from portal.mail.kinds import letter_kinds
from portal.mail.models import Letter, LetterState
from portal.mail.operations.pauses import release_outbox
from portal.mail.operations.posting import try_again, try_all_again
from portal.mail.rules.sending import TOO_LATE, NotAgain, can_go_again
from portal.pages.views.manage.outbox_notice import outbox_notice
from portal.people.models import Person
from portal.people.sign_in import signed_in
from portal.site import site
from portal.text import clean_line
from portal.web.addresses import number_in_address, page_in_address
from portal.web.answers import private, send_to, show
from portal.web.moment import now

bp = Blueprint("outbox", __name__, url_prefix="/manage/letters")

STATES: dict[str, str] = {
    LetterState.REFUSED: N_("refused"),
    LetterState.WAITING: N_("on its way"),
    LetterState.DROPPED: N_("not sent"),
    LetterState.SENT: N_("sent"),
}
NOTICES = {
    "again": N_("The e-mail is being sent again, to the same address."),
    "released": N_("The outbox is trying again now."),
}


_LOOKS: dict[str, str] = {LetterState.WAITING: " wait", LetterState.SENT: " good", LetterState.REFUSED: " bad"}


@dataclass(frozen=True)
class OutboxRow:
    """A letter, without its content."""

    id: int
    kind: str
    name: str
    address: str
    meeting: Meeting | None
    posted: datetime  # in the portal's zone
    state: str
    look: str  # the class of its tag, with a space before it
    answer: str
    can_go_again: bool


@bp.get("")
@signed_in
def index() -> Response:
    reader = the_manager()

    return _page(reader, notice=_notice(request.args.get("said", "")))


@bp.post("/<id:id>/retry")
@signed_in
def send_again(id: int) -> Response:
    reader = the_manager()
    letter = letter_seen_by(reader, id) or abort(404)

    try:
        try_again(letter.id, now())
    except NotAgain as error:
        return _page(reader, 409, refusal=error.words)

    return send_to(url_for("outbox.index", said="again", **_parts(_filter_in_address(reader))))


@bp.post("/retries")
@signed_in
def send_all_again() -> Response:
    reader = the_manager()
    chosen = _filter_in_address(reader)

    count = try_all_again(refused_seen_by(reader, chosen), now())

    return send_to(url_for("outbox.index", said="all-again", count=count, **_parts(chosen)))


@bp.post("/release")
@signed_in
def release() -> Response:
    """Release the outbox: end a hold, or probe the mail server now."""
    the_outbox_keeper()

    release_outbox(now())

    return send_to(url_for("outbox.index", said="released"))


def _notice(notice_key: str) -> str:
    if notice_key == "all-again":
        count = number_in_address("count")
        return ngettext("%(n)s e-mail is being sent again.", "%(n)s e-mails are being sent again.", count, n=count)
    return tell(NOTICES[notice_key]) if notice_key in NOTICES else ""


def _filter_in_address(reader: Person) -> LetterFilter:
    """Return the filter; a session whose letters the reader may not see counts as absent."""
    state, slug = request.args.get("state", ""), clean_line(request.args.get("session"))
    meeting = meeting_at(slug) if slug else None
    is_theirs = meeting and sees(reader, What.LETTERS, meeting)
    return LetterFilter(state if state in STATES else "", slug if is_theirs else "")


def _parts(chosen: LetterFilter) -> dict[str, Any]:
    """Return the filter as query parameters."""
    return {name: value for name, value in asdict(chosen).items() if value}


def _page(reader: Person, status: int = 200, **facts: Any) -> Response:
    chosen, number = _filter_in_address(reader), page_in_address()
    found, has_more = letters_seen_by(reader, chosen, number)
    counts = states_seen_by(reader, chosen)

    return private(
        show(
            "pages/manage/letters.html",
            status=status,
            rows=[_row(letter, meeting) for letter, meeting in found],
            states=[(state, tell(words), counts[state]) for state, words in STATES.items()],
            chosen=chosen,
            only=meeting_at(chosen.session) if chosen.session else None,
            filters=_parts(chosen),
            number=number,
            has_more=has_more,
            outbox=outbox_notice(reader, now()),
            can_retry_all=bool(counts[LetterState.REFUSED]) and chosen.state in ("", LetterState.REFUSED),
            **facts,
        )
    )


def _row(letter: Letter, meeting: Meeting | None) -> OutboxRow:
    return OutboxRow(
        id=letter.id,
        kind=_kind_name(letter.kind),
        name=letter.name,
        address=letter.address,
        meeting=meeting,
        posted=letter.posted_at.astimezone(ZoneInfo(site().timezone)),
        state=tell(STATES[letter.state]),
        look=_LOOKS.get(letter.state, ""),
        answer=_answer(letter, meeting),
        can_go_again=can_go_again(letter, now()),
    )


def _answer(letter: Letter, meeting: Meeting | None) -> str:
    """Return why it was refused or not sent. Our own messages are translated, those of a mail server are not."""
    if letter.answer == TOO_LATE and meeting and letter.useful_until >= meeting.ends_at:
        return tell(N_("the session was over by then"))
    return tell(letter.answer) if letter.answer else ""


def _kind_name(name: str) -> str:
    """Return what the list calls a kind; after a rollback the outbox can hold kinds of the newer release."""
    kind = letter_kinds().get(name)
    return tell(kind.label) if kind else name
