"""Limits: the mailbox of letters, daily sign-ups, and which sign-ups are proven."""

from contextlib import suppress

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

AT_ONCE = 1000


def upgrade() -> None:
    op.add_column("letter", sa.Column("mailbox", sa.String(), nullable=True))
    op.create_index("ix_letter_mailbox_posted_at", "letter", ["mailbox", "posted_at"], unique=False)
    op.add_column("signup", sa.Column("proven_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "mailbox_turn",
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_mailbox_turn")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_mailbox_turn_last_at", "mailbox_turn", ["last_at"], unique=False)
    op.create_table(
        "signup_attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("mailbox_mark", sa.String(), nullable=False),
        sa.Column("address_mark", sa.String(), nullable=False),
        sa.Column("visitor_mark", sa.String(), nullable=False),
        sa.Column("reply", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_signup_attempt_meeting_id_meeting"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signup_attempt")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_signup_attempt_at", "signup_attempt", ["at"], unique=False)
    op.create_index("ix_signup_attempt_mailbox_mark_at", "signup_attempt", ["mailbox_mark", "at"], unique=False)
    op.create_index("ix_signup_attempt_meeting_id", "signup_attempt", ["meeting_id"], unique=False)
    _name_mailboxes()
    _keep_who_showed_themselves()


def downgrade() -> None:
    op.drop_table("signup_attempt")
    op.drop_table("mailbox_turn")
    op.drop_column("signup", "proven_at")
    op.drop_index("ix_letter_mailbox_posted_at", table_name="letter")
    op.drop_column("letter", "mailbox")


def _name_mailboxes() -> None:
    """Backfill the mailbox of existing letters."""
    letter = sa.table("letter", sa.column("id"), sa.column("address"), sa.column("mailbox"))
    connection, last = op.get_bind(), 0
    fill = letter.update().where(letter.c.id == sa.bindparam("of")).values(mailbox=sa.bindparam("to"))
    while rows := connection.execute(_after(letter, last)).all():
        connection.execute(fill, [{"of": row.id, "to": _mailbox_of(row.address)} for row in rows])
        last = rows[-1].id


def _after(letter: sa.TableClause, last: int) -> sa.Select:
    return sa.select(letter.c.id, letter.c.address).where(letter.c.id > last).order_by(letter.c.id).limit(AT_ONCE)


def _mailbox_of(address: str) -> str:
    """Return `mailbox_for_caps` as of this release: without +label, and at Gmail without dots."""
    name, _, domain = address.rpartition("@")
    with suppress(UnicodeError):
        domain = domain.encode("idna").decode()
    name, domain = name.lower().partition("+")[0] or name.lower(), domain.lower()
    if domain in ("gmail.com", "googlemail.com"):
        name, domain = name.replace(".", "") or name, "gmail.com"
    return f"{name}@{domain}"


def _keep_who_showed_themselves() -> None:
    """Keep names shown: until this release a proven mailbox was enough to be on the list of participants."""
    op.execute(
        "UPDATE signup SET proven_at = (SELECT verified_at FROM person WHERE person.id = signup.person_id) "
        "WHERE show_me AND person_id IN (SELECT id FROM person WHERE verified_at IS NOT NULL)"
    )
