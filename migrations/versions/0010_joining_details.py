"""How to join online, beside the address; and what of it may be public after all."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meeting", sa.Column("online_details", sa.Text(), server_default="", nullable=False))
    op.add_column("meeting", sa.Column("joining_public", sa.String(), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("meeting", "joining_public")
    op.drop_column("meeting", "online_details")
