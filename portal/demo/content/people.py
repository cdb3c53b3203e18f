"""The people and their organisations. All fictional: nobody owns a `.example` domain."""

from dataclasses import dataclass

from portal.text import fold


@dataclass(frozen=True)
class Organisation:
    name: str
    domain: str
    city: str


@dataclass(frozen=True)
class Somebody:
    name: str
    organisation: Organisation

    @property
    def email(self) -> str:
        """voornaam@organisatie.example"""
        return f"{fold(self.name.split()[0])}@{self.organisation.domain}.example"


CONTACT = "hallo@oeverkring.example"  # of the portal
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

MARIEKE = Somebody("Marieke S.", OEVERKRING)  # organiser
JORIS = Somebody("Joris K.", OEVERKRING)  # facilitator in Amsterdam and Rotterdam
LEEN = Somebody("Leen M.", DIJLEKANT)  # facilitator in Leuven and online
PETRA = Somebody("Petra M.", Organisation("Gemeente aan het Water", "aanhetwater", AMSTERDAM))  # receives signals
NOOR = Somebody("Noor V.", HAVENRAND)  # participant, named by bin/demo

# Neighbours in this list differ in organisation and city, so that every session has a mixed group.
PARTICIPANTS = (
    NOOR,
    Somebody("Tom R.", TUSSENIN),
    Somebody("Pieter D.", MAASOEVER),
    Somebody("Fenna B.", VEERHUIS),
    Somebody("Katrijn D.", DIJLEKANT),
    Somebody("Hanneke W.", SLUIS),
    Somebody("Samira E.", OOSTSLUIS),
    Somebody("Aziz O.", KRAANVOGEL),
    Somebody("Wim V.", DIJLEKANT),
    Somebody("Precious A.", MEERWIND),
    Somebody("Youssef A.", SPOORZICHT),
    Somebody("An P.", TUSSENIN),
    Somebody("Ingrid P.", OEVERKRING),
    Somebody("Ruud V.", BRUGWACHT),
    Somebody("Daniëlle K.", HAVENRAND),
    Somebody("Stijn C.", DIJLEKANT),
    Somebody("Fatima Z.", SCHAKELAAR),
    Somebody("Sven H.", VEERHUIS),
    Somebody("Mieke L.", DIJLEKANT),
    Somebody("Rachida B.", OOSTSLUIS),
    Somebody("Marjolein H.", MAASOEVER),
    Somebody("Nele G.", TUSSENIN),
    Somebody("Wout J.", KRAANVOGEL),
    Somebody("Dewi S.", SLUIS),
    Somebody("Mei L.", SPOORZICHT),
    Somebody("Bart S.", DIJLEKANT),
    Somebody("Gerda T.", OEVERKRING),
    Somebody("Bas N.", MEERWIND),
    Somebody("Karim T.", TUSSENIN),
    Somebody("Emre Y.", HAVENRAND),
    Somebody("Sanne D.", VEERHUIS),
    Somebody("Ewa K.", BRUGWACHT),
    Somebody("Ilse V.", DIJLEKANT),
    Somebody("Chantal G.", OOSTSLUIS),
    Somebody("Jolanda M.", SCHAKELAAR),
    Somebody("Greet H.", DIJLEKANT),
    Somebody("Willem O.", SPOORZICHT),
)
