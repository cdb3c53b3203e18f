"""`flask doctor`: checks the set-up and explains what is wrong. Exits with 1 if anything is."""

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from flask.cli import with_appcontext
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError

from portal.clock import now
from portal.db import end_read
from portal.health import faults_of_database, faults_of_disk, faults_of_worker
from portal.mail.queries import old_outbox, outbox_state
from portal.settings import PREFIX, Settings, settings
from portal.web.forwarded import Miscount, noticed

WRONG, WARNING = "wrong", "warning"
Diagnosis = tuple[str, str]  # WRONG or WARNING, and the message


@click.command("doctor")
@with_appcontext
def doctor() -> None:
    """Report what is wrong with this set-up, and what to do. Exits with 1 if anything is."""
    diagnoses = list(_diagnoses(settings()))
    for level, sentence in diagnoses:
        click.echo(f"{level}: {sentence}")
    if not diagnoses:
        click.echo("All is well.")
    sys.exit(int(any(level == WRONG for level, _ in diagnoses)))


def _diagnoses(settings: Settings) -> Iterator[Diagnosis]:
    yield from _proxy(settings)
    yield from _settings(settings)
    yield from _files(settings)
    yield from ((WRONG, f"{sentence}.") for sentence in faults_of_disk(settings))
    try:
        faults = list(faults_of_database())
        yield from ((WRONG, f"{sentence}.") for sentence in faults)
        if not faults:
            yield from _letters()
    except DBAPIError as error:
        end_read()
        yield WRONG, f"The database does not answer: {str(error.orig).splitlines()[0]}"


def _proxy(settings: Settings) -> Iterator[Diagnosis]:
    found, name = noticed(settings), f"{PREFIX}TRUSTED_PROXIES"
    if found is None:
        return
    seen = f"(seen {found.at:%Y-%m-%d %H:%M} UTC)"
    effect = "all visitors count as one and share one limit"
    match found.miscount:
        case Miscount.NONE_TRUSTED:
            yield (
                WRONG,
                (
                    f"A proxy passes requests on that the portal does not trust {seen}: {effect}. "
                    f"Set {name} to the number of proxies in front."
                ),
            )
        case Miscount.FEWER:
            yield (
                WRONG,
                (
                    f"Fewer proxies pass requests on than {name}={settings.trusted_proxies} says {seen}: {effect}. "
                    "Set it to the number of proxies that add to X-Forwarded-For."
                ),
            )
        case Miscount.MORE:
            yield (
                WARNING,
                (
                    f"More proxies seem to pass requests on than {name}={settings.trusted_proxies} says {seen}: then "
                    f"{effect}. Is there another one in front of the proxy? Count it too, unless it is "
                    "your visitors' own."
                ),
            )


def _settings(settings: Settings) -> Iterator[Diagnosis]:
    if settings.base_url == "http://127.0.0.1:5000":
        yield WARNING, f"{PREFIX}BASE_URL is not set: links in letters and calendars lead to this machine only."
    elif not settings.is_https:
        yield WARNING, f"{PREFIX}BASE_URL is not https: cookies and personal links can be read on the way."
    if not settings.mail_url:
        yield WARNING, f"{PREFIX}MAIL_URL is not set: letters are files in {settings.data / 'mail'}, nobody gets them."
    if not settings.rate_limits:
        yield WARNING, f"{PREFIX}RATE_LIMITS is off: one visitor can ask without end."


def _files(settings: Settings) -> Iterator[Diagnosis]:
    """Check the permissions of the data folder and its secrets."""
    places = [settings.data, settings.data / "secret-key", settings.data / "mail"]
    url = make_url(settings.database_url)
    if url.drivername == "sqlite" and url.database:
        places += [Path(url.database + end) for end in ("", "-wal", "-shm")]
    for place in places:
        if place.exists() and place.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            mode = "700" if place.is_dir() else "600"
            yield WRONG, f"Other accounts on this machine can open {place}: run `chmod {mode} {place}`."


def _letters() -> Iterator[Diagnosis]:
    yield from ((WRONG, f"{sentence}.") for sentence in faults_of_worker(now()))
    if outbox := outbox_state():
        if outbox.held_at:
            yield WRONG, "Letters are held: look at them (`flask letters list`), then run `flask letters release`."
        else:
            yield WRONG, f"The mail server takes none of our letters: {outbox.answer}"
    elif old := old_outbox(now()):
        yield WARNING, f"{old.count} letters wait, the first since {old.since:%Y-%m-%d %H:%M} UTC."
