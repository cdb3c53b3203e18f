"""What a page says about itself, and how it is passed on: by its public address, as a picture, on paper, elsewhere."""

import json
from datetime import timedelta
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree.ElementTree import fromstring

import pytest
from flask import Flask

from portal.agenda.models import Visibility
from portal.sharing.rules import sitemap as rules_of_sitemap
from portal.signups.operations.call_off import call_off
from portal.web.link_preview import LONGEST
from tests.browser import HOME, Browser, Page, words_in
from tests.cast import NOW, make, make_draft, network, sign_up_all
from tests.lessons.sharing import LESSONS, PARTICIPANTS, shared

pytestmark = pytest.mark.slow

LONG = "<b>Wanneer</b> vraag je “door”? " + "En waarom? " * 40
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"


def meta(page: Page) -> dict[str, str]:
    """Return what the head of the page says, by name."""
    said = {item.get("name") or item.get("property"): item.get("content") for item in page.elements("meta")}
    links = {item.get("rel"): item.get("href") for item in page.elements("link")}
    return {**{str(name): text for name, text in said.items() if text}, "canonical": links.get("canonical", "")}


def test_a_session_says_what_it_is_and_is_passed_on_by_its_address(app: Flask, as_daan: Browser):
    meeting = make(description=LONG, title="Vragen & zwijgen")
    sign_up_all(meeting, "anna")

    page = as_daan.open("/agenda/vragen-zwijgen")

    address, said = f"{HOME}/agenda/vragen-zwijgen", meta(page)
    assert (said["og:title"], said["canonical"], said["og:url"]) == ("Vragen & zwijgen", address, address)
    when_and_where = "dinsdag 8 december 2026, 9.30 tot 11.30 uur, Buurthuis De Kraanvogel, Amsterdam"
    assert said["description"].startswith(f"{when_and_where}. <b>Wanneer</b> vraag je “door”")
    assert said["description"].endswith("En waarom? En…") and len(said["description"]) <= LONGEST
    assert (said["twitter:card"], "robots" in said) == ("summary_large_image", False)
    assert said["og:image"].startswith(f"{address}/preview-")
    invitation = (
        "Ga je mee? Vragen & zwijgen: dinsdag 8 december 2026, 9.30 tot 11.30 uur, Buurthuis De Kraanvogel, Amsterdam."
    )
    [chat] = [link for link in page.links.values() if link.startswith("https://wa.me/")]
    assert parse_qs(urlsplit(chat).query)["text"] == [f"{invitation}\n{address}"]
    assert f"body={invitation}\r\n{address}" in unquote(page.links["Stuur per mail"])
    [button] = [item for item in page.elements("button") if item.get("data-share")]
    assert (button.get("data-share"), button.get("data-text")) == (address, invitation)


def test_its_poster_has_what_a_passer_by_needs_until_it_is_over(app: Flask, as_daan: Browser):
    meeting = make(title="Meedoen")

    poster = as_daan.open("/agenda/meedoen").follow("Poster om te printen")

    for words in (
        "Waar loopt het vast?",
        "dinsdag 8 december 2026",
        "Kade 1",
        "Gratis",
        "samenop.example/agenda/meedoen",
    ):
        assert words in poster.text
    assert meta(poster)["robots"] == "noindex"
    code = as_daan.ask("/agenda/meedoen/qr.svg")
    assert (code.mimetype, code.text.count("<path")) == ("image/svg+xml", 2)
    call_off(meeting.id, "Ziek.", None, NOW)
    assert as_daan.ask(poster.path).status_code == 404


def test_what_not_everybody_may_read_says_nothing_and_has_no_picture(app: Flask, as_bram: Browser, as_daan: Browser):
    inside = make(title="Onder ons", visibility=Visibility.MEMBERS, network_id=network().id)
    draft = make_draft(title="Nog niet")
    by_link = make(title="Met de link", visibility=Visibility.LINK)

    for meeting in (inside, draft):
        for path in ("", "/preview-0123456789ab.png", "/qr.svg", "/poster"):
            answer = as_daan.ask(f"/agenda/{meeting.slug}{path}")
            assert (answer.status_code, "og:title" in answer.text) == (404, False)
    said = meta(as_daan.open(f"/agenda/{by_link.slug}"))
    assert (said["og:title"], said["robots"], said["canonical"]) == (
        "Met de link",
        "noindex",
        "",
    )  # to pass on, not to find
    assert "description" not in meta(as_daan.open("/sign-in"))
    open_to_all, picture = make(title="Voor iedereen"), said["og:image"].removeprefix(HOME)
    parts = [picture, f"/agenda/{by_link.slug}/qr.svg", f"/agenda/{by_link.slug}/poster"]
    assert [as_daan.ask(path).headers.get("X-Robots-Tag") for path in parts] == ["noindex"] * 3
    assert "X-Robots-Tag" not in as_daan.ask(f"/agenda/{open_to_all.slug}/qr.svg").headers


def test_every_public_page_says_what_it_is_in_its_own_words(app: Flask, as_daan: Browser):
    network("Meedoen")
    lessons = shared(title="Hulp vragen", important=2)
    make(title="Meedoen lukt")
    fixed = [rule.rule for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ()) and not rule.arguments]
    answers = {path: as_daan.ask(path) for path in fixed if not path.startswith(("/manage", "/embed", "/me"))}
    public = [path for path, answer in answers.items() if answer.mimetype == "text/html" and answer.headers.get("ETag")]
    paths = [*public, "/agenda?city=Amsterdam", "/networks/meedoen", f"/lessons/{lessons.slug}"]

    pages = {path: meta(as_daan.open(path)) for path in paths}

    assert {"/agenda", "/networks", "/lessons", "/how-it-works", "/proposals/new"} <= set(public)
    assert {path: page["canonical"] for path, page in pages.items()} == {path: HOME + path for path in paths}
    assert [path for path, page in pages.items() if not page.get("description") or not page.get("og:image")] == []
    assert len({page["description"] for page in pages.values()}) >= len(pages) - 2  # that of the lessons, of the agenda
    assert pages[f"/lessons/{lessons.slug}"]["description"] == LESSONS[1]
    assert "og:title" not in meta(as_daan.open("/agenda?q=hulp"))


def test_the_agenda_is_shown_on_another_site_without_form_script_or_reader(app: Flask, as_bram: Browser):
    make(title="In Amsterdam")
    make(title="In Leuven", city="Leuven")
    agenda = as_bram.open("/agenda?city=Leuven")
    [snippet] = [words_in(code) for code in agenda.elements("code")]
    assert snippet.startswith(f'<iframe src="{HOME}/embed/agenda?city=Leuven" title="Agenda van Samenop"')

    answer = as_bram.ask("/embed/agenda?city=Leuven")

    assert "In Leuven" in answer.text and "In Amsterdam" not in answer.text
    assert not any(f"<{tag}" in answer.text for tag in ("form", "script")) and "Bram" not in answer.text
    assert f'href="{HOME}/agenda/in-leuven" target="_blank"' in answer.text
    policy = answer.headers["Content-Security-Policy"]
    assert "frame-ancestors *" in policy and "script-src 'none'" in policy and "form-action 'none'" in policy
    assert (answer.headers["Vary"], answer.headers["Cache-Control"]) == ("Accept-Encoding", "public, no-cache")
    assert "frame-ancestors 'none'" in agenda.answer.headers["Content-Security-Policy"]


def test_the_agenda_in_a_frame_tells_when_the_last_place_is_gone(app: Flask, as_daan: Browser):
    meeting = make(title="Bijna vol")
    assert "Nog 2 plaatsen" in as_daan.ask("/embed/agenda").text

    sign_up_all(meeting, "anna", "chris")

    assert "Vol, wachtlijst open" in as_daan.ask("/embed/agenda").text


def test_search_engines_find_what_everybody_may_read_and_nothing_else(
    app: Flask, as_daan: Browser, monkeypatch: pytest.MonkeyPatch
):
    net = network("Meedoen")
    make(title="Open")
    make(title="Met de link", visibility=Visibility.LINK)
    make(title="Onder ons", visibility=Visibility.MEMBERS, network_id=net.id)
    make_draft(title="Nog niet")
    shared(title="Geleerd")
    shared(title="Niet voor iedereen", audience=PARTICIPANTS)

    sitemap = fromstring(as_daan.ask("/sitemap.xml").data)

    found = {url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod") for url in sitemap}
    told = {address.removeprefix(HOME) for address in found if address}
    assert {"/agenda", "/how-it-works", "/networks/meedoen", "/agenda/open", "/lessons/geleerd"} <= told
    hidden = ("met-de-link", "onder-ons", "nog-niet", "niet-voor-iedereen")
    assert [path for path in told if path.endswith(hidden)] == ["/agenda/niet-voor-iedereen"]
    assert found[f"{HOME}/agenda/open"] == "2026-11-24T09:00:00Z"
    oldest = {f"{HOME}/agenda/{name}" for name in ("geleerd", "niet-voor-iedereen")}  # both were held yesterday
    monkeypatch.setattr(rules_of_sitemap, "MOST_PAGES", len(found) - 1)  # in one file: the oldest session is left out
    make(title="Nieuwer", starts_at=NOW + timedelta(days=90), ends_at=NOW + timedelta(days=91))
    cut = [url.findtext(f"{SITEMAP}loc") for url in fromstring(as_daan.ask("/sitemap.xml").data)]
    assert (len(cut), f"{HOME}/agenda/nieuwer" in cut, set(found) - set(cut)) == (len(found) - 1, True, oldest)
    assert f"Sitemap: {HOME}/sitemap.xml" in as_daan.ask("/robots.txt").text


def test_new_sessions_are_followed_by_atom_with_the_filters_of_the_agenda(app: Flask, as_daan: Browser):
    make(title="Over zorg", city="Leuven", description="Kom *mee*.")
    make(title="Elders")
    off = make(title="Ging niet door", city="Leuven")
    call_off(off.id, "Ziek.", None, NOW)
    [link] = [
        item for item in as_daan.open("/agenda?city=Leuven").elements("link") if "atom" in (item.get("type") or "")
    ]

    answer = as_daan.ask(link.get("href") or "")

    feed = fromstring(answer.data)
    entries = {entry.findtext(f"{ATOM}title"): entry.findtext(f"{ATOM}content") for entry in feed.iter(f"{ATOM}entry")}
    assert set(entries) == {"Over zorg", "Gaat niet door: Ging niet door"}
    assert "dinsdag 8 december 2026" in (entries["Over zorg"] or "") and "<em>mee</em>" in (entries["Over zorg"] or "")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_another_site_reads_the_agenda_as_json_with_when_and_where_for_programs(app: Flask, as_daan: Browser):
    meeting = make(title="Over zorg", city="Leuven", description="Kom *mee*.", questions=["Wat hielp?"])
    make(title="Elders")
    links = as_daan.open("/agenda?city=Leuven").elements("link")
    [link] = [item.get("href") or "" for item in links if item.get("type") == "application/feed+json"]

    answer = as_daan.ask(link)

    feed = json.loads(answer.data)
    assert (feed["version"], feed["feed_url"]) == ("https://jsonfeed.org/version/1.1", HOME + link)
    assert (feed["home_page_url"], feed["language"]) == (f"{HOME}/agenda?city=Leuven", "nl")
    [item] = feed["items"]
    assert (item["title"], item["url"], item["language"]) == ("Over zorg", f"{HOME}/agenda/over-zorg", "nl")
    assert "<em>mee</em>" in item["content_html"] and "<li>Wat hielp?</li>" in item["content_html"]
    event = item["_event"]
    assert (event["startDate"], event["endDate"]) == ("2026-12-08T09:30+01:00", "2026-12-08T11:30+01:00")
    assert event["location"]["address"]["addressLocality"] == "Leuven"
    assert (answer.mimetype, answer.headers["Access-Control-Allow-Origin"]) == ("application/feed+json", "*")
    sign_up_all(meeting, "anna")  # seats are on its page: a feed that everybody follows stays as it is
    assert as_daan.ask(link, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    call_off(meeting.id, "Ziek.", None, NOW)
    [item] = json.loads(as_daan.ask(link).data)["items"]
    assert (item["title"], item["_event"]["eventStatus"][-14:]) == ("Gaat niet door: Over zorg", "EventCancelled")


@pytest.mark.parametrize("path", ["/embed/agenda", "/feeds/agenda.atom", "/feeds/agenda.json"])
def test_a_kept_copy_does_not_repeat_how_its_first_reader_typed_a_search(app: Flask, as_daan: Browser, path: str):
    make(title="Hulp thuis")

    first, second = (as_daan.ask(f"{path}?q={typed}").text for typed in ("Th%C3%BAis+hulp+HULP", "hulp+thuis"))

    assert "q=hulp+thuis" in first and first == second
