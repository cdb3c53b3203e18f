"""Finding the object of a management page, and checking access."""

from flask import abort, url_for

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.who_may import What, changes, changes_all, gives_roles, has_all, may_see
from portal.networks.models import Network
from portal.networks.queries import network_at
from portal.people.models import Person
from portal.people.sign_in import the_reader
from portal.web.errors import leads_back


def the_manager() -> Person:
    """Return the reader if they have something to manage, be it one session that they guide; aborts with 404."""
    person = the_reader()
    return person if person.may_manage else abort(404)


def the_maker() -> Person:
    """Return the reader if they may make sessions; aborts with 404."""
    person = the_reader()
    return person if person.makes_sessions else abort(404)


def the_network_maker() -> Person:
    """Return the reader if they may make networks, by a role of the whole portal; aborts with 404."""
    person = the_reader()
    return person if person.leads_anywhere else abort(404)


def the_outbox_keeper() -> Person:
    """Return the reader if they may see all letters; aborts with 404."""
    person = the_reader()
    return person if has_all(person, What.LETTERS) else abort(404)


def the_proposals_answerer() -> Person:
    """Return the reader if they may answer proposals: who may change every session; aborts with 404."""
    person = the_reader()
    return person if changes_all(person, What.SESSION) else abort(404)


def the_role_giver() -> Person:
    """Return the reader if they may give roles, in the portal or in a network; aborts with 404."""
    person = the_reader()
    return person if any(gives_roles(person, there) for there in (None, *person.coordinated_ids)) else abort(404)


def the_auditor() -> Person:
    """Return the reader if they may see the whole log; aborts with 404."""
    person = the_reader()
    return person if has_all(person, What.ROLES) else abort(404)


def my_network(slug: str) -> Network:
    """Return the network if the reader may manage its members; aborts with 404."""
    network = network_at(slug)
    return network if network and gives_roles(the_reader(), network.id) else abort(404)


def my_meeting(slug: str, what: What = What.SESSION) -> Meeting:
    """Return the meeting if the reader may change this part; aborts with 403 where its page is public, else 404."""
    meeting = meeting_at(slug)
    if not meeting or not may_see(meeting, the_reader()):
        abort(404)
    if not changes(the_reader(), what, meeting):
        abort(403)
    leads_back(meeting.title, url_for("run.index", slug=slug))
    return meeting
