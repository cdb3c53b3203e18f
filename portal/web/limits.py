"""Limits on body size, and on requests per address.

Limits that protect a mailbox or a code are counted in rows, in the operations; these only protect the machine.
"""

import logging
import time
from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, current_app, g, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import current_user
from limits import parse
from werkzeug import Response
from werkzeug.exceptions import RequestEntityTooLarge

from portal.language import N_
from portal.refusals import Refusal
from portal.settings import Settings
from portal.web.forwarded import network_of

log = logging.getLogger(__name__)

KILOBYTE = 1024
PUBLIC_BODY = 64 * KILOBYTE
MANAGE_BODY = 512 * KILOBYTE
LimitedView = TypeVar("LimitedView", bound=Callable[..., Any])


def visitor() -> str:
    """Return the client for rate limits: the IPv4 address, or the IPv6 network."""
    return network_of(get_remote_address())


def _is_forged() -> bool:
    """Exempt forged requests: otherwise another site could use up its visitors' limit."""
    return bool(g.get("is_forged"))


limiter = Limiter(visitor)
sign_up_limit = limiter.shared_limit("2000 per hour", scope="sign-ups", exempt_when=_is_forged)
sign_in_limit = limiter.shared_limit("300 per hour", scope="sign-in", exempt_when=_is_forged)


FOR_ONE_SESSION = parse("20 per hour")  # sign-ups from one network: a hospital can still sign up for many sessions


class TooManyHere(Refusal):
    """Too many sign-ups for one session from one network."""

    sentence = N_("There were many sign-ups for this session from your internet connection. Try again in an hour.")
    status = 429

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.wait_seconds = seconds


class TooManyToJoin(TooManyHere):
    """Too many requests to join one network from one internet connection."""

    sentence = N_("There were many requests for this network from your internet connection. Try again in an hour.")


class TooManyProposed(TooManyHere):
    """Too many proposals from one internet connection."""

    sentence = N_("There were many proposals from your internet connection. Try again in an hour.")


def count_sign_up(slug: str) -> None:
    """Count a sign-up from this client for one session. Raises TooManyHere."""
    _count("sign-ups-for", slug, TooManyHere)


def count_request_to_join(slug: str) -> None:
    """Count a request from this client to join one network. Raises TooManyToJoin."""
    _count("requests-to-join", slug, TooManyToJoin)


def count_proposal() -> None:
    """Count a proposal from this client. Raises TooManyProposed."""
    _count("proposals", "", TooManyProposed)


def _count(scope: str, slug: str, refusal: type[TooManyHere]) -> None:
    if not limiter.enabled:
        return
    key = (scope, visitor(), slug)
    try:
        if limiter.limiter.hit(FOR_ONE_SESSION, *key):
            return
        seconds = max(1, round(limiter.limiter.get_window_stats(FOR_ONE_SESSION, *key).reset_time - time.time()))
    except Exception:
        log.warning("the storage of the limits is away: %s is not counted", scope)
        return
    raise refusal(seconds)


def init_limits(app: Flask, settings: Settings) -> None:
    app.config["RATELIMIT_STORAGE_URI"] = settings.rate_limit_storage
    app.config["RATELIMIT_ENABLED"] = settings.rate_limits
    app.config["RATELIMIT_HEADERS_ENABLED"] = True
    app.config["RATELIMIT_IN_MEMORY_FALLBACK_ENABLED"] = True  # unavailable storage blocks nobody

    @app.after_request  # registered before the limiter's, so called after it
    def say_when_only_to_who_must_wait(response: Response) -> Response:
        # on a redirect, Retry-After would mean: wait before you follow (RFC 9110)
        if response.status_code not in (429, 503):
            response.headers.pop("Retry-After", None)
        return response

    limiter.init_app(app)


def takes_body_of(most: int) -> Callable[[LimitedView], LimitedView]:
    """Allow bodies of up to `most` bytes on this view, for signed-in readers."""

    def marked(view: LimitedView) -> LimitedView:
        view.longest_body = most  # pyright: ignore[reportFunctionMemberAccess]
        return view

    return marked


def bound_body() -> None:
    """Limit the body size before each request; long texts are for signed-in readers only."""
    is_long = request.path.startswith("/manage/") and current_user.is_authenticated
    view = current_app.view_functions.get(request.endpoint or "")
    most = getattr(view, "longest_body", MANAGE_BODY) if is_long else PUBLIC_BODY
    request.max_content_length = most
    request.max_form_memory_size = most
    if (request.content_length or 0) > most:
        raise RequestEntityTooLarge
