"""Detects contact details in one line, in any spelling: web addresses, e-mail addresses and phone numbers.

A stranger can type a name that letters carry to any mailbox, so names may hold no advertisement. Real names pass, also
with initials ("A.Th. de Visser"), titles ("Dr.ir.") and pronouns ("she/her").
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from portal.catalogues import by_language, in_every_language
from portal.text import fold

LOOKED_AT = 300  # characters; longer lines are refused for their length

_COMMON_ENDINGS = "nl be com net org eu info biz"
# Other top-level domains; not those that are surnames here (best, post, kim …).
_OTHER_ENDINGS = (
    "ac ad ae af ag ai al am ao ar as at au aw az ba bb bd bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg "
    "ch ci ck cl cm cn co cr cu cv cw cy cz de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ga gd ge gf gg gh gi "
    "gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp "
    "kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na "
    "nc ne nf ng ni no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh "
    "si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc "
    "ve vg vi vn vu wf ws ye yt za zm zw app bet bid blog casino chat click cloud club deals design dev digital "
    "download email frl fun fyi games gift gold gratis help host icu ink life live loan lol ltd marketing media mobi "
    "monster network news ninja online party pics poker porn promo pub quest rocks sale sbs sex shop site space store "
    "stream support systems team tech tips today top trade travel tube video vip vlaanderen website wiki win work "
    "works world wtf xxx xyz zip zone "
    "academy agency amsterdam bank bar bio boutique brussels business care center city company consulting deal direct "
    "energy expert express finance fit gent gmbh group guru health home house international link market mba menu money "
    "name one page partners plus pro services social solutions studio sucks tel tickets town training university "
    "ventures watch wine 中国 网址 pф"  # the last is рф after the mapping below
)
# Titles and short first names that may precede a dot: "Dr.ir. Jansen", "A.Th.de Visser", "St.Ives".
_TITLES = (
    "dr drs mr mrs ms mw mevr hr dhr ir ing prof ds st ste sint fam bc lic jr sr msgr past zr br em phil theol med jur "
    "th chr joh fr ph wm hl jac corn abr alb fred ger hub jos nic rob sim ll arch adv mag dipl univ ed "
    "tj sj ij mej mgr wed gebr fa gerh gem afd vzw"
)
_COMMON = frozenset(_COMMON_ENDINGS.split())
_ENDINGS = _COMMON | frozenset(_OTHER_ENDINGS.split())
_SHORTENED = frozenset(_TITLES.split())

_PARTICLES = frozenset(
    ("de", "den", "der", "in", "la", "le", "van", "te", "ter", "ten")
)  # "Tj.de Vries": the name continues
_DOTS = str.maketrans(dict.fromkeys("。．｡․·•‧∙⋅・۔﹒⸱ꞏ˙ꓸ", "."))
_SLASHES = str.maketrans(dict.fromkeys("⁄∕⧸╱／", "/"))
_LOOKS_LATIN = str.maketrans("аеорсухіјѕмтвкнӏ", "aeopcyxijsmtbkhl")  # Cyrillic look-alikes
_ENDINGS |= {ending.translate(_LOOKS_LATIN) for ending in ("бел", "онлайн", "сайт", "рус")}
_DOT_IN_WORDS = "|".join(map(fold, in_every_language("scan", "dot")))
_AT_IN_WORDS = "|".join(map(fold, in_every_language("scan", "at")))
_TYPED_DOT = re.compile(rf"\s*[(\[{{<]\s*(?:\.|{_DOT_IN_WORDS})\s*[)\]}}>]\s*")
_TYPED_AT = re.compile(rf"\s*[(\[{{<]\s*(?:@|{_AT_IN_WORDS})\s*[)\]}}>]\s*")
_ALSO_SPOKEN = {"shop", "store", "site", "online", "club", "link", "app", "xyz", "nu", "pro"}
_SPOKEN_ENDINGS = "|".join(sorted(_COMMON | _ALSO_SPOKEN))
_SPOKEN_DOT = re.compile(rf"[\s\"'“”‘’-]+(?:{_DOT_IN_WORDS})[\s\"'“”‘’-]+(?=(?:{_SPOKEN_ENDINGS})\b)")

_SCHEME = re.compile(r"://|\bh(?:tt|xx)ps?\b|\bwww\b|\bxn--")
_MAILBOX = re.compile(r"[^\s@]\s*@\s*[\w-]+\s*\.|(?:^|\s)@\w")
_IP = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])")
_HOST = re.compile(
    r"(?<![\w-])(?=([\w-]+)(\s*[.,]\s*)([^\W\d_]{2,24})(?![\w-])(\s*(?::\d+)?\s*[/\\?#]\s*\S)?(\s+[^\W\d_])?)"
)
_SPACED_OUT = re.compile(r"(?:(?<!\w)\w\s+){3}|\.\s*\w\s\w(?!\w)")  # single letters, spaced out
_DOTTED = rf"\.(?:{'|'.join(sorted(_COMMON))})(?![\w-])"

_BETWEEN = r"[\s()./\\_*·,:;|~='’\"–—-]"  # separators that people write between digits
_NUMBER = re.compile(rf"\+?\d(?:{_BETWEEN}{{0,6}}\d){{6,}}")
_YEARS = re.compile(r"(?:19|20)\d\d\s*[-/–—]\s*(?:19|20)\d\d")
_DATES = re.compile(r"(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)")
_FREE_OR_PAID = re.compile(r"(?<!\d)0\s?(?:800|90[0-9])(?!\d)")
_DIGIT = "|".join(fold(digit) for numbers in by_language("scan", "numbers") for digit in numbers[:10])
_SPELLED_OUT = re.compile(rf"(?:\b(?:{_DIGIT})\b[\s,-]*){{6}}")


@dataclass(frozen=True)
class _Host:
    """A candidate for the last two labels of a host: "prijs", its dot, "nl", and whether a path follows."""

    label: str
    dot: str
    ending: str
    has_path: bool
    goes_on: bool  # a word follows, so the apparent top-level domain may be a name particle

    @property
    def is_one(self) -> bool:
        if self.goes_on and len(self.label) <= 4 and self.ending in _PARTICLES:
            return False
        if "," in self.dot:
            return self.dot == "," and self.has_path and self.ending in _COMMON
        if len(self.label) == 1 or self.label in _SHORTENED:
            return self.dot == "." and self.ending in (_ENDINGS if self.has_path and len(self.label) == 1 else _COMMON)
        if self.dot == ".":
            return self.has_path or self.ending in _ENDINGS
        if self.has_path or self.dot[0].isspace():
            return self.ending in _ENDINGS
        return self.ending in _COMMON and len(self.label) > 2


def holds_contact(line: str) -> bool:
    return holds_web_address(line) or holds_phone_number(line)


def holds_web_address(line: str) -> bool:
    """Return whether the line holds a web or e-mail address, also disguised: "prijs punt nl", "hxxp", "p r i j s . n
    l".
    """
    text = _as_meant(line)
    if any(sign.search(text) for sign in (_SCHEME, _MAILBOX, _IP)) or any(host.is_one for host in _hosts(text)):
        return True
    if not _SPACED_OUT.search(text):
        return False
    spaced_out = re.findall(rf"([\w-]{{3,}}){_DOTTED}", re.sub(r"\s+", "", text))
    return any(label not in _SHORTENED for label in spaced_out)


def holds_phone_number(line: str) -> bool:
    """Return whether the line holds a phone number; two years ("2025-2026") are none."""
    text = _YEARS.sub(" ", _DATES.sub(" ", _as_meant(line)))
    numbers = [found.group() for found in _NUMBER.finditer(text)]
    is_named = _FREE_OR_PAID.search(text) or _SPELLED_OUT.search(fold(text))
    return bool(is_named) or any(_digits_in(number) >= (7 if number[0] in "+0" else 8) for number in numbers)


def is_only_a_domain(line: str) -> bool:
    """Return whether the line is a bare domain without `www`, as some organisations are called ("Buurtzorg.nl")."""
    name, _, ending = _as_meant(line).rpartition(".")
    return ending in _ENDINGS and bool(re.fullmatch(r"(?!www\b)[^\W_][\w-]*", name))


def _hosts(text: str) -> Iterator[_Host]:
    for found in _HOST.finditer(text):
        label, dot, ending, path, word = found.groups()
        yield _Host(label, dot, ending, has_path=path is not None, goes_on=word is not None)


def _as_meant(line: str) -> str:
    """Return the line with dots, slashes, digits and letters in one form, as readers understand it."""
    text = unicodedata.normalize("NFKC", line[:LOOKED_AT].translate(_DOTS)).casefold()
    text = "".join(letter for letter in text if unicodedata.category(letter) not in ("Cf", "Me") and not _hides(letter))
    text = "".join(str(unicodedata.digit(letter, letter)) for letter in text)
    text = text.translate(_DOTS).translate(_SLASHES).translate(_LOOKS_LATIN)
    return _SPOKEN_DOT.sub(".", _TYPED_AT.sub("@", _TYPED_DOT.sub(".", text)))


def _hides(letter: str) -> bool:
    """Return whether the character is invisible: a joiner, a variation selector, a blank of another script."""
    return (
        letter in "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
        or "\ufe00" <= letter <= "\ufe0f"
        or "\U000e0100" <= letter <= "\U000e01ef"
    )


def _digits_in(number: str) -> int:
    return sum(letter.isdigit() for letter in number)
