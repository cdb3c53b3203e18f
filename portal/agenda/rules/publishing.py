"""Requirements for publishing, and tips that would help visitors."""

from datetime import datetime

from portal.agenda.models import CaseWanted, Meeting, MeetingKind, Visibility
from portal.language import N_

MOST_QUESTIONS = 3
MOST_THEMES = 3
MOST_BLOCKS = 10


def missing_for_publication(meeting: Meeting, now: datetime) -> list[str]:
    """Return what publishing still needs, as message ids; empty when ready."""
    return missing_for_a_visitor(meeting) + ([] if meeting.starts_at > now else [N_("a start in the future")])


def missing_for_a_visitor(meeting: Meeting) -> list[str]:
    """Return what a visitor cannot do without, as message ids."""
    needs = {
        N_("a title"): meeting.title,
        N_("a place or an online address"): meeting.city or meeting.place or meeting.online_url,
        N_("a description or one question"): meeting.description or meeting.questions,
        N_("the network whose members it is for"): meeting.visibility != Visibility.MEMBERS or meeting.network_id,
    }
    return [need for need, there in needs.items() if not there]


def tips(meeting: Meeting) -> list[str]:
    """Return what would help a visitor, as message ids. Tips block nothing."""
    wishes = {
        N_("Write three questions: they are the heart of a work session."): (
            meeting.kind == MeetingKind.WORK_SESSION and len(meeting.questions) < MOST_QUESTIONS
        ),
        N_("Say who it is for."): not meeting.audience and meeting.visibility != Visibility.MEMBERS,
        N_("Say how to get in: lift, step-free, toilet."): not meeting.is_online and not meeting.access,
        N_("Say how to get there: train, bus, bicycle."): not meeting.is_online and not meeting.route,
        N_("Add the online address: people who take part get it."): meeting.is_online and not meeting.online_url,
        N_("Add a phone number for the day itself: people who take part get it."): (
            not meeting.is_online and not meeting.contact_phone
        ),
        N_("You are asking for a case. Under “What do we ask of you?”, say how much time that takes."): (
            meeting.case_wanted != CaseWanted.NO and not meeting.asks
        ),
    }
    return [tip for tip, applies in wishes.items() if applies]
