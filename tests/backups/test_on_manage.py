"""*Manage* tells organisers when the last good backup was taken."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from tests.backups.commands import Command
from tests.browser import Browser
from tests.cast import NOW


def sentence(reader: Browser) -> str:
    return " ".join(
        "".join(item.itertext()) for item in reader.open("/manage").elements("p") if item.get("id") == "backup"
    )


def test_an_organiser_reads_that_there_is_none_and_then_when_it_was(as_chris: Browser, flask: Command, tmp_path: Path):
    assert sentence(as_chris) == "Er is nog geen back-up. Gaat deze computer stuk, dan is alles weg."

    flask("backup", tmp_path / "a.backup")

    assert sentence(as_chris) == "De laatste back-up is van dinsdag 24 november 2026, 10.00 uur."


def test_a_daily_backup_that_fails_is_seen_after_two_days(
    as_chris: Browser,
    app: Flask,
    flask: Command,
    tmp_path: Path,
    clock: time_machine.Traveller,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setitem(app.config, "SETTINGS", replace(app.config["SETTINGS"], backups=tmp_path))
    flask("backup", tmp_path / "a.backup")
    clock.move_to(NOW + timedelta(hours=47))
    assert "niet gelukt" not in sentence(as_chris)

    clock.move_to(NOW + timedelta(hours=49))

    assert sentence(as_chris).endswith("Een nieuwere is niet gelukt.")


def test_others_do_not_read_it(as_bram: Browser):
    assert sentence(as_bram) == ""
