"""The pages of a proposal, as a stranger, its owner and an organiser use them."""

import pytest
from flask import Flask
from sqlalchemy import select

from portal.db import db
from portal.mail.letters.words import words_of
from portal.mail.models import Letter, LetterState
from portal.mail.rules.sending import NotTrueAnyMore
from portal.people.models import Person, RoleName
from portal.proposals.operations.answer import ask_back, decline_proposal, make_draft_of
from tests.browser import HOME, Browser, sign_in
from tests.cast import NOW, letters_to, person
from tests.proposals.proposing import TEXT, confirmed, page_of, proposals_of, proposes

TYPED = {"title": TEXT.title, "question": TEXT.question, "about_when": TEXT.about_when}
DAAN = {"name": "Daan", "email": "daan@oeverkring.example"}
MANAGE = "/manage/proposals"


@pytest.fixture
def chris(app: Flask) -> Person:
    return person("chris", RoleName.ORGANISER)


def letter_to(name: str, kind: str) -> tuple[str, str, tuple[str, str] | None]:
    """Return the text of somebody's last letter of this kind, the path of its button, and who answers."""
    db.session.rollback()
    theirs = select(Letter).join(Person, Letter.person_id == Person.id).where(Letter.kind == kind)
    theirs = theirs.where(Person.email == f"{name}@oeverkring.example").order_by(Letter.id.desc())
    words = words_of(db.session.scalars(theirs).first() or pytest.fail(kind))
    text = "\n".join([words.subject, *words.lines, *words.after])
    return text, words.button.url.removeprefix(HOME) if words.button else "", words.reply_to


def test_daan_proposes_a_session_from_the_agenda_and_leads_it(app: Flask, chris: Person):
    daan = Browser(app)
    page = daan.open("/agenda").follow("Zelf een sessie voorstellen")
    page = page.form("/proposals/new").submit(**TYPED, **DAAN)
    assert (page.path, page.name) == ("/proposals/sent", "proposal-sent")

    text, link, _ = letter_to("daan", "proposal-prove")
    assert [word for word in (*TYPED.values(), "Daan") if word in text] == []  # nothing that a stranger typed
    for _ in range(2):
        page = daan.open(link)
    assert ([proposal.state for proposal in proposals_of("daan")], letters_to("chris")) == (["sent"], [])
    page = page.press("Ja, dit stel ik voor")
    assert page.by_id("proposal-state").get("data-state") == "proven"

    _, link, _ = letter_to("chris", "proposal-waits")
    assert link == "/sign-in?next=/manage/proposals"
    organiser = sign_in(Browser(app), chris)
    assert "Een voorgestelde sessie wacht op je antwoord sinds" in organiser.open("/manage").text
    page = organiser.open(MANAGE).press("Maak er een concept van")
    assert "Het concept is gemaakt" in page.text

    text, link, _ = letter_to("daan", "proposal-drafted")
    assert TEXT.about_when in text
    [proposal] = proposals_of("daan")
    guide = sign_in(Browser(app), db.session.get_one(Person, proposal.person_id))
    page = guide.open(link)
    assert (page.name, page.status, TEXT.title in page.text) == ("run", 200, True)

    page = organiser.open(MANAGE).press("Ongedaan maken: gooi het concept weg")
    assert "Het voorstel staat weer open." in page.text
    assert guide.open("/manage").status == 404


def test_the_answer_is_the_same_for_who_is_known_who_proposed_before_and_a_stranger(app: Flask, chris: Person):
    confirmed("emma")
    answers = {}
    for name in ("chris", "emma", "daan"):
        browser = Browser(app)
        page = browser.open("/proposals/new").form("/proposals/new")
        sent = page.submit(**TYPED, name="Iemand", email=f"{name}@oeverkring.example")
        answers[name] = (sent.status, sent.path, browser.ask("/proposals/sent").data)

    assert len(set(answers.values())) == 1
    assert [letters_to(name)[-1] for name in answers] == ["proposal-prove", "proposal-again", "proposal-prove"]
    assert letter_to("emma", "proposal-again")[1] == page_of(proposals_of("emma")[0])


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(app: Flask):
    page = Browser(app).open("/proposals/new").form("/proposals/new").submit(question="Hoe dan?", website="x", **DAAN)

    assert page.status == 422
    assert page.errors()[0] == "Vul in waar je het over wilt hebben."
    assert page.form("/proposals/new").values["question"] == "Hoe dan?"
    assert proposals_of("daan") == []


def test_signed_in_it_needs_no_letter_and_shows_what_may_be_about_somebody(app: Flask, chris: Person):
    browser = sign_in(Browser(app), chris)
    form = browser.open("/proposals/new").form("/proposals/new")
    assert (form.values["name"], form.values["email"]) == ("Chris", chris.email_shown)

    page = form.submit(title="Mevrouw Jansen doet niet open", question="Bel 06 12345678?")

    assert (page.by_id("proposal-state").get("data-state"), letters_to("chris")) == ("sent", [])
    assert [mark.text for mark in page.elements("mark")] == ["Mevrouw Jansen", "06 12345678"]
    page = browser.open("/me").follow("Mevrouw Jansen doet niet open")  # no letter has the link
    page = page.form("/text").submit(title="Als de deur dicht blijft", question="")
    assert ([mark.text for mark in page.elements("mark")], "Als de deur dicht blijft" in page.text) == ([], True)


def test_a_question_is_answered_on_the_page_or_to_the_organiser_who_chose_so(app: Flask, chris: Person):
    proposal = confirmed("daan")
    form = sign_in(Browser(app), chris).open(MANAGE).form("/question")
    assert form.submit(question="").errors() == ["Schrijf je vraag."]
    form.submit(question="Voor wie is het?", replies="y")

    text, link, reply_to = letter_to("daan", "proposal-question")
    assert ("Voor wie is het?" in text, reply_to) == (True, ("Chris", chris.email_shown))
    form = Browser(app).open(link).form("/reply")
    assert form.submit(reply=" ").errors() == ["Schrijf je antwoord."]
    assert "Dank je wel. De organisator krijgt je antwoord." in form.submit(reply="Voor iedereen.").text
    assert "Voor iedereen." in sign_in(Browser(app), chris).open(MANAGE).text
    with pytest.raises(NotTrueAnyMore):
        letter_to("daan", "proposal-question")

    ask_back(proposal.id, "En hoeveel?", chris.id, False, NOW)
    assert letter_to("daan", "proposal-question")[2] is None


def test_what_was_answered_meanwhile_is_shown_with_the_text_that_could_not_be_sent(app: Flask, chris: Person):
    proposal = confirmed("daan")
    mine, theirs = Browser(app).open(page_of(proposal)), sign_in(Browser(app), chris).open(MANAGE)
    decline_proposal(proposal.id, "Dat is er al.", chris.id, NOW)

    pages = (
        mine.form("/text").submit(title="Anders", question="", about_when=""),
        theirs.form("/question").submit(question="Voor wie is het?"),
    )

    assert [page.status for page in pages] == [409, 409]
    assert [text in page.text for text, page in zip(("Anders", "Voor wie is het?"), pages, strict=True)] == [True, True]
    assert "Dat is er al." in pages[0].text
    assert "Dat is er al." in letter_to("daan", "proposal-declined")[0]


def test_two_windows_show_both_texts(app: Flask, chris: Person):
    browser, proposal = Browser(app), confirmed("daan")
    first, second = (browser.open(page_of(proposal)).form("/text") for _ in range(2))
    first.submit(title="Samen eten")

    page = second.submit(title="Samen koken")

    assert (page.status, "Samen eten" in page.text, page.form("/text").values["title"]) == (409, True, "Samen koken")
    assert "Samen koken" in page.form("/text").submit().text


def test_withdrawing_twice_is_answered_and_the_link_is_nobodys_then(app: Flask, chris: Person):
    proposes("daan")
    path = page_of(proposals_of("daan")[0])
    page = Browser(app).open(path)

    pages = [page.form("/withdrawal").submit() for _ in range(2)]

    assert [(each.status, each.name) for each in pages] == [(200, "proposal-gone")] * 2
    assert Browser(app).open(path).status == 404


def test_a_refused_letter_stands_beside_the_proposal(app: Flask, chris: Person):
    make_draft_of(confirmed("daan").id, chris.id, NOW)
    letter = db.session.scalars(select(Letter).where(Letter.kind == "proposal-drafted")).one()
    letter.state = LetterState.REFUSED
    db.session.commit()

    assert "Een mail naar dit adres is geweigerd." in sign_in(Browser(app), chris).open(MANAGE).text


def test_seven_steps_and_no_form(app: Flask):
    page = Browser(app).open("/start-a-group")

    steps = [item for item in page.elements("ol")[0] if item.tag == "li"]
    assert (page.title, len(steps)) == ("Zelf een leergroep starten?", 7)
    assert [form for form in page.elements("form") if form.get("action") != "/language"] == []
