"""No other site posts in a reader's name: every POST, every way to forge it."""

from collections.abc import Callable

import pytest

from portal.web import forgery
from tests.browser import HOME, Page
from tests.guards.deeds import DEEDS
from tests.guards.scene import Scene, everything, right, sign_in_of, with_token

pytestmark = pytest.mark.one_database

OWN = {"Origin": HOME}
Token = Callable[[str, str], str | None]  # the endpoint, and which sign-in reads: the token


FORGERIES: dict[str, tuple[Token, dict[str, str]]] = {
    "no token": (lambda endpoint, reader: None, OWN),
    "an empty token": (lambda endpoint, reader: "", OWN),
    "a token in another script": (lambda endpoint, reader: "ёж" * 16, OWN),
    "the token of another form": (lambda endpoint, reader: right("about.how", reader), OWN),
    "the token of another reader": (lambda endpoint, reader: right(endpoint, f"{reader}7"), OWN),
    "another site": (right, {"Origin": "https://evil.example"}),
    "a site whose name begins like ours": (right, {"Origin": f"{HOME}.evil.example"}),
    "our host by another scheme": (right, {"Origin": HOME.replace("http:", "https:")}),
    "our host at another port": (right, {"Origin": f"{HOME}:8080"}),
    "a page without an origin": (right, {"Origin": "null"}),
    "another site, as browsers tell": (right, {"Sec-Fetch-Site": "cross-site", **OWN}),
    "a neighbouring site": (right, {"Sec-Fetch-Site": "same-site", **OWN}),
}
FROM_BEFORE_SIGNING_IN = {"a token from before signing in": (lambda endpoint, reader: right(endpoint, ""), OWN)}
HONEST = {
    "the same origin": OWN,
    "no origin at all": {},
    "the same origin, as browsers tell": {"Sec-Fetch-Site": "same-origin"},
    "typed in by the reader": {"Sec-Fetch-Site": "none"},
}


def check(scene: Scene, endpoint: str) -> None:
    """Every forgery of this deed is refused and changes nothing.

    What was typed is kept in the form; but where another site typed it, and the page has no form of its own,
    nothing stands ready to be pressed.
    """
    deed = DEEDS[endpoint]
    browser = scene.browser(deed.who)
    path = scene.path(deed.path)
    before = everything(scene.app)

    for name, (token, headers) in (FORGERIES | (FROM_BEFORE_SIGNING_IN if deed.who else {})).items():
        sent = with_token(deed.typed, token(endpoint, sign_in_of(browser)))
        answer = browser.ask(path, "POST", data=sent, headers=headers)

        assert (name, answer.status_code) == (name, 400)
        assert (name, answer.headers.getlist("Set-Cookie")) == (name, [])
        assert (name, everything(scene.app)) == (name, before)
        page = Page(browser, path, answer)
        page.judge()
        if token is right and not hasattr(scene.app.view_functions[endpoint], "refuses_forgery"):
            assert (name, [item.tag for item in page.elements("main")[0].iter("form")]) == (name, [])
        else:
            kept = page.form(path).values
            assert (name, {field: kept[field] for field in deed.typed}) == (name, deed.typed)


@pytest.mark.parametrize("endpoint", sorted(set(DEEDS) - {"signups.correct"}))
def test_a_forged_post_changes_nothing_and_what_was_typed_is_kept(scene: Scene, endpoint: str):
    check(scene, endpoint)


def test_a_forged_correction_changes_nothing_and_what_was_typed_is_kept(scene: Scene):
    sign_up(scene)

    check(scene, "signups.correct")


@pytest.mark.parametrize("endpoint", sorted(name for name, deed in DEEDS.items() if deed.writes))
def test_what_is_sent_again_from_the_page_that_refused_it_is_done(scene: Scene, endpoint: str):
    deed = DEEDS[endpoint]
    browser = scene.browser(deed.who)
    before = everything(scene.app)

    refusal = browser.send(scene.path(deed.path), deed.typed, {})
    page = refusal.form(scene.path(deed.path)).submit()

    assert (refusal.status, page.status) == (400, 200)
    assert everything(scene.app) != before


@pytest.mark.parametrize("headers", HONEST.values(), ids=HONEST)
def test_who_sends_the_form_of_the_page_is_believed(scene: Scene, headers: dict[str, str]):
    deed = DEEDS["signups.create"]
    browser = scene.browser(None)
    sent = with_token(deed.typed, right("signups.create", ""))

    answer = browser.ask(scene.path(deed.path), "POST", data=sent, headers=headers)

    assert (answer.status_code, answer.location) == (303, scene.path(deed.path))
    assert any("daan@oeverkring.example" in row for row in everything(scene.app))


def test_a_page_loaded_before_signing_in_can_still_be_sent(scene: Scene):
    browser = scene.browser("anna")
    stranger_page = scene.browser(None).open(scene.path("/agenda/{workshop}"))
    form = stranger_page.form("/signup")

    refusal = browser.send(form.action, {**form.values, "name": "Anna", "email": "nog@oeverkring.example"}, {})
    page = refusal.form("/signup").submit()

    assert (refusal.status, refusal.state, page.name, page.status) == (400, "error", "receipt", 200)
    assert any("nog@oeverkring.example" in row for row in everything(scene.app))


def test_the_token_is_the_same_for_every_stranger_and_another_for_who_signed_in(scene: Scene):
    def token(name: str | None) -> str:
        return scene.browser(name).open("/privacy").form("/language").values["csrf_token"]

    assert token(None) == right("language.choose", "")
    assert len({token(None), token("anna"), token("bram")}) == 3


@pytest.mark.parametrize("endpoint", ["signups.create", "people.sign_out", "meetings.publish"])
def test_control_without_the_check_every_forgery_works(scene: Scene, endpoint: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(forgery, "_is_foreign", lambda: False)
    with pytest.raises(AssertionError, match="another site"):
        check(scene, endpoint)

    monkeypatch.setattr(forgery, "is_signed", lambda *given: True)
    with pytest.raises(AssertionError, match="no token"):
        check(scene, endpoint)


def sign_up(scene: Scene) -> Page:
    """A stranger signs up, and so holds a receipt."""
    return (
        scene.browser(None)
        .open(scene.path("/agenda/{workshop}"))
        .form("/signup")
        .submit(**DEEDS["signups.create"].typed)
    )
