"""Signing in: quotas per requester, separate use of link and code, and the last use in the cookie."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sign_in_turn",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_turn")),
        sqlite_autoincrement=True,
    )
    op.add_column("sign_in_request", sa.Column("link_spent_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("sign_in_request", sa.Column("code_spent_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("sign_in_request", sa.Column("mailbox_hash", sa.String(), nullable=True))
    op.add_column("sign_in_request", sa.Column("asker_hash", sa.String(), nullable=True))
    op.add_column("sign_in_request", sa.Column("is_reserve", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index(op.f("ix_sign_in_request_mailbox_hash"), "sign_in_request", ["mailbox_hash"])
    op.add_column("sign_in", sa.Column("has_signed_use", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("sign_in", sa.Column("known_use_at", sa.DateTime(timezone=True), nullable=True))
    # The last use of these is unknown: people with a role get one day to come back.
    sign_in = sa.table("sign_in", sa.column("known_use_at", sa.DateTime(timezone=True)))
    op.execute(sign_in.update().values(known_use_at=datetime.now(UTC)))


def downgrade() -> None:
    op.drop_column("sign_in", "known_use_at")
    op.drop_column("sign_in", "has_signed_use")
    op.drop_index(op.f("ix_sign_in_request_mailbox_hash"), table_name="sign_in_request")
    for column in ("is_reserve", "asker_hash", "mailbox_hash", "code_spent_at", "link_spent_at"):
        op.drop_column("sign_in_request", column)
    op.drop_table("sign_in_turn")
