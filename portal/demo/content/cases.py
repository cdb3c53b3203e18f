"""Two cases that participants bring to an example session."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ExampleCase:
    title: str
    stuck: str
    unsure: str
    hopes: str
    shows_title: bool
    answer: str = ""  # of the facilitator, with which it is chosen


CASES = (
    ExampleCase(
        title="De afspraak die niet doorgaat",
        stuck=(
            "Ik begeleid iemand die graag vrijwilligerswerk wil doen. We spreken iets af, en op de dag zelf komt er "
            "niemand. Dat is nu drie keer zo gegaan. Aan de telefoon klinkt het steeds vol goede moed."
        ),
        unsure="Duw ik te hard? Of geef ik te snel op? Ik weet niet meer van wie deze wens eigenlijk is.",
        hopes="Andere ogen. Wat zien jullie wat ik niet zie?",
        shows_title=True,
        answer="Mooie vraag: van wie is deze wens? Daar beginnen we mee. Neem vijf minuten om te vertellen.",
    ),
    ExampleCase(
        title="Te veel hulp tegelijk",
        stuck="Bij één gezin komen vijf mensen over de vloer. Iedereen vraagt hetzelfde, en ik ben er een van.",
        unsure="Mag ik zeggen dat het te veel is? Ik wil niemand voor het hoofd stoten.",
        hopes="",
        shows_title=False,
    ),
)
