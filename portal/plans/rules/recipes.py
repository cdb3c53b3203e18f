"""Plans to begin with: known ways to spend two hours, in our own words. Each is a starting point to change."""

from collections.abc import Mapping
from dataclasses import dataclass

from portal.language import N_


@dataclass(frozen=True)
class PlanRecipe:
    """A way to spend two hours."""

    name: str  # a message id, like the texts below
    about: str
    steps: tuple[tuple[str, int], ...]  # with minutes


# Steps that recipes share, with their minutes.
_WELCOME_STEP = (N_("Welcome. Who is here?"), 10)
_AGREEMENTS_STEP = (N_("What we agree: what is said here stays here."), 5)
_BREAK_STEP = (N_("Break"), 10)
_CLOSING_ROUND = (N_("Round: what do you take home?"), 10)

RECIPES: Mapping[str, PlanRecipe] = {
    "incident": PlanRecipe(
        N_("Incident method"),
        N_("One case, looked at slowly: questions first, advice later. For 5 to 8 people."),
        (
            _WELCOME_STEP,
            _AGREEMENTS_STEP,
            (N_("Looking back: what came of the last case?"), 5),
            (N_("Who brings what? Each case in one minute."), 10),
            (N_("Choose one case."), 5),
            (N_("The case is told, in three minutes. Then questions about facts, no advice yet."), 20),
            _BREAK_STEP,
            (N_("What is going on here? Whoever brought the case listens."), 15),
            (N_("Advice: what would you do? Whoever brought the case listens."), 15),
            (N_("Whoever brought the case: what is useful, and what is your next step?"), 15),
            _CLOSING_ROUND,
        ),
    ),
    "five-steps": PlanRecipe(
        N_("Five steps"),
        N_("Two cases, each in five short steps. For 4 to 8 people."),
        (
            _WELCOME_STEP,
            _AGREEMENTS_STEP,
            (N_("Who brings what? Choose two cases."), 10),
            (N_("First case: the question."), 5),
            (N_("Explore: ask on, without solving."), 15),
            (N_("The core: what is it really about?"), 5),
            (N_("Round of advice, with an answer."), 10),
            (N_("What helped?"), 5),
            _BREAK_STEP,
            (N_("Second case: the question."), 5),
            (N_("Explore: ask on, without solving."), 15),
            (N_("The core: what is it really about?"), 5),
            (N_("Round of advice, with an answer."), 10),
            _CLOSING_ROUND,
        ),
    ),
    "action-learning": PlanRecipe(
        N_("Action learning"),
        N_("Open questions only. Each ends with what somebody is going to do. For 4 to 8 people."),
        (
            _WELCOME_STEP,
            _AGREEMENTS_STEP,
            (N_("Looking back: what did you do since last time?"), 15),
            (N_("Who asks for time today?"), 5),
            (N_("First question: the story, without interruption."), 10),
            (N_("Open questions only. No advice."), 20),
            (N_("What are you going to do?"), 5),
            _BREAK_STEP,
            (N_("Second question: the story, without interruption."), 10),
            (N_("Open questions only. No advice."), 15),
            (N_("What are you going to do?"), 5),
            (N_("How did we listen and ask?"), 10),
        ),
    ),
    "deliberation": PlanRecipe(
        N_("Moral deliberation"),
        N_("What is the right thing to do? Facts and values first, a judgement last. For 6 to 12 people."),
        (
            _WELCOME_STEP,
            _AGREEMENTS_STEP,
            (N_("The situation, and the question: what is right to do?"), 15),
            (N_("The facts: what do we need to know?"), 15),
            _BREAK_STEP,
            (N_("Who has a part in it? What matters to each of them?"), 20),
            (N_("What speaks for it, what against it?"), 20),
            (N_("Each for themselves: what would you do, and what does it cost?"), 15),
            _CLOSING_ROUND,
        ),
    ),
    "appreciative": PlanRecipe(
        N_("Appreciative inquiry"),
        N_("Begin with what works, and make more of it. For any number of people."),
        (
            _WELCOME_STEP,
            _AGREEMENTS_STEP,
            (N_("In pairs: tell of a moment when it went well."), 20),
            (N_("Together: what made it go well?"), 15),
            _BREAK_STEP,
            (N_("What if it always went like that?"), 20),
            (N_("What would that take?"), 20),
            (N_("Who tries what first?"), 10),
            _CLOSING_ROUND,
        ),
    ),
    "three-questions": PlanRecipe(
        N_("The three questions"),
        N_("The questions of the session one by one; everybody speaks. For 6 to 12 people."),
        (
            _WELCOME_STEP,
            _AGREEMENTS_STEP,
            (N_("First question: think for a moment, then everybody speaks."), 25),
            (N_("Second question: think for a moment, then everybody speaks."), 25),
            _BREAK_STEP,
            (N_("Third question: think for a moment, then everybody speaks."), 25),
            (N_("What surprised us?"), 10),
            _CLOSING_ROUND,
        ),
    ),
}
