"""Indexes that let the agenda, and the moments at which it changes, be read without looking at each session."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

INDEXES = {
    "ix_meeting_on_the_agenda": (
        "meeting",
        ["stage", "visibility", "ends_at", "starts_at", "network_id", "city", "kind"],
    ),
    "ix_meeting_stage_starts_at": ("meeting", ["stage", "starts_at"]),
    "ix_block_starts_at": ("block", ["starts_at"]),
    "ix_summary_shared_at": ("summary", ["shared_at"]),
}
MOMENTS = {"opens_at": "meeting", "closes_at": "meeting", "cancelled_at": "block"}  # few rows have one


def upgrade() -> None:
    for name, (table, columns) in INDEXES.items():
        op.create_index(name, table, columns)
    for name, table in MOMENTS.items():
        there = sa.text(f"{name} IS NOT NULL")
        op.create_index(f"ix_{table}_{name}", table, [name], sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    for name, table in MOMENTS.items():
        op.drop_index(f"ix_{table}_{name}", table)
    for name, (table, _) in INDEXES.items():
        op.drop_index(name, table)
