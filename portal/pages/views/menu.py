"""The item of the site's menu that leads to the networks: only shown when there is one to see."""

from flask import g

from portal.agenda.queries.networks import is_any_public


def has_networks() -> bool:
    """Return whether the menu shows networks: queried once per request, never on error pages, which must not use the
    database.
    """
    if g.get("is_broken"):
        return False
    if "has_networks" not in g:
        g.has_networks = is_any_public()
    return g.has_networks
