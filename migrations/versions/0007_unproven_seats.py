"""Unproven seats are asked about once and may be passed on; late seats are offered in batches."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

MOMENTS = ("asked_at", "passed_on_at", "seat_asked_at")


def upgrade() -> None:
    for name in MOMENTS:
        op.add_column("signup", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.add_column("signup", sa.Column("seat_asks", sa.Integer(), server_default="0", nullable=False))
    op.add_column("meeting", sa.Column("seat_offered_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("meeting", "seat_offered_at")
    for name in (*reversed(MOMENTS), "seat_asks"):
        op.drop_column("signup", name)
