"""The people, and the organisations that they work for. All are made up: `.example` is nobody's domain."""

from dataclasses import dataclass

from portal.text import fold


@dataclass(frozen=True)
class Organisation:
    name: str
    domain: str
    city: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Somebody:
    name: str
    organisation: Organisation

    @property
    def email(self) -> str:
        """voornaam@organisatie.example"""
        return f"{fold(self.name.split()[0])}@{self.organisation.domain}.example"


AMSTERDAM, ROTTERDAM, LEUVEN = "Amsterdam", "Rotterdam", "Leuven"

OEVERKRING = Organisation("Stichting Oeverkring", "oeverkring", AMSTERDAM)
HAVENRAND = Organisation("Wijkteam Havenrand", "havenrand", AMSTERDAM)
OOSTSLUIS = Organisation("Werkplein Oostsluis", "oostsluis", AMSTERDAM)
VEERHUIS = Organisation("Woonstichting Veerhuis", "veerhuis", AMSTERDAM)
SPOORZICHT = Organisation("Thuisbegeleiding Spoorzicht", "spoorzicht", AMSTERDAM)
KRAANVOGEL = Organisation("Buurthuis De Kraanvogel", "kraanvogel", AMSTERDAM)
MAASOEVER = Organisation("Zorgkring Maasoever", "maasoever", ROTTERDAM)
SLUIS = Organisation("Verpleeghuis Bij de Sluis", "bijdesluis", ROTTERDAM)
MEERWIND = Organisation("Thuiszorg Meerwind", "meerwind", ROTTERDAM)
BRUGWACHT = Organisation("Revalidatie De Brugwacht", "brugwacht", ROTTERDAM)
SCHAKELAAR = Organisation("Wijkhuis De Schakelaar", "schakelaar", ROTTERDAM)
DIJLEKANT = Organisation("Hogeschool Dijlekant", "dijlekant", LEUVEN)
TUSSENIN = Organisation("vzw Tussenin", "tussenin", LEUVEN)

MARIEKE = Somebody("Marieke S.", OEVERKRING)  # organises
JORIS = Somebody("Joris K.", OEVERKRING)  # facilitates in Amsterdam and Rotterdam
LEEN = Somebody("Leen M.", DIJLEKANT)  # facilitates in Leuven and online
NOOR = Somebody("Noor V.", HAVENRAND)  # takes part, and is the participant whom bin/demo names

# Neighbours work for different organisations, so that every session has a mixed group.
PARTICIPANTS = (
    NOOR,
    Somebody("Fenna B.", VEERHUIS),
    Somebody("Samira E.", OOSTSLUIS),
    Somebody("Aziz O.", KRAANVOGEL),
    Somebody("Youssef A.", SPOORZICHT),
    Somebody("Ingrid P.", OEVERKRING),
    Somebody("Daniëlle K.", HAVENRAND),
    Somebody("Sven H.", VEERHUIS),
    Somebody("Rachida B.", OOSTSLUIS),
    Somebody("Wout J.", KRAANVOGEL),
    Somebody("Mei L.", SPOORZICHT),
    Somebody("Gerda T.", OEVERKRING),
    Somebody("Emre Y.", HAVENRAND),
    Somebody("Sanne D.", VEERHUIS),
    Somebody("Chantal G.", OOSTSLUIS),
    Somebody("Willem O.", SPOORZICHT),
    Somebody("Pieter D.", MAASOEVER),
    Somebody("Hanneke W.", SLUIS),
    Somebody("Precious A.", MEERWIND),
    Somebody("Ruud V.", BRUGWACHT),
    Somebody("Fatima Z.", SCHAKELAAR),
    Somebody("Marjolein H.", MAASOEVER),
    Somebody("Dewi S.", SLUIS),
    Somebody("Bas N.", MEERWIND),
    Somebody("Ewa K.", BRUGWACHT),
    Somebody("Jolanda M.", SCHAKELAAR),
    Somebody("Tom R.", TUSSENIN),
    Somebody("Katrijn D.", DIJLEKANT),
    Somebody("Wim V.", DIJLEKANT),
    Somebody("An P.", TUSSENIN),
    Somebody("Stijn C.", DIJLEKANT),
    Somebody("Mieke L.", DIJLEKANT),
    Somebody("Nele G.", TUSSENIN),
    Somebody("Bart S.", DIJLEKANT),
    Somebody("Karim T.", TUSSENIN),
    Somebody("Ilse V.", DIJLEKANT),
    Somebody("Greet H.", DIJLEKANT),
)
