"""The moment at which a request is answered: for views, forms and sign-in what `clock.now` is for the others.

It stands here and not in `clock`, which is ground and knows no request.
"""

from datetime import datetime

from flask import Flask, g

from portal.clock import now as clock_now


def init_moment(app: Flask) -> None:
    """To be called first: what else is done before a request may ask for its moment."""

    @app.before_request
    def begin() -> None:
        g.moment = clock_now()


def now() -> datetime:
    """When this request began, in UTC: one moment, however long its answer takes."""
    return g.moment if "moment" in g else clock_now()  # a request that cannot be read has no beginning
