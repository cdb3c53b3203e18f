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
    # Numbers of messages begin at 1 again with the next upgrade: no letter is taken for one of those, or shows it.
    letter = sa.table(
        "letter", sa.column("id"), sa.column("kind"), sa.column("unique_key"), sa.column("facts", sa.JSON)
    )
    of_messages = letter.c.kind.in_(("group-message", "session-message"))
    key = letter.c.unique_key + ":" + sa.cast(letter.c.id, sa.String)
    op.execute(letter.update().where(of_messages).values(unique_key=key, facts={"message_id": 0}))
    op.drop_table("group_message")
    op.drop_column("person", "only_seat_letters")
