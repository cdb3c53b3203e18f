"""Installs the shared web layer on the app."""

from threading import Semaphore
from typing import Any

from flask import Flask, request
from markupsafe import Markup
from werkzeug.middleware.proxy_fix import ProxyFix

from portal.catalogues import LANGUAGES, language_of
from portal.db import db
from portal.markup import html_of, plain_of
from portal.settings import Settings
from portal.site import init_site, site
from portal.text import paragraphs
from portal.web import language
from portal.web.addresses import IdConverter, KeyConverter, KnowsAddresses, SlugConverter, TokenConverter, here
from portal.web.assets import init_assets
from portal.web.commits import commits_of
from portal.web.cookies import names_of
from portal.web.errors import RetriesOnce, init_errors
from portal.web.forgery import csrf_token, refuse_foreign, refuse_forgery
from portal.web.forwarded import init_forwarded
from portal.web.freshness import MOST_AT_FEEDS, Store
from portal.web.headers import init_headers, nameable_path
from portal.web.kept_answers import FRONT, Front, KeptAnswers
from portal.web.limits import bound_body, init_limits
from portal.web.mailto import chat_with, mail_with, mailto
from portal.web.moment import init_moment


class PortalApp(RetriesOnce, KnowsAddresses, Flask):
    """A Flask app that retries once on a busy database, and logs no personal links."""

    def log_exception(self, exc_info: Any) -> None:
        self.logger.error("Exception on %s [%s]", nameable_path(), request.method, exc_info=exc_info)


def init_web(app: Flask, settings: Settings) -> None:
    app.url_map.converters.update(slug=SlugConverter, key=KeyConverter, id=IdConverter, token=TokenConverter)
    # no redirects by the router, which would use the Host header
    app.url_map.strict_slashes = app.url_map.merge_slashes = False
    app.extensions["portal-store"] = Store()
    app.extensions["portal-feed-threads"] = Semaphore(MOST_AT_FEEDS)

    app.register_blueprint(language.bp)
    init_moment(app)
    init_site(app)
    init_headers(app)
    init_forwarded(app, settings)
    app.before_request(refuse_foreign)  # before the body is read, and before rate limits count it
    app.before_request(bound_body)
    app.before_request(refuse_forgery)
    init_limits(app, settings)  # after the forgery check: forged requests do not count
    init_errors(app)
    init_assets(app)

    with app.app_context():
        commits = commits_of(db.engine)
    layer = KeptAnswers(app.wsgi_app, app.extensions, commits, names_of(settings))
    app.wsgi_app, app.extensions[FRONT] = layer, Front(layer.known, layer)
    if settings.trusted_proxies:
        count = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=count, x_proto=count, x_host=count)
        # in shape it is a WSGI app, but what it returns is not
        known = ProxyFix(layer.known, x_for=count, x_proto=count, x_host=count)  # pyright: ignore[reportArgumentType]
        app.extensions[FRONT] = Front(known, layer)  # pyright: ignore[reportArgumentType]

    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals["csrf_token"] = csrf_token
    app.jinja_env.filters["paragraphs"] = lambda text: Markup("\n").join(
        Markup("<p hx-ignore>{}</p>").format(paragraph) for paragraph in paragraphs(text)
    )

    app.jinja_env.filters["markdown"] = html_of
    app.jinja_env.filters["plain_text"] = plain_of
    app.jinja_env.filters["mailto"] = mailto
    app.jinja_env.filters["mail_with"] = mail_with
    app.jinja_env.filters["chat_with"] = chat_with

    @app.context_processor
    def for_every_page() -> dict[str, object]:
        spoken = language_of(language.reader_language())
        known = {"site": site(), "site_name": site().name, "contact": site().contact}
        return {"language": spoken, "languages": LANGUAGES, "here": here(), **known}
