"""The proxy configurations name each first segment of our addresses and log no other, which could be a secret."""

import re

import pytest
from flask import Flask

from tests.serving import ROOT

pytestmark = pytest.mark.one_database

FILES = {"nginx.conf": r"\?<first>/\(([^)]+)\)", "Caddyfile": r"\^\(/\(\?:([^)]+)\)\)"}


@pytest.mark.parametrize("name", FILES)
def test_a_proxy_logs_the_first_parts_of_our_addresses_alone(app: Flask, name: str):
    found = re.search(FILES[name], (ROOT / "docs" / "proxy" / name).read_text())
    logged = set(found[1].replace("\\.", ".").split("|")) if found else set()

    assert logged == {rule.rule.split("/")[1] for rule in app.url_map.iter_rules()} - {""}
