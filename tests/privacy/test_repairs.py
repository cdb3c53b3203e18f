"""Repairs (leaving out, blacking out, generalising): the hit is gone and the sentence is still readable."""

import pytest

from portal.privacy.rules.hits import Hit, HitKind
from portal.privacy.rules.repairs import (
    BLACK,
    OutdatedScan,
    Repair,
    blacked_out,
    left_out,
    more_general,
    repaired,
    repairs,
)
from portal.privacy.rules.scan import scanner
from portal.privacy.rules.words import EXAMPLES, NAMES, REPAIRS
from tests.privacy.examples import ALLOWED, FOUND, MIXED, THERE

TEXTS = [marked.replace("«", "").replace("»", "") for texts in FOUND.values() for marked in texts]
TEXTS += [text for text, _ in MIXED]


LOOK = {language: scanner(THERE, ALLOWED, language=language) for language in ("nl", "nl-BE", "en")}


def hits_in(text: str, language: str = "nl") -> list[Hit]:
    return LOOK[language](text)


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

    assert len(repaired_texts) > 600
    assert {case: found for case, (found, rest) in repaired_texts.items() if found != rest} == {}


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Ik sprak Fatima gisteren.", "Ik sprak gisteren."),
        ("Fatima kwam later.", "Kwam later."),
        ("We spraken over Fatima.", "We spraken over."),
        ("We belden (06-12345678) haar.", "We belden haar."),
        ("Zij, Fatima, kwam.", "Zij, kwam."),
        ("Roos, Fatima en ik", "Roos, en ik"),
        ("- Fatima kwam\n- Zij ging", "- Kwam\n- Zij ging"),
        ("Dat zei **Fatima** niet.", "Dat zei niet."),
        ('Dat zei "Fatima" niet.', "Dat zei niet."),
        ("Een mail: <jan@voorbeeld.nl>", "Een mail:"),
        ("Zie [hier](mailto:jan@voorbeeld.nl) meer.", "Zie [hier]() meer."),
        ("| Fatima | Cordaan |", "| | Cordaan |"),
        ("Een meisje van 15 jaar sliep.", "Een meisje sliep."),
        ("Eerst dit.\n\nFatima\n\nDan dat.", "Eerst dit.\n\n\n\nDan dat."),
        ("Fatima", ""),
    ],
)
def test_what_is_left_out_leaves_nothing_odd_behind(text: str, without: str):
    [hit] = [hit for hit in hits_in(text) if hit.text != "Roos" and hit.kind != HitKind.ORGANISATION]

    assert left_out(text, hit) == without


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

    assert blacked_out(text, hit) == black


@pytest.mark.parametrize(
    ("text", "general"),
    [
        ("Het BSN was 111222333.", "Het BSN was een persoonlijk nummer."),
        ("Het nummer was 85.07.30-033-28.", "Het nummer was een persoonlijk nummer."),
        ("Schrijf naar jan@voorbeeld.nl.", "Schrijf naar een e-mailadres."),
        ("Bel naar 06-12345678.", "Bel naar een telefoonnummer."),
        ("Stort op NL91 ABNA 0417 1643 00.", "Stort op een rekeningnummer."),
        ("De GB-123-D stond er.", "De auto stond er."),
        ("Hij woont in de Dorpsstraat 12.", "Hij woont in de straat in de buurt."),
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
        ("Dinsdag 3 maart 2024 kwam ze.", "Dinsdag in maart 2024 kwam ze."),
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


def test_every_kind_has_words_in_place_of_it_in_both_languages():
    for language in ("nl", "nl-BE", "en"):
        words = {hit.kind: repairs(hit)[Repair.MORE_GENERAL] for text in TEXTS for hit in hits_in(text, language)}

        assert set(words) == set(HitKind)
        assert all(words.values())


def test_what_comes_in_its_place_is_the_same_as_what_a_repair_makes():
    text = "Toen kwam Fatima binnen."
    [hit] = hits_in(text)

    assert repairs(hit) == {"leave-out": "", "black-out": BLACK, "more-general": "een deelnemer"}
    assert blacked_out(text, hit) == f"Toen kwam {BLACK} binnen."
    assert repaired(text, hit, Repair.MORE_GENERAL) == more_general(text, hit) == "Toen kwam een deelnemer binnen."


@pytest.mark.parametrize("repair", [left_out, blacked_out, more_general])
def test_a_text_that_has_changed_is_not_repaired(repair):
    [hit] = hits_in("Toen kwam Fatima binnen.")

    with pytest.raises(OutdatedScan):
        repair("Eerst kwam Fatima binnen.", hit)


def test_every_kind_and_every_repair_has_its_words_and_an_example_that_is_found_before_and_not_after():
    assert (set(NAMES), set(EXAMPLES), set(REPAIRS)) == (set(HitKind), set(HitKind), set(Repair))
    for kind, example in EXAMPLES.items():
        assert kind in [hit.kind for hit in hits_in(example.before, "en")]
        assert hits_in(example.after, "en") == []


def all_general(text: str, language: str) -> str:
    """Return the text with each hit generalised."""
    for hit in reversed(hits_in(text, language)):
        text = more_general(text, hit)
    return text
