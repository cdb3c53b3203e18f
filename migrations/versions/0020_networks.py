"""Networks that people make and join: their texts and states, what members agreed to, requests and invitations."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

EMPTY = sa.text("''")
AGAIN_NEVER = {"sqlite_autoincrement": True}  # batch mode loses it when copying a table


def _text(name: str, kind: type = sa.String) -> sa.Column:
    return sa.Column(name, kind(), server_default=EMPTY, nullable=False)


def _number(name: str, default: str) -> sa.Column:
    return sa.Column(name, sa.Integer(), server_default=sa.text(default), nullable=False)


def _moment(name: str) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=True)


def _flag(name: str) -> sa.Column:
    return sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)


def _person(table: str, column: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["person.id"], name=op.f(f"fk_{table}_{column}_person"), ondelete=ondelete)


def _network(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_network_id_network")
    return sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=name, ondelete="CASCADE")


def network_columns() -> tuple[sa.Column, ...]:
    return (
        sa.Column("state", sa.String(), server_default="running", nullable=False),  # those that exist
        *(_text("host"), _text("nature", sa.Text), _text("practical", sa.Text), _text("colour"), _text("link")),
        sa.Column("meetings", sa.Integer(), nullable=True),
        sa.Column("hours", sa.Integer(), nullable=True),
        *(_text("between", sa.Text), _text("sharing", sa.Text), _number("engagement_version", "1")),
        *(_text("agreements", sa.Text), _number("agreements_version", "1")),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("members_most", sa.Integer(), nullable=True),
        sa.Column("per_organisation", sa.Integer(), nullable=True),
        sa.Column("join_mode", sa.String(), server_default="request", nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("idem", sa.String(), nullable=True),
        _number("version", "1"),
        sa.Column("saved_by_id", sa.Integer(), nullable=True),
        _number("turn", "0"),
        *(_moment("published_at"), _moment("ended_at"), _text("stopped_because", sa.Text), _moment("meeting_asked_at")),
    )


def membership_columns() -> tuple[sa.Column, ...]:
    return (
        *(_text("organisation"), _text("organisation_key"), _text("language"), _text("salt")),
        *(_number("engagement_version", "0"), _text("engagement_text", sa.Text), _moment("engaged_at")),
        *(_number("agreements_version", "0"), _moment("agreed_at")),
        *(_text("question", sa.Text), _flag("shares_question"), _text("card", sa.Text), _flag("shows_card")),
    )


def upgrade() -> None:
    with op.batch_alter_table("network", table_kwargs=AGAIN_NEVER) as network:
        for column in network_columns():
            network.add_column(column)
        network.create_foreign_key(
            op.f("fk_network_made_by_id_person"), "person", ["made_by_id"], ["id"], ondelete="SET NULL"
        )
        network.create_unique_constraint(op.f("uq_network_made_by_id"), ["made_by_id", "idem"])
        network.create_index("ix_network_made_by_id", ["made_by_id"])
    for column in membership_columns():
        op.add_column("membership", column)
    op.create_table(
        "application",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("network_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        *(_text("name"), _text("organisation"), _text("organisation_key"), _text("question", sa.Text)),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        *(_number("engagement_version", "0"), _text("engagement_text", sa.Text)),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        *(_moment("proven_at"), _moment("held_until")),
        sa.Column("invited_by_id", sa.Integer(), nullable=True),
        sa.Column("replaces_id", sa.Integer(), nullable=True),
        *(_moment("answered_at"), _text("sentence", sa.Text)),
        _network("application"),
        _person("application", "person_id", "CASCADE"),
        _person("application", "invited_by_id", "SET NULL"),
        _person("application", "replaces_id", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application")),
        sa.UniqueConstraint("network_id", "person_id", name=op.f("uq_application_network_id")),
        sqlite_autoincrement=True,
    )
    for column in ("person_id", "invited_by_id", "replaces_id"):
        op.create_index(f"ix_application_{column}", "application", [column])
    op.create_table(
        "no_invitation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("network_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _network("no_invitation"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_no_invitation")),
        sa.UniqueConstraint("network_id", "mark", name=op.f("uq_no_invitation_network_id")),
        sqlite_autoincrement=True,
    )


NUMBERED = (  # letters whose unique key has network.turn in it, or is about a stop
    *("join-prove", "join-again", "join-in-place", "join-asked", "join-declined", "join-waiting", "member-invited"),
    *("member-welcome", "membership-ended", "place-handed-over", "series-seated", "network-quiet", "network-stopped"),
)


def downgrade() -> None:
    """An older release knows no drafts of networks, and would show them to everybody: they are deleted.

    SQLite enforces no foreign keys during a migration, so what refers to them goes by hand; sessions stay.
    """
    drafts = "IN (SELECT id FROM network WHERE state = 'draft')"
    op.execute(f"UPDATE meeting SET network_id = NULL WHERE network_id {drafts}")
    op.execute(f"UPDATE breach SET network_id = NULL WHERE network_id {drafts}")
    for table in ("role", "membership", "history"):
        op.execute(f"DELETE FROM {table} WHERE network_id {drafts}")
    op.execute("DELETE FROM network WHERE state = 'draft'")
    # It begins at 0 again with the next upgrade: a letter of then must not be taken for one of now.
    letter = sa.table("letter", sa.column("id"), sa.column("kind"), sa.column("unique_key"))
    key = letter.c.unique_key + ":" + sa.cast(letter.c.id, sa.String)
    op.execute(letter.update().where(letter.c.kind.in_(NUMBERED)).values(unique_key=key))
    op.drop_table("no_invitation")
    op.drop_table("application")
    for column in reversed(membership_columns()):
        op.drop_column("membership", column.name)
    with op.batch_alter_table("network", table_kwargs=AGAIN_NEVER) as network:
        network.drop_index("ix_network_made_by_id")
        network.drop_constraint(op.f("uq_network_made_by_id"), type_="unique")
        network.drop_constraint(op.f("fk_network_made_by_id_person"), type_="foreignkey")
        for column in reversed(network_columns()):
            network.drop_column(column.name)
