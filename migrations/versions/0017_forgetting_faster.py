"""Forgetting: an index for each reference to a person or a sign-up."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

# Without an index, deleting one person reads the whole of these tables.
REFERENCES = (
    ("history", "about_id"),
    ("history", "by_id"),
    ("lesson", "answered_by_id"),
    ("letter", "person_id"),
    ("period_choice", "by_id"),
    ("raw_notes", "person_id"),
    ("reaction", "handled_by_id"),
    ("round_reader", "signup_id"),
    ("set_aside", "by_id"),
    ("signup", "added_by_id"),
    ("signup", "removed_by_id"),
    ("summary", "changed_by_id"),
    ("summary", "checked_by_id"),
    ("summary_version", "by_id"),
)


def upgrade() -> None:
    for table, column in REFERENCES:
        op.create_index(f"ix_{table}_{column}", table, [column])


def downgrade() -> None:
    for table, column in reversed(REFERENCES):
        op.drop_index(f"ix_{table}_{column}", table)
