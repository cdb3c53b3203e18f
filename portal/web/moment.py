"""The moment of a request, for views, forms and sign-in; elsewhere `clock.now` is used.

It is not in `clock`, since that knows no requests.
"""

from datetime import datetime

from flask import Flask, g

from portal.clock import now as clock_now


def init_moment(app: Flask) -> None:
    """Register first: other before_request handlers may ask for the moment."""

    @app.before_request
    def begin() -> None:
        g.moment = clock_now()


def now() -> datetime:
    """Return when this request began, in UTC; constant during the request."""
    return g.moment if "moment" in g else clock_now()  # an unparsable request has no recorded start
