"""The reader's own page: their sessions, certificates and devices."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, g, redirect, url_for
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.led import all_led_lately
from portal.cases.models import Case
from portal.cases.queries.reading import cases_of
from portal.cases.views.box import CaseLink, case_link
from portal.certificates.models import Certificate
from portal.certificates.queries import certificates_of
from portal.certificates.words.paper import duration
from portal.keys import key_of
from portal.memberships.views.panels import my_networks
from portal.pages.views.my_calendar import my_subscription
from portal.pages.views.my_signup_facts import afterwards_of
from portal.people.models import SignIn
from portal.people.operations.sign_in import end_sign_in as sign_out_there
from portal.people.queries import sign_ins_of
from portal.people.sign_in import signed_in, the_reader
from portal.proposals.views.facts import my_proposals
from portal.reactions.views.invitations import my_rounds
from portal.signups.models import Signup
from portal.signups.queries import signups_of
from portal.signups.rules.names import is_somebody_else
from portal.signups.rules.signing_up import KEY_LASTS
from portal.signups.rules.standing import past_state
from portal.site import site
from portal.web.answers import private, show
from portal.web.moment import now

bp = Blueprint("me", __name__)


@dataclass(frozen=True)
class MySession:
    """A session, with the address of the reader's sign-up, or of that of somebody else at their mailbox."""

    meeting: Meeting
    name: str  # of whom it is; empty for the reader, while nobody else at the address signed up
    standing: str
    past: str  # the PastState; empty until the session is over
    address: str  # of the sign-up; once its key has expired, of the session
    evaluation: str  # the address, for those who were there and have not answered yet
    certificate: str  # the address, for those who can have one
    case: CaseLink | None  # to their case, or to bring one


@dataclass(frozen=True)
class MyDevice:
    """A browser in which the reader is signed in."""

    id: int
    label: str
    started: datetime  # in the portal's zone
    is_this: bool


@dataclass(frozen=True)
class MyCertificate:
    """A certificate; after its link expired, with the address of its public check."""

    meeting: Meeting
    name: str  # as the certificate has it; empty for the reader's own
    net: str
    code: str
    address: str


@bp.get("/me")
@signed_in
def index() -> Response:
    person = the_reader()
    signups = signups_of(person.id)
    cases = cases_of(person.id)
    several = {id for id, count in Counter(signup.meeting_id for signup in signups).items() if count > 1}
    mine = [
        _my_session(
            signup,
            cases.get(signup.id),
            signup.name if signup.meeting_id in several or is_somebody_else(signup.name, person.name) else "",
        )
        for signup in signups
    ]
    return private(
        show(
            "pages/me/index.html",
            # others may have signed them up
            name=person.name or next((signup.name for signup in reversed(signups) if signup.name), ""),
            upcoming=[session for session in mine if session.meeting.ends_at > now()],
            past=[session for session in reversed(mine) if session.meeting.ends_at <= now()],
            rounds=my_rounds(person, now()),
            networks=my_networks(person, now()),
            proposals=my_proposals(person.id),
            led=all_led_lately(person, now()),
            calendar=my_subscription(person),
            certificates=[_my_certificate(certificate, person.name) for certificate in certificates_of(person.id)],
            sign_ins=[_my_device(row) for row in sign_ins_of(person.id, now())],
        )
    )


@bp.post("/me/sign-ins/<id:id>/end")
@signed_in
def end_sign_in(id: int) -> Response:
    sign_out_there(id, the_reader().id)

    return redirect(url_for("me.index"), 303)


def _my_session(signup: Signup, case: Case | None, name: str) -> MySession:
    meeting, key = signup.meeting, key_of("signup", signup.id, signup.salt)
    past = str(past_state(signup, meeting, now()) or "")
    if now() > meeting.ends_at + KEY_LASTS:
        return MySession(
            meeting, name, signup.standing, past, url_for("agenda.session", slug=meeting.slug), "", "", None
        )
    after = afterwards_of(signup, meeting, now())
    return MySession(
        meeting=meeting,
        name=name,
        standing=signup.standing,
        past=past,
        address=url_for("my_signup.index", key=key),
        evaluation=after.evaluation if after and not signup.has_evaluated else "",
        certificate=url_for("certificates.index", key=key) if after and after.minutes_known else "",
        case=case_link(signup, case, now()),
    )


def _my_certificate(certificate: Certificate, owner: str) -> MyCertificate:
    signup, meeting = certificate.signup, certificate.signup.meeting
    address = url_for("certificates.check", code=certificate.code)
    if now() <= meeting.ends_at + KEY_LASTS:
        address = url_for("certificates.index", key=key_of("signup", signup.id, signup.salt))
    name = signup.name if is_somebody_else(signup.name, owner) else ""
    return MyCertificate(meeting, name, duration(certificate.minutes), certificate.code, address)


def _my_device(row: SignIn) -> MyDevice:
    zone = ZoneInfo(site().timezone)
    return MyDevice(row.id, row.device, row.started_at.astimezone(zone), row.id == g.sign_in.id)
