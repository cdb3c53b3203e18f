"""A member's question as a theme, so that nothing is typed twice."""

from portal.text import clean_line
from portal.themes.rules.voting import ThemeText

LONGEST_TITLE = 100
LONGEST_QUESTION = 500


def theme_of_question(question: str) -> ThemeText:
    """Return the theme: the question, under the beginning of it as a title."""
    line = clean_line(question)
    return ThemeText(_shortened(line, LONGEST_TITLE), _shortened(question.strip(), LONGEST_QUESTION))


def _shortened(text: str, longest: int) -> str:
    """Cut a text after a whole word."""
    if len(text) <= longest:
        return text
    words = text[: longest - 1].rpartition(" ")
    return f"{(words[0] or words[2]).rstrip()}…"
