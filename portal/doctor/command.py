"""The command: all checks in order, their lines, and the exit code."""

import sys
from collections.abc import Iterator

import click
from flask.cli import with_appcontext
from sqlalchemy.exc import SQLAlchemyError

from portal.clock import now
from portal.db import end_read
from portal.doctor.backups import check_backups
from portal.doctor.clock import check_clock, check_system_clock
from portal.doctor.database import check_database, check_migrations, has_database
from portal.doctor.diagnosis import Diagnosis, Level, quoted, wrong
from portal.doctor.files import check_disk, check_files
from portal.doctor.mail import check_mail, send_trial
from portal.doctor.outbox import check_outbox
from portal.doctor.proxy import check_address, check_proxy
from portal.doctor.set_up import check_responsible, check_settings
from portal.doctor.texts import check_texts
from portal.people.queries import organiser_at
from portal.settings import Settings, settings
from portal.text import clean_mailbox

WITHOUT_DATABASE = (check_proxy, check_address, check_settings, check_mail, check_disk, check_files)


@click.command("doctor")
@click.option(
    "--mail", "address", metavar="ADDRESS", help="Send a letter to this organiser, to see whether it arrives."
)
@with_appcontext
def doctor(address: str | None) -> None:
    """Report what is wrong with this set-up, and what to do. Exits with 1 if anything must be mended."""
    diagnoses = list(_diagnoses(settings()))
    if address is not None:
        diagnoses.append(_trial(settings(), _mailbox(address)))
    for diagnosis in sorted(diagnoses, key=lambda diagnosis: diagnosis.level):
        click.echo(diagnosis)
    if all(diagnosis.level > Level.WARNING for diagnosis in diagnoses):
        click.echo("All is well.")
    sys.exit(int(any(diagnosis.level == Level.WRONG for diagnosis in diagnoses)))


def _diagnoses(settings: Settings) -> Iterator[Diagnosis]:
    for check in WITHOUT_DATABASE:
        try:
            yield from check(settings)
        except OSError as error:
            yield wrong(f"{error.filename or settings.data} cannot be looked at: {error.strerror}.")
    yield from check_system_clock()
    try:
        yield from _of_database(settings)
    except SQLAlchemyError as error:
        end_read()
        yield wrong(
            f"The database does not answer: {quoted(getattr(error, 'orig', error))} "
            "Start it, or mend its address in the settings."
        )


def _of_database(settings: Settings) -> Iterator[Diagnosis]:
    """Check the database, and what only it can tell, as far as it is in order. Raises SQLAlchemyError."""
    for check in (lambda: check_database(settings), check_migrations):
        found = list(check())
        yield from found
        if any(diagnosis.level == Level.WRONG for diagnosis in found):
            return
    yield from check_responsible()
    at = now()
    yield from check_clock(at)
    try:
        yield from check_backups(settings, at)
    except OSError as error:
        yield wrong(f"The folder of backups cannot be looked at: {error.strerror}.")
    yield from check_outbox(at)
    yield from check_texts(at)


def _trial(settings: Settings, mailbox: str) -> Diagnosis:
    try:
        organiser = organiser_at(mailbox) if has_database(settings) else None
    except SQLAlchemyError:
        end_read()
        organiser = None
    if organiser is None:
        return wrong(
            "No letter was sent: it goes to an organiser only, and in the database there is none with this address."
        )
    return send_trial(settings, organiser, now())


def _mailbox(address: str) -> str:
    try:
        return clean_mailbox(address)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--mail") from error
