"""The pages of themes: proposing, voting signed in and by the letter, and what nobody sees until the end."""

import re

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from portal.db import db
from portal.keys import key_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.networks.models import Network
from portal.people.models import Person
from portal.themes.models import NetworkTheme
from portal.themes.operations.choose import choose_theme, let_guide
from portal.themes.operations.hold import end_vote, open_vote
from portal.themes.operations.vote import offer_to_guide, vote
from portal.themes.rules.voting import vote_purpose
from tests.browser import Browser, Page, sign_in
from tests.cast import NOW, newcomer, person
from tests.guards.test_statements import listening, statements
from tests.members import add_member
from tests.networks.conftest import as_daan as as_daan
from tests.themes.conftest import TITLES, Scene, membership, proposed
from tests.themes.test_votes import DURING, LAST_DAY

THEMES, MANAGED = "/networks/meedoen/themes", "/manage/networks/meedoen/themes"


def titles(page: Page) -> list[str]:
    """Return the titles of the themes in the order of the page."""
    rows = [row for row in page.elements("li") if row.get("id", "").startswith("theme-")]
    return [heading.text or "" for row in rows for heading in row.iter("h3")]


def letter_of(person: Person) -> Letter:
    theirs = db.session.query(Letter).filter_by(kind="theme-vote", person_id=person.id)
    return theirs.order_by(Letter.id.desc()).limit(1).one()


def link_of(person: Person) -> str:
    """Return the path of the link in the letter to vote."""
    button = words_of(letter_of(person)).button
    assert button
    return re.sub(r"^https?://[^/]+", "", button.url)


@pytest.fixture
def open_scene(scene: Scene) -> Scene:
    open_vote(scene.meedoen.id, LAST_DAY, NOW)
    return scene


def test_a_member_proposes_a_theme_changes_it_and_takes_it_back(as_emma: Browser, scene: Scene):
    page = as_emma.open(THEMES).form(THEMES).submit(title="Samen eten", question="Hoe begin je?")
    assert page.path.startswith(f"{THEMES}?said=proposed")
    assert (titles(page)[-1], "Voorgesteld door Emma" in page.text) == ("Samen eten", True)

    form = page.follow("Verander of haal weg: Samen eten").form(f"{THEMES}/5")
    page = form.submit(title="Samen koken")
    assert titles(page)[-1] == "Samen koken"

    again = form.submit(title="Samen bakken")
    assert (again.status, "Samen koken" in again.text, again.form(f"{THEMES}/5").values["title"]) == (
        *(409, True),
        "Samen bakken",
    )
    page = again.form("/removal").submit()
    assert titles(page) == list(TITLES)


def test_a_theme_that_lacks_its_question_keeps_what_was_typed(as_emma: Browser, scene: Scene):
    page = as_emma.open(THEMES).form(THEMES).submit(title="Samen eten", question=" ")

    assert (page.status, page.errors(), page.form(THEMES).values["title"]) == (
        *(422, ["Schrijf de vraag op."]),
        "Samen eten",
    )


def test_the_same_form_twice_proposes_one_theme(as_emma: Browser, scene: Scene):
    form = as_emma.open(THEMES).form(THEMES)

    pages = [form.submit(title="Samen eten", question="Hoe begin je?") for _ in range(2)]

    assert titles(pages[1]) == [*TITLES, "Samen eten"]


def test_the_question_of_joining_is_a_theme_by_one_press(as_anna: Browser, scene: Scene):
    form = as_anna.open(THEMES).form("/themes/question")
    pages = [form.submit() for _ in range(2)]

    assert titles(pages[1]) == [*TITLES, "Hoe begin ik een eerste gesprek?"]
    asking = [as_anna.open("/networks/meedoen/questions"), pages[1]]  # it is a theme already
    assert [form.action for page in asking for form in page.forms if form.action.endswith("/question")] == []
    assert "Je maakte er een thema van." in asking[0].text


def test_a_long_question_gets_its_beginning_as_a_title(as_anna: Browser, scene: Scene):
    membership(scene.anna, scene, question="Hoe vraag ik door? " * 20)

    page = as_anna.open(THEMES).form("/themes/question").submit()

    assert titles(page)[-1] == f"{'Hoe vraag ik door? ' * 4}Hoe vraag ik door? Hoe…"


def test_one_tap_gives_a_vote_another_takes_it_back_and_a_fourth_says_so(as_emma: Browser, open_scene: Scene):
    page = as_emma.open(THEMES)
    for title in TITLES[:3]:
        page = page.press(f"Stem hierop: {title}")
    assert ("Bewaard: je stem telt mee." in page.text, "Je hebt nog 0 stemmen." in page.text) == (True, True)

    page = page.press(f"Stem hierop: {TITLES[3]}")
    assert (page.status, "Je hebt je drie stemmen gegeven." in page.text, titles(page)) == (409, True, list(TITLES))

    page = page.press(f"Neem mijn stem terug: {TITLES[0]}")
    assert ("Je hebt nog 1 stem." in page.text, page.text.count("Je hebt hierop gestemd")) == (True, 2)


def test_by_the_link_in_the_letter_emma_votes_without_signing_in_and_reads_no_name(app: Flask, open_scene: Scene):
    browser = Browser(app)
    page = browser.open(link_of(open_scene.emma))
    assert (page.name, titles(page), "Anna" in page.answer.text) == ("theme-vote", list(TITLES), False)

    page = page.press(f"Stem hierop: {TITLES[1]}")

    assert ("Bewaard: je stem telt mee." in page.text, page.text.count("Je hebt hierop gestemd")) == (True, 1)
    assert db.session.get_one(Person, open_scene.emma.id).verified_at is not None
    for title in (TITLES[0], TITLES[2]):
        page = page.press(f"Stem hierop: {title}")
    assert page.press(f"Stem hierop: {TITLES[3]}").status == 409


def test_a_link_opens_the_vote_of_its_own_letter_alone(app: Flask, as_daan: Browser, open_scene: Scene):
    link, others = link_of(open_scene.emma), link_of(open_scene.anna)
    number, signature = link.removeprefix("/themes/").split(".")
    assert others != link
    assert as_daan.open(f"/themes/{open_scene.anna.id}.{signature}").status == 404
    end_vote(open_scene.meedoen.id, DURING)
    assert as_daan.open(link).status == 200  # the result, without names
    with time_machine.travel(DURING.replace(month=12, day=31)):
        assert as_daan.open(link).status == 410
        open_vote(open_scene.meedoen.id, LAST_DAY.replace(year=2027, month=1), DURING.replace(month=12, day=31))
        assert as_daan.open(link).status == 404
    assert int(number) == open_scene.emma.id


@pytest.mark.parametrize(("language", "subject"), [("nl", "Stem: waar gaat"), ("en", "Vote: what will")])
def test_the_letter_says_what_until_when_and_tells_no_theme(open_scene: Scene, language: str, subject: str):
    letter = letter_of(open_scene.emma)
    letter.language = language

    words = words_of(letter)

    text = "\n".join([words.subject, *words.lines, *words.after])
    assert words.subject.startswith(subject)
    assert ("8 december" if language == "nl" else "8 December") in text
    assert [title for title in TITLES if title in text] == []


# Hidden until the end.

HIDDEN = re.compile(r"\d+ (stem|stemmen|votes?)\b")


READ_BY = {  # the pages on which somebody could read of votes
    "anna": (THEMES, "/me/data/download.json"),  # who proposed all themes
    "emma": (THEMES, "/me"),
    "lotte": (THEMES, MANAGED, "/manage", f"{MANAGED[:-7]}/questions"),
    "chris": (THEMES, MANAGED, "/manage/history", "/manage/letters"),
    "a stranger": ("{emmas link}",),
}


def read_by_all(browsers: dict[str, Browser], emmas_link: str) -> dict[str, str]:
    """Return the source of the pages that each of them reads."""
    texts = {}
    for name, paths in READ_BY.items():
        sources = [browsers[name].ask(path.replace("{emmas link}", emmas_link)).text for path in paths]
        texts[name] = without_moments("\n".join(sources))
    return texts


def without_moments(text: str) -> str:
    """Return the text without what differs between any two visits: form tokens and times of day."""
    text = re.sub(r"name=\"(csrf_token|idem)\"[^>]*>|<input[^>]*name=\"idem\"[^>]*>", "", text)
    return re.sub(r"\d\d:\d\d(:\d\d)?(\.\d+)?", "", text)


def test_until_the_vote_ends_nobody_sees_a_number_and_no_page_asks_for_one(
    app: Flask, open_scene: Scene, chris: Person, daan_as_member: Person
):
    people = {name: getattr(open_scene, name) for name in ("anna", "emma", "lotte")} | {"chris": chris}
    browsers = {name: sign_in(Browser(app), person) for name, person in people.items()} | {"a stranger": Browser(app)}
    link = link_of(open_scene.emma)
    before = read_by_all(browsers, link)
    for theme in (open_scene.themes[2], open_scene.themes[3]):
        vote(theme.id, daan_as_member.id, True, DURING)

    with listening() as heard:
        after = read_by_all(browsers, link)

    assert after == before
    assert [name for name, text in after.items() if HIDDEN.search(text.replace("nog 3 stemmen", ""))] == []
    read = [sql for sql in heard if "FROM theme_vote" in sql]
    assert (len(read) > 4, [sql for sql in read if "theme_vote.person_id =" not in sql]) == (True, [])


@pytest.fixture
def daan_as_member(open_scene: Scene) -> Person:

    add_member(open_scene.meedoen.id, newcomer("daan").email, "Daan", None, NOW)
    return person("daan")


def test_the_proposer_learns_nothing_from_what_is_refused_during_the_vote(as_anna: Browser, open_scene: Scene):
    """Whether a theme can be changed does not depend on its votes."""
    vote(open_scene.themes[0].id, open_scene.emma.id, True, DURING)
    paths = [f"{THEMES}/{theme.id}" for theme in open_scene.themes[:2]]

    forms = [as_anna.open(path).form(path) for path in paths]
    pages = [form.submit(title="Anders", question="Anders?") for form in forms]
    taken = [as_anna.open(path).form("/removal").submit() for path in paths]

    assert [page.status for page in (*pages, *taken)] == [409] * 4
    assert pages[0].text == pages[1].text
    assert taken[0].text == taken[1].text


def test_after_the_vote_all_see_the_numbers_and_most_votes_come_first(
    app: Flask, as_anna: Browser, as_lotte: Browser, open_scene: Scene
):
    for by in (open_scene.anna, open_scene.emma):
        vote(open_scene.themes[3].id, by.id, True, DURING)
    vote(open_scene.themes[1].id, open_scene.emma.id, True, DURING)
    end_vote(open_scene.meedoen.id, DURING)
    expected = [TITLES[3], TITLES[1], TITLES[0], TITLES[2]]

    with time_machine.travel(DURING):
        pages = [as_anna.open(THEMES), as_lotte.open(MANAGED), Browser(app).open(link_of_ended(open_scene))]

    assert [titles(page) for page in pages] == [expected] * 3
    assert [re.findall(r"(\d) stem", page.text) for page in pages] == [["2", "1", "0", "0"]] * 3


def letter_text(name: str) -> str:
    """Return the lines of the last letter about leading to this person."""
    db.session.rollback()
    theirs = (Letter.kind == "lead-given") & (Letter.address == f"{name}@oeverkring.example")
    letter = db.session.scalars(select(Letter).where(theirs).order_by(Letter.id.desc())).first()
    return " ".join(words_of(letter).lines) if letter else ""


def link_of_ended(scene: Scene) -> str:
    """Return the link of emma's letter, which is not sent any more."""

    network = db.session.get_one(Network, scene.meedoen.id)
    return f"/themes/{key_of(vote_purpose(network), scene.emma.id, membership(scene.emma, scene).salt)}"


# Choosing, and guiding.


def test_lotte_chooses_a_theme_and_the_member_who_offered_guides_it(
    app: Flask, as_lotte: Browser, as_emma: Browser, open_scene: Scene
):
    page = as_emma.open(THEMES).press(f"Ik wil deze sessie begeleiden: {TITLES[1]}")
    assert "De coördinator ziet dat je deze sessie wilt begeleiden." in page.text
    as_lotte.open(MANAGED).press("Stop de stemming nu")

    edit = as_lotte.open(MANAGED).press(f"Kies: maak een sessie in concept: {TITLES[1]}")
    assert (edit.path, edit.form("/edit").values["question_1"]) == (
        "/manage/meetings/zwijgen-of-spreken/edit",
        f"{TITLES[1]}: hoe dan?",
    )
    draft = "/manage/meetings/zwijgen-of-spreken"
    assert as_emma.open(draft).status == 404

    assert f"Het thema ‘{TITLES[1]}’ is gekozen." in edit.text
    page = edit.press("Maak gespreksleider: Emma")
    again = as_lotte.open(edit.path)
    assert ("is gekozen" in again.text, "Maak gespreksleider" in again.text) == (True, False)
    assert "Je begeleidt ‘Zwijgen of spreken’, een sessie van het netwerk Meedoen." in letter_text("emma")
    buttons = as_emma.open(THEMES).text
    assert ("toch niet begeleiden" in buttons, "Jij begeleidt deze sessie" in buttons) == (False, True)
    assert "Dit lid begeleidt nu deze sessie" in page.text
    assert (as_emma.open(draft).status, as_emma.open(MANAGED).status) == (200, 404)
    assert ["Gekozen" in as_emma.open(THEMES).text, "Niet gekozen" in as_emma.open(THEMES).text] == [True, True]


def test_whoever_guides_one_session_manages_that_one_and_makes_no_others(app: Flask, as_emma: Browser, scene: Scene):
    open_vote(scene.meedoen.id, LAST_DAY, NOW)
    end_vote(scene.meedoen.id, NOW)
    mine, other = (choose_theme(theme.id, scene.lotte.id, NOW).slug for theme in scene.themes[:2])
    offer_to_guide(scene.themes[0].id, scene.emma.id, True, NOW)
    let_guide(scene.themes[0].id, scene.emma.id, scene.lotte.id, NOW)

    home = as_emma.open("/manage")
    assert {link for link in home.links.values() if link.startswith("/manage/")} == {
        "/manage/letters",
        f"/manage/meetings/{mine}",
        f"/manage/meetings/{mine}/edit",
        f"/manage/meetings/{mine}/preparation",
    }
    edit = as_emma.open(f"/manage/meetings/{mine}/edit")
    saved = edit.form(f"{mine}/edit").submit(place="Buurthuis", network="meedoen")
    elsewhere = edit.form(f"{mine}/edit").submit(place="Buurthuis", network="thuis")
    assert (saved.status, saved.path, elsewhere.status) == (200, f"/agenda/{mine}?said=saved-draft", 422)
    opened = (f"/manage/meetings/{mine}/signups", "/manage/letters")
    shut = (f"/manage/meetings/{other}", f"/manage/meetings/{mine}/copies", "/manage/meetings/new", "/manage/intake")
    assert [as_emma.open(path).status for path in (*opened, *shut, "/manage/networks/new")] == [200, 200, *[404] * 5]


def test_a_theme_that_is_withdrawn_needs_a_sentence_which_the_members_read(as_lotte: Browser, as_anna: Browser):
    page = as_lotte.open(MANAGED).form("/themes/1/withdrawal").submit(sentence="")
    assert (page.status, "Schrijf één zin." in page.text) == (422, True)

    page.form("/themes/1/withdrawal").submit(sentence="Dat deden we al.")

    text = as_anna.open(THEMES).text
    assert ("Ingetrokken" in text, "Dat deden we al." in text) == (True, True)


def test_the_vote_opens_by_its_last_day_and_the_page_says_what_is_wrong_with_one(as_lotte: Browser, scene: Scene):
    page = as_lotte.open(MANAGED).form("/vote").submit(ends="2020-01-01")
    assert (page.status, page.errors()) == (422, ["Kies een dag vanaf vandaag, binnen twee maanden."])

    page = page.form("/vote").submit(ends="2026-12-08")
    assert ("De stemming is open. Elk lid krijgt een mail." in page.text, page.form("/vote/end").buttons != []) == (
        *(True,),
        True,
    )


# Who may.


def test_of_one_network_nobody_of_another_sees_or_changes_anything(
    app: Flask, as_els: Browser, as_daan: Browser, open_scene: Scene
):
    paths = (THEMES, f"{THEMES}/1", MANAGED, "/networks/meedoen/questions", "/manage/networks/meedoen/questions")

    assert [as_els.open(path).status for path in paths] == [404] * 5
    assert [as_daan.open(path).status for path in paths[:2]] == [404] * 2
    assert "Log in" in as_daan.open(THEMES).text  # perhaps they are a member

    thuis = db.session.query(Network).filter_by(slug="thuis").one()
    own = proposed(thuis, open_scene.els, "Van Thuis")
    form = as_els.open("/networks/thuis/themes").form(f"/{own.id}/offer")
    for path in (f"/networks/thuis/themes/{open_scene.themes[0].id}/offer", f"{THEMES}/1/offer"):
        form.action = path
        assert form.submit().status == 404


def test_an_organiser_manages_and_does_not_vote(app: Flask, chris: Person, open_scene: Scene):
    browser = sign_in(Browser(app), chris)

    assert (browser.open(MANAGED).status, browser.open(THEMES).status) == (200, 200)
    assert [form.action for form in browser.open(THEMES).forms if form.action.startswith(THEMES)] == []


# The statements of a page do not grow.


def test_a_page_asks_as_much_with_many_themes_as_with_few(app: Flask, as_lotte: Browser, scene: Scene):
    """Also with sessions, offers and questions of many members."""
    paths = (THEMES, MANAGED, "/networks/meedoen/questions", "/manage/networks/meedoen/questions")
    fill(scene, "f", 1)
    as_lotte.open("/me")
    few = {path: statements(as_lotte, path) for path in paths}
    fill(scene, "m", 3)

    assert {path: statements(as_lotte, path) for path in paths} == few


def fill(scene: Scene, mark: str, count: int) -> None:

    if not scene.meedoen.vote_ends:
        open_vote(scene.meedoen.id, LAST_DAY, NOW.replace(day=20))
        end_vote(scene.meedoen.id, NOW.replace(day=21))
    for number in range(count):
        mailbox = newcomer(f"{mark}{number}").email
        add_member(scene.meedoen.id, mailbox, f"Nel {mark}{number}", None, NOW)
        member = db.session.query(Person).filter_by(email=mailbox).one()
        membership(member, scene, question=f"Vraag {mark}{number}", shares_question=True, shows_card=number % 2 == 0)
        theme = proposed(scene.meedoen, member, f"Thema {mark}{number}")
        offer_to_guide(theme.id, member.id, True, NOW)
        choose_theme(theme.id, scene.lotte.id, NOW)
        let_guide(theme.id, member.id, scene.lotte.id, NOW)
    assert db.session.query(NetworkTheme).count() > count
