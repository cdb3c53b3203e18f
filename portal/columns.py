"""Numbers as a picture: a column for each, drawn by templates/shared/columns.html."""

from collections.abc import Sequence
from dataclasses import dataclass

TALLEST = 120  # pixels


@dataclass(frozen=True)
class Column:
    """A number of a row of numbers; without one where there is nothing to tell, or too little."""

    label: str  # below it, short
    name: str  # in the table
    shown: str  # above it, and in the table
    height: int  # pixels


def columns(rows: Sequence[tuple[str, str, str, float | None]], most: float = 0) -> list[Column]:
    """Return the columns of rows of label, name, what is shown, and the number. `most`: the number of the tallest."""
    tallest = most or max((number or 0 for *_, number in rows), default=0) or 1
    return [Column(label, name, shown, round(TALLEST * (number or 0) / tallest)) for label, name, shown, number in rows]
