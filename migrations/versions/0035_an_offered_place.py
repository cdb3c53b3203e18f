"""To whom a member offered their place in a network, as they typed it."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("membership", sa.Column("offered_to", sa.String(), server_default="", nullable=False))
    op.add_column("membership", sa.Column("offered_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    for name in ("offered_at", "offered_to"):
        op.drop_column("membership", name)
