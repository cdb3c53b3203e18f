"""`flask backup` and `flask restore`."""

from pathlib import Path

import click
from alembic.script import ScriptDirectory
from flask import current_app
from flask.cli import with_appcontext

from portal.backups.operations.erased import write_lists
from portal.backups.operations.restoring import Restored, restore_backup
from portal.backups.operations.taking import key_mark, record_backup, take_backup
from portal.backups.queries import letters_that_wait
from portal.backups.rules.erased import FORGET_AGAIN
from portal.backups.rules.manifest import NAMES, Manifest
from portal.clock import now
from portal.health import MIGRATIONS, migrations_known
from portal.settings import settings

_FILE = click.Path(dir_okay=False, path_type=Path)
_THERE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)


@click.command("backup")
@click.argument("file", type=_FILE)
@click.option("--recipient", "recipients", multiple=True, metavar="AGE", help="Encrypt it to this recipient of age.")
@with_appcontext
def backup(file: Path, recipients: tuple[str, ...]) -> None:
    """Write a backup of this moment to FILE, also while the portal runs. An earlier backup in FILE is replaced.

    Without --recipient the setting BACKUP_RECIPIENTS counts.
    """
    at = now()
    manifest = take_backup(file, recipients or settings().backup_recipients, at)
    record_backup(at)
    write_lists(file.absolute().parent)
    click.echo(f"{file}: {_in_words(manifest)}")
    if (settings().data / "secret-key").exists():
        click.echo(f"The secret key is not in it: keep {settings().data / 'secret-key'} elsewhere, once.")


@click.command("restore")
@click.argument("file", type=_THERE)
@click.option("--identity", type=_THERE, metavar="FILE", help="The file with the age identity of an encrypted backup.")
@click.option("--and-lose", is_flag=True, help="Also when what is there now cannot be saved first.")
@with_appcontext
def restore(file: Path, identity: Path | None, and_lose: bool) -> None:
    """Replace everything by the backup in FILE, while the portal is stopped. Letters are held until released."""
    at = now()
    restored = restore_backup(file, identity, migrations_known(), and_lose, at, current_app.extensions[FORGET_AGAIN])
    click.echo(f"Restored: {_in_words(restored.manifest)}")
    for line in _notices(restored):
        click.echo(line)
    _show_letters(letters_that_wait(at))


def _notices(restored: Restored) -> list[str]:
    manifest = restored.manifest
    notices = {
        f"What was there before is in {restored.saved}": restored.saved,
        f"The database that could not be opened is now {restored.damaged}": restored.damaged,
        f"Erased again, as they wished after this backup was made: {restored.erased} people.": bool(restored.erased),
        f"Shortened after this backup was made, and still short: {restored.shortened} of the times until deletion.": (
            bool(restored.shortened)
        ),
        "The tables are of an earlier release: bin/serve migrates them when it starts (or `flask db upgrade`).": (
            manifest.revision != ScriptDirectory(str(MIGRATIONS)).get_current_head()
        ),
        "The backup was made with another secret key: links in letters and calendars sent before do not work, until "
        "you put the secret-key of that time back.": manifest.key != key_mark(),
        f"It is of another portal: {manifest.portal}": manifest.portal != settings().base_url,
    }
    return [notice for notice, holds in notices.items() if holds]


def _show_letters(waiting: dict[str, int]) -> None:
    click.echo("Letters are held. `flask letters release` sends them; `flask letters list --state waiting` lists them.")
    if not waiting:
        click.echo("None would be sent.")
    for kind, count in waiting.items():
        click.echo(f"{count}\t{kind}")


def _in_words(manifest: Manifest) -> str:
    rows = sum(manifest.rows.values())
    database = f"{NAMES[manifest.database]} {manifest.server}"
    return f"{rows} rows of {manifest.taken_at:%Y-%m-%d %H:%M:%S} UTC ({database}, release {manifest.release})"
