"""Sessions of a network whose members have a place without signing up, and sessions without guests."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meeting", sa.Column("seats_members", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("meeting", sa.Column("takes_guests", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column("signup", sa.Column("is_member_seat", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    op.drop_column("signup", "is_member_seat")
    op.drop_column("meeting", "takes_guests")
    op.drop_column("meeting", "seats_members")
