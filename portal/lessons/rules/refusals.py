"""Reasons why lessons cannot be saved or answered."""

from portal.language import N_
from portal.summaries.rules.steps import SummaryError


class TooManyLessons(SummaryError):
    field = "lesson"
    status = 422
    sentence = N_("Seven lessons is the maximum. Remove one first.")


class StaleLessons(SummaryError):
    """A colleague saved the lessons after this form was opened."""

    field = "lesson"
    sentence = N_("Somebody else changed the lessons. Nothing is lost: look at theirs below, and save yours again.")


class StaleOwnLessons(StaleLessons):
    """The same person saved them, in another window."""

    sentence = N_("You changed the lessons in another window too. Nothing is lost: compare, and save yours again.")


class NotASignal(SummaryError):
    sentence = N_("This is not a signal for policy any more.")
