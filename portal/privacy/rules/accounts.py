"""Bank accounts: IBAN (ISO 13616) of every country that has them."""

import re
from collections.abc import Iterator

from portal.privacy.rules.checks import passes_97
from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.plain import Plain

# How long one is, by country: the registry of SWIFT, and the countries that use one without being in it.
_COUNTRIES = {
    15: "NO", 16: "BE", 18: "DK FI FK FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK",
    21: "CH HR LI LV", 22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL",
    24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "AO CV LY MZ PT ST GW", 26: "DZ IR IS TR",
    27: "BI CF CG CM DJ FR GA GQ GR IT KM MC MG MR SM TD",
    28: "AL AZ BF BJ BY CI CY DO GT HN HU LB MA ML NE NI PL SN SV TG",
    29: "BR EG PS QA UA", 30: "JO KW MU", 31: "MT SC YE", 32: "LC", 33: "RU",
}  # fmt: skip
_LENGTHS = {country.lower(): length for length, countries in _COUNTRIES.items() for country in countries.split()}
_START = re.compile(r"[a-z](?<![^\W_].)[a-z][ -]?\d\d(?=[ .-]{0,2}[a-z0-9])")
_REST = {length: re.compile(rf"(?:[ .\-]{{0,2}}[a-z0-9]){{{length - 4}}}(?!\d)") for length in _COUNTRIES}


def accounts(plain: Plain) -> Iterator[Found]:
    """Whatever passes mod 97 at the length of its country, in whatever groups."""
    for match in _START.finditer(plain.low):
        length = _LENGTHS.get(match[0][:2])
        rest = _REST[length].match(plain.low, match.end()) if length else None
        if rest and passes_97(re.sub(r"[^a-z0-9]", "", match[0] + rest[0])):
            yield Found(Kind.IBAN, match.start(), rest.end())
