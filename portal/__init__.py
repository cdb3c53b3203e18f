"""Samenop, the portal of a learning network. Start reading at `create_app`."""

from collections.abc import Mapping
from pathlib import Path

from flask import Flask
from flask_migrate import Migrate
from htmx_flask import Htmx

from portal.agenda import jobs as agenda_jobs
from portal.agenda import keeps as agenda_keeps
from portal.agenda import letters as agenda_letters
from portal.agenda.rules.maps import map_of
from portal.agenda.words import kind_name
from portal.backups import jobs as backup_jobs
from portal.backups import keeps as backups_keeps
from portal.backups.rules.erased import FORGET_AGAIN
from portal.branding import keeps as branding_keeps
from portal.branding import views as branding_views
from portal.branding.rules.colours import palette_of
from portal.branding.views import colours_url, init_branding
from portal.breaches import keeps as breaches_keeps
from portal.breaches.views import pages as breaches_pages
from portal.cases import jobs as case_jobs
from portal.cases import keeps as cases_keeps
from portal.cases import letters as case_letters
from portal.cases.views import mine as my_case
from portal.cases.views.box import takes_cases
from portal.certificates import keeps as certificates_keeps
from portal.certificates import views as certificates_views
from portal.commands import init_commands
from portal.db import db as database
from portal.db import init_db
from portal.demo import keeps as demo_keeps
from portal.demo import views as demo_views
from portal.demo.commands import init_demo
from portal.erasing import jobs as erasing_jobs
from portal.erasing import views as erasing_views
from portal.erasing.operations.again import forget_again
from portal.evaluations import jobs as evaluation_jobs
from portal.evaluations import keeps as evaluations_keeps
from portal.evaluations import letters as evaluation_letters
from portal.evaluations import views as evaluations_views
from portal.feeds import jobs as feed_jobs
from portal.feeds.rules.zones import UnknownZoneRule, timezone_of
from portal.history import keeps as history_keeps
from portal.intake import views as intake_views
from portal.kept import READS, KeptReads
from portal.language import init_language
from portal.lessons import jobs as lesson_jobs
from portal.lessons import keeps as lessons_keeps
from portal.lessons import letters as lesson_letters
from portal.lessons.views import feed as lessons_feed
from portal.lessons.views import one_set as lessons_one_set
from portal.lessons.views import reading as lessons_reading
from portal.mail import jobs as mail_jobs
from portal.mail import keeps as mail_keeps
from portal.mail.kinds import KINDS
from portal.mail.letters.words import init_letters
from portal.memberships import jobs as membership_jobs
from portal.memberships import keeps as memberships_keeps
from portal.memberships import letters as membership_letters
from portal.memberships.views import invited, leaving, members, requesting
from portal.memberships.views import member as member_pages
from portal.memberships.views import mine as membership_pages
from portal.messages import jobs as message_jobs
from portal.messages import keeps as messages_keeps
from portal.messages import letters as message_letters
from portal.messages import views as messages_views
from portal.networks import keeps as networks_keeps
from portal.networks import letters as network_letters
from portal.networks.words import network_hue, state_name
from portal.pages.views import (
    about,
    address,
    agenda_atom,
    embed,
    letters,
    me,
    my_calendar,
    my_data,
    my_signup,
    signing_up,
    sitemap,
    summary,
)
from portal.pages.views import agenda as agenda_pages
from portal.pages.views import feeds as feeds_pages
from portal.pages.views import networks as networks_pages
from portal.pages.views.agenda_card import agenda_card
from portal.pages.views.calendar_facts import links_to_add
from portal.pages.views.desk import handling, numbers, omission, publication, writer, writing
from portal.pages.views.desk import lessons as lessons_desk
from portal.pages.views.desk import round as rounds
from portal.pages.views.manage import (
    copies,
    home,
    meetings,
    outbox,
    person_data,
    preparation,
    retention,
    session_home,
)
from portal.pages.views.manage import history as history_page
from portal.pages.views.manage import networks as networks_desk
from portal.pages.views.manage import numbers as by_month
from portal.pages.views.manage import people as people_page
from portal.pages.views.manage import settings as settings_page
from portal.pages.views.menu import menu_items
from portal.people import jobs as people_jobs
from portal.people import keeps as people_keeps
from portal.people import letters as people_letters
from portal.people import views as people_views
from portal.people.sign_in import init_sign_in, reader
from portal.people.words import role_in_words, role_name
from portal.plans import keeps as plans_keeps
from portal.plans.views import following as plans_following
from portal.plans.views import writing as plans_writing
from portal.privacy import jobs as privacy_jobs
from portal.privacy import keeps as privacy_keeps
from portal.privacy.keeping import LINES
from portal.privacy.rules.words import example
from portal.privacy.rules.words import kind_name as hit_name
from portal.privacy.words import init_keeping
from portal.proposals import keeps as proposals_keeps
from portal.proposals import letters as proposal_letters
from portal.proposals.views import manage as proposals_manage
from portal.proposals.views import own as proposals_own
from portal.reactions import jobs as reaction_jobs
from portal.reactions import keeps as reactions_keeps
from portal.reactions import letters as reaction_letters
from portal.reactions.views import reading
from portal.settings import Settings, SettingsError, read_settings
from portal.sharing.views import session as shared_session
from portal.signals import jobs as signal_jobs
from portal.signals import keeps as signals_keeps
from portal.signals import letters as signal_letters
from portal.signals.views import by_key as signals_by_key
from portal.signals.views import mailbox as signals_mailbox
from portal.signups import jobs as signup_jobs
from portal.signups import keeps as signups_keeps
from portal.signups.letters import kinds as signup_letters
from portal.signups.views import attendance, day, series, sheets, who_comes
from portal.signups.views.receipt import has_receipt
from portal.summaries import keeps as summaries_keeps
from portal.summaries import letters as summary_letters
from portal.summaries.views import attendee, versions
from portal.themes import keeps as themes_keeps
from portal.themes import letters as theme_letters
from portal.themes.views import by_key as themes_by_key
from portal.themes.views import manage as themes_manage
from portal.themes.views import members as themes_members
from portal.themes.views import questions as themes_questions
from portal.themes.words import standing_words
from portal.web.cookies import RECEIPT, SIGN_IN
from portal.web.language import reader_language
from portal.web.moment import now
from portal.web.setup import PortalApp, init_web

ROOT = Path(__file__).parents[1]

# From low to high: a concept may import itself and those before it. Modules beside these folders are the ground below
# them, or (server, worker, commands) above them all. tests/guards/test_imports.py reads this list.
CONCEPTS = (
    *("web", "privacy", "mail", "backups", "history", "people", "branding", "networks", "agenda"),
    *("sharing", "signups"),
    *("themes", "proposals", "memberships", "feeds"),
    *("summaries", "reactions", "lessons", "signals", "evaluations", "certificates", "plans", "cases"),
    *("messages", "erasing", "intake", "breaches", "pages"),
    *("demo", "doctor"),
)
LETTERS = (
    *(people_letters, network_letters, agenda_letters, signup_letters),
    *(theme_letters, proposal_letters, membership_letters),
    *(summary_letters, reaction_letters, lesson_letters, signal_letters, evaluation_letters, case_letters),
    message_letters,
)
JOBS = (
    *(privacy_jobs, mail_jobs, backup_jobs, people_jobs, agenda_jobs, signup_jobs, membership_jobs, feed_jobs),
    *(reaction_jobs, lesson_jobs, signal_jobs, evaluation_jobs, case_jobs, message_jobs, erasing_jobs),
)
KEEPERS = (
    *(
        privacy_keeps,
        mail_keeps,
        backups_keeps,
        history_keeps,
        people_keeps,
        branding_keeps,
        networks_keeps,
        agenda_keeps,
    ),
    *(
        signups_keeps,
        themes_keeps,
        proposals_keeps,
        memberships_keeps,
        summaries_keeps,
        reactions_keeps,
        lessons_keeps,
        signals_keeps,
        evaluations_keeps,
        certificates_keeps,
        plans_keeps,
        cases_keeps,
        messages_keeps,
    ),
    *(breaches_keeps, demo_keeps),
)
VIEWS = (
    *(people_views, branding_views, shared_session, attendance, day, series, sheets, who_comes),
    *(themes_questions, themes_members, themes_by_key, themes_manage),
    *(proposals_own, proposals_manage),
    *(membership_pages, requesting, invited, member_pages, leaving, members),
    *(attendee, versions, reading, lessons_reading, lessons_one_set, lessons_feed),
    *(signals_by_key, signals_mailbox, evaluations_views, certificates_views),
    *(plans_writing, plans_following),
    my_case,
    messages_views,
    *(erasing_views, intake_views, breaches_pages),
    *(about, address, agenda_atom, agenda_pages, embed, feeds_pages, letters, me, my_calendar, my_data, my_signup),
    *(networks_pages, signing_up, sitemap, summary),
    *(handling, lessons_desk, numbers, omission, publication, rounds, writer, writing),
    *(
        by_month,
        copies,
        history_page,
        home,
        meetings,
        networks_desk,
        outbox,
        people_page,
        person_data,
        preparation,
        retention,
    ),
    *(session_home, settings_page),
    demo_views,
)


def create_app(environ: Mapping[str, str] | None = None) -> Flask:
    """Return the app, with the settings of `environ` or of this process.

    Raises SettingsError with a one-line message.
    """
    settings = read_settings(environ)
    _refuse_unknown_zone(settings)
    app = PortalApp("portal", template_folder=str(ROOT / "templates"), static_folder=None)
    app.config["SETTINGS"] = settings
    app.secret_key = settings.secret_keys[0]

    init_db(app, settings.database_url)
    Migrate(app, database, directory=str(ROOT / "migrations"))
    Htmx(app)
    init_web(app, settings)
    init_sign_in(app)
    init_language(app, reader_language)
    init_branding(app, settings.logo)
    init_commands(app)
    init_demo(app)
    init_letters(app)
    init_keeping(app)

    for blueprint in dict.fromkeys(views.bp for views in VIEWS):  # some files share one
        app.register_blueprint(blueprint)

    app.jinja_env.globals["agenda_card"] = agenda_card
    app.jinja_env.globals["agenda_snippet"] = embed.agenda_snippet
    app.jinja_env.globals["colours_url"] = colours_url
    app.jinja_env.globals["kind_name"] = kind_name
    app.jinja_env.globals["map_of"] = map_of
    app.jinja_env.globals["palette_of"] = palette_of
    app.jinja_env.globals["links_to_add"] = links_to_add
    app.jinja_env.globals["role_name"] = role_name
    app.jinja_env.globals["role_in_words"] = role_in_words
    app.jinja_env.globals["takes_cases"] = takes_cases
    app.jinja_env.globals["menu_items"] = menu_items
    app.jinja_env.globals["network_hue"] = network_hue
    app.jinja_env.globals["state_name"] = state_name
    app.jinja_env.globals["standing_words"] = standing_words
    app.jinja_env.globals["hit_name"] = hit_name
    app.jinja_env.globals["hit_example"] = example
    app.extensions[READS] = KeptReads()
    app.extensions["portal-personal"] = {SIGN_IN: lambda: reader() is not None, RECEIPT: lambda: has_receipt(now())}
    app.extensions[KINDS] = {kind.name: kind for letters in LETTERS for kind in letters.KINDS}
    app.extensions[LINES] = tuple(line for keeper in KEEPERS for line in keeper.KEEPS)
    app.extensions[FORGET_AGAIN] = forget_again
    app.extensions["portal-jobs"] = tuple(job for work in JOBS for job in work.JOBS)
    return app


def _refuse_unknown_zone(settings: Settings) -> None:
    """Refuse a zone whose rule a calendar file cannot express, at the start rather than at each feed."""
    try:
        timezone_of(settings.timezone)
    except UnknownZoneRule as error:
        raise SettingsError(
            "PORTAL_TIMEZONE must be a zone that changes its clocks with the European Union, or never: "
            f"{settings.timezone} does otherwise."
        ) from error
