"""Samenop, the portal of a learning network. `create_app` is its table of contents."""

from collections.abc import Mapping
from pathlib import Path

from flask import Flask
from flask_migrate import Migrate
from htmx_flask import Htmx

from portal.about import views as about_views
from portal.agenda import jobs as agenda_jobs
from portal.agenda import letters as agenda_letters
from portal.agenda import views as agenda_views
from portal.agenda.words import kind_name
from portal.commands import init_commands
from portal.db import db as database
from portal.db import init_db
from portal.demo import views as demo_views
from portal.demo.commands import init_demo
from portal.feeds import views as feeds_views
from portal.feeds.rules import UnknownZoneRule, timezone_of
from portal.intake import views as intake_views
from portal.language import init_language
from portal.mail import jobs as mail_jobs
from portal.manage.views import (
    attendance,
    copies,
    history,
    home,
    meetings,
    members,
    outbox,
    people,
    run,
    sheets,
    who_comes,
)
from portal.me import views as me_views
from portal.people import jobs as people_jobs
from portal.people import letters as people_letters
from portal.people import views as people_views
from portal.people.sign_in import init_sign_in
from portal.people.words import role_in_words, role_name
from portal.settings import Settings, SettingsError, read_settings
from portal.signups import jobs as signup_jobs
from portal.signups import letters as signup_letters
from portal.signups.views import day, personal, signing_up
from portal.web.setup import Portal, init_web

ROOT = Path(__file__).parents[1]


def create_app(environ: Mapping[str, str] | None = None) -> Flask:
    """The portal, with the settings of `environ`, or of this process. Raises SettingsError with one clear line."""
    settings = read_settings(environ)
    _refuse_unknown_zone(settings)
    app = Portal("portal", template_folder=str(ROOT / "templates"), static_folder=None)
    app.config["SETTINGS"] = settings
    app.secret_key = settings.secret_keys[0]

    init_db(app, settings.database_url)
    Migrate(app, database, directory=str(ROOT / "migrations"))
    Htmx(app)
    init_web(app, settings)
    init_sign_in(app)
    init_language(app)
    init_commands(app)
    init_demo(app)

    for views in (
        about_views,
        agenda_views,
        signing_up,
        personal,
        day,
        people_views,
        me_views,
        home,
        meetings,
        run,
        copies,
        who_comes,
        sheets,
        attendance,
        people,
        members,
        outbox,
        history,
        intake_views,
        feeds_views,
        demo_views,
    ):
        app.register_blueprint(views.bp)

    app.jinja_env.globals["kind_name"] = kind_name
    app.jinja_env.globals["role_name"] = role_name
    app.jinja_env.globals["role_in_words"] = role_in_words
    app.extensions["portal-writers"] = people_letters.WRITERS | agenda_letters.WRITERS | signup_letters.WRITERS
    app.extensions["portal-letter-names"] = people_letters.NAMES | agenda_letters.NAMES | signup_letters.NAMES
    app.extensions["portal-jobs"] = (*mail_jobs.JOBS, *people_jobs.JOBS, *agenda_jobs.JOBS, *signup_jobs.JOBS)
    return app


def _refuse_unknown_zone(settings: Settings) -> None:
    """A calendar file needs the rule of its zone: better to stop here than at each feed."""
    try:
        timezone_of(settings.timezone)
    except UnknownZoneRule as error:
        raise SettingsError(
            "PORTAL_TIMEZONE must be a zone that changes its clocks with the European Union, or never: "
            f"{settings.timezone} does otherwise."
        ) from error
