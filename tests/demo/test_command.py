"""When `flask demo` fills nothing. What it fills is in `test_example.py`."""

import pytest
from flask import Flask

from portal.demo.commands import fill_database
from portal.demo.operations.fill import is_example
from tests.cast import person

pytestmark = pytest.mark.slow


def test_a_portal_in_use_is_left_alone(app: Flask):
    person("anna")

    result = app.test_cli_runner().invoke(fill_database)

    assert (result.exit_code, is_example()) == (1, False)
    assert result.output == "Error: Nothing was added: there are people or sessions in this database already.\n"
