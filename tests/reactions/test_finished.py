"""Once the summary is finished, each page says who reads it now, and why others no longer do."""

from flask import Flask

from tests.browser import Browser, words_in
from tests.cast import NOW, network
from tests.members import add_member
from tests.reactions.rounds import in_round, path


def test_members_who_read_along_read_no_more_and_both_pages_say_so(app: Flask, as_bram: Browser, as_daan: Browser):
    circle = network()
    add_member(circle.id, "noor@oeverkring.example", "Noor", None, NOW)
    meeting = in_round(with_members=True, network_id=circle.id)
    desk = f"/manage/meetings/{meeting.slug}/summary"
    assert "1 lid van het netwerk leest mee." in as_bram.open(desk).text

    finished = as_bram.open(desk).press("Rond de samenvatting af")

    assert "leest mee" not in words_in(finished.by_id("round"))
    page = as_daan.open(path(meeting, "noor"))
    assert "De samenvatting is af. Nu kan alleen wie erbij was die lezen." in page.text
    assert "reageerde" not in page.text
