"""A breach as an organiser writes it down."""

from datetime import UTC, datetime
from typing import Any

from portal.breaches.models import Extent
from portal.breaches.rules import BreachText

BEGAN = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)  # a Sunday, two days before NOW
ENDED = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)  # an hour before NOW


def a_breach(**changes: Any) -> BreachText:
    """Return a breach of everything, closed this morning."""
    values: dict[str, Any] = {
        "extent": Extent.EVERYTHING,
        "meeting_id": None,
        "network_id": None,
        "began_at": BEGAN,
        "ended_at": ENDED,
        "noticed_at": ENDED,
        "happened": "Een back-up lag op een open map.",
    }
    return BreachText(**{**values, **changes})
