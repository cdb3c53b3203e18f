"""Attendance that a person wants kept five years, what the log says of a chosen period, and an index of roles."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_role_person_id", "role", ["person_id"])
    op.add_column("signup", sa.Column("five_years", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("history", sa.Column("detail", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("summary", sa.Column("review_asked_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("summary", "review_asked_at")
    op.drop_column("history", "detail")
    op.drop_column("signup", "five_years")
    op.drop_index("ix_role_person_id", "role")
