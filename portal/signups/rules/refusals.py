"""Why something cannot be done with a sign-up."""

from collections.abc import Collection

from portal.language import N_
from portal.refusals import Refusal


class SignUpError(Refusal):
    """Something that cannot be done with a sign-up."""


class OrganisationFull(SignUpError):
    """Colleagues have all the places that one organisation may have, and there is no waitlist."""

    status = 422
    field = "organisation"
    sentence = N_("Colleagues have all the places that one organisation may have.")


class TooManySignUps(SignUpError):
    """An unproven mailbox has had its share of today. It is the same answer whether or not it takes part here."""

    status = 422
    field = "email"
    sentence = N_(
        "There were many sign-ups with this address today. Wait until tomorrow, or sign in with it first: then you can "
        "sign up at once."
    )


class CorrectedOften(SignUpError):
    """One receipt serves for a few slips, not for trying addresses."""

    sentence = N_("You changed the address a few times already. Sign up once more.")


class TakesPartAlready(SignUpError):
    """A facilitator adds a mailbox that has a seat, or waits for one."""

    field = "email"
    sentence = N_("This address is on the list already.")


class TooLate(SignUpError):
    """The meeting has begun: seats no longer change hands."""

    sentence = N_("The session has begun, so this can no longer be changed.")


class Over(TooLate):
    """The meeting has ended."""

    sentence = N_("The session is over, so this can no longer be changed.")


class CalledOff(TooLate):
    """The meeting will not take place."""

    sentence = N_("This session is cancelled.")


class NotOnTheList(SignUpError):
    """The place was given back, or taken away."""

    sentence = N_("You are no longer signed up, so this cannot be changed.")


class NotTheDay(SignUpError):
    """Who was there is written down from the day itself, and not for ever."""

    sentence = N_("Who was there can be noted from the day of the session until thirty days after it.")


class WrongMinutes(SignUpError):
    """Somebody was there for no time at all, or longer than it lasted."""

    sentence = N_("Fill in a whole number of minutes, from 1 to %(most)s.")

    def __init__(self, signup_ids: Collection[int], most: int) -> None:
        super().__init__(signup_ids, most)
        self.signup_ids = signup_ids
        self.facts = {"most": most}


class NotPassedOn(SignUpError):
    """A seat that the facilitator may not pass on, or not yet."""


class NotAsked(NotPassedOn):
    """Nobody asked whether they come, so silence says nothing."""

    sentence = N_("This person was not asked yet whether they come. So this place cannot be passed on.")


class MayStillAnswer(NotPassedOn):
    sentence = N_("This person still has time to answer. Try again later.")


class MovedSince(NotPassedOn):
    """The letter of the move promised that silence keeps the place, and nobody is asked twice."""

    sentence = N_("The session moved after we asked. So the place stays theirs.")


class HasNoSeat(NotPassedOn):
    sentence = N_("This person has no place any more.")


class IsProven(NotPassedOn):
    sentence = N_("This person confirmed. So the place stays theirs.")


class NobodyNeedsIt(NotPassedOn):
    sentence = N_("Nobody waits for this place now. So it stays theirs.")


class SeatTaken(SignUpError):
    """Somebody else was quicker; the place in the queue is kept."""
