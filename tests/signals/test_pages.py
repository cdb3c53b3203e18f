"""The pages of signals: naming the mailbox, answering behind the link in the letter, and where it waits."""

import re

import pytest
import time_machine
from flask import Flask

from portal.clock import now
from portal.keys import key_of
from portal.lessons.operations.share import share
from portal.signals.rules import PURPOSE
from tests.browser import Browser, sign_in
from tests.cast import coordinator, network, person
from tests.flows.letters import mail_of
from tests.lessons.sharing import EVERYONE, PARTICIPANTS, bram
from tests.members import add_member
from tests.signals.asked import A_DAY, ROLE, SIGNAL, answer, asked, question, signalled, work

MAILBOX = "/manage/networks/meedoen/policy-mailbox"
HOSTILE = '<script>alert(1)</script> [link](javascript:x) "><img src=x>'


@pytest.fixture
def as_nobody(app: Flask) -> Browser:
    return Browser(app)


def key() -> str:
    found = question()
    return key_of(PURPOSE, found.id, found.salt)


def test_a_coordinator_names_a_mailbox_its_owner_answers_by_the_letter_and_everybody_reads_it(
    app: Flask, as_nobody: Browser
):
    meedoen = network()
    lotte = sign_in(Browser(app), coordinator("lotte", meedoen))
    bram_reads = sign_in(Browser(app), person("bram"))
    meeting = signalled(meedoen, audience=EVERYONE)
    edit = lotte.open("/manage/networks/meedoen/edit")
    assert "Noem iemand die beleid maakt: nu krijgt niemand" in edit.text
    assert "Nu krijgt niemand de signalen" in bram_reads.open(f"/manage/meetings/{meeting.slug}/summary").text

    page = edit.follow("Kies wie de signalen krijgt")
    refused = page.form(MAILBOX).submit(email="petra", role="", name="Petra")
    assert (refused.status, refused.form(MAILBOX).values["name"]) == (422, "Petra")
    saved = refused.form(MAILBOX).submit(email="petra@oeverkring.example", role=ROLE)
    assert saved.form(MAILBOX).values["email"] == "petra@oeverkring.example"
    assert f"Ze gaan naar: {ROLE}." in lotte.open("/manage/networks/meedoen/edit").text
    with time_machine.travel(now() + A_DAY, tick=False):
        work(now())
        [letter] = mail_of("petra")
        for browser in (lotte, bram_reads):
            assert "Signaal voor beleid: wacht op antwoord sinds" in browser.open("/manage").text

        [path] = re.findall(r"http://samenop\.example(/signals/\S+)", letter.get_body(("plain",)).get_content())  # pyright: ignore
        page = as_nobody.open(path)
        assert (SIGNAL in page.text, [name for name in ("Anna", "Daan", "Emma", "Bram") if name in page.text]) == (
            True,
            [],
        )
        empty = page.form(path).submit(choice="cannot", answer="")
        assert (empty.status, empty.form(path).values["choice"]) == (422, "cannot")
        named = empty.form(path).submit(choice="looking", answer=f"Vraag het Anna. {HOSTILE}")
        assert (named.status, "“Anna” mag blijven staan" in named.text) == (422, True)
        mark = next(each.get("value") for each in named.elements("input") if each.get("name") == "may_stay")
        saved = named.form(path).submit(may_stay=mark)
        assert "Dank je. Je antwoord staat bij het signaal." in saved.text
        corrected = saved.form(path).submit(choice="looking", answer=f"In maart. {HOSTILE}")
        assert corrected.form(path).values["answer"] == f"In maart. {HOSTILE}"
        public = as_nobody.open(f"/agenda/{meeting.slug}/summary")

        assert (f"We kijken ernaar. In maart. {HOSTILE}" in public.text, ROLE in public.text) == (True, True)
        assert [
            tag for tag in ("script", "img") if any("alert" in (each.text or "") for each in public.elements(tag))
        ] == []
        assert "wacht op antwoord" not in lotte.open("/manage").text


def test_a_wrong_key_is_unknown_and_one_past_its_day_or_of_a_withdrawn_signal_is_over(app: Flask, as_nobody: Browser):
    meeting = asked()
    mine = key()
    wrong = f"{mine[:-1]}{'A' if mine[-1] != 'A' else 'B'}"
    for path in (f"/signals/{wrong}", f"/signals/999.{'A' * 32}"):
        assert as_nobody.open(path).status == 404
    with time_machine.travel(question().answer_until, tick=False):
        over = as_nobody.open(f"/signals/{mine}")
        assert (over.status, "Je kon dit signaal beantwoorden tot maandag 22 februari 2027." in over.text) == (
            410,
            True,
        )
    share(meeting.id, PARTICIPANTS, 0, bram(), now())

    gone = as_nobody.open(f"/signals/{mine}")

    assert (gone.status, "Dit signaal is ingetrokken." in gone.text) == (410, True)


def test_one_button_stops_the_signals_and_then_says_so_also_twice(app: Flask, as_nobody: Browser):
    meeting = asked()
    page = as_nobody.open(f"/signals/{key()}")
    lotte = sign_in(Browser(app), person("lotte"))

    for _press in (1, 2):
        stopped = page.press("Ik wil geen signalen van dit netwerk")
        assert (stopped.status, "Je krijgt geen signalen meer" in stopped.text) == (200, True)

    again = lotte.open(MAILBOX).form(MAILBOX).submit(email="petra@oeverkring.example", role=ROLE)
    assert (again.status, "wil geen signalen van dit netwerk meer" in again.text) == (422, True)
    assert (as_nobody.open(f"/signals/{key()}").status, answer()) == (410, "")
    assert "er kwam geen antwoord" in lotte.open("/manage").text
    assert meeting.slug


def test_a_coordinator_records_an_answer_herself_and_one_of_another_network_or_a_member_does_not(app: Flask):
    meeting = asked()
    anders = network("Anders")
    add_member(meeting.network_id or 0, "noor@oeverkring.example", "Noor", None, now())
    lotte = sign_in(Browser(app), person("lotte"))
    for name in ("noor", coordinator("piet", anders).name.lower()):
        assert "/answer" not in " ".join(
            form.action for form in sign_in(Browser(app), person(name)).open("/lessons?signal=1").forms
        )

    lotte.open("/lessons?signal=1").form("/answer").submit(answer="De wethouder belde.")

    assert answer() == "De wethouder belde."
    assert "wacht op antwoord" not in lotte.open("/manage").text
