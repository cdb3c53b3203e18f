"""Word lists and lengths for the scan: data only. Without accents, in lower case."""


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Month names in Dutch, English, French and German, as people write them.
_MONTHS = {
    1: "januari jan january janvier januar",
    2: "februari feb febr february fevrier februar",
    3: "maart mrt march mar mars marz",
    4: "april apr avril",
    5: "mei may mai",
    6: "juni jun june juin",
    7: "juli jul july juillet",
    8: "augustus aug august aout",
    9: "september sep sept septembre",
    10: "oktober okt october oct octobre",
    11: "november nov novembre",
    12: "december dec decembre dezember dez",
}
MONTHS = {name: number for number, names in _MONTHS.items() for name in names.split()}
DUTCH_MONTHS = ["", *(names.split()[0] for names in _MONTHS.values())]
ENGLISH_MONTHS = [
    "", "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]  # fmt: skip

_DUTCH = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
NUMBERS = {name: number for names in (_DUTCH, _ENGLISH) for number, name in enumerate(names.split())}

CHILDREN = listed(
    "meisje jongen jongetje kind kindje dochter dochtertje zoon zoontje baby peuter kleuter puber tiener leerling "
    "scholier kleinkind kleinzoon kleindochter pleegkind broertje zusje neefje nichtje "
    "boy girl child kid son daughter toddler teenager pupil nephew niece"
)
SEVERAL_CHILDREN = listed("kinderen meisjes jongens zoons zonen dochters kids boys girls sons daughters children")

# Nouns for what lasts years, so that these are no ages; and words before the number with the same effect.
LASTS_YEARS = listed(
    "periode traject termijn duur looptijd contract straf project programma opleiding ervaring cursus indicatie "
    "beschikking subsidie relatie huwelijk wachttijd plan bestaan jubileum studie huurcontract beleid overeenkomst "
    "onderzoek financiering garantie"
)
BEFORE_A_DURATION = listed(
    "al na over sinds binnen gedurende afgelopen laatste komende eerste vorige volgende elke iedere in per voor duurde "
    "duurt duren werkt werkte"
)
ABOUT = listed("ruim bijna zeker ongeveer zo'n dan minstens de zowat")  # "al ruim", "al meer dan"

# Endings of street names; the second list only when capitalised, since other words end in it too.
ENDS_A_STREET = ("straat", "straatje", "str", "laan", "laantje", "gracht", "singel", "steenweg", "plantsoen")
ENDS_A_STREET_WITH_CAPITAL = (
    "weg", "plein", "kade", "kaai", "steeg", "dreef", "lei", "dijk", "hof", "pad", "park", "markt", "haven", "wal",
    "baan", "vest", "vaart", "boulevard", "allee", "strasse",
)  # fmt: skip
WHOLE_STREETS = listed("dam damrak spui rokin meir kouter groenplaats")
NO_STREETS = listed(
    "slaan overslaan opslaan toeslaan verslaan ontslaan inslaan afslaan uitslaan aanslaan neerslaan omslaan doorslaan "
    "onderweg omweg snelweg uitweg terugweg heenweg leerweg zorgweg fietsweg allerlei velerlei tweeerlei drieerlei "
    "schoolplein leerplein werkplein fietspad voetpad leerpad zorgpad groeipad klantpad ontwikkelpad loopbaan bijbaan "
    "deeltijdbaan droombaan arbeidsmarkt woningmarkt banenmarkt infomarkt informatiemarkt kerstmarkt rommelmarkt "
    "blokkade kerkhof gasthof"
)

# IBAN lengths by country: the SWIFT registry, and countries that use IBANs unregistered.
_IBANS = {
    15: "NO", 16: "BE", 18: "DK FI FK FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK",
    21: "CH HR LI LV", 22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL",
    24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "AO CV LY MZ PT ST GW", 26: "DZ IR IS TR",
    27: "BI CF CG CM DJ FR GA GQ GR IT KM MC MG MR SM TD",
    28: "AL AZ BF BJ BY CI CY DO GT HN HU LB MA ML NE NI PL SN SV TG",
    29: "BR EG PS QA UA", 30: "JO KW MU", 31: "MT SC YE", 32: "LC", 33: "RU",
}  # fmt: skip
IBAN_LENGTHS = {country.lower(): length for length, countries in _IBANS.items() for country in countries.split()}

# Licence plates. X is a letter, 9 a digit. The Netherlands, sidecodes 1 to 14; then Belgium since 2010.
PLATES = listed(
    "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX "
    "9-XX-999 999-XX-9 9-XXX-999"
)

# Titles before a name, by gender.
WOMAN, MAN, FAMILY, SOMEBODY = "woman", "man", "family", "somebody"
TITLES = {
    WOMAN: "mevrouw mejuffrouw juffrouw juf madame mademoiselle zuster tante oma miss",
    MAN: "meneer mijnheer heer mister monsieur broeder oom opa sir",
    FAMILY: "familie gezin echtpaar family",
    SOMEBODY: "professor dokter doctor dominee pastoor pater imam rabbijn meester",
}
SHORT_TITLES = {  # with or without a dot
    WOMAN: "mevr mw mej mrs ms mme mlle",
    MAN: "dhr",
    FAMILY: "fam",
    SOMEBODY: "mr dr drs prof mx",
}
TITLES_WITH_DOT = {MAN: "hr", SOMEBODY: "ing ir ds"}  # without the dot these are other words

# Words that are also names: such a name needs its capital, or more words around it.
# "roos" is a flower, Roos is a participant.
ORDINARY = listed(
    # Dutch
    "aan bas beer berg bloem boer bos brand buur dag dam dijk dirk duif eend els engel faam fee feit fleur floor "
    "geel geest goed goud graaf groen groot haan haas hart heer hemel hert hof hoop iris jaar jager jasmijn jong "
    "kans kerk klein klaver koning kok kool kort kroon kuiper lam lang lente licht lief liefde lieve linde lot "
    "madelief maan maart meer mees mei meijer merel mies mol molen mulder noor nacht parel peer pieter pot prins "
    "puk raaf regen rein rijk robijn rok roos rood ruiter samen schaap schilder smit snoek snel sneeuw ster sterre "
    "sterk stoel storm tak ties tom thuis trouw veen veer vis visser vlinder vogel vos vrede vreugde vriend vries "
    "vrij vroom vrouw wal water wens west wijk wil wilg wind winter wit wolf wonen wout zand zee zeger zoet zomer "
    "zon zonne zorg zwaan zwart buurt leven "
    # English
    "art ash amber april august autumn bill bishop bob brook brown buck carol chance chase chip cook dale dawn dean "
    "drew eve faith fern fisher forest frank gene glen grace grant green guy hazel heath holly hope hunter ivy jack "
    "jade jean jewel joy june king lee lily mark mason may miles miller moor more pat pearl penny piper poppy ray "
    "rich river rob robin rose ruby rusty sage sandy savannah shepherd sky skip smith stone sue summer sunny taylor "
    "tiger van violet walker ward white will win wood young "
    # French
    "aime ange belle blanche cher claire constant desire douce franc juste marine marguerite noel olive pascal "
    "reine solange violette "
)

ARTICLES = listed("de het een t the a an la le les")
PARTICLES = listed("van de den der het t ten ter te op in el al ben bin ait ould von zu da di du dos des la le d o")
TITLES_IN_A_NAME = listed("mevrouw meneer mijnheer heer dhr mw mevr dr drs mr mrs ms prof ir ing ds")

# First words of organisation names, which people leave out: "bij Oeverkring".
GENERIC = listed(
    "stichting vereniging vzw asbl bv nv vof cooperatie wijkteam buurtteam werkplein woonstichting woningcorporatie "
    "thuisbegeleiding thuiszorg buurthuis wijkhuis zorgkring zorggroep verpleeghuis verzorgingshuis woonzorgcentrum "
    "revalidatie hogeschool basisschool praktijk huisartsenpraktijk kliniek dienstencentrum foundation association"
)
# The remainder is no name when it is one of these: a place, or a kind of work.
PLACES = listed(
    "noord oost zuid west centrum noordoost noordwest zuidoost zuidwest nederland belgie vlaanderen brussel holland "
    "amsterdam rotterdam haag utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem "
    "enschede amersfoort zaanstad zwolle leiden leeuwarden maastricht dordrecht ede delft alkmaar emmen deventer venlo "
    "helmond hilversum amstelveen purmerend hoorn gouda zaandam assen lelystad heerlen roosendaal schiedam vlaardingen "
    "gent gand antwerpen brugge leuven mechelen aalst kortrijk hasselt oostende genk roeselare luik liege namen namur "
    "charleroi zorg welzijn jeugd jeugdzorg ggz wonen werk onderwijs maatschappelijk sociaal"
)

# Typed by people without an organisation.
NO_ORGANISATIONS = listed(
    "geen nvt nee none no na zzp zzper zelfstandig zelfstandige freelance freelancer particulier prive vrijwilliger "
    "mantelzorger ervaringsdeskundige student inwoner bewoner burger ouder client patient gepensioneerd werkzoekend "
    "onderwijs zorg welzijn gemeente self myself private volunteer retired citizen"
)
