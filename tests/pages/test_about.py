"""The pages about the portal: each kind of session is explained, and how accessible the portal is."""

from flask import Flask

from portal.agenda.models import Meeting, MeetingKind
from tests.browser import Browser, words_in


def test_each_kind_of_session_leads_to_its_own_words(app: Flask, as_daan: Browser, workshop: Meeting):
    page = as_daan.open(f"/agenda/{workshop.slug}").follow("Werksessie")
    ids = {element.get("id"): element for element in page.root.iter() if element.get("id")}

    assert {kind.value: words_in(ids[kind.value]) for kind in MeetingKind} == {
        "work-session": "Werksessie",
        "peer-consultation": "Intervisie",
        "kick-off": "Startbijeenkomst",
        "network-meeting": "Netwerkbijeenkomst",
        "closing": "Slotbijeenkomst",
        "knowledge-session": "Kennissessie",
        "moral-deliberation": "Moreel beraad",
    }
    explained = ("learning-practice", "community-of-practice", "learning-network")
    assert [words_in(ids[name]) for name in explained] == [
        "Lerende praktijk",
        "Community of practice",
        "Lerend netwerk",
    ]
    read_on = [words for paragraph in page.elements("p") if (words := words_in(paragraph)).startswith("Lees verder:")]
    assert len(read_on) == 5
    picture = next(svg for svg in page.elements("svg") if svg.get("class") == "turn")
    assert picture.get("aria-label") == (
        "De kring: Agenda, Inschrijven, Samenkomen, Samenvatting, Reacties, Lessen. Dan weer de agenda."
    )


def test_the_foot_leads_to_what_we_examined_and_whom_to_tell(app: Flask, as_daan: Browser):
    page = as_daan.open("/agenda").follow("Toegankelijkheid")

    assert "Zelf onderzocht op maandag 30 november 2026, nog niet door een ander." in page.text
    asks = page.elements("main")[0]
    assert [link.get("href") for link in asks.iter("a")] == ["mailto:portal@samenop.example"]
