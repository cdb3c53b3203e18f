"""What was taken out of the texts of a session becomes its online address and details."""

import pytest

from portal.agenda.rules.joining import with_joining
from portal.privacy.rules.joining import Joining

ZOOM, OTHER_ZOOM, PAGE = "https://zoom.us/j/812345678", "https://zoom.us/j/923456789", "https://oeverkring.example/x"
TAKEN_OUT = Joining("", (ZOOM,), ("Meeting-ID: 812 345 678", "Kenncode: 12ab"))


@pytest.mark.parametrize(
    ("known", "found", "address", "details"),
    [
        (("", "Eerst bellen."), [], "", ["Eerst bellen."]),
        (("", ""), [TAKEN_OUT], ZOOM, [*TAKEN_OUT.details]),
        (("", "Eerst bellen."), [TAKEN_OUT, TAKEN_OUT], ZOOM, ["Eerst bellen.", *TAKEN_OUT.details]),
        ((OTHER_ZOOM, ""), [TAKEN_OUT], OTHER_ZOOM, [*TAKEN_OUT.details, ZOOM]),  # a way in stays the address
        ((PAGE, ""), [TAKEN_OUT], ZOOM, [*TAKEN_OUT.details, PAGE]),  # any other address becomes a detail
        (("", ""), [Joining("", (f"{ZOOM}?pwd={'x' * 500}", OTHER_ZOOM))], OTHER_ZOOM, [f"{ZOOM}?pwd={'x' * 500}"]),
    ],
    ids=["nothing", "the first", "the same twice", "beside a way in", "beside a page", "too long"],
)
def test_what_was_taken_out_is_how_to_join(
    known: tuple[str, str], found: list[Joining], address: str, details: list[str]
):
    joined = with_joining({"online_url": known[0], "online_details": known[1]}, found)

    assert joined == {"online_url": address, "online_details": "\n".join(details)}
