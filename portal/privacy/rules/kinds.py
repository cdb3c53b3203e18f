"""What the scan looks for, and what only an organiser may call something else."""

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


ORGANISER_ONLY = frozenset({Kind.BSN, Kind.NATIONAL})  # who may say that it is none
