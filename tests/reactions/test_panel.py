"""The facilitator's panel of a round and its answers, and the organiser's view of it."""

from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import After, Meeting
from portal.db import db
from portal.people.models import Person, RoleName
from portal.reactions.jobs import pass_on_all
from portal.reactions.models import Reaction
from tests.after import held
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW, letters_to, network, person
from tests.guards.scene import everything, right, sign_in_of
from tests.guards.test_statements import statements
from tests.members import add_member
from tests.reactions.rounds import SECRET, TEXT, finished, hides, in_round, says, seen, summary, written

LATER = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)  # two working days after NOW


def desk(meeting: Meeting) -> str:
    return f"/manage/meetings/{meeting.slug}/summary"


def test_before_asking_it_says_who_gets_a_letter_and_until_when(app: Flask, as_bram: Browser):
    ours = network()
    add_member(ours.id, "noor@oeverkring.example", "Noor", None, NOW)
    meeting = written(network_id=ours.id)

    page = as_bram.open(desk(meeting))

    panel = words_in(page.by_id("round"))
    assert "We vragen aan 3 mensen die erbij waren: klopt dit? Ieder krijgt één mail" in panel
    assert "1 lid van het netwerk miste het. Dat krijgt “Lees mee”, en niet de vraag of het klopt." in panel
    form = page.form("/summary/rounds")
    assert (form.values["closes"], "members" in form.fields, form.values.get("members")) == ("2026-12-01", True, None)


def test_asking_is_one_button(app: Flask, as_bram: Browser):
    meeting = written()

    page = as_bram.open(desk(meeting)).press("Vraag reacties")

    assert (page.status, page.path.split("?")[0]) == (200, desk(meeting))
    panel = words_in(page.by_id("round"))
    assert "0 van de 3 mensen reageerden" in panel
    assert "Gevraagd om te reageren tot en met dinsdag 1 december 2026." in panel
    assert "krijgt op maandag 30 november 2026 één herinnering" in panel
    assert letters_to("anna")[-1] == "summary-asked"


def test_another_day_can_be_chosen_and_one_that_is_over_not(app: Flask, as_bram: Browser):
    meeting = written()
    before = everything(app)

    for closes, sentence in (
        ("2026-11-20", "Kies een dag die nog komt, binnen twee maanden."),
        ("ooit", "Vul een datum in."),
    ):
        page = as_bram.open(desk(meeting)).form("/summary/rounds").submit(closes=closes)
        assert (page.status, page.errors()) == (422, [sentence])
    assert everything(app) == before

    as_bram.open(desk(meeting)).form("/summary/rounds").submit(closes="2026-12-04")
    assert summary(meeting).round_closes_at == datetime(2026, 12, 4, 22, 59, tzinfo=UTC)


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("make", "status", "sentence"),
    [
        (held, 409, "Schrijf eerst in het kort wat eruit kwam."),
        (
            lambda: written({"intro": "Bel 06 12345678."}),
            422,
            "Kijk eerst of er iets in staat waaraan je iemand herkent.",
        ),
        (in_round, 409, "De anderen zijn al aan het reageren."),
        (lambda: written(there=[]), 409, "Zeg eerst wie er was. Zij krijgen de samenvatting."),
        (lambda: held(after=After.LESSONS), 409, "Deze sessie heeft alleen lessen, geen samenvatting."),
        (lambda: held(after=After.NOTHING), 409, "Na deze sessie wordt niets geschreven"),
    ],
    ids=["nothing written", "a phone number", "asked already", "nobody there", "lessons only", "nothing after"],
)
def test_asking_out_of_order_is_a_page_that_says_why(app: Flask, as_bram: Browser, make, status: int, sentence: str):
    meeting = make()
    sheet = as_bram.open(desk(written(title="Een andere"))).form("/summary/rounds")
    sheet.action = f"{desk(meeting)}/rounds"
    before = everything(app)

    page = sheet.submit()

    assert (page.status, sentence in page.text) == (status, True)
    assert everything(app) == before


def test_reactions_stand_beside_what_they_are_about_and_are_answered_there(app: Flask, as_bram: Browser):
    meeting = in_round()
    hers = says(meeting, "anna", "addition", "Vraag de buurvrouw.", is_named=True)
    says(meeting, "daan", "nuance", "Alleen voor jou gezegd.", is_private=True)
    says(meeting, "emma", "agree", part="intro")

    panel = words_in(as_bram.open(desk(meeting)).by_id("round"))
    assert "2 reacties wachten op je antwoord." in panel
    assert "Aanvulling · Anna Wacht op je antwoord Vraag de buurvrouw." in panel
    assert "Mist nuance · Een deelnemer · Alleen voor jou Wacht op je antwoord Alleen voor jou gezegd." in panel
    assert "Klopt · Een deelnemer" in panel

    page = (
        as_bram.open(desk(meeting))
        .form(f"/reactions/{hers.id}/handling")
        .submit(_button=button(as_bram.open(desk(meeting)), hers, "adopted"))
    )
    assert "1 reactie wacht op je antwoord." in words_in(page.by_id("round"))
    assert "Overgenomen" in words_in(page.by_id(f"reaction-{hers.id}"))


def button(page, reaction: Reaction, outcome: str):
    form = page.form(f"/reactions/{reaction.id}/handling")
    return next(item for item in form.buttons if item.get("value") == outcome)


def paragraph(page: Page, reaction: Reaction) -> str:
    return page.form(f"/reactions/{reaction.id}/handling").values["paragraph"]


def take_over(page: Page, reaction: Reaction, **typed: str) -> Page:
    form = page.form(f"/reactions/{reaction.id}/handling")
    return form.submit(_button=next(item for item in form.buttons if item.get("name") == "take"), **typed)


def test_the_words_of_a_reaction_are_taken_over_and_saved_with_the_answer(app: Flask, as_bram: Browser):
    meeting = in_round()
    hers = says(meeting, "anna", "addition", "Vraag de buurvrouw.", part="next_steps")
    page = as_bram.open(desk(meeting))
    assert paragraph(page, hers) == TEXT["next_steps"]

    taken = take_over(page, hers)
    assert paragraph(taken, hers) == f"{TEXT['next_steps']}\n- Vraag de buurvrouw."
    assert seen(meeting) == TEXT  # nothing is saved yet

    form = taken.form(f"/reactions/{hers.id}/handling")
    form.submit(_button=button(taken, hers, "adopted"), paragraph="- Een kaart schrijven.\n- Bel de buurvrouw.")

    assert seen(meeting) == {**TEXT, "next_steps": "- Een kaart schrijven.\n- Bel de buurvrouw."}
    assert db.session.get_one(Reaction, hers.id).outcome == "adopted"


def test_what_would_give_somebody_away_is_refused_at_the_paragraph(app: Flask, as_bram: Browser):
    meeting = in_round()
    hers = says(meeting, "anna", "addition", "Vraag de buurvrouw.")
    page = as_bram.open(desk(meeting))
    form = page.form(f"/reactions/{hers.id}/handling")

    refused = form.submit(_button=button(page, hers, "adopted"), paragraph="Bel 06 12345678.")

    assert (refused.status, paragraph(refused, hers)) == (422, "Bel 06 12345678.")
    assert refused.errors() == ["Kijk eerst of er iets in staat waaraan je iemand herkent."]
    assert (seen(meeting), db.session.get_one(Reaction, hers.id).outcome) == (TEXT, None)


def test_two_who_change_one_paragraph_at_once_see_both(app: Flask, as_bram: Browser):
    meeting = in_round()
    hers, his = (says(meeting, name, "addition", f"Van {name}.") for name in ("anna", "daan"))
    first = second = as_bram.open(desk(meeting))
    sent = first.form(f"/reactions/{hers.id}/handling")
    sent.submit(_button=button(first, hers, "adopted"), paragraph="Luisteren.")

    left = second.form(f"/reactions/{his.id}/handling").submit(_button=button(second, his, "partly"))
    assert seen(meeting)["answer_1"] == "Luisteren."  # a paragraph that was left alone changes nothing

    late = second.form(f"/reactions/{his.id}/handling")
    refused = late.submit(_button=button(second, his, "adopted"), paragraph="Praten.")
    assert (left.status, refused.status, paragraph(refused, his)) == (200, 409, "Praten.")
    assert "Er staat nu: Luisteren." in refused.errors()

    again = refused.form(f"/reactions/{his.id}/handling").submit(_button=button(refused, his, "adopted"))
    assert (again.status, seen(meeting)["answer_1"]) == (200, "Praten.")


@pytest.mark.parametrize("htmx", [False, True], ids=["a browser", "htmx"])
def test_not_needs_a_reason_and_says_so_beside_it(app: Flask, as_bram: Browser, htmx: bool):
    meeting = in_round()
    hers = says(meeting, "anna", "addition", "Vraag de buurvrouw.")
    page = as_bram.open(desk(meeting))

    refused = page.form(f"/reactions/{hers.id}/handling").submit(_button=button(page, hers, "declined"), _htmx=htmx)

    assert (refused.status, refused.errors()) == (422, ["Zeg waarom niet. Wie reageerde, leest het."])
    done = refused.form(f"/reactions/{hers.id}/handling").submit(
        _button=button(refused, hers, "declined"), reason="Dat zei niemand."
    )
    assert "Niet overgenomen Vraag de buurvrouw. Omdat: Dat zei niemand." in words_in(done.by_id(f"reaction-{hers.id}"))


@pytest.mark.parametrize("outcome", [None, "", "maybe"])
def test_an_answer_that_is_none_of_the_three_is_refused(app: Flask, as_bram: Browser, outcome: str | None):
    hers = says(in_round(), "anna", "addition", "Vraag de buurvrouw.")
    token = right("handling.handle", sign_in_of(as_bram))
    sent = {"csrf_token": token, **({} if outcome is None else {"outcome": outcome})}

    answer = as_bram.ask(f"/manage/reactions/{hers.id}/handling", "POST", data=sent)

    assert (answer.status_code, db.session.get(Reaction, hers.id).outcome) == (422, None)  # pyright: ignore


def test_what_is_hidden_is_seen_by_who_leads_and_taken_out_by_one_button(app: Flask, as_bram: Browser):
    meeting = in_round()
    hers = hides(meeting, "anna")

    page = as_bram.open(f"/manage/reactions/{hers.id}")
    assert page.title == "Een reactie"
    [around] = page.with_class("told")
    assert words_in(around) == "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp."

    done = page.press("Haal eruit")
    assert done.path.split("?")[0] == desk(meeting)
    assert seen(meeting)["answer_1"] == "Eerst luisterden we. Dat hielp.\n\nDaarna praatten we."


def test_after_publication_what_is_hidden_waits_on_the_same_page(app: Flask, as_bram: Browser):
    meeting = in_round()
    finished(meeting)
    hers = hides(meeting, "anna")

    page = as_bram.open(desk(meeting))

    assert SECRET in words_in(page.by_id(f"reaction-{hers.id}"))
    assert page.form(f"/reactions/{hers.id}/handling")


def test_an_organiser_sees_only_what_was_passed_on_and_only_that_paragraph(
    app: Flask, as_chris: Browser, chris: Person
):
    meeting = in_round()
    other = says(meeting, "anna", "addition", "Vraag de buurvrouw.")
    hers = hides(meeting, "anna")
    assert as_chris.open(f"/manage/reactions/{hers.id}").status == 404

    pass_on_all(LATER)

    page = as_chris.open(f"/manage/reactions/{hers.id}")
    assert (page.status, SECRET in page.text) == (200, True)
    unseen = ("Daarna praatten we.", TEXT["intro"][:20], "Vraag de buurvrouw.", "Anna")
    assert [words in page.text for words in unseen] == [False] * 4
    assert as_chris.open(f"/manage/reactions/{other.id}").status == 404

    done = page.press("Haal eruit")
    assert (done.path.split("?")[0], SECRET in done.text) == (f"/manage/reactions/{hers.id}", False)
    assert "rode fiets" not in repr(summary(meeting).parts)


def test_an_organiser_who_lets_it_stand_reads_it_no_more(app: Flask, as_chris: Browser):
    meeting = in_round()
    hers = hides(meeting, "anna")
    pass_on_all(LATER)

    page = as_chris.open(f"/manage/reactions/{hers.id}")
    done = page.form("/handling").submit(_button=button(page, hers, "declined"), reason="Een verzonnen man.")

    assert (done.status, SECRET in done.text) == (200, False)
    assert seen(meeting) == TEXT


@pytest.mark.parametrize("name", ["anna", "fleur", "lotte", "chris", "daan"])
def test_nobody_else_opens_or_answers_a_reaction(app: Flask, name: str, chris: Person):
    ours = network()
    roles = {"fleur": RoleName.FACILITATOR, "chris": RoleName.ORGANISER}
    meeting = in_round(network_id=ours.id)
    hers = hides(meeting, "anna")
    somebody = person(name, *([roles[name]] if name in roles else []))
    browser = sign_in(Browser(app), somebody)
    before = db.session.scalars(select(Reaction.outcome)).all()

    statuses = [browser.ask(f"/manage/reactions/{hers.id}").status_code]
    sent = {"csrf_token": right("handling.handle", sign_in_of(browser)), "outcome": "declined", "reason": "x"}
    statuses.append(browser.ask(f"/manage/reactions/{hers.id}/handling", "POST", data=sent).status_code)

    assert statuses == [404, 404]
    assert db.session.scalars(select(Reaction.outcome)).all() == before


def test_where_nothing_comes_after_or_lessons_only_there_is_no_round(app: Flask, as_bram: Browser):
    meeting = held(after=After.LESSONS)

    page = as_bram.open(desk(meeting))

    assert (page.status, [item.get("id") for item in page.elements() if item.get("id") == "round"]) == (200, [])


@pytest.mark.in_turns
def test_the_panel_costs_as_much_for_many_reactions_as_for_one(app: Flask, as_bram: Browser):
    meeting = in_round()
    says(meeting, "anna", "addition", "Een.", is_named=True)
    few = statements(as_bram, desk(meeting))
    for reader in ("anna", "emma", "daan"):
        for name in ("intro", "answer_1", "table", "next_steps", "whole"):
            says(meeting, reader, "nuance", "Nog een.", part=name, is_named=True)

    assert statements(as_bram, desk(meeting)) == few
