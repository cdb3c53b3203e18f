"""The kept releases, each restored with its settings, and migrated to the current schema."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import Connection, MetaData, StaticPool, Table, create_engine, select

from portal import create_app
from portal.db import Base, db
from tests.browser import Browser
from tests.databases import Databases, Rows, as_built, empty

FOLDER = Path(__file__).parent
RELEASES = sorted(place.parent.name for place in FOLDER.glob("*/proofs.json"))


@dataclass(frozen=True)
class Kept:
    """A kept release: its database as text, and what it gave out."""

    name: str
    sql: str
    proofs: dict[str, Any]

    @property
    def made_at(self) -> datetime:
        return datetime.fromisoformat(self.proofs["made_at"])

    @property
    def revision(self) -> str:
        """The last migration of its tables."""
        return re.findall(r"""INSERT INTO "alembic_version" VALUES\('(\d+)'\)""", self.sql)[0]

    def rows(self) -> Rows:
        """Return its rows, with moments in UTC; tables that others refer to come first."""
        engine = create_engine("sqlite://", poolclass=StaticPool)
        with engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.executescript(self.sql)
            return rows_in(connection)


def kept_release(name: str) -> Kept:
    folder = FOLDER / name
    return Kept(name, (folder / "database.sql").read_text(), json.loads((folder / "proofs.json").read_text()))


def rows_in(connection: Connection) -> Rows:
    """Return the rows of every table there is, whatever the code knows of it."""
    metadata = MetaData()
    metadata.reflect(connection)
    return {
        table.name: [
            {name: _in_utc(value) for name, value in row.items()}
            for row in connection.execute(select(table)).mappings()
        ]
        for table in metadata.sorted_tables
        if table.name != "alembic_version"
    }


def _in_utc(value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


@dataclass
class Back:
    """The current portal on the rows of an earlier release."""

    earlier: Kept
    app: Flask
    rows: Rows

    @property
    def proofs(self) -> dict[str, Any]:
        return self.earlier.proofs

    @property
    def mail(self) -> Path:
        return self.app.config["SETTINGS"].data / "mail"

    def put_back(self) -> None:
        """Reset the database to the release's migrated rows."""
        empty(self.app)
        as_built(self.app, lambda app: None, dict.fromkeys(("sqlite", "postgresql"), (None, self.rows)))

    def browser(self, **cookies: str) -> Browser:
        """Return a browser with these cookies; `_` in a name stands for `-`."""
        browser = Browser(self.app, outside=("meet.example",))
        for name, value in cookies.items():
            browser.set_cookie(name.replace("_", "-"), value)
        return browser

    def reader(self, name: str | None) -> Browser:
        """Return the browser of a person who was signed in then; without a name one without cookies."""
        return self.browser(sign_in=self.proofs["cookies"]["sign-in"][name]) if name else self.browser()


class Releases:
    """Migrates each release once, and caches an app per database."""

    def __init__(self, databases: Databases, folder: Path) -> None:
        self._databases = databases
        self._folder = folder
        self._rows: dict[str, Rows] = {}
        self._apps: dict[tuple[str, str], Flask] = {}

    def back(self, release: str, database: str) -> Back:
        earlier = kept_release(release)
        if release not in self._rows:
            self._rows[release] = dict(migrated(earlier, self._folder))
        emptied = self._databases.app_on(database)
        if (release, database) not in self._apps:
            self._apps[release, database] = app_of(earlier, self._folder, emptied.config["SQLALCHEMY_DATABASE_URI"])
        return Back(earlier, self._apps[release, database], self._rows[release])

    def close(self) -> None:
        for app in self._apps.values():
            with app.app_context():
                db.engine.dispose()


def load(earlier: Kept, app: Flask) -> None:
    """Give an empty database the tables and rows of the release; they were kept from SQLite."""
    with app.app_context():
        upgrade(revision=earlier.revision)
        for table, rows in earlier.rows().items():
            with db.engine.begin() as connection:
                connection.execute(Table(table, MetaData(), autoload_with=connection).insert(), rows)


def app_of(earlier: Kept, folder: Path, url: str) -> Flask:
    app = create_app({**earlier.proofs["settings"], "PORTAL_DATA": str(folder), "PORTAL_DATABASE_URL": url})
    app.testing = True
    return app


def migrated(earlier: Kept, folder: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Return (table, rows) of the release's database after migration."""
    place = folder / f"{earlier.name}.sqlite"
    place.unlink(missing_ok=True)
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript(earlier.sql)
    with app_of(earlier, folder, f"sqlite:///{place}").app_context():
        upgrade()
        with db.engine.connect() as connection:
            for table in Base.metadata.sorted_tables:
                yield table.name, [dict(row) for row in connection.execute(select(table)).mappings()]
        db.engine.dispose()
