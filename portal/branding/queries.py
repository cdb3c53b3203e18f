"""Reading the logo."""

from sqlalchemy import select

from portal.branding.models import Logo
from portal.db import db


def logo_with(id: int) -> bytes | None:
    """Return the PNG; None for one that was replaced or taken away."""
    return db.session.scalar(select(Logo.picture).where(Logo.id == id))
