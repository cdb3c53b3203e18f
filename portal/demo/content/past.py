"""Four past sessions: two finished and shared, one in its round, and one without a follow-up yet."""

from dataclasses import dataclass
from datetime import timedelta

from portal.demo.content import people
from portal.reactions.models import TABLE, WHOLE, Outcome, ReactionKind


@dataclass(frozen=True)
class ExampleReaction:
    """The reaction of the `reader`-th attendee, and its outcome."""

    reader: int
    part: str
    kind: ReactionKind
    text: str = ""
    outcome: Outcome | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class ExamplePast:
    """An earlier edition of an example session."""

    of: str  # its title
    ago: timedelta
    leader: people.Somebody
    signed_up: int
    present: int
    parts: dict[str, str]
    reactions: tuple[ExampleReaction, ...] = ()
    lessons: tuple[str, ...] = ()  # the last is the most important; when given, they are shared
    signal: str = ""  # the lesson that is a signal for policy
    signal_answer: str = ""  # of the mailbox that receives it; without one it waits
    answers: tuple[tuple[int, int, int, str, str], ...] = ()  # free, matters, way, takeaway, better


HELP = ExamplePast(
    of="Als iemand geen hulp wil",
    ago=timedelta(weeks=5),
    leader=people.JORIS,
    signed_up=8,
    present=7,
    parts={
        "intro": (
            "We spraken over mensen die hulp afhouden. Eén situatie bekeken we lang: iemand die al een jaar de "
            "deur niet opendoet. We vonden geen wondermiddel. Wel zagen we dat 'nee' vaak iets anders betekent "
            "dan we dachten."
        ),
        "answer_1": (
            "We begonnen met redenen die we zelf hadden bedacht: trots, ziekte, schaamte. Toen vroeg iemand: "
            "\"Wat kost een 'ja' deze persoon?\" Dat draaide het gesprek om. Ja zeggen kan betekenen: mijn "
            "spullen moeten weg, mijn huisdier moet weg, ik moet mijn verhaal weer vertellen. Nee zeggen is "
            "dan heel logisch."
        ),
        "answer_2": (
            "Hier waren we het niet eens. Voor de een is stoppen hetzelfde als opgeven. Voor de ander kan "
            "blijven aanbellen voelen als druk. We vonden wel drie dingen die helpen bij de keuze: is er "
            "gevaar, weet de persoon hoe hij je kan bereiken, en heb je iemand met wie je de keuze samen "
            "maakt. Alleen beslissen vond niemand goed."
        ),
        "answer_3": (
            "Kleine, gewone dingen. Een kaart met alleen een naam en een nummer. Elke keer op dezelfde dag "
            "komen. Iets vragen in plaats van iets aanbieden. En geduld: de kortste termijn die iemand noemde "
            "was vier maanden."
        ),
        "surprise": (
            "Dat de monteur van de verwarming vaak als enige binnenkomt. En dat wij onszelf zelden voorstellen "
            "met wat we níét komen doen."
        ),
        "obstacle_1": "Drie organisaties bellen los van elkaar aan",
        "helped_1": "één vast gezicht, de rest wacht",
        "step_1": "twee deelnemers maken hier een afspraak over",
        "obstacle_2": "Je weet niet of stoppen mag",
        "helped_2": "samen beslissen en opschrijven waarom",
        "step_2": "een voorbeeld van een half blad delen",
        "obstacle_3": "De persoon kent alleen brieven",
        "helped_3": "een kaart met de hand geschreven",
        "step_3": "iedereen probeert er één",
    },
    reactions=(
        ExampleReaction(
            0,
            "answer_1",
            ReactionKind.ADDITION,
            "Soms kost een ja ook geld. De eigen bijdrage werd niet genoemd.",
            Outcome.ADOPTED,
        ),
        ExampleReaction(
            1,
            "answer_2",
            ReactionKind.NUANCE,
            "Blijven aanbellen als druk: dat hangt af van hoe je het doet.",
            Outcome.PARTLY,
        ),
        ExampleReaction(2, "answer_3", ReactionKind.AGREE, "Vier maanden is precies onze ervaring."),
        ExampleReaction(
            3, TABLE, ReactionKind.ADDITION, "Voeg toe: vraag toestemming aan de buurvrouw.", Outcome.ADOPTED
        ),
        ExampleReaction(4, WHOLE, ReactionKind.ADDITION, "Ik ga morgen een kaart schrijven.", Outcome.ADOPTED),
        ExampleReaction(5, "intro", ReactionKind.AGREE),
    ),
    lessons=(
        "Vraag wat een 'ja' iemand kost: spullen, rust, geld of trots.",
        "Vertel ook wat je níét komt doen.",
        "Eén vast gezicht werkt beter dan drie goede organisaties.",
        "Vraag eens iets in plaats van iets aan te bieden.",
        "Beslis nooit alleen over stoppen. Schrijf samen op waarom.",
        "Kijk wie er al binnenkomt: de buurvrouw, de monteur. Vraag aan hen en aan de persoon zelf of je mee mag.",
        "Reken op maanden, niet op weken. Kleine stappen tellen.",
    ),
    signal="Eén vast gezicht werkt beter dan drie goede organisaties.",
    signal_answer="In het voorjaar proberen we dat in twee wijken. Hoe het gaat, vertellen we in de zomer.",
    answers=(
        (5, 4, 4, "Vragen wat een ja kost.", "Iets minder haast bij het einde."),
        (4, 5, 4, "Een kaart met de hand schrijven.", ""),
        (5, 4, 5, "", ""),
        (4, 4, 4, "Samen beslissen.", ""),
        (5, 5, 4, "", ""),
        (4, 4, 4, "", "Een pauze."),
    ),
)
MEEDOEN = ExamplePast(
    of="Meedoen lukt niet vanzelf",
    ago=timedelta(days=4),
    leader=people.JORIS,
    signed_up=8,
    present=7,
    parts={
        "intro": (
            "We keken naar twee mensen die graag willen meedoen, en bij wie het steeds net niet lukt. Het lag "
            "zelden aan willen. Meestal paste de plek niet bij het tempo."
        ),
        "answer_1": "Bij de eerste stap, en nog een keer na drie weken. Dan is het nieuwe eraf en belt niemand meer.",
        "next_steps": "- een keer extra bellen na drie weken\n- eerst kijken op de plek zelf",
    },
    reactions=(
        ExampleReaction(0, "intro", ReactionKind.AGREE),
        ExampleReaction(1, "intro", ReactionKind.NUANCE, "Het tempo was één kant. Vervoer was de andere."),
        ExampleReaction(2, "answer_1", ReactionKind.ADDITION, "Na drie weken stopt vaak ook de vergoeding."),
        ExampleReaction(3, "next_steps", ReactionKind.AGREE),
        ExampleReaction(4, "answer_1", ReactionKind.AGREE),
    ),
)
TIME = ExamplePast(
    of="Tijd om te leren in een volle dienst",
    ago=timedelta(days=6),
    leader=people.LEEN,
    signed_up=7,
    present=6,
    parts={},
)
DESKS = ExamplePast(
    of="Eén gezin, vijf loketten",
    ago=timedelta(weeks=2, days=4),
    leader=people.JORIS,
    signed_up=6,
    present=6,
    parts={
        "intro": (
            "We tekenden van twee gezinnen alle loketten op één vel. Het vel was te klein. Iedereen deed zijn werk "
            "goed, en toch zag niemand het geheel."
        ),
    },
    lessons=(
        "Vraag altijd: wie komt hier nog meer?",
        "Elk loket vraagt dezelfde papieren. Eén dossier dat het gezin zelf beheert, mag nu niet.",
        "Spreek af wie er belt, ook als je het niet zeker weet.",
    ),
    signal="Elk loket vraagt dezelfde papieren. Eén dossier dat het gezin zelf beheert, mag nu niet.",
)
PAST = (HELP, MEEDOEN, TIME, DESKS)
