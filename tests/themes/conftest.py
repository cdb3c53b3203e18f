"""Fixtures: two networks, their people, and a browser for each."""

from dataclasses import dataclass

import pytest
from flask import Flask

from portal.db import db, transaction
from portal.networks.models import Membership, Network
from portal.people.models import Person
from portal.themes.models import NetworkTheme
from portal.themes.operations.propose import propose
from portal.themes.rules.voting import ThemeText
from tests.browser import Browser, sign_in
from tests.browser import as_chris as as_chris
from tests.browser import as_daan as as_daan
from tests.cast import NOW, coordinator, network, person
from tests.members import add_member
from tests.scenes import built_once

TITLES = ("Eerste huisbezoek", "Zwijgen of spreken", "Het gesprek met de familie", "Wie beslist er")


@dataclass(frozen=True)
class Scene:
    """Meedoen with its members *anna* and *emma* and its coordinator *lotte*; Thuis with its coordinator *els*."""

    meedoen: Network
    anna: Person
    emma: Person
    lotte: Person
    els: Person
    themes: list[NetworkTheme]  # four, proposed by anna


@built_once
def built() -> list:
    meedoen, thuis = network("Meedoen"), network("Thuis")
    people = [person(name) for name in ("anna", "emma")]
    for member in people:
        add_member(meedoen.id, member.email, "", None, NOW)
    leaders = [coordinator("lotte", meedoen), coordinator("els", thuis)]
    with transaction() as session:
        membership = session.get_one(Membership, (meedoen.id, people[0].id))
        membership.question, membership.organisation = "Hoe begin ik een eerste gesprek?", "Oeverkring"
    themes = [proposed(meedoen, people[0], title) for title in TITLES]
    return [meedoen, *people, *leaders, themes]


def proposed(of: Network, by: Person, title: str) -> NetworkTheme:
    return propose(of.id, by.id, ThemeText(title, f"{title}: hoe dan?"), title, NOW)


@pytest.fixture
def scene(app: Flask) -> Scene:
    meedoen, anna, emma, lotte, els, themes = built()
    return Scene(meedoen, anna, emma, lotte, els, themes)


@pytest.fixture
def as_anna(app: Flask, scene: Scene) -> Browser:
    return sign_in(Browser(app), scene.anna)


@pytest.fixture
def as_emma(app: Flask, scene: Scene) -> Browser:
    return sign_in(Browser(app), scene.emma)


@pytest.fixture
def as_lotte(app: Flask, scene: Scene) -> Browser:
    return sign_in(Browser(app), scene.lotte)


@pytest.fixture
def as_els(app: Flask, scene: Scene) -> Browser:
    return sign_in(Browser(app), scene.els)


def membership(of: Person, scene: Scene, **values: object) -> Membership:
    """Return the membership of this person of Meedoen, with these values."""
    with transaction() as session:
        row = session.get_one(Membership, (scene.meedoen.id, of.id))
        for name, value in values.items():
            setattr(row, name, value)
    return db.session.get_one(Membership, (scene.meedoen.id, of.id))
