"""Who reads along in a round, and when a text became public."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("round_reader", sa.Column("reads_along", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("summary", sa.Column("public_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("summary", "public_at")
    op.drop_column("round_reader", "reads_along")
