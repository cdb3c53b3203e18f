"""What an organisation sets by screen: one row, and its logo."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

TEXTS = ("name", "sentence", "accent", "contact", "privacy_contact", "organisation", "locale", "timezone")


def upgrade() -> None:
    op.create_table(
        "logo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_logo"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "site",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        *(sa.Column(name, sa.String(), server_default="", nullable=False) for name in TEXTS),
        sa.Column("logo_id", sa.Integer(), nullable=True),
        sa.Column("logo_width", sa.Integer(), server_default="0", nullable=False),
        sa.Column("logo_height", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["logo_id"], ["logo.id"], name="fk_site_logo_id_logo", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_site"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("site")
    op.drop_table("logo")
