"""The text of a certificate, on screen, on paper and in the PDF."""

from dataclasses import dataclass

from flask_babel import gettext as _
from flask_babel import ngettext

from portal.agenda.models import Meeting
from portal.agenda.rules.facts import where
from portal.agenda.words import kind_name
from portal.certificates.models import Certificate
from portal.language import date_long, when
from portal.signups.models import Signup
from portal.site import site
from portal.web.addresses import absolute

AN_HOUR = 60  # minutes


@dataclass(frozen=True)
class Paper:
    """The texts of a certificate."""

    title: str  # of the certificate itself
    name: str
    joined: str  # the phrase between the name and the session
    session: str
    language: str  # the language of the session's title
    when: tuple[str, ...]  # each day
    facts: tuple[tuple[str, str], ...]  # (label, text)
    note: str
    proof: tuple[tuple[str, str], ...]  # (label, text); empty before it is issued


def paper_of(signup: Signup, meeting: Meeting, minutes: int, certificate: Certificate | None) -> Paper:
    """Return the certificate's texts; without one, a preview. Its meeting must be fully loaded."""
    leaders = [leader.name for leader in meeting.facilitators]
    network = [meeting.network.name] if meeting.network else []
    facts = {
        _("Net time"): duration(minutes),
        _("Format"): form_of(meeting),
        ngettext("Facilitator", "Facilitators", len(leaders)): ", ".join(leaders),
        _("Organisation"): ", ".join([*network, site().name]),
        _("Place"): where(meeting),
        _("Number of people"): str(certificate.people) if certificate else "",
        _("Accreditation number"): meeting.accreditation,
    }
    return Paper(
        title=_("Certificate of participation"),
        name=signup.name,
        joined=_("took part in"),
        session=meeting.title,
        language=meeting.language,
        when=tuple(when(day.starts, day.ends) for day in meeting.days),
        facts=tuple((what, words) for what, words in facts.items() if words),
        note=_("The register decides whether these hours count."),
        proof=_proof_of(certificate, meeting) if certificate else (),
    )


def duration(minutes: int) -> str:
    """Format a duration: "2 hours and 15 minutes"."""
    hours, rest = divmod(minutes, AN_HOUR)
    words = {
        ngettext("%(n)s hour", "%(n)s hours", hours, n=hours): hours,
        ngettext("%(n)s minute", "%(n)s minutes", rest, n=rest): rest or not hours,
    }
    parts = [text for text, counts in words.items() if counts]
    return parts[0] if len(parts) == 1 else _("%(hours)s and %(minutes)s", hours=parts[0], minutes=parts[1])


def form_of(meeting: Meeting) -> str:
    """Return the kind and form of a session: some registers count online sessions only when live."""
    if meeting.is_online:
        how = _("online, live with picture and sound")
    elif meeting.online_url:
        how = _("on location, or online live with picture and sound")
    else:
        how = _("on location")
    return f"{kind_name(meeting.kind)}, {how}"


def _proof_of(certificate: Certificate, meeting: Meeting) -> tuple[tuple[str, str], ...]:
    return (
        (_("Check code"), certificate.code),
        (_("Check it at"), absolute("certificates.check", code=certificate.code)),
        (_("Issued"), date_long(certificate.issued_at.astimezone(meeting.zone))),
    )
