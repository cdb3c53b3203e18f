"""`flask letters`: inspect and steer the outbox. Shows the state of letters, never their content."""

import click
from flask.cli import AppGroup
from sqlalchemy.exc import NoResultFound

from portal.clock import now
from portal.mail.models import LetterState
from portal.mail.operations.pauses import release_outbox
from portal.mail.operations.posting import try_again, try_all_again
from portal.mail.queries import listed, outbox_state, refused_ids
from portal.mail.rules.sending import NotAgain

letters = AppGroup("letters", help="The outbox.")

COLUMNS = ("ID", "KIND", "TO", "STATE", "DUE", "TRIES", "ANSWER")


@letters.command("list")
@click.option("--state", type=click.Choice([state.value for state in LetterState]), help="Only letters of this state.")
def show_letters(state: str | None) -> None:
    """List letters, oldest first, in tab-separated columns with UTC times.

    Starts with why the outbox is held or paused.
    """
    if outbox := outbox_state():
        reason = "held until released" if outbox.held_at else f"paused ({outbox.cause}): {outbox.answer}"
        click.echo(f"The outbox is {reason}", err=True)
    click.echo("\t".join(COLUMNS))
    for letter in listed(state or ""):
        due = letter.due_at.isoformat(timespec="seconds")
        row = (letter.id, letter.kind, letter.address, letter.state, due, letter.tries, letter.answer)
        click.echo("\t".join(str(value) for value in row))


@letters.command("retry")
@click.argument("ids", nargs=-1, type=click.IntRange(1, 999_999_999), metavar="[ID]...")
@click.option("--all-refused", is_flag=True, help="All that were refused, as far as they can go again.")
def retry(ids: tuple[int, ...], all_refused: bool) -> None:
    """Send refused or postponed letters again, to the address they have."""
    if bool(ids) == all_refused:
        raise click.UsageError("Name letters by their ID, or say --all-refused.")
    if all_refused:
        click.echo(f"Go once more: {try_all_again(refused_ids(), now())}")
        return
    failed = [sentence for id in ids if (sentence := _retried(id))]
    if failed:
        raise click.ClickException(" ".join(failed))


def _retried(id: int) -> str:
    """Return why this letter cannot be sent again; empty when it can."""
    try:
        try_again(id, now())
    except NoResultFound:
        return f"Letter {id} is not there."
    except NotAgain as error:
        return f"Letter {id}: {error.sentence}"
    click.echo(f"Letter {id} goes once more.")
    return ""


@letters.command("release")
def release() -> None:
    """Release the outbox: after a restore, or to end a pause early."""
    outbox = outbox_state()
    release_outbox(now())
    click.echo("Letters go again." if outbox else "The outbox was neither held nor paused.")
