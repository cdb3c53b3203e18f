"""What people reported that the scan missed, each with its siblings: «» stands around what must be found."""

import re

import pytest

from portal.privacy.rules.hits import HitKind, Present
from portal.privacy.rules.repairs import BLACK, Repair, repaired
from portal.privacy.rules.scan import scanner

_NAMES = (
    "Kaat D'hondt",
    "Jan van der Berg",
    "A.Th. de Visser",
    "Fatima El Amrani",
    "Sjoerd ter Horst",
    "Mia de Jong-Bakker",
)
LOOK = scanner([Present(name) for name in _NAMES])

REPORTED = {
    HitKind.NAME: [
        "Eerst vertelde «D'hondt» over het werk.",
        "Eerst vertelde «D’hondt» over het werk.",
        "Daarna zei «v.d. Berg» iets.",
        "Daarna zei «vd Berg» iets, en «v/d Berg» ook.",
        "Daarna zei «Jan van den Berg» iets, en «J. v.d. Berg» ook.",
        "«Kaat D.» zei iets, «Fatima E.» ook, en «Jan V.» niet.",
        "«vdBerg» zei iets, «Jan vdBerg» ook, en «dHondt» niet.",
        "«Terhorst» zei iets, en «Sjoerd Terhorst» ook.",
        "«Mia de Jong» zei iets, «M. de Jong» ook, en «De Jong» niet.",
        "https://www.linkedin.com/in/«jan-van-der-berg»-123",
        "facebook.com/«fatima_elamrani» en instagram.com/«felamrani»",
        "https://www.linkedin.com/in/«janvanderberg» of facebook.com/«kaat.dhondt»",
    ],
    HitKind.TITLE: [
        "«Dhr. A.Th. de Visser» vulde aan.",
        "«Mevrouw A.Ph. de Wilde» belde.",
        "«Dr. A.B. v.d. Sluis» kwam. «Prof. dr. Th. Bakker» ook.",
        "«Mw. Chr.J. van 't Hof» kwam, «dhr. IJ. Smit» ook.",
    ],
    HitKind.DATE: [
        "Op «2011 mei 17» begon het.",
        "Op «2011-mei-17» begon het.",
        "Op «2019 augustus 1» begon het.",
        "Op «2022.1.8» begon het.",
        "Op «15- jan 1928» begon het.",
        "Geboren «1 mrt 84».",
        "Geboren «12-3-61», of «12 maart '61», of «1961, 12 maart».",
    ],
    HitKind.BSN: ["Burgerservicenummer «10464554»", "Haar BSN is «1046.45.54»."],
    HitKind.FILE: [
        "Clientnummer «1234567»",
        "Dossiernr. «2024/12345», cliënt-ID: «7654321»",
        "Lidnummer «1234567», Wmo-nummer «7654321»",
    ],
    HitKind.AGE: [
        "Het was een jongen «van een jaar of 12».",
        "Het was een jongen «van bijna 12».",
        "Het was een meisje «van om en nabij de twaalf».",
        "«Van een jaar of 12», hoorde iemand.\n«van een jaar of 12, 13» dus.",
        "Het was een jongen «van 12 à 13». En een meisje «van 12 of 13».",
    ],
}
LEFT_ALONE = [
    "KvK: 012345678",
    "KvK-nummer 12345678, btw BE 0403.170.701",
    "https://www.linkedin.com/in/berg",
    "De wet van 26 mei 2002, artikel 10.12.14",
    "Ze werkt er een jaar of 12.",
    "Een kind en 12 begeleiders. Iemand komt van ver. Het was in november, en vd zegt niets.",
]


@pytest.mark.parametrize("kind", REPORTED)
def test_what_was_reported_is_found_whole(kind: HitKind):
    for marked in REPORTED[kind]:
        hits = LOOK(re.sub("[«»]", "", marked))

        assert [(hit.kind, hit.text) for hit in hits] == [(kind, hit) for hit in re.findall("«(.*?)»", marked)]


def test_what_is_of_no_person_is_left_alone():
    assert {text: LOOK(text) for text in LEFT_ALONE if LOOK(text)} == {}


def test_blacked_out_nothing_of_the_name_is_left_bare():
    text = "Dhr. A.Th. de Visser vulde aan."
    [hit] = LOOK(text)

    assert repaired(text, hit, Repair.BLACK_OUT) == f"{BLACK} vulde aan."
