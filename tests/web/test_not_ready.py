"""`readyz` with a failing dependency: the reason in plain text, and logged once."""

import logging
import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from flask import Flask

from portal import health
from portal.clock import now
from portal.heartbeat import WORKER, beat
from tests.web.portals import portal_with

pytestmark = pytest.mark.one_database

Room = namedtuple("Room", "total used free")
NOWHERE = "postgresql://nobody@127.0.0.1:1/x"


def readyz(portal: Flask) -> tuple[int, str, str]:
    answer = portal.test_client().get("/readyz")
    return answer.status_code, answer.content_type, answer.text


def test_a_database_that_is_away_is_a_line_for_the_balancer_and_one_in_the_log(
    app: Flask, caplog: pytest.LogCaptureFixture
):
    with portal_with(app, DATABASE_URL=NOWHERE) as portal, caplog.at_level(logging.WARNING):
        answers = [readyz(portal) for _ in range(3)]

    assert answers == [(503, "text/plain; charset=utf-8", "the database does not answer")] * 3
    (line,) = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert line.getMessage().startswith("the database does not answer: ")
    assert line.exc_info is None


def test_the_disk_of_a_database_that_lies_elsewhere_counts_too(
    app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    beat(WORKER, now())
    full = Room(10**9, 10**9, health.LEAST_ROOM - 1)
    with portal_with(app, DATA=str(tmp_path)) as portal:
        assert readyz(portal)[::2] == (200, "ready")

        real = shutil.disk_usage
        monkeypatch.setattr(shutil, "disk_usage", lambda folder: real(folder) if folder == tmp_path else full)
        assert readyz(portal)[::2] == (503, "the disk of the database is full (31 MB left)")


def test_a_data_folder_that_is_gone_is_said(app: Flask, tmp_path: Path):
    beat(WORKER, now())
    data = tmp_path / "data"
    with portal_with(app, DATA=str(data)) as portal:
        shutil.rmtree(data)

        assert readyz(portal)[::2] == (503, "the data folder is not there")
