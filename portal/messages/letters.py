"""The letters of a message. Its text is read at sending: no letter's row holds a copy."""

from datetime import date
from typing import Any

from flask_babel import gettext as _

from portal.agenda.letters import about_session
from portal.agenda.models import Meeting, Visibility
from portal.keys import key_of, salt_mark
from portal.language import N_, clock, date_short, month_name
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import MESSAGES_OF_A_GROUP, NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.messages.models import GroupMessage
from portal.messages.queries.messages import is_member, message_with, network_with
from portal.messages.queries.monthly import still_news
from portal.messages.rules import LETTER_OF_A_MONTH
from portal.signups.models import Standing
from portal.signups.queries import signup_with
from portal.site import site
from portal.web.addresses import absolute, absolute_for


def to_a_member(letter: Letter) -> dict[str, Any]:
    """Return the variables while the reader is a member. Raises NotTrueAnyMore."""
    message = _message_of(letter)
    network = network_with(message.network_id or 0)
    if network is None or not is_member(letter.person_id, network.id):
        raise NotTrueAnyMore(N_("they are no member any more"))
    return {**_written(message), "network": network.name, "coming": absolute("agenda.index", network=network.slug)}


def to_a_participant(letter: Letter) -> dict[str, Any]:
    """Return the variables while the reader has a seat, or a place in the queue if the message is for them too."""
    message, signup = _message_of(letter), signup_with(letter.signup_id or 0)
    if signup is None or salt_mark(signup.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("the address was corrected"))
    has_seat = signup.standing == Standing.GOING
    if not has_seat and not (signup.standing == Standing.WAITING and message.is_for_waiting):
        raise NotTrueAnyMore(N_("they gave their place back"))
    if signup.meeting.is_called_off:
        raise NotTrueAnyMore(N_("the session moved, or was called off"))
    my_page = absolute("my_signup.index", key=key_of("signup", signup.id, signup.salt))
    return {**about_session(letter), **_written(message), "has_seat": has_seat, "my_page": my_page}


def news_of_a_month(letter: Letter) -> dict[str, Any]:
    """Return what is still news of what the letter was posted for. Raises NotTrueAnyMore when nothing is."""
    named = letter.facts
    answered = named.get("with_answer", ())  # earlier releases posted neither answers nor agreements
    changed = named.get("agreements", ())
    news = still_news(letter.person_id, named["coming"], named["with_lessons"], answered, changed, letter.posted_at)
    if not news.is_any:
        raise NotTrueAnyMore(N_("nothing of it is new any more"))
    agreements = [known for known in news.agreements if known.salt]
    pages = [(known.network.name, absolute("memberships.mine", key=known.key)) for known in agreements]
    year, month = map(int, named["month"].split("-"))
    return {
        "month": month_name(date(year, month, 1)),
        "agenda": absolute("agenda.index"),
        "agreements": pages,
        # the letter has one address that acts: the others lead to the page of the network
        "more_agreements": [
            (
                _("Changed agreements: %(network)s", network=known.network.name),
                absolute("networks.show_one", slug=known.network.slug),
            )
            for known in agreements[1:]
        ],
        "coming": [(_coming(meeting), _page(meeting, "agenda.session")) for meeting in news.coming],
        "with_lessons": [
            (_("Lessons: %(title)s", title=meeting.title), _page(meeting, "summary.index"))
            for meeting in news.with_lessons
        ],
        "with_answer": [
            (_("Answer: %(title)s", title=meeting.title), _page(meeting, "summary.index"))
            for meeting in news.with_answer
        ],
    }


def _page(meeting: Meeting, endpoint: str) -> str:
    return absolute_for(meeting.visibility == Visibility.MEMBERS, endpoint, slug=meeting.slug)


def _coming(meeting: Meeting) -> str:
    return f"{date_short(meeting.starts)}, {clock(meeting.starts)}: {meeting.title}"


def _message_of(letter: Letter) -> GroupMessage:
    message = message_with(letter.facts["message_id"])
    if message is None or not message.text:
        raise NotTrueAnyMore(N_("the message was deleted"))
    return message


def _written(message: GroupMessage) -> dict[str, Any]:
    """Return the message, with who wrote it, and who answers when that is the writer."""
    writer = message.by
    name = writer.name if writer and writer.name else site().name
    replies = message.is_answered_to_writer and writer is not None
    return {
        "subject_line": message.subject,
        "written": message.text,
        "writer": name,
        "is_answered_to_writer": replies,
        "reply_to": (name, writer.email_shown) if replies and writer else None,
    }


KINDS = (
    LetterKind(
        LETTER_OF_A_MONTH,
        N_("News of the month, to members"),
        "messages/network-monthly.txt",
        news_of_a_month,
        NoLimit("at most one a month for a person, over all their networks"),
        about=Concern.REST,
    ),
    LetterKind(
        "group-message",
        N_("A message to the members"),
        "messages/group-message.txt",
        to_a_member,
        MESSAGES_OF_A_GROUP,
        about=Concern.REST,
    ),
    LetterKind(
        "session-message",
        N_("A message to those who come"),
        "messages/session-message.txt",
        to_a_participant,
        MESSAGES_OF_A_GROUP,
        about=Concern.SEAT,
    ),
)
