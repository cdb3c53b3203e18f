"""The ids of erased people, and the file that lists them."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from portal.keys import hashed

FORGET_AGAIN = "portal-forget-again"  # where the app keeps what erases people again, after a restore
LIST = "erased-ids"  # the name of the file: beside the database, and in each folder with backups
_MARK = re.compile(r"[0-9a-f]{32}", re.ASCII)


def mark_of(person_id: int, created_at: datetime) -> str:
    """Return an id that is the same in every backup of every release, and says nothing without the person's row.

    The number alone does not do: after a restore the next person can get the number of somebody who was erased.
    """
    return hashed(f"person {person_id} {created_at.astimezone(UTC).isoformat(timespec='microseconds')}")[:32]


def marks_in(text: str) -> set[str]:
    """Return the ids in a list; a line that a crash cut off is none."""
    return {line for line in text.split("\n") if _MARK.fullmatch(line)}


def as_lines(marks: Iterable[str]) -> str:
    """Return lines to append to a list, whose last line may have been cut off."""
    return "".join(f"\n{mark}" for mark in sorted(marks)) + "\n"
