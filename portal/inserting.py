"""Inserting a row that may be there already, or that a condition may forbid, in one statement."""

from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Boolean, bindparam, inspect, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert
from sqlalchemy.sql.selectable import ExecutableReturnsRows

from portal.db import Base, open_transaction

InsertedRow = TypeVar("InsertedRow", bound=Base)


def upsert(model: type[Base]) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT for this database that can say what to do on a conflict."""
    dialect = postgresql if open_transaction().get_bind().dialect.name == "postgresql" else sqlite
    return dialect.insert(model)


def insert_if_new(model: type[Base], **values: Any) -> bool:
    """Insert a row unless a unique constraint already has it, and return whether it was inserted; safe under
    concurrency.
    """
    session = open_transaction()
    session.flush()
    keys = _column_keys(model)
    insert = _insert_if_new(model, session.get_bind().dialect.name)
    # Judged by the returned rows: with psycopg the rowcount of such an INSERT is -1.
    return session.execute(insert, {keys[name]: value for name, value in values.items()}).first() is not None


def insert_only_if(condition: bool, model: type[Base], **values: Any) -> bool:
    """Insert the row if `condition` holds and there is none; otherwise the same statement writes nothing.

    Its duration does not reveal which of the two it was.
    """
    session = open_transaction()
    session.flush()
    insert = _insert_only_if(model, tuple(values), session.get_bind().dialect.name)
    bound = {f"new_{name}": value for name, value in values.items()}
    return session.execute(insert, {"condition": condition, **bound}).first() is not None


def insert_and_load(condition: bool, model: type[InsertedRow], **values: Any) -> InsertedRow | None:
    """Insert the row if `condition` holds, and return it, by the same statement; None where it does not hold.

    For rows that a lock keeps unique: raises IntegrityError where there is one, so that the request is tried again.
    """
    session = open_transaction()
    session.flush()
    insert = _insert_and_load(model, tuple(values), session.get_bind().dialect.name)
    bound = {f"new_{name}": value for name, value in values.items()}
    return session.scalars(insert, {"condition": condition, **bound}).one_or_none()


# Built once, of the table: each sign-up and each letter runs them, and building one takes longer than running it.
@cache
def _insert_if_new(model: type[Base], dialect: str) -> ReturningInsert[Any]:
    insert = _insert(model, dialect).on_conflict_do_nothing()
    return insert.returning(*model.__table__.primary_key)


@cache
def _insert_only_if(model: type[Base], names: tuple[str, ...], dialect: str) -> ReturningInsert[Any]:
    insert = _conditional_insert(model, names, dialect).on_conflict_do_nothing()
    return insert.returning(*model.__table__.primary_key)


@cache
def _insert_and_load(model: type[InsertedRow], names: tuple[str, ...], dialect: str) -> ExecutableReturnsRows:
    insert = _conditional_insert(model, names, dialect).returning(*model.__table__.c)
    return select(model).from_statement(insert)


def _conditional_insert(model: type[Base], names: tuple[str, ...], dialect: str) -> sqlite.Insert | postgresql.Insert:
    columns = model.__table__.c
    row = select(*(bindparam(f"new_{name}", type_=columns[name].type) for name in names))
    return _insert(model, dialect).from_select(list(names), row.where(bindparam("condition", type_=Boolean())))


def _insert(model: type[Base], dialect: str) -> sqlite.Insert | postgresql.Insert:
    return (postgresql if dialect == "postgresql" else sqlite).insert(model.__table__)  # pyright: ignore[reportArgumentType]  its type is a FromClause


@cache
def _column_keys(model: type[Base]) -> dict[str, str]:
    """Return the names of the columns by those of the attributes; few differ."""
    return {each.key: each.columns[0].key for each in inspect(model).column_attrs}
