"""The organisation's own settings: its name, colour, contact, language and zone, which organisers change by screen.

They are one row. A variable in the environment wins over it; what neither says has a default. Code asks `site()`, never
`settings()`, for these: a change then counts at once, in each process and on each machine.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Flask, current_app, g
from sqlalchemy import ForeignKey, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Mapped, mapped_column

from portal.catalogues import language_of
from portal.counters import Count, calendar_and_seats, counter_values, counters
from portal.db import EMPTY, Base, db, end_read, is_writing, open_transaction
from portal.settings import AUTHORITIES, AUTHORITY, NOBODY, Settings, settings

THE_ROW = 1  # its id: there is one
LAST_KNOWN = "portal-site"  # in app.extensions: (the count, what counted then); error pages show it too

# what an organiser can set: the attribute of `Settings` that a variable in the environment sets
VARIABLES = {
    "name": "site_name",
    "accent": "accent",
    "logo": "logo",  # a file: read at the start, and shown by `portal.branding.views`
    "contact": "mail_reply_to",
    "privacy_contact": "privacy_contact",
    "organisation": "organisation",
    "locale": "locale",
    "timezone": "timezone",
}


class SiteRow(Base):
    """What an organiser set by screen; an empty text was not set."""

    __tablename__ = "site"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=0, server_default="0")  # raised by each change
    name: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    sentence: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # what the agenda opens with
    accent: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # "#rrggbb", as it was chosen
    contact: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # a mailbox
    privacy_contact: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    organisation: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    locale: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    timezone: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    logo_id: Mapped[int | None] = mapped_column(ForeignKey("logo.id", ondelete="SET NULL"))
    logo_width: Mapped[int] = mapped_column(default=0, server_default="0")  # pixels
    logo_height: Mapped[int] = mapped_column(default=0, server_default="0")


@dataclass(frozen=True)
class Site:
    """What counts now, of the environment, the row and the defaults."""

    name: str
    sentence: str  # "" for the default one, which is translated
    accent: str  # "#rrggbb", or "" for the portal's own colours
    contact: str  # the mailbox for questions; replies to letters go there
    privacy_contact: str  # a mailbox, or words
    organisation: str  # who is responsible for personal data
    authority: str
    locale: str
    timezone: str
    logo_id: int | None = None
    logo_size: tuple[int, int] = (0, 0)  # width and height, in pixels
    version: int = 0  # of the row; 0 when nothing was set by screen

    @property
    def language(self) -> str:
        """The portal's language, without its region."""
        return language_of(self.locale)

    @property
    def is_responsible_named(self) -> bool:
        """Whether it is said which organisation is responsible for personal data; the default name is nobody."""
        return self.organisation != NOBODY


def site() -> Site:
    """Return what counts: asked once for each request or task, and constant during it.

    The counter says whether what this process knows is still true. While the database does not answer, that counts.
    """
    if "site" not in g:
        g.site = _read()
    return g.site


def site_of(given: Settings, row: Mapping[str, Any]) -> Site:
    """Return what counts: of each value the environment's, else the row's, else the default."""

    def value(name: str, default: str) -> str:
        variable = VARIABLES[name]
        return getattr(given, variable) if variable in given.fixed else row.get(name) or default

    name, contact = value("name", NOBODY), value("contact", given.mail_from)
    locale = value("locale", given.locale)
    return Site(
        name=name,
        sentence=row.get("sentence") or "",
        accent=value("accent", ""),
        contact=contact,
        privacy_contact=value("privacy_contact", contact),
        organisation=value("organisation", name),
        authority=given.authority if "authority" in given.fixed else AUTHORITIES.get(locale, AUTHORITY),
        locale=locale,
        timezone=value("timezone", given.timezone),
        logo_id=row.get("logo_id"),
        logo_size=(row.get("logo_width") or 0, row.get("logo_height") or 0),
        version=row.get("version") or 0,
    )


def fixed_by_environment() -> dict[str, str]:
    """Return what only the environment can change here: the name of the value, and its variable."""
    return {name: variable for name, variable in VARIABLES.items() if variable in settings().fixed}


def site_row() -> SiteRow:
    """A step: return the row, made if there is none yet, and locked until the transaction ends."""
    session = open_transaction()
    row = session.get(SiteRow, THE_ROW, with_for_update=True, populate_existing=True)
    if row is None:
        row = SiteRow(id=THE_ROW, version=0)
        session.add(row)
    forget_site()  # whoever asks later in this request sees the change
    return row


def forget_site() -> None:
    """Let the next question read the counter again."""
    g.pop("site", None)
    g.pop("counter_values", None)


def seen_counters() -> tuple[int, int]:
    """Return the counters (calendar, seats) as they were when this request first asked for the site: one statement."""
    site()
    return calendar_and_seats(g.counter_values) if "counter_values" in g else counters()


def init_site(app: Flask) -> None:
    app.before_request(forget_site)  # an app context can be older than the request


_COLUMNS = tuple(column.name for column in SiteRow.__table__.columns)
_ROW = select(*SiteRow.__table__.columns).where(SiteRow.id == THE_ROW)  # built once


def _read() -> Site:
    known: tuple[int, Site] | None = current_app.extensions.get(LAST_KNOWN)
    if not g.get("is_broken"):
        try:
            g.counter_values = counter_values()  # before the row: what is kept is never newer than its count
            count = g.counter_values.get(Count.SITE, 0)
            if known is None or known[0] != count:
                row = db.session.execute(_ROW).first() if count else None
                known = (count, site_of(settings(), dict(zip(_COLUMNS, row, strict=True)) if row else {}))
                current_app.extensions[LAST_KNOWN] = known
        except DBAPIError:
            if is_writing():
                raise  # the transaction failed, and must not go on
            end_read()
    return known[1] if known else site_of(settings(), {})
