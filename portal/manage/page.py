"""Finding what a page of facilitators and organisers is about, and who may open it."""

from flask import abort

from portal.agenda.models import Meeting
from portal.agenda.queries import meeting_at
from portal.agenda.who_may import What, changes, may_see
from portal.people.models import Person
from portal.people.sign_in import the_reader


def the_maker() -> Person:
    """The reader, who makes sessions; for others this page is not there."""
    person = the_reader()
    return person if person.may_manage else abort(404)


def my_meeting(slug: str, what: What = What.SESSION) -> Meeting:
    """The meeting, for who may change this of it: 403 for others where its page is public, else 404."""
    meeting = meeting_at(slug)
    if not meeting or not may_see(meeting, the_reader()):
        abort(404)
    if not changes(the_reader(), what, meeting):
        abort(403)
    return meeting
