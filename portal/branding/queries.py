"""Reading the logo."""

from sqlalchemy import String, select

from portal.branding.models import Logo
from portal.db import db
from portal.site import THE_ROW, SiteRow


def logo_with(id: int) -> bytes | None:
    """Return the PNG; None for one that was replaced or taken away."""
    return db.session.scalar(select(Logo.picture).where(Logo.id == id))


def stored_site() -> SiteRow:
    """Return what was set by screen; an empty row, which is not in the database, before the first time."""
    return db.session.get(SiteRow, THE_ROW) or SiteRow(
        **{column.name: "" for column in SiteRow.__table__.columns if isinstance(column.type, String)}, version=0
    )
