"""Erased people: ids of those whose data was deleted, so that a restored backup forgets again."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erased_person",
        sa.Column("mark", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_erased_person")),
    )


def downgrade() -> None:
    op.drop_table("erased_person")
