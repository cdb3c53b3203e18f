"""Since when a session has no summary, by choice; and which attendee may write it by a link."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("summary", sa.Column("skipped_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("summary", sa.Column("writer_signup_id", sa.Integer(), nullable=True))
    op.add_column("summary", sa.Column("writer_until", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    for name in ("writer_until", "writer_signup_id", "skipped_at"):
        op.drop_column("summary", name)
