"""What the outbox keeps of people, and until when."""

from datetime import timedelta

from portal.language import N_
from portal.mail.models import Letter, LetterState, Outbox
from portal.privacy.keeping import Fate, Keep, table_of

CONTENT_KEPT = timedelta(days=30)

_LETTER = table_of(Letter).c
_ENDED = (LetterState.SENT, LetterState.DROPPED)
_GOING_ON = (LetterState.WAITING, LetterState.REFUSED)
_CONTENT = {"address": "", "mailbox": None, "name": "", "facts": {}, "answer": ""}
_COUNTED = (
    *("id", "kind", "unique_key", "message_id", "language", "person_id", "meeting_id", "signup_id"),
    *("posted_at", "useful_until", "state", "due_at", "claim", "claimed_until", "tried_at", "tries", "sent_at"),
)

KEEPS = (
    Keep(
        "letters",
        table_of(Letter),
        tuple(_CONTENT),
        N_("To send it, and to help you when it does not arrive."),
        Fate.NAMELESS,
        what=N_("The e-mails that we sent you"),
        since=N_("after we wrote them"),
        period=CONTENT_KEPT,
        # Not `in_(_ENDED)`: by an index on the state each batch would read all letters that were ever sent.
        over=lambda before, now: (
            (_LETTER.posted_at <= before) & (_LETTER.address != "") & _LETTER.state.not_in(_GOING_ON)
        ),
        emptied=_CONTENT,
        theirs=lambda person_id: _LETTER.person_id == person_id,
        secret=frozenset({"facts", "mailbox"}),  # names of others, codes to sign in; the address again
        ends=lambda row, period: row["posted_at"] + period if row["state"] in _ENDED else None,
    ),
    Keep(
        "letter-rows",
        table_of(Letter),
        _COUNTED,
        N_("To send nothing twice, and not too much."),
        Fate.DELETED,
        what=N_("Which e-mails you got"),
        since=N_("after they are of use"),
        period=CONTENT_KEPT,
        over=lambda before, now: (
            (_LETTER.useful_until <= before)
            & (_LETTER.claimed_until.is_(None) | (_LETTER.claimed_until <= before))  # else a worker has it
        ),
        theirs=lambda person_id: _LETTER.person_id == person_id,
        secret=frozenset({"unique_key", "claim", "claimed_until"}),
        ends=lambda row, period: row["useful_until"] + period,
    ),
    Keep(
        "outbox",
        table_of(Outbox),
        ("name", "held_at", "paused_at", "cause", "answer", "tries", "tried_at", "next_at", "suspects"),
        "one row with the state of the mail server, overwritten; names mail domains, no mailboxes",
        Fate.STAYS,
    ),
)
