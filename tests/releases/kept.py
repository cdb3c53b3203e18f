"""The kept releases, each restored with its settings, and migrated to the current schema."""

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import Connection, StaticPool, TableClause, column, create_engine, inspect, select, table, text

from portal import create_app
from portal.db import Base, db
from tests.browser import Browser
from tests.databases import Copy, Databases, Rows, copy_of_file, empty, put_back

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
        """Return its rows by table, where there are any; tables that others refer to come first."""
        with closing(sqlite3.connect(":memory:")) as file:
            file.executescript(self.sql)
            engine = create_engine("sqlite://", creator=lambda: file, poolclass=StaticPool)
            with engine.connect() as connection:
                names = [table.name for table in Base.metadata.sorted_tables]
                found = {name: rows for name, rows in rows_in(connection).items() if rows}
                tables = {name: table_as_in(name, found[name][0]) for name in names if name in found}
                return {
                    name: [dict(row) for row in connection.execute(select(rows)).mappings()]
                    for name, rows in tables.items()
                }


def kept_release(name: str) -> Kept:
    folder = FOLDER / name
    return Kept(name, (folder / "database.sql").read_text(), json.loads((folder / "proofs.json").read_text()))


def table_as_in(name: str, row: Mapping[str, Any]) -> TableClause:
    """Return a table with the columns of this row alone, and without the defaults that today's code fills in."""
    return table(name, *(column(key, Base.metadata.tables[name].c[key].type) for key in row))


def rows_in(connection: Connection) -> Rows:
    """Return the rows of every table there is, whatever the code knows of it, as the database tells them."""
    names = [name for name in inspect(connection).get_table_names() if name != "alembic_version"]
    found = {name: connection.execute(text(f'SELECT * FROM "{name}"')).mappings() for name in names}
    return {name: [dict(row) for row in rows] for name, rows in found.items()}


@dataclass
class Back:
    """The current portal on the rows of an earlier release."""

    earlier: Kept
    app: Flask
    copies: dict[str, Copy]  # by database: its rows, and once they are in an SQLite file that file

    @property
    def proofs(self) -> dict[str, Any]:
        return self.earlier.proofs

    @property
    def mail(self) -> Path:
        return self.app.config["SETTINGS"].data / "mail"

    def put_back(self) -> None:
        """Reset the database to the release's migrated rows."""
        empty(self.app)
        with self.app.app_context():
            name = db.engine.dialect.name
            put_back(self.copies.get(name, self.copies["rows"]))
            if name == "sqlite" and name not in self.copies:
                self.copies[name] = copy_of_file()

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
        self._copies: dict[str, dict[str, Copy]] = {}
        self._apps: dict[tuple[str, str], Flask] = {}

    def back(self, release: str, database: str) -> Back:
        earlier = kept_release(release)
        if release not in self._copies:
            self._copies[release] = {"rows": dict(migrated(earlier, self._folder))}
        emptied = self._databases.app_on(database)
        if (release, database) not in self._apps:
            self._apps[release, database] = app_of(earlier, self._folder, emptied.config["SQLALCHEMY_DATABASE_URI"])
        return Back(earlier, self._apps[release, database], self._copies[release])

    def close(self) -> None:
        for app in self._apps.values():
            with app.app_context():
                db.engine.dispose()


def load(earlier: Kept, app: Flask) -> None:
    """Give an empty database the tables and rows of the release; they were kept from SQLite."""
    with app.app_context():
        upgrade(revision=earlier.revision)
        with db.engine.begin() as connection:
            for name, rows in earlier.rows().items():
                connection.execute(table_as_in(name, rows[0]).insert(), rows)


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
            for known in Base.metadata.sorted_tables:
                yield known.name, [dict(row) for row in connection.execute(select(known)).mappings()]
        db.engine.dispose()
