"""Leaving out a hit so that what stays still reads: with its preposition, or else with its whole sentence."""

import re

from portal.privacy.rules.hits import Hit, HitKind
from portal.privacy.rules.lists import CHILDREN, FILE_WORDS, SEVERAL_CHILDREN, any_of, any_word
from portal.privacy.rules.names import WHOSE
from portal.privacy.rules.reading import without_accents
from portal.text import sentence_spans

_MOMENTS = frozenset({HitKind.DATE, HitKind.AGE})
_PERSONS = frozenset({HitKind.NAME, HitKind.TITLE, HitKind.ORGANISATION})
_WRAPPINGS = ("()", "[]", "<>", "«»", "“”", "‘’", '""', "''", "``", "**", "__", "~~")
_BRACKETS = ("()", "[]")
_ENDS_A_CLAUSE = re.compile(r" *(?:[,.;:!?)]|\n|\Z)")
_MOST_AROUND = 300  # characters of a sentence that are looked at on either side
_LIST_MARK = re.compile(r"[ ]*(?:[-+*>]|#{1,6}|\d{1,9}[.)])?[ ]*")


def _words(*keys: str) -> str:
    return "|".join(any_word(key, "instead") for key in keys)


_CONJUNCTION_BEFORE = re.compile(rf"[, ]{{1,2}}(?:{_words('conjunctions')}) \Z", re.IGNORECASE)
_CONJUNCTION_AFTER = re.compile(rf",? (?:{_words('conjunctions')})(?= )", re.IGNORECASE)
# "06-12345678", "Tom", "jan@voorbeeld.nl" or "de buurvrouw", but not the "mail" of "bel of mail".
_NOUN = re.compile(rf" (?:[A-Z\d+(█]|\S*[@\d]|(?:{_words('articles', 'possessives')}) )")
_LABEL = rf"(?:(?:{_words('labels')}|{any_of(FILE_WORDS)})\.?:?(?: (?:nr|no)\.?)? )"
_PREPOSITION = re.compile(
    rf"(?<![^\W_])(?:{_words('prepositions_of_people', 'on')}) "
    rf"(?:(?:{_words('articles', 'possessives')}) )?(?:{_LABEL})?\Z",
    re.IGNORECASE,
)
_BEGINS_WITH_PREPOSITION = re.compile(rf" (?:{_words('prepositions_of_people')}) ")
_AT_A_MOMENT = re.compile(_words("on", "between"), re.IGNORECASE)
_OWN_LABEL = re.compile(rf"(?<![^\W_])(?:{_words('articles', 'possessives')}) {_LABEL}\Z", re.IGNORECASE)
# ", BSN " or ", tel. ": a piece of a row that says nothing without its number
_ONLY_LABEL = re.compile(rf", (?:(?:{_words('articles', 'possessives')}) )?{_LABEL}\Z", re.IGNORECASE)
_ENDS_A_PIECE = re.compile(r"[,;)]|[.!?]?(?:\n|\Z)")
_MORE_IN_ROW = re.compile(rf", [^,.;:\n]{{1,40}} (?:{_words('conjunctions')}) ", re.IGNORECASE)
_NO_ENDING = re.compile(
    rf"(?:\A|(?<![^\W_]))(?:{_words('is', 'articles', 'possessives', 'conjunctions', 'prepositions_of_people')}) ?\Z",
    re.IGNORECASE,
)
_SUBJECT_AND_VERB = re.compile(rf"(?:{_words('subjects')}) [^\W\d_]+ \Z", re.IGNORECASE)
_REACHES = re.compile(rf"(?:\A|(?<![^\W_]))(?:{_words('contact_verbs')}) \Z", re.IGNORECASE)
_CHILD_BEFORE = re.compile(rf"(?<![^\W_])(?:{any_of(CHILDREN | SEVERAL_CHILDREN)})(?: \(|, | )?\Z", re.IGNORECASE)
_CHILD_AFTER = re.compile(rf" (?:{any_of(CHILDREN | SEVERAL_CHILDREN)})\b", re.IGNORECASE)


def leaving_out(text: str, hit: Hit, then: str) -> tuple[int, int, str]:
    """Return the span to leave out, and what stands there instead: nothing, or `then` for a date in front.

    The sentence goes as a whole when it cannot be without the hit: "Fatima zei niets", "Haar BSN is 111222333".
    """
    start, end, is_bracketed = _with_wrapping(text, hit.start, hit.end)
    first, last = sentence_around(text, start, end)
    if text.startswith("|", text.rfind("\n", 0, start) + 1):  # a table: only the cell
        return _tidy(text, start, end, first)
    base = max(first, start - _MOST_AROUND)
    before = without_accents(text[base:start])
    after = without_accents(text[end : min(last, end + _MOST_AROUND)])
    if is_bracketed:
        return _tidy(text, start, end, first)
    if before.endswith(", ") and after.startswith(", ") and not _MORE_IN_ROW.match(after):
        return start - 2, end + 1, ""  # "zij, Fatima, kwam"
    if in_row := _in_a_row(hit, before, after):
        return start - in_row[0], end + in_row[1], in_row[2]
    if (piece := _ONLY_LABEL.search(before)) and _ENDS_A_PIECE.match(after):
        return start - len(piece[0]), end, ""
    if then and hit.kind in _MOMENTS and _is_in_front(hit, before) and re.match(r" [a-z]", after):
        return first, end, then.capitalize()
    without = _without_preposition(hit, before, after)
    if without is None or not _can_go(hit, before, without, after):
        return whole_sentence(text, first, last)
    return _tidy(text, base + len(without), end, first)


def _in_a_row(hit: Hit, before: str, after: str) -> tuple[int, int, str] | None:
    """Return how much goes before and after one of several, and what binds the others; None when it is none."""
    before_it, after_it = _CONJUNCTION_BEFORE.search(before), _CONJUNCTION_AFTER.match(after)
    if before.endswith(", ") and after_it:  # "Roos, Fatima en ik"
        return 2, 0, ""
    preposition = _PREPOSITION.search(before)
    if after_it and preposition and _BEGINS_WITH_PREPOSITION.match(after, after_it.end()):
        return len(preposition[0]), after_it.end() + 1, ""  # "op 06-12345678 of via de balie"
    if after_it and _NOUN.match(after, after_it.end()):
        is_only_two = not before.endswith(", ")
        if is_only_two and hit.kind in _PERSONS and not preposition:
            return None  # "Fatima en Tom zeiden": the verb would not fit
        return 0, after_it.end() + 1, ""
    if after.startswith(", ") and _NOUN.match(after, 1) and (_MORE_IN_ROW.match(after) or not hit.begins_sentence):
        return 0, 2, ""
    if before_it and _ENDS_A_CLAUSE.match(after):
        row, _, item = before[: before_it.start()].rpartition(" ")
        if row.endswith(",") and _NOUN.match(f" {item} "):  # "met Roos, Tom en Fatima"
            return len(before) - len(row) + 1, 0, f" {before_it[0].strip(', ')} {item}"
        if _NOUN.match(f" {item} ") and (hit.kind not in _PERSONS or _PREPOSITION.search(f"{row} ")):
            return len(before_it[0]), 0, ""
    return None


def _without_preposition(hit: Hit, before: str, after: str) -> str | None:
    """Return the text before the hit without its preposition; None for a preposition that begins the sentence."""
    if not (preposition := _PREPOSITION.search(before)):
        return before
    without = before[: preposition.start()]
    if (conjunction := _CONJUNCTION_BEFORE.search(without)) and _ENDS_A_CLAUSE.match(after):
        without = without[: conjunction.start()]
    return without if any(letter.isalpha() for letter in without) else None


def _can_go(hit: Hit, before: str, without: str, after: str) -> bool:
    """Return whether the sentence can be without it: it was no subject, and no verb waits for it."""
    if not without.strip() or _NO_ENDING.search(without):
        return hit.kind is HitKind.AGE and bool(_CHILD_AFTER.match(after))  # "een 8-jarig meisje"
    if _OWN_LABEL.search(without):
        return True  # "haar telefoonnummer 06-12345678 stond daar"
    is_range = hit.kind is HitKind.DATE and without.rstrip()[-1].isdigit()  # "van 3-3-24 tot 5-5-24"
    if is_range or hit.gist == WHOSE or without.rstrip().endswith((":", ",")):
        return False
    if len(without) < len(before) or _REACHES.search(without):
        return True
    if hit.kind is HitKind.AGE:
        return bool(_CHILD_BEFORE.search(without) or _CHILD_AFTER.match(after))
    return bool(_SUBJECT_AND_VERB.fullmatch(_from_letters(without)))


def _is_in_front(hit: Hit, before: str) -> bool:
    """Return whether nothing but a preposition, or a weekday with it, stands before a date or "haar twaalfde"."""
    words = _from_letters(before).split()
    has_preposition = bool(words) and bool(_AT_A_MOMENT.fullmatch(words[0]))
    return len(words) <= 2 and (has_preposition or (not words and hit.kind is HitKind.DATE))


def _from_letters(text: str) -> str:
    return text.lstrip(" -+*>#\"'(0123456789.")


def _with_wrapping(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """Return the span with the quotes, emphasis or brackets around it, and whether those were brackets."""
    is_bracketed = False
    while start and text[start - 1] + text[end : end + 1] in _WRAPPINGS:
        is_bracketed |= text[start - 1] + text[end] in _BRACKETS
        start, end = start - 1, end + 1
    return start, end, is_bracketed


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the sentence around a span, or the sentences that it touches."""
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    first, last = line, stop
    for from_, to in sentence_spans(text[line:stop], with_initials=True):
        first = line + from_ if line + from_ <= start else first
        last = min(last, line + to) if line + to >= end else last
    return first, last


def whole_sentence(text: str, first: int, last: int) -> tuple[int, int, str]:
    """Return the span of a sentence with the space beside it; of the only one in its line with its list mark."""
    line = text.rfind("\n", 0, first) + 1
    is_last = last == len(text) or text[last] == "\n"
    if is_last and _LIST_MARK.fullmatch(text[line:first]):
        ends_line = last < len(text) and line < first
        return line, last + ends_line, ""
    if is_last:
        return first - (text[first - 1 : first] == " "), last, ""
    return first, last + (text[last : last + 1] == " "), ""


def _tidy(text: str, start: int, end: int, first: int) -> tuple[int, int, str]:
    """Return the span with the comma or second space that would stay behind."""
    before, after = text[:start], text[end:]
    if not before or before[-1] in " \n(":
        end += len(after) - len(after.lstrip(" "))
    if before.strip(" ") and not before.endswith("\n") and _ENDS_A_CLAUSE.match(text, end):
        start = len(before.rstrip(" "))
        end += len(text[end:]) - len(text[end:].lstrip(" "))
    if text.endswith(",", 0, start) and text.startswith((",", "."), end):
        start -= 1
    if not any(letter.isalpha() for letter in text[first:start]) and text[end : end + 1].islower():
        return start, end + 1, text[end].upper()
    return start, end, ""
