"""What stops the facilitator says where, and a choice leads on to the next finding, with all that was chosen."""

from flask import Flask
from lxml.etree import _Element as Element

from portal.agenda.models import Meeting
from portal.people.models import Person
from portal.summaries.operations.write import save_text
from portal.summaries.queries.texts import summary_of
from tests.after import held
from tests.browser import HOME, Browser, Form, Page, words_in
from tests.cast import NOW, network
from tests.members import add_member

FIRST_SEE = "Kijk eerst of er iets in staat waaraan je iemand herkent."
TICK = "Vink eerst de drie vakjes aan: dan mag iedereen het lezen."
THREE = "Bel 06-12345678. Mail jan@voorbeeld.nl. Kijk op 12 maart 2026."


def with_findings(bram: Person, text: str = THREE, **changes) -> Meeting:
    meeting = held(**changes)
    save_text(meeting.id, {"intro": text}, 1, bram.id, NOW)
    return meeting


def desk(browser: Browser, meeting: Meeting) -> Page:
    return browser.open(f"/manage/meetings/{meeting.slug}/summary")


def links_of_error(page: Page) -> list[tuple[str, str]]:
    """Return (sentence, address) of what stands above the page or form, which takes the focus."""
    [box] = [box for box in page.with_class("errors") if "data-focus" in box.attrib]
    assert "Dit klopt nog niet:" in words_in(box)
    return [(words_in(link), link.get("href") or "") for link in box.iter("a")]


def leave_out(page: Page, text: str) -> dict:
    """Return the values of the form, as the button beside this finding sends them."""
    button = leave_out_button(page, text)
    return {**page.form("write").values, "deed": button.get("value")}


def leave_out_button(page: Page, text: str) -> Element:
    [findings] = page.with_class("findings")
    item = next(item for item in findings if text in [words_in(mark) for mark in item.iter("mark")])
    return next(item.iter("button"))


def where_to(browser: Browser, form: Form, values: dict) -> str:
    """Return where the browser is sent after posting the form."""
    return browser.ask(form.action, "POST", data=values, headers={"Origin": HOME}).headers["Location"]


def focused(page: Page) -> list[str | None]:
    return [element.get("id") for element in page.root.iter() if "data-focus" in element.attrib]


def test_whoever_is_stopped_by_the_scan_gets_a_link_to_what_was_found(app: Flask, as_bram: Browser, bram: Person):
    meeting = with_findings(bram)

    for words in ("Vraag reacties", "Rond de samenvatting af"):
        assert links_of_error(desk(as_bram, meeting).press(words)) == [(FIRST_SEE, "#findings")]


def test_a_text_that_others_read_links_to_what_was_found_too(app: Flask, as_bram: Browser, bram: Person):
    meeting = with_findings(bram, "We spraken over hulp.")
    final = desk(as_bram, meeting).press("Rond de samenvatting af")

    refused = final.form("write").submit(intro=THREE)

    assert links_of_error(refused) == [(FIRST_SEE, "#findings")]


def test_boxes_that_are_not_ticked_are_a_link_away(app: Flask, as_bram: Browser, bram: Person):
    meeting = with_findings(bram, "We spraken over hulp.")
    final = desk(as_bram, meeting).press("Rond de samenvatting af")

    refused = final.form("publication").submit(audience="everyone")
    assert links_of_error(refused) == [(TICK, "#text-tick_1")]

    public = refused.form("publication").submit(tick_1="y", tick_2="y", tick_3="y")
    changed = public.form("write").submit(intro="Anders.")
    assert links_of_error(changed) == [(TICK, "#write-tick_1")]


def test_after_a_choice_the_next_finding_is_on_the_screen(app: Flask, as_bram: Browser, bram: Person):
    page = desk(as_bram, with_findings(bram))
    form = page.form("write")

    second = where_to(as_bram, form, leave_out(page, "jan@voorbeeld.nl"))
    assert second.endswith("#finding-2")

    page = as_bram.open(second)
    assert "12 maart 2026" in words_in(page.by_id("finding-2"))
    last = where_to(as_bram, form, leave_out(page, "12 maart 2026"))
    assert last.endswith("#finding-1")
    page = as_bram.open(last)
    assert where_to(as_bram, form, leave_out(page, "06-12345678")).endswith("#way")


def test_after_a_choice_that_is_not_saved_yet_too(app: Flask, as_bram: Browser, bram: Person):
    meeting = with_findings(bram, "We spraken over hulp.")
    final = desk(as_bram, meeting).press("Rond de samenvatting af")
    refused = final.form("write").submit(intro=THREE)

    chosen = refused.form("write").submit(_button=leave_out_button(refused, "06-12345678"))

    assert (chosen.status, focused(chosen)) == (422, ["finding-1"])
    assert "jan@voorbeeld.nl" in words_in(chosen.by_id("finding-1"))


def test_whom_the_round_asks_outlives_the_scan(app: Flask, as_bram: Browser, bram: Person):
    circle = network()
    meeting = with_findings(bram, network_id=circle.id)
    add_member(circle.id, "noor@oeverkring.example", "Noor", None, NOW)
    refused = desk(as_bram, meeting).form("/rounds").submit(members="y", closes="2026-12-24")
    chosen = {"members": "y", "closes": "2026-12-24"}
    assert refused.status == 422

    page = refused
    for text in ("06-12345678", "jan@voorbeeld.nl", "12 maart 2026"):
        kept = page.form("/rounds").values
        assert {name: kept.get(name) for name in chosen} == chosen
        page = as_bram.open(where_to(as_bram, page.form("write"), leave_out(page, text)))

    page.press("Vraag reacties")
    assert summary_of(meeting.id).stage == "round"  # pyright: ignore[reportOptionalMemberAccess]
    assert "1 lid van het netwerk leest mee." in desk(as_bram, meeting).text
