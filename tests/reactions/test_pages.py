"""The page behind the letter's link: reading, reacting by one tap or in words, and hiding a passage."""

from datetime import timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.db import db
from portal.language import in_language, tell
from portal.people.models import Person
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from portal.summaries.models import Audience, SummaryStage
from portal.summaries.operations.write import save_text
from tests.browser import AS_HTMX, HOME, Browser, Form, Page, words_in
from tests.cast import NOW, network, signup_of
from tests.guards.scene import everything
from tests.guards.test_statements import statements
from tests.members import add_member
from tests.reactions.rounds import SECRET, TEXT, answers, bram_id, finished, hides, in_round, path, says, summary
from tests.xss import SCRIPTS

LINE = "Hier stond iets. De gespreksleider kijkt ernaar."


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    return in_round()


def part(page: Page, name: str = "answer_1") -> str:
    """Return the text shown below a part of the summary."""
    return words_in(page.by_id(f"part-{name}"))


def form(page: Page, name: str = "answer_1") -> Form:
    """Return the form below a part of the summary."""
    return next(item for item in page.forms if item.values.get("part") == name and item.action.count("/") == 2)


def test_who_has_the_link_reads_the_text_with_a_form_for_each_part(meeting: Meeting, as_daan: Browser):
    page = as_daan.open(path(meeting, "anna"))

    assert (page.status, page.name, page.title) == (200, "reactions", "Klopt dit?")
    assert page.answer.headers["Cache-Control"] == "no-store"
    assert page.answer.headers["X-Robots-Tag"] == "noindex"
    assert [item.values["part"] for item in page.forms if "kind" in item.fields] == [
        "intro",
        "answer_1",
        "table",
        "next_steps",
        "whole",
    ]
    assert form(page).fields == {"csrf_token", "part", "kind", "text", "sentence", "private", "named"}
    assert "Dank je dat je erbij was. Opgeschreven door Bram." in page.text
    assert "Reageer tot en met dinsdag 1 december 2026." in page.text
    assert "0 van de 3 mensen reageerden" in page.text
    assert SECRET in page.text


def test_a_name_that_ends_with_an_initial_ends_its_sentence(meeting: Meeting, as_daan: Browser, bram: Person):
    bram.name = "Leen <M."
    db.session.commit()

    page = as_daan.open(path(meeting, "anna"))

    assert "Opgeschreven door Leen <M. " in page.text
    with in_language("nl"):
        sentences = [tell("You are signing this as %(name)s.", {"name": name}) for name in ("Leen M.", "Leen")]
    assert sentences == ["Je tekent dit als Leen M.", "Je tekent dit als Leen."]


def tap(page: Page, name: str = "answer_1", htmx: bool = False) -> Page:
    """Press “Klopt” below a part, and nothing else."""
    its_form = form(page, name)
    [button] = [item for item in its_form.buttons if item.get("value") == "agree"]
    return its_form.submit(_button=button, _htmx=htmx)


def undo(page: Page, htmx: bool = False) -> Page:
    [its_form] = [item for item in page.forms if [words_in(button) for button in item.buttons] == ["Maak ongedaan"]]
    return its_form.submit(_htmx=htmx)


def test_the_keyboard_stays_where_a_reaction_was_undone(meeting: Meeting, as_daan: Browser):
    page = tap(as_daan.open(path(meeting, "anna")))
    [its_form] = [item for item in page.forms if [words_in(button) for button in item.buttons] == ["Maak ongedaan"]]
    assert [outer for outer in its_form.element.iterancestors() if "hx-ignore" in outer.attrib] == []

    back = undo(page, htmx=True)

    focused = [words_in(element) for element in back.elements("p") if "data-focus" in element.attrib]
    assert focused == ["Je haalde het weg."]


@pytest.mark.parametrize("htmx", [False, True], ids=["a browser", "htmx"])
def test_one_tap_says_that_it_is_right_and_another_undoes_it(meeting: Meeting, as_daan: Browser, htmx: bool):
    page = tap(as_daan.open(path(meeting, "anna")), htmx=htmx)

    assert "Dank je. Je kunt het nog veranderen." in page.text
    assert "Klopt · Jij · Zonder je naam" in page.text
    assert (page.value("reacted"), "1 van de 3 mensen reageerde" in page.text) == ("1", True)

    back = undo(page, htmx)
    assert ("Je haalde het weg." in back.text, "Klopt · Jij" in back.text) == (True, False)
    assert (back.value("reacted"), back.is_part) == ("0", htmx)
    assert undo(page, htmx).value("reacted") == "0"  # once more, from an old page


def test_the_count_follows_the_first_and_the_last_reaction_of_a_person(meeting: Meeting, as_daan: Browser):
    page = tap(as_daan.open(path(meeting, "anna")))
    page = tap(page, "intro")
    page = tap(as_daan.open(path(meeting, "emma")), "whole")
    assert page.value("reacted") == "2"

    page = undo(tap(as_daan.open(path(meeting, "anna")), "next_steps", htmx=True), htmx=True)
    assert page.value("reacted") == "2"  # she said more
    assert undo(as_daan.open(path(meeting, "emma"))).value("reacted") == "1"


def test_a_tap_twice_says_it_once_and_the_page_then_shows_it_as_said(meeting: Meeting, as_daan: Browser):
    old = as_daan.open(path(meeting, "anna"))
    tap(old)
    page = tap(old)

    assert part(page).count("Klopt · Jij") == 1
    assert [item.get("value") for item in form(page).buttons] == [None, None]
    assert "agree" in [item.get("value") for item in form(page, "intro").buttons]


def test_enter_in_a_form_is_no_tap(meeting: Meeting, as_daan: Browser):
    first = form(as_daan.open(path(meeting, "anna"))).buttons[0]

    assert (first.get("name"), words_in(first)) == (None, "Stuur")


def test_words_that_were_chosen_before_the_tap_are_not_lost(meeting: Meeting, as_daan: Browser):
    its_form = form(as_daan.open(path(meeting, "anna")))
    [button] = [item for item in its_form.buttons if item.get("value") == "agree"]

    page = its_form.submit(_button=button, text="En het hielp.")

    assert "Klopt · Jij · Zonder je naam En het hielp." in part(page)


@pytest.mark.parametrize("htmx", [False, True], ids=["a browser", "htmx"])
def test_undoing_after_the_round_says_that_it_is_over(meeting: Meeting, as_daan: Browser, htmx: bool):
    page = tap(as_daan.open(path(meeting, "anna")))
    finished(meeting)

    late = undo(page, htmx)

    assert (late.status, "Je kunt niet meer reageren op deze samenvatting." in late.text) == (409, True)
    assert "Klopt · Jij" in as_daan.open(path(meeting, "anna")).text


def test_undoing_in_a_part_that_is_gone_leads_to_the_page(meeting: Meeting, as_daan: Browser):
    page = tap(as_daan.open(path(meeting, "anna")))
    save_text(meeting.id, {**TEXT, "answer_1": ""}, 2, bram_id(), NOW)

    back = undo(page)

    assert (back.status, back.name, back.value("reacted")) == (200, "reactions", "0")


def test_opening_the_page_says_nothing(meeting: Meeting, as_daan: Browser):
    before = everything(as_daan._client.application)

    for method in ("GET", "HEAD"):
        as_daan.ask(f"{path(meeting, 'anna')}?kind=agree&part=intro", method)

    assert everything(as_daan._client.application) == before


def test_what_is_wrong_is_said_beside_it_and_nothing_is_lost(meeting: Meeting, as_daan: Browser):
    before = everything(as_daan._client.application)

    nothing = form(as_daan.open(path(meeting, "anna"))).submit()
    empty = form(as_daan.open(path(meeting, "anna"))).submit(kind="nuance", named="y", _htmx=True)
    long = form(as_daan.open(path(meeting, "anna"))).submit(kind="addition", text="x" * 2001)

    assert [(page.status, page.errors()) for page in (nothing, empty, long)] == [
        (422, ["Kies wat je wilt zeggen."]),
        (422, ["Schrijf in een paar woorden wat je bedoelt."]),
        (422, ["Hoogstens 2000 tekens."]),
    ]
    assert form(empty).values.get("kind") == "nuance"
    assert form(empty).values.get("named") == "y"
    assert form(long).values["text"] == "x" * 2001
    assert everything(as_daan._client.application) == before


def test_a_form_of_no_part_is_told_so(meeting: Meeting, as_daan: Browser):
    page = form(as_daan.open(path(meeting, "anna"))).submit(kind="agree", part="nothing")

    assert (page.status, "Kies er een uit de lijst." in page.text) == (422, True)


def test_a_cell_of_the_table_is_the_table(meeting: Meeting, as_daan: Browser):
    form(as_daan.open(path(meeting, "anna")), "table").submit(part="obstacle_1", kind="agree")

    assert "Klopt · Jij" in part(as_daan.open(path(meeting, "anna")), "table")


def test_others_read_it_without_a_name_unless_it_was_put_to_it(meeting: Meeting, as_daan: Browser):
    says(meeting, "anna", "addition", "Zonder naam gezegd.")
    says(meeting, "emma", "addition", "Met naam gezegd.", is_named=True)
    says(meeting, "emma", "nuance", "Alleen voor Bram.", is_private=True)
    hides(meeting, "emma")

    page = as_daan.open(path(meeting, "daan"))

    assert "Aanvulling · Een deelnemerZonder naam gezegd." in part(page)
    assert "Aanvulling · EmmaMet naam gezegd." in part(page)
    assert [words in page.text for words in ("Alleen voor Bram.", "Anna", SECRET)] == [False] * 3


def test_a_member_who_missed_it_reads_no_reactions_of_those_who_were_there(app: Flask, as_daan: Browser):
    ours = network()
    add_member(ours.id, "noor@oeverkring.example", "Noor", None, NOW)
    meeting = in_round(network_id=ours.id, with_members=True)
    says(meeting, "anna", "addition", "Onder ons gezegd.")

    page = as_daan.open(path(meeting, "noor"))

    assert (SECRET in page.text, "Onder ons gezegd." in page.text) == (True, False)
    assert "Dank je dat je erbij was" not in page.text
    form(page).submit(kind="addition", text="Van een lid.")
    assert "Van een lid." in as_daan.open(path(meeting, "anna")).text


@pytest.mark.parametrize("htmx", [False, True], ids=["a browser", "htmx"])
def test_rather_not_mention_hides_the_paragraph_for_everybody_at_once(meeting: Meeting, as_daan: Browser, htmx: bool):
    sheet = form(as_daan.open(path(meeting, "anna")))

    page = sheet.submit(kind="leave-out", sentence=SECRET, text="de rode fiets, weet je wel", _htmx=htmx)

    assert "We hebben de passage verborgen. De gespreksleider kijkt ernaar." in page.text
    assert SECRET in page.text  # who reported it sees the sentence
    other = as_daan.open(path(meeting, "emma"))
    assert (LINE in other.text, "rode fiets" in other.answer.text) == (True, False)
    assert "Daarna praatten we." in other.text


def test_a_sentence_that_changed_meanwhile_is_not_guessed_at(meeting: Meeting, as_daan: Browser):
    page = form(as_daan.open(path(meeting, "anna"))).submit(kind="leave-out", sentence="Een oude zin.")

    assert (page.status, page.name) == (409, "reactions")
    assert "De tekst is intussen veranderd." in page.text
    assert LINE not in as_daan.open(path(meeting, "anna")).text


@pytest.mark.parametrize("htmx", [False, True], ids=["a browser", "htmx"])
def test_a_reaction_that_comes_too_late_is_shown_back(meeting: Meeting, as_daan: Browser, htmx: bool):
    page = as_daan.open(path(meeting, "anna"))
    finished(meeting)

    answers = [
        form(page, name).submit(kind="addition", text="Vraag\n\n<b>de buurvrouw", _htmx=htmx)
        for name in ("answer_1", "whole")
    ]

    assert [(answer.status, answer.is_part) for answer in answers] == [(409, htmx)] * 2
    for answer in answers:
        (said,) = [words_in(item) for item in answer.with_class("bad")]
        assert said == "Je kunt niet meer reageren op deze samenvatting. Dit schreef je: Vraag <b>de buurvrouw"


def test_a_reaction_to_a_part_that_is_gone_is_shown_back(meeting: Meeting, as_daan: Browser):
    page = as_daan.open(path(meeting, "anna"))
    save_text(meeting.id, {**TEXT, "answer_1": ""}, 2, bram_id(), NOW)

    answer = form(page).submit(kind="addition", text="Vraag de buurvrouw.", _htmx=True)

    assert (answer.status, [item.get("id") for item in answer.outer]) == (409, ["part-answer_1"])
    (said,) = [words_in(item) for item in answer.with_class("bad")]
    assert said == "De tekst is intussen veranderd. Kijk er nog eens naar. Dit schreef je: Vraag de buurvrouw."


def test_of_the_whole_no_sentence_can_be_left_out(meeting: Meeting, as_daan: Browser):
    page = form(as_daan.open(path(meeting, "anna")), "whole").submit(kind="leave-out")

    assert (page.status, page.errors()) == (422, ["Zeg dit bij het stuk waar de zin in staat."])


def test_what_one_said_can_be_taken_back_until_it_is_answered(meeting: Meeting, as_daan: Browser):
    form(as_daan.open(path(meeting, "anna"))).submit(kind="nuance", text="Nou.")

    page = as_daan.open(path(meeting, "anna")).press("Haal weg")
    assert ("Je haalde het weg." in page.text, "Nou." in page.text) == (True, False)

    hers = says(meeting, "anna", "nuance", "Toch.")
    open_page = as_daan.open(path(meeting, "anna"))
    answers(hers, "adopted")
    late = open_page.press("Haal weg")
    assert (late.status, "De gespreksleider heeft hier al op geantwoord" in late.text) == (409, True)
    assert "Overgenomen, dank je." in as_daan.open(path(meeting, "anna")).text


def test_who_reacted_sees_what_was_done_with_it_and_nobody_else_does(meeting: Meeting, as_daan: Browser):
    answers(says(meeting, "anna", "addition", "Een."), "adopted")
    answers(says(meeting, "anna", "nuance", "Twee."), "partly")
    answers(says(meeting, "anna", "addition", "Drie.", part="intro"), "declined", "Dat zei niemand.")

    mine, others = as_daan.open(path(meeting, "anna")), as_daan.open(path(meeting, "emma"))

    done = ["Overgenomen, dank je.", "Deels overgenomen, dank je.", "Niet overgenomen, omdat: Dat zei niemand."]
    assert [words in mine.text for words in done] == [True] * 3
    assert [words in others.text for words in done] == [False] * 3


def test_once_it_is_final_only_rather_not_mention_is_left(meeting: Meeting, as_daan: Browser, clock: Traveller):
    answers(says(meeting, "anna", "addition", "Mijn woorden."), "adopted")
    before = as_daan.open(path(meeting, "anna"))
    finished(meeting)

    page = as_daan.open(path(meeting, "anna"))
    late = form(before, "intro").submit(kind="agree")
    assert (page.title, "Mijn woorden." in page.text, "Overgenomen, dank je." in page.text) == (
        "De samenvatting",
        True,
        True,
    )
    assert (late.status, "Je kunt niet meer reageren op deze samenvatting." in late.text) == (409, True)
    assert {item.values["kind"] for item in page.forms if "kind" in item.fields} == {"leave-out"}

    clock.move_to(NOW + timedelta(days=300))
    hidden = form(as_daan.open(path(meeting, "anna"))).submit(sentence=SECRET)
    assert LINE in hidden.text


@pytest.mark.parametrize(
    ("audience", "name", "reads"),
    [
        (Audience.PARTICIPANTS, "anna", True),
        (Audience.PARTICIPANTS, "noor", False),
        (Audience.NETWORK, "noor", True),
        (Audience.EVERYONE, "noor", True),
        (Audience.FACILITATOR, "anna", False),
    ],
)
def test_the_final_text_is_read_by_whom_it_is_for(
    app: Flask, as_daan: Browser, audience: Audience, name: str, reads: bool
):
    ours = network()
    add_member(ours.id, "noor@oeverkring.example", "Noor", None, NOW)
    meeting = in_round(network_id=ours.id, with_members=True)
    finished(meeting).audience = audience
    db.session.commit()

    page = as_daan.open(path(meeting, name))

    assert (SECRET in page.text, bool([item for item in page.forms if "kind" in item.fields])) == (reads, reads)


def test_a_second_passage_hidden_in_the_same_part_is_seen_without_reloading(meeting: Meeting, as_daan: Browser):
    address = path(meeting, "anna")
    sent = {**form(as_daan.open(address)).values.to_dict(), "kind": "leave-out"}
    here = {**AS_HTMX, "Origin": HOME, "HX-Current-URL": HOME + address}

    first = as_daan.ask(address, "POST", data={**sent, "sentence": SECRET}, headers=here).headers
    here["HX-Current-URL"] = HOME + first["HX-Redirect"]
    second = as_daan.ask(address, "POST", data={**sent, "sentence": "Daarna praatten we."}, headers=here).headers

    assert first["HX-Redirect"] == f"{address}?said=hidden&part=answer_1#part-answer_1"
    assert (second.get("HX-Redirect"), second.get("HX-Refresh")) == (None, "true")


def test_what_is_hidden_is_gone_at_once_from_the_page_that_everybody_reads(meeting: Meeting, as_daan: Browser):
    finished(meeting).audience = Audience.EVERYONE
    db.session.commit()
    public = f"/agenda/{meeting.slug}/summary"
    assert SECRET in as_daan.open(public).text

    form(as_daan.open(path(meeting, "anna"))).submit(sentence=SECRET)

    page = as_daan.open(public)
    assert (LINE in page.text, "rode fiets" in page.answer.text) == (True, False)
    assert [as_daan.open(f"/lessons?q={word}").text.count("Meedoen lukt") for word in ("fiets", "praatten")] == [0, 0]


def test_a_text_that_was_withdrawn_is_not_there_but_ones_own_words_are(meeting: Meeting, as_daan: Browser):
    says(meeting, "anna", "addition", "Mijn woorden.")
    summary(meeting).stage = SummaryStage.DRAFT
    db.session.commit()

    page = as_daan.open(path(meeting, "anna"))

    assert (SECRET in page.text, "Mijn woorden." in page.text) == (False, True)
    assert "De samenvatting is hier niet meer te lezen." in page.text


def test_a_wrong_key_opens_nothing_and_an_old_one_no_more(meeting: Meeting, as_daan: Browser, clock: Traveller):
    address = path(meeting, "anna")
    assert as_daan.open(f"{address[:-3]}AAA").status == 404
    assert as_daan.open("/reactions/999.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").status == 404

    clock.move_to(meeting.ends_at + timedelta(days=365, seconds=1))
    assert as_daan.open(address).status == 410


def test_who_was_not_there_after_all_reads_it_no_more(meeting: Meeting, as_daan: Browser):
    note_attendance(meeting.id, {signup_of(meeting, "anna").id: Attendance.ABSENT}, NOW)

    assert as_daan.open(path(meeting, "anna")).status == 404
    assert as_daan.open(path(meeting, "emma")).status == 200


def test_behind_the_link_is_how_it_was_for_who_was_there(app: Flask, as_daan: Browser):
    ours = network()
    add_member(ours.id, "noor@oeverkring.example", "Noor", None, NOW)
    meeting = in_round(network_id=ours.id, with_members=True)

    assert as_daan.open(path(meeting, "anna")).follow("Hoe was het? (1 minuut)").name == "evaluation"
    assert "Hoe was het? (1 minuut)" not in as_daan.open(path(meeting, "noor")).links
    signup_of(meeting, "anna").has_evaluated = True
    db.session.commit()
    assert "Je liet weten hoe het was. Dank je." in as_daan.open(path(meeting, "anna")).text


def test_what_somebody_types_is_shown_as_it_was_typed(meeting: Meeting, as_daan: Browser, as_bram: Browser):
    for number, script in enumerate(SCRIPTS):
        name = ("anna", "emma")[number % 2]
        kind = ("addition", "nuance")[number // 2 % 2]
        hers = says(meeting, name, kind, f"{script} {number}", part=("intro", "answer_1", "whole")[number % 3])
        answers(hers, "declined", script)
        if number % 10 == 9:
            for path_ in (path(meeting, "anna"), path(meeting, "daan")):
                assert active(as_daan.open(path_)) == []
            assert active(as_bram.open(f"/manage/reactions/{hers.id}")) == []


def test_control_what_is_not_escaped_would_be_seen():
    other = Flask("another portal")
    other.add_url_rule("/", "x", lambda: "<p id=a><img src=x onerror=alert(1)><script>alert(1)</script></p>")
    browser = Browser(other)

    assert active(Page(browser, "/", browser.ask("/"))) == ["img", "script"]


def active(page: Page) -> list[str]:
    """Return the active elements that user text could have brought in."""
    odd = ("img", "iframe", "object", "embed", "math", "video", "audio", "style", "base")
    inside = [item.tag for item in page.elements(*odd)]
    return inside + [item.tag for item in page.elements("script") if item.get("src") is None]


@pytest.mark.in_turns
def test_the_page_costs_as_much_for_many_reactions_as_for_one(meeting: Meeting, as_daan: Browser, anna: Person):
    says(meeting, "anna", "addition", "Een.", is_named=True)
    few = statements(as_daan, path(meeting, "daan"))
    for reader in ("anna", "emma", "daan"):
        for name in ("intro", "answer_1", "table", "next_steps", "whole"):
            for kind in ("agree", "addition", "nuance"):
                says(meeting, reader, kind, "Nog een.", part=name, is_named=True)

    assert statements(as_daan, path(meeting, "daan")) == few
