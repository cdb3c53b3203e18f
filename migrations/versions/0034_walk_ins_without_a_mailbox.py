"""Walk-ins without a mailbox, and who was noted as present together with everybody.

Beside it the former release shows such a person without an address. On the way back they get an address at which
nothing arrives (RFC 6761), so that their attendance stays; the next upgrade takes it away again.
"""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

PERSON = sa.table(
    "person", sa.column("id", sa.Integer), sa.column("email", sa.String), sa.column("email_shown", sa.String)
)
BEFORE, AFTER = "walk-in-", "@no-mailbox.invalid"
UNREACHABLE = sa.literal(BEFORE) + sa.cast(PERSON.c.id, sa.String) + sa.literal(AFTER)


def upgrade() -> None:
    op.add_column("signup", sa.Column("noted_together_at", sa.DateTime(timezone=True), nullable=True))
    _let_email_be_null(True)
    op.execute(PERSON.update().where(PERSON.c.email == UNREACHABLE).values(email=None, email_shown=""))


def downgrade() -> None:
    op.execute(PERSON.update().where(PERSON.c.email.is_(None)).values(email=UNREACHABLE, email_shown=UNREACHABLE))
    _let_email_be_null(False)
    op.drop_column("signup", "noted_together_at")


def _let_email_be_null(is_nullable: bool) -> None:
    with op.batch_alter_table("person", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column("email", existing_type=sa.String(), nullable=is_nullable)
