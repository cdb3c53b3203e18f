"""Hints for plain language: few, useful, and never a refusal."""

import re

import pytest

from portal.catalogues import LANGUAGES, section
from portal.summaries.rules.plain import LONG_SENTENCE, MOST_HINTS, Hint, hints
from tests.growth import grow_fast
from tests.turns import a_third_of

TWINS = {language: {word: str(twin) for word, twin in section(language, "hints").items()} for language in LANGUAGES}
LONGEST = 20_000  # characters, the maximum of a text


def words_of(text: str, language: str = "nl") -> list[tuple[str, str]]:
    return [(hint.word, hint.twin) for hint in hints(text, language)]


def test_a_word_of_offices_gets_its_plain_twin_and_its_place():
    text = "Wij spraken inzake wonen."

    assert hints(text, "nl") == [Hint("inzake", "over", 12, 18)]
    assert text[12:18] == "inzake"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Derhalve stoppen we.", [("Derhalve", "daarom")]),
        ("Het kan middels een kaart, teneinde te helpen.", [("middels", "met"), ("teneinde", "om")]),
        ("Dit geldt INDIEN het kan.", [("INDIEN", "als")]),
        ("Een gesprek met betrekking tot geld.", [("met betrekking tot", "over")]),
        ("Een gesprek met\nbetrekking tot geld.", [("met\nbetrekking tot", "over")]),
        ("Je dient te bellen.", [("dient te", "moet")]),
        ("**Indien** nodig.", [("Indien", "als")]),
        ("[tevens](https://oeverkring.example)", [("tevens", "ook")]),
        ("Indien ja, dan indien nodig, Indien nee.", [("Indien", "als")]),
        ("Bindienst, indiening en onmiddellijk.", []),
        ("Niet-reeds-bekend", []),
        ("\u0131ndien en \u0130ndien", []),  # Turkish letters, which a pattern that ignores case takes for an i
        ("We spraken samen over wonen.", []),
        ("", []),
    ],
)
def test_only_whole_words_count_and_each_of_them_once(text: str, found: list[tuple[str, str]]):
    assert words_of(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Zie https://oeverkring.example/inzake/derhalve?tevens=thans#indien.",
        "Zie www.inzake.example/indien",
        "Zie inzake.example en oeverkring.example/middels",
        "Mail inzake@oeverkring.example of jan.inzake@oeverkring.example",
        "Mail <mailto:inzake@oeverkring.example>",
        "[lees](https://oeverkring.example/(inzake)/tevens)",
    ],
)
def test_what_stands_in_an_address_is_skipped(text: str):
    assert hints(text, "nl") == []


def test_words_after_an_address_are_read_again():
    assert words_of("Zie https://oeverkring.example. Indien nodig.") == [("Indien", "als")]


def test_a_session_in_english_gets_english_hints():
    text = "Prior to the meeting we spoke, in order to utilise indien."

    assert words_of(text, "en") == [("Prior to", "before"), ("in order to", "to"), ("utilise", "use")]
    assert words_of(text, "nl-BE") == [("indien", "als")]
    assert words_of(text, "fr") == []


def sentence(words: int) -> str:
    return " ".join(["Wij", *["spraken"] * (words - 2), "samen."])


def test_a_sentence_of_more_than_twenty_words_is_long():
    text = f"Kort. {sentence(LONG_SENTENCE)} {sentence(LONG_SENTENCE + 1)} Kort."
    (hint,) = hints(text, "nl")

    assert hint.is_long_sentence
    assert hint.word == "Wij spraken spraken spraken spraken spraken …"
    assert text[hint.start : hint.end] == sentence(LONG_SENTENCE + 1)


def test_an_initial_ends_no_sentence():
    text = f"{' '.join(['spraken'] * 12)} J. Smit {' '.join(['luisterden'] * 12)}"

    assert [text[hint.start : hint.end] for hint in hints(text, "nl")] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(["- een kaart met een naam"] * 10),
        "Wat kost een ja? " * 10,
        '"Wat kost een ja?" ' * 10,
        "**Wat kost een ja?** " * 10,
        "een twee drie vier vijf zes zeven acht negen tien - - - - - - - - - - - - - - -",
        "Zie https://a.example/b.c?d!e voor meer. " * 5,
    ],
    ids=["a list", "questions", "quotes", "bold", "dashes", "addresses"],
)
def test_lines_and_sentences_are_counted_each_by_itself(text: str):
    assert hints(text, "nl") == []


def test_at_most_ten_hints_in_the_order_of_the_text():
    text = f"{sentence(30)} " + ". ".join(list(TWINS["nl"])[:20])
    found = hints(text, "nl")

    assert len(found) == MOST_HINTS
    assert [hint.start for hint in found] == sorted(hint.start for hint in found)
    assert found[0].is_long_sentence
    assert [hint.word for hint in found[1:]] == list(TWINS["nl"])[: MOST_HINTS - 1]


def test_the_lists_are_long_enough_and_a_twin_is_plainer_than_its_word():
    assert len(TWINS["nl"]) >= 60
    assert len(TWINS["en"]) >= 20
    assert {
        twin for twins in TWINS.values() for twin in twins.values() if hints(twin, "nl") or hints(twin, "en")
    } == set()
    assert {word for twins in TWINS.values() for word in twins if word != " ".join(word.casefold().split())} == set()


@pytest.mark.parametrize("language", TWINS)
def test_every_word_of_the_list_is_found(language: str):
    missed = [
        word for word in TWINS[language] if words_of(f"Ja {word} ja.", language) != [(word, TWINS[language][word])]
    ]

    assert missed == []


@pytest.mark.in_turns
@pytest.mark.slow
def test_the_worst_texts_are_read_once(pytestconfig: pytest.Config):
    bits = a_third_of(BITS, pytestconfig)
    works = {bit[:20]: lambda size, bit=bit: hints((bit * size)[:size], "nl") for bit in bits}

    assert grow_fast(works, LONGEST) == {}


@pytest.mark.in_turns
def test_control_an_expression_that_goes_back_and_forth_is_noticed():
    def back_and_forth(size: int) -> object:
        return re.findall(r"[.!?]+[\"')]*(?=\s)", "." * size)

    assert list(grow_fast({"dots": back_and_forth}, LONGEST // 10)) == ["dots"]


BITS = (
    *("a", "a ", "a\n", "\n", " ", "\t", ".", "…", "!'", ". ", '."', "'", "(", "]", "-", "é ", "x.y.", "1."),
    *(
        "a.",
        "a@",
        "@",
        "@a.",
        "a.b@",
        "a.b/",
        "a-",
        "a+",
        "aa.aa/.",
        "http://",
        "http://.",
        "https://a ",
        "www.",
        "www",
    ),
    *("mailto:", "indien ", "met ", "met betrekking ", "met \n", f"met{' ' * 50}", f"met{' ' * LONGEST}", "in het "),
    *("a" * (LONGEST - 1) + "@", "a." * (LONGEST // 2 - 1) + "1 ", "http://" + "." * LONGEST, "www." + ")" * LONGEST),
)
