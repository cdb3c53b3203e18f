"""When feeds changed, to the second; and the events of sessions to come are dated now, for their bytes are others."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("counter", sa.Column("raised", sa.BigInteger(), server_default="0", nullable=False))
    now = datetime.now(UTC)
    counter = sa.table("counter", sa.column("name", sa.String), sa.column("raised", sa.BigInteger))
    op.execute(counter.update().where(counter.c.name == "calendar").values(raised=int(now.timestamp())))
    meeting = sa.table(
        "meeting",
        sa.column("stage", sa.String),
        sa.column("ends_at", sa.DateTime(timezone=True)),
        sa.column("changed_at", sa.DateTime(timezone=True)),
    )
    is_to_come = (meeting.c.stage != "draft") & (meeting.c.ends_at > now)
    op.execute(meeting.update().where(is_to_come).values(changed_at=now))


def downgrade() -> None:
    op.drop_column("counter", "raised")
