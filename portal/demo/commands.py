"""`flask demo`: fills an unused database with the example content."""

import click
from flask import Flask
from flask.cli import with_appcontext
from sqlalchemy import inspect

from portal.clock import now
from portal.db import db
from portal.demo.operations.fill import fill
from portal.demo.operations.welcome import welcome


@click.command("demo")
@with_appcontext
def fill_database() -> None:
    """Fill an empty database with made-up networks, people and sessions."""
    if not inspect(db.engine).has_table("example_mark"):
        raise click.ClickException("There are no tables yet. Run `flask db upgrade` first.")
    if not fill(now()):
        raise click.ClickException("Nothing was added: there are people or sessions in this database already.")
    click.echo("\n".join(["Filled with the example content.", *welcome()]))


def init_demo(app: Flask) -> None:
    app.cli.add_command(fill_database)
