"""What a downgrade would lose: tables and columns that hold something, and are gone afterwards."""

from click import ClickException
from sqlalchemy import ColumnElement, Connection, String, TableClause, cast, column, func, inspect, not_, select, table

REFUSE_LOSS = "refuse-loss"  # an argument for migrations/env.py
AND_LOSE = "--and-lose"
_EMPTY = ("", "0", "false", "[]", "{}", "null")
_FALSE = ("0", "false")
_FALSE_SAYS_IT = {"meeting.takes_guests"}  # true is what a column starts with

# What people wrote, chose or did since release 0.1.0: a table, or a column of one. Each new one is here or below.
IN_WORDS = {
    "address_change": "changes of address that wait",
    "application": "requests and invitations to join a network",
    "breach": "data breaches in the register",
    "group_message": "messages to members and participants",
    "guide_offer": "offers to guide a session",
    "meeting.joining_public": "join links that may be public",
    "meeting.online_details": "texts on how to join online",
    "meeting.prepare_links": "links to prepare a session with",
    "meeting.seat_offered_at": "late seats that were offered",
    "meeting.seats_members": "sessions whose members have a place without signing up",
    "meeting.contact": "contacts of sessions",
    "meeting.host": "organisations that host sessions",
    "meeting.case_until": "last days for a case",
    "meeting_case": "cases for a session",
    "meeting_facilitator.is_guide": "members who guide a session",
    "meeting.takes_guests": "sessions without guests",
    "meeting_count": "numbers of deleted sign-ups, for reports",
    "membership.card": "introductions of members",
    "membership.engaged_at": "engagements that members accepted",
    "membership.question": "questions of members",
    "network.saved_by_id": "details of networks",  # whoever makes or changes one: one column stands for all
    "network.stopped_because": "sentences on why a network stopped",  # a stop saves no other detail
    "network_theme": "themes that members propose",
    "no_invitation": "mailboxes that want no invitation",
    "no_signals": "mailboxes that want no signals",
    "outbox.held_at": "the hold on all letters",
    "period_choice": "times until deletion that organisers chose",
    "person.feed_salt": "links of people's own calendars",
    "person.lead_ended_at": "people whose leading ended with a role",
    "person.only_seat_letters": "people who want only letters about their place",
    "plan": "plans of sessions",
    "policy_mailbox": "mailboxes that receive signals for policy",
    "proposal": "sessions that people propose",
    "round_reader.reads_along": "readers of a round who only read along",
    "site": "settings that organisers chose",
    "logo": "the logo of the organisation",
    "signal_question": "questions to policy makers, and their answers",
    "signup.five_years": "attendance that people want kept five years",
    "signup.passed_on_at": "places that were passed on",
    "signup.replaced_at": "places that went to a colleague",
    "signup.proven_at": "sign-ups whose mailbox was proven",
    "summary.public_at": "days on which a text became public",
    "summary.skipped_at": "sessions that were left without a summary",
    "summary.writer_until": "links to write a summary",
    "theme_vote": "votes for themes",
}
# Rows of tables that are left, which a downgrade deletes all the same: migration 0020.
DELETED = {"network": "drafts of networks"}
# What the portal notes for itself: it is made anew, or of no use to a release that has no place for it.
OWN_NOTES = {
    *("counter.raised", "forgotten_rows", "heartbeat", "mailbox_turn", "sign_in_turn", "signup_attempt", "outbox"),
    "erased_person",  # in files too
    *("history.detail", "summary.review_asked_at"),
    *(f"membership.{name}" for name in ("organisation", "organisation_key", "language", "salt", "engagement_version")),
    *(f"membership.{name}" for name in ("engagement_text", "agreements_version", "agreed_at", "shares_question")),
    *("membership.shows_card", "membership.offers", "membership.offers_since"),
    *("membership.offered_to", "membership.offered_at"),
    *(
        f"network.{name}"
        for name in ("state", "host", "nature", "practical", "colour", "link", "meetings", "hours", "between")
    ),
    *(f"network.{name}" for name in ("sharing", "engagement_version", "agreements", "agreements_version", "starts_on")),
    *(f"network.{name}" for name in ("ends_on", "members_most", "per_organisation", "join_mode", "made_by_id", "idem")),
    *(f"network.{name}" for name in ("version", "turn", "published_at", "ended_at")),
    *("network.meeting_asked_at", "network.vote_opened_at", "network.vote_ends"),
    *("signup.is_member_seat", "signup.name_key", "signup.domain_key"),
    *("network.agreements_changed_at", "network.agreements_looked_at"),
    "meeting.case_nudged_at",
    *("letter.claim", "letter.mailbox", "letter.tried_at", "meeting.saved_by_id", "summary.lessons_saved_by_id"),
    "summary.writer_signup_id",
    *("person.role_asked_at", "person.seen_at", "signup.asked_at", "signup.seat_asked_at", "signup.seat_asks"),
    *("signup.see_you_at", "signup.noted_together_at", "signup.sequence"),
    *("sign_in.has_signed_use", "sign_in.known_use_at", "sign_in_request.asker_hash", "sign_in_request.is_reserve"),
    *("sign_in_request.code_spent_at", "sign_in_request.link_spent_at", "sign_in_request.mailbox_hash"),
}
Content = dict[str, dict[str, int]]  # table: column: how many values say something; "" counts rows


class WouldLose(ClickException):
    def __init__(self, losses: list[str]) -> None:
        super().__init__(
            f"This downgrade loses {', '.join(losses)}. Nothing was changed. "
            f"Make a backup first, and add {AND_LOSE} when that may be lost."
        )


def content_of(connection: Connection) -> Content:
    """Count what each column holds, apart from empty texts, zero and false; of some columns false alone."""
    inspector = inspect(connection)
    found: Content = {}
    for name in inspector.get_table_names():
        names = [known["name"] for known in inspector.get_columns(name)]
        rows = table(name, *(column(each) for each in names))
        counts = [func.count().filter(_says_something(rows, each)) for each in names]
        values = connection.execute(select(func.count(), *counts).select_from(rows)).one()
        found[name] = dict(zip(["", *names], values, strict=True))
    return found


def refuse_loss(before: Content, connection: Connection) -> None:
    """Raise WouldLose when something of `before` has no place any more; the transaction is then rolled back."""
    inspector = inspect(connection)
    left = {name: {known["name"] for known in inspector.get_columns(name)} for name in inspector.get_table_names()}
    losses = []
    for name, counts in sorted(before.items()):
        places = {f"{name}.{each}" if each else name: count for each, count in counts.items() if count}
        for place, count in sorted(places.items()):
            if _is_gone(place, left) and place not in OWN_NOTES:
                losses.append(f"{IN_WORDS.get(place, place)} ({count})")
    for name, words in DELETED.items():
        if name in before and name in left:
            gone = before[name][""] - connection.execute(select(func.count()).select_from(table(name))).scalar_one()
            losses.extend([f"{words} ({gone})"] if gone else [])
    if losses:
        raise WouldLose(losses)


def _is_gone(place: str, left: dict[str, set[str]]) -> bool:
    """Return whether a table or column is gone; of a table that is gone as a whole only the columns with words are."""
    name, _, column_name = place.partition(".")
    if name not in left:
        return not column_name or place in IN_WORDS
    return bool(column_name) and column_name not in left[name]


def _says_something(rows: TableClause, name: str) -> ColumnElement[bool]:
    value = rows.c[name]
    if f"{rows.name}.{name}" in _FALSE_SAYS_IT:
        return cast(value, String).in_(_FALSE)
    return value.is_not(None) & not_(cast(value, String).in_(_EMPTY))
