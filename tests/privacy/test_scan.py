"""The scan finds personal data and leaves other text alone."""

from itertools import pairwise, takewhile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.demo.content.people import JORIS, PARTICIPANTS
from portal.privacy.rules.hits import Hit, HitKind, Present
from portal.privacy.rules.scan import scan, scanner
from tests.privacy.examples import ALLOWED, FOUND, IN_VAIN, MISSED, MIXED, NOTHING, THERE, expected_in, unmarked
from tests.privacy.table import rows

SUMMARY = (Path(__file__).parent / "summary.md").read_text()
PAGE = Path(__file__).parents[2] / "docs" / "privacy.md"
Expected = list[tuple[HitKind, str]]
BY_KIND: dict[str, list[tuple[str, Expected]]] = {
    kind: [(unmarked(text), expected_in(text, kind)) for text in texts] for kind, texts in FOUND.items()
} | {"more than one": MIXED}
WITH_HITS = [example for examples in BY_KIND.values() for example in examples]


LOOK = scanner(THERE, ALLOWED)


def found(text: str) -> Expected:
    return [(hit.kind, hit.text) for hit in LOOK(text)]


@pytest.mark.parametrize("examples", BY_KIND.values(), ids=BY_KIND)
def test_what_is_personal_is_found(examples: list[tuple[str, Expected]]):
    assert [(text, found(text)) for text, _ in examples] == examples


def test_what_is_not_personal_is_left_alone():
    assert {text: found(text) for text in NOTHING if found(text)} == {}


def test_there_are_examples_enough_of_every_kind():
    assert set(FOUND) == set(HitKind)
    assert [text for text, hits in WITH_HITS if not hits] == []
    assert (len(WITH_HITS) >= 200, len(NOTHING) >= 70) == (True, True)


def test_control_what_is_called_missed_is_missed_and_what_is_called_in_vain_is_found():
    missed = [(unmarked(text), expected_in(text, kind)) for kind, texts in MISSED.items() for text in texts]

    assert [text for text, hits in missed if set(hits) <= set(found(text))] == []
    assert [text for text in IN_VAIN if not found(text)] == []


def test_the_table_in_the_docs_is_what_the_scan_does():
    lines = PAGE.read_text().splitlines()
    table = list(takewhile(lambda line: line.startswith("|"), lines[lines.index(rows()[0]) :]))

    assert table == rows()


def test_the_example_summary_raises_no_hit():
    there = [Present(person.name, person.organisation.name) for person in PARTICIPANTS]
    led_by = [Present(JORIS.name, JORIS.organisation.name)]

    assert scan(SUMMARY, there, led_by) == []
    assert scan(SUMMARY) == []


def test_control_one_name_in_the_example_summary_is_found():
    text = SUMMARY.replace("Een buurvrouw", "Buurvrouw Noor")

    assert [hit.text for hit in scan(text, [Present("Noor V.")])] == ["Noor"]


def test_the_sentence_stands_around_a_hit():
    [hit] = scan("Eerst dit. Toen belde mw. Jansen ons op. En dan dat.")
    assert (hit.before, hit.text, hit.after) == ("Toen belde ", "mw. Jansen", " ons op.")
    assert hit.sentence == "Toen belde mw. Jansen ons op."

    first, second = scan("- Zij is 15 jaar\n- Dhr. A. Smit, o.a. buurman van J. de Vries, belde!")
    assert (first.sentence, second.sentence) == (
        "- Zij is 15 jaar",
        "- Dhr. A. Smit, o.a. buurman van J. de Vries, belde!",
    )


def test_a_long_sentence_is_cut_around_the_hit():
    [hit] = scan("woord " * 500 + "06-12345678" + " woord" * 500)

    assert (hit.before[:8], hit.after[-8:]) == ("… woord ", " woord …")
    assert len(hit.sentence) < 450


def test_the_same_thing_has_the_same_mark_however_it_is_written():
    assert marks("111222333", "111.222.333", "BSN **111 222 333**!", "１１１２２２３３３") == 1
    assert marks("06-12345678", "+31 6 1234 5678", "0031612345678") == 1
    assert marks("mevrouw Jansen", "Mevrouw  JANSEN") == 1
    assert marks("Fatima", "FÁTIMA", "fatima's", "zei fatima.") == 1
    assert marks("jan@voorbeeld.nl", "<JAN@voorbeeld.nl>", "mailto:jan@voorbeeld.nl") == 1


def test_other_things_have_other_marks():
    assert marks("111222333", "123456782", "06-12345678", "Fatima", "Roos", "mevrouw Jansen", "mevrouw Janssen") == 7


def test_a_salt_makes_marks_that_nobody_else_can_make():
    [unsalted], [salted], [again] = scan("111222333"), scan("111222333", salt=b"a"), scan("Is 111222333.", salt=b"a")

    assert unsalted.mark != salted.mark
    assert salted.mark == again.mark
    assert "111222333" not in unsalted.mark + salted.mark


def test_only_an_organiser_may_set_aside_a_number_of_the_state():
    text = "111222333, 85.07.30-033-28, 06-12345678, mevrouw Jansen"

    assert [hit.kind for hit in scan(text) if hit.is_organisers] == [HitKind.BSN, HitKind.NATIONAL]
    assert len(scan(text)) == 4


def test_whoever_is_allowed_may_be_named_whole_and_in_part_also_when_somebody_there_has_that_first_name():
    there = [Present("Joris Vos", "Buurthuis De Kraanvogel")]
    allowed = [Present("Joris Kamp", "Buurthuis De Kraanvogel")]
    text = "Joris, Joris Kamp en meneer Kamp van De Kraanvogel; Joris Vos en meneer Vos."

    assert [hit.text for hit in scan(text, there, allowed)] == ["Joris Vos", "meneer Vos"]
    assert [hit.text for hit in scan(text, there)] == [
        "Joris", "Joris", "meneer Kamp", "De Kraanvogel"[3:], "Joris Vos", "meneer Vos",
    ]  # fmt: skip


ANYTHING = st.lists(
    st.sampled_from([text for text, _ in WITH_HITS] + NOTHING)
    | st.text(max_size=20)
    | st.sampled_from(
        ["*", "_", "`", "\\", "&#", ";", "@", ".", "-", " ", "\n", "1", "０", "é", "ﬁ", "\u00ad", "\u0301"]
    ),
    max_size=12,
).map("".join)


@settings(max_examples=100, deadline=None)
@given(text=ANYTHING)
def test_whatever_somebody_writes_the_hits_stand_where_they_say(text: str):
    hits = LOOK(text)

    assert [text[hit.start : hit.end] for hit in hits] == [hit.text for hit in hits]
    assert all(hit.text for hit in hits)
    assert all(hit.end <= next_hit.start for hit, next_hit in pairwise(hits))
    assert [in_sentence(text, hit) for hit in hits] == [True] * len(hits)


@settings(max_examples=100, deadline=None)
@given(name=st.text(max_size=30), organisation=st.text(max_size=30), text=st.text(max_size=60))
def test_whatever_people_are_called_the_scan_has_an_answer(name: str, organisation: str, text: str):
    there = [Present(name, organisation)]

    assert scan(text, [], there) == scan(text)
    assert [hit.kind for hit in scan(f"{name} {organisation}", [], there) if hit.kind == HitKind.NAME] == []


def in_sentence(text: str, hit: Hit) -> bool:
    before, after = hit.before.removeprefix("…"), hit.after.removesuffix("…")
    return text[: hit.start].endswith(before.removeprefix(" ")) and text[hit.end :].startswith(after.removesuffix(" "))


def marks(*texts: str) -> int:
    """Return the number of different marks of the texts' first hits."""
    return len({LOOK(text)[0].mark for text in texts})
