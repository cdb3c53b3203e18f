"""How long the register of breaches is kept."""

from datetime import timedelta

from portal.breaches.models import Breach
from portal.language import N_
from portal.privacy.keeping import Fate, Keep, table_of

REGISTER_KEPT = timedelta(days=3 * 365)

KEEPS = (
    Keep(
        "breaches",
        table_of(Breach),
        (
            *("id", "extent", "meeting_id", "network_id", "began_at", "ended_at", "noticed_at", "happened", "readers"),
            *("consequences", "measures", "made_by_id", "idem", "made_at", "changed_at", "version"),
        ),
        N_("The law asks us to write down what stood open and what we did. It names nobody."),
        Fate.DELETED,
        what=N_("A data breach, in words of an organiser"),
        since=N_("after it was written down"),
        period=REGISTER_KEPT,
        over=lambda before, now: table_of(Breach).c.made_at <= before,
    ),
)
