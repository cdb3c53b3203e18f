"""Themes that members of a network propose, votes for them, and offers to guide their sessions."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

EMPTY = sa.text("''")


def _moment(name: str, nullable: bool = True) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete=ondelete)


def upgrade() -> None:
    for name in ("vote_opened_at", "vote_ends"):
        op.add_column("network", _moment(name))
    op.create_table(
        "network_theme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("network_id", sa.Integer(), nullable=False),
        sa.Column("proposer_id", sa.Integer(), nullable=True),
        sa.Column("idem", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        _moment("proposed_at", nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        *(_moment("chosen_at"), _moment("withdrawn_at")),
        sa.Column("withdrawn_because", sa.Text(), server_default=EMPTY, nullable=False),
        _key("network_theme", "network_id", "network", "CASCADE"),
        _key("network_theme", "proposer_id", "person", "SET NULL"),
        _key("network_theme", "meeting_id", "meeting", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_network_theme")),
        sa.UniqueConstraint("proposer_id", "idem", name=op.f("uq_network_theme_proposer_id")),
        sqlite_autoincrement=True,
    )
    for column in ("network_id", "meeting_id"):
        op.create_index(op.f(f"ix_network_theme_{column}"), "network_theme", [column])
    op.create_table(
        "theme_vote",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("theme_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        _key("theme_vote", "theme_id", "network_theme", "CASCADE"),
        _key("theme_vote", "person_id", "person", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_theme_vote")),
        sa.UniqueConstraint("theme_id", "person_id", name=op.f("uq_theme_vote_theme_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_theme_vote_person_id"), "theme_vote", ["person_id"])
    op.create_table(
        "guide_offer",
        sa.Column("theme_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        _moment("offered_at", nullable=False),
        _key("guide_offer", "theme_id", "network_theme", "CASCADE"),
        _key("guide_offer", "person_id", "person", "CASCADE"),
        sa.PrimaryKeyConstraint("theme_id", "person_id", name=op.f("pk_guide_offer")),
    )
    op.create_index(op.f("ix_guide_offer_person_id"), "guide_offer", ["person_id"])


def downgrade() -> None:
    for name in ("guide_offer", "theme_vote", "network_theme"):
        op.drop_table(name)
    for name in ("vote_ends", "vote_opened_at"):
        op.drop_column("network", name)
