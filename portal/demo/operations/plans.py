"""The plan of an example session: a recipe as it stands, and something to read beforehand."""

from datetime import datetime

from portal.language import in_language, tell
from portal.plans.operations.write import write_plan
from portal.plans.rules.recipes import RECIPES
from portal.plans.rules.steps import PlanStep, PlanText, PrepareLink

READING = PrepareLink(
    "Vragen stellen zonder advies te geven (3 minuten lezen)", "https://www.oeverkring.example/vragen"
)


def plan_session(meeting_id: int, recipe: str, language: str, now: datetime) -> None:
    """Give the session the steps of this recipe."""
    with in_language(language):
        steps = tuple(PlanStep(tell(text), minutes) for text, minutes in RECIPES[recipe].steps)
    write_plan(meeting_id, PlanText(steps, (READING,)), 0, now)
