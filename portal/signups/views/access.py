"""Finding the sign-up that a key opens."""

from flask import abort, url_for
from flask_babel import gettext as _

from portal.keys import id_in, key_of, opens
from portal.signups.models import Signup
from portal.signups.queries import signup_with
from portal.signups.rules.signing_up import KEY_LASTS
from portal.web.errors import leads_back
from portal.web.moment import now


def signup_by(key: str, purpose: str = "signup") -> Signup:
    """Return the sign-up that this key opens; aborts with 404 for a wrong or renewed key, 410 for an expired one."""
    number = id_in(key)
    signup = signup_with(number) if number is not None else None
    if not signup or not opens(key, purpose, signup.id, signup.salt):
        abort(404)
    if now() > signup.meeting.ends_at + KEY_LASTS:
        abort(410)
    text = _("Back to my sign-up") if purpose == "signup" else _("Go to my sign-up")
    leads_back(text, url_for("my_signup.index", key=key_of("signup", signup.id, signup.salt)))
    return signup
