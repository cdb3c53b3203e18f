"""When facilitators were asked whether what is public is still right, and an index of roles by person."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_role_person_id", "role", ["person_id"])  # the partial ones serve no deletion of a person
    op.add_column("summary", sa.Column("review_asked_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("summary", "review_asked_at")
    op.drop_index("ix_role_person_id", "role")
