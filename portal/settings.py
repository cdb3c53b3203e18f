"""All settings of the environment: the variable (with prefix PORTAL_), default and meaning of each.

Who the organisation is can be set by screen too: ask `portal.site` for its name, contact, language and zone.
"""

import os
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from click import ClickException
from flask import current_app
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from portal.catalogues import DEFAULT_LOCALE, LOCALES
from portal.text import clean_line, mailbox_on_the_line

PREFIX = "PORTAL_"
SHORTEST_SECRET = 32  # characters
NOBODY = "Samenop"  # the name of the software: no organisation
ADDRESS = "address"  # the file in DATA with the address at which it was last served


class SettingsError(ClickException):
    """A one-line message about an unknown or malformed setting; flask commands show it as such."""


@dataclass(frozen=True)
class Settings:
    data: Path
    database_url: str
    secret_keys: tuple[str, ...]  # the first signs, all are accepted
    base_url: str
    mail_url: str
    mail_from: str
    mail_reply_to: str
    mail_connections: int
    site_name: str
    locale: str
    timezone: str
    trusted_proxies: int
    rate_limit_storage: str
    rate_limits: bool
    privacy_contact: str
    organisation: str
    authority: str
    backups: Path | None  # the folder of daily backups; None: there are none
    backup_recipients: tuple[str, ...]
    shared_mail_domains: frozenset[str]  # besides those of known providers
    accent: str  # "#rrggbb", or empty
    logo: Path | None  # a picture, read once at the start (`portal.branding.views`)
    fixed: frozenset[str]  # the fields that the environment set; others may be set by screen (`portal.site`)

    @property
    def host(self) -> str:
        """The host of BASE_URL, used as the domain of UIDs and Message-IDs."""
        return urlsplit(self.base_url).hostname or "localhost"

    @property
    def is_https(self) -> bool:
        return self.base_url.startswith("https://")


def malformed(name: str) -> SettingsError:
    """Return the line about a malformed setting: without its value, since there may be a password in it."""
    return SettingsError(f"{PREFIX}{name} must be {_MEANINGS[name]}.")


def settings() -> Settings:
    """Return the settings of the current app."""
    return current_app.config["SETTINGS"]


def read_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """Read the settings of this process, and create the secret key if there is none. Raises SettingsError."""
    environ = os.environ if environ is None else environ
    given = {name.removeprefix(PREFIX): value.strip() for name, value in environ.items() if name.startswith(PREFIX)}
    unknown = sorted(given.keys() - _MEANINGS.keys())
    if unknown:
        raise SettingsError(f"{PREFIX}{unknown[0]} is not a setting. Known are: {', '.join(_MEANINGS)}.")

    def value(name: str, default: Any, parse: Callable[[str], Any] = str) -> Any:
        if not given.get(name):
            return default
        try:
            return parse(given[name])
        except (ValueError, KeyError, OSError, MessageError, ArgumentError):
            raise malformed(name) from None  # the cause quotes the value

    data = _folder(given.get("DATA") or "instance")
    base_url = value("BASE_URL", _kept_address(data) or "http://127.0.0.1:5000", _web_address)
    mail_url = value("MAIL_URL", "", _mail_server)
    host = urlsplit(base_url).hostname or ""
    host = "localhost" if ":" in host else host  # a mail address takes no bare IPv6 address
    mail_from = value("MAIL_FROM", "" if mail_url else f"portal@{host}", _mailbox)
    if not mail_from:
        raise SettingsError(f"{PREFIX}MAIL_FROM must be set when {PREFIX}MAIL_URL is: {_MEANINGS['MAIL_FROM']}.")
    reply_to = value("MAIL_REPLY_TO", mail_from, _mailbox)
    secret_key = value("SECRET_KEY", None, _secret) or _kept_secret_key(data)

    return Settings(
        data=data,
        database_url=value("DATABASE_URL", f"sqlite:///{data}/portal.sqlite", _database),
        secret_keys=(secret_key, *value("SECRET_KEY_FALLBACKS", (), _secrets)),
        base_url=base_url,
        mail_url=mail_url,
        mail_from=mail_from,
        mail_reply_to=reply_to,
        mail_connections=value("MAIL_CONNECTIONS", 3, _at_least_one),
        site_name=value("SITE_NAME", NOBODY, clean_line),
        locale=value("LOCALE", DEFAULT_LOCALE, _one_of(*LOCALES)),
        timezone=value("TIMEZONE", "Europe/Amsterdam", lambda zone: ZoneInfo(zone).key),
        trusted_proxies=value("TRUSTED_PROXIES", 0, _count),
        rate_limit_storage=value("RATE_LIMIT_STORAGE", "memory://", _counter_store),
        rate_limits=value("RATE_LIMITS", "on", _one_of("on", "off")) == "on",
        privacy_contact=value("PRIVACY_CONTACT", reply_to),
        organisation=value("ORGANISATION", value("SITE_NAME", NOBODY, clean_line), clean_line),
        authority=value("AUTHORITY", AUTHORITIES.get(value("LOCALE", DEFAULT_LOCALE), AUTHORITY), clean_line),
        backups=value("BACKUPS", None, _absolute),
        backup_recipients=value("BACKUP_RECIPIENTS", (), _recipients),
        shared_mail_domains=value("SHARED_MAIL_DOMAINS", frozenset(), _domains),
        accent=value("ACCENT", "", _colour),
        logo=value("LOGO", None, Path),
        fixed=frozenset(name.lower() for name in given if given[name]),
    )


def keep_address(settings: Settings) -> None:
    """Keep the portal's address in the data folder: links of commands in a shell without BASE_URL lead there."""
    draft = settings.data / f"{ADDRESS}.{secrets.token_hex(8)}"
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(settings.base_url)
    draft.replace(settings.data / ADDRESS)


A_LOGO = "a PNG, JPEG or WebP of at most 2 MB and 8 million pixels (a JPEG: 25 million), 16 pixels or larger"
AUTHORITY = "Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl)"
AUTHORITIES = {"nl-BE": "Gegevensbeschermingsautoriteit (gegevensbeschermingsautoriteit.be)"}
_MEANINGS = {
    "DATA": "the folder of the data: database, secret key, letters",
    "DATABASE_URL": "sqlite:////absolute/path or postgresql://user:password@host/name",
    "SECRET_KEY": f"at least {SHORTEST_SECRET} characters nobody can guess",
    "SECRET_KEY_FALLBACKS": f"earlier secret keys with spaces between, each of at least {SHORTEST_SECRET} characters",
    "BASE_URL": "the address of the portal, such as https://agenda.example.org",
    "MAIL_URL": "smtp://[user:pass@]host:port, smtp+starttls://… or smtps://…",
    "MAIL_FROM": "the address that letters come from, such as portal@example.org",
    "MAIL_REPLY_TO": "the address that replies go to",
    "MAIL_CONNECTIONS": "the number of connections to the mail server at once, 1 to 9",
    "SITE_NAME": "the name of the portal",
    "LOCALE": f"one of {', '.join(LOCALES)}",
    "TIMEZONE": "a zone by its name, such as Europe/Amsterdam or Europe/Brussels",
    "TRUSTED_PROXIES": "the number of proxies in front, 0 to 9",
    "RATE_LIMIT_STORAGE": "memory:// or redis://host:port",
    "RATE_LIMITS": "on or off",
    "PRIVACY_CONTACT": "the address for questions about personal data",
    "ORGANISATION": "the name of the organisation that is responsible for personal data",
    "AUTHORITY": "the authority where people can complain, with its address",
    "BACKUPS": "the absolute path of a folder for a backup each day, kept 30 days",
    "ACCENT": "the colour of links and buttons, such as #1f6f54",
    "LOGO": f"the path of {A_LOGO}",
    "SHARED_MAIL_DOMAINS": "mail domains whose people are no colleagues, such as mail.example.org, with spaces between",
    "BACKUP_RECIPIENTS": "recipients of age (age1… or ssh-…) with spaces between; an SSH key without its comment",
}


def _must(holds: object, value: str) -> str:
    if not holds:
        raise ValueError(value)
    return value


def _folder(value: str) -> Path:
    """Return the folder, created if necessary with access for its owner only."""
    folder = Path(value).absolute()
    if "?" in value:  # in the URL of the database in it, "?" would start the options
        raise SettingsError(f"{PREFIX}DATA must be {_MEANINGS['DATA']}; {folder} has a question mark in its name.")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise SettingsError(f"{PREFIX}DATA must be {_MEANINGS['DATA']}; {folder} is not.") from error
    return folder


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    _must(parts.scheme in ("http", "https") and parts.hostname and parts.port != 0 and parts.path in ("", "/"), value)
    _must(not re.search(r"[\s@?#\\]", value), value)
    return f"{parts.scheme}://{parts.netloc}"


def _mail_server(value: str) -> str:
    parts = urlsplit(value)
    return _must(parts.scheme in ("smtp", "smtp+starttls", "smtps") and parts.hostname and parts.port != 0, value)


def _database(value: str) -> str:
    value = re.sub(r"^postgres(ql)?(\+psycopg)?://", "postgresql+psycopg://", value)
    _must(value.startswith(("sqlite:///", "postgresql+psycopg://")), value)
    url = make_url(value)
    if value.startswith("postgresql"):
        return _must(url.database, value)
    # In memory (also mode=memory), each connection has its own database; a relative path depends on the working
    # directory.
    return _must(url.database and url.database.startswith("/") and not url.query, value)


def _absolute(value: str) -> Path:
    return Path(_must(value.startswith("/"), value))


def _recipients(value: str) -> tuple[str, ...]:
    """Parse recipients; a key of SSH has two parts."""
    found = re.findall(r"age1\S+|ssh-\S+\s+AAAA\S*", value)
    _must(" ".join(found).split() == value.split(), value)
    return tuple(" ".join(recipient.split()) for recipient in found)


def _counter_store(value: str) -> str:
    return _must(re.fullmatch(r"memory://|rediss?://\S+", value) and urlsplit(value).port != 0, value)


def _mailbox(value: str) -> str:
    Address(addr_spec=value)  # as each letter will parse it
    return _must(re.fullmatch(r"[^\s@,;<>]+@[^\s@,;<>]+", value), value)


def _domains(value: str) -> frozenset[str]:
    """Parse mail domains, in ASCII (RFC 5890) and lower case."""
    return frozenset(mailbox_on_the_line(f"x@{domain}")[1].lower() for domain in value.replace(",", " ").split())


def _colour(value: str) -> str:
    return _must(re.fullmatch(r"#[0-9a-fA-F]{6}", value), value).lower()


def _secrets(value: str) -> tuple[str, ...]:
    return tuple(_secret(part) for part in value.split())


def _secret(value: str) -> str:
    return _must(len(value) >= SHORTEST_SECRET, value)


def _count(value: str) -> int:
    return int(_must(re.fullmatch(r"[0-9]", value), value))


def _at_least_one(value: str) -> int:
    return int(_must(re.fullmatch(r"[1-9]", value), value))


def _one_of(*choices: str) -> Callable[[str], str]:
    return lambda value: _must(value in choices, value)


def _kept_address(data: Path) -> str:
    """Return the address at which bin/serve or bin/demo last served this folder; "" when there is none."""
    try:
        return _web_address((data / ADDRESS).read_text().strip())
    except (OSError, ValueError):
        return ""


def _kept_secret_key(data: Path) -> str:
    """Return the key in the data folder, created at the first start. Concurrent starts agree on one."""
    place = data / "secret-key"
    if not place.exists():
        draft = place.with_name(f"secret-key.{secrets.token_hex(8)}")
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
        try:
            os.link(draft, place)  # fails when another start was first; then its key counts
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    secret = place.read_text().strip()
    if len(secret) < SHORTEST_SECRET:  # a full disk, or a partly restored file
        raise SettingsError(f"{place} must hold {_MEANINGS['SECRET_KEY']}.")
    return secret
