"""Members who guide one session of their network without a role, and how often members offered their own place."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meeting_facilitator", sa.Column("is_guide", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("membership", sa.Column("offers", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("membership", sa.Column("offers_since", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("membership", "offers_since")
    op.drop_column("membership", "offers")
    op.drop_column("meeting_facilitator", "is_guide")
