"""Facilitators run the agenda."""

import json
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

AGAIN_NEVER = {"sqlite_autoincrement": True}  # batch mode loses it when copying a table


def upgrade() -> None:
    op.create_table(
        "membership",
        sa.Column("network_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_membership_network_id_network"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_membership_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("network_id", "person_id", name=op.f("pk_membership")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_membership_person_id"), ["person_id"], unique=False)

    op.create_table(
        "history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deed", sa.String(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("about_id", sa.Integer(), nullable=True),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("network_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["about_id"], ["person.id"], name=op.f("fk_history_about_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_history_by_id_person"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_history_meeting_id_meeting"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_history_network_id_network"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("history", schema=None) as batch_op:
        batch_op.create_index("ix_history_at", ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_history_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "meeting_theme",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_theme_meeting_id_meeting"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meeting_id", "slug", name=op.f("pk_meeting_theme")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("meeting_theme", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_theme_slug"), ["slug"], unique=False)

    with op.batch_alter_table("block", schema=None) as batch_op:
        batch_op.add_column(sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("meeting", schema=None, table_kwargs=AGAIN_NEVER) as batch_op:
        batch_op.add_column(sa.Column("aim", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("asks", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("search", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("route", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("contact_phone", sa.String(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("minimum", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("seats_per_organisation", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("opens_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("closes_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("waiting_who_fit", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("organisations", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("visibility", sa.String(), server_default="public", nullable=False))
        batch_op.add_column(sa.Column("case_wanted", sa.String(), server_default="no", nullable=False))
        batch_op.add_column(sa.Column("extra_question", sa.String(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("price", sa.String(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("after", sa.String(), server_default="summary", nullable=False))
        batch_op.add_column(sa.Column("recording", sa.String(), server_default="no", nullable=False))
        batch_op.add_column(sa.Column("accreditation", sa.String(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("moved_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("moved_from", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("called_off_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("called_off_because", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("too_few_asked_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("goes_on_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("day_salt", sa.String(), server_default=sa.text("''"), nullable=False))

    with op.batch_alter_table("meeting_facilitator", schema=None) as batch_op:
        batch_op.add_column(sa.Column("cannot_lead_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("role", schema=None, table_kwargs=AGAIN_NEVER) as batch_op:
        batch_op.add_column(sa.Column("network_id", sa.Integer(), nullable=True))
        batch_op.drop_constraint(batch_op.f("uq_role_person_id"), type_="unique")
        batch_op.create_index(batch_op.f("ix_role_network_id"), ["network_id"], unique=False)
        batch_op.create_index(
            "uq_role_network",
            ["person_id", "role", "network_id"],
            unique=True,
            sqlite_where=sa.text("network_id IS NOT NULL"),
            postgresql_where=sa.text("network_id IS NOT NULL"),
        )
        batch_op.create_index(
            "uq_role_portal",
            ["person_id", "role"],
            unique=True,
            sqlite_where=sa.text("network_id IS NULL"),
            postgresql_where=sa.text("network_id IS NULL"),
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_role_network_id_network"), "network", ["network_id"], ["id"], ondelete="CASCADE"
        )

    with op.batch_alter_table("signup", schema=None, table_kwargs=AGAIN_NEVER) as batch_op:
        batch_op.add_column(sa.Column("organisation_key", sa.String(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("removed_by_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("added_by_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("first_time", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("show_me", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("wants_case", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("phone", sa.String(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("learning_question", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("needs", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("extra_answer", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("attendance", sa.String(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_signup_removed_by_id_person"), "person", ["removed_by_id"], ["id"], ondelete="SET NULL"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_signup_added_by_id_person"), "person", ["added_by_id"], ["id"], ondelete="SET NULL"
        )

    fill()


def fill() -> None:
    """Backfill what the operations write from now on."""
    connection = op.get_bind()
    meetings = connection.execute(
        sa.text(
            "SELECT meeting.id, questions, title, meeting.description, audience, city, place, network.name "
            "FROM meeting LEFT JOIN network ON network.id = network_id"
        )
    )
    for number, questions, *words in meetings.all():
        question_texts = json.loads(questions) if isinstance(questions, str) else questions  # SQLite keeps JSON as text
        found = fold("\n".join(word for word in (*words, *question_texts) if word))
        write = sa.text("UPDATE meeting SET search = :found, waiting_who_fit = waiting WHERE id = :id")
        connection.execute(write, {"found": found, "id": number})
    organisations: dict[int, set[str]] = {}
    signups = connection.execute(sa.text("SELECT id, meeting_id, standing, organisation FROM signup"))
    for number, meeting_id, standing, organisation in signups.all():
        key = " ".join(fold(organisation).split())
        connection.execute(
            sa.text("UPDATE signup SET organisation_key = :key WHERE id = :id"), {"key": key, "id": number}
        )
        if key and standing == "going":
            organisations.setdefault(meeting_id, set()).add(key)
    for meeting_id, keys in organisations.items():
        connection.execute(
            sa.text("UPDATE meeting SET organisations = :n WHERE id = :id"), {"n": len(keys), "id": meeting_id}
        )


def fold(text: str) -> str:
    """Fold text as the portal did at this release."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def downgrade() -> None:
    with op.batch_alter_table("signup", schema=None, table_kwargs=AGAIN_NEVER) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_signup_added_by_id_person"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_signup_removed_by_id_person"), type_="foreignkey")
        batch_op.drop_column("attendance")
        batch_op.drop_column("extra_answer")
        batch_op.drop_column("needs")
        batch_op.drop_column("learning_question")
        batch_op.drop_column("phone")
        batch_op.drop_column("wants_case")
        batch_op.drop_column("show_me")
        batch_op.drop_column("first_time")
        batch_op.drop_column("confirmed_at")
        batch_op.drop_column("added_by_id")
        batch_op.drop_column("removed_by_id")
        batch_op.drop_column("organisation_key")

    with op.batch_alter_table("role", schema=None, table_kwargs=AGAIN_NEVER) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_role_network_id_network"), type_="foreignkey")
        batch_op.drop_index(
            "uq_role_portal", sqlite_where=sa.text("network_id IS NULL"), postgresql_where=sa.text("network_id IS NULL")
        )
        batch_op.drop_index(
            "uq_role_network",
            sqlite_where=sa.text("network_id IS NOT NULL"),
            postgresql_where=sa.text("network_id IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_role_network_id"))
        batch_op.create_unique_constraint(batch_op.f("uq_role_person_id"), ["person_id", "role"])
        batch_op.drop_column("network_id")

    with op.batch_alter_table("meeting_facilitator", schema=None) as batch_op:
        batch_op.drop_column("cannot_lead_at")

    with op.batch_alter_table("meeting", schema=None, table_kwargs=AGAIN_NEVER) as batch_op:
        batch_op.drop_column("day_salt")
        batch_op.drop_column("reminded_at")
        batch_op.drop_column("goes_on_at")
        batch_op.drop_column("too_few_asked_at")
        batch_op.drop_column("called_off_because")
        batch_op.drop_column("called_off_at")
        batch_op.drop_column("moved_from")
        batch_op.drop_column("moved_at")
        batch_op.drop_column("accreditation")
        batch_op.drop_column("recording")
        batch_op.drop_column("after")
        batch_op.drop_column("price")
        batch_op.drop_column("extra_question")
        batch_op.drop_column("case_wanted")
        batch_op.drop_column("visibility")
        batch_op.drop_column("organisations")
        batch_op.drop_column("waiting_who_fit")
        batch_op.drop_column("closes_at")
        batch_op.drop_column("opens_at")
        batch_op.drop_column("seats_per_organisation")
        batch_op.drop_column("minimum")
        batch_op.drop_column("contact_phone")
        batch_op.drop_column("route")
        batch_op.drop_column("search")
        batch_op.drop_column("asks")
        batch_op.drop_column("aim")

    with op.batch_alter_table("block", schema=None) as batch_op:
        batch_op.drop_column("cancelled_at")

    with op.batch_alter_table("meeting_theme", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_theme_slug"))

    op.drop_table("meeting_theme")
    with op.batch_alter_table("history", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_history_meeting_id"))
        batch_op.drop_index("ix_history_at")

    op.drop_table("history")
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_membership_person_id"))

    op.drop_table("membership")
