"""The difference between two versions, marked as additions and deletions."""

from difflib import SequenceMatcher

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from portal.summaries.rules.difference import SIGN, Mark, Paragraph, difference
from portal.text import paragraphs
from tests.growth import times_the_work, too_much

pytestmark = pytest.mark.slow

LONGEST = 20_000  # characters, the maximum of a text
MOST = 60  # times the work of a summary in which every tenth word changed
PENS = {Mark.KEPT: "{}", Mark.ADDED: "[+{}]", Mark.REMOVED: "[-{}]"}
thoroughly = settings(max_examples=300, derandomize=True, deadline=None, database=None)
texts = st.lists(st.sampled_from(["de", "een", "nee", "ja.", "- ", "\n", "\n\n", " ", "¶", "1. "]), max_size=30).map(
    "".join
)
long_texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=80)


def marked(before: str, after: str) -> list[str]:
    """Return each paragraph, with additions and deletions in brackets."""
    return ["".join(PENS[piece.mark].format(piece.text) for piece in each.pieces) for each in difference(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "seen"),
    [
        (
            "Voor de ander is blijven aanbellen een vorm van druk.",
            "Voor de ander kan blijven aanbellen voelen als druk.",
            ["Voor de ander [-is ][+kan ]blijven aanbellen [-een vorm van ][+voelen als ]druk."],
        ),
        ("een twee drie vier", "1 twee 3 vier", ["[-een ][+1 ]twee [-drie ][+3 ]vier"]),
        ("een elf twee drie vier", "1 twee 3 4 vier", ["[-een elf twee drie ][+1 twee 3 4 ]vier"]),
        ("Vier maanden.", "Vier maanden.", ["Vier maanden."]),
        ("Wacht vier maanden", "Wacht vier maanden lang", ["Wacht vier maanden [+lang]"]),
        ("Wacht vier maanden lang", "Wacht vier maanden", ["Wacht vier maanden [-lang]"]),
        ("", "Nieuw.", ["[+Nieuw.]"]),
        ("Weg ermee.", "", ["[-Weg ermee.]"]),
        ("", "", []),
        ("een  twee\r\ndrie", "een twee\ndrie", ["een twee\ndrie"]),
    ],
)
def test_words_that_came_and_went_are_marked(before: str, after: str, seen: list[str]):
    assert marked(before, after) == seen


def test_words_that_stayed_by_chance_are_not_picked_out_of_a_new_sentence():
    before = "Eerst noemden wij alleen de redenen die wij zelf hadden bedacht. Vier maanden was kort."
    after = "Toen vroeg iemand van ons wat de prijs van een ja eigenlijk kan zijn. Vier maanden was kort."

    assert marked(before, after) == [
        "[-Eerst noemden wij alleen de redenen die wij zelf hadden bedacht. ]"
        "[+Toen vroeg iemand van ons wat de prijs van een ja eigenlijk kan zijn. ]Vier maanden was kort."
    ]


def test_a_line_that_stayed_in_a_list_is_kept_whole():
    assert marked("- een kaart\n- geduld\n- een brief", "- een kaart\n- een brief\n- een vast gezicht") == [
        "- een kaart\n[-- geduld\n]- een brief\n[+- een vast gezicht]"
    ]


def test_each_paragraph_stands_by_itself_and_says_whether_it_changed():
    before = "In het kort.\n\nWij wisten het.\n\nEn toen.\n\nSlot."
    after = "In het kort.\n\nWij wisten het niet.\n\nNieuw hier.\n\nSlot."

    assert [(each.is_kept, each.pieces[0].mark) for each in difference(before, after)] == [
        (True, Mark.KEPT),
        (False, Mark.KEPT),
        (False, Mark.REMOVED),
        (True, Mark.KEPT),
    ]
    assert marked(before, after)[2] == "[-En toen. ][+Nieuw hier.]"


def test_a_paragraph_that_came_or_went_leaves_its_neighbours_alone():
    assert marked("Een.\n\nDrie.", "Een.\n\nTwee.\n\nDrie.") == ["Een.", "[+Twee.]", "Drie."]
    assert marked("Een.\n\nTwee.\n\nDrie.", "Een.\n\nDrie.") == ["Een.", "[-Twee.]", "Drie."]


def test_a_paragraph_that_was_split_or_joined_says_so():
    assert marked("Een. Twee.", "Een.\n\nTwee.") == [f"Een. [+{SIGN}]", "Twee."]
    assert marked("Een.\n\nTwee.", "Een. Twee.") == [f"Een. [-{SIGN}]", "Twee."]


@thoroughly
@given(texts | long_texts, texts | long_texts)
@example("", "\n\n")
@example("a¶ ¶", "¶\n\n¶")
def test_both_versions_can_be_read_back_word_for_word(before: str, after: str):
    change = difference(before, after)

    assert words_of(change, Mark.REMOVED) == without_sign(" ".join(paragraphs(before)).split())
    assert words_of(change, Mark.ADDED) == without_sign(" ".join(paragraphs(after)).split())
    assert [each for each in change if not each.pieces] == []


@thoroughly
@given(texts)
def test_of_a_text_and_itself_nothing_is_marked(text: str):
    assert [each for each in difference(text, text) if not each.is_kept] == []


@pytest.mark.in_turns
def test_the_worst_texts_are_little_more_work_than_any():
    works = {name: lambda pair=pair: difference(*shortened(*pair, LONGEST)) for name, pair in WORST.items()}

    assert too_much(works, lambda: difference(*shortened(*WORST["a summary, every tenth word"], LONGEST)), MOST) == {}


@pytest.mark.in_turns
def test_control_what_compares_each_word_with_each_other_is_noticed():
    before, after = shortened(*WORST["ten words"], LONGEST // 10)

    def by_difflib() -> object:
        return SequenceMatcher(None, before.split(), after.split(), autojunk=False).get_matching_blocks()

    def ordinary() -> object:
        return difference(*shortened(*WORST["a summary, every tenth word"], LONGEST // 10))

    assert times_the_work(by_difflib, ordinary, tries=1) > MOST


def words_of(change: list[Paragraph], mark: Mark) -> list[str]:
    """Return the words of one version: those kept, and those only in it."""
    pieces = [piece for each in change for piece in each.pieces if piece.mark in (Mark.KEPT, mark)]
    return without_sign(" ".join(piece.text for piece in pieces).split())


def without_sign(words: list[str]) -> list[str]:
    return [word for word in words if word != SIGN]


def shortened(before: str, after: str, size: int) -> tuple[str, str]:
    return before[:size], after[:size]


def letters(step: int) -> str:
    """Return single letters as words, in an almost random order."""
    return " ".join("abcdefghij"[number * number * step // 7 % 10] for number in range(LONGEST // 2))


WORST = {
    "one word": ("a " * LONGEST, "a " * LONGEST),
    "no word in common": ("a " * LONGEST, "b " * LONGEST),
    "every second word": ("a x " * LONGEST, "a y " * LONGEST),
    "ten words": (letters(3), letters(5)),
    "backwards": (letters(3), letters(3)[::-1]),
    "paragraphs of one letter": ("a\n\n" * LONGEST, "b\n\n" * LONGEST),
    "paragraphs that grow": ("a\n\n" * LONGEST, "a b\n\n" * LONGEST),
    "lists": ("- a\n" * LONGEST, "- b\n- a\n" * LONGEST),
    "signs": ("¶ " * LONGEST, "¶ a " * LONGEST),
    "no spaces": ("a" * LONGEST, "b" * LONGEST),
    "only marks": ("-" * LONGEST, "- " * LONGEST),
    "digits": ("1" * LONGEST, "1. " * LONGEST),
    "a summary, every tenth word": (
        " ".join(f"w{n}" for n in range(3500)),
        " ".join(f"w{n % 10 and n}" for n in range(3500)),
    ),
}
