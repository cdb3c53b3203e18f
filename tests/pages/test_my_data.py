"""My data: everything that is kept about somebody, to see, take along and correct."""

import json

from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db, transaction
from portal.people.models import Person
from portal.signups.models import Signup
from portal.signups.operations.sign_up import sign_up
from tests.after import held
from tests.browser import Browser, Page, words_in
from tests.cast import NOW, make, newcomer, sign_up_all, signup_of, standings


def sorts(page: Page) -> list[str]:
    return [words_in(summary) for summary in page.elements("summary")]


def test_anna_sees_what_is_kept_why_and_until_which_day(workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "anna")
    with transaction():
        signup_of(workshop, "anna").needs = "Een stoel bij de deur"

    links = [link.get("href") for link in as_anna.open("/me").elements("a") if "over je bewaren" in words_in(link)]
    page = as_anna.open(links[0])

    assert page.name == "my-data"
    assert {"Je naam en je e-mailadres (1)", "Wat je nodig hebt, en je telefoonnummer (1)"} <= set(sorts(page))
    texts = (
        "Een stoel bij de deur",
        "Meedoen lukt niet vanzelf, dinsdag 8 december 2026",
        "We wissen dit op woensdag 16 december 2026.",
        "We bewaren het: 7 dagen na de sessie.",
    )
    assert [text for text in texts if text not in page.text] == []


def test_a_download_is_one_file_that_asks_for_nothing_else_and_is_kept_by_nobody(workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "anna")
    with transaction():
        signup_of(workshop, "anna").learning_question = '</dd><script src="//evil.example">'

    answer = as_anna.ask("/me/data/download.html")

    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="samenop-2026-11-24.html"'
    assert [word for word in ("<script", "<link", "<img", "http:", "https:", "url(") if word in answer.text] == []
    assert "&lt;/dd&gt;&lt;script src=&#34;//evil.example&#34;&gt;" in answer.text


def test_the_json_has_each_line_also_without_rows(workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "anna")

    answer = as_anna.ask("/me/data/download.json")
    kept = {line["name"]: line["rows"] for line in json.loads(answer.text)["kept"]}

    assert (answer.mimetype, answer.headers["Cache-Control"]) == ("application/json", "no-store")
    assert kept["notes"] == []
    [row] = kept["attendance"]
    assert (row["standing"], row["title"]) == ("going", "Meedoen lukt niet vanzelf, dinsdag 8 december 2026")
    assert row["until"] == "2027-12-08T10:30:00+00:00"


def test_a_download_wants_a_fresh_sign_in(as_anna: Browser, clock):
    clock.shift(31 * 60)

    assert as_anna.open("/me/data").name == "my-data"
    assert as_anna.open("/me/data/download.json").path == "/sign-in?next=/me/data/download.json&fresh=1"


def test_a_name_is_corrected_at_the_person_and_at_what_is_still_ahead(
    app: Flask, workshop: Meeting, as_anna: Browser, as_bram: Browser
):
    past = held()
    sign_up(workshop.id, newcomer("anna", "Oeverkring"), NOW)

    page = as_anna.open("/me/data").form("/me/data/name").submit(name="Anna Bakker", organisation="De Oeverkring")

    assert "Opgeslagen." in page.text
    assert [signup_of(meeting, "anna").name for meeting in (workshop, past)] == ["Anna Bakker", "Anna"]
    assert signup_of(workshop, "anna").organisation == "De Oeverkring"
    assert (
        db.session.scalars(select(Person.name).where(Person.email == "anna@oeverkring.example")).one() == "Anna Bakker"
    )


def test_a_sign_up_for_another_organisation_keeps_it(workshop: Meeting, as_anna: Browser):
    other = make(title="Nog een sessie")
    sign_up(other.id, newcomer("anna", "Vrijwilligers"), NOW)
    sign_up(workshop.id, newcomer("anna", "Oeverkring"), NOW)

    as_anna.open("/me/data").form("/me/data/name").submit(organisation="De Oeverkring")

    assert [signup_of(meeting, "anna").organisation for meeting in (other, workshop)] == [
        "Vrijwilligers",
        "De Oeverkring",
    ]


def test_a_corrected_organisation_lets_the_next_of_the_former_one_in(app: Flask, as_anna: Browser):
    meeting = make(capacity=3, seats_per_organisation=1)
    for name in ("anna", "daan"):
        sign_up(meeting.id, newcomer(name, "Oeverkring"), NOW)
    assert standings(meeting) == {"anna": "going", "daan": "waiting"}

    as_anna.open("/me/data").form("/me/data/name").submit(organisation="Buurthuis")

    db.session.expire_all()
    assert standings(meeting) == {"anna": "going", "daan": "going"}
    assert db.session.get_one(Meeting, meeting.id).taken == 2


def test_a_name_that_is_none_is_refused_and_stays_in_the_field(workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "anna")

    page = as_anna.open("/me/data").form("/me/data/name").submit(name="www.evil.example", organisation="Buurthuis")

    assert (page.status, page.form("/me/data/name").values["organisation"]) == (422, "Buurthuis")
    assert "Vul een naam in, zonder webadres." in page.text
    assert db.session.scalars(select(Signup.name)).all() == ["Anna"]


def test_an_organiser_sees_corrects_and_downloads_for_somebody_who_asks_by_phone(
    workshop: Meeting, as_chris: Browser, chris: Person
):
    sign_up_all(workshop, "anna")
    with transaction():
        signup_of(workshop, "anna").learning_question = "Hoe begin ik?"

    page = as_chris.open("/manage/people/data").form("/manage/people/data").submit(email="Anna@oeverkring.example")

    assert (page.name, page.title) == ("person-data", "De gegevens van anna@oeverkring.example")
    assert "Hoe begin ik?" not in page.text  # only the facilitator may read it
    page = page.form("/name").submit(name="Anna Bakker")
    assert signup_of(workshop, "anna").name == "Anna Bakker"
    form = page.form("/json")
    answer = as_chris.ask(form.action, "POST", data=form.values)
    assert (answer.headers["Cache-Control"], json.loads(answer.text)["about"]) == (
        "no-store",
        "anna@oeverkring.example",
    )
    assert "Hoe begin ik?" not in answer.text
    log = as_chris.open("/manage/history").text
    assert [words for words in ("verbeterde de gegevens van", "haalde de gegevens op van") if words not in log] == []


def test_an_address_that_nobody_has_is_told_to_the_organiser(as_chris: Browser):
    page = as_chris.open("/manage/people/data").form("/manage/people/data").submit(email="niemand@oeverkring.example")

    assert (page.status, "Van dit adres bewaren we niets." in page.text) == (422, True)
    assert page.form("/manage/people/data").values["email"] == "niemand@oeverkring.example"
