"""Changes of address that wait for both mailboxes."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "address_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("old_confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("new_confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_address_change_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_address_change")),
        sa.UniqueConstraint("person_id", name=op.f("uq_address_change_person_id")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    # Numbers of changes begin at 1 again with the next upgrade: a letter of then must not be taken for one of now.
    letter = sa.table("letter", sa.column("id"), sa.column("kind"), sa.column("unique_key"))
    key = letter.c.unique_key + ":" + sa.cast(letter.c.id, sa.String)
    of_changes = letter.c.kind.in_(("address-old", "address-new"))
    op.execute(letter.update().where(of_changes).values(unique_key=key))
    op.drop_table("address_change")
