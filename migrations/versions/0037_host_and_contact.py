"""Which organisation hosts a session, and where people go with a question about it."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("host", "contact"):
        op.add_column("meeting", sa.Column(name, sa.String(), server_default="", nullable=False))


def downgrade() -> None:
    for name in ("contact", "host"):
        op.drop_column("meeting", name)
