"""When a signal is sent, how long it can be answered, and why not."""

from datetime import timedelta

from portal.language import N_
from portal.refusals import Refusal
from portal.signals.models import SignalChoice

PURPOSE = "signal"  # of the keys of the answer page

GRACE = timedelta(hours=1)  # after sharing: a mistake can be corrected before a stranger reads it
SENT_WITHIN = timedelta(
    days=60
)  # after sharing: older signals are not sent, for instance when a mailbox is named later
ANSWERED_WITHIN = timedelta(days=90)
NUDGED_AFTER = timedelta(days=21)
LEFT_AT_A_NUDGE = timedelta(days=7)  # at least, before the answer page closes
USEFUL_FOR = timedelta(days=14)  # after that the letter expires


NEEDS_A_SENTENCE = (SignalChoice.ELSEWHERE, SignalChoice.CANNOT)


class MailboxWantsNone(Refusal):
    status = 422
    field = "email"
    sentence = N_("The owner of this mailbox does not want signals of this network any more. Choose another one.")


class SignalIsOver(Refusal):
    """The day until which the answer page works has passed, or its reader stopped the letters."""

    status = 410
    sentence = N_("You could answer this signal until %(day)s. An answer that was given stays.")

    def __init__(self, day: str) -> None:
        super().__init__(day)
        self.facts = {"day": day}


class SignalWithdrawn(Refusal):
    status = 410
    sentence = N_("This signal was withdrawn, so there is nothing to answer any more.")


class AnswerNamesSomebody(Refusal):
    """The scan found personal data in an answer that will be public."""

    status = 422
    field = "answer"
    sentence = N_(
        "This may say who somebody is, and others will read it: %(found)s. Take it out, or tick that it may stay."
    )

    def __init__(self, marks: dict[str, str], final: bool) -> None:
        """`marks`: the found texts by mark. `final`: it holds a number that may never stay."""
        super().__init__()
        self.marks = {} if final else marks
        self.facts = {"found": ", ".join(marks.values())}
        if final:
            self.sentence = N_(
                "This looks like a citizen service number, and others will read it: %(found)s. Take it out."
            )
