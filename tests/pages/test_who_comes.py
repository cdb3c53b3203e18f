"""The participant list: what each role reads on it and can do with it."""

import csv
from dataclasses import replace
from datetime import timedelta
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.queries.counts import counts_of
from portal.clock import now
from portal.db import db, transaction
from portal.mail.models import Letter, LetterState
from portal.people.models import Person
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance, walk_in
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.correct import correct_address
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.signing_up import Details, Newcomer
from tests.after import held
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import (
    AFTER_THE_START,
    NOW,
    days_before,
    letters_to,
    make,
    make_draft,
    meeting_text,
    newcomer,
    sign_up_all,
    signup_of,
    standings,
)
from tests.guards.test_statements import statements
from tests.scenes import built_once

TOLD = Details(
    first_time=True,
    wants_case=True,
    phone="06 1234",
    learning_question="Hoe begin ik?",
    needs="Een lift",
    extra_answer="Tigrinya",
)
ONLY_FOR_ITS_FACILITATOR = ("06 1234", "Hoe begin ik?", "Een lift", "Tigrinya", "misschien een casus")


@pytest.fixture
@built_once
def session(app: Flask, bram: Person) -> Meeting:
    """Bram's session with two seats; anna filled in every field, eva is on the waitlist."""
    meeting = make(facilitator_ids=[bram.id], extra_question="Welke taal spreek je?", case_wanted="optional")
    for name, organisation in (("Anna", "Veerhuis"), ("Daan", "Veerhuis"), ("Eva", "")):
        sign_up(meeting.id, Newcomer(name, f"{name.lower()}@oeverkring.example", organisation, "nl"), NOW)
    tell_details(signup_of(meeting, "anna").id, TOLD, NOW)
    return meeting


def page_of(browser: Browser, meeting: Meeting) -> Page:
    return browser.open(f"/manage/meetings/{meeting.slug}/signups")


def lists(page: Page) -> dict[str, list[str]]:
    """Return the names in each list, by its heading."""
    main = page.elements("main")[0]
    found: dict[str, list[str]] = {}
    heading = ""
    for item in main.iter():
        if item.tag == "h2":
            heading = words_in(item)
        elif item.get("class") == "who":
            found.setdefault(heading, []).append(words_in(item))
    return found


def removal(page: Page, meeting: Meeting, name: str):
    return page.form(f"/signups/{signup_of(meeting, name).id}/removal")


def test_the_list_tells_who_how_many_and_from_where(session: Meeting, as_bram: Browser):
    page = page_of(as_bram, session)

    assert lists(page) == {"Doen mee (2)": ["Anna Veerhuis", "Daan Veerhuis"], "Op de wachtlijst (1)": ["Eva"]}
    assert "2 van de 2 plaatsen bezet · 1 organisatie · 1 voor het eerst · 1 persoon wacht" in page.text
    assert page.links["anna@oeverkring.example"] == "mailto:anna@oeverkring.example"


def test_only_its_facilitator_reads_what_people_need_and_want_to_learn(
    session: Meeting, as_bram: Browser, as_chris: Browser
):
    read = {
        name: [text for text in ONLY_FOR_ITS_FACILITATOR if text in page_of(browser, session).text]
        for name, browser in (("bram", as_bram), ("chris", as_chris))
    }

    assert read == {"bram": list(ONLY_FOR_ITS_FACILITATOR), "chris": []}
    assert "Dit vertelden mensen je" not in page_of(as_chris, session).text
    assert "eerste keer" in page_of(as_chris, session).text


def test_an_organiser_who_takes_the_session_over_reads_it(session: Meeting, as_chris: Browser, chris: Person):
    as_chris.open(f"/manage/meetings/{session.slug}").form("/takeover").submit()

    assert "Een lift" in page_of(as_chris, session).text


def test_a_refused_letter_is_marked_with_what_to_do(session: Meeting, as_bram: Browser):
    assert "mail geweigerd" not in page_of(as_bram, session).text
    with transaction() as writing:
        letter = writing.query(Letter).filter_by(signup_id=signup_of(session, "daan").id).one()
        letter.state = LetterState.REFUSED

    page = page_of(as_bram, session)

    marked = [words_in(item) for item in page.elements("summary") if "mail geweigerd" in words_in(item)]
    assert marked == ["Daan Veerhuis mail geweigerd"]
    assert "Vraag om een ander adres." in page.text


def test_a_refused_letter_is_no_longer_told_of_when_that_address_is_taken_off(session: Meeting, as_bram: Browser):
    home = f"/manage/meetings/{session.slug}"
    with transaction() as writing:
        writing.query(Letter).filter_by(signup_id=signup_of(session, "daan").id).one().state = LetterState.REFUSED
    assert "aan 1 persoon is geweigerd" in as_bram.open(home).text

    page = removal(page_of(as_bram, session), session, "daan").submit()

    assert "Van de lijst gehaald. Hierover gaat geen mail." in page.text
    assert letters_to("daan") == ["signup-going"]
    assert "geweigerd" not in as_bram.open(home).text
    assert "geweigerd" not in words_in(as_bram.open("/manage").elements("main")[0])


def test_who_is_put_back_for_the_third_time_gets_no_mail_and_the_page_says_so(session: Meeting, as_bram: Browser):
    notices = []
    for _ in range(3):
        page = page_of(as_bram, session).form("add-somebody").submit(name="Gijs", email="gijs@oeverkring.example")
        notices.append(words_in(page.with_class("said")[0]))
        page = removal(page, session, "gijs").submit()
        notices.append(words_in(page.with_class("said")[0]))

    assert (
        notices[:4]
        == [
            "De sessie is vol. Daarom staat deze persoon op de wachtlijst. We mailen dat.",
            "Van de lijst gehaald. We mailen dat.",
        ]
        * 2
    )
    assert notices[4:] == [
        "Op de lijst. Dit adres kreeg al een paar mails over deze sessie. Daarom mailen we nu niet. Vertel het zelf.",
        "Van de lijst gehaald. Hierover gaat geen mail.",
    ]


def test_who_has_a_seat_by_a_corrected_address_and_gave_back_another_is_seen(session: Meeting, as_bram: Browser):
    slip = sign_up(session.id, replace(newcomer("gerd"), name="Gert"), NOW)
    sign_up_all(session, "gert")
    cancel(signup_of(session, "gert").id, NOW)
    correct_address(session.id, slip.nonce, newcomer("gert"), NOW)

    page = page_of(as_bram, session)

    assert lists(page)["Op de wachtlijst (2)"] == ["Eva", "Gert"]
    assert list(lists(page)) == ["Doen mee (2)", "Op de wachtlijst (2)"]


def test_after_the_day_it_says_who_had_a_place(app: Flask, as_bram: Browser):
    page = page_of(as_bram, held(title="Samen kijken"))

    assert page.title == "Wie schreef zich in voor ‘Samen kijken’?"
    assert list(lists(page)) == ["Hadden een plaats (3)"]


def test_after_a_move_it_tells_who_can_come_then_too(session: Meeting, as_bram: Browser, bram: Person):
    assert "Kun je dan ook?" not in page_of(as_bram, session).text
    later = {"starts_at": session.starts_at + timedelta(days=1), "ends_at": session.ends_at + timedelta(days=1)}
    text = meeting_text(facilitator_ids=[bram.id], **later)
    change_meeting(session.id, text, session.version, NOW + timedelta(hours=1))
    assert "De sessie is verplaatst. Nog niemand antwoordde of dat kan." in page_of(as_bram, session).text
    say_yes(signup_of(session, "anna").id, NOW + timedelta(hours=2))

    text = page_of(as_bram, session).text

    assert "De sessie is verplaatst. 1 van de 3 kan dan ook." in text
    assert (text.count("Kun je dan ook?ja"), text.count("Kun je dan ook?nog geen antwoord")) == (1, 2)


def test_who_is_added_stands_on_the_list_and_gets_a_letter(session: Meeting, as_chris: Browser):
    form = page_of(as_chris, session).form("add-somebody")

    page = form.submit(name="Gijs", email="gijs@oeverkring.example", organisation="De Kring")

    assert page.path == f"/manage/meetings/{session.slug}/signups?said=waiting"
    assert "Daarom staat deze persoon op de wachtlijst. We mailen dat." in page.text
    assert lists(page)["Op de wachtlijst (2)"] == ["Eva", "Gijs De Kring"]
    assert letters_to("gijs") == ["signup-added"]
    form.submit(name="Gijs", email="gijs@oeverkring.example", organisation="De Kring")
    assert letters_to("gijs") == ["signup-added"]


def test_an_address_that_is_on_the_list_is_said_at_its_field(session: Meeting, as_bram: Browser):
    form = page_of(as_bram, session).form("add-somebody")

    page = form.submit(name="Anna", email="ANNA@oeverkring.example")

    assert (page.status, page.errors()) == (422, ["Deze persoon staat al op de lijst, met dit adres."])
    assert page.form("add-somebody").values["email"] == "ANNA@oeverkring.example"


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ({"name": "", "email": "x@oeverkring.example"}, "Vul een naam in."),
        ({"name": "x" * 101, "email": "x@oeverkring.example"}, "Hoogstens 100 tekens."),
        ({"name": "http://evil.example", "email": "x@oeverkring.example"}, "Vul een naam in, zonder webadres."),
        ({"name": "X", "email": "x@"}, "Na de @ staat niets. Vul het hele adres in. Bijvoorbeeld noor@voorbeeld.nl."),
        ({"name": "X", "email": "a@oeverkring.example, b@evil.example"}, "Vul één e-mailadres in."),
    ],
)
def test_what_is_wrong_is_said_and_nobody_is_added(
    session: Meeting, as_bram: Browser, typed: dict[str, str], error: str
):
    page = page_of(as_bram, session).form("add-somebody").submit(**typed)

    assert (page.status, [message.startswith(error) for message in page.errors()]) == (422, [True])
    assert list(standings(session)) == ["anna", "daan", "eva"]


def test_nobody_is_added_to_a_draft_or_after_the_end(app: Flask, session: Meeting, as_chris: Browser, clock):
    form = page_of(as_chris, session).form("add-somebody")
    draft = make_draft(title="Nog niet af")
    assert "Voeg iemand toe" not in page_of(as_chris, draft).text
    to_draft = as_chris.send(
        f"/manage/meetings/{draft.slug}/signups", {**form.values, "name": "G", "email": "g@a.nl"}, {}
    )

    clock.move_to(session.ends_at)
    late = form.submit(name="Gijs", email="gijs@oeverkring.example")

    assert [(page.status, page.name) for page in (to_draft, late)] == [(409, "signups")] * 2
    assert "Publiceer de sessie eerst." in to_draft.text
    assert "Deze sessie is geweest." in late.text
    assert letters_to("gijs") == []


def test_who_is_taken_off_can_be_put_back_at_the_end(session: Meeting, as_bram: Browser):
    page = removal(page_of(as_bram, session), session, "anna").submit()

    assert page.path.endswith("?said=removed")
    assert lists(page) == {"Doen mee (2)": ["Daan Veerhuis", "Eva"], "Van de lijst gehaald (1)": ["Anna Veerhuis"]}
    back = next(form for form in page.forms if form.values.get("email") == "anna@oeverkring.example")
    page = back.submit()
    assert lists(page) == {"Doen mee (2)": ["Daan Veerhuis", "Eva"], "Op de wachtlijst (1)": ["Anna Veerhuis"]}
    back.submit()
    assert letters_to("anna") == ["signup-going", "signup-removed", "signup-added"]


def test_after_the_start_nobody_is_taken_off(session: Meeting, as_bram: Browser, clock):
    form = removal(page_of(as_bram, session), session, "anna")
    clock.move_to(session.starts_at)

    page = form.submit()

    assert (page.status, page.name, standings(session)["anna"]) == (409, "signups", "going")
    assert "De sessie is begonnen" in page.text
    assert [form for form in page_of(as_bram, session).forms if form.action.endswith("/removal")] == []


@pytest.mark.in_turns
@pytest.mark.parametrize("number", ["0", "999999999", "4294967296", "9" * 200, "-1", "1.5", "%D9%A3", "x", "1%00"])
def test_a_sign_up_that_is_none_is_no_page(session: Meeting, as_bram: Browser, number: str):
    token = page_of(as_bram, session).form("/removal").values["csrf_token"]

    answer = as_bram.ask(
        f"/manage/meetings/{session.slug}/signups/{number}/removal", "POST", data={"csrf_token": token}
    )

    assert answer.status_code == 404
    assert list(standings(session).values()) == ["going", "going", "waiting"]


def test_a_sign_up_of_another_session_is_no_page(session: Meeting, as_bram: Browser):
    other = make(title="Van een ander")
    sign_up_all(other, "anna")
    form = page_of(as_bram, session).form("/removal")

    path = f"/manage/meetings/{session.slug}/signups/{signup_of(other, 'anna').id}/removal"
    page = as_bram.send(path, form.values, {})

    assert (page.status, standings(other)) == (404, {"anna": "going"})


def workbook_text(data: bytes) -> str:
    with ZipFile(BytesIO(data)) as parts:
        return " ".join(parts.read(name).decode() for name in parts.namelist())


def rows_of(browser: Browser, meeting: Meeting) -> list[list[str]]:
    """Return the cells of the list as a file."""
    text = browser.ask(f"/manage/meetings/{meeting.slug}/signups.csv").data.decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline="")))


COLUMNS = [
    *("Naam", "Organisatie", "E-mailadres", "Eerste keer", "Stand", "Ingeschreven", "Aanwezigheid", "Minuten aanwezig"),
]


def test_the_files_have_who_takes_part_and_never_what_they_told(session: Meeting, as_bram: Browser):
    removal(page_of(as_bram, session), session, "daan").submit()

    answer = as_bram.ask(f"/manage/meetings/{session.slug}/signups.csv")
    workbook = as_bram.ask(f"/manage/meetings/{session.slug}/signups.xlsx")

    rows = list(csv.reader(StringIO(answer.data.decode("utf-8-sig"), newline="")))
    assert rows == [
        [*COLUMNS, "Welke taal spreek je?"],
        ["Anna", "Veerhuis", "anna@oeverkring.example", "ja", "Doet mee", "2026-11-24 10:00", "", "", "Tigrinya"],
        ["Eva", "", "eva@oeverkring.example", "", "Doet mee", "2026-11-24 10:00", "", "", ""],
    ]
    assert [file.headers["Content-Disposition"] for file in (answer, workbook)] == [
        f'attachment; filename="{session.slug}.csv"',
        f'attachment; filename="{session.slug}.xlsx"',
    ]
    assert {file.headers["Cache-Control"] for file in (answer, workbook)} == {"no-store"}
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert "anna@oeverkring.example" in workbook_text(workbook.data)
    both = answer.text + workbook_text(workbook.data)
    assert [text for text in ONLY_FOR_ITS_FACILITATOR if text in both] == ["Tigrinya"]


def test_the_file_of_an_organiser_has_no_answers(session: Meeting, as_chris: Browser):
    assert rows_of(as_chris, session)[0] == COLUMNS


def test_the_file_has_who_was_there_by_surname_and_the_queue_in_order(
    app: Flask, bram: Person, as_bram: Browser, clock: Traveller
):
    meeting = make(facilitator_ids=[bram.id], capacity=5)
    names = ("Jan van den Berg", "IJsbrand Ĳzer", "Émile de Zwart", "Zoë Aerts", "Anna Berger", "Yvo Zon", "Ad Aap")
    for number, name in enumerate(names):
        sign_up(meeting.id, Newcomer(name, f"p{number}@oeverkring.example", "", "nl"), NOW)
    clock.move_to(AFTER_THE_START)
    sign_in(as_bram, bram)  # a file asks for it anew
    ids = [signup_of(meeting, f"p{number}").id for number in range(5)]
    marks = dict(zip(ids, (*Attendance, None, Attendance.PARTLY), strict=True))
    note_attendance(meeting.id, marks, AFTER_THE_START, {ids[4]: 45})

    assert [(row[0], row[4], *row[6:]) for row in rows_of(as_bram, meeting)[1:]] == [
        ("Zoë Aerts", "Doet mee", "", ""),
        ("Jan van den Berg", "Doet mee", "Aanwezig", "120"),
        ("Anna Berger", "Doet mee", "Deels", "45"),
        ("IJsbrand Ĳzer", "Doet mee", "Deels", ""),
        ("Émile de Zwart", "Doet mee", "Niet geweest", ""),
        ("Yvo Zon", "Op de wachtlijst", "", ""),
        ("Ad Aap", "Op de wachtlijst", "", ""),
    ]


def test_a_walk_in_without_an_address_gets_one_later_or_is_deleted(
    session: Meeting, as_bram: Browser, bram: Person, clock: Traveller
):
    clock.move_to(AFTER_THE_START)
    sign_in(as_bram, bram)  # deleting asks for it anew
    fleur, gijs = (walk_in(session.id, Newcomer(name, "", "", "nl"), bram.id, now()).id for name in ("Fleur", "Gijs"))

    page = page_of(as_bram, session)
    assert lists(page)["Doen mee (4)"][2:] == ["Fleur", "Gijs"]
    assert "mailto:?bcc=anna@oeverkring.example,daan@oeverkring.example&" in page.links["Mail iedereen die meedoet"]

    page = page.form(f"/signups/{fleur}/mailbox").submit(email="fleur@")
    assert (page.status, page.form(f"/signups/{fleur}/mailbox").values["email"]) == (422, "fleur@")
    page = page.form(f"/signups/{fleur}/mailbox").submit(email="fleur@oeverkring.example")
    assert "Deze persoon krijgt een mail met de link" in page.text
    assert (signup_of(session, "fleur").id, letters_to("fleur")) == (fleur, ["walk-in-page"])

    page = page.form(f"/signups/{gijs}/erasure").submit()
    assert "Voorgoed gewist." in page.text
    assert (lists(page)["Doen mee (3)"][2:], counts_of(session.id)) == (["Fleur"], {"present": 1})
    assert db.session.query(Person).filter(Person.email.is_(None)).count() == 0


def test_a_name_that_is_a_formula_reckons_nowhere(app: Flask, chris: Person, as_chris: Browser):
    meeting = make(capacity=5)
    for number, name in enumerate(("=1+1", "＝HYPERLINK(1)", "Anna;=2+2")):
        sign_up(meeting.id, Newcomer(name, f"p{number}@oeverkring.example", "@SUM(A1)", "nl"), NOW)

    text = as_chris.ask(f"/manage/meetings/{meeting.slug}/signups.csv").data.decode("utf-8-sig")
    workbook = workbook_text(as_chris.ask(f"/manage/meetings/{meeting.slug}/signups.xlsx").data)

    cells = [row[:2] for row in csv.reader(StringIO(text, newline=""))][1:]
    assert cells == [["'=1+1", "'@SUM(A1)"], ["'＝HYPERLINK(1)", "'@SUM(A1)"], ["Anna;'=2+2", "'@SUM(A1)"]]
    assert ("<f>" in workbook, "=1+1" in workbook) == (False, True)


def test_one_letter_goes_to_all_who_go_and_nobody_sees_the_others(session: Meeting, as_bram: Browser):
    page = page_of(as_bram, session)

    assert page.links["Mail iedereen die meedoet"] == (
        "mailto:?bcc=anna@oeverkring.example,daan@oeverkring.example&subject=Meedoen%20lukt%20niet%20vanzelf"
    )


def test_with_too_many_addresses_for_one_letter_there_are_parts(app: Flask, chris: Person, as_chris: Browser):
    meeting = make(capacity=60)
    for number in range(51):
        sign_up(meeting.id, Newcomer("P", f"p{number:02}+a@oeverkring.example", "", "nl"), NOW)

    page = page_of(as_chris, meeting)

    parts = [page.links[f"Mail iedereen, deel {number} van 2"] for number in (1, 2)]
    assert ("Mail iedereen die meedoet" in page.links, [part.count("@") for part in parts]) == (False, [50, 1])
    assert "p50%2Ba@" in parts[1]


def test_all_addresses_are_copied_for_any_mail_program(session: Meeting, as_bram: Browser):
    page = page_of(as_bram, session)

    copied = next(button.get("data-copy") for button in page.elements("button") if button.get("data-copy"))
    assert copied == "anna@oeverkring.example; daan@oeverkring.example"
    assert words_in(page.with_class("address")[0]) == copied  # where nothing can be copied by a button


def test_on_paper_it_is_a_list_to_sign(session: Meeting, as_bram: Browser):
    table = page_of(as_bram, session).with_class("sheet")[0]

    rows = [[words_in(cell) for cell in row] for row in table.iter("tr")]
    assert words_in(table.find("caption")) == "Presentielijst"
    assert rows == [
        ["Naam", "Organisatie", "Handtekening"],
        ["Anna", "Veerhuis", ""],
        ["Daan", "Veerhuis", ""],
        *[["", "", ""]] * 3,
    ]


def test_names_of_any_script_and_size_are_shown_as_they_are(app: Flask, chris: Person, as_chris: Browser):
    meeting = make(capacity=3)
    names = ["陳" * 100, "W" * 100, "<b>Anna</b> & 'Co' \"x\""]
    for number, name in enumerate(names):
        sign_up(meeting.id, Newcomer(name, f"p{number}@oeverkring.example", "Ω" * 100, "nl"), NOW)

    page = page_of(as_chris, meeting)

    assert [words_in(item).removesuffix(f" {'Ω' * 100}") for item in page.with_class("who")] == names


@pytest.mark.in_turns
@pytest.mark.parametrize("suffix", ["", ".csv", ".xlsx"])
def test_the_list_costs_as_much_for_thirty_people_as_for_three(session: Meeting, as_bram: Browser, suffix: str):
    path = f"/manage/meetings/{session.slug}/signups{suffix}"
    few = statements(as_bram, path)
    for number in range(27):
        person = Newcomer("P", f"p{number}@oeverkring.example", f"O{number}", "nl", TOLD)
        sign_up(session.id, person, NOW)

    assert statements(as_bram, path) == few
    assert db.session.query(Signup).count() == 30


def test_a_session_that_is_over_shows_who_came_and_only_a_name_can_be_mended(session: Meeting, as_bram: Browser, clock):
    clock.move_to(days_before(session, days=-1))

    page = page_of(as_bram, session)

    assert list(lists(page)) == ["Hadden een plaats (2)", "Stonden op de wachtlijst (1)"]
    assert {form.action.rpartition("/")[2] for form in page.forms if "/signups" in form.action} == {"name"}
