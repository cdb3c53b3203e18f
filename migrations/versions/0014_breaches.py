"""The register of data breaches."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "breach",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("extent", sa.String(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("network_id", sa.Integer(), nullable=True),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("noticed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("happened", sa.Text(), nullable=False),
        sa.Column("readers", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("consequences", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("measures", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("idem", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_breach_meeting_id_meeting"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_breach_network_id_network"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["made_by_id"], ["person.id"], name=op.f("fk_breach_made_by_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breach")),
        sa.UniqueConstraint("made_by_id", "idem", name=op.f("uq_breach_made_by_id")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("breach")
