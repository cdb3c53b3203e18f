"""Cases that participants bring to a session."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

EMPTY = sa.text("''")


def _moment(name: str, nullable: bool = True) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _written(*names: str) -> list[sa.Column]:
    return [sa.Column(name, sa.Text(), server_default=EMPTY, nullable=False) for name in names]


def _line(name: str, default: str = "") -> sa.Column:
    return sa.Column(name, sa.String(), server_default=sa.text(f"'{default}'"), nullable=False)


def _flag(name: str) -> sa.Column:
    return sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)


def _key(column: str, other: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_meeting_case_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete="CASCADE")


def upgrade() -> None:
    op.add_column("meeting", _moment("case_until"))
    op.add_column("meeting", _moment("case_nudged_at"))
    op.create_table(
        "meeting_case",
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("id", "signup_id", "meeting_id")),
        _line("state", "draft"),
        _line("title"),
        *_written("stuck", "unsure", "hopes"),
        _flag("shows_title"),
        *_written("may_stay"),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        _line("decision"),
        *_written("sentence_back"),
        _moment("saved_at", nullable=False),
        *map(_moment, ("sent_at", "read_at", "decided_at", "discussed_at", "withdrawn_at", "texts_deleted_at")),
        _moment("outcome_asked_at"),
        *_written("outcome_text"),
        _flag("outcome_shared"),
        *(_key("signup_id", "signup"), _key("meeting_id", "meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_case")),
        sa.UniqueConstraint("signup_id", name=op.f("uq_meeting_case_signup_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_meeting_case_meeting_id"), "meeting_case", ["meeting_id"])


def downgrade() -> None:
    op.drop_table("meeting_case")
    op.drop_column("meeting", "case_nudged_at")
    op.drop_column("meeting", "case_until")
