"""Sign-ins in the history: who signed in when, for thirty days."""

from datetime import datetime, timedelta

from sqlalchemy import select

from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.people.jobs import forget
from portal.people.models import Person
from portal.people.operations.sign_in import enter_by_code, enter_by_link
from portal.people.rules import SIGN_INS_TOLD_FOR
from tests.browser import Browser
from tests.cast import NOW
from tests.people.asking import HERS, PHONE, ask

A_MINUTE = timedelta(minutes=1)


def test_each_sign_in_is_in_the_history_for_thirty_days(anna: Person):
    letter = ask()
    enter_by_link(letter.token, PHONE, NOW)
    enter_by_code(letter.code, HERS, PHONE, NOW + A_MINUTE)

    assert sign_ins_told() == [(anna.id, NOW), (anna.id, NOW + A_MINUTE)]
    forget(NOW + SIGN_INS_TOLD_FOR + A_MINUTE)
    assert sign_ins_told() == [(anna.id, NOW + A_MINUTE)]


def test_an_organiser_reads_in_words_who_signed_in(as_chris: Browser, anna: Person):
    enter_by_link(ask().token, PHONE, NOW)

    page = as_chris.open("/manage/history")

    assert ("Anna" in page.text, "logde in" in page.text) == (True, True)


def sign_ins_told() -> list[tuple[int | None, datetime]]:
    db.session.rollback()
    entries = (
        select(HistoryEntry.by_id, HistoryEntry.at)
        .where(HistoryEntry.action == Action.SIGNED_IN)
        .order_by(HistoryEntry.id)
    )
    return [(by_id, at) for by_id, at in db.session.execute(entries)]
