"""The pages of joining, of a member, and of the coordinator, as people use them."""

import re
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.db import db
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore
from portal.memberships.queries import belonging_of
from portal.memberships.views.panels import JoinPanel, panel_of
from portal.networks.models import Network
from portal.pages.operations.change_address import Mailbox, confirm_change
from portal.people.models import AddressChange, Person
from portal.people.operations.address import ask_to_change_address
from portal.themes.operations.hold import open_vote
from portal.themes.operations.propose import propose
from portal.themes.rules.voting import ThemeText
from tests import cast
from tests.browser import HOME, Browser, Page, sign_in
from tests.cast import NOW, letters_to
from tests.guards.test_statements import statements
from tests.memberships.joining import asks, change, id_of, joins, member, network, path_of, standings

DAAN = {"name": "Daan", "email": "daan@oeverkring.example", "organisation": "Sluis", "question": "Hoe dan?"}
MEMBERS = "/manage/networks/meedoen/members"


@pytest.fixture
def meedoen(app: Flask) -> Network:
    return network(between="Je probeert iets uit.", sharing="Wat je leerde.", agreements="Wat hier gezegd wordt.")


@pytest.fixture
def as_lotte(app: Flask, meedoen: Network) -> Browser:
    return sign_in(Browser(app), cast.person("lotte"))


def join_form(browser: Browser, **typed: str) -> Page:
    """Send the form; without a tick it comes back, with the form as the page of the network has it."""
    refused = browser.send("/networks/meedoen/membership", {}, {})
    return refused.form("/membership").submit(None, False, **typed)


def letter_to(name: str, kind: str, language: str = "nl") -> tuple[str, str]:
    """Return the text of somebody's last letter of this kind, and the path of its button."""
    db.session.rollback()
    theirs = (Letter.person_id == id_of(name)) & (Letter.kind == kind)
    letter = db.session.scalars(select(Letter).where(theirs).order_by(Letter.id.desc())).first()
    assert letter
    letter.language = language
    words = words_of(letter)
    db.session.rollback()
    text = "\n".join([words.subject, *words.lines, *words.after])
    return text, words.button.url.removeprefix(HOME) if words.button else ""


def test_daan_joins_by_the_form_and_the_button_of_the_letter(app: Flask, meedoen: Network):
    daan = Browser(app)

    page = join_form(daan, **DAAN, agrees="y")
    assert (page.path, page.name) == ("/networks/meedoen/membership", "join-asked")
    text, link = letter_to("daan", "join-prove")
    assert "Iemand vulde dit adres in om lid te worden van het netwerk Meedoen." in text

    for _ in range(2):
        page = daan.open(link)
    assert standings(meedoen) == {"daan": "unproven"}  # looking changes nothing
    assert [
        line for line in ("Sluis", "Hoe dan?", "Je probeert iets uit.", "Wat je leerde.") if line not in page.text
    ] == []
    page = page.press("Ja, ik wil meedoen")

    assert (page.state, member(meedoen, "daan").question) == ("member", "Hoe dan?")
    assert member(meedoen, "daan").engagement_text.splitlines() == [
        "Je bent erbij op 5 bijeenkomsten.",
        "Tussendoor: Je probeert iets uit.",
        "Thuis geef je door: Wat je leerde.",
    ]
    text, link = letter_to("daan", "member-welcome")
    assert "Tussendoor: Je probeert iets uit." in text
    assert daan.open(link).state == "member"


def test_a_text_that_changes_while_daan_reads_is_shown_anew_and_nothing_typed_is_lost(app: Flask, meedoen: Network):
    form = Browser(app).open("/networks/meedoen").form("/membership")
    change(meedoen, engagement_version=2, meetings=9)

    page = form.submit(name="Daan", email="daan@oeverkring.example", question="Hoe dan?", agrees="y")

    assert (page.status, "Je bent erbij op 9 bijeenkomsten." in page.text) == (409, True)
    anew = page.form("/membership")
    assert [anew.values.get(name) for name in ("name", "question", "version", "agrees")] == [
        "Daan",
        "Hoe dan?",
        "2",
        None,
    ]
    assert anew.submit(agrees="y").path == "/networks/meedoen/membership"


def test_without_the_tick_nobody_joins_and_nothing_typed_is_lost(app: Flask, meedoen: Network):
    page = join_form(Browser(app), **DAAN)

    assert page.status == 422
    assert page.errors() == ["Vink aan dat je weet wat er van je gevraagd wordt."]
    assert [page.form("/membership").values[name] for name in ("name", "email", "organisation")] == [
        "Daan",
        DAAN["email"],
        "Sluis",
    ]
    assert standings(meedoen) == {}


def test_the_answer_is_the_same_for_a_member_somebody_who_asked_and_a_stranger(app: Flask, meedoen: Network):
    joins(meedoen, "anna")
    asks(meedoen, "bram")
    browsers = {name: Browser(app) for name in ("anna", "bram", "daan")}

    sent = {
        name: browser.ask(
            "/networks/meedoen/membership",
            "POST",
            data=dict(DAAN, name=name, email=f"{name}@oeverkring.example", agrees="y", version="1")
            | {"csrf_token": token(browser)},
        )
        for name, browser in browsers.items()
    }
    pages = {name: browser.ask("/networks/meedoen/membership") for name, browser in browsers.items()}

    assert {(answer.status_code, answer.location, answer.data) for answer in sent.values()} == {
        (303, "/networks/meedoen/membership", sent["daan"].data)
    }
    assert len({bare(answer.text) for answer in pages.values()}) == 1
    assert [letters_to(name)[-1] for name in browsers] == ["join-again", "join-prove", "join-prove"]


def test_an_organisation_is_asked_where_few_of_one_may_join_and_a_yes_only_where_anything_is_asked(
    app: Flask, meedoen: Network
):
    change(meedoen, per_organisation=1)
    bare_of_asks = {"meetings": None, "hours": None, "between": "", "sharing": "", "agreements": ""}
    daan = Browser(app)

    asked = join_form(daan, **{**DAAN, "organisation": " "}, agrees="y")
    assert (asked.status, asked.errors(), standings(meedoen)) == (
        422,
        ["Vul je organisatie in: van één organisatie kunnen hier maar een paar mensen lid zijn."],
        {},
    )
    assert asked.form("/membership").values["email"] == DAAN["email"]
    change(meedoen, **bare_of_asks, per_organisation=None)
    form = daan.send("/networks/meedoen/membership", {}, {}).form("/membership")
    assert "agrees" not in form.values
    assert form.submit(**{**DAAN, "organisation": ""}).name == "join-asked"


def panel(app: Flask, of: Network, reader: str = "") -> JoinPanel:
    """Return what the page of the network shows this reader about joining."""
    person = cast.person(reader) if reader else None
    db.session.rollback()
    with app.test_request_context():
        return panel_of(db.session.get_one(Network, of.id), person, NOW)


def token(browser: Browser) -> str:
    return browser.send("/networks/meedoen/membership", {}, {}).form("/membership").values["csrf_token"]


def bare(text: str) -> str:
    return re.sub(r'(csrf_token" value|nonce)="[^"]*"', "", text)


def test_who_is_signed_in_with_that_mailbox_is_proven_at_once_and_types_nothing_again(
    app: Flask, meedoen: Network, as_anna: Browser
):
    joins(other := cast_other(), "anna", organisation="Oeverkring")
    assert standings(other) == {"anna": "member"}
    typed = {name: field.data for name, field in panel(app, meedoen, "anna").form._fields.items()}
    assert (typed["name"], typed["email"], typed["organisation"]) == ("Anna", "anna@oeverkring.example", "Oeverkring")

    page = join_form(as_anna, name="Anna", email="anna@oeverkring.example", agrees="y")

    assert (page.name, page.state, standings(meedoen)) == ("membership", "member", {"anna": "member"})
    assert letters_to("anna").count("join-prove") == 1  # of the other network


def cast_other() -> Network:
    made = cast.network("Thuis")
    change(made, join_mode="open")
    return made


def test_signed_in_with_another_mailbox_is_proven_by_the_letter(app: Flask, meedoen: Network, as_anna: Browser):
    page = join_form(as_anna, **DAAN, agrees="y")

    assert (page.name, standings(meedoen)) == ("join-asked", {"daan": "unproven"})


@pytest.mark.parametrize(
    ("changes", "state", "is_full"),
    [
        ({"members_most": 2}, "open", False),
        ({"members_most": 1}, "open", True),
        ({"members_most": 1, "join_mode": "request"}, "request", True),
        ({"state": "draft"}, "not-yet", False),
        ({"state": "closing", "members_most": 1}, "closed", False),
        ({"state": "closed"}, "ended", False),
        ({"state": "stopped"}, "ended", False),
    ],
)
def test_the_box_says_whether_one_can_join(
    app: Flask, meedoen: Network, changes: dict[str, object], state: str, is_full: bool
):
    joins(meedoen, "anna")
    change(meedoen, **changes)

    box = panel(app, meedoen)

    assert (box.state, box.is_full, box.standing, box.mine) == (state, is_full, "", "")


def test_lotte_accepts_bram_and_declines_daan_with_a_kind_sentence(app: Flask, meedoen: Network, as_lotte: Browser):
    change(meedoen, join_mode="request")
    joins(meedoen, "bram", "daan", organisation="Sluis")
    text, _ = letter_to("lotte", "join-asked")
    assert "Daan wil lid worden van Meedoen." in text

    waits = "2 aanvragen wachten op je antwoord"
    assert [waits in as_lotte.open(path).text for path in ("/manage", "/networks/meedoen")] == [True, True]

    page = as_lotte.open(MEMBERS)
    assert page.text.index("Bram") < page.text.index("Daan")
    page = page.press("Ja, welkom")
    refused = page.form("/refusal").submit()
    assert (refused.status, refused.errors()) == (422, ["Vul een vriendelijke zin in: die staat in de mail."])
    page = refused.form("/refusal").submit(sentence="Volgend jaar is er weer plek.")

    assert standings(meedoen) == {"bram": "member", "daan": "declined"}
    text, button = letter_to("daan", "join-declined")
    assert "Volgend jaar is er weer plek." in text and button == "/agenda?network=meedoen"
    assert "Daan" not in page.text


def test_lotte_reads_that_whom_she_accepts_waits_while_there_is_no_place(meedoen: Network, as_lotte: Browser):
    change(meedoen, join_mode="request", per_organisation=1)
    joins(meedoen, "bram", "daan", organisation="Sluis")

    pages = [as_lotte.open(MEMBERS).press("Ja, welkom") for _ in range(2)]

    said = "Er is nog geen plek. Diegene staat nu op de wachtlijst, en krijgt een mail."
    assert ([said in page.text for page in pages], standings(meedoen)["daan"]) == ([False, True], "waiting")


def test_a_pasted_list_invites_and_ivo_says_yes_and_noor_never_again(app: Flask, meedoen: Network, as_lotte: Browser):
    listed = "Ivo <ivo@oeverkring.example>\nnoor@oeverkring.example"
    page = as_lotte.open(MEMBERS).form("/invitations").submit(people=listed)
    assert "Uitgenodigd: 2." in page.text
    text, link = letter_to("ivo", "member-invited")
    assert "Lotte nodigt je uit om lid te worden van het netwerk Meedoen, en gaf ons daarvoor je adres." in text
    assert "Tot en met dinsdag 8 december" in text

    ivo = Browser(app)
    page = ivo.open(link)
    assert page.form("/acceptance").values["name"] == "Ivo"
    page = page.form("/acceptance").submit(organisation="Veerhuis", agrees="y")
    assert (page.state, member(meedoen, "ivo").organisation) == ("member", "Veerhuis")
    assert "Welkom! Je bent lid." in page.text

    noor = Browser(app).open(letter_to("noor", "member-invited")[1])
    assert noor.press("Nee, en mail mij hierover niet meer").name == "invitation-declined"
    page = as_lotte.open(MEMBERS).form("/invitations").submit(people="noor@oeverkring.example")
    assert "Wil geen uitnodiging: 1." in page.text and "noor@oeverkring" not in page.text
    assert (standings(meedoen)["noor"], letters_to("noor")) == ("declined", ["member-invited"])


def test_more_than_two_hundred_at_once_is_too_many(app: Flask, meedoen: Network, as_lotte: Browser):
    listed = "\n".join(f"p{number}@oeverkring.example" for number in range(201))

    page = as_lotte.open(MEMBERS).form("/invitations").submit(people=listed)

    assert (page.status, page.errors(), standings(meedoen)) == (422, ["Hoogstens 200 in één keer."], {})


def test_an_invitation_past_its_day_cannot_be_answered(app: Flask, meedoen: Network, as_lotte: Browser, clock):
    as_lotte.open(MEMBERS).form("/invitations").submit(people="ivo@oeverkring.example")
    link = path_of(meedoen, "ivo")
    form = Browser(app).open(link).form("/acceptance")
    clock.shift(timedelta(days=14))

    page = form.submit(name="Ivo", agrees="y")

    assert (page.status, standings(meedoen)["ivo"]) == (409, "invited")
    assert Browser(app).open(link).state == "declined"


def test_a_member_introduces_herself_and_others_see_only_who_wants_that(app: Flask, meedoen: Network, as_anna: Browser):
    joins(meedoen, "anna", "bram", "daan")
    form = Browser(app).open(path_of(meedoen, "bram")).form("/details")
    form.submit(card="Ik ben verpleegkundige.", shows_card="y", question="Hoe begin ik?")

    box = panel(app, meedoen, "anna")

    assert [(person.name, row.card) for person, row in box.cards] == [("Bram", "Ik ben verpleegkundige.")]
    assert panel(app, meedoen, "emma").cards == []
    assert (member(meedoen, "bram").question, member(meedoen, "bram").shares_question) == ("Hoe begin ik?", False)


def test_a_changed_text_asks_again_with_one_press(app: Flask, meedoen: Network):
    joins(meedoen, "anna")
    anna = Browser(app)
    assert "Onze afspraken zijn veranderd" not in anna.open(path_of(meedoen, "anna")).text
    change(meedoen, agreements="Iets anders.", agreements_version=2)

    page = anna.open(path_of(meedoen, "anna"))
    assert "Onze afspraken zijn veranderd" in page.text and "Iets anders." in page.text
    page = page.press("Akkoord")

    assert "Onze afspraken zijn veranderd" not in page.text
    assert member(meedoen, "anna").agreements_version == 2


def test_a_member_leaves_by_the_link_and_the_next_is_a_member(app: Flask, meedoen: Network):
    change(meedoen, members_most=1)
    joins(meedoen, "anna", "bram")
    assert "nummer 1 op de wachtlijst" in letter_to("bram", "join-waiting")[0]
    link = path_of(meedoen, "anna")

    mine = Browser(app).open(link)
    page, again = (mine.press("Ik stop als lid") for _ in range(2))

    assert (again.status, again.text) == (200, page.text)  # two presses are one
    assert "je plekken in de komende sessies zijn nu voor anderen" in page.text
    assert [Browser(app).open(link).name for link in (link, f"{link}/for-the-manager")] == ["membership-gone"] * 2
    assert [mine.form(part).submit().name for part in ("/details", "/colleague")] == ["membership-gone"] * 2
    assert standings(meedoen) == {"bram": "member"}


def test_a_request_is_withdrawn_once_and_a_second_press_is_answered_and_a_forged_one_is_not(
    app: Flask, meedoen: Network
):
    change(meedoen, join_mode="request")
    joins(meedoen, "anna")

    mine = Browser(app).open(path_of(meedoen, "anna"))
    page, again = (mine.press("Trek mijn aanvraag in") for _ in range(2))

    assert (again.status, again.text) == (200, page.text)
    forged = mine.form("/withdrawal").submit(left=f"{id_of('anna') + 1}.{'a' * 32}")
    strange = [mine.form("/withdrawal").submit(network=typed).status for typed in ("a\0b", "9" * 400, "-1")]
    assert (forged.status, strange) == (404, [404] * 3)


def test_whoever_joins_during_a_vote_reads_of_it_in_the_welcome_and_votes_from_their_own_page(
    app: Flask, meedoen: Network
):
    joins(meedoen, "anna")
    for title in ("Eten", "Zwijgen"):
        propose(meedoen.id, id_of("anna"), ThemeText(title, f"{title}?"), title, NOW)
    open_vote(meedoen.id, (NOW + timedelta(days=9)).date(), NOW)

    joins(meedoen, "bram")

    text, link = letter_to("bram", "member-welcome")
    page = Browser(app).open(link).follow("Bekijk de thema’s en stem")
    assert ("Jij hebt ook drie stemmen" in text, page.status, page.name) == (True, 200, "theme-vote")


def test_a_colleague_takes_over_the_place_by_the_letter(app: Flask, meedoen: Network):
    joins(meedoen, "anna", organisation="Oeverkring")
    form = Browser(app).open(path_of(meedoen, "anna")).form("/colleague")
    page = form.submit(name="Bram", email="bram@oeverkring.example")
    assert "Bram heeft nog niet bevestigd" in page.text
    page = page.press("Trek mijn aanbod in")
    assert ("nog niet bevestigd" in page.text, standings(meedoen)) == (False, {"anna": "member"})
    page.form("/colleague").submit(name="Bram", email="bram@oeverkring.example")
    text, link = letter_to("bram", "join-in-place")
    assert "Anna is lid van het netwerk Meedoen en wil graag dat jij die plek overneemt." in text

    page = Browser(app).open(link).press("Ja, ik wil meedoen")

    assert (page.state, standings(meedoen)) == ("member", {"bram": "member"})
    assert "Bram heeft bevestigd" in letter_to("anna", "place-handed-over")[0]


def test_whose_place_is_offered_reads_the_same_whether_the_address_is_known_or_not(app: Flask, meedoen: Network, clock):
    joins(meedoen, "anna", "bram")
    anna = Browser(app)
    link = path_of(meedoen, "anna")

    pages = []
    for email in ("bram@oeverkring.example", "fred@elders.example"):
        pages.append(anna.open(link).form("/colleague").submit(name="Fred", email=email))
        anna.open(link).press("Trek mijn aanbod in")

    assert "Fred heeft nog niet bevestigd" in pages[0].text and bare(pages[0].text) == bare(pages[1].text)
    anna.open(link).form("/colleague").submit(name="Fred", email="fred@elders.example")
    clock.shift(timedelta(days=3))
    assert "Fred" not in anna.open(link).text


def test_the_text_for_the_manager_says_what_it_asks_and_nothing_of_others(app: Flask, meedoen: Network):
    joins(meedoen, "anna", "bram")

    page = Browser(app).open(f"{path_of(meedoen, 'anna')}/for-the-manager")

    assert page.name == "for-the-manager"
    assert "Je bent erbij op 5 bijeenkomsten." in page.text and "Bram" not in page.text


def test_a_membership_is_ended_with_a_sentence_and_comes_back_by_undo_if_there_is_a_place(
    app: Flask, meedoen: Network, as_lotte: Browser
):
    change(meedoen, members_most=1)
    joins(meedoen, "anna")
    page = as_lotte.open(MEMBERS).form("/removal").submit(sentence="Dank voor alles.")
    assert "Dank voor alles." in letter_to("anna", "membership-ended")[0]
    page = page.press("Maak ongedaan")
    assert standings(meedoen) == {"anna": "member"}
    with pytest.raises(NotTrueAnyMore, match="they are a member again"):
        letter_to("anna", "membership-ended")

    joins(meedoen, "bram")
    undo = as_lotte.open(MEMBERS).form("/removal").submit()
    assert standings(meedoen) == {"bram": "member"}
    assert undo.press("Maak ongedaan").status == 409
    assert standings(meedoen) == {"bram": "member"}


def test_a_coordinator_of_another_network_answers_nothing_here(app: Flask, meedoen: Network):
    change(meedoen, join_mode="request")
    joins(meedoen, "daan")
    cast.coordinator("noor", cast.network("Thuis"))
    noor = sign_in(Browser(app), cast.person("noor"))

    page = noor.send("/manage/memberships/1/acceptance", {}, {})

    assert (page.status, noor.ask(MEMBERS).status_code) == (404, 404) or page.status == 400
    assert standings(meedoen) == {"daan": "requested"}


def test_my_networks_stand_on_my_page_with_what_waits(app: Flask, meedoen: Network, as_anna: Browser):
    joins(meedoen, "anna")

    page = as_anna.open("/me")

    assert page.links["Meedoen"] == path_of(meedoen, "anna")


def test_without_a_coordinator_the_organisers_hear_of_a_request(app: Flask, chris: Person):
    thuis = cast.network("Thuis")
    joins(thuis, "daan")

    assert (standings(thuis), letters_to("chris")) == ({"daan": "requested"}, ["join-asked"])


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("join-prove", "Somebody filled in this address to join the network Meedoen. Was it you? Then confirm it."),
        ("member-welcome", "You are a member of the network Meedoen now."),
        ("join-again", "Nothing has changed: on your own page you see how it stands."),
    ],
)
def test_letters_in_english(app: Flask, meedoen: Network, kind: str, sentence: str):
    asks(meedoen, "anna")
    if kind == "join-prove":
        assert sentence in letter_to("anna", kind, "en")[0]
        return
    joins(meedoen, "anna")
    asks(meedoen, "anna")

    assert sentence in letter_to("anna", kind, "en")[0]


def test_another_address_ends_the_links_in_earlier_letters_and_the_membership_stays(app: Flask, meedoen: Network):
    joins(meedoen, "anna")
    link, anna = path_of(meedoen, "anna"), id_of("anna")
    ask_to_change_address(anna, "anna@elders.example", "nl", NOW)
    change_id = db.session.scalars(select(AddressChange.id)).one()
    db.session.rollback()

    for mailbox in Mailbox:
        confirm_change(change_id, mailbox, NOW)

    known = belonging_of(anna, meedoen.id)
    assert known
    statuses = [Browser(app).ask(path).status_code for path in (link, f"/memberships/{known.key}")]
    assert (statuses, known.state) == ([404, 200], "member")


@pytest.mark.in_turns
def test_a_page_of_members_takes_as_many_statements_for_five_as_for_two(
    app: Flask, meedoen: Network, as_lotte: Browser, as_anna: Browser
):
    def visits() -> list[int]:
        return [len(statements(browser, path)) for browser, path in ((as_lotte, MEMBERS), (as_anna, "/me"))]

    change(meedoen, members_most=2)
    joins(meedoen, "anna", "bram", "p1")
    for browser, path in ((as_lotte, MEMBERS), (as_anna, "/me")):
        browser.ask(path)
    few = visits()
    change(meedoen, members_most=5)
    joins(meedoen, "p2", "p3", "p4", "p5", "p6")
    joins(cast_other(), "anna")

    assert visits() == few
