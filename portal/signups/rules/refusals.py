"""Reasons why an operation on a sign-up is refused."""

from collections.abc import Collection

from portal.language import N_
from portal.refusals import Refusal


class SignUpError(Refusal):
    """Base class of refused operations on a sign-up."""


class OrganisationFull(SignUpError):
    """Colleagues hold all the places that one organisation may have, and there is no waitlist.

    Only a letter says so: a page would tell a stranger who takes part.
    """

    status = 422
    sentence = N_("We cannot give you a place in this session now. We are e-mailing you why.")


class ForMembersOnly(SignUpError):
    """Guests cannot sign up for this meeting; a member does so signed in, with their own address.

    Otherwise the answer would tell who is a member.
    """

    field = "email"
    sentence = N_("Only members of the network can sign up for this session. Use the address with which you signed in.")


class TooManySignUps(SignUpError):
    """An unproven mailbox reached its daily limit. The answer does not depend on whether it takes part here."""

    status = 422
    field = "email"
    sentence = N_(
        "There were many sign-ups with this address today. Wait until tomorrow, or sign in with it first: then you can "
        "sign up at once."
    )


class CorrectedOften(SignUpError):
    """A receipt allows a few corrections, so that it cannot be used to probe addresses."""

    sentence = N_("You have already changed the address a few times. Sign up again.")


class TakesPartAlready(SignUpError):
    """The person whom a facilitator adds, by name and mailbox, has a seat, or waits for one."""

    field = "email"
    sentence = N_("This person is on the list already, with this address.")


class TooLate(SignUpError):
    """The meeting has begun: seats no longer change hands."""

    sentence = N_("The session has begun, so this can no longer be changed.")


class Over(TooLate):
    """The meeting has ended."""

    sentence = N_("The session is over, so this can no longer be changed.")


class CalledOff(TooLate):
    """The meeting was called off."""

    sentence = N_("This session is cancelled.")


class NotOnTheList(SignUpError):
    """The sign-up was cancelled or removed."""

    sentence = N_("You are no longer signed up, so this cannot be changed.")


class NotTheDay(SignUpError):
    """Attendance is recorded from the day itself, and until thirty days after."""

    sentence = N_("You can record who was there from the day of the session until thirty days after it.")


class WrongMinutes(SignUpError):
    """Minutes below one, or more than the meeting lasted."""

    sentence = N_("Fill in a whole number of minutes, from 1 to %(most)s.")

    def __init__(self, signup_ids: Collection[int], most: int) -> None:
        super().__init__(signup_ids, most)
        self.signup_ids = signup_ids
        self.facts = {"most": most}


class NotPassedOn(SignUpError):
    """The seat may not be passed on, or not yet."""


class NotAsked(NotPassedOn):
    """The holder was not asked whether they come, so their silence says nothing."""

    sentence = N_("We have not asked this person yet whether they are coming, so this place cannot be passed on.")


class MayStillAnswer(NotPassedOn):
    sentence = N_("This person still has time to answer. Try again later.")


class MovedSince(NotPassedOn):
    """The letter about the move promised that silence keeps the seat, and nobody is asked twice."""

    sentence = N_("The session moved after we asked, so the place stays theirs.")


class HasNoSeat(NotPassedOn):
    sentence = N_("This person has no place any more.")


class IsProven(NotPassedOn):
    sentence = N_("This person has confirmed, so the place stays theirs.")


class NobodyNeedsIt(NotPassedOn):
    sentence = N_("Nobody is waiting for this place now, so it stays theirs.")


class NameTaken(SignUpError):
    """Somebody else at the same address signed up under this name."""

    status = 422
    field = "name"
    sentence = N_("This person is on the list already, with this address.")


class NoSeatToPassOn(SignUpError):
    """Whoever waits, or gave the seat back, has none for a colleague."""

    sentence = N_("You have no place now, so a colleague cannot take it.")


class OnlyMembersHere(SignUpError):
    """Guests cannot come. Which colleague is a member is not told."""

    sentence = N_("This session is only for members of the network, so a colleague cannot take your place.")


class OwnMailbox(SignUpError):
    """The holder's own name and address; a colleague at the same address has another name."""

    status = 422
    field = "email"
    sentence = N_("This is you. Fill in your colleague's name and address.")


class NotThisColleague(SignUpError):
    """Their organisation has all the places it may have: that is told to nobody on the screen."""

    status = 422
    field = "email"
    sentence = N_("Your place cannot go to this colleague. Give it back, and somebody from the waitlist can come.")


class SeatTaken(SignUpError):
    """Another person accepted first; the place in the queue is kept."""
