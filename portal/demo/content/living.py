"""The life of the two large networks: who joined with which question, the themes and their votes, and a message."""

from dataclasses import dataclass
from datetime import timedelta

from portal.demo.content import people
from portal.demo.content.networks import LEREN, MEEDOEN, WELKOM, ExampleNetwork
from portal.demo.content.past import ExamplePast
from portal.messages.rules import MessageText
from portal.themes.rules.voting import ThemeText


@dataclass(frozen=True)
class Told:
    """What a member tells: a question, and perhaps an introduction for the other members."""

    question: str
    is_shared: bool = True
    card: str = ""


@dataclass(frozen=True)
class ExampleTheme:
    text: ThemeText
    voters: tuple[int, ...]  # the places of members in the list of members
    guide: int | None = None  # who offers to guide it


@dataclass(frozen=True)
class ExampleVote:
    network: ExampleNetwork
    opened: timedelta  # ago
    ends: timedelta  # from now; negative: it is over
    themes: tuple[ExampleTheme, ...]  # the first proposes itself, by the member of its place
    is_first_chosen: bool = False


JOINED = 12  # members of the first network, who joined by its page
TELL = {
    MEEDOEN: (
        Told(
            "Hoe houd ik contact met iemand die steeds afzegt?",
            card="Ik werk in een wijkteam. Vraag mij gerust naar jongeren en werk. Ik zoek iemand van een werkplein.",
        ),
        Told("Wat doe ik als meedoen meer kost dan het oplevert?", card="Consulent bij een woonstichting, in Oost."),
        Told("Wie belt er na drie weken nog?"),
        Told("Wanneer laat ik het initiatief echt bij de ander?", is_shared=False),
    ),
    LEREN: (
        Told(
            "Hoe kan ik werkbegeleiders tijd geven voor een echt gesprek?", card="Opleidingsadviseur, al twaalf jaar."
        ),
        Told("Hoe kunnen teams van fouten leren zonder een schuldige te zoeken?"),
        Told("Hoe kunnen wij leren van nieuwe collega's?", card="Ik geef les aan stagiairs, en leer veel van ze."),
        Told("Hoe leg ik mijn leidinggevende uit dat dit geen extra werk is?", is_shared=False),
    ),
}
VOTES = (
    ExampleVote(
        MEEDOEN,
        opened=timedelta(days=3),
        ends=timedelta(days=8),
        themes=(
            ExampleTheme(
                ThemeText("Na drie weken", "Wie belt er nog als het nieuwe eraf is, en wat zeg je dan?"), (0, 2, 5)
            ),
            ExampleTheme(ThemeText("Vervoer", "Hoe kom je er, als de bus niet meer rijdt?"), (1, 2)),
            ExampleTheme(
                ThemeText("De eerste dag", "Wat maakt dat iemand op dag twee terugkomt?"), (0, 1, 3, 6), guide=6
            ),
        ),
    ),
    ExampleVote(
        LEREN,
        opened=timedelta(days=16),
        ends=timedelta(days=-6),
        themes=(
            ExampleTheme(
                ThemeText("Fouten bespreken", "Hoe praat je over een fout zonder een schuldige te zoeken?"),
                (0, 1, 2, 4, 5, 7),
                guide=1,
            ),
            ExampleTheme(ThemeText("Leren in de overdracht", "Welke vijf minuten zijn er al?"), (1, 3)),
        ),
        is_first_chosen=True,
    ),
)
MESSAGE = MessageText(
    subject="Neem een voorwerp mee",
    text="""\
Hoi allemaal,

We beginnen niet met een rondje namen, maar met **een voorwerp uit je werk**. Neem iets mee dat iets zegt over leren \
bij jullie.

Vul je ook je vraag in? Dan leggen we ze naast elkaar.

Tot dan, Joris""",
)
REQUESTS = (  # of people who want to join the second network
    (people.PARTICIPANTS[24], "Hoe leren we van elkaar als iedereen alleen op pad is?"),
    (people.PARTICIPANTS[25], ""),
)

ENDED = timedelta(days=58)  # ago: the network that is closed
HELD = ExamplePast(  # its last session, with what it learned
    of="Tijd om te leren in een volle dienst",
    ago=timedelta(weeks=11),
    leader=people.JORIS,
    signed_up=4,
    present=4,
    parts={
        "intro": (
            "We keken terug op een half jaar. Elk team had iets anders veranderd aan de eerste week, en overal was "
            "het iets kleins."
        ),
        "answer_1": "Op de dag dat iemand voor het eerst alleen loopt. Dan is er niemand om iets aan te vragen.",
    },
    lessons=(
        "Geef een nieuwe collega één vast gezicht voor de eerste twee weken.",
        "Vraag na een week wat er opviel: dat ziet straks niemand meer.",
        "Bel de avond vóór de eerste dag even op.",
    ),
)
HELD_TITLE = "Wat blijft er hangen?"
HELD_NETWORK = WELKOM
