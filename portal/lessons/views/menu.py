"""The menu item of lessons: only shown when there are any."""

from flask import g

from portal.lessons.queries.finding import is_any_found
from portal.people.sign_in import reader


def has_lessons() -> bool:
    """Queried once per page; not on error pages, which must not use the database."""
    if g.get("is_broken"):
        return False
    if "has_lessons" not in g:
        person = reader()
        g.has_lessons = is_any_found(person.member_of if person else ())
    return g.has_lessons
