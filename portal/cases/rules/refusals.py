"""Refusals about cases."""

from portal.language import N_
from portal.refusals import Refusal


class CaseError(Refusal):
    """Base class of what is refused about a case."""

    title = N_("That did not work")
    status = 409


class NoCaseAsked(CaseError):
    title = N_("No case here")
    status = 404
    sentence = N_("This session does not ask for a case.")


class NobodyResponsible(CaseError):
    """The settings do not say which organisation is responsible for personal data."""

    sentence = N_("Nobody can bring a case yet: the page about data does not say who is responsible for it.")


class NeedsASeat(CaseError):
    sentence = N_("With a place in this session you can bring a case.")


class TooLateForACase(CaseError):
    sentence = N_("It is too late to bring a case to this session.")


class CaseIsClosed(CaseError):
    """The session has begun, or was called off."""

    sentence = N_("The session has begun, so a case can no longer be changed. You can still delete it.")


class NoSuchStep(CaseError):
    """The case is in another state by now."""

    sentence = N_("This case has changed in the meantime. Look at how it is now.")


class StaleCase(CaseError):
    """Saved elsewhere since, in another window or on a phone: nobody else writes it."""

    sentence = N_("You saved this case somewhere else in the meantime. Below each text is what is saved there.")


class StaleSentence(CaseError):
    """Another facilitator answered since this form was made."""

    field = "sentence"
    sentence = N_("Another facilitator answered in the meantime: %(text)s")

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.stored, self.facts = text, {"text": text}


class NoTitle(CaseError):
    status = 422
    field = part = "title"
    sentence = N_("Give your case a title.")


class NothingToldYet(CaseError):
    status = 422
    field = part = "stuck"
    sentence = N_("Fill in at least one of the two: what you are running into, or what you are unsure about.")


class LookFirst(CaseError):
    """The scan found something that was neither repaired nor allowed to stay."""

    status = 422
    part = "findings"
    sentence = N_("First look at what might give away who it is about.")


class NotThisNumber(CaseError):
    status = 422
    part = "findings"
    sentence = N_("A number like this cannot stay. Leave it out, or change it.")


class NothingToAsk(CaseError):
    status = 404
    sentence = N_("There is nothing to answer here.")


class NotBegun(CaseError):
    sentence = N_("The session has not begun yet.")
