"""More general words for an age: a toddler, a child, a teenager."""

import re
from typing import NamedTuple

from portal.privacy.rules.childhood import CHILDREN


class _Stage(NamedTuple):
    """What somebody below an age is called, one and several, and what that age is called: in Dutch and in English."""

    below: int
    one: tuple[str, str]
    several: tuple[str, str]
    age: tuple[str, str]


_STAGES = (
    _Stage(1, ("baby", "baby"), ("baby's", "babies"), ("babyleeftijd", "very young age")),
    _Stage(4, ("peuter", "toddler"), ("peuters", "toddlers"), ("peuterleeftijd", "preschool age")),
    _Stage(12, ("kind", "child"), ("kinderen", "children"), ("basisschoolleeftijd", "primary-school age")),
    _Stage(18, ("tiener", "teenager"), ("tieners", "teenagers"), ("tienerleeftijd", "secondary-school age")),
)
_A = ("een", "a")
_OF = ("van", "of")
_CHILD_FOLLOWS = re.compile(rf" (?:{'|'.join(sorted(CHILDREN))})\b")


def age_words(written: str, years: int, after: str, english: int) -> str:
    """What can stand for an age, as it is written in small letters, with what follows it in its sentence."""
    stage = next(stage for stage in _STAGES if years < stage.below)
    has_article = written.startswith(("a ", "an "))
    if written.endswith(("jarigen", "olds")):
        return stage.several[english]
    if _CHILD_FOLLOWS.match(after) and written.endswith(("jarige", "jarig", "old", "oude")):
        young = "young" if english else "jong" if written.endswith("jarig") else "jonge"
        return f"a {young}" if has_article else young
    if written.endswith(("jarige", "jarig")):
        return stage.one[english]
    if written.startswith(("van ", "of ", "aged ")):
        return f"{_OF[english]} {stage.age[english]}"
    if written.startswith(("age", "leeftijd")):
        return stage.age[english]
    return f"{_A[english]} {stage.one[english]}"
