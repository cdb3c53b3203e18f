"""The questions that members brought: for the coordinator, for members, on paper and on the big screen."""

import pytest

from portal.db import transaction
from portal.people.models import Person
from tests.browser import Browser
from tests.themes.conftest import Scene, membership

ALL, SHARED = "/manage/networks/meedoen/questions", "/networks/meedoen/questions"
ANNAS, EMMAS = "Hoe begin ik een eerste gesprek?", "Wie beslist er?"


@pytest.fixture
def brought(scene: Scene) -> Scene:
    """Anna shares her question and shows a card, emma shares hers without one."""
    membership(scene.anna, scene, shares_question=True, shows_card=True)
    membership(scene.emma, scene, question=EMMAS, organisation="Emmahuis", shares_question=True)
    return scene


def test_the_coordinator_reads_all_with_name_and_organisation(as_lotte: Browser, brought: Scene):
    membership(brought.emma, brought, shares_question=False)

    text = as_lotte.open(ALL).text

    assert [words for words in (ANNAS, "Anna, Oeverkring", EMMAS, "Emma, Emmahuis") if words not in text] == []
    assert text.count("niet gedeeld met leden") == 1


def test_members_read_what_is_shared_with_a_name_only_beside_a_card(as_anna: Browser, brought: Scene):
    page = as_anna.open(SHARED)

    assert [words for words in (ANNAS, "Anna, Oeverkring", EMMAS) if words not in page.text] == []
    assert [words for words in ("Emma", "Emmahuis") if words in page.answer.text] == []
    assert "omdat je ze je kennismaking laat zien" in page.text


def test_a_question_that_is_not_shared_is_read_by_its_owner_alone(as_anna: Browser, as_emma: Browser, brought: Scene):
    membership(brought.emma, brought, shares_question=False)

    assert EMMAS not in as_anna.open(SHARED).answer.text
    assert "Alleen de coördinatoren zien die" in as_emma.open(SHARED).text


@pytest.mark.parametrize("address", [SHARED, ALL])
def test_the_big_screen_shows_one_shared_question_after_another(as_lotte: Browser, brought: Scene, address: str):
    page = as_lotte.open(f"{address}?view=screen")
    assert (ANNAS in page.text, EMMAS in page.text) == (True, False)

    page = page.follow("Volgende vraag")
    assert (ANNAS in page.text, EMMAS in page.text, "Emma" in page.text) == (False, True, False)
    assert page.follow("Vorige vraag").path == f"{SHARED}?view=screen&n=1"
    assert as_lotte.open(f"{address}?view=screen&n=3").status == 404


def test_the_screen_never_shows_what_is_not_shared(as_lotte: Browser, brought: Scene):
    for person in (brought.anna, brought.emma):
        membership(person, brought, shares_question=False)

    page = as_lotte.open(f"{ALL}?view=screen")

    assert (page.status, ANNAS in page.text, "Nog niemand deelt een vraag" in page.text) == (200, False, True)


def test_without_questions_the_page_says_so(as_lotte: Browser, scene: Scene):
    membership(scene.anna, scene, question="")

    assert [as_lotte.open(path).text.count("Nog geen vragen") for path in (ALL, SHARED)] == [1, 1]


def test_members_never_read_the_address_of_a_member_without_a_name(as_emma: Browser, as_lotte: Browser, brought: Scene):
    with transaction() as session:
        session.get_one(Person, brought.anna.id).name = ""

    pages = [as_emma.open(SHARED), as_emma.open(f"{SHARED}?view=screen"), as_lotte.open(f"{ALL}?view=screen")]

    assert ["anna@" in page.answer.text for page in pages] == [False] * 3
    assert ["Een lid, Oeverkring" in page.text for page in pages] == [True] * 3
    assert "anna@oeverkring.example" in as_lotte.open(ALL).text
