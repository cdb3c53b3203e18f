"""Fifteen sessions, a draft in progress, and a session by link."""

from calendar import FRIDAY, MONDAY, THURSDAY, TUESDAY, WEDNESDAY
from dataclasses import dataclass
from datetime import date, time, timedelta

from portal.agenda.models import After, CaseWanted, MeetingKind, Visibility
from portal.demo.content import networks, people
from portal.demo.content.cases import CASES, ExampleCase
from portal.demo.rules import (
    ENDS_OF_HALF_YEARS,
    EVERY_OTHER_MONTH,
    HALF_YEARS,
    QUARTERS,
    Pattern,
    before_summer_time,
    every,
    nth,
    weekly,
    weeks_after,
)
from portal.signups.rules.signing_up import Details


@dataclass(frozen=True, kw_only=True)
class ExampleMeeting:
    number: int
    title: str
    network: networks.ExampleNetwork
    kind: MeetingKind
    on: Pattern
    weeks_later: tuple[int, ...] = (0,)  # a series: a meeting each, counted from the pattern's day
    starts: time  # local time
    ends: time
    breaks: int = 0  # minutes
    city: str = ""
    place: str = ""
    access: str = ""
    online_url: str = ""
    language: str = "nl"
    questions: tuple[str, ...]
    description: str
    audience: str
    leader: people.Somebody
    capacity: int
    going: int = 0
    waiting: int = 0
    cancelled: int = 0  # how many of the first sign-ups were cancelled
    is_draft: bool = False
    themes: tuple[str, ...] = ()
    second_day: tuple[time, time] | None = None  # times of the next day: one sign-up for both
    days_earlier: int = 0  # by how many days it was moved later
    called_off_because: str = ""
    visibility: Visibility = Visibility.PUBLIC
    seats_members: bool = False  # of those who come, the network's members are in without signing up
    case_wanted: CaseWanted = CaseWanted.NO
    cases: tuple[ExampleCase, ...] = ()  # that participants bring
    extra_question: str = ""  # of the facilitator, at sign-up
    details: tuple[Details, ...] = ()  # what the first of those who come filled in
    plan: str = ""  # the recipe of its plan
    accreditation: str = ""
    after: After = After.SUMMARY

    @property
    def further(self) -> tuple[timedelta, ...]:
        """The other days on which it is or was planned, counted from the pattern's day."""
        second = [timedelta(days=1)] if self.second_day else []
        return (
            *second,
            *(timedelta(weeks=week) for week in self.weeks_later if week),
            *([timedelta(days=-self.days_earlier)] if self.days_earlier else []),
        )


START_OF_HALF_YEAR = nth(1, MONDAY, HALF_YEARS)

MEETINGS = (
    ExampleMeeting(
        number=1,
        title="Meedoen lukt niet vanzelf",
        network=networks.MEEDOEN,
        kind=MeetingKind.WORK_SESSION,
        on=nth(1, TUESDAY),
        starts=time(9, 30),
        ends=time(11, 30),
        city="Amsterdam",
        place="Buurthuis De Kraanvogel, Noord",
        questions=(
            "Waar loopt het vast bij de persoon die jij begeleidt?",
            "Wat weet je niet zeker?",
            "Wie zou hier heel anders naar kijken?",
        ),
        description=(
            "Je begeleidt iemand die wil meedoen: in de buurt, op een cursus of in een baan. Toch komt het er "
            "niet van. In deze sessie kijken we samen naar twee situaties uit jullie eigen werk. We zoeken niet "
            "meteen een oplossing. Eerst stellen we vragen. Je merkt hoe mensen uit een ander vak naar jouw "
            "situatie kijken. En jij helpt hen."
        ),
        audience="Sociaal werkers, activeringscoaches, klantmanagers en vrijwilligers in Amsterdam.",
        leader=people.JORIS,
        capacity=10,
        going=6,
        cancelled=1,
        case_wanted=CaseWanted.OPTIONAL,
        cases=CASES,
        extra_question="Met wie werk je het meest samen?",
        details=(
            Details(extra_answer="Met de klantmanager, en met de huisarts als het moet."),
            Details(
                first_time=True,
                learning_question="Hoe blijf ik vragen stellen als ik het antwoord al denk te weten?",
                extra_answer="Eigenlijk alleen met mijn eigen team. Dat wil ik anders.",
            ),
            Details(needs="Een plek dicht bij de deur.", extra_answer="Met vrijwilligers uit de buurt."),
        ),
        plan="incident",
        themes=("meedoen",),
    ),
    ExampleMeeting(
        number=2,
        title="Eén gezin, vijf loketten",
        network=networks.MEEDOEN,
        kind=MeetingKind.WORK_SESSION,
        on=nth(2, THURSDAY, EVERY_OTHER_MONTH),
        starts=time(13, 30),
        ends=time(16),
        breaks=15,
        city="Amsterdam",
        place="Werkplein Oostsluis, Nieuw-West",
        questions=(
            "Wie heeft volgens jou de regie, en weet die dat zelf ook?",
            "Welke afspraak tussen organisaties werkt nu niet?",
            "Wat zou het gezin als eerste willen?",
        ),
        description=(
            "Een gezin krijgt hulp van veel organisaties. Iedereen doet zijn best, maar niemand ziet het hele "
            "plaatje. Hoe werk je dan samen, zonder dat het gezin steeds hetzelfde verhaal moet vertellen? We "
            "tekenen één situatie uit op papier: wie doet wat, en waar gaat het mis? De situatie is onherkenbaar "
            "gemaakt. Heb je zelf een voorbeeld? Graag, maar het hoeft niet."
        ),
        audience="Wijkteams, jeugdhulp, scholen, schuldhulp en woningcorporaties.",
        leader=people.JORIS,
        capacity=12,
        going=3,
        case_wanted=CaseWanted.OPTIONAL,
        themes=("samenwerken",),
    ),
    ExampleMeeting(
        number=3,
        title="Als iemand geen hulp wil",
        network=networks.MEEDOEN,
        kind=MeetingKind.WORK_SESSION,
        on=nth(3, WEDNESDAY),
        starts=time(10),
        ends=time(12),
        city="Amsterdam",
        place="Woonstichting Veerhuis, Oost",
        questions=(
            "Waarom zegt deze persoon nee, denk je?",
            "Wanneer ga je door en wanneer stop je?",
            "Wat heeft bij jou eerder wél geholpen?",
        ),
        description=(
            "Je maakt je zorgen over iemand. Maar die persoon doet de deur niet open, of zegt dat alles goed "
            "gaat. Wat doe je dan? Blijf je komen, wacht je af of bel je iemand? We delen ervaringen met contact "
            "maken. Eén situatie bespreken we uitgebreid, een paar andere korter. Je gaat naar huis met manieren "
            "die anderen al hebben geprobeerd."
        ),
        audience="Wijkverpleging, woonconsulenten, buurtteams en bemoeizorg.",
        leader=people.JORIS,
        capacity=8,
        going=8,
        waiting=4,
        cancelled=1,
    ),
    ExampleMeeting(
        number=4,
        title="Geldzorgen achter de voordeur",
        network=networks.MEEDOEN,
        kind=MeetingKind.WORK_SESSION,
        on=before_summer_time(TUESDAY),
        weeks_later=(0, 1),
        starts=time(9),
        ends=time(11),
        city="Amsterdam",
        place="Buurtzaal Het Ruim, Zuidoost",
        questions=(
            "Hoe begin jij een gesprek over geld?",
            "Welke signalen zag je pas achteraf?",
            "Wat heb je nodig van een collega van een andere organisatie?",
        ),
        description=(
            "Schulden zie je niet aan de buitenkant. Veel mensen schamen zich en wachten te lang. Hoe merk je het"
            " op tijd, en hoe begin je erover? In twee ochtenden oefenen we met echte gesprekken. De eerste keer "
            "kijken we naar signalen. De tweede keer vertel je wat je hebt geprobeerd. Kom je één keer? Dat kan "
            "ook, maar twee keer is beter."
        ),
        audience="Iedereen die bij mensen thuis komt: zorg, wonen, onderwijs, welzijn.",
        leader=people.JORIS,
        capacity=10,
        going=5,
        themes=("geld",),
    ),
    ExampleMeeting(
        number=5,
        title="Startbijeenkomst: leren doe je samen",
        network=networks.LEREN,
        kind=MeetingKind.KICK_OFF,
        on=START_OF_HALF_YEAR,
        starts=time(13),
        ends=time(16, 30),
        city="Rotterdam",
        place="Zorgkring Maasoever, Centrum",
        questions=(
            "Welke vraag uit jouw organisatie neem je mee?",
            "Wat doe je over een half jaar graag anders?",
            "Wat heb jij nodig om eerlijk te zijn in deze groep?",
        ),
        description=(
            "We beginnen rustig. Je leert de anderen kennen, niet met een rondje namen, maar met een voorwerp uit"
            " je werk. Daarna leggen we alle vragen op tafel. Welke lijken op elkaar? Waar word je nieuwsgierig "
            "van? Tot slot maken we samen afspraken: hoe vaak, waar, en hoe gaan we met elkaar om? Vul vooraf je "
            "vraag en je verwachting in. Dat kost tien minuten."
        ),
        audience="Leden van het netwerk: opleidingsadviseurs, praktijkbegeleiders, teamleiders.",
        leader=people.JORIS,
        capacity=20,
        going=17,
        visibility=Visibility.MEMBERS,
        seats_members=True,
    ),
    ExampleMeeting(
        number=6,
        title="Leren meten zonder lijstjes",
        network=networks.LEREN,
        kind=MeetingKind.NETWORK_MEETING,
        on=weeks_after(5, START_OF_HALF_YEAR),
        starts=time(13, 30),
        ends=time(16, 30),
        city="Rotterdam",
        place="Verpleeghuis Bij de Sluis, Zuid",
        questions=(
            "Waaraan merk je dat een team leert?",
            "Wat meten jullie nu, en wie heeft daar iets aan?",
            "Welk kort gesprek kan een lijst vervangen?",
        ),
        description=(
            "Je wilt weten of er echt geleerd wordt. Maar nóg een vragenlijst wil niemand. Kan het anders? Een "
            "onderzoeker vertelt een kwartier over manieren van meten. Daarna maken we in kleine groepen een "
            "gesprek van tien minuten dat je morgen in je team kunt voeren. Je neemt je eigen voorbeeld mee: een "
            "lijst, een jaargesprek of juist niets."
        ),
        audience="Leden, en vier collega's van buiten het netwerk.",
        leader=people.JORIS,
        capacity=20,
        going=18,
        cancelled=1,
        seats_members=True,
        themes=("leren op het werk",),
        accreditation="REG-2027-0416",
    ),
    ExampleMeeting(
        number=7,
        title="Slimme hulpmiddelen op de werkvloer",
        network=networks.LEREN,
        kind=MeetingKind.WORK_SESSION,
        on=weekly(WEDNESDAY),
        starts=time(9),
        ends=time(13),
        city="Rotterdam",
        place="Revalidatie De Brugwacht, Alexander",
        access="De afdeling is goed bereikbaar met een rolstoel.",
        questions=(
            "Welk hulpmiddel bleef bij jullie in de kast, en waarom?",
            "Wie leert het aan wie?",
            "Wat probeer je uit in de komende vier weken?",
        ),
        description=(
            "Een tilhulp, een spraakknop, een app voor de overdracht. Kopen is makkelijk, gebruiken is "
            "moeilijker. We lopen een uur mee op een afdeling waar het wel lukt, en waar het eerst misging. "
            "Daarna bekijken we twee voorbeelden uit de groep. Wat heeft iemand nodig om iets nieuws te durven? "
            "Trek makkelijke schoenen aan. De afdeling is goed bereikbaar met een rolstoel."
        ),
        audience="Verpleegkundigen, begeleiders, digicoaches en leidinggevenden.",
        leader=people.JORIS,
        capacity=15,
        going=9,
        cancelled=1,
    ),
    ExampleMeeting(
        number=8,
        title="Tijd om te leren in een volle dienst",
        network=networks.LEREN,
        kind=MeetingKind.WORK_SESSION,
        on=weekly(THURSDAY),
        starts=time(15, 30),
        ends=time(17),
        online_url="https://samen.maasoever.example/tijd-om-te-leren",
        questions=(
            "Op welk moment van je dienst leer je het meest?",
            "Wat zit het leren steeds in de weg?",
            "Welke vijf minuten kun je terugwinnen?",
        ),
        description=(
            "Leren lijkt iets voor later, als het rustig is. Maar het wordt niet rustig. In anderhalf uur zoeken "
            "we samen naar kleine momenten die er al zijn. Denk aan de overdracht, de koffie of de lift. Je hoort"
            " wat andere teams doen. Je kiest één moment om uit te proberen. Na vier weken vragen we hoe het "
            "ging. Zet je camera aan als dat kan."
        ),
        audience="Iedereen die in diensten werkt in zorg en welzijn.",
        leader=people.JORIS,
        capacity=12,
        going=7,
        themes=("leren op het werk",),
    ),
    ExampleMeeting(
        number=9,
        title="Onze leerreizen: het slot",
        network=networks.LEREN,
        kind=MeetingKind.CLOSING,
        on=nth(3, FRIDAY, ENDS_OF_HALF_YEARS),
        starts=time(13),
        ends=time(17),
        city="Rotterdam",
        place="Zorgkring Maasoever, Centrum",
        questions=(
            "Welke stap was klein, maar hielp?",
            "Wat lukte niet, en wat leerde je daarvan?",
            "Wat geef je door aan een volgende groep?",
        ),
        description=(
            "Een half jaar lang werkten mensen uit twaalf organisaties aan hun eigen vraag. Vandaag vertellen ze "
            "wat er gebeurde. Niet alleen de successen, ook de omwegen. Na elk verhaal geef je een tip of een "
            "vraag mee. We sluiten af met soep en muziek. Neem gerust een collega mee die wil weten of dit "
            "netwerk iets voor die collega is."
        ),
        audience="Leden, hun collega's en leidinggevenden, en nieuwe belangstellenden.",
        leader=people.JORIS,
        capacity=40,
        going=22,
        cancelled=2,
    ),
    ExampleMeeting(
        number=10,
        title="Open intervisie: één vraag, zes mensen",
        network=networks.INTERVISIE,
        kind=MeetingKind.PEER_CONSULTATION,
        on=every(6, since=date(2026, 1, 5)),
        starts=time(19, 30),
        ends=time(21),
        online_url="https://samen.tussenin.example/open-intervisie",
        questions=(
            "Wat gebeurde er precies?",
            "Wat is jouw vraag aan ons?",
            "Wat neem je mee van wat je hoorde?",
        ),
        description=(
            "Een kleine groep, een vaste manier van werken en een veilige sfeer. Eén deelnemer vertelt over een "
            "lastig moment op het werk. De anderen stellen vragen, zonder oordeel en zonder advies. Pas daarna "
            "denken we hardop mee. Je hoeft niets voor te bereiden. Je leidinggevende doet niet mee in dezelfde "
            "groep. Alles wat je hoort, blijft in de groep."
        ),
        audience="Professionals en vrijwilligers in zorg, welzijn en onderwijs, in Nederland en Vlaanderen.",
        leader=people.LEEN,
        capacity=6,
        going=5,
        after=After.NOTHING,
    ),
    ExampleMeeting(
        number=11,
        title="Coachen of sturen?",
        network=networks.COACHEN,
        kind=MeetingKind.WORK_SESSION,
        on=nth(2, WEDNESDAY),
        starts=time(14),
        ends=time(16),
        city="Leuven",
        place="Hogeschool Dijlekant",
        questions=(
            "Wanneer geef jij te snel een antwoord?",
            "Wat doet een student met jouw vraag?",
            "Hoe merk je dat iemand zelf aan het stuur zit?",
        ),
        description=(
            "Je wilt dat studenten zelf nadenken. Toch hoor je jezelf vaak de oplossing geven. Herkenbaar? We "
            "luisteren naar korte stukken van gesprekken die we zelf naspelen. Niet om elkaar te beoordelen, wel "
            "om te ontdekken wat een vraag met iemand doet. Je oefent in groepjes van drie. Na afloop kies je één"
            " vraag die je de komende week vaker gaat stellen."
        ),
        audience="Docenten, stagebegeleiders, studiebegeleiders en mentoren.",
        leader=people.LEEN,
        capacity=12,
        going=8,
        cancelled=1,
        themes=("coachen",),
    ),
    ExampleMeeting(
        number=12,
        title="Tweedaagse Samen coachen",
        network=networks.COACHEN,
        kind=MeetingKind.NETWORK_MEETING,
        on=weekly(THURSDAY),
        starts=time(9, 30),
        ends=time(17),
        city="Leuven",
        place="Hoeve Ter Dijle",
        access="De hoeve ligt bij Leuven, niet in de stad.",
        questions=(
            "Wat kunnen wij samen al goed?",
            "Welke manier van coachen willen we vernieuwen?",
            "Wie zet welke stap, en met wie?",
        ),
        description=(
            "Twee dagen weg van het lokaal en de mailbox. De eerste dag delen we wat werkt: in kleine groepen, "
            "wandelend en aan tafel. De tweede dag maken we plannen. Niet één groot plan van bovenaf, maar kleine"
            " plannen van mensen die er zin in hebben. Je schrijft je in voor beide dagen. Blijf je slapen? Laat "
            "het weten bij je inschrijving."
        ),
        audience="Medewerkers van de hogeschool die coachen, begeleiden of leidinggeven.",
        leader=people.LEEN,
        capacity=24,
        going=11,
        second_day=(time(9, 30), time(15, 30)),
        themes=("coachen",),
    ),
    ExampleMeeting(
        number=13,
        title="Een vastgelopen team, anders bekeken",
        network=networks.COACHEN,
        kind=MeetingKind.WORK_SESSION,
        on=weekly(THURSDAY),
        starts=time(13, 30),
        ends=time(16),
        city="Leuven",
        place="vzw Tussenin",
        questions=(
            "Wanneer werkte dit team op zijn best?",
            "Wat maakte dat mogelijk?",
            "Welke kleine stap brengt dat terug?",
        ),
        description=(
            "Iedereen kent het: een team dat zucht, klaagt en wacht. Vaak zoeken we dan naar het probleem. "
            "Vandaag zoeken we naar wat er nog leeft. Iemand vertelt over een team, zonder namen en zonder "
            "functies. Wij vragen naar goede momenten, ook heel kleine. Je leert vijf vragen die je in elk "
            "gesprek kunt gebruiken. Humor mag mee naar binnen."
        ),
        audience="Leidinggevenden, procesbegeleiders en vertrouwenspersonen.",
        leader=people.MARIEKE,
        capacity=10,
        going=6,
        days_earlier=3,
        themes=("teams",),
    ),
    ExampleMeeting(
        number=14,
        title="Zwijgen of spreken?",
        network=networks.MEEDOEN,
        kind=MeetingKind.MORAL_DELIBERATION,
        on=weekly(FRIDAY),
        starts=time(10),
        ends=time(12),
        city="Rotterdam",
        place="Wijkhuis De Schakelaar, West",
        questions=(
            "Wat is hier precies de vraag?",
            "Welke waarden botsen?",
            "Wat zou jij uitleggen aan de cliënt zelf?",
        ),
        description=(
            "Een cliënt vertelt je iets in vertrouwen. Een andere organisatie vraagt ernaar, met goede "
            "bedoelingen. Wat zeg je? In een moreel beraad zoeken we niet wie er gelijk heeft. We zoeken wat goed"
            " is om te doen, en waarom. We werken in vaste stappen met één situatie. Die is bedacht, zodat "
            "niemand herkenbaar is. Kennis van de wet is handig, maar niet nodig."
        ),
        audience="Iedereen met beroepsgeheim of geheimhouding.",
        leader=people.JORIS,
        capacity=10,
        going=7,
        called_off_because="De gespreksleider is ziek.",
        after=After.NOTHING,
    ),
    ExampleMeeting(
        number=15,
        title="First steps at work",
        network=networks.MEEDOEN,
        kind=MeetingKind.WORK_SESSION,
        on=nth(1, THURSDAY, QUARTERS),
        starts=time(10),
        ends=time(12),
        city="Amsterdam",
        place="Stichting Oeverkring, Centrum",
        language="en",
        questions=(
            "What was the first hurdle for the person you support?",
            "What did you assume, and was it true?",
            "Who could open a door?",
        ),
        description=(
            "You support people who are new in the country and are starting their first job. Language is only one"
            " part. Rules, habits and jokes at lunch can be just as hard. We look at two real situations, told "
            "without names. You will hear how an employer, a job coach and someone with lived experience see it. "
            "You may speak English or Dutch. We help each other."
        ),
        audience="Jobcoaches, taalvrijwilligers, werkgevers en ervaringsdeskundigen.",
        leader=people.JORIS,
        capacity=10,
        going=2,
    ),
    ExampleMeeting(
        number=16,
        title="Wie helpt de helper?",
        network=networks.MEEDOEN,
        kind=MeetingKind.WORK_SESSION,
        on=nth(4, TUESDAY),
        starts=time(15),
        ends=time(17),
        city="Amsterdam",
        place="Buurthuis De Kraanvogel, Noord",
        questions=(
            "Wanneer werd het jou te veel?",
            "Aan wie vertel je dat?",
        ),
        description=(
            "Je zorgt voor anderen, thuis of op je werk. Wie vraagt hoe het met jou gaat? In deze sessie kijken we "
            "naar wat jou op de been houdt."
        ),
        audience="",
        leader=people.JORIS,
        capacity=10,
        is_draft=True,
    ),
    ExampleMeeting(
        number=17,
        title="Met de trekkers om tafel",
        network=networks.MEEDOEN,
        kind=MeetingKind.NETWORK_MEETING,
        on=nth(3, TUESDAY),
        starts=time(15),
        ends=time(16, 30),
        city="Amsterdam",
        place="Stichting Oeverkring, Centrum",
        access="De ingang is gelijkvloers. Er is een lift en een aangepast toilet.",
        questions=("Wat ging dit jaar goed?", "Wat laten we los?", "Wie doet wat?"),
        description=(
            "Een kleine bijeenkomst voor wie de sessies in de stad draagt. We kijken terug en maken de agenda "
            "voor het komende half jaar. Je kreeg de link van een collega. Stuur hem gerust door aan wie erbij hoort."
        ),
        audience="Gespreksleiders en trekkers van het netwerk.",
        leader=people.JORIS,
        capacity=8,
        going=3,
        visibility=Visibility.LINK,
    ),
)
