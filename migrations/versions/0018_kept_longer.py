"""Attendance that a person wants kept five years, and what the log says of a chosen period."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("signup", sa.Column("five_years", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("history", sa.Column("detail", sa.String(), server_default=sa.text("''"), nullable=False))


def downgrade() -> None:
    op.drop_column("history", "detail")
    op.drop_column("signup", "five_years")
