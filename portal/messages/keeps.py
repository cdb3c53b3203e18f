"""What is kept of messages, and until when."""

from datetime import timedelta

from portal.language import N_
from portal.messages.models import GroupMessage
from portal.privacy.keeping import Fate, Keep, table_of

MESSAGES_KEPT = timedelta(days=365)

_MESSAGE = table_of(GroupMessage).c

KEEPS = (
    Keep(
        "group-messages",
        table_of(GroupMessage),
        ("subject", "text"),
        N_("So that whoever runs a network or a session can see what was written."),
        Fate.NAMELESS,
        what=N_("A message that you sent to members or participants"),
        since=N_("after you sent it"),
        period=MESSAGES_KEPT,
        over=lambda before, now: (_MESSAGE.sent_at <= before) & (_MESSAGE.text != ""),
        emptied={"subject": "", "text": ""},
        theirs=lambda person_id: _MESSAGE.by_id == person_id,
        ends=lambda row, period: row["sent_at"] + period,
    ),
    Keep(
        "group-message-rows",
        table_of(GroupMessage),
        (
            *("id", "network_id", "meeting_id", "by_id", "idem", "sent_at", "recipients", "is_for_waiting"),
            "is_answered_to_writer",
        ),
        N_("To know when a message went out, and to how many people."),
        Fate.DELETED,
        what=N_("That you sent a message to members or participants"),
        since=N_("after you sent it"),
        period=MESSAGES_KEPT,
        over=lambda before, now: _MESSAGE.sent_at <= before,
        theirs=lambda person_id: _MESSAGE.by_id == person_id,
        secret=frozenset({"by_id", "idem"}),
        ends=lambda row, period: row["sent_at"] + period,
    ),
)
