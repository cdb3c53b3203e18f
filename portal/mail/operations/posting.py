"""Posting a letter, and sending one again."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple, Protocol
from uuid import uuid4

from sqlalchemy import Select, bindparam, func, select, true, update
from sqlalchemy.orm import Mapped

from portal.db import open_transaction, transaction
from portal.inserting import insert_only_if
from portal.language import N_
from portal.mail.kinds import counted_kinds, kinds_to_switch_off, letter_kinds, limit_about_a_session
from portal.mail.models import Letter, LetterState
from portal.mail.rules.limits import Limit
from portal.mail.rules.sending import can_go_again, refuse_again
from portal.settings import settings

AT_ONCE = 500  # letters resent in one transaction


class Others(NamedTuple):
    """Other people at an address, whose sign-ups mail does not know: the query for their ids, and its values."""

    ids: Select[int]  # built once
    values: dict[str, Any]


class Addressee(Protocol):
    """The recipient of a letter: a person, whose table mail does not know."""

    id: Mapped[int]
    email_shown: Mapped[str]  # empty: they have no mailbox
    name: Mapped[str]
    only_seat_letters: Mapped[bool]

    @property
    def mailbox(self) -> str:
        """The mailbox behind the address, without its +label."""
        ...


def post_letter(
    kind: str,
    to: Addressee,
    *,
    version: str,
    facts: dict[str, Any],
    language: str,
    now: datetime,
    useful_until: datetime,
    name: str = "",
    meeting_id: int | None = None,
    signup_id: int | None = None,
    is_wanted: bool = True,
) -> None:
    """A step: post a letter. `kind`, person and `version` are unique: posting them again is an error.

    With `is_wanted` false, because of a limit, does the same work and leaves nothing. Nor is it wanted by whoever
    switched off letters of this kind, or by a walk-in without a mailbox.
    """
    open_transaction().flush()
    is_wanted = (
        is_wanted and to.email_shown != "" and not (to.only_seat_letters and letter_kinds()[kind].can_be_switched_off)
    )
    is_new = insert_only_if(
        is_wanted,
        Letter,
        kind=kind,
        unique_key=f"{kind}:{to.id}:{version}",
        message_id=f"<{uuid4()}@{settings().host}>",
        language=language,
        person_id=to.id,
        meeting_id=meeting_id,
        signup_id=signup_id,
        address=to.email_shown,
        mailbox=to.mailbox,
        name=name or to.name,
        facts=facts,
        posted_at=now,
        useful_until=useful_until,
        state=LetterState.WAITING,
        due_at=now,
        tries=0,
        answer="",
    )
    if is_wanted and not is_new:
        raise RuntimeError(f"this letter was posted before: {kind}, {version}")


def posted_since(kinds: Iterable[str], person: Addressee, since: datetime, meeting_id: int | None = None) -> int:
    """A step: count such letters to this mailbox, for any of its addresses.

    The caller must hold a lock, or concurrent counts agree wrongly.
    """
    values = {"kinds": list(kinds), "since": since, **_mailbox_of(person)}
    if meeting_id is None:
        return open_transaction().scalar(_SINCE, values) or 0
    return open_transaction().scalar(_SINCE_ABOUT, {**values, "meeting_id": meeting_id}) or 0


def has_room(limit: Limit, person: Addressee, meeting_id: int, now: datetime) -> bool:
    """A step: return whether the limit allows another letter to this mailbox. The caller must hold a lock."""
    return posted_since(limit.kinds, person, now - limit.within, meeting_id) < limit.most


def has_room_about(
    meeting_id: int, person: Addressee, kind: str, since: Iterable[str], others: Others | None = None
) -> bool:
    """A step: return whether another letter of this kind about a session may go to this mailbox.

    `others` are the sign-ups of other people at the address. The caller must hold a lock.
    """
    limit = limit_about_a_session(kind)
    own, all_of_them = posted_about(meeting_id, person, counted_kinds(kind), since, others)
    return own < limit.most and (limit.of_mailbox is None or all_of_them < limit.of_mailbox)


def posted_about(
    meeting_id: int, person: Addressee, kinds: Iterable[str], since: Iterable[str], others: Others | None = None
) -> tuple[int, int]:
    """A step: count such letters about a meeting to this mailbox, after the last one of the kinds `since`.

    Return their number without those about the sign-ups in `others`, and with them. Dropped letters do not count. The
    caller must hold a lock.
    """
    values = {"meeting_id": meeting_id, "kinds": list(kinds), "since": list(since), **_mailbox_of(person)}
    of_others = {} if others is None else others.values
    count = _about(None if others is None else others.ids)
    own, all_of_them = open_transaction().execute(count, values | of_others).one()
    return own, all_of_them


# Built once: each sign-up runs these while others wait, and building one takes longer than running it.
_IN_MAILBOX = (Letter.mailbox == bindparam("mailbox")) | (
    Letter.mailbox.is_(None) & (Letter.person_id == bindparam("person_id"))
)
_OF_KINDS = Letter.kind.in_(bindparam("kinds", expanding=True))
_SINCE = select(func.count()).select_from(Letter).where(_OF_KINDS, _IN_MAILBOX, Letter.posted_at > bindparam("since"))
_SINCE_ABOUT = _SINCE.where(Letter.meeting_id == bindparam("meeting_id"))


@cache
def _about(others: Select[int] | None) -> Select[int, int]:
    """Return the query for `posted_about`, by the query for the ids of others, of which there are few."""
    theirs = (Letter.meeting_id == bindparam("meeting_id")) & _IN_MAILBOX
    is_since = Letter.kind.in_(bindparam("since", expanding=True))
    last = select(func.max(Letter.id)).where(theirs, is_since).correlate(None).scalar_subquery()
    is_own = true() if others is None else Letter.signup_id.is_(None) | Letter.signup_id.not_in(others)
    count = select(func.count().filter(is_own), func.count()).select_from(Letter)
    count = count.where(theirs, _OF_KINDS, Letter.id > func.coalesce(last, 0))
    return count.where(Letter.state != LetterState.DROPPED)


def _mailbox_of(person: Addressee) -> dict[str, Any]:
    return {"mailbox": person.mailbox, "person_id": person.id}


def heard_of(signup_id: int, person_id: int) -> list[tuple[str, str]]:
    """A step: return (kind, state) of the letters about a sign-up to this mailbox, in order, without dropped ones."""
    theirs = select(Letter.kind, Letter.state).where(Letter.signup_id == signup_id, Letter.person_id == person_id)
    rows = open_transaction().execute(theirs.where(Letter.state != LetterState.DROPPED).order_by(Letter.id))
    return [(kind, state) for kind, state in rows]


def drop_switched_off(person_id: int) -> None:
    """A step: drop the waiting letters of this person that they switched off. One on its way goes."""
    waiting = (Letter.person_id == person_id) & (Letter.state == LetterState.WAITING) & Letter.claim.is_(None)
    dropped = {"state": LetterState.DROPPED, "answer": N_("they want only letters about their place")}
    open_transaction().execute(update(Letter).where(waiting, Letter.kind.in_(kinds_to_switch_off())).values(dropped))


def try_again(letter_id: int, now: datetime) -> None:
    """Send a refused or postponed letter again, unchanged, to the address it has.

    Raises NotAgain.
    """
    with transaction() as session:
        letter = session.get_one(Letter, letter_id, with_for_update=True)
        refuse_again(letter, now)
        _again(letter, now)


def try_all_again(letter_ids: Sequence[int], now: datetime) -> int:
    """Resend those letters that can be resent; return how many. Works in batches of some hundreds."""
    count = 0
    for start in range(0, len(letter_ids), AT_ONCE):
        with transaction() as session:
            theirs = select(Letter).where(Letter.id.in_(letter_ids[start : start + AT_ONCE])).order_by(Letter.id)
            for letter in session.scalars(theirs.with_for_update()):
                if can_go_again(letter, now):
                    _again(letter, now)
                    count += 1
    return count


def _again(letter: Letter, now: datetime) -> None:
    letter.state, letter.tries, letter.answer = LetterState.WAITING, 0, ""
    letter.due_at, letter.claim, letter.claimed_until, letter.tried_at = now, None, None, None
