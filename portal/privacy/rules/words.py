"""The names of hits and repairs on the screen, with examples."""

from typing import NamedTuple

from portal.language import N_, tell
from portal.privacy.rules.hits import HitKind
from portal.privacy.rules.repairs import Repair


class Example(NamedTuple):
    """An example sentence with a hit, and repaired: message ids."""

    before: str
    after: str


NAMES = {
    HitKind.IBAN: N_("a bank account"),
    HitKind.NATIONAL: N_("a Belgian national number"),
    HitKind.BSN: N_("a citizen service number"),
    HitKind.FILE: N_("the number of a file"),
    HitKind.EMAIL: N_("an e-mail address"),
    HitKind.PHONE: N_("a phone number"),
    HitKind.PLATE: N_("a licence plate"),
    HitKind.DATE: N_("an exact date"),
    HitKind.STREET: N_("a street with a number"),
    HitKind.POSTCODE: N_("a postcode"),
    HitKind.TITLE: N_("a name"),
    HitKind.NAME: N_("the name of somebody who signed up or reads this"),
    HitKind.ORGANISATION: N_("the organisation of somebody who signed up"),
    HitKind.AGE: N_("the age of a child"),
    HitKind.JOINING: N_("a way to join online"),
}
EXAMPLES = {
    HitKind.IBAN: Example(
        N_("Her benefit was paid into NL91 ABNA 0417 1643 00."),
        N_("Her benefit was paid into an account that was not hers."),
    ),
    HitKind.NATIONAL: Example(
        N_("His file is under 85.07.30-033-28."),
        N_("His file could not be found."),
    ),
    HitKind.BSN: Example(
        N_("The form asked for her number, 111222333."),
        N_("The form asked for a number that she did not know."),
    ),
    HitKind.FILE: Example(
        N_("On the letter stood client number 1234567."),
        N_("On the letter stood a number."),
    ),
    HitKind.EMAIL: Example(
        N_("Write to fatima@oeverkring.example."),
        N_("Write to the team in the neighbourhood."),
    ),
    HitKind.PHONE: Example(
        N_("She can be reached on 06-12345678."),
        N_("She can be reached by phone in the morning."),
    ),
    HitKind.PLATE: Example(
        N_("His car, GB-123-D, stood outside the door."),
        N_("His car stood outside the door."),
    ),
    HitKind.DATE: Example(
        N_("On 12 March 2024 she lost her house."),
        N_("That spring she lost her house."),
    ),
    HitKind.STREET: Example(
        N_("She lives at Dorpsstraat 12 in Leuven."),
        N_("She lives in a street in Leuven."),
    ),
    HitKind.POSTCODE: Example(
        N_("The nuisance was around 1234 AB."),
        N_("The nuisance was in one neighbourhood."),
    ),
    HitKind.TITLE: Example(
        N_("Mrs Jansen does not open the door."),
        N_("A woman who lives alone does not open the door."),
    ),
    HitKind.NAME: Example(
        N_("Fatima said that she had doubts."),
        N_("One of us said that she had doubts."),
    ),
    HitKind.ORGANISATION: Example(
        N_("At Stichting Oeverkring nobody picks up the phone."),
        N_("At one organisation nobody picks up the phone."),
    ),
    HitKind.AGE: Example(
        N_("A girl aged 15 slept in the car."),
        N_("A teenager slept in the car."),
    ),
    HitKind.JOINING: Example(
        N_("We meet again at https://zoom.us/j/81234567890."),
        N_("We meet again online."),
    ),
}
REPAIRS = {
    Repair.LEAVE_OUT: N_("Leave out"),
    Repair.BLACK_OUT: N_("Black out"),
    Repair.MORE_GENERAL: N_("More general"),
}


def kind_name(kind: str) -> str:
    """Return the name of the kind of hit."""
    return tell(NAMES[HitKind(kind)])


def example(kind: str) -> Example:
    """Return the example before and after, in the reader's language."""
    before, after = EXAMPLES[HitKind(kind)]
    return Example(tell(before), tell(after))


def repair_name(repair: str) -> str:
    return tell(REPAIRS[Repair(repair)])
