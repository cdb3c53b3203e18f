"""One kind letter to the facilitators after whose session nothing was written."""

from datetime import timedelta

import pytest
from flask import Flask, current_app
from flask_babel import force_locale

from portal.agenda.models import After
from portal.lessons.jobs import nudge_all
from portal.mail.models import Letter
from portal.mail.rules import NotTrueAnyMore, Words
from portal.summaries.operations.write import save_text
from tests.after import YESTERDAY, held
from tests.cast import NOW, letters_to
from tests.reactions.rounds import TEXT, bram_id, last_letter, written


def words_of(letter: Letter) -> Words:
    with force_locale("nl"):
        return current_app.extensions["portal-writers"][letter.kind](letter)


def test_five_days_after_a_session_without_a_word_its_facilitators_are_nudged_once(app: Flask):
    meeting = held()

    for days in (4.9, 5, 6, 20):
        nudge_all(meeting.ends_at + timedelta(days=days))

    assert letters_to("bram") == ["lead-nudge"]
    words = words_of(last_letter("bram"))
    assert (words.subject, words.heading) == (
        "Vijf regels is genoeg: Meedoen lukt niet vanzelf",
        "Vijf regels is genoeg",
    )
    assert words.button
    assert words.button.url == f"http://samenop.example/manage/meetings/{meeting.slug}/summary"


@pytest.mark.parametrize(
    ("changes", "days"),
    [({"after": After.NOTHING}, 6), ({"starts_at": YESTERDAY - timedelta(days=40)}, 0)],
    ids=["nothing comes after it", "it is long ago"],
)
def test_nobody_is_nudged(app: Flask, changes: dict, days: int):
    ends = {"ends_at": changes["starts_at"] + timedelta(hours=2)} if "starts_at" in changes else {}
    meeting = held(**changes, **ends)

    nudge_all(NOW + timedelta(days=days))

    assert (letters_to("bram"), meeting.nudged_at) == ([], None)


def test_who_wrote_something_is_not_nudged_nor_when_the_letter_waited(app: Flask):
    meeting = held()
    nudge_all(meeting.ends_at + timedelta(days=5))
    letter = last_letter("bram")
    save_text(meeting.id, TEXT, 1, bram_id(), NOW)

    with pytest.raises(NotTrueAnyMore):
        words_of(letter)
    other = written(title="Een andere")
    nudge_all(other.ends_at + timedelta(days=6))
    assert letters_to("bram") == ["lead-nudge"]
