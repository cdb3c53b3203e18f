"""Words that are no names by themselves: a name that is one of them needs its capital, or more words around it."""

from portal.privacy.rules.lists import listed

# "roos" is a flower, Roos takes part.
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
TITLES = listed("mevrouw meneer mijnheer heer dhr mw mevr dr drs mr mrs ms prof ir ing ds")

# What the name of an organisation can begin with: people leave it out, "bij Oeverkring".
GENERIC = listed(
    "stichting vereniging vzw asbl bv nv vof cooperatie wijkteam buurtteam werkplein woonstichting woningcorporatie "
    "thuisbegeleiding thuiszorg buurthuis wijkhuis zorgkring zorggroep verpleeghuis verzorgingshuis woonzorgcentrum "
    "revalidatie hogeschool basisschool praktijk huisartsenpraktijk kliniek dienstencentrum foundation association"
)
# What is left then is no name when it is one of these: a place, or a sort of work.
PLACES = listed(
    "noord oost zuid west centrum noordoost noordwest zuidoost zuidwest nederland belgie vlaanderen brussel holland "
    "amsterdam rotterdam haag utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem "
    "enschede amersfoort zaanstad zwolle leiden leeuwarden maastricht dordrecht ede delft alkmaar emmen deventer venlo "
    "helmond hilversum amstelveen purmerend hoorn gouda zaandam assen lelystad heerlen roosendaal schiedam vlaardingen "
    "gent gand antwerpen brugge leuven mechelen aalst kortrijk hasselt oostende genk roeselare luik liege namen namur "
    "charleroi zorg welzijn jeugd jeugdzorg ggz wonen werk onderwijs maatschappelijk sociaal"
)

# What people write where they have no organisation.
NO_ORGANISATIONS = listed(
    "geen nvt nee none no na zzp zzper zelfstandig zelfstandige freelance freelancer particulier prive vrijwilliger "
    "mantelzorger ervaringsdeskundige student inwoner bewoner burger ouder client patient gepensioneerd werkzoekend "
    "onderwijs zorg welzijn gemeente self myself private volunteer retired citizen"
)
