"""Several people at one mailbox, and the mail domain of a sign-up, for the seats of an organisation.

Beside it the former release goes on with one sign-up for each mailbox: it writes an empty `name_key`, and the wider
index refuses two of those. Of two people at one mailbox it shows the first, and answers a third as a repeat.
`domain_key` stays NULL until the worker fills it in: which domains are shared is a list of the portal.
"""

import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

INDEX = "uq_signup_active"
IS_ACTIVE = sa.text("standing IN ('going', 'waiting')")
SIGNUP = sa.table(
    "signup",
    *(sa.column(name, sa.Integer) for name in ("id", "meeting_id", "person_id")),
    *(sa.column(name, sa.String) for name in ("standing", "name", "name_key")),
)


def upgrade() -> None:
    op.add_column("signup", sa.Column("name_key", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("signup", sa.Column("domain_key", sa.String(), nullable=True))
    connection = op.get_bind()
    if keys := _keys(connection):
        fill = sa.update(SIGNUP).where(SIGNUP.c.id == sa.bindparam("of")).values(name_key=sa.bindparam("key"))
        connection.execute(fill, keys)
    _index("meeting_id", "person_id", "name_key")


def downgrade() -> None:
    """Every seat stays. Where two people share a mailbox, the index cannot be unique; the lock on the meeting still is
    what keeps a second sign-up of one person out.
    """
    pairs = sa.text(
        "SELECT 1 FROM signup WHERE standing IN ('going', 'waiting') GROUP BY meeting_id, person_id HAVING COUNT(*) > 1"
    )
    is_shared = op.get_bind().execute(pairs).first() is not None
    _index("meeting_id", "person_id", is_unique=not is_shared)
    op.drop_column("signup", "domain_key")
    op.drop_column("signup", "name_key")


def _keys(connection: sa.Connection) -> list[dict[str, int | str]]:
    """Return the key of each sign-up. The former release, after a way back, can have given two people at one mailbox
    the same name: the second keeps its seat under a key of its own.
    """
    known: set[tuple[int, int, str]] = set()
    keys: list[dict[str, int | str]] = []
    for row in connection.execute(sa.select(SIGNUP).order_by(SIGNUP.c.id)):
        key = _folded(row.name)
        if row.standing in ("going", "waiting"):
            key = f"{key} {row.id}" if (row.meeting_id, row.person_id, key) in known else key
            known.add((row.meeting_id, row.person_id, key))
        keys.append({"of": row.id, "key": key})
    return keys


def _folded(name: str) -> str:
    """Return the name without case, accents and double spaces."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(letter for letter in decomposed if not unicodedata.combining(letter)).split())


def _index(*columns: str, is_unique: bool = True) -> None:
    op.drop_index(INDEX, table_name="signup")
    op.create_index(
        INDEX, "signup", list(columns), unique=is_unique, sqlite_where=IS_ACTIVE, postgresql_where=IS_ACTIVE
    )
