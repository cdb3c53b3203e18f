"""Every refusal is shown on one page, in the reader's language."""

import pytest
from flask import Flask
from lxml import html

from portal.agenda.rules.refusals import OnTheAgenda
from portal.refusals import Refusal
from tests.browser import Browser

ALREADY = "Deze sessie staat al op de agenda. Laat de sessie niet doorgaan: dan hoort iedereen het."
CHANGED = "Er is intussen iets veranderd. Ga terug en kijk nog eens."


class SaidNothing(Refusal):
    """A refusal without a sentence."""


@pytest.mark.parametrize(
    ("refusal", "sentence"),
    [(OnTheAgenda(), ALREADY), (SaidNothing(), CHANGED)],
    ids=["its own sentence", "that of its status, when it has none"],
)
def test_a_refusal_is_a_page_that_says_why(app: Flask, refusal: Refusal, sentence: str):
    with app.test_request_context("/"):
        answer = app.make_response(app.handle_user_exception(refusal))

    lead = html.fromstring(answer.get_data(as_text=True)).find_class("lead")
    assert (answer.status_code, [line.text_content() for line in lead]) == (409, [sentence])


def test_only_a_personal_link_that_was_cut_off_sends_its_reader_back_to_the_mail(as_daan: Browser):
    paths = (
        "/signups/1.abc",
        "/days/1",
        "/sign-in/abc",
        "/example/letters/1.abc",
        "/example/x",
        "/agenda/bestaat-niet",
    )

    pages = {path: as_daan.open(path) for path in paths}

    assert {page.status for page in pages.values()} == {404}
    assert [path for path, page in pages.items() if "Open hem dan nog eens in je mail." in page.text] == [*paths[:3]]
