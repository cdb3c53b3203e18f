"""The flask commands."""

import click
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext
from flask_migrate import downgrade as migrate_down
from flask_migrate.cli import db as migration_commands
from sqlalchemy import inspect

from portal import worker
from portal.backups.commands import backup, restore
from portal.clock import now
from portal.db import db
from portal.doctor.command import doctor
from portal.losing import AND_LOSE, REFUSE_LOSS
from portal.mail.commands import letters
from portal.people.models import RoleName
from portal.people.operations.sign_in import add_person
from portal.running import running
from portal.settings import settings
from portal.text import clean_line, clean_mailbox
from portal.web.addresses import absolute

person = AppGroup("person", help="People and their roles.")


@person.command("add")
@click.argument("email")
@click.option("--name", required=True, help="How the screen calls them.")
@click.option("--organiser", is_flag=True, help="May change everything.")
@click.option("--facilitator", is_flag=True, help="May make sessions of their own.")
def add(email: str, name: str, organiser: bool, facilitator: bool) -> None:
    """Add or change a person; prints a sign-in link that works once, within 24 hours."""
    try:
        mailbox = clean_mailbox(email)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="EMAIL") from error
    if not clean_line(name):
        raise click.BadParameter("it is empty", param_hint="--name")
    roles = {role for role, given in ((RoleName.ORGANISER, organiser), (RoleName.FACILITATOR, facilitator)) if given}
    _, token = add_person(mailbox, clean_line(name), roles, now())
    click.echo(f"Sign in: {absolute('people.confirm', token=token)}")


@click.command("worker")
@click.option("--once", is_flag=True, help="Do what is due now, then stop.")
@with_appcontext
def run_worker(once: bool) -> None:
    """Run the jobs: send letters, delete expired data."""
    if not inspect(db.engine).has_table("letter"):
        raise click.ClickException("There are no tables yet. Run `flask db upgrade` first.")
    app = current_app._get_current_object()  # pyright: ignore[reportAttributeAccessIssue]
    with running(settings().data):
        worker.run(app, app.extensions["portal-jobs"], once)


@migration_commands.command("downgrade")
@click.argument("revision", default="-1")
@click.option(AND_LOSE, "and_lose", is_flag=True, help="Also when that drops what people wrote.")
@with_appcontext
def downgrade(revision: str, and_lose: bool) -> None:
    """Go back to earlier tables; refuses to drop what people wrote, unless that may be lost."""
    migrate_down(revision=revision, x_arg=[] if and_lose else [REFUSE_LOSS])


def init_commands(app: Flask) -> None:
    app.cli.add_command(backup)
    app.cli.add_command(restore)
    app.cli.add_command(person)
    app.cli.add_command(run_worker)
    app.cli.add_command(doctor)
    app.cli.add_command(letters)
