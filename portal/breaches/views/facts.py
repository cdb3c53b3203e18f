"""What the portal knows of a breach, in the reader's language or in that of a text."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask_babel import gettext as _
from flask_babel import ngettext

from portal.agenda.models import Meeting, Visibility
from portal.breaches.models import Breach, Extent
from portal.breaches.queries.known import (
    InvitedReaders,
    SentLetters,
    invited_in,
    letters_in,
    log_in,
    roles_in,
    sign_ins_in,
)
from portal.breaches.queries.touched import Touched, touched_by
from portal.breaches.rules import OF_A_SESSION, report_before
from portal.breaches.words import lasted, moment_in_words, subject_of
from portal.history.models import Action, HistoryEntry
from portal.history.words import action_name
from portal.language import N_, tell
from portal.mail.kinds import letter_kinds
from portal.networks.models import Network
from portal.networks.queries import Held
from portal.people.models import Person
from portal.people.words import role_in_words
from portal.privacy.periods import period_of
from portal.summaries.models import Audience, SummaryStage
from portal.summaries.rules.levels import is_public

SIGN_INS_KEPT = timedelta(days=30)

OPEN_NOW = {
    Visibility.PUBLIC: N_("The session is in the public agenda and its feeds: calendars may hold a copy."),
    Visibility.LINK: N_("Whoever has the address can open the session."),
    Visibility.MEMBERS: N_("Members of the network can open the session."),
}
UNKNOWN = (
    N_("Who opened a page, a calendar or a file: the portal counts no visits. The log of your proxy may tell."),
    N_("Whether somebody passed on a link, an e-mail, a list or a file."),
    N_("For whom it was open before it was last changed: the portal only knows how it is now, and what the log says."),
    N_("What is in backups, in calendars and in the mailboxes of others."),
)


@dataclass(frozen=True)
class KnownFacts:
    """Everything looked up, before it is put into words."""

    breach: Breach
    at: datetime
    touched: Touched
    letters: list[SentLetters]
    log: list[HistoryEntry]
    sign_ins: list[HistoryEntry]
    held: list[Held]
    taken: list[HistoryEntry]
    invited: InvitedReaders | None


@dataclass(frozen=True)
class BreachReport:
    """The facts in words. The log, the roles and the sign-ins name people: they are for the page only."""

    subject: str
    began: str
    ended: str  # empty: it still stands open
    lasted: str
    noticed: str
    report_before: str
    is_late: bool
    people: int
    deleted: int
    kinds: list[tuple[str, int]]
    letters: list[tuple[str, str]]
    open_now: list[str]
    exports: int
    log: list[tuple[str, str, str]]  # when, what, who
    roles: list[str]
    sign_ins: list[tuple[str, str]]  # when, who
    unknown: list[str]


def look_up(breach: Breach, now: datetime) -> KnownFacts:
    """Look up all that the portal knows of it."""
    held, taken = roles_in(breach, now)
    return KnownFacts(
        breach=breach,
        at=now,
        touched=touched_by(breach, now),
        letters=letters_in(breach, now),
        log=log_in(breach, now),
        sign_ins=sign_ins_in(breach, now),
        held=held,
        taken=taken,
        invited=invited_in(breach),
    )


def in_words(known: KnownFacts) -> BreachReport:
    """Put it into words, in the current language."""
    breach, until = known.breach, known.breach.ended_at or known.at
    return BreachReport(
        subject=subject_of(breach),
        began=moment_in_words(breach.began_at),
        ended=moment_in_words(breach.ended_at) if breach.ended_at else "",
        lasted=lasted(until - breach.began_at),
        noticed=moment_in_words(breach.noticed_at),
        report_before=moment_in_words(report_before(breach.noticed_at)),
        is_late=report_before(breach.noticed_at) < known.at,
        people=known.touched.people,
        deleted=known.touched.deleted,
        kinds=[(tell(kind.what), kind.count) for kind in known.touched.kinds],
        letters=[(_label(letters.kind), _to_people(letters)) for letters in known.letters],
        open_now=_open_now(known),
        exports=sum(1 for entry in known.log if entry.action == Action.EXPORTED),
        log=[(moment_in_words(entry.at), _done(entry), _name(entry.by)) for entry in known.log],
        roles=[
            *(f"{_name(held.person)}: {_role(held.role, held.network)}" for held in known.held),
            *(_until(entry) for entry in known.taken),
        ],
        sign_ins=[(moment_in_words(entry.at), _name(entry.by)) for entry in known.sign_ins],
        unknown=_unknown(known),
    )


def _label(kind: str) -> str:
    kinds = letter_kinds()
    return tell(kinds[kind].label) if kind in kinds else kind


def _to_people(letters: SentLetters) -> str:
    return ngettext(
        "%(count)s, to %(n)s person",
        "%(count)s, to %(n)s people",
        letters.people,
        n=letters.people,
        count=letters.count,
    )


def _open_now(known: KnownFacts) -> list[str]:
    breach = known.breach
    if breach.extent not in OF_A_SESSION or breach.meeting is None:
        return []
    found = _of_session(breach.meeting)
    if breach.extent == Extent.SUMMARY:
        found += _of_summary(breach.meeting, known.invited)
    return found


def _of_session(meeting: Meeting) -> list[str]:
    if meeting.is_draft or not meeting.published_at:
        return [_("The session is a draft: only whoever leads it can open it.")]
    since = _("On the agenda since %(moment)s.", moment=moment_in_words(meeting.published_at))
    return [tell(OPEN_NOW[Visibility(meeting.visibility)]), since]


def _of_summary(meeting: Meeting, invited: InvitedReaders | None) -> list[str]:
    if invited is None:
        return [_("This session has no summary.")]
    summary = invited.summary
    if summary.stage == SummaryStage.DRAFT:
        return [_("The summary is a draft: only its facilitators read it.")]
    asked = ngettext(
        "%(n)s person got the summary to read, and %(reacted)s reacted.",
        "%(n)s people got the summary to read, and %(reacted)s reacted.",
        invited.asked,
        n=invited.asked,
        reacted=invited.reacted,
    )
    if is_public(meeting, summary) and summary.public_at:
        return [asked, _("Everybody can read it since %(moment)s.", moment=moment_in_words(summary.public_at))]
    is_for_network = summary.stage == SummaryStage.FINAL and summary.audience == Audience.NETWORK
    return [asked, _("Members of the network can read it too.")] if is_for_network else [asked]


def _unknown(known: KnownFacts) -> list[str]:
    found = [tell(sentence) for sentence in UNKNOWN]
    letters_from = known.at - period_of("letter-rows")
    if known.breach.began_at < letters_from:
        found.append(
            _("Which e-mails left before %(moment)s: they may be deleted.", moment=moment_in_words(letters_from))
        )
    sign_ins_from = known.at - SIGN_INS_KEPT
    if known.breach.began_at < sign_ins_from:
        found.append(_("Who signed in before %(moment)s: that is deleted.", moment=moment_in_words(sign_ins_from)))
    if known.breach.extent == Extent.EVERYTHING:
        found.append(_("What was read in the database or on the computer itself."))
    return found


def _done(entry: HistoryEntry) -> str:
    about = [entry.about and _name(entry.about), entry.role and _role(entry.role, entry.network)]
    return " · ".join(filter(None, [action_name(entry.action), *about]))


def _until(entry: HistoryEntry) -> str:
    role = f"{_name(entry.about)}: {_role(entry.role, entry.network)}"
    return _("%(role)s, until %(moment)s", role=role, moment=moment_in_words(entry.at))


def _role(role: str, network: Network | None) -> str:
    return role_in_words(role, network.name if network else "")


def _name(person: Person | None) -> str:
    return (person.name or person.email_shown) if person else "–"
