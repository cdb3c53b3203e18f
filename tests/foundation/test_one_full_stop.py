"""A sentence that ends with a fact ends once, whatever the fact ends with."""

import pytest
from flask import Flask, render_template_string

from portal.language import in_language, tell

SENTENCE = "You are signing this as %(name)s."


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("Leen M.", "Leen M."),
        ("Leen", "Leen."),
        ("Jan de Vries jr.", "Jan de Vries jr."),
        ("Jansen & zn.", "Jansen & zn."),
        ("Buurtzorg e.a.", "Buurtzorg e.a."),
        ("Wie helpt de helper?", "Wie helpt de helper?"),
        ("En dan…", "En dan…"),
        ("M. Leen", "M. Leen."),
    ],
)
def test_a_name_with_a_full_stop_ends_the_sentence(app: Flask, name: str, end: str):
    template = "{% trans name=name %}You are signing this as {{ name }}.{% endtrans %} {{ _(sentence, name=name) }}"

    with app.test_request_context(), in_language("nl"):
        told = tell(SENTENCE, {"name": name})
        shown = render_template_string(template, name=name, sentence=SENTENCE)

    assert told == f"Je tekent dit als {end}"
    assert shown.replace("&amp;", "&") == f"{told} {told}"
