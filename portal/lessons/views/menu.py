"""The item of the site's menu that leads to the lessons: only shown when there are any."""

from flask import g

from portal.lessons.queries.finding import is_any_found
from portal.people.sign_in import reader


def has_lessons() -> bool:
    """Return whether the menu shows lessons: queried once per request, never on error pages, which must not use the
    database.
    """
    if g.get("is_broken"):
        return False
    if "has_lessons" not in g:
        person = reader()
        g.has_lessons = is_any_found(person.member_of if person else ())
    return g.has_lessons
