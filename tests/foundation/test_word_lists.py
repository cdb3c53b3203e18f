"""A words.toml that would break a page is refused at the start, with the file and the key."""

from pathlib import Path

import pytest

from portal.catalogues import CATALOGUES
from portal.word_lists import WordListError, read_word_lists

ELEVEN = ["styczeń"] * 11


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (f"[scan]\nmonths = {ELEVEN}", "[scan] months must be a list of twelve names, January first."),
        (f"[scan]\nmonths = {[*ELEVEN, ' ']}", "[scan] months must be a list of twelve names, January first."),
        ('[scan]\nmonths = "styczeń luty"', "[scan] months must be a list of twelve names, January first."),
        ("[scan]\nyears = 12", "[scan] years must be a text or a list of texts."),
        ("[names]\nparticles = [1]", "[names] particles must be a text or a list of texts."),
        (
            '[instead]\nbelow_18 = ["", "nastolatek"]',
            "[instead] below_18 must be a list of four texts: the article, one, several, the age.",
        ),
        ('[instead]\nyoung_after = "jong"', "[instead] young_after must be a table of texts."),
        (
            '[instead]\nin_a_month = "w %(miesiąc)s"',
            "[instead] in_a_month must be a text with %(month)s and %(year)s, and no other %.",
        ),
        ('[instead]\nname = ["ktoś"]', "[instead] name must be a text."),
        ('[hints]\n"w celu" = ["żeby", "by"]', "[hints] w celu must be a text."),
        ('months = "styczeń"', "months must stand in a section."),
        ("[scan", "Expected ']' at the end of a table declaration (at end of document)"),
    ],
)
def test_a_list_of_the_wrong_shape_is_named(tmp_path: Path, words: str, message: str):
    file = tmp_path / "pl" / "words.toml"
    file.parent.mkdir()
    file.write_text(words)

    with pytest.raises(WordListError) as error:
        read_word_lists(file)

    assert str(error.value).removesuffix(".") == f"pl/words.toml: {message}".removesuffix(".")


@pytest.mark.parametrize("file", sorted(CATALOGUES.glob("*/words.toml")), ids=lambda file: file.parent.name)
def test_the_lists_of_the_portal_are_accepted(file: Path):
    assert set(read_word_lists(file)) <= {
        *("text", "names", "scan", "titles", "short_titles", "titles_with_dot", "instead", "hints", "joining")
    }
