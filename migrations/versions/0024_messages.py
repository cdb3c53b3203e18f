"""Messages to members and participants, and people who want only letters about their place."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def _refers_to(column: str, table: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_group_message_{column}_{table}")
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=name, ondelete=ondelete)


def upgrade() -> None:
    op.add_column("person", sa.Column("only_seat_letters", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "group_message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("network_id", sa.Integer(), nullable=True),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("idem", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recipients", sa.Integer(), nullable=False),
        sa.Column("is_for_waiting", sa.Boolean(), nullable=False),
        sa.Column("is_answered_to_writer", sa.Boolean(), nullable=False),
        _refers_to("network_id", "network", "CASCADE"),
        _refers_to("meeting_id", "meeting", "CASCADE"),
        _refers_to("by_id", "person", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_message")),
        sa.UniqueConstraint("by_id", "idem", name=op.f("uq_group_message_by_id")),
        sqlite_autoincrement=True,
    )
    for column in ("network_id", "meeting_id"):
        op.create_index(f"ix_group_message_{column}", "group_message", [column])


def downgrade() -> None:
    op.drop_table("group_message")
    op.drop_column("person", "only_seat_letters")
