"""When the agreements of a network changed, and when its coordinator looked at them."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("agreements_changed_at", "agreements_looked_at"):
        op.add_column("network", sa.Column(name, sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    for name in ("agreements_looked_at", "agreements_changed_at"):
        op.drop_column("network", name)
