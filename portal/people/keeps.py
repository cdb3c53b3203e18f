"""What is kept of a person, their roles and sign-ins, and until when."""

from datetime import timedelta

from sqlalchemy import or_, select

from portal.language import N_
from portal.people.models import AddressChange, Person, Role, SignIn, SignInRequest, SignInTurn
from portal.people.rules import ADDRESS_CHANGE_LASTS, PRINTED_LINK_LASTS, SIGN_IN_LASTS
from portal.privacy.keeping import Fate, Keep, table_of

INACTIVE = timedelta(days=365)
NEVER_PROVEN = timedelta(days=30)  # a mailbox that others typed, and whose owner never answered

_PERSON = table_of(Person).c

KEEPS = (
    Keep(
        "people",
        table_of(Person),
        (
            *("id", "email", "email_shown", "name", "created_at", "verified_at", "asked_to_sign_in"),
            *("lead_ended_at", "seen_at", "role_asked_at", "feed_salt", "only_seat_letters"),
        ),
        N_(
            "To know who you are when you sign up again. Not deleted while you have a role, or are signed up for a "
            "session that is still to come. Never confirmed from your mailbox: 30 days."
        ),
        Fate.DELETED,
        what=N_("Your name and e-mail address"),
        since=N_("after you were last here, and nothing else of you is kept"),
        period=INACTIVE,
        over=lambda before, now: or_(
            _PERSON.email.is_(None),  # a walk-in without a mailbox goes with their sign-up, which holds them
            (_PERSON.created_at <= before)
            & or_(_PERSON.verified_at.is_(None), _PERSON.verified_at <= before)
            & or_(_PERSON.seen_at.is_(None), _PERSON.seen_at <= before),
            # such as whoever was invited to a network; a member was added by the command line
            (_PERSON.created_at <= now - NEVER_PROVEN)
            & _PERSON.verified_at.is_(None)
            & _PERSON.seen_at.is_(None)
            & ~Person.memberships.any(),
        ),
        is_held=True,
        theirs=lambda person_id: _PERSON.id == person_id,
        secret=frozenset({"email", "asked_to_sign_in", "feed_salt"}),
    ),
    Keep(
        "roles",
        table_of(Role),
        ("id", "person_id", "role", "network_id"),
        N_("Somebody must be able to sign in. Once a year we ask whether it is still right."),
        Fate.STAYS,
        what=N_("Your role, if you have one"),
        since=N_("until somebody takes it away"),
        holds=lambda now: select(Role.person_id),
        theirs=lambda person_id: table_of(Role).c.person_id == person_id,
    ),
    Keep(
        "sign-ins",
        table_of(SignIn),
        ("id", "person_id", "token_hash", "device", "started_at", "ends_at", "has_signed_use", "known_use_at"),
        N_("To keep you signed in, and to show you where."),
        Fate.HOURLY,
        what=N_("Where you are signed in"),
        since=N_("after you signed in"),
        period=SIGN_IN_LASTS,
        holds=lambda now: select(SignIn.person_id).where(SignIn.ends_at > now),
        theirs=lambda person_id: table_of(SignIn).c.person_id == person_id,
        secret=frozenset({"token_hash", "has_signed_use"}),
        ends=lambda row, _period: row["ends_at"],
    ),
    Keep(
        "sign-in-requests",
        table_of(SignInRequest),
        (
            *("id", "person_id", "token_hash", "code_hash", "browser_hash", "wrong_codes", "next_path", "asked_at"),
            *("ends_at", "spent_at", "link_spent_at", "code_spent_at", "mailbox_hash", "asker_hash", "is_reserve"),
        ),
        N_("To let you in once, and to stop who tries too often."),
        Fate.HOURLY,
        what=N_("That you asked for a link to sign in"),
        since=N_("after the link ended"),
        period=PRINTED_LINK_LASTS,
        theirs=lambda person_id: table_of(SignInRequest).c.person_id == person_id,
        secret=frozenset({"token_hash", "code_hash", "browser_hash", "mailbox_hash", "asker_hash", "is_reserve"}),
        theirs_alone=frozenset({"next_path"}),  # may hold the key of a personal page
        ends=lambda row, period: row["ends_at"] + period,
    ),
    Keep(
        "address-changes",
        table_of(AddressChange),
        (
            *("id", "person_id", "email", "salt", "asked_at", "ends_at", "old_confirmed_at", "new_confirmed_at"),
            "done_at",
        ),
        N_("To be sure that both mailboxes are yours."),
        Fate.HOURLY,
        what=N_("A change of your e-mail address"),
        since=N_("after you asked for it"),
        period=ADDRESS_CHANGE_LASTS,
        theirs=lambda person_id: table_of(AddressChange).c.person_id == person_id,
        secret=frozenset({"salt"}),
        ends=lambda row, _period: row["ends_at"],
    ),
    Keep("sign-in-locks", table_of(SignInTurn), ("id", "taken"), "some rows to lock; about nobody", Fate.STAYS),
)
