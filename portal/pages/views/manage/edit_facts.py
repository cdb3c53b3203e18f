"""The form of a session as its page shows it: what it begins with, and what stands beside it."""

from typing import Any

from flask import request

from portal.agenda.forms.joining import joining_choices
from portal.agenda.forms.meeting import ChangeMeetingForm, MeetingForm, NewMeetingForm
from portal.agenda.forms.refilling import minutes_of, same_time
from portal.agenda.forms.values import values_of
from portal.agenda.models import Meeting, MeetingKind, Visibility
from portal.agenda.queries.meetings import meetings_run_by
from portal.agenda.queries.networks import networks_to_choose
from portal.agenda.rules.changes import Size
from portal.agenda.rules.publishing import tips
from portal.agenda.rules.who_may import leads
from portal.language import tell
from portal.networks.models import Network
from portal.people.models import Person
from portal.people.queries import people_with_a_role
from portal.people.sign_in import the_reader
from portal.signups.views.members_first import members_first
from portal.themes.views.panels import chosen_theme
from portal.web.merging import marks_of
from portal.web.moment import now


def new_facts(form: NewMeetingForm, person: Person) -> dict[str, Any]:
    """Return the facts of a new form, with what it offers from the last session."""
    last = last_of(person)
    has_place = last is not None and bool(last.place or last.city)
    return {
        **edit_facts(form, None),
        "last_place": ", ".join(filter(None, (last.place, last.city))) if last and has_place else "",
        "minutes": minutes_of(form.kind.data),
        "last_time": same_time(last, now())[0] if last else None,
    }


def edit_facts(form: MeetingForm, meeting: Meeting | None) -> dict[str, Any]:
    """Return the facts of the form of this meeting, or of a new one."""
    hints = [tell(tip) for tip in tips(meeting)] if meeting else []
    tells = meeting is not None and not meeting.is_draft and meeting.ends_at > now() and meeting.taken + meeting.waiting
    return {
        "form": form,
        "meeting": meeting,
        "kinds": list(MeetingKind),
        "tips": hints,
        "joining": joining_choices(form, form.public_texts, form.visibility.data or ""),
        "theirs": {},
        "theirs_are_mine": False,
        "publishes": meeting is not None and meeting.is_draft and bool(form["publish"].data),  # was to be published
        "members_first": members_first(meeting) if meeting and meeting.is_draft else None,
        "chosen": chosen_theme(meeting, the_reader()) if meeting else None,
        "tells": bool(tells),  # whether there is anybody to tell of changes
    }


def form_of(meeting: Meeting) -> ChangeMeetingForm:
    """Return the form with the values of the meeting, and the larger changes ticked to be told."""
    values = values_of(meeting)
    form = ChangeMeetingForm(formdata=None, data={**values, "opened": marks_of(values), "tell": [Size.LARGER]})
    form.offer(networks_to_choose(the_reader(), meeting.network_id), possible_leaders(meeting), meeting.zone)
    return form


def possible_leaders(meeting: Meeting) -> list[Person]:
    """Return the possible leaders: people with a role, and the current ones."""
    able = people_with_a_role()
    return able + [person for person in meeting.facilitators if person not in able]


def last_of(person: Person) -> Meeting | None:
    """Return the latest session that this person leads or made, whose place and time a new form offers."""
    theirs = (each for each in meetings_run_by(person) if leads(person, each) or each.made_by_id == person.id)
    return next(iter(sorted(theirs, key=lambda each: each.starts_at, reverse=True)), None)


def filled_in(offered: list[Network]) -> dict[str, str]:
    """Return what the address fills in: a network of this reader, who can find the session, a seat for each member."""
    slug, visibility = request.args.get("network", ""), request.args.get("visibility", "")
    network = next((network for network in offered if network.slug == slug), None)
    if network is None:
        return {}
    filled = {"network": slug, **({"visibility": visibility} if visibility in list(Visibility) else {})}
    if request.args.get("seats_members") == "yes":
        filled["seats_members"] = "yes"
        if network.members_most:
            filled["capacity"] = str(network.members_most)
    return filled
