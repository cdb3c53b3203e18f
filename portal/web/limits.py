"""How much one body may hold, and how often one address may ask.

What protects a mailbox or a code is counted in rows, where the verb is; here is only what protects the machine.
"""

from flask import Flask, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from werkzeug.exceptions import RequestEntityTooLarge

from portal.settings import Settings

KILOBYTE = 1024
PUBLIC_BODY = 64 * KILOBYTE
MANAGE_BODY = 512 * KILOBYTE

limiter = Limiter(get_remote_address)
sign_up_limit = limiter.shared_limit("2000 per hour", scope="sign-ups")
sign_in_limit = limiter.shared_limit("300 per hour", scope="sign-in")


def init_limits(app: Flask, settings: Settings) -> None:
    app.config["RATELIMIT_STORAGE_URI"] = settings.rate_limit_storage
    app.config["RATELIMIT_ENABLED"] = settings.rate_limits
    app.config["RATELIMIT_HEADERS_ENABLED"] = True
    limiter.init_app(app)

    @app.before_request
    def bound_body() -> None:
        most = MANAGE_BODY if request.path.startswith("/manage/") else PUBLIC_BODY
        request.max_content_length = most
        request.max_form_memory_size = most
        if (request.content_length or 0) > most:
            raise RequestEntityTooLarge
