"""Refusals about cases."""

from portal.language import N_
from portal.refusals import Refusal


class CaseError(Refusal):
    """Base class of what is refused about a case."""

    title = N_("That did not work")
    status = 409


class NoSuchStep(CaseError):
    """The case is in another state by now."""

    sentence = N_("This case has changed in the meantime. Look at how it is now.")
