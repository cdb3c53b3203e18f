"""Whether the menu names what was learned: only when there is something."""

from flask import g

from portal.lessons.queries.finding import is_any_found
from portal.people.sign_in import reader


def has_lessons() -> bool:
    """Asked once a page. The page that says something is broken must not ask the database."""
    if g.get("is_broken"):
        return False
    if "has_lessons" not in g:
        person = reader()
        g.has_lessons = is_any_found(person.member_of if person else ())
    return g.has_lessons
