"""What is kept of networks and their members, and until when."""

from portal.language import N_
from portal.networks.models import Membership, Network
from portal.privacy.keeping import Fate, Keep, table_of

KEEPS = (
    Keep("networks", table_of(Network), ("id", "slug", "name", "description"), "public; about nobody", Fate.STAYS),
    Keep(
        "memberships",
        table_of(Membership),
        ("network_id", "person_id", "joined_at"),
        N_("To show you the sessions for members."),
        Fate.FOLLOWS,
        what=N_("That you are a member of a network"),
        since=N_("until you leave it, and at the latest with your name"),
        theirs=lambda person_id: table_of(Membership).c.person_id == person_id,
    ),
)
