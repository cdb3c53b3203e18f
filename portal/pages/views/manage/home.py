"""The home of facilitators and organisers: their sessions, and what each waits for."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, request
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug import Response

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.queries.meetings import meetings_run_by
from portal.agenda.queries.networks import networks_run_by, without_coordinator
from portal.agenda.rules.leading import has_too_few
from portal.agenda.rules.publishing import missing_for_publication
from portal.agenda.rules.who_may import What, changes, changes_all
from portal.agenda.views.access import the_manager
from portal.language import N_, tell
from portal.memberships.queries import waiting_for_an_answer
from portal.networks.rules.agreements import should_look_at_agreements
from portal.pages.queries import follow_ups, refused_letters, without_leader
from portal.pages.views.manage.backup_notice import backup_notice
from portal.pages.views.manage.outbox_notice import outbox_notice
from portal.people.sign_in import signed_in
from portal.proposals.queries import open_proposals
from portal.proposals.views.facts import local_moment
from portal.signals.queries import waiting
from portal.signals.words import waiting_words
from portal.site import site
from portal.summaries.models import Summary
from portal.summaries.rules.waiting import has_follow_up, waits_for
from portal.web.addresses import number_in_address
from portal.web.answers import private, show
from portal.web.moment import now

bp = Blueprint("manage", __name__, url_prefix="/manage")


NOTICES = {
    "thrown-away": N_("The draft has been thrown away."),
    "series-published": N_("The sessions are published."),
    "agreements": N_("Noted. The agreements stay as they are."),
    "series": N_("The drafts have been made. Check each one, and publish it."),
}


@dataclass(frozen=True)
class MeetingRow:
    """A session, and what it waits for."""

    meeting: Meeting
    waits: list[str]
    may_read_names: bool
    has_follow_up: bool  # for its facilitators
    is_to_prepare: bool  # by its facilitators


@bp.get("")
@signed_in
def index() -> Response:
    person = the_manager()
    meetings = meetings_run_by(person)
    coming = [meeting.id for meeting in meetings if meeting.stage == MeetingStage.PUBLISHED and meeting.ends_at > now()]
    nobody, refused = without_leader(coming), refused_letters(coming)
    mine = {meeting.id for meeting in meetings if changes(person, What.FOLLOW_UP, meeting)}
    written = follow_ups(mine)
    signals = waiting([meeting.id for meeting in meetings], now())
    rows = [
        MeetingRow(
            meeting,
            [
                *_waits(meeting, nobody, refused, now()),
                *(_after(meeting, written, now()) if meeting.id in mine else ()),
                *([waiting_words(*signals[meeting.id], now())] if meeting.id in signals else ()),
            ],
            changes(person, What.NAMES, meeting),
            meeting.id in mine and has_follow_up(meeting, now()),
            meeting.id in mine and meeting.ends_at > now() and not meeting.is_called_off,
        )
        for meeting in meetings
    ]

    orphans = without_coordinator() if person.is_organiser else set()
    networks = networks_run_by(person)
    zone = ZoneInfo(site().timezone)
    answers_for = orphans | set(person.coordinated_ids)

    notice_key = request.args.get("said")
    return private(
        show(
            "pages/manage/index.html",
            networks=networks,
            requests=waiting_for_an_answer([network.id for network in networks]),
            orphans=orphans,
            half_way={
                network.id
                for network in networks
                if network.id in answers_for and should_look_at_agreements(network, now(), zone)
            },
            proposals=[(each, local_moment(each.waits_since or each.created_at)) for each in open_proposals()]
            if changes_all(person, What.SESSION)
            else (),
            answers_proposals=changes_all(person, What.SESSION),
            drafts=[row for row in rows if row.meeting.is_draft],
            upcoming=[row for row in rows if not row.meeting.is_draft and row.meeting.ends_at > now()],
            past=[row for row in reversed(rows) if not row.meeting.is_draft and row.meeting.ends_at <= now()],
            outbox=outbox_notice(person, now()),
            backup=backup_notice(person, now()),
            notice=_brought()
            if notice_key == "brought"
            else tell(NOTICES[notice_key])
            if notice_key in NOTICES
            else "",
        )
    )


def _after(meeting: Meeting, written: Mapping[int, tuple[Summary, int]], at: datetime) -> list[str]:
    """Return what the follow-up waits for."""
    summary, reactions = written.get(meeting.id, (None, 0))
    waits = waits_for(meeting, summary, reactions, at)
    return [tell(waits)] if waits else []


def _brought() -> str:
    """Return the notice after importing sessions from another calendar."""
    count = number_in_address("count") or 1
    return ngettext(
        "%(n)s draft has been made. Check it, and publish it.",
        "%(n)s drafts have been made. Check each one, and publish it.",
        count,
        n=count,
    )


def _waits(meeting: Meeting, nobody: Collection[int], refused: Mapping[int, int], at: datetime) -> list[str]:
    if meeting.is_draft:
        missing = [tell(need) for need in missing_for_publication(meeting, at)]
        return [_("Still needed: %(list)s", list=", ".join(missing))] if missing else [_("Ready to publish")]
    waits = {
        _("Nobody is leading it: who will take over?"): meeting.id in nobody,
        _("Not enough people: go ahead, move or call off?"): has_too_few(meeting, at),
        _("An e-mail was refused"): refused.get(meeting.id, 0),
    }
    return [words for words, applies in waits.items() if applies]
