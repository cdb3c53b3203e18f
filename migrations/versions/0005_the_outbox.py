"""The outbox: claims that survive clock jumps, holding and pausing, and the worker's heartbeat."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("letter", sa.Column("claim", sa.String(), nullable=True))
    op.add_column("letter", sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_letter_state_useful_until", "letter", ["state", "useful_until"])
    op.create_index("ix_letter_state_kind_useful_until", "letter", ["state", "kind", "useful_until"])

    op.create_table(
        "outbox",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cause", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("answer", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("suspects", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "heartbeat",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_heartbeat")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("heartbeat")
    op.drop_table("outbox")
    op.drop_index("ix_letter_state_kind_useful_until", "letter")
    op.drop_index("ix_letter_state_useful_until", "letter")
    with op.batch_alter_table("letter", recreate="never") as batch_op:
        batch_op.drop_column("tried_at")
        batch_op.drop_column("claim")
