"""Rules on texts with hidden passages: splitting into sentences, hiding them, and removing them."""

import re
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask_babel import force_locale

from portal.agenda.models import After, Meeting, MeetingStage
from portal.lessons.rules.nudging import nudges
from portal.reactions.models import Outcome, Reaction, ReactionKind
from portal.reactions.rules.reacting import has, sentences, shown, without
from portal.reactions.words import KINDS, OUTCOMES
from tests.after import held
from tests.cast import NOW
from tests.growth import grow_fast

LINE = "Hier stond iets. De gespreksleider kijkt ernaar."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Een. Twee! Drie? Vier", ["Een.", "Twee!", "Drie?", "Vier"]),
        ("Mw. De Wit belde dr. Jansen. Toen niet.", ["Mw. De Wit belde dr. Jansen.", "Toen niet."]),
        ('Ze zei: "Nee." Dat was het.', ['Ze zei: "Nee."', "Dat was het."]),
        ("Vraag bijv. een buur. En om 9.30 uur.", ["Vraag bijv. een buur.", "En om 9.30 uur."]),
        ("- Een.\n- Twee. Drie.\n\n> Een **vet** woord.", ["Een.", "Twee.", "Drie.", "Een **vet** woord."]),
        ("## Kop\n1. Eerst.\n2) Daarna", ["Kop", "Eerst.", "Daarna"]),
        ("", []),
        ("   \n\n - \n", []),
        ("Wacht… En toen.", ["Wacht…", "En toen."]),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, found: list[str]):
    assert sentences(text) == found


@pytest.mark.parametrize(
    ("text", "gone", "left"),
    [
        ("Een. Twee. Drie.", ["Twee."], "Een. Drie."),
        ("Een. Twee. Drie.", ["Een.", "Drie."], "Twee."),
        ("- Een.\n- Twee.\n- Drie.", ["Twee."], "- Een.\n- Drie."),
        ("Voor.\n\nWeg.\n\nNa.", ["Weg."], "Voor.\n\nNa."),
        ("Ja. Jazeker. Ja, hoor.", ["Ja."], "Jazeker. Ja, hoor."),
        ("Zo ging het: de rode fiets stond daar, en meer.", ["de rode fiets stond daar"], "Zo ging het: , en meer."),
        ("Met de rode fiets erbij.", ["de rode fiet"], "Met s erbij."),  # long enough to match as a prefix
        ("Met de rode fiets erbij.", ["de rode fie"], "Met de rode fiets erbij."),
        ("Met de rode fiets. Zo.", ["Zo.", "de rode fie"], "Met de rode fiets."),
        ("Niets.", ["Iets anders."], "Niets."),
        ("Alleen dit.", ["Alleen dit."], ""),
        ("Twee keer. Twee keer.", ["Twee keer."], ""),
    ],
)
def test_a_sentence_that_is_taken_out_leaves_the_rest_as_it_was(text: str, gone: list[str], left: str):
    assert without(text, gone) == left


def pointing(sentence: str, part: str = "intro", outcome: str | None = None, kind: str = "leave-out") -> Reaction:
    return Reaction(part=part, kind=ReactionKind(kind), sentence=sentence, outcome=outcome)


@pytest.mark.parametrize(
    ("reaction", "parts", "seen"),
    [
        (pointing("Weg ermee nu."), {"intro": "Eerst. Weg ermee nu.\n\nDan."}, {"intro": f"{LINE}\n\nDan."}),
        (pointing("Weg ermee nu.", outcome="declined"), {"intro": "Weg ermee nu."}, {"intro": "Weg ermee nu."}),
        (pointing("Weg ermee nu.", kind="nuance"), {"intro": "Weg ermee nu."}, {"intro": "Weg ermee nu."}),
        (pointing(""), {"intro": "Een."}, {"intro": "Een."}),
        (
            pointing("Weg ermee nu."),
            {"surprise": "Elders: Weg ermee nu. Ook.", "intro": "Blijft."},
            {"surprise": LINE, "intro": "Blijft."},
        ),
        (
            pointing("De man met de rode fiets."),
            {"intro": "Die man met een rode fiets!", "surprise": "Die man met een rode fiets!"},
            {"intro": LINE, "surprise": "Die man met een rode fiets!"},
        ),
        (pointing("Zij was boos."), {"intro": "Zij is boos.\n\nZij zweeg."}, {"intro": f"{LINE}\n\nZij zweeg."}),
        (pointing("Wij aten samen een taart."), {"intro": "Wij aten daar een taartje."}, {"intro": LINE}),
        (pointing("Rij een is hier.", part="table"), {"helped_2": "Rij één is hier!"}, {"helped_2": LINE}),
        (pointing("Ja."), {"intro": "Ja. En.\n\nJazeker."}, {"intro": f"{LINE}\n\nJazeker."}),
    ],
    ids=[
        "its paragraph alone",
        "it was answered",
        "another kind",
        "nothing pointed at",
        "where it stands too",
        "a little changed, in its own part",
        "two of its three words",
        "three of its five words",
        "a cell of the table",
        "a short one, not within a word",
    ],
)
def test_a_paragraph_gives_way_to_a_line(app: Flask, reaction: Reaction, parts: dict[str, str], seen: dict[str, str]):
    with force_locale("nl"):
        assert shown(parts, [reaction]) == seen


def test_control_whether_a_sentence_still_stands_there_is_seen():
    assert [has("Een. Twee.", sentence) for sentence in ("Een.", "Ee", "Drie.")] == [True, False, False]
    assert [has("Met de rode fiets.", words) for words in ("de rode fiet", "de rode fie")] == [True, False]


def test_a_text_of_any_shape_is_read_once_to_fall_apart():
    def left(text: str) -> str:
        return without(text, sentences(text)[:5])

    bits = ("a. ", "- ", ". ", "> ", "Mr. ", "*")

    assert grow_fast({bit: lambda size, bit=bit: left((bit * size)[:size]) for bit in bits}, 18_000) == {}


@pytest.mark.in_turns
def test_control_what_looks_from_each_letter_to_the_end_is_noticed():
    assert list(grow_fast({"dots": lambda size: re.findall(r"[. ]+!", ". " * (size // 2))}, 8_000)) == ["dots"]


@pytest.mark.parametrize(
    ("change", "days", "is_nudged"),
    [
        ({}, 4.9, False),
        ({}, 5, True),
        ({}, 29, True),
        ({}, 31, False),
        ({"after": After.NOTHING}, 6, False),
        ({"after": After.LESSONS}, 6, True),
        ({"stage": MeetingStage.CALLED_OFF}, 6, False),
        ({"stage": MeetingStage.DRAFT}, 6, False),
        ({"nudged_at": NOW}, 6, False),
    ],
)
def test_a_facilitator_is_nudged_between_five_and_thirty_days(
    app: Flask, change: dict[str, Any], days: float, is_nudged: bool
):
    meeting: Meeting = held()
    for name, value in change.items():
        setattr(meeting, name, value)

    at = meeting.ends_at + timedelta(days=days)
    assert nudges(meeting, is_written=False, now=at) is is_nudged
    assert nudges(meeting, is_written=True, now=at) is False


def test_every_outcome_and_kind_has_words(app: Flask):
    assert (set(KINDS), set(OUTCOMES)) == (set(ReactionKind), set(Outcome))
