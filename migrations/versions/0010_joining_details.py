"""How to join online, beside the address; and what of it may be public after all.

Calendars show descriptions as plain text now, so that the events of sessions to come are dated anew.
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meeting", sa.Column("online_details", sa.Text(), server_default="", nullable=False))
    op.add_column("meeting", sa.Column("joining_public", sa.String(), server_default="", nullable=False))
    now = datetime.now(UTC)
    counter = sa.table("counter", sa.column("name", sa.String), sa.column("raised", sa.BigInteger))
    op.execute(counter.update().where(counter.c.name == "calendar").values(raised=int(now.timestamp())))
    meeting = sa.table(
        "meeting",
        sa.column("stage", sa.String),
        sa.column("description", sa.Text),
        sa.column("ends_at", sa.DateTime(timezone=True)),
        sa.column("changed_at", sa.DateTime(timezone=True)),
    )
    is_to_come = (meeting.c.stage != "draft") & (meeting.c.ends_at > now) & (meeting.c.description != "")
    op.execute(meeting.update().where(is_to_come).values(changed_at=now))


def downgrade() -> None:
    op.drop_column("meeting", "joining_public")
    op.drop_column("meeting", "online_details")
