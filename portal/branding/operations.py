"""Changing the organisation's own settings."""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import delete

from portal.branding.models import Logo
from portal.branding.rules.logo import Picture
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.language import N_
from portal.refusals import Refusal
from portal.site import fixed_by_environment, site_row

LOGO = "logo"


class StaleSite(Refusal):
    """Somebody saved the settings after this form was opened."""

    sentence = N_("Somebody else changed these settings meanwhile. Nothing is lost: compare, and save again.")
    status = 409


@dataclass(frozen=True, kw_only=True)
class SiteText:
    """Everything that an organiser fills in, as clean values; an empty one stands for the default."""

    name: str = ""
    sentence: str = ""
    accent: str = ""
    contact: str = ""
    privacy_contact: str = ""
    organisation: str = ""
    locale: str = ""
    timezone: str = ""


def change_site(
    text: SiteText, version: int, by_id: int, now: datetime, logo: Picture | None = None, without_logo: bool = False
) -> list[str]:
    """Save the settings, log which of them changed, and return these. What the environment sets stays as it is.

    The counters go up, so that no kept page or calendar shows the earlier ones. Raises StaleSite.
    """
    with transaction() as session:
        row = site_row()
        if row.version != version:
            raise StaleSite
        wanted = {name: value for name, value in asdict(text).items() if name not in fixed_by_environment()}
        changed = [name for name, value in wanted.items() if getattr(row, name) != value]
        for name in changed:
            setattr(row, name, wanted[name])
        if LOGO not in fixed_by_environment() and (logo or (without_logo and row.logo_id)):
            changed.append(LOGO)
            picture = Logo(picture=logo.png) if logo else None
            session.add_all([picture] if picture else [])
            session.flush()
            row.logo_id = picture.id if picture else None
            row.logo_width, row.logo_height = (logo.width, logo.height) if logo else (0, 0)
            session.flush()
            session.execute(delete(Logo).where(Logo.id != (row.logo_id or 0)))
        if changed:
            row.version += 1
            note(Action.SITE_CHANGED, by_id, now, detail=" ".join(changed))
            raise_counters(Count.CALENDAR, Count.SEATS, Count.SITE)
    return changed
