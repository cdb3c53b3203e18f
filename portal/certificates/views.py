"""An attendee's certificate, to print or as PDF, and the page where others verify it."""

from flask import Blueprint, abort, make_response, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.certificates.operations import issue as issue_it
from portal.certificates.queries import certificate_at, certificate_of
from portal.certificates.rules import code_in, minutes_of, still_holds
from portal.certificates.words.paper import duration, form_of, paper_of
from portal.certificates.words.pdf import can_write, pdf_of
from portal.signups.views.access import signup_by
from portal.web.answers import private, send_to, show
from portal.web.errors import error_page
from portal.web.moment import now

bp = Blueprint("certificates", __name__)


@bp.get("/signups/<key:key>/certificate")
def index(key: str) -> Response:
    signup = signup_by(key)
    issued = certificate_of(signup.id)

    minutes = minutes_of(signup, signup.meeting, now())
    is_current = issued is not None and issued.minutes == minutes
    paper = paper_of(signup, signup.meeting, minutes, issued if is_current else None)
    is_pdf = bool(paper.proof) and can_write(paper)
    return private(show("certificates/show.html", key=key, paper=paper, has_changed=bool(issued), has_pdf=is_pdf))


@bp.post("/signups/<key:key>/certificate")
def issue(key: str) -> Response:
    signup = signup_by(key)

    issue_it(signup.id, now())

    return send_to(url_for("certificates.index", key=key))


@bp.get("/signups/<key:key>/certificate.pdf")
def pdf(key: str) -> Response:
    """Answer with the file; where it cannot be written, lead to the page to print."""
    signup = signup_by(key)
    issued = certificate_of(signup.id)
    if not issued or not still_holds(issued.minutes, signup, signup.meeting, now()):
        abort(404)

    paper = paper_of(signup, signup.meeting, issued.minutes, issued)
    if not can_write(paper):
        return private(send_to(url_for("certificates.index", key=key)))

    response = make_response(pdf_of(paper, issued.issued_at))
    response.content_type = "application/pdf"
    response.headers["Content-Disposition"] = f'attachment; filename="{issued.code}.pdf"'
    return private(response)


@bp.get("/certificates/<code>")
def check(code: str) -> Response:
    """Show whether a certificate is real.

    A holder of the code has the paper, so the name is shown; the topic is not.
    """
    known = certificate_at(code_in(code)) if code_in(code) else None
    if not known:
        sentence = _("We have no certificate with this code. Check it against the paper, character by character.")
        return error_page(404, sentence, title=_("This code is not known"))

    meeting = known.signup.meeting
    facts = {
        "certificate": known,
        "meeting": meeting,
        "holds": still_holds(known.minutes, known.signup, meeting, now()),
        "net": duration(known.minutes),
        "form": form_of(meeting),
    }
    return private(show("certificates/check.html", **facts))
