"""CSRF: for each POST, a token that does not fit and a request from another site are refused."""

from collections.abc import Callable, Iterable

import pytest

from portal.web import forgery
from tests.browser import HOME, Page
from tests.guards.form_posts import FORM_POSTS
from tests.guards.scene import Scene, everything, right, sign_in_of, with_token
from tests.turns import a_third_of

OWN = {"Origin": HOME}
Token = Callable[[str, str], str | None]  # (endpoint, id of the reader's sign-in) → token


FORGERIES: dict[str, tuple[Token, dict[str, str]]] = {
    "no token": (lambda endpoint, reader: None, OWN),
    "an empty token": (lambda endpoint, reader: "", OWN),
    "a token in another script": (lambda endpoint, reader: "ёж" * 16, OWN),
    "the token of another form": (lambda endpoint, reader: right("about.how", reader), OWN),
    "the token of another reader": (lambda endpoint, reader: right(endpoint, f"{reader}7"), OWN),
}
FOREIGN = {
    "another site": {"Origin": "https://evil.example"},
    "a site whose name begins like ours": {"Origin": f"{HOME}.evil.example"},
    "a site whose name ends like ours": {"Origin": HOME.replace("//", "//evil-")},
    "our host by another scheme": {"Origin": HOME.replace("http:", "https:")},
    "our host at another port": {"Origin": f"{HOME}:8080"},
    "a page without an origin": {"Origin": "null"},
    "an origin that is empty": {"Origin": ""},
    "two origins": {"Origin": f"{HOME}, https://evil.example"},
    "another site, as browsers tell": {"Sec-Fetch-Site": "cross-site"},
    "another site, as browsers tell, with our origin": {"Sec-Fetch-Site": "cross-site", **OWN},
    "a neighbouring site": {"Sec-Fetch-Site": "same-site", **OWN},
    "a neighbour that says two things": {"Sec-Fetch-Site": "same-origin, same-site", **OWN},
    "a word that browsers do not say": {"Sec-Fetch-Site": "", **OWN},
}
FROM_BEFORE_SIGNING_IN = {"a token from before signing in": (lambda endpoint, reader: right(endpoint, ""), OWN)}
ENDPOINTS = sorted(FORM_POSTS)
ALL_BUT_CORRECTION = [name for name in ENDPOINTS if name != "signups.correct"]  # which needs a receipt, and has a test
HONEST = {
    "the same origin": OWN,
    "no origin at all": {},
    "the same origin, as browsers tell": {"Sec-Fetch-Site": "same-origin"},
    "typed in by the reader": {"Sec-Fetch-Site": "none"},
}


def check(scene: Scene, endpoint: str, forgeries: Iterable[str] = FORGERIES | FROM_BEFORE_SIGNING_IN) -> None:
    """Assert that each of these unfit tokens is refused, changes nothing, and leaves the typed text in the form."""
    post = FORM_POSTS[endpoint]
    browser = scene.browser(post.by)
    path = scene.path(post.path)
    before = everything(scene.app)

    known = FORGERIES | (FROM_BEFORE_SIGNING_IN if post.by else {})
    for name, (token, headers) in ((name, known[name]) for name in forgeries if name in known):
        sent = with_token(post.typed, token(endpoint, sign_in_of(browser)))
        answer = browser.ask(path, "POST", data=sent, headers=headers)

        assert (name, answer.status_code) == (name, 400)
        assert (name, answer.headers.getlist("Set-Cookie")) == (name, [])
        assert (name, everything(scene.app)) == (name, before)
        page = Page(browser, path, answer)
        page.judge()
        values = page.form(path).values
        assert (name, {field: values[field] for field in post.typed}) == (name, post.typed)


def check_foreign(scene: Scene, endpoint: str, origins: Iterable[str] = FOREIGN) -> None:
    """Assert that a cross-site request is refused before any form reads it, even with a valid token, and not echoed.

    It is sent both with the reader's cookie and, as under SameSite=Lax, without: each from half of the origins.
    """
    post = FORM_POSTS[endpoint]
    browsers = [scene.browser(name) for name in {post.by, None}]
    path = scene.path(post.path)
    fields = {**post.typed, "name": "", "email": "", "people": "", "next": "", "x": ""}
    values = {field: f"{value}/never-{field}" for field, value in fields.items()}
    before = everything(scene.app)

    for at, browser in enumerate(browsers):
        cookies = browser.cookies()
        sent = with_token(values, right(endpoint, sign_in_of(browser)))
        for name in list(origins)[at % len(browsers) :: len(browsers)]:
            headers = FOREIGN[name]
            answer = browser.ask(f"{path}?next=/never-x&state=never-x", "POST", data=sent, headers=headers)

            assert (name, answer.status_code) == (name, 400)
            assert (name, "never-" in answer.text, "never-" in str(answer.headers)) == (name, False, False)
            assert (name, browser.cookies()) == (name, cookies)
        page = Page(browser, path, answer)
        page.judge()
        assert [item.tag for item in page.elements("main")[0].iter("form")] == []

    assert everything(scene.app) == before


@pytest.mark.in_turns
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_a_foreign_post_changes_nothing_and_nothing_of_it_comes_back(
    scene: Scene, endpoint: str, pytestconfig: pytest.Config
):
    check_foreign(scene, endpoint, a_third_of(FOREIGN, pytestconfig, ENDPOINTS.index(endpoint)))


def test_a_foreign_post_of_any_size_is_refused_before_its_body_is_read(scene: Scene):
    answer = scene.browser(None).ask("/sign-in", "POST", data={"email": "x" * 2**20}, headers=FOREIGN["another site"])

    assert answer.status_code == 400


def test_no_form_is_taken_without_its_token_or_from_another_site(scene: Scene):
    """Each form once, in one walk; the tests around it send each in turns whatever else does not fit."""
    before = everything(scene.app)
    foreign = FOREIGN["another site"]

    answers = {}
    for endpoint in ALL_BUT_CORRECTION:
        post = FORM_POSTS[endpoint]
        browser, path = scene.browser(post.by), scene.path(post.path)
        signed = with_token(post.typed, right(endpoint, sign_in_of(browser)))
        unsigned = browser.ask(path, "POST", data=post.typed, headers=OWN)
        from_elsewhere = browser.ask(path, "POST", data=signed, headers=foreign)
        answers[endpoint] = (unsigned.status_code, from_elsewhere.status_code)

    assert answers == dict.fromkeys(ALL_BUT_CORRECTION, (400, 400))
    assert everything(scene.app) == before


# The form with an address for a walk-in is on the page of somebody without one: tests/signups/test_walk_ins.py.
@pytest.mark.in_turns
@pytest.mark.parametrize("endpoint", sorted(set(FORM_POSTS) - {"signups.correct", "who_comes.give_mailbox"}))
def test_a_forged_post_changes_nothing_and_what_was_typed_is_kept(
    scene: Scene, endpoint: str, pytestconfig: pytest.Config
):
    forgeries = FORGERIES | FROM_BEFORE_SIGNING_IN
    check(scene, endpoint, a_third_of(forgeries, pytestconfig, ENDPOINTS.index(endpoint)))


def test_a_forged_correction_changes_nothing_and_what_was_typed_is_kept(scene: Scene):
    sign_up(scene)

    check(scene, "signups.correct")


@pytest.mark.in_turns
@pytest.mark.parametrize("endpoint", sorted(name for name, post in FORM_POSTS.items() if post.writes))
def test_what_is_sent_again_from_the_page_that_refused_it_is_done(scene: Scene, endpoint: str):
    post = FORM_POSTS[endpoint]
    browser = scene.browser(post.by)
    before = everything(scene.app)

    refusal = browser.send(scene.path(post.path), post.typed, {})
    page = refusal.form(scene.path(post.path)).submit()

    assert (refusal.status, page.status) == (400, 200)
    assert everything(scene.app) != before


@pytest.mark.parametrize("headers", HONEST.values(), ids=HONEST)
def test_who_sends_the_form_of_the_page_is_believed(scene: Scene, headers: dict[str, str]):
    post = FORM_POSTS["signups.create"]
    browser = scene.browser(None)
    sent = with_token(post.typed, right("signups.create", ""))

    answer = browser.ask(scene.path(post.path), "POST", data=sent, headers=headers)

    assert (answer.status_code, answer.location) == (303, scene.path(post.path))
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
        check_foreign(scene, endpoint)

    monkeypatch.setattr(forgery, "is_signed", lambda *given: True)
    with pytest.raises(AssertionError, match="no token"):
        check(scene, endpoint)


def sign_up(scene: Scene) -> Page:
    """A stranger signs up, and so holds a receipt."""
    return (
        scene.browser(None)
        .open(scene.path("/agenda/{workshop}"))
        .form("/signup")
        .submit(**FORM_POSTS["signups.create"].typed)
    )
