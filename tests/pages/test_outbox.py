"""The outbox page: the state of each letter and why it was refused; never its text, nor letters of others."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from portal.agenda.models import Meeting
from portal.agenda.operations.roles import take_role
from portal.clock import now
from portal.keys import key_of
from portal.mail.operations.pauses import hold_outbox
from portal.people.models import Person, RoleName
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW, coordinator, make, network, person, sign_up_all, signup_of
from tests.mail.conftest import mail_goes_to as mail_goes_to
from tests.mail.conftest import office as office
from tests.mail.outbox import letters, post_sign_in, post_strange, send_what_is_due, states
from tests.mail.post_office import PostOffice
from tests.scenes import built_once

LETTERS = "/manage/letters"
ANNA, DAAN = "anna@oeverkring.example", "daan@oeverkring.example"


@pytest.fixture
@built_once
def bram_s(app: Flask, bram: Person) -> Meeting:
    """Bram's session, in a network."""
    return make(
        title="Van Bram",
        facilitator_ids=[bram.id],
        network_id=network("Meedoen").id,
        online_url="https://meet.example/geheim",
        contact_phone="06 12345678",
    )


def rows(page: Page) -> list[str]:
    """Return the text of each row, in order."""
    lists = [item for item in page.elements("ul") if "rows" in (item.get("class") or "").split()]
    return [" ".join("".join(row.itertext()).split()) for row in (lists[0] if lists else [])]


def test_an_organiser_sees_every_letter(as_chris: Browser, bram_s: Meeting):
    sign_up_all(bram_s, "anna")
    sign_up_all(make(title="Van iemand anders"), "daan")

    page = as_chris.open(LETTERS)

    assert [name in row for name, row in zip((DAAN, ANNA), rows(page), strict=True)] == [True, True]


def test_a_letter_of_a_release_that_was_rolled_back_is_listed_by_its_kind(as_chris: Browser, chris: Person):
    post_strange(chris, "of-the-next-release")

    assert ["of-the-next-release" in row for row in rows(as_chris.open(LETTERS))] == [True]


def test_a_facilitator_sees_the_letters_of_own_sessions_alone(as_bram: Browser, bram_s: Meeting):
    sign_up_all(bram_s, "anna")
    sign_up_all(make(title="Van iemand anders"), "daan")

    (row,) = rows(as_bram.open(LETTERS))

    assert (ANNA in row, "Van Bram" in row) == (True, True)


def test_a_coordinator_sees_the_letters_of_the_network_alone(app: Flask, bram_s: Meeting):
    other = network("Thuis")
    lotte = coordinator("lotte", other)
    sign_up_all(bram_s, "anna")
    sign_up_all(make(title="Van Thuis", network_id=other.id), "daan")

    (row,) = rows(sign_in(Browser(app), lotte).open(LETTERS))

    assert (DAAN in row, "Van Thuis" in row) == (True, True)


def test_a_portal_wide_facilitator_sees_nobody_elses(app: Flask, bram_s: Meeting):
    sign_up_all(bram_s, "anna")
    fleur = person("fleur", RoleName.FACILITATOR)

    page = sign_in(Browser(app), fleur).open(LETTERS)

    assert (page.status, rows(page), ANNA in page.answer.text) == (200, [], False)


def test_sign_in_letters_are_for_organisers_and_without_their_link_or_code(
    as_chris: Browser, as_bram: Browser, anna: Person
):
    facts = post_sign_in("anna").facts

    pages = {name: browser.open(LETTERS) for name, browser in (("chris", as_chris), ("bram", as_bram))}

    assert {name: ANNA in page.answer.text for name, page in pages.items()} == {"chris": True, "bram": False}
    assert [secret for secret in facts.values() if secret in pages["chris"].answer.text] == []


def test_the_page_holds_no_body_and_no_link_of_a_letter(as_chris: Browser, bram_s: Meeting):
    sign_up_all(bram_s, "anna")
    signup = signup_of(bram_s, "anna")

    text = as_chris.open(LETTERS).answer.text

    secrets = (key_of("signup", signup.id, signup.salt), "/signups/", "meet.example", "06 12345678", "Hallo")
    assert [secret for secret in secrets if secret in text] == []


def test_refused_letters_come_first_with_the_reason(office: PostOffice, as_chris: Browser, bram_s: Meeting):
    office.at_recipient[ANNA] = "550 No such mailbox"
    sign_up_all(bram_s, "anna", "daan")
    send_what_is_due()

    first, second = rows(as_chris.open(LETTERS))

    assert ("550 No such mailbox" in first, ANNA in first, DAAN in second) == (True, True, True)


def test_letters_are_chosen_by_state_and_by_session(office: PostOffice, as_chris: Browser, bram_s: Meeting):
    office.at_recipient[ANNA] = "550 No such mailbox"
    sign_up_all(bram_s, "anna", "daan")
    other = make(title="Van iemand anders")
    sign_up_all(other, "anna")
    send_what_is_due()

    found = {
        query: [(ANNA in row, "Van Bram" in row) for row in rows(as_chris.open(f"{LETTERS}?{query}"))]
        for query in ("state=refused", "state=sent", f"session={other.slug}", f"state=sent&session={other.slug}")
    }

    assert found == {
        "state=refused": [(True, False), (True, True)],
        "state=sent": [(False, True)],
        f"session={other.slug}": [(True, False)],
        f"state=sent&session={other.slug}": [],
    }


def test_nobody_hears_of_a_session_whose_letters_are_not_theirs(app: Flask, as_bram: Browser, bram_s: Meeting):
    sign_up_all(bram_s, "anna")
    fleur = person("fleur", RoleName.FACILITATOR)
    make(title="Van Fleur", facilitator_ids=[fleur.id])

    mine, unknown, others = (as_bram.open(f"{LETTERS}?session={slug}") for slug in (bram_s.slug, "x", "van-fleur"))

    assert "Over Van Bram." in mine.text
    assert "Van Fleur" not in others.answer.text
    assert (words_in(others.find("main")), others.links) == (words_in(unknown.find("main")), unknown.links)


def test_whose_role_was_taken_reads_no_letters_of_what_they_led(
    as_bram: Browser, chris: Person, bram: Person, bram_s: Meeting
):
    sign_up_all(bram_s, "anna")
    assert len(rows(as_bram.open(LETTERS))) == 1

    take_role(bram.roles[0].id, chris.id, NOW, successor_id=chris.id)

    assert [as_bram.open(path).status for path in (LETTERS, f"{LETTERS}?session={bram_s.slug}")] == [404, 404]


@pytest.mark.in_turns
@pytest.mark.parametrize("query", ["state=x", "session=bestaat-niet", "page=0", "page=x", "page=99999999999999999999"])
def test_a_choice_of_any_shape_shows_what_there_is(as_chris: Browser, bram_s: Meeting, query: str):
    sign_up_all(bram_s, "anna")

    assert len(rows(as_chris.open(f"{LETTERS}?{query}"))) == 1


def test_a_long_list_is_paged(as_chris: Browser, app: Flask):
    meeting = make(capacity=60)
    sign_up_all(meeting, *(f"p{number}" for number in range(53)))

    first, second = as_chris.open(LETTERS), as_chris.open(f"{LETTERS}?page=2")

    assert (len(rows(first)), len(rows(second))) == (50, 3)
    assert "p0@oeverkring.example" in rows(second)[-1]
    assert f"{LETTERS}?page=2" in first.links.values()
    assert f"{LETTERS}?page=1" in second.links.values()


def test_bram_sends_a_refused_letter_again(office: PostOffice, as_bram: Browser, bram_s: Meeting):
    office.at_recipient[ANNA] = "550 No such mailbox"
    sign_up_all(bram_s, "anna")
    send_what_is_due()
    office.at_recipient.clear()

    page = as_bram.open(f"{LETTERS}?state=refused").form("/retry?state=refused").submit()
    send_what_is_due()

    assert page.path == "/manage/letters?said=again&state=refused"
    assert (office.readers, [state for state, _ in states()]) == ([ANNA], ["sent"])


def test_a_letter_whose_day_is_over_says_so(
    office: PostOffice, as_chris: Browser, bram_s: Meeting, clock: time_machine.Traveller
):
    office.at_recipient[ANNA] = "550 No such mailbox"
    sign_up_all(bram_s, "anna")
    send_what_is_due()
    form = as_chris.open(LETTERS).form("/retry")
    clock.move_to(bram_s.ends_at + timedelta(minutes=1))

    page = form.submit()

    assert (page.status, len(page.with_class("bad")), states()) == (409, 2, [("refused", "550 No such mailbox")])
    assert [form.action for form in page.forms if form.action.endswith("/retry")] == []


def test_nobody_sends_a_letter_of_another_session_again(office: PostOffice, as_bram: Browser, bram: Person):
    office.at_recipient[ANNA] = "550 No such mailbox"
    mine = make(title="Van Bram", facilitator_ids=[bram.id])
    sign_up_all(mine, "anna")
    sign_up_all(make(title="Van iemand anders"), "anna")
    send_what_is_due()
    form = as_bram.open(LETTERS).form("/retry")

    other = form.action.replace(f"/{letters()[0].id}/", f"/{letters()[1].id}/")
    page = as_bram.send(other, form.values, {})

    assert (page.status, [state for state, _ in states()]) == (404, ["refused", "refused"])


def test_all_refused_letters_of_the_filter_go_again_by_one_press(
    office: PostOffice, as_bram: Browser, bram: Person, bram_s: Meeting
):
    other = make(title="Ook van Bram", facilitator_ids=[bram.id])
    names = [f"p{number}" for number in range(3)]
    office.at_domain["oeverkring.example"] = "550 No such mailbox"
    sign_up_all(bram_s, *names[:2])
    sign_up_all(other, names[2])
    sign_up_all(make(title="Van iemand anders"), "daan")
    send_what_is_due()
    office.at_domain.clear()

    page = as_bram.open(f"{LETTERS}?session={bram_s.slug}").press("Verstuur alle geweigerde mails opnieuw")
    send_what_is_due()

    assert page.path == f"{LETTERS}?said=all-again&count=2&session={bram_s.slug}"
    assert "2 mails gaan opnieuw." in page.text
    assert office.readers == [f"{name}@oeverkring.example" for name in names[:2]]
    assert [state for state, _ in states()] == ["sent", "sent", "refused", "refused"]


def test_chris_reads_why_no_letter_goes_and_tries_again_by_one_press(
    office: PostOffice, as_chris: Browser, as_bram: Browser, bram_s: Meeting
):
    office.at_sender = "550 5.7.60 Not allowed to send as this sender"
    sign_up_all(bram_s, "anna")
    send_what_is_due()
    why = "Er gaat geen mail uit: de mailserver accepteert het afzenderadres niet."

    pages = {path: as_chris.open(path).text for path in ("/manage", LETTERS)}
    assert [(why in text, "De mailserver zegt: 550 5.7.60" in text) for text in pages.values()] == [(True, True)] * 2
    assert why not in as_bram.open("/manage").text

    office.at_sender = ""
    page = as_chris.open("/manage").press("Probeer nu")
    assert "Het versturen wordt nu opnieuw geprobeerd." in page.text
    send_what_is_due()
    assert (why in as_chris.open("/manage").text, office.readers) == (False, [ANNA])


def test_an_old_or_held_outbox_is_a_warning_on_manage(
    office: PostOffice, as_chris: Browser, bram_s: Meeting, clock: time_machine.Traveller
):
    sign_up_all(bram_s, "anna")
    clock.shift(timedelta(minutes=16))
    assert "1 mail wacht langer dan een kwartier." in as_chris.open("/manage").text

    hold_outbox(now())
    held = as_chris.open("/manage")
    assert "er is een back-up teruggezet" in held.text
    held.press("Laat de mail gaan")
    send_what_is_due()

    assert office.readers == [ANNA]
    assert "Er gaat geen mail uit" not in as_chris.open("/manage").text
