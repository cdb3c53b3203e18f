"""The items of the site's menu that are only there when they lead to something: networks, and lessons."""

from flask import g

from portal.pages.queries import MenuItems, menu_for
from portal.people.sign_in import reader


def menu_items() -> MenuItems:
    """Return what the menu shows: queried once per request, never on error pages, which must not use the database."""
    if g.get("is_broken"):
        return MenuItems(networks=False, lessons=False)
    if "menu" not in g:
        person = reader()
        g.menu = menu_for(person.member_of if person else ())
    return g.menu
