"""Who saved a session and its lessons last, to tell a writer's own other window from a colleague."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meeting", sa.Column("saved_by_id", sa.Integer(), nullable=True))
    op.add_column("summary", sa.Column("lessons_saved_by_id", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("summary", "lessons_saved_by_id")
    op.drop_column("meeting", "saved_by_id")
