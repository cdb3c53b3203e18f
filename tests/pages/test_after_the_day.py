"""A session's pages once it is over, and those of a draft that has no place yet."""

from flask import Flask

from portal.people.models import Person
from tests.after import held
from tests.browser import Browser, words_in
from tests.cast import make_draft

URL = "https://meet.voorbeeld.nl/kring"


def test_a_past_online_session_promises_no_link_and_says_once_that_it_is_over(app: Flask, as_daan: Browser):
    meeting = held(place="", city="", online_url=URL, there=["anna"])

    page = as_daan.open(f"/agenda/{meeting.slug}")

    assert "De link staat op je eigen pagina" not in page.text
    assert page.text.count("Deze sessie is geweest.") == 1


def test_a_draft_without_a_place_says_so_and_is_not_called_online(app: Flask, as_bram: Browser, bram: Person):
    empty = make_draft(facilitator_ids=[bram.id], place="", city="", online_url="", title="Waar?")
    online = make_draft(facilitator_ids=[bram.id], place="", city="", online_url=URL, title="Online")

    places = [words_in(as_bram.open(f"/agenda/{draft.slug}").elements("dl")[0]) for draft in (empty, online)]
    leads = [
        words_in(as_bram.open(f"/manage/meetings/{draft.slug}").with_class("lead")[0]) for draft in (empty, online)
    ]

    assert ["Waar Nog geen plek" in place for place in places] == [True, False]
    assert [lead.rpartition(" · ")[2] for lead in leads] == ["Nog geen plek", "Online"]
