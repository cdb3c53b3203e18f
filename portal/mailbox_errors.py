"""What is wrong with a typed e-mail address, in a sentence that says how to mend it. Pure.

`clean_mailbox` decides what an address is; these sentences are for what it refuses.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from portal.text import N_, EncodedBeforeTheAt, LongBeforeTheAt, clean_line

LONGEST_SHOWN = 60  # characters of what was typed, in a sentence about it

_EXAMPLE = N_("Fill in an e-mail address, e.g. noor@voorbeeld.nl.")
_LONG = N_("Fill in an e-mail address with at most 64 characters before the @.")
_ENCODED = N_("Fill in an e-mail address without =? before the @.")
_IN_BRACKETS = N_("Fill in the e-mail address alone, without a name and brackets.")
_SEVERAL = N_("Fill in one e-mail address. There are several here.")
_NO_AT = N_("The @ is missing in the e-mail address. It looks like noor@voorbeeld.nl.")
_TWO_ATS = N_("There is more than one @ in the e-mail address. Remove one.")
_NOTHING_BEFORE = N_("There is nothing before the @. Fill in the whole address, e.g. noor@voorbeeld.nl.")
_NOTHING_AFTER = N_("There is nothing after the @. Fill in the whole address, e.g. noor@voorbeeld.nl.")
_SPACE = N_("There is a space in the e-mail address. Remove it.")
_COMMA = N_("There is a comma in the e-mail address. Should it be a dot?")
_DOT_AT_END = N_("There is a dot at the end of the e-mail address. Remove it.")
_DOT_AT_START = N_("There is a dot at the start of the e-mail address. Remove it.")
_TWO_DOTS = N_("There are two dots in a row in the e-mail address. Remove one.")
_DOT_BESIDE_AT = N_("There is a dot right beside the @. Remove it.")
_NO_DOT = N_("The last part of the e-mail address is missing, such as .nl or .be. After the @ it says “%(domain)s”.")
_CHARACTER = N_("An e-mail address cannot have a “%(character)s” in it. Remove it.")
_DOMAIN = N_("Check what is after the @. “%(domain)s” cannot get e-mail.")

# RFC 5322 §3.2.3 before the @, RFC 1035 §2.3.1 after it; letters of other scripts may stand in both (RFC 6531).
_NOT_BEFORE = re.compile(r"[^\w.!#$%&'*+/=?^`{|}~\x80-\U0010ffff-]")
_NOT_AFTER = re.compile(r"[^a-zA-Z0-9.\x80-\U0010ffff-]")

# In this order: what is said first helps with what follows from it.
_SHAPES = (
    (re.compile(r"^$"), _EXAMPLE),
    (re.compile(r"[<>]"), _IN_BRACKETS),
    (re.compile(r"@.*[,;\s].*@"), _SEVERAL),
    (re.compile(r"@.*@"), _TWO_ATS),
    (re.compile(r"^[^@]*$"), _NO_AT),
    (re.compile(r"^@"), _NOTHING_BEFORE),
    (re.compile(r"@$"), _NOTHING_AFTER),
    (re.compile(r"\s"), _SPACE),
    (re.compile(r","), _COMMA),
    (re.compile(r"\.$"), _DOT_AT_END),
    (re.compile(r"^\."), _DOT_AT_START),
    (re.compile(r"\.\."), _TWO_DOTS),
    (re.compile(r"\.@|@\."), _DOT_BESIDE_AT),
)


@dataclass(frozen=True)
class MailboxError:
    """A sentence about an address, as a message id with its facts."""

    sentence: str
    facts: Mapping[str, object] = field(default_factory=dict)


def error_in(typed: str | None, refusal: ValueError) -> MailboxError:
    """Return what to say of an address that `clean_mailbox` refused."""
    if isinstance(refusal, LongBeforeTheAt):
        return MailboxError(_LONG)
    if isinstance(refusal, EncodedBeforeTheAt):
        return MailboxError(_ENCODED)
    line = clean_line(typed)
    shape = next((sentence for wrong, sentence in _SHAPES if wrong.search(line)), "")
    return MailboxError(shape) if shape else _error_beside_the_at(line)


def _error_beside_the_at(line: str) -> MailboxError:
    name, _, domain = line.rpartition("@")
    if character := _NOT_BEFORE.search(name) or _NOT_AFTER.search(domain):
        return MailboxError(_CHARACTER, {"character": character[0]})
    shown = domain if len(domain) <= LONGEST_SHOWN else f"{domain[: LONGEST_SHOWN - 1]}…"
    return MailboxError(_DOMAIN if "." in domain else _NO_DOT, {"domain": shown})
