"""The history for organisers: who did what, newest first."""

from flask import Flask

from portal.agenda.models import Meeting
from portal.agenda.operations.publish import publish
from portal.agenda.operations.roles import give_role
from portal.db import transaction
from portal.history.models import HistoryEntry
from portal.people.models import Person, RoleName
from portal.signups.operations.call_off import call_off
from tests.browser import Browser, Page
from tests.cast import A_WEEK_BEFORE, NOW, make_draft, network


def lines(page: Page) -> list[list[str]]:
    """Return the cells of each line in order, without lines about sign-ins."""
    rows = [
        [" ".join("".join(cell.itertext()).split()) for cell in row if cell.tag == "td"] for row in page.elements("tr")
    ][1:]
    return [row for row in rows if row[2] != "logde in"]


def test_chris_reads_who_did_what_the_newest_first(as_chris: Browser, bram: Person, chris: Person):
    meeting = make_draft(facilitator_ids=[bram.id])
    publish(meeting.id, NOW, bram.id)
    give_role("lotte@oeverkring.example", "Lotte", RoleName.COORDINATOR, network("Meedoen").id, chris.id, NOW)
    call_off(meeting.id, "Ziek: geheim", chris.id, A_WEEK_BEFORE)

    page = as_chris.open("/manage/history")

    actors, subjects = zip(*((line[1], line[3]) for line in lines(page)), strict=True)
    assert actors == ("Chris", "Chris", "Bram")
    assert subjects[0] == subjects[2] == "Meedoen lukt niet vanzelf"
    assert (subjects[1].split(" · ")[0], subjects[1].split(" · ")[2]) == ("Lotte", "Meedoen")
    assert "geheim" not in page.answer.text


def test_what_nobody_signed_for_has_a_line_too(as_chris: Browser, workshop: Meeting):
    ((_, actor, _, subject),) = lines(as_chris.open("/manage/history"))

    assert (actor, subject) == ("–", "Meedoen lukt niet vanzelf")


def test_a_long_log_is_paged(as_chris: Browser, app: Flask):
    for number in range(53):
        publish(make_draft(title=f"Sessie {number}").id, NOW)

    first, second = as_chris.open("/manage/history"), as_chris.open("/manage/history?page=2")

    assert (len(lines(first)), len(lines(second))) == (50, 4 - 1)  # minus the line of her own sign-in, the first
    assert (lines(first)[0][3], lines(second)[-1][3]) == ("Sessie 52", "Sessie 0")


def test_what_a_newer_release_beside_this_one_writes_is_a_line_too(as_chris: Browser, chris: Person):
    with transaction() as session:
        session.add(HistoryEntry(action="of-tomorrow", by_id=chris.id, at=NOW))

    assert [line[2] for line in lines(as_chris.open("/manage/history"))] == ["of-tomorrow"]
