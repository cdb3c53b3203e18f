"""The real and the trusted number of proxies: when they differ, all visitors share one address."""

import logging
from contextvars import Context
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from portal.web.forwarded import MARK, network_of
from tests.web.portals import portal_with

pytestmark = pytest.mark.one_database

PROXY, VISITOR = "127.0.0.1", "198.51.100.4"


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("64:ff9b::192.0.2.7", "64:ff9b::192.0.2.8"),
        ("::ffff:0:192.0.2.7", "::ffff:0:192.0.2.8"),
        ("2002:c000:207::1", "2002:c000:208::1"),
        ("fe80::1%eth0", "fe80::2%eth0"),
    ],
    ids=["by NAT64", "by stateless translation", "6to4", "on one cable"],
)
def test_two_visitors_whom_a_translator_or_a_cable_gives_the_same_network_are_two(address: str, other: str):
    assert network_of(address) != network_of(other)


@pytest.mark.parametrize("address", ["64:ff9b::192.0.2.7", "::ffff:0:192.0.2.7", "2002:c000:207:1::9", "192.0.2.7"])
def test_a_visitor_over_ipv4_is_the_same_however_they_come(address: str):
    assert network_of(address) == "192.0.2.7"


def doctor_after(app: Flask, data: Path, peer: str, forwarded: str, **settings: str) -> tuple[int, list[str]]:
    """Return the exit code of `flask doctor` and its lines about proxies, after one request."""
    with portal_with(app, DATA=str(data), **settings) as portal:
        headers = {"X-Forwarded-For": forwarded} if forwarded else {}
        answer = portal.test_client().get("/healthz", headers=headers, environ_overrides={"REMOTE_ADDR": peer})
        assert answer.status_code == 200
        result = Context().run(portal.test_cli_runner().invoke, args=["doctor"])  # a new context, or it would use `app`
    return result.exit_code, [
        line for line in result.output.splitlines() if "pass requests on" in line or "passes" in line
    ]


@pytest.mark.parametrize("peer", ["", "10.0.0.1", "100.64.0.9", "::1", "::ffff:127.0.0.1", "fd00::1"])
def test_a_proxy_nearby_is_seen_however_it_reaches_the_portal(app: Flask, tmp_path: Path, peer: str):
    _, (line,) = doctor_after(app, tmp_path, peer, VISITOR)

    assert line.startswith("wrong: A proxy passes requests on that the portal does not trust (seen ")


@pytest.mark.parametrize(
    ("trusted", "forwarded", "begin"),
    [
        ("2", VISITOR, "wrong: Fewer proxies pass requests on than PORTAL_TRUSTED_PROXIES=2 says (seen "),
        ("1", f"{VISITOR}, 10.0.0.9", "warning: More proxies seem to pass requests on than PORTAL_TRUSTED_PROXIES=1 "),
    ],
    ids=["fewer", "more"],
)
def test_another_number_of_proxies_than_is_set_is_said(
    app: Flask, tmp_path: Path, caplog: pytest.LogCaptureFixture, trusted: str, forwarded: str, begin: str
):
    with caplog.at_level(logging.WARNING, "portal.web.forwarded"):
        _, (line,) = doctor_after(app, tmp_path, PROXY, forwarded, TRUSTED_PROXIES=trusted)

    assert line.startswith(begin)
    assert len(caplog.records) == 1
    assert VISITOR not in caplog.text


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("trusted", "forwarded"),
    [("1", VISITOR), ("1", f"203.0.113.5, {VISITOR}"), ("2", f"{VISITOR}, 10.0.0.9"), ("1", "")],
    ids=["one", "one, and a visitor who wrote more", "two", "a look at the portal itself"],
)
def test_control_the_number_that_is_set_is_no_trouble(app: Flask, tmp_path: Path, trusted: str, forwarded: str):
    assert doctor_after(app, tmp_path, PROXY, forwarded, TRUSTED_PROXIES=trusted)[1] == []


def test_what_was_noticed_is_forgotten_when_it_is_mended_or_over(
    app: Flask, tmp_path: Path, clock: time_machine.Traveller
):
    assert doctor_after(app, tmp_path, PROXY, VISITOR)[1] != []

    assert doctor_after(app, tmp_path, PROXY, "", TRUSTED_PROXIES="1")[1] == []
    assert doctor_after(app, tmp_path, PROXY, "")[1] != []

    clock.shift(timedelta(days=365))
    assert doctor_after(app, tmp_path, PROXY, "")[1] == []


def test_a_data_folder_that_cannot_be_written_costs_nobody_a_page(app: Flask, tmp_path: Path):
    (tmp_path / MARK).mkdir()

    assert doctor_after(app, tmp_path, PROXY, VISITOR)[1] == []
