"""What the scan finds in a case, before it is sent.

It looks for numbers, addresses, dates, ages and titles with a name, and for the owner's own name; not for the names of
others who take part, as the scan of a summary does: typing names would tell who takes part.
"""

from collections.abc import Mapping

from portal.agenda.models import Meeting
from portal.cases.models import Case
from portal.keys import signature
from portal.privacy.rules.hits import Present
from portal.privacy.rules.scan import scanner
from portal.signups.models import Signup
from portal.summaries.queries.findings import Finding, by_mark
from portal.summaries.rules.mending import Scanner


def case_scanner(signup: Signup, meeting: Meeting) -> Scanner:
    """Return the scanner of this sign-up's case. The meeting's network and facilitators must be loaded."""
    leaders = [Present(leader.name) for leader in meeting.facilitators]
    hosts = [Present("", host) for host in (meeting.place, meeting.network.name if meeting.network else "") if host]
    salt = signature("case", str(signup.id)).encode()
    return scanner([Present(signup.name, signup.organisation)], (*leaders, *hosts), salt, meeting.language)


def findings_in_case(look: Scanner, texts: Mapping[str, str], may_stay: str) -> list[Finding]:
    """Return the findings in these texts, by field, without those that its owner lets stay."""
    aside = may_stay.split()
    return [
        Finding(field, hits, was_asked=False, needs_reason=False)
        for field, text in texts.items()
        for mark, hits in by_mark(look(text)).items()
        if mark not in aside or hits[0].is_organisers
    ]


def open_findings(case: Case, look: Scanner) -> list[Finding]:
    """Return the open findings in a case as saved."""
    return findings_in_case(look, {name: getattr(case, name) for name in _SCANNED}, case.may_stay)


_SCANNED = ("title", "stuck", "unsure", "hopes")
