"""What the form of a draft session says about the theme that it came from."""

from collections.abc import Sequence
from dataclasses import dataclass

from portal.agenda.models import Meeting
from portal.agenda.rules.who_may import gives_roles
from portal.networks.models import Network
from portal.people.models import Person
from portal.themes.models import NetworkTheme
from portal.themes.queries import offers_for, theme_that_became


@dataclass(frozen=True)
class ChosenTheme:
    """A theme whose session is still a draft, for who manages its network."""

    theme: NetworkTheme
    network: Network
    offers: Sequence[Person]  # members who offered to guide it, and do not yet


def chosen_theme(meeting: Meeting, reader: Person) -> ChosenTheme | None:
    """Return the theme of a draft session; None for another session, and for a reader who gives nobody a task."""
    theme = theme_that_became(meeting.id) if meeting.is_draft and meeting.network_id else None
    if theme is None or meeting.network is None or not gives_roles(reader, theme.network_id):
        return None
    offers = [person for person in offers_for(theme.id) if person not in meeting.facilitators]
    return ChosenTheme(theme, meeting.network, offers)
