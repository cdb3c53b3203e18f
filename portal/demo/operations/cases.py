"""The cases of an example session: brought by those who come, and the first of them chosen."""

from collections.abc import Iterable
from datetime import datetime

from portal.cases.operations.decide import choose_case
from portal.cases.operations.write import save_case, send_case
from portal.cases.rules.writing import CaseText
from portal.demo.content.cases import ExampleCase
from portal.signups.queries import with_a_seat
from portal.site import site


def bring_cases(meeting_id: int, cases: Iterable[ExampleCase], now: datetime) -> None:
    """Let those who come bring these cases; not while nobody is named who is responsible for the data."""
    if not site().is_responsible_named:
        return
    for signup_id, case in zip([signup.id for signup in with_a_seat(meeting_id)], cases, strict=False):
        text = CaseText(case.title, case.stuck, case.unsure, case.hopes, case.shows_title)
        save_case(signup_id, text, 0, now)
        sent = send_case(signup_id, 1, now)
        if case.answer:
            choose_case(sent.id, now, case.answer)
