"""Settings: defaults, one clear line for each wrong one, and the key that is generated once."""

import os
import re
import stat
import subprocess
import sys
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from flask import Flask

from portal import create_app
from portal.keys import key_of, opens
from portal.settings import Settings, SettingsError, keep_address, read_settings
from tests.databases import SETTINGS
from tests.serving import ROOT

KEY, EARLIER = "k" * 32, "e" * 32


IN_ASCII = {"mail.oever.example", "xn--bcher-kva.example"}


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Settings]:
    """Reads settings, given without their prefix, with this test's data folder."""

    def read(**given: str) -> Settings:
        return read_settings({f"PORTAL_{name}": value for name, value in {"DATA": str(tmp_path), **given}.items()})

    return read


def test_nothing_needs_to_be_set(read: Callable[..., Settings], tmp_path: Path):
    settings = read()

    assert settings == Settings(
        data=tmp_path,
        database_url=f"sqlite:///{tmp_path}/portal.sqlite",
        secret_keys=((tmp_path / "secret-key").read_text(),),
        base_url="http://127.0.0.1:5000",
        mail_url="",
        mail_from="portal@127.0.0.1",
        mail_reply_to="portal@127.0.0.1",
        mail_connections=3,
        site_name="Samenop",
        locale="nl",
        timezone="Europe/Amsterdam",
        trusted_proxies=0,
        rate_limit_storage="memory://",
        rate_limits=True,
        privacy_contact="portal@127.0.0.1",
        organisation="Samenop",
        authority="Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl)",
        backups=None,
        backup_recipients=(),
        shared_mail_domains=frozenset(),
        accent="",
        logo=None,
        fixed=frozenset({"data"}),
    )
    assert (settings.host, settings.is_https) == ("127.0.0.1", False)


@pytest.mark.parametrize("address", ["http://127.0.0.1:8123", "http://[::1]:5001", "https://agenda.example.org"])
def test_a_command_in_another_shell_gives_links_to_where_it_was_last_served(
    read: Callable[..., Settings], tmp_path: Path, address: str
):
    keep_address(read(BASE_URL="http://127.0.0.1:4999"))
    keep_address(read(BASE_URL=address))

    assert (read().base_url, read(BASE_URL="http://localhost").base_url) == (address, "http://localhost")
    assert stat.S_IMODE((tmp_path / "address").stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.glob("address*")] == ["address"]


@pytest.mark.parametrize("kept", ["", "127.0.0.1:80", "javascript:alert(1)", "http://a.example\nhttp://b.example"])
def test_a_kept_address_that_is_none_counts_for_nothing(read: Callable[..., Settings], tmp_path: Path, kept: str):
    (tmp_path / "address").write_text(kept)

    assert read().base_url == "http://127.0.0.1:5000"


def test_letters_from_an_address_in_figures_have_a_sender(read: Callable[..., Settings]):
    assert read(BASE_URL="http://[::1]:5001").mail_from == "portal@localhost"


def test_the_environment_of_others_is_no_concern_of_ours(read: Callable[..., Settings], tmp_path: Path):
    environ = {"PORTAL_DATA": str(tmp_path), "LOCALE": "fr", "DATABASE_URL": "mysql://x", "PATH": "/bin"}

    assert read_settings(environ) == read()


def test_an_empty_setting_is_one_that_is_not_set(read: Callable[..., Settings]):
    assert read(LOCALE="", MAIL_URL=" ", SECRET_KEY="", TRUSTED_PROXIES="") == read()


@pytest.mark.parametrize(
    ("name", "given", "field", "value"),
    [
        (
            "DATABASE_URL",
            "postgres://u:p@db.example/portal",
            "database_url",
            "postgresql+psycopg://u:p@db.example/portal",
        ),
        (
            "DATABASE_URL",
            "postgresql://u:p@db.example:5433/x",
            "database_url",
            "postgresql+psycopg://u:p@db.example:5433/x",
        ),
        ("DATABASE_URL", "postgresql+psycopg://db.example/x", "database_url", "postgresql+psycopg://db.example/x"),
        ("DATABASE_URL", "postgresql:///x?host=/run/db", "database_url", "postgresql+psycopg:///x?host=/run/db"),
        ("DATABASE_URL", "sqlite:////srv/portal.sqlite", "database_url", "sqlite:////srv/portal.sqlite"),
        ("BASE_URL", "https://agenda.example/", "base_url", "https://agenda.example"),
        ("BASE_URL", "http://localhost:8080", "base_url", "http://localhost:8080"),
        ("BASE_URL", "http://[::1]:8080", "base_url", "http://[::1]:8080"),
        ("SITE_NAME", " Samen\top  ", "site_name", "Samen op"),
        ("LOCALE", "nl-BE", "locale", "nl-BE"),
        ("ACCENT", "#1F6F54", "accent", "#1f6f54"),
        ("LOGO", "/srv/logo.png", "logo", Path("/srv/logo.png")),
        ("TIMEZONE", "Europe/Brussels", "timezone", "Europe/Brussels"),
        ("TRUSTED_PROXIES", "2", "trusted_proxies", 2),
        ("RATE_LIMITS", "off", "rate_limits", False),
        ("MAIL_CONNECTIONS", "1", "mail_connections", 1),
        ("RATE_LIMIT_STORAGE", "redis://cache.example:6379/1", "rate_limit_storage", "redis://cache.example:6379/1"),
        ("MAIL_REPLY_TO", "hallo@agenda.example", "mail_reply_to", "hallo@agenda.example"),
        ("PRIVACY_CONTACT", "De coördinator, 020 123", "privacy_contact", "De coördinator, 020 123"),
        ("BACKUPS", "/mnt/backups", "backups", Path("/mnt/backups")),
        ("SHARED_MAIL_DOMAINS", "Mail.Oever.example  bücher.example", "shared_mail_domains", IN_ASCII),
        ("BACKUP_RECIPIENTS", "age1abc  age1def", "backup_recipients", ("age1abc", "age1def")),
        ("BACKUP_RECIPIENTS", "ssh-ed25519 AAAA age1d", "backup_recipients", ("ssh-ed25519 AAAA", "age1d")),
    ],
)
def test_what_is_set_counts(read: Callable[..., Settings], name: str, given: str, field: str, value: object):
    assert getattr(read(**{name: given}), field) == value


def test_letters_come_from_the_host_of_the_portal_unless_said_otherwise(read: Callable[..., Settings]):
    settings = read(BASE_URL="https://agenda.example:8443")

    assert (settings.mail_from, settings.host, settings.is_https) == ("portal@agenda.example", "agenda.example", True)


@pytest.mark.parametrize("scheme", ["smtp", "smtp+starttls", "smtps"])
def test_a_mail_server_needs_a_sender(read: Callable[..., Settings], scheme: str):
    url = f"{scheme}://user:p%40ss@mail.example:2525"
    with pytest.raises(SettingsError) as refused:
        read(MAIL_URL=url)

    settings = read(MAIL_URL=url, MAIL_FROM="portal@agenda.example")

    assert str(refused.value) == (
        "PORTAL_MAIL_FROM must be set when PORTAL_MAIL_URL is: "
        "the address that letters come from, such as portal@example.org."
    )
    assert (settings.mail_url, settings.mail_reply_to) == (url, "portal@agenda.example")


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("DATABASE_URL", "mysql://u@h/x"),
        ("DATABASE_URL", "portal.sqlite"),
        ("DATABASE_URL", "sqlite:///portal.sqlite"),
        ("DATABASE_URL", "sqlite:///instance/portal.sqlite"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite:////srv/portal.sqlite?mode=memory&uri=true"),
        ("DATABASE_URL", "sqlite:///file:x?mode=memory&uri=true"),
        ("DATABASE_URL", "postgresql+asyncpg://u@h/x"),
        ("DATABASE_URL", "postgresql://u@h:port/x"),
        ("DATABASE_URL", "postgresql://"),
        ("DATABASE_URL", "sqlite:///"),
        ("SECRET_KEY", "k" * 31),
        ("SECRET_KEY_FALLBACKS", "x"),
        ("SECRET_KEY_FALLBACKS", f"{EARLIER} short"),
        ("BASE_URL", "agenda.example"),
        ("BASE_URL", "ftp://agenda.example"),
        ("BASE_URL", "https://"),
        ("BASE_URL", "https://agenda.example/portal"),
        ("BASE_URL", "https://agenda.example?x=1"),
        ("BASE_URL", "https://agenda.example#x"),
        ("BASE_URL", "https://user:secret@agenda.example"),
        ("BASE_URL", "https://agenda example"),
        ("BASE_URL", "https://agenda.example:99999"),
        ("BASE_URL", "https://agenda.example:0"),
        ("BASE_URL", "https://agenda.example:https"),
        ("BASE_URL", "http://[::1"),
        ("MAIL_URL", "mail.example:25"),
        ("MAIL_URL", "smtp://"),
        ("MAIL_URL", "smtp+tls://mail.example"),
        ("MAIL_URL", "smtp://mail.example:port"),
        ("MAIL_URL", "smtp://mail.example:0"),
        ("MAIL_FROM", "portal"),
        ("MAIL_FROM", "portal@a.example, b@a.example"),
        ("MAIL_FROM", "Portal <portal@a.example>"),
        ("MAIL_FROM", "por..tal@a.example"),
        ("MAIL_REPLY_TO", "a@b@c.example"),
        ("MAIL_REPLY_TO", "hallo:@a.example"),
        ("LOCALE", "fr"),
        ("LOCALE", "NL"),
        ("TIMEZONE", "Amsterdam"),
        ("TIMEZONE", "Europe"),
        ("TIMEZONE", "../etc/passwd"),
        ("TRUSTED_PROXIES", "ja"),
        ("TRUSTED_PROXIES", "10"),
        ("TRUSTED_PROXIES", "-1"),
        ("TRUSTED_PROXIES", "٣"),
        ("RATE_LIMIT_STORAGE", "redis"),
        ("RATE_LIMIT_STORAGE", "elsewhere://x"),
        ("RATE_LIMIT_STORAGE", "redis://cache.example:port"),
        ("RATE_LIMITS", "yes"),
        ("MAIL_CONNECTIONS", "0"),
        ("MAIL_CONNECTIONS", "10"),
        ("BACKUPS", "backups"),
        ("SHARED_MAIL_DOMAINS", "@oever.example"),
        ("SHARED_MAIL_DOMAINS", "oever"),
        ("BACKUP_RECIPIENTS", "somebody@example.org"),
        ("BACKUP_RECIPIENTS", "ssh-ed25519 AAAA somebody@example.org"),
        ("BACKUP_RECIPIENTS", "age1abc AGE-SECRET-KEY-1ABC"),
    ],
)
def test_what_is_malformed_is_one_clear_line(read: Callable[..., Settings], name: str, given: str):
    with pytest.raises(SettingsError) as refused:
        read(**{"MAIL_FROM": "portal@a.example", name: given})

    assert re.fullmatch(rf"PORTAL_{name} must be [^\n]+\.", str(refused.value))


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("MAIL_URL", "smtp://portal:geheim@mail.example:port"),
        ("DATABASE_URL", "mysql://portal:geheim@db.example/x"),
        ("SECRET_KEY", "geheim"),
    ],
)
def test_a_password_that_is_malformed_stands_in_no_log(read: Callable[..., Settings], name: str, given: str):
    with pytest.raises(SettingsError) as refused:
        read(MAIL_FROM="portal@a.example", **{name: given})

    assert "geheim" not in "".join(traceback.format_exception(refused.value))


@pytest.mark.parametrize("name", ["LOCAL", "locale", "SECRET", "DEBUG", ""])
def test_what_is_no_setting_is_one_clear_line(read: Callable[..., Settings], name: str):
    with pytest.raises(SettingsError) as refused:
        read(**{name: "x"})

    assert str(refused.value).startswith(f"PORTAL_{name} is not a setting. Known are: DATA, DATABASE_URL, SECRET_KEY,")
    assert "\n" not in str(refused.value)


def test_a_data_folder_that_cannot_be_is_one_clear_line(tmp_path: Path):
    (tmp_path / "file").write_text("no folder")
    for folder in (tmp_path / "file", tmp_path / "file" / "inside"):
        with pytest.raises(SettingsError) as refused:
            read_settings({"PORTAL_DATA": str(folder)})
        assert str(refused.value) == (
            f"PORTAL_DATA must be the folder of the data: database, secret key, letters; {folder} is not."
        )


def test_a_data_folder_whose_database_would_lie_elsewhere_is_one_clear_line(tmp_path: Path):
    with pytest.raises(SettingsError) as refused:
        read_settings({"PORTAL_DATA": str(tmp_path / "data?x=1")})

    assert str(refused.value).endswith("data?x=1 has a question mark in its name.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.in_turns
@pytest.mark.slow
def test_the_flask_command_shows_that_line_alone(tmp_path: Path):
    environ = {**os.environ, "PORTAL_DATA": str(tmp_path), "PORTAL_LOCALE": "fr"}
    command = [sys.executable, "-m", "flask", "worker", "--once"]

    ended = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr) == (
        1,
        "",
        "Error: PORTAL_LOCALE must be one of nl, nl-BE, en.\n",
    )


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path):
    folder = tmp_path / "new" / "data"

    keys = [read_settings({"PORTAL_DATA": str(folder)}).secret_keys for _ in range(2)]

    assert keys[0] == keys[1]
    assert len(keys[0][0]) == 64
    assert [path.name for path in folder.iterdir()] == ["secret-key"]
    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / "secret-key")] == [0o700, 0o600]


def test_starts_at_once_agree_on_one_key(tmp_path: Path):
    count = 8
    start = Barrier(count)

    def read(_number: int) -> tuple[str, ...]:
        start.wait(10)
        return read_settings({"PORTAL_DATA": str(tmp_path)}).secret_keys

    with ThreadPoolExecutor(count) as pool:
        keys = set(pool.map(read, range(count)))

    assert keys == {((tmp_path / "secret-key").read_text(),)}
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


def test_a_start_that_was_cut_off_is_in_nobodys_way(tmp_path: Path):
    for number in (1, os.getpid()):
        (tmp_path / f"secret-key.{number}").touch()

    assert len(read_settings({"PORTAL_DATA": str(tmp_path)}).secret_keys[0]) == 64


def test_a_kept_key_that_is_cut_off_signs_nothing(tmp_path: Path):
    (tmp_path / "secret-key").write_text("")

    with pytest.raises(SettingsError) as refused:
        read_settings({"PORTAL_DATA": str(tmp_path)})

    assert str(refused.value) == f"{tmp_path}/secret-key must hold at least 32 characters nobody can guess."


def test_a_key_that_is_set_is_not_kept(read: Callable[..., Settings], tmp_path: Path):
    settings = read(SECRET_KEY=KEY, SECRET_KEY_FALLBACKS=f"{EARLIER}  {'f' * 40}")

    assert settings.secret_keys == (KEY, EARLIER, "f" * 40)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def portal_with(tmp_path: Path) -> Callable[[str, str], Flask]:
    def make(key: str, fallbacks: str) -> Flask:
        data = {**SETTINGS, "PORTAL_DATA": str(tmp_path)}
        return create_app({**data, "PORTAL_SECRET_KEY": key, "PORTAL_SECRET_KEY_FALLBACKS": fallbacks})

    return make


def test_a_link_in_an_earlier_letter_opens_as_long_as_its_secret_is_a_fallback(
    portal_with: Callable[[str, str], Flask],
):
    with portal_with(EARLIER, "").app_context():
        link = key_of("signup", 7, "salt")

    answers = []
    for key, fallbacks in ((EARLIER, ""), (KEY, EARLIER), (KEY, f"{'x' * 32} {EARLIER}"), (KEY, "")):
        with portal_with(key, fallbacks).app_context():
            answers.append(opens(link, "signup", 7, "salt"))
    assert answers == [True, True, True, False]


def test_a_key_opens_one_row_for_one_purpose_until_it_is_renewed(portal_with: Callable[[str, str], Flask]):
    with portal_with(KEY, "").app_context():
        link = key_of("signup", 7, "salt")
        tried = [("signup", 7, "salt"), ("case", 7, "salt"), ("signup", 8, "salt"), ("signup", 7, "new salt")]
        answers = [opens(link, *each) for each in tried]
        forged = [opens(f"7.{rest}", "signup", 7, "salt") for rest in ("", "a" * 32, "é" * 32)]

    assert (answers, forged) == ([True, False, False, False], [False, False, False])


def test_settings_are_for_reading(read: Callable[..., Settings]):
    assert replace(read(), locale="en").locale == "en"
    with pytest.raises(AttributeError):
        read().locale = "en"  # pyright: ignore[reportAttributeAccessIssue]
