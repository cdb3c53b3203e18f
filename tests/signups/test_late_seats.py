"""Late seats: who waits is asked in batches, and one cancellation costs the same however many wait."""

import pytest
from flask import Flask
from sqlalchemy import func, select

from portal.agenda.models import Meeting
from portal.db import db
from portal.mail.models import Letter
from portal.signups.operations.cancel import cancel
from tests.cast import A_DAY_BEFORE, A_WEEK_BEFORE, make, sign_up_all, signup_of
from tests.guards.test_statements import counted
from tests.signups.queue import make_wait


def letters() -> int:
    return db.session.scalar(select(func.count()).select_from(Letter)) or 0


@pytest.mark.one_database
@pytest.mark.parametrize("most", [None, 1], ids=["", "one for each organisation"])
@pytest.mark.parametrize("now", [A_WEEK_BEFORE, A_DAY_BEFORE], ids=["early", "late"])
def test_a_cancellation_costs_as_many_statements_with_two_hundred_waiting_as_with_ten(app: Flask, now, most):
    costs = []
    for count in (10, 200):
        meeting = make(title=f"Met {count}", capacity=2, seats_per_organisation=most)
        sign_up_all(meeting, f"anna{count}", "bram")
        make_wait(meeting, count)
        anna, before = signup_of(meeting, f"anna{count}").id, letters()
        costs.append((len(counted(lambda: cancel(anna, now))), letters() - before))

    assert costs[0] == costs[1]
    assert costs[1][1] == (2 if now == A_WEEK_BEFORE else 6)  # one of them is anna's own
