"""Mailboxes that receive signals for policy, what they were asked, and mailboxes that want none."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def _refers_to(name: str, column: str, table: str, ondelete: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{table}.id"], name=op.f(f"fk_{name}_{column}_{table}"), ondelete=ondelete
    )


def upgrade() -> None:
    op.create_table(
        "policy_mailbox",
        sa.Column("network_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("name", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("given_by_id", sa.Integer(), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        _refers_to("policy_mailbox", "network_id", "network"),
        _refers_to("policy_mailbox", "person_id", "person"),
        _refers_to("policy_mailbox", "given_by_id", "person", "SET NULL"),
        sa.PrimaryKeyConstraint("network_id", name=op.f("pk_policy_mailbox")),
    )
    for column in ("person_id", "given_by_id"):
        op.create_index(f"ix_policy_mailbox_{column}", "policy_mailbox", [column])
    op.create_table(
        "signal_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("name", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("nudged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("choice", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("text", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        _refers_to("signal_question", "meeting_id", "meeting"),
        _refers_to("signal_question", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signal_question")),
        sa.UniqueConstraint("meeting_id", name=op.f("uq_signal_question_meeting_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_signal_question_person_id", "signal_question", ["person_id"])
    op.create_table(
        "no_signals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("network_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _refers_to("no_signals", "network_id", "network"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_no_signals")),
        sa.UniqueConstraint("network_id", "mark", name=op.f("uq_no_signals_network_id")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    for name in ("no_signals", "signal_question", "policy_mailbox"):
        op.drop_table(name)
