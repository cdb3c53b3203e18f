"""Sessions that anybody can propose."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column:
    return sa.Column(name, sa.Text(), server_default=sa.text("''"), nullable=False)


def _moment(name: str, nullable: bool = True) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _refers_to(column: str, table: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_proposal_{column}_{table}")
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=name, ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("state", "name", "title")),
        *(_text("question"), _text("about_when")),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("language", "salt")),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("lock_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        _moment("created_at", nullable=False),
        *(_moment("proven_at"), _moment("waits_since"), _moment("answered_at")),
        _text("asked"),
        sa.Column("asked_by_id", sa.Integer(), nullable=True),
        *(_text("reply"), _text("declined_because")),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        _refers_to("person_id", "person", "CASCADE"),
        _refers_to("asked_by_id", "person", "SET NULL"),
        _refers_to("meeting_id", "meeting", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
        sqlite_autoincrement=True,
    )
    for column in ("person_id", "asked_by_id", "meeting_id"):
        op.create_index(op.f(f"ix_proposal_{column}"), "proposal", [column])


def downgrade() -> None:
    op.drop_table("proposal")
