"""What is refused around themes and their vote."""

from portal.language import N_
from portal.refusals import Refusal


class NotInThisNetwork(Refusal):
    """Only members and coordinators of the network do this."""

    status = 404


class ThemeGone(Refusal):
    status = 404
    sentence = N_("This theme does not exist any more.")


class NetworkIsOver(Refusal):
    sentence = N_("This network has ended, so nothing can be added.")


class VoteIsOpen(Refusal):
    sentence = N_("The members are voting now. Until the vote ends the themes stay as they are.")


class VoteIsNotOpen(Refusal):
    sentence = N_("The vote is not open now. Your earlier choice counts as it was.")


class ThreeVotesAlready(Refusal):
    sentence = N_("You have given your three votes. Take one back, and you can give it to this theme.")


class ThemeIsSettled(Refusal):
    """It has votes, was chosen, or was withdrawn."""

    sentence = N_("Others have voted for this theme, or it was chosen or withdrawn. It can no longer be changed.")


class StaleTheme(Refusal):
    sentence = N_("You changed this theme in another window. Look at both texts, and send it again.")


class NoOwnQuestion(Refusal):
    sentence = N_("You have not written down a question for this network yet.")


class WrongVoteEnd(Refusal):
    field = "ends"
    sentence = N_("Choose a day from today, within two months.")
    status = 422


class TooFewThemes(Refusal):
    field = "ends"
    sentence = N_("There is little to choose yet: members can vote once there are two themes.")
    status = 422


class VoteSoonAgain(Refusal):
    field = "ends"
    sentence = N_("The members got a letter about a vote less than a day ago. Open the next one tomorrow.")


class VoteIsNotOver(Refusal):
    sentence = N_("Choose when the vote is over: then you see how many votes each theme has.")


class ThemeWasWithdrawn(Refusal):
    sentence = N_("This theme was withdrawn.")


class NotChosenYet(Refusal):
    sentence = N_("Choose the theme first: then it has a session to guide.")


class NoOfferAnyMore(Refusal):
    sentence = N_("This offer was taken back, or they left the network.")


class GuideWithoutName(Refusal):
    sentence = N_("We do not know their name yet. Ask them to fill it in under My sessions, and press again.")
