"""Repairs (leaving out, blacking out, generalising): the hit is gone and the sentence is still readable."""

from collections import Counter

import pytest

from portal.privacy.rules.general import general_words
from portal.privacy.rules.hits import Hit, HitKind
from portal.privacy.rules.repairs import (
    OutdatedScan,
    Repair,
    repaired,
)
from portal.privacy.rules.scan import scanner
from portal.privacy.rules.words import EXAMPLES, NAMES, REPAIRS
from tests.privacy.examples import ALLOWED, FOUND, MIXED, THERE

TEXTS = [marked.replace("«", "").replace("»", "") for texts in FOUND.values() for marked in texts]
TEXTS += [text for text, _ in MIXED]


LOOK = {language: scanner(THERE, ALLOWED, language=language) for language in ("nl", "nl-BE", "en")}


def hits_in(text: str, language: str = "nl") -> list[Hit]:
    return LOOK[language](text)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_repair_of_every_hit_takes_it_away_and_brings_nothing_new(language: str):
    repaired_texts = {
        (text, number, how): (
            [other.mark for other in hits_in(repaired(text, hit, how), language)],
            [other.mark for other in hits if other is not hit],
        )
        for text in TEXTS
        for hits in [hits_in(text, language)]
        for number, hit in enumerate(hits)
        for how in Repair
    }

    assert len(repaired_texts) > 900
    left_out = {case: pair for case, pair in repaired_texts.items() if case[2] is Repair.LEAVE_OUT}
    others = {case: pair for case, pair in repaired_texts.items() if case not in left_out}
    assert {case: found for case, (found, rest) in others.items() if found != rest} == {}
    assert {case: found for case, (found, rest) in left_out.items() if Counter(found) - Counter(rest)} == {}


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Ik sprak Fatima gisteren.", "Ik sprak gisteren."),
        ("Fatima kwam later. Ze bleef.", "Ze bleef."),
        ("We spraken over Fatima.", "We spraken."),
        ("We belden (06-12345678) haar.", "We belden haar."),
        ("Zij, Fatima, kwam.", "Zij kwam."),
        ("Roos, Fatima en ik", "Roos en ik"),
        ("- Fatima kwam\n- Zij ging", "- Zij ging"),
        ("Dat zei **Fatima** niet. Ik wel.", "Ik wel."),
        ('Ik sprak "Fatima" niet.', "Ik sprak niet."),
        ("Een mail: <jan@voorbeeld.nl>", ""),
        ("Zie [hier](mailto:jan@voorbeeld.nl) meer.", "Zie hier meer."),
        ("| Fatima | Cordaan |", "| | Cordaan |"),
        ("Een meisje van 15 jaar sliep.", "Een meisje sliep."),
        ("Eerst dit.\n\nFatima\n\nDan dat.", "Eerst dit.\n\n\n\nDan dat."),
        ("Fatima", ""),
        ("Bel of 020-1234567 of mail.", "Bel of mail."),
        ("Bel 020-1234567 of mail even.", "Bel of mail even."),
        ("Mail jan@voorbeeld.nl en bel.", "Mail en bel."),
        ("Schrijf naar jan@voorbeeld.nl.", "Schrijf."),
        ("De auto met kenteken GB-123-D stond er.", "De auto stond er."),
        ("Zijn auto, GB-123-D, stond er.", "Zijn auto stond er."),
        ("Haar cliëntnummer 1234567 stond erop.", "Haar cliëntnummer stond erop."),
        ("Haar BSN is 111222333. Dat klopt.", "Dat klopt."),
        ("Op dinsdag 3 maart 2024 kwam ze.", "Toen kwam ze."),
        ("Op haar twaalfde ging ze weg.", "Toen ging ze weg."),
        ("Ze is geboren op 12-3-61 in Gent.", "Ze is geboren in Gent."),
        ("Een 15-jarig meisje kwam.", "Een meisje kwam."),
        ("Eerst dit. Ze is 15 jaar. Dan dat.", "Eerst dit. Dan dat."),
        ("Het was Fatima's idee. Goed zo.", "Goed zo."),
        ("Bij De Clercq ging dat mis. Ook hier.", "Ook hier."),
        ("Zie https://x.com/hannekedewit voor meer. Of niet.", "Of niet."),
        ("Lees [haar verhaal](https://x.com/hannekedewit) eens.", "Lees haar verhaal eens."),
        ("Dank aan Anna, Bert en Fatima.", "Dank aan Anna en Bert."),
        ("Dank aan Bert en Fatima.", "Dank aan Bert."),
        ("Fatima en Bert zeiden niets. Wij wel.", "Wij wel."),
        ("Je bereikt haar op 06-12345678 of via de balie.", "Je bereikt haar via de balie."),
        ("Je bereikt haar via de balie of op 06-12345678.", "Je bereikt haar via de balie."),
        ("Sinds 3 maart 2024 gaat het goed. Fijn.", "Fijn."),
        ("- In mei (geb. Jansen), BSN 111222333, alleen.", "- In mei (geb. Jansen), alleen."),
        ("- Ze woont (geb. Smit, BSN 111222333) alleen.", "- Ze woont (geb. Smit) alleen."),
        ("Ze belde, tel. 06-12345678. Dan dat.", "Ze belde. Dan dat."),
    ],
)
def test_what_is_left_out_leaves_nothing_odd_behind(text: str, without: str):
    [hit] = [hit for hit in hits_in(text) if hit.text != "Roos" and hit.kind != HitKind.ORGANISATION]

    assert repaired(text, hit, Repair.LEAVE_OUT) == without


@pytest.mark.parametrize(
    ("text", "black"),
    [
        ("Ik sprak Fatima gisteren.", "Ik sprak ████ gisteren."),
        ("Nummer 111222333 was het.", "Nummer ████ was het."),
        ("Ik sprak mevrouw **Jansen** niet.", "Ik sprak ████ niet."),
        ("Ik sprak **mevrouw** Jansen niet.", "Ik sprak ████ niet."),
        ("Ik sprak **mevrouw Jansen** niet.", "Ik sprak **████** niet."),
        ("Het was Fatima's idee.", "Het was ████ idee."),
    ],
)
def test_what_is_blacked_out_is_as_long_for_a_short_name_as_for_a_long_one(text: str, black: str):
    [hit] = hits_in(text)

    assert repaired(text, hit, Repair.BLACK_OUT) == black


@pytest.mark.parametrize(
    ("text", "general"),
    [
        ("Het BSN was 111222333.", "Het BSN was een persoonlijk nummer."),
        ("Het nummer was 85.07.30-033-28.", "Het nummer was een persoonlijk nummer."),
        ("Schrijf naar jan@voorbeeld.nl.", "Schrijf naar een e-mailadres."),
        ("Bel naar 06-12345678.", "Bel naar een telefoonnummer."),
        ("Stort op NL91 ABNA 0417 1643 00.", "Stort op een rekeningnummer."),
        ("De GB-123-D stond er.", "De auto stond er."),
        ("Hij woont in de Dorpsstraat 12.", "Hij woont in een straat in de buurt."),
        ("Hij woont op Dorpsstraat 12.", "Hij woont op een straat in de buurt."),
        ("Het was in 1234 AB Gent.", "Het was in een wijk in Gent."),
        ("Het was in 1234 AB.", "Het was in een wijk."),
        ("Mevrouw Jansen kwam.", "Een vrouw kwam."),
        ("Toen kwam meneer Jansen.", "Toen kwam een man."),
        ("Toen kwam de heer Jansen.", "Toen kwam een man."),
        ("Toen kwam de familie Jansen.", "Toen kwam een gezin."),
        ("Toen kwam dr. Jansen.", "Toen kwam iemand."),
        ("Toen kwam Fatima.", "Toen kwam een deelnemer."),
        ("Fatima kwam.", "Een deelnemer kwam."),
        ("Het was Fatima's idee.", "Het was iemands idee."),
        ("Bij Oeverkring kan dat.", "Bij een organisatie kan dat."),
        ("Bij de Schakelaar kan dat.", "Bij de organisatie kan dat."),
        ("Op 3 maart 2024 kwam ze.", "Op een dag in maart 2024 kwam ze."),
        ("Ze kwam 3 maart 2024.", "Ze kwam in maart 2024."),
        ("Dinsdag 3 maart 2024 kwam ze.", "In maart 2024 kwam ze."),
        ("3 maart 2024 was het.", "In maart 2024 was het."),
        ("Het was van 3-3-24 tot 5/5/2024.", "Het was van maart 2024 tot mei 2024."),
        ("Geboren 03-03-75 dus.", "Geboren in maart 1975 dus."),
        ("Ze is 15 jaar.", "Ze is een tiener."),
        ("Ze is zes jaar oud.", "Ze is een kind."),
        ("Hij is 3 jaar.", "Hij is een peuter."),
        ("Hij is 4 maanden oud.", "Hij is een baby."),
        ("Een meisje van 15 jaar kwam.", "Een meisje van tienerleeftijd kwam."),
        ("Een jongen van zes jaar kwam.", "Een jongen van basisschoolleeftijd kwam."),
        ("Een 15-jarige kwam.", "Een tiener kwam."),
        ("De vijftienjarige jongen kwam.", "De jonge jongen kwam."),
        ("Een 15-jarig meisje kwam.", "Een jong meisje kwam."),
        ("Twee 15-jarigen kwamen.", "Twee tieners kwamen."),
        ("De 8-jarige kwam.", "Een kind kwam."),
        ("Een jongen van een jaar of 12 kwam.", "Een jongen van tienerleeftijd kwam."),
        ("Ze was bijna 12 jaar.", "Ze was een tiener."),
        ("Op haar twaalfde ging ze weg.", "Op tienerleeftijd ging ze weg."),
        ("Op 8-jarige leeftijd ging ze weg.", "Op basisschoolleeftijd ging ze weg."),
        ("Voor haar zevende verjaardag kwam ze.", "Voor haar verjaardag kwam ze."),
        ("Bel 06-12345678.", "Bel iemand."),
        ("Mail jan@voorbeeld.nl even.", "Mail iemand even."),
        ("Bel tel. 06-12345678.", "Bel een telefoonnummer."),
        ("Haar telefoonnummer is 06-12345678.", "Haar telefoonnummer is hier niet genoemd."),
        ("Haar cliëntnummer 1234567 stond erop.", "Haar cliëntnummer stond erop."),
        ("Stort op rekening NL91 ABNA 0417 1643 00.", "Stort op een rekeningnummer."),
        ("De auto met kenteken GB-123-D stond er.", "De auto met een kenteken stond er."),
        ("Zijn auto, GB-123-D, stond er.", "Zijn auto, met een kenteken, stond er."),
        ("Bij het Wijkteam Havenrand kan dat.", "Bij een organisatie kan dat."),
        ("Hij woont aan het Mercatorplein 8.", "Hij woont aan een straat in de buurt."),
        ("De MEE-consulent kwam.", "De organisatie-consulent kwam."),
        ("De boze mevrouw Jansen kwam.", "De boze vrouw kwam."),
        ("Op dinsdag 3 maart 2024 kwam ze.", "Op een dag in maart 2024 kwam ze."),
        ("Tussen 3 en 5 maart 2024 kwam ze.", "In maart 2024 kwam ze."),
        ("Hij woont Dorpsstraat 12.", "Hij woont in een straat in de buurt."),
        ("Mijn nummer is 06-12345678.", "Mijn nummer is hier niet genoemd."),
        ("Het kenteken is GB-123-D.", "Het kenteken is hier niet genoemd."),
        ("Geboortedatum: 12-3-61", "Geboortedatum: maart 1961"),
        ("Zie https://x.com/hannekedewit voor meer.", "Zie een webpagina voor meer."),
        ("Lees [haar verhaal](https://x.com/hannekedewit) eens.", "Lees haar verhaal eens."),
    ],
)
def test_more_general_words_fit_in_a_dutch_sentence(text: str, general: str):
    assert all_general(text, "nl") == general


@pytest.mark.parametrize(
    ("text", "general"),
    [
        ("Her number was 111222333.", "Her number was a personal number."),
        ("Write to jan@voorbeeld.nl.", "Write to somebody's e-mail address."),
        ("On 3 March 2024 she came.", "On a day in March 2024 she came."),
        ("She came March 3, 2024.", "She came in March 2024."),
        ("From 3 March 2024 on.", "From March 2024 on."),
        ("Mrs Jansen came.", "A woman came."),
        ("Then Mr Jansen came.", "Then somebody came."),
        ("At Oeverkring they can.", "At one of the organisations they can."),
        ("Then Fatima came.", "Then a participant came."),
        ("It was Fatima's idea.", "It was a participant's idea."),
        ("He lives at 12 Baker Street.", "He lives at a street nearby."),
        ("She is 15 years old.", "She is a teenager."),
        ("She was an 8-year-old.", "She was a child."),
        ("A 15-year-old girl came.", "A young girl came."),
        ("A girl aged 15 came.", "A girl of secondary-school age came."),
        ("A girl of six who came.", "A girl of primary-school age who came."),
        ("He is a 3-month-old baby.", "He is a young baby."),
    ],
)
def test_more_general_words_fit_in_an_english_sentence(text: str, general: str):
    assert all_general(text, "en") == general


def test_what_is_left_out_one_by_one_leaves_a_sentence():
    text = "Bel 06-12345678 of 020-1234567 of mail jan@voorbeeld.nl en piet@voorbeeld.nl."

    while hits := hits_in(text):
        text = repaired(text, hits[0], Repair.LEAVE_OUT)

    assert text == "Bel of mail."


def test_every_kind_has_words_in_place_of_it_in_both_languages():
    for language in ("nl", "nl-BE", "en"):
        words = {hit.kind: general_words(hit)[0] for text in TEXTS for hit in hits_in(text, language)}

        assert set(words) == set(HitKind)
        assert all(words.values())


@pytest.mark.parametrize("how", Repair)
def test_a_text_that_has_changed_is_not_repaired(how: Repair):
    [hit] = hits_in("Toen kwam Fatima binnen.")

    with pytest.raises(OutdatedScan):
        repaired("Eerst kwam Fatima binnen.", hit, how)


def test_every_kind_and_every_repair_has_its_words_and_an_example_that_is_found_before_and_not_after():
    assert (set(NAMES), set(EXAMPLES), set(REPAIRS)) == (set(HitKind), set(HitKind), set(Repair))
    for kind, example in EXAMPLES.items():
        assert kind in [hit.kind for hit in hits_in(example.before, "en")]
        assert hits_in(example.after, "en") == []


def all_general(text: str, language: str) -> str:
    """Return the text with each hit generalised."""
    for hit in reversed(hits_in(text, language)):
        text = repaired(text, hit, Repair.MORE_GENERAL)
    return text
