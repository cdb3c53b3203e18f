"""Client addresses: IPv4 embedded in IPv6, trusted proxies, and undeclared ones."""

import logging
from contextvars import Context
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from limits import parse

from portal.web.forwarded import MARK, network_of
from portal.web.limits import limiter
from tests.browser import Browser
from tests.web.portals import portal_with

PROXY, VISITOR = "127.0.0.1", "93.184.216.34"


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("::ffff:c000:207", "192.0.2.7"),
        ("[::ffff:192.0.2.7]:5000", "192.0.2.7"),
        ("192.0.2.7:40211", "192.0.2.7"),
        (" 192.0.2.7 ", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"),
        ('"[2001:db8:1:2::9]"', "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::1"),
        ("unknown", "unknown"),
        ("", "unknown"),
        ("_hidden", "unknown"),
        ("192.0.2.7, 192.0.2.8", "unknown"),
    ],
)
def test_an_address_in_any_clothes_is_one_visitor(text: str, network: str):
    assert network_of(text) == network


def asks(app: Flask, peer: str, **headers: str) -> int:
    """Request a sign-in letter from this address; return the status."""
    shown = {"X-Forwarded-For": headers.pop("forwarded")} if "forwarded" in headers else {}
    browser = Browser(app)
    options = {"environ_overrides": {"REMOTE_ADDR": peer}, "headers": shown}
    token = browser.open("/sign-in").form("ask").values["csrf_token"]
    form = {"email": "daan@oeverkring.example", "csrf_token": token}
    return browser.ask("/sign-in", "POST", data=form, **options).status_code


def spend(address: str) -> None:
    """Use up this address's hourly limit."""
    assert limiter.limiter.hit(parse("300 per hour"), address, "sign-in", cost=300)


def test_visitors_over_ipv4_on_a_socket_of_ipv6_are_not_one(app: Flask):
    with portal_with(app, RATE_LIMITS="on") as strict:
        spend("192.0.2.7")

        assert asks(strict, "::ffff:192.0.2.7") == 429
        assert asks(strict, "::ffff:192.0.2.8") == 303


def test_behind_a_trusted_proxy_each_visitor_counts_for_themselves(app: Flask):
    with portal_with(app, RATE_LIMITS="on", TRUSTED_PROXIES="1") as strict:
        spend("192.0.2.7")

        assert asks(strict, PROXY, forwarded="::ffff:192.0.2.7") == 429
        assert asks(strict, PROXY, forwarded="10.0.0.1, 192.0.2.7:4000") == 429
        assert asks(strict, PROXY, forwarded="192.0.2.7, 192.0.2.8") == 303  # the last entry is the proxy's own


@pytest.fixture
def data(tmp_path: Path) -> str:
    return str(tmp_path)


def doctor(portal: Flask) -> str:
    """Run `flask doctor` on this app, in a new context so that it does not use the test's."""
    return Context().run(portal.test_cli_runner().invoke, args=["doctor"]).output


def visit(client: FlaskClient, peer: str, **headers: str) -> None:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    assert client.get("/healthz", headers=named, environ_overrides={"REMOTE_ADDR": peer}).text == "alive"


@pytest.mark.parametrize("header", ["X_Forwarded_For", "X_Real_IP", "Forwarded"])
def test_a_proxy_that_nobody_told_of_is_said_once_and_doctor_begins_with_it(
    app: Flask, data: str, caplog: pytest.LogCaptureFixture, header: str
):
    with portal_with(app, DATA=data) as portal, caplog.at_level(logging.WARNING, "portal.web.forwarded"):
        for _ in range(3):
            visit(portal.test_client(), PROXY, **{header: VISITOR})

        logged = [record.getMessage() for record in caplog.records if record.name == "portal.web.forwarded"]
        assert len(logged) == 1 and "PORTAL_TRUSTED_PROXIES" in logged[0] and VISITOR not in logged[0]
        assert doctor(portal).startswith("wrong: A proxy passes requests on that the portal does not trust")

    with portal_with(app, DATA=data, TRUSTED_PROXIES="1") as mended:
        assert "A proxy" not in doctor(mended)


@pytest.mark.parametrize("peer", [VISITOR, "2606:2800:220:1::1"])
def test_control_a_visitor_who_writes_the_header_is_no_proxy(app: Flask, data: str, peer: str):
    with portal_with(app, DATA=data) as portal:
        visit(portal.test_client(), peer, X_Forwarded_For="10.0.0.1")

        assert not (Path(data) / MARK).exists()


def test_control_without_a_header_there_is_no_proxy(app: Flask, data: str):
    with portal_with(app, DATA=data) as portal:
        visit(portal.test_client(), PROXY)

        assert not (Path(data) / MARK).exists()
