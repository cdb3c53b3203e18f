"""Keeps a release for the tests of later ones: its database and what it gave out, in tests/releases/<release>/.

Run it from a checkout of that release, before anything is changed, with the Python of its tests:

    .venv/bin/python -m tests.releases.make 0.1.0

It writes `database.sql` (SQLite, as text) and `proofs.json`. A release is kept once and not changed afterwards: what
it gave out lies in people's mailboxes. When later tables, letters or forms come, add them to `rows.py` and
`proofs.py` and keep the next release beside it.
"""

import json
import os
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import time_machine
from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import Column, select

from portal import create_app
from portal.db import Base, db
from portal.mail.kinds import KINDS
from tests.browser import HOME
from tests.folders import SHARED_FOLDER
from tests.guards.form_posts import FORM_POSTS
from tests.releases.proofs import give_out, letters_of
from tests.releases.rows import EARLIER, MADE_AT, SORTS, build

FOLDER = Path(__file__).parent
SECRET_KEY = "only for the tests of releases: nobody is signed in for real"


def main(release: str) -> None:
    folder = FOLDER / release
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as data, time_machine.travel(EARLIER) as clock:
        os.environ[SHARED_FOLDER] = data  # where a test browser records which pages are valid
        settings = {"PORTAL_SECRET_KEY": SECRET_KEY, "PORTAL_BASE_URL": HOME, "PORTAL_RATE_LIMITS": "off"}
        settings["PORTAL_SHARED_MAIL_DOMAINS"] = "oeverkring.example"  # that of all in rows.py
        place = Path(data) / "portal.sqlite"
        app = create_app({**settings, "PORTAL_DATA": data, "PORTAL_DATABASE_URL": f"sqlite:///{place}"})
        app.testing = True
        with app.app_context():
            upgrade()
            proofs = give_out(app, build(app, clock))
            _refuse_gaps(app)
            db.session.remove()
            (folder / "database.sql").write_text(_as_text(place))
            letters = letters_of(app, Path(data) / "mail", clock)  # changes the database, so it comes last
            db.session.remove()
            db.engine.dispose()
    facts = {"release": release, "made_at": MADE_AT.isoformat(), "settings": settings, "kinds": _kinds(app)}
    facts |= {"sorts": {name: list(values) for name, values in SORTS.items()}, **proofs, "letters": letters}
    (folder / "proofs.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n")


def _as_text(place: Path) -> str:
    with closing(sqlite3.connect(place)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def _kinds(app: Flask) -> list[str]:
    return sorted(app.extensions[KINDS])


def _refuse_gaps(app: Flask) -> None:
    """Stop if this release has a table, column, kind of letter, enum value or form that is missing here."""
    with db.engine.connect() as connection:
        columns = [column for table in Base.metadata.sorted_tables for column in table.columns]
        never = [str(column) for column in columns if not connection.execute(_filled(column)).first()]
        letters = set(connection.execute(db.text("SELECT kind FROM letter WHERE state = 'waiting'")).scalars())
        sorts = {
            name: set(values) - set(connection.execute(db.text(f"SELECT DISTINCT {column} FROM {table}")).scalars())
            for name, values in SORTS.items()
            for table, _, column in [name.partition(".")]
        }
    posts = {rule.endpoint for rule in app.url_map.iter_rules() if "POST" in (rule.methods or ())}
    gaps = {
        "columns": never,
        "letters": sorted(set(_kinds(app)) - letters),
        "sorts": {name: values for name, values in sorts.items() if values},
        "forms": sorted(posts - set(FORM_POSTS)),
    }
    if any(gaps.values()):
        sys.exit(f"Not in the database yet: {gaps}")


def _filled(column: Column):
    """Return a row with a value in this column."""
    return select(column).where(column.is_not(None)).limit(1)


if __name__ == "__main__":
    main(*sys.argv[1:])
