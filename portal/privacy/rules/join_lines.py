"""The lines of an invitation to an online meeting, which a program made: recognised by their words, in any language."""

import re
from collections.abc import Sequence
from enum import Enum, auto

from portal.catalogues import in_every_language
from portal.links_in_text import addresses_in
from portal.privacy.rules.join_addresses import is_join_address, join_addresses_in
from portal.privacy.rules.join_places import SERVICE_WORDS
from portal.text import fold


class InvitationLine(Enum):
    TEXT = auto()
    BLANK = auto()
    RULE = auto()
    NOISE = auto()  # the program's own words
    TOPIC = auto()  # what the session's own fields tell already; only below the first line of an invitation
    DETAIL = auto()
    PHONE = auto()  # a detail: a number to call
    CODE = auto()  # a detail: a code that has digits
    WAY_IN = auto()  # an address, or the number of a meeting with its label


def _words(key: str) -> list[str]:
    return sorted(in_every_language("joining", key), key=len, reverse=True)


def _any_of(words: Sequence[str]) -> str:
    """Return a pattern; a space and a hyphen are alike, and may be left out: "Vergader-id", "Meeting Passwort"."""
    patterns = (re.escape(word).replace("…", ".{0,200}") for word in words)
    return "|".join(re.sub(r"\\[ -]", "[ -]?", pattern) for pattern in patterns)


_RULE = re.compile(r"[\W_]{5,}|-::~.*")
LONG_RULE = re.compile(r"_{20,}|[─━—⎯]{8,}|-::~.*|-{2,} .{10,90} -{2,}|\*~\*~.*")
_NOISE = re.compile(_any_of(_words("lines")))
# Other words of a program for the same: "Google Meet-deelnemen-informatie", "Über Videosystem beitreten".
_VOCABULARY = frozenset(re.findall(r"\w+", " ".join(_words("lines")))) | SERVICE_WORDS
_JOINS = re.compile(rf"\b(?:{_any_of(_words('joins'))})")
_LONGEST_HEADING = 7  # words
INVITES = re.compile(_any_of([words for words in _words("lines") if words.startswith("…")]))
HEADING = re.compile(r"(?:microsoft teams|teams|zoom|webex|google meet).{0,30}|.*\b(?:zoom|webex|teams)\b.*")
_OF_A_SERVICE = re.compile(
    r"//[^/]*(?:aka\.ms|microsoft|office|lync|skype|teams|zoom|google|goo\.gl|g\.co|tel\.meet|webex|cisco|whereby|jit)",
    re.IGNORECASE,
)
_TOPIC = re.compile(rf"(?:{_any_of(_words('topics'))}) ?:.*")
_IDS, _CODES, _OTHER_CODES = (_any_of(_words(key)) for key in ("ids", "codes", "other_codes"))
_NUMBER = r"\d[\d -]{4,20}\d#{0,2}"
_CODE = r"[^\s,;()|<>]{3,40}"
_IS_CODE = (
    r"(?: ?[:=] ?(?:\d{2,4} ){1,5}\d{2,5}\b#?| (?:is )?(?:\d{3,4} ){1,3}\d{3,5}\b#?"
    rf"|(?: ?[:=]| is) ?{_CODE}| (?=[^\s,;()|<>]{{0,39}}\d){_CODE})"
)
_IN_BRACKETS = r"(?: \([^()]{0,40}\))?"
ID = re.compile(rf"(?<!\w)(?:{_IDS}){_IN_BRACKETS}(?: ?:| is)? ?{_NUMBER}")
PASSCODE = re.compile(rf"(?<!\w)(?:{_CODES}){_IN_BRACKETS}{_IS_CODE}")
OTHER_CODE = re.compile(rf"(?<!\w)(?:{_OTHER_CODES}){_IN_BRACKETS}{_IS_CODE}")
# By its length the number of a meeting, whatever it is called: "Zugriffscode: 234 567 89012". No phone number: those
# begin with 0 or +.
_ACCESS_NUMBER = re.compile(
    rf"(?<!\w)(?:{_OTHER_CODES}){_IN_BRACKETS}"
    r"(?: ?[:=] ?(?=\d+ \d)(?=(?:\d ?){6})| ?[:=]? ?(?:is )?(?=(?:\d[ -]?){9}))"
    r"[1-9]\d{0,11}(?:[ -]\d{2,5}){0,5}\b#{0,2}"
)
# "The password to join is secret": beside an address, from which the words around it are left.
CODE_IN_A_SENTENCE = re.compile(
    rf"(?<!\w)(?:{_CODES}|{_OTHER_CODES})(?!\w)[^.,;:=]{{0,25}}?(?: is| lautet| ?[:=]) ?[\"'“„‘]?{_CODE}"
)
CODE_WITHOUT_COLON = rf"(?:{_CODES}|{_OTHER_CODES}) {_CODE}(?=[.!)]|\s*\Z)"
SHORT_ID = re.compile(rf"(?<!\w)id ?: ?{_NUMBER}")
_MEET = re.compile(r"(?<!\w)(?:google )?meet(?![^\W_])[^.\n]{0,20}?(?<![\w-])[a-z]{3}-[a-z]{4}-[a-z]{3}(?![\w-])")
_AT_SERVICE = re.compile(  # "Zoom (ID 812 3456 7890": without a 0 in front, as phone numbers have
    r"(?<!\w)(?:zoom|teams|webex)(?!\w)[^\d\n+]{0,20}?(?<!\w)(?:[1-9]\d{8,12}|[1-9]\d{2}(?:[ -]\d{2,4}){2,4})(?![\d@-])"
)
_VIDEO_ADDRESS = re.compile(
    r"(?<![\w.:])(?:sips? ?: ?[\w.+-]{2,60}@[\w.-]{4,80}\w|h323:[\w.@#:-]{4,80}\w|"
    r"\d{6,14}@(?:[\w-]{1,60}\.){0,3}(?:webex\.com|zoomcrc\.com|vc|\d{1,3}(?:\.\d{1,3}){3})|"
    r"[\w.-]{1,60}@[\w-]{1,60}\.webex\.com|\d{1,3}(?:\.\d{1,3}){3}(?:##?|!)\d{6,14})(?![\w-])"
)  # by which a video system dials in, and anybody with a program for it
_A_PHONE = r"(?:\+\d[\d ()./-]{6,20}|(?<!\d)0\d{1,4}[ /-]?[1-9][\d ]{4,12}\d)"
_PHONE = re.compile(_A_PHONE)
_PIN = re.compile(r"pin\D{0,6}\d[\d ]{2,}\d|\d{4,12}\b[^.;]{0,40}pin")
DIALS = re.compile(r"(?:tel:)?\+?\d[\d ()./-]{6,20}(?:,,+|;|p)[\d#*,]+")  # a number that a phone goes on with by itself
_DIAL_IN = re.compile(rf"{_A_PHONE}[^.\n\d+]{{0,30}}{OTHER_CODE.pattern}")  # "+49 619 6781 9736, Zugriffscode: 1234"
WAYS_IN = (_DIAL_IN, ID, PASSCODE, DIALS, _ACCESS_NUMBER, _MEET, _AT_SERVICE, _VIDEO_ADDRESS)
_WHOLE_LINES = (ID, PASSCODE, _ACCESS_NUMBER, re.compile(rf"(?:[a-z.\d]+:? ){{0,3}}(?:{_VIDEO_ADDRESS.pattern})"))
_DIALS_AFTER_WORDS = re.compile(rf"(?:[^:+]{{0,40}}: ?){{0,2}}(?:{DIALS.pattern})")
_TO_CALL = re.compile(
    r"(?:\([a-z]{2}\) ?)?(?:tel:)?\+\d[\d ()./-]{6,20}.{0,60}"
    r"|.{0,60}?[,:] ?\+\d[\d ()./-]{6,20}(?: ?(?:pin|pincode)\b.{0,30})?"
    rf"|(?:.{{0,60}}?[,:] ?)?{_A_PHONE}"
)
_OTHER_DETAIL = re.compile(
    rf"(?:{_OTHER_CODES}|{_IDS}|{_CODES}){_IN_BRACKETS} ?:.{{0,80}}"
    r"|.{0,60}\b\d{4,12}\b.{0,40}\bpin\b.{0,20}"
    r"|\d{1,3}(?:\.\d{1,3}){3}(?: .{0,40})?|(?:[a-z]+ ){0,2}(?:sip:)?\d[\w.-]*@[\w.-]+\.\w+"
)
EMPTY_BRACKETS = re.compile(r"\([\s,;:]*\)|<\s*>|\[([^\][]*)\]\(\s*\)|\[\s*\]")
LIST_MARK = re.compile(r"^[\s>•·*#–—-]+|[\s*–—-]+$")


def kind_of(line: str) -> InvitationLine:
    """Return the kind of a line, whatever stands around it."""
    typed = line.strip()
    if not typed:
        return InvitationLine.BLANK
    if _RULE.fullmatch(typed) or LONG_RULE.fullmatch(typed):
        return InvitationLine.RULE
    has_way_in = any(True for _ in join_addresses_in(typed))
    parts = [bare(part) for part in typed.split("|")]
    if all(not part or _NOISE.fullmatch(part) for part in parts) and _leads_to_services(typed):
        return InvitationLine.WAY_IN if has_way_in else InvitationLine.NOISE
    if has_way_in and all(is_label(part) for part in parts):
        return InvitationLine.WAY_IN
    whole = " ".join(parts)
    if any(pattern.fullmatch(whole) for pattern in _WHOLE_LINES) or is_way_by_phone(whole):
        return InvitationLine.WAY_IN
    if _TO_CALL.fullmatch(whole):
        return InvitationLine.PHONE
    if OTHER_CODE.fullmatch(whole) and any(map(str.isdigit, whole)):
        return InvitationLine.CODE
    if _OTHER_DETAIL.fullmatch(whole):
        return InvitationLine.DETAIL
    if _TOPIC.fullmatch(whole):
        return InvitationLine.TOPIC
    return InvitationLine.NOISE if _is_heading(whole) and _leads_to_services(typed) else InvitationLine.TEXT


def bare(part: str) -> str:
    """Return the words of a line, folded, without addresses, list marks and a colon behind them."""
    for found in reversed(list(addresses_in(part))):
        part = part[: found.start] + part[found.end :]
    part = EMPTY_BRACKETS.sub(lambda found: found[1] or "", re.sub(r"<tel:[^<>]*>", "", part))
    part = re.sub(r"[’‘`]", "'", fold(part.replace("**", "")))
    return " ".join(LIST_MARK.sub("", part).rstrip(" .:").split())


def _is_heading(words: str) -> bool:
    """Return whether a short line says by nothing but an invitation's own words how to join."""
    found = re.findall(r"\w+", words)
    return len(found) <= _LONGEST_HEADING and set(found) <= _VOCABULARY and _JOINS.search(words) is not None


def _leads_to_services(line: str) -> bool:
    """Return whether its addresses are ways in or pages of the services: any other would be lost with the line."""
    found = (found.address for found in addresses_in(line))
    return all(_OF_A_SERVICE.search(address) or is_join_address(address) for address in found)


def is_label(words: str) -> bool:
    """Return whether what stands beside an address only introduces it: "zoom-link", "teams", "via webex"."""
    return not words or bool(_NOISE.fullmatch(words)) or set(re.findall(r"\w+", words)) <= SERVICE_WORDS


def is_way_by_phone(words: str) -> bool:
    """Return whether somebody can join by this phone number, with the PIN beside it."""
    if _DIALS_AFTER_WORDS.match(words):
        return True
    is_with_pin = "pin" in words and _PHONE.search(words) is not None
    return is_with_pin and _PIN.search(_PHONE.sub("", words, count=1)) is not None


def folded_alike(line: str) -> str:
    """Return the line folded, of the same length, so that places in it stay."""
    if line.isascii():
        return line.lower()
    return "".join(letters if len(letters := fold(letter)) == 1 else letter for letter in line)
