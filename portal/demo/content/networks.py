"""The four networks, and one that is over."""

from dataclasses import dataclass

from portal.networks.models import JoinMode
from portal.networks.operations.writing import NetworkText


@dataclass(frozen=True)
class ExampleNetwork:
    slug: str
    text: NetworkText
    home: str = ""  # the city where most of its people work
    has_a_beginning: bool = False  # a kick-off and a closing say when it is under way

    @property
    def name(self) -> str:
        return self.text.name


MEEDOEN = ExampleNetwork(
    slug="meedoen-in-de-stad",
    text=NetworkText(
        name="Meedoen in de stad",
        host="Stichting Oeverkring",
        why="""\
Soms loop je vast. Iemand wil meedoen in de buurt of op het werk, maar het lukt niet. De regels helpen je niet verder. \
Je collega weet het ook niet. Hier kijk je samen met mensen van andere organisaties. Je hoeft geen expert te zijn. Je \
neemt je twijfel mee, en je gaat naar huis met een nieuwe blik.""",
        nature="""\
1. Leren van situaties waarin het nog niet lukt.
2. Elkaar kennen, over de grenzen van organisaties.
3. Laten zien wat in de stad beter kan.""",
        practical="""\
Elke maand twee of drie sessies in Amsterdam. Twee uur. Gratis. Met koffie. Meestal 8 tot 12 mensen. Lid worden hoeft \
niet.""",
        between="""\
2 uur per sessie. Breng je een casus in? Dan kost dat een half uur extra. Je reageert binnen een week op de \
samenvatting.""",
        sharing="Je vertelt één leerpunt aan een collega.",
        agreements="""\
1. Wat je leert, mag je meenemen. Wie wat zei en over wie het ging, blijft in de groep.
2. We noemen geen namen, adressen of geboortedata van cliënten.
3. Eerst vragen, dan pas advies.
4. Niet weten mag.
5. Kun je niet komen? Laat het weten, dan krijgt iemand anders je plaats.
6. Iedereen komt aan het woord.""",
        join_mode=JoinMode.OPEN,
        colour="#22577a",
    ),
    home="Amsterdam",
)

LEREN = ExampleNetwork(
    slug="leren-doe-je-samen",
    text=NetworkText(
        name="Leren doe je samen",
        host="Zorgkring Maasoever",
        why="""\
Iedereen in de zorg is druk. Toch verandert het werk elk jaar. Hoe zorg je dat leren gewoon bij het werk hoort? In dit \
netwerk werk je een half jaar aan een vraag uit je eigen organisatie. Je doet dat niet alleen.""",
        nature="""\
1. Elk lid gaat van een probleem naar een klein experiment.
2. We leren van wat lukt en van wat niet lukt.
3. Aan het eind delen we alles wat we vonden in een inspiratiebundel.

Voorbeelden van vragen:

- Hoe kan ik werkbegeleiders tijd geven voor een echt gesprek?
- Hoe kunnen teams van fouten leren zonder een schuldige te zoeken?
- Hoe kunnen wij leren van nieuwe collega's?""",
        practical="""\
Zes bijeenkomsten van drie tot vier uur, ongeveer elke vijf weken, bij een van de organisaties. Een start en een \
feestelijk slot. Gratis voor organisaties in de regio. Maximaal twintig leden, hoogstens twee per organisatie.""",
        meetings=5,
        hours=2,
        between="""\
Je werkt aan je vraag. Je probeert één ding uit op je werk. Je presenteert je leerreis bij het slot.""",
        sharing="Je vertelt je leidinggevende elke maand kort wat je leert.",
        agreements="""\
1. We beginnen en stoppen op tijd.
2. Je brengt en je haalt.
3. Terug naar het begin mag: ook daar leer je van.
4. We stellen open vragen.
5. Wat in de groep gezegd is, blijft in de groep, behalve als iedereen ja zegt.
6. Foto's alleen als iedereen het goed vindt.
7. Kun je niet? Dan kijk je de samenvatting na en reageer je.""",
        members_most=20,
        per_organisation=2,
        join_mode=JoinMode.REQUEST,
        colour="#1f6f54",
    ),
    home="Rotterdam",
    has_a_beginning=True,
)

COACHEN = ExampleNetwork(
    slug="samen-coachen",
    text=NetworkText(
        name="Samen coachen",
        host="Hogeschool Dijlekant",
        why="""\
Docenten, stagebegeleiders en leidinggevenden leren van elkaars gesprekken en vernieuwen samen hun manier van \
coachen.""",
        nature="Een praktijkgemeenschap van Hogeschool Dijlekant.",
        practical="In Leuven.",
        colour="#9a5b00",
    ),
    home="Leuven",
)

INTERVISIE = ExampleNetwork(
    slug="open-intervisie",
    text=NetworkText(
        name="Open intervisie",
        host="vzw Tussenin met Stichting Oeverkring",
        why="Zes mensen, één vraag, anderhalf uur.",
        nature="Intervisie, open voor iedereen.",
        practical="Online.",
        join_mode=JoinMode.OPEN,
        colour="#6b3fa0",
    ),
)

WELKOM = ExampleNetwork(
    slug="een-warm-welkom",
    text=NetworkText(
        name="Een warm welkom",
        host="Zorgkring Maasoever",
        why="""\
Nieuwe collega's zijn welkom, en toch stopt een op de vijf binnen een jaar. Wat gebeurt er in die eerste weken?""",
        nature="Zes teams die een half jaar lang hun eerste week anders deden, en keken wat dat uitmaakte.",
        practical="Vijf bijeenkomsten in Rotterdam.",
        meetings=5,
        hours=1,
        agreements="Wat in de groep gezegd is, blijft in de groep.",
        members_most=12,
        join_mode=JoinMode.REQUEST,
        colour="#b3261e",
    ),
    home="Rotterdam",
)

NETWORKS = (MEEDOEN, LEREN, COACHEN, INTERVISIE, WELKOM)
