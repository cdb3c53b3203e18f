"""Publishing several drafts by one press: each that is ready, and the others stay drafts that say what they need."""

from collections.abc import Sequence
from datetime import datetime

from flask import url_for
from flask_babel import ngettext

from portal.agenda.models import Meeting
from portal.agenda.rules.refusals import HoldsJoiningDetails, MeetingGone, NotReady
from portal.signups.operations.publish import publish_session
from portal.web.addresses import number_in_address


def publish_all(meetings: Sequence[Meeting], by_id: int, now: datetime) -> str:
    """Publish those that are drafts, each with its members; return the address that says how many were."""
    drafts = [meeting.id for meeting in meetings if meeting.is_draft]
    outcomes = [_publish(meeting_id, by_id, now) for meeting_id in drafts]
    published, left = outcomes.count(True), outcomes.count(False)
    anchor = "drafts" if left else None
    return url_for("manage.index", said="series-published", count=published, left=left or None, _anchor=anchor)


def published_words() -> str:
    """Return the notice after it, from the address."""
    count, left = (number_in_address(name) or 0 for name in ("count", "left"))
    sentences = [
        ngettext("%(n)s session is published.", "%(n)s sessions are published.", count, n=count),
        ngettext(
            "%(n)s draft is not: below stands what it needs.",
            "%(n)s drafts are not: below stands what each needs.",
            left,
            n=left,
        )
        if left
        else "",
    ]
    return " ".join(filter(None, sentences))


def _publish(meeting_id: int, by_id: int, now: datetime) -> bool | None:
    """Return whether it is published; None for one that was thrown away this moment."""
    try:
        publish_session(meeting_id, now, by_id)
    except (NotReady, HoldsJoiningDetails):
        return False
    except MeetingGone:
        return None
    return True
