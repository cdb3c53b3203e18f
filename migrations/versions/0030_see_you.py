"""When the letter of three days before was posted."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("signup", sa.Column("see_you_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("signup", "see_you_at")
