"""Fixtures: a mail server for each test, and the outbox."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import ChoiceLoader, DictLoader

from portal.mail.kinds import KINDS, Concern, LetterKind
from portal.mail.letters.words import TEMPLATES
from portal.mail.rules.limits import NoLimit
from tests.mail.post_office import PostOffice, opened

Setter = Callable[[str], None]


@pytest.fixture
def mail_goes_to(app: Flask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Setter:
    """Sets MAIL_URL for this test, with its own data folder."""

    def set_url(url: str) -> None:
        changed = replace(app.config["SETTINGS"], mail_url=url, data=tmp_path)
        monkeypatch.setitem(app.config, "SETTINGS", changed)

    return set_url


@pytest.fixture
def office(mail_goes_to: Setter) -> Iterator[PostOffice]:
    """A mail server that accepts everything, set as the portal's."""
    with opened(PostOffice()) as office:
        mail_goes_to(office.url)
        yield office


@pytest.fixture
def plain_letters(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """Registers the kind `plain`, a letter without conditions."""
    kind = LetterKind("plain", "plain", "plain.txt", lambda _letter: {}, NoLimit("a test"), about=Concern.SEAT)
    words = "{% set subject = 'Hallo' %}{% set heading = 'Hallo' %}{% set lines = '' %}"
    monkeypatch.setitem(app.extensions[KINDS], kind.name, kind)
    templates = app.extensions[TEMPLATES]
    loaders = [DictLoader({"mail/plain.txt": words}), templates.loader]
    monkeypatch.setattr(templates, "loader", ChoiceLoader(loaders))
