"""Reasons why an operation on a meeting is refused."""

from collections.abc import Mapping, Sequence

from portal.language import N_
from portal.refusals import Refusal


class MeetingError(Refusal):
    """Base class of refused operations on a meeting."""

    status = 422


class CapacityBelowTaken(MeetingError):
    field = "capacity"
    sentence = N_("Places already taken: %(taken)s. Choose at least that many.")

    def __init__(self, taken: int) -> None:
        super().__init__(taken)
        self.facts = {"taken": taken}


class NotTheirMembers(MeetingError):
    """Only who runs a network can give its members a place, which also mails them."""

    field = "seats_members"
    sentence = N_("Only who coordinates this network can give its members a place. Choose no.")


class StartsInThePast(MeetingError):
    field = "starts"
    sentence = N_("Choose a time in the future.")


class StaleVersion(MeetingError):
    """A colleague saved the meeting after this form was opened."""

    status = 409
    sentence = N_("Somebody else changed this session while you were typing. Nothing is lost: compare, and save again.")


class StaleOwnVersion(StaleVersion):
    """The same person saved it, in another window."""

    sentence = N_("You changed this session in another window too. Nothing is lost: compare, and save again.")


class LessAfter(MeetingError):
    """The page of a follow-up that others may have read would disappear."""

    field = "after"
    sentence = N_("The session is over: you can still choose more for afterwards, but not less.")


class NotReady(MeetingError):
    """Publishing still needs something."""

    sentence = N_("This session cannot be published yet.")

    def __init__(self, missing: list[str]) -> None:
        super().__init__(missing)
        self.missing = missing


class HoldsJoiningDetails(MeetingError):
    """A text that everybody reads says how to join online, and nobody said yet that it may."""

    sentence = N_(
        "Anyone who reads this can join online with it: %(details)s. Take it out, or tick that it may be public."
    )

    def __init__(self, found: Mapping[str, Sequence[str]]) -> None:
        super().__init__(found)
        self.found = found  # by form field
        self.field = next(iter(found))
        self.facts = {"details": ", ".join(dict.fromkeys(detail for details in found.values() for detail in details))}


class NotOnTheAgenda(MeetingError):
    """Only a published meeting that is not over can be called off, moved or taken over."""

    status = 409
    sentence = N_("You can only do this with an upcoming session that is on the agenda.")


class OnTheAgenda(MeetingError):
    """A published meeting is called off, never deleted."""

    status = 409
    sentence = N_("This session is already on the agenda. Call it off instead, so that everybody is told.")


class MeetingGone(MeetingError):
    """The draft was deleted while a colleague worked on it."""

    status = 404
    sentence = N_("This page does not exist (any more). Go to the agenda.")


class NobodyElseLeads(MeetingError):
    """The person is not a facilitator of the meeting, so they cannot step down."""

    status = 409
    sentence = N_("You are not a facilitator of this session.")
