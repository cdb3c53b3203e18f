"""A text that everybody reads and is changed asks for the three ticks anew; what protects somebody does not wait."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask

from portal.agenda.models import Meeting, Visibility
from portal.agenda.operations.writing import text_of
from portal.clock import now
from portal.db import db
from portal.lessons.operations.handle import handle
from portal.lessons.operations.share import share
from portal.lessons.operations.write import write_lessons
from portal.lessons.queries.finding import readable_part_of, summary_with_meeting
from portal.lessons.rules.choosing import choice_of
from portal.people.models import RoleName
from portal.reactions.models import Outcome
from portal.signups.operations.change import change_meeting
from portal.summaries.operations.publish import open_to
from portal.summaries.operations.write import save_text
from portal.summaries.rules.mending import Mended
from portal.summaries.rules.steps import NotChecked
from tests.browser import Browser, Page, words_in
from tests.cast import NOW, network, person
from tests.guards.scene import everything
from tests.lessons.sharing import (
    EVERYONE,
    LESSONS,
    NETWORK,
    PARTICIPANTS,
    bram,
    finished,
    lessons_of,
    make_public,
    shared,
    summary_of,
)
from tests.reactions.rounds import SECRET, hides, in_round
from tests.reactions.rounds import finished as finished_round

pytestmark = pytest.mark.slow

TICKED: dict[str, Any] = {"tick_1": "y", "tick_2": "y", "tick_3": "y"}
ASKED = "Vink eerst de drie vakjes aan"


def public(**changes) -> Meeting:
    """Return a past session whose text everybody reads, signed by bram."""
    meeting = finished(**changes)
    make_public(meeting)
    return meeting


def save(meeting: Meeting, ticks: int, **parts: str) -> None:
    text = summary_of(meeting)
    save_text(meeting.id, {**text.parts, **parts}, text.version, bram(), now(), ticks=ticks)


def signed(meeting: Meeting) -> tuple:
    text = summary_of(meeting)
    return text.checked_name, text.checked_at


def desk(browser: Browser, meeting: Meeting) -> Page:
    return browser.open(f"/manage/meetings/{meeting.slug}/summary")


def test_a_public_text_is_not_changed_without_all_three(app: Flask):
    meeting = public(text={"surprise": "Dit verraste ons."})
    before = everything(app)

    for ticks in range(3):
        for parts in ({"intro": "Anders."}, {"next_steps": "Erbij."}, {"surprise": ""}):
            with pytest.raises(NotChecked):
                save(meeting, ticks, **parts)

    assert everything(app) == before


def test_who_changes_it_signs_it_and_since_when_it_is_public_stays(app: Flask):
    leaders = [person(name, RoleName.FACILITATOR).id for name in ("bram", "fleur")]
    meeting = finished(facilitator_ids=leaders)
    open_to(meeting.id, EVERYONE, 3, bram(), NOW)
    text, later = summary_of(meeting), NOW + timedelta(days=2)

    save_text(meeting.id, {"intro": "Anders."}, text.version, leaders[1], later, ticks=3)

    assert signed(meeting) == ("Fleur", later)
    [follow_up] = readable_part_of([(summary_with_meeting(meeting.id), True, True)])  # pyright: ignore
    assert (follow_up.first_at, follow_up.parts) == (NOW, {"intro": "Anders."})


def test_saving_it_as_it_is_asks_nothing(app: Flask):
    meeting = public()
    before = signed(meeting)

    save(meeting, 0)

    assert signed(meeting) == before


def test_a_text_that_some_read_asks_for_no_ticks(app: Flask):
    meeting = finished(network_id=network().id)

    for audience in (PARTICIPANTS, NETWORK):
        open_to(meeting.id, audience, 0, bram(), now())
        save(meeting, 0, intro=f"Anders, voor {audience}.")

    assert summary_of(meeting).parts["intro"] == "Anders, voor network."


def test_a_session_for_members_is_not_public_and_one_by_its_address_is(app: Flask):
    members = public(network_id=network().id, visibility=Visibility.MEMBERS)
    by_link = public(title="Een andere", visibility=Visibility.LINK)

    save(members, 0, intro="Anders.")
    with pytest.raises(NotChecked):
        save(by_link, 0, intro="Anders.")


def for_others(meeting: Meeting, visibility: Visibility) -> None:
    """Change whom the session is for."""
    db.session.refresh(meeting, ["version", "facilitators", "themes", "all_blocks"])
    change_meeting(meeting.id, replace(text_of(meeting), visibility=visibility), meeting.version, now(), bram())


@pytest.mark.parametrize("visibility", [Visibility.PUBLIC, Visibility.LINK])
def test_what_was_changed_while_the_session_was_for_members_is_not_public_with_it(app: Flask, visibility: Visibility):
    meeting = shared(network_id=network().id)
    make_public(meeting)
    for_others(meeting, Visibility.MEMBERS)
    save(meeting, 0, intro="Anders.")
    write_lessons(meeting.id, choice_of(["Iets anders."]), now())

    for_others(meeting, visibility)

    text = summary_of(meeting)
    assert (text.audience, text.lessons_audience, text.checked_name) == (NETWORK, NETWORK, "")


def test_what_stayed_as_it_was_is_public_again_with_its_session(app: Flask):
    meeting = shared(network_id=network().id)
    make_public(meeting)
    for_others(meeting, Visibility.MEMBERS)
    save(meeting, 0)
    write_lessons(meeting.id, choice_of(LESSONS[::-1]), now())

    for_others(meeting, Visibility.PUBLIC)

    text = summary_of(meeting)
    assert (text.audience, text.lessons_audience, text.checked_name) == (EVERYONE, EVERYONE, "Bram")


def test_after_it_was_taken_back_and_published_again_it_asks_again(app: Flask):
    meeting = public()
    open_to(meeting.id, PARTICIPANTS, 0, bram(), now())
    save(meeting, 0, intro="Anders.")
    with pytest.raises(NotChecked):
        open_to(meeting.id, EVERYONE, 0, bram(), now())
    make_public(meeting)

    with pytest.raises(NotChecked):
        save(meeting, 2, intro="Weer anders.")


def test_the_page_asks_keeps_what_was_typed_and_begins_unticked_again(app: Flask, as_bram: Browser):
    meeting = public()
    form = desk(as_bram, meeting).form("write")
    assert "Je tekent dit als Bram." in words_in(form.element)

    refused = form.submit(intro="Anders.", tick_1="y")

    assert (refused.status, ASKED in refused.text, summary_of(meeting).version) == (422, True, 2)
    again = refused.form("write")
    assert (again.values["intro"], again.values.get("tick_1"), again.values.get("tick_2")) == ("Anders.", "y", None)
    saved = again.submit(**TICKED)
    assert (saved.status, summary_of(meeting).parts["intro"]) == (200, "Anders.")
    assert saved.form("write").values.get("tick_1") is None


def test_a_repair_of_the_scan_does_not_wait_but_other_changes_with_it_do(app: Flask, as_bram: Browser):
    meeting = public()
    text = summary_of(meeting)
    text.parts = {**text.parts, "surprise": "Bel 06 12345678. Dat hielp."}  # as an earlier scan let it through
    db.session.commit()
    form = desk(as_bram, meeting).form("write")
    [leave_out] = [item for item in form.buttons if item.get("value", "").startswith("leave-out")]

    refused = form.submit(_button=leave_out, intro="Anders.")
    assert (refused.status, ASKED in refused.text) == (422, True)
    assert "06 12345678" in summary_of(meeting).parts["surprise"]

    done = form.submit(_button=leave_out)
    assert (done.status, summary_of(meeting).parts["surprise"]) == (200, "Bel. Dat hielp.")


@pytest.mark.parametrize(
    ("before", "typed"),
    [("Bel 06 12345678.", "Bel nooit meer."), ("Mail 06 12345678.", "Bel even.")],
    ids=["another text than the repaired one", "repaired from another text"],
)
def test_what_is_more_than_a_repair_waits_for_the_ticks(app: Flask, before: str, typed: str):
    meeting = public()
    text = summary_of(meeting)
    text.parts = {**text.parts, "surprise": "Bel 06 12345678."}
    db.session.commit()
    gone = Mended("Bel even.", "", frozenset(["06 12345678"]), before)

    with pytest.raises(NotChecked):
        save_text(meeting.id, {**text.parts, "surprise": typed}, text.version, bram(), now(), gone=gone)


def test_what_somebody_would_rather_not_see_is_taken_out_without_ticks(app: Flask):
    meeting = in_round()
    finished_round(meeting)
    open_to(meeting.id, EVERYONE, 3, bram(), NOW)

    handle(hides(meeting, "anna").id, Outcome.ADOPTED, "", bram(), NOW)

    assert SECRET not in summary_of(meeting).parts["answer_1"]


def test_lessons_that_everybody_reads_ask_too(app: Flask):
    meeting = shared()
    before = everything(app)

    for texts in (["Iets anders."], [*LESSONS, "Eén erbij."], LESSONS[:2]):
        with pytest.raises(NotChecked):
            write_lessons(meeting.id, choice_of(texts), now(), ticks=2, by_id=bram())
    assert everything(app) == before

    write_lessons(meeting.id, choice_of(LESSONS[:2]), now(), ticks=3, by_id=bram())
    assert lessons_of(meeting) == list(LESSONS[:2])


def test_another_order_or_mark_of_lessons_is_no_other_text(app: Flask):
    meeting = shared()

    write_lessons(meeting.id, choice_of(LESSONS[::-1], important=1), now())

    assert lessons_of(meeting) == list(LESSONS[::-1])


def test_lessons_that_some_read_ask_nothing_until_everybody_reads_them(app: Flask):
    meeting = shared(audience=PARTICIPANTS, network_id=network().id)
    make_public(meeting)  # the text: its signature says nothing about the lessons
    write_lessons(meeting.id, choice_of(["Iets anders."]), now())

    with pytest.raises(NotChecked):
        share(meeting.id, EVERYONE, 0, bram(), now())
    share(meeting.id, EVERYONE, 3, bram(), now())

    assert summary_of(meeting).lessons_audience == EVERYONE


def test_the_form_of_the_lessons_asks_and_keeps_what_was_typed(app: Flask, as_bram: Browser):
    meeting = shared()
    form = desk(as_bram, meeting).form("/summary/lessons")

    refused = form.submit(lesson=["Iets anders."])
    part = form.submit(lesson=["Iets anders."], _htmx=True)

    assert [(page.status, page.is_part, ASKED in page.text) for page in (refused, part)] == [
        (422, False, True),
        (422, True, True),
    ]
    again = part.form("/summary/lessons")
    assert again.values.getlist("lesson")[0] == "Iets anders."
    again.submit(**TICKED, _htmx=True)
    assert lessons_of(meeting) == ["Iets anders."]
    assert signed(meeting)[0] == "Bram"
