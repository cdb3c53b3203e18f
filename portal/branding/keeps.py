"""What is kept of the organisation itself. None of it is about a person."""

from portal.branding.models import Logo
from portal.privacy.keeping import Fate, Keep, table_of
from portal.site import SiteRow

KEEPS = (
    Keep(
        "site",
        table_of(SiteRow),
        (
            *("id", "version", "name", "sentence", "accent", "contact", "privacy_contact", "organisation"),
            *("locale", "timezone", "logo_id", "logo_width", "logo_height"),
        ),
        "the organisation's own name, colour and contact; public",
        Fate.STAYS,
    ),
    Keep("logo", table_of(Logo), ("id", "picture"), "the organisation's own logo; public", Fate.STAYS),
)
