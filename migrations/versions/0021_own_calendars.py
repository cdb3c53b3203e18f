"""A person's own calendar: the salt of its link, and a number of each sign-up's own for SEQUENCE."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person", sa.Column("feed_salt", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("signup", sa.Column("sequence", sa.Integer(), server_default=sa.text("1"), nullable=False))


def downgrade() -> None:
    op.drop_column("signup", "sequence")
    op.drop_column("person", "feed_salt")
