"""Writing a message: the form, its preview with how many people get it, and those sent before."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, request, url_for
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting, my_network
from portal.mail.rules.limits import MESSAGES_OF_A_GROUP
from portal.messages.forms import MembersMessageForm, ParticipantsMessageForm
from portal.messages.models import GroupMessage
from portal.messages.operations.send import write_to_members, write_to_participants
from portal.messages.queries.messages import (
    HowMany,
    members_by_name,
    members_who_get_it,
    participants_who_get_it,
    sent_since,
    sent_to,
)
from portal.messages.rules import NotSent, next_possible, refuse_join_link, refuse_to_members, refuse_to_participants
from portal.networks.models import Network
from portal.people.sign_in import signed_in, signed_in_today, the_reader
from portal.privacy.rules.hits import Hit, Present
from portal.privacy.rules.scan import scan
from portal.site import site
from portal.summaries.queries.findings import scanner
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("messages", __name__, url_prefix="/manage")


@dataclass(frozen=True)
class MessagePage:
    """To whom a page writes, and what it needs to know of them."""

    name: str
    back: str  # the address of the page above it
    send: str  # the endpoint of its form, at this same address
    how_many: HowMany
    sent: Sequence[GroupMessage]
    next_at: datetime | None  # from when the next message is possible; None: now
    closed: str  # why nothing can be sent at all; else empty
    is_session: bool
    find: Callable[[str], Sequence[Hit]]  # the scan for personal data


@bp.get("/networks/<slug:slug>/messages")
@signed_in
def to_members(slug: str) -> Response:
    network = my_network(slug)

    return _page(_members_of(network), MembersMessageForm(formdata=None, data=_fresh()))


@bp.post("/networks/<slug:slug>/messages")
@signed_in_today
@says_so_in_its_form
def send_to_members(slug: str) -> Response:
    network = my_network(slug)
    form = MembersMessageForm()

    if not form.validate():
        return _page(_members_of(network), form, form.refusal)
    if form.preview.data:
        return _page(_members_of(network), form, is_preview=True)

    try:
        sent = write_to_members(network.id, form.clean(), the_reader().id, form.idem.data or "", now())
    except NotSent as refusal:
        form.refuse(refusal)
        return _page(_members_of(my_network(slug)), form, refusal.status)

    return send_to(url_for(".to_members", slug=slug, sent=sent.id))


@bp.get("/meetings/<slug:slug>/messages")
@signed_in
def to_participants(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)

    return _page(_participants_of(meeting), ParticipantsMessageForm(formdata=None, data=_fresh()))


@bp.post("/meetings/<slug:slug>/messages")
@signed_in_today
@says_so_in_its_form
def send_to_participants(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    form = ParticipantsMessageForm()

    if not form.validate():
        return _page(_participants_of(meeting), form, form.refusal)

    try:
        if form.preview.data:
            refuse_join_link(form.clean(), meeting)
            return _page(_participants_of(meeting), form, is_preview=True)
        sent = write_to_participants(meeting.id, form.clean(), the_reader().id, form.idem.data or "", now())
    except NotSent as refusal:
        form.refuse(refusal)
        return _page(_participants_of(my_meeting(slug, What.NAMES)), form, refusal.status)

    return send_to(url_for(".to_participants", slug=slug, sent=sent.id))


def _members_of(network: Network) -> MessagePage:
    people, writer = members_by_name(network.id, but=the_reader().id), [Present(the_reader().name)]
    return MessagePage(
        name=network.name,
        back=url_for("members.index", slug=network.slug),
        send="messages.send_to_members",
        how_many=members_who_get_it(network.id),
        sent=sent_to(network_id=network.id),
        next_at=_next_at(network_id=network.id),
        closed=_reason(lambda: refuse_to_members(network)),
        is_session=False,
        find=lambda text: scan(text, people, writer, language=site().language),
    )


def _participants_of(meeting: Meeting) -> MessagePage:
    return MessagePage(
        name=meeting.title,
        back=url_for("run.index", slug=meeting.slug),
        send="messages.send_to_participants",
        how_many=participants_who_get_it(meeting.id),
        sent=sent_to(meeting_id=meeting.id),
        next_at=_next_at(meeting_id=meeting.id),
        closed=_reason(lambda: refuse_to_participants(meeting, now())),
        is_session=True,
        find=scanner(meeting),
    )


def _next_at(network_id: int | None = None, meeting_id: int | None = None) -> datetime | None:
    possible = next_possible(sent_since(now() - MESSAGES_OF_A_GROUP.within, network_id, meeting_id), now())
    return possible and _local(possible)


def _reason(refuse: Callable[[], None]) -> str:
    """Return the sentence of a refusal; "" without one."""
    try:
        refuse()
    except NotSent as refusal:
        return refusal.words
    return ""


def _page(group: MessagePage, form: MembersMessageForm, status: int = 200, is_preview: bool = False) -> Response:
    goes_to = group.how_many.get_it
    if group.is_session and form.clean().is_for_waiting:
        goes_to += group.how_many.waiting
    return private(
        show(
            "messages/index.html",
            status=status,
            group=group,
            form=form,
            is_preview=is_preview,
            # whoever tried to send it saw it before
            can_send=is_preview or (request.method == "POST" and not form.preview.data),
            goes_to=goes_to,
            hits=group.find(form.text.data or "") if is_preview else [],
            sent=[(message, _local(message.sent_at)) for message in group.sent],
            just_sent=next((each for each in group.sent if str(each.id) == request.args.get("sent")), None),
        )
    )


def _fresh() -> dict[str, str]:
    return {"idem": secrets.token_urlsafe(12)}


def _local(moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(site().timezone))
