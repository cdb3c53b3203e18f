"""What the scan looks for, and which of two that overlap is the more telling."""

from enum import StrEnum


class Kind(StrEnum):
    IBAN = "iban"
    NATIONAL = "national-number"  # of Belgium
    BSN = "bsn"  # of the Netherlands
    EMAIL = "e-mail"
    PHONE = "phone"
    PLATE = "licence-plate"
    DATE = "date"
    STREET = "street"
    POSTCODE = "postcode"
    TITLE = "title-and-name"
    NAME = "name"
    ORGANISATION = "organisation"
    AGE = "age"


# "Stichting Roos" is an organisation where somebody called Roos takes part: of these two the longer wins.
_SAME_RANK = {Kind.ORGANISATION: Kind.NAME}
RANKS = {kind: list(Kind).index(_SAME_RANK.get(kind, kind)) for kind in Kind}  # the lowest tells most

ORGANISER_ONLY = frozenset({Kind.BSN, Kind.NATIONAL})  # who may say that it is none
