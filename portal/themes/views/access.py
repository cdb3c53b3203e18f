"""Finding the network and the theme of a page, and checking who may open it."""

from flask import abort, url_for

from portal.agenda.rules.who_may import gives_roles
from portal.agenda.views.access import my_network
from portal.keys import id_in
from portal.networks.models import Network
from portal.networks.queries import network_at
from portal.people.models import Person
from portal.people.queries import person_with
from portal.people.sign_in import reader
from portal.themes.models import NetworkTheme
from portal.themes.queries import network_by_vote_key, theme_with
from portal.themes.rules.voting import KEY_LASTS
from portal.web.errors import leads_back
from portal.web.moment import now


def network_inside(slug: str) -> tuple[Network, Person]:
    """Return the network and the reader, who belongs to it or manages it; aborts with 404, also when signed out."""
    network, person = network_at(slug), reader()
    if network is None or person is None:
        abort(404)
    if network.id not in person.member_of and not gives_roles(person, network.id):
        abort(404)
    leads_back(network.name, url_for("themes.index", slug=slug))
    return network, person


def theme_inside(slug: str, theme_id: int) -> tuple[NetworkTheme, Network, Person]:
    """Return a theme of the reader's network; aborts with 404."""
    network, person = network_inside(slug)
    return _theme_in(network, theme_id), network, person


def theme_managed(slug: str, theme_id: int) -> tuple[NetworkTheme, Network]:
    """Return a theme of a network that the reader manages; aborts with 404."""
    network = my_network(slug)
    leads_back(network.name, url_for("manage_themes.index", slug=slug))
    return _theme_in(network, theme_id), network


def voter_by(key: str) -> tuple[Network, Person]:
    """Return the network and the member whose key this is; aborts with 404, or 410 when the vote is long over."""
    number = id_in(key)
    person = person_with(number) if number is not None else None
    network = network_by_vote_key(key, person.id) if person else None
    if network is None or person is None:
        abort(404)
    if network.vote_ends and now() > network.vote_ends + KEY_LASTS:
        abort(410)
    return network, person


def _theme_in(network: Network, theme_id: int) -> NetworkTheme:
    theme = theme_with(theme_id)
    return theme if theme and theme.network_id == network.id else abort(404)
