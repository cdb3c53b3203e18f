"""Fixtures: an earlier release, restored at the moment when it was kept."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine

from portal.db import db
from tests.databases import Databases
from tests.releases.kept import RELEASES, Back, Kept, Releases, kept_release

# the clock ran while the release was kept: its last letters are due just after `made_at`
A_MOMENT = timedelta(seconds=5)


@pytest.fixture(scope="session")
def releases(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Releases]:
    releases = Releases(databases, Path(tmp_path_factory.mktemp("releases")))
    yield releases
    releases.close()


@pytest.fixture(params=RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def earlier(release: str) -> Kept:
    return kept_release(release)


@pytest.fixture
def back(releases: Releases, release: str, database: str, clock: time_machine.Traveller) -> Iterator[Back]:
    """The current portal, a moment after that release was kept."""
    back = releases.back(release, database)
    clock.move_to(back.earlier.made_at + A_MOMENT)
    back.put_back()
    with back.app.app_context():
        yield back
        db.session.remove()
        db.engine.dispose()  # a restore in a later test refuses while others are connected
