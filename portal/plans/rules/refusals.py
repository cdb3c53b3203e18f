"""Refusals about plans."""

from portal.language import N_
from portal.refusals import Refusal


class PlanError(Refusal):
    """Base class of what is refused about a plan."""

    title = N_("That did not work")
    status = 409


class StalePlan(PlanError):
    """Somebody else saved the plan since this form was made."""

    sentence = N_(
        "Somebody else saved this plan in the meantime. Theirs is below yours: take over what you need, and save."
    )


class NotBegunYet(PlanError):
    """The plan of a session on another day cannot begin."""

    sentence = N_("The plan can begin on the day of the session.")
