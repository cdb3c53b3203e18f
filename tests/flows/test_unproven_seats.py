"""An unproven seat, as its owner and its facilitator see it, and the letters about it."""

from datetime import timedelta

from playwright.sync_api import expect
from time_machine import Traveller

from portal.people.models import Person
from portal.signups.jobs import see_you
from portal.signups.operations.add import add
from tests.cast import NOW, days_before, make, newcomer, sign_up_all
from tests.flows.browser import Visitors
from tests.flows.letters import kinds, link_in, mail_of
from tests.flows.looking import wrongs_of
from tests.flows.test_pages import sign_in, wrongs_of_letter


def test_asked_passed_on_and_back(visitors: Visitors, bram: Person, clock: Traveller):
    meeting = make(facilitator_ids=[bram.id], capacity=3)
    add(meeting.id, newcomer("lotte"), bram.id, NOW)
    sign_up_all(meeting, "anna", "daan", "eva")
    mail_of("anna")
    clock.move_to(days_before(meeting, days=3))
    see_you(days_before(meeting, days=3))
    question = mail_of("anna")[-1]
    for_daan = mail_of("daan")[-1]
    anna, facilitator = visitors(), visitors()

    page = anna.open(link_in(question))
    assert wrongs_of(page) == []
    expect(page.get_by_role("button", name="Ik kan niet")).to_be_visible()
    page = anna.open(link_in(for_daan))
    page.get_by_role("button", name="Ik kom", exact=True).click()
    expect(page.get_by_text("Fijn, we weten dat je komt.")).to_be_visible()
    assert wrongs_of(page) == []

    clock.move_to(days_before(meeting, days=1))
    sign_in(facilitator, "bram")
    page = facilitator.open(f"/manage/meetings/{meeting.slug}/signups")
    assert wrongs_of(page) == []
    page.get_by_role("button", name="Geef de plaats van Anna door").click()
    expect(page.get_by_text("Doorgegeven.")).to_be_visible()

    clock.shift(timedelta(minutes=1))
    lost = mail_of("anna")[-1]
    page = anna.open(link_in(lost))
    assert wrongs_of(page) == []
    page.get_by_role("button", name="Zet mij op de wachtlijst").click()
    expect(page.locator("#signup-box")).to_have_attribute("data-state", "seat-free")
    back = mail_of("anna")[-1]

    letters = [question, lost, back]
    assert kinds(letters) == ["see-you", "seat-passed-on", "signup-returned"]
    assert [wrongs_of_letter(anna, letter) for letter in letters] == [[], [], []]
