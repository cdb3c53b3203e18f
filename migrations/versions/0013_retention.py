"""Retention: chosen periods, what each night forgot, numbers of what was deleted, and when people were last here."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "period_choice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["by_id"], ["person.id"], name=op.f("fk_period_choice_by_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period_choice")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_period_choice_name_id", "period_choice", ["name", "id"])
    op.create_table(
        "forgotten_rows",
        sa.Column("night", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("night", "name", name=op.f("pk_forgotten_rows")),
    )
    op.create_table(
        "meeting_count",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_count_meeting_id_meeting"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meeting_id", "name", name=op.f("pk_meeting_count")),
    )
    op.add_column("person", sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("person", sa.Column("role_asked_at", sa.DateTime(timezone=True), nullable=True))
    # The years begin on the day of this release: nobody is forgotten, or asked, before they could read about it.
    op.execute("UPDATE person SET seen_at = CURRENT_TIMESTAMP, role_asked_at = CURRENT_TIMESTAMP")


def downgrade() -> None:
    op.drop_column("person", "role_asked_at")
    op.drop_column("person", "seen_at")
    op.drop_table("meeting_count")
    op.drop_table("forgotten_rows")
    op.drop_index("ix_period_choice_name_id", "period_choice")
    op.drop_table("period_choice")
