"""The kinds of letters about a sign-up, each with its limit."""

from portal.language import N_
from portal.mail.kinds import Concern, LetterKind
from portal.mail.rules.limits import AboutASession, NoLimit
from portal.signups.letters.facts import (
    about_series,
    as_it_stands,
    as_it_stood,
    called_off,
    in_place,
    see_you,
    while_a_seat_is_free,
    while_changed,
    while_gone,
    while_moved,
    while_passed_on,
    while_refused,
    while_replaced,
    while_there,
    while_told,
    while_unconfirmed,
)

# Strangers can cause these letters, by typing an address into the form or by acting on a sign-up they made.
PROVOKED = AboutASession(3, of_mailbox=5)
MEMBER_SEAT = NoLimit("sent once for a seat, and a stranger cannot cause it: its reader joined the network")
MUST_KNOW = NoLimit("everybody with a seat or on the waitlist must hear that the session changes")

KINDS = (
    LetterKind(
        "signup-going",
        N_("You're in"),
        "signups/signup-going.txt",
        as_it_stands,
        PROVOKED,
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-waiting",
        N_("On the waitlist"),
        "signups/signup-waiting.txt",
        as_it_stands,
        PROVOKED,
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-again",
        N_("Had signed up already"),
        "signups/signup-again.txt",
        as_it_stood,
        PROVOKED,  # and one a day: SIGNED_UP_ALREADY
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-refused",
        N_("No place, because of the organisation"),
        "signups/signup-refused.txt",
        while_refused,
        PROVOKED,  # and one a day: SIGNED_UP_ALREADY
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "seat-yours",
        N_("A place came free, and it is theirs"),
        "signups/seat-yours.txt",
        as_it_stands,
        AboutASession(4),  # one more than PROVOKED, so that strangers cannot use up the letter about a seat
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "seat-free",
        N_("A place is free: who wants it?"),
        "signups/seat-free.txt",
        while_a_seat_is_free,
        PROVOKED,  # and two in the last days: LATE_SEATS
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind("meeting-moved", N_("Moved"), "signups/meeting-moved.txt", while_moved, MUST_KNOW, about=Concern.SEAT),
    LetterKind(
        "meeting-link-changed",
        N_("New online address"),
        "signups/meeting-link-changed.txt",
        while_told,
        MUST_KNOW,
        about=Concern.SEAT,
    ),
    LetterKind(
        "meeting-changed",
        N_("Something else changed"),
        "signups/meeting-changed.txt",
        while_changed,
        NoLimit("a facilitator chose to tell those who take part"),
        about=Concern.SEAT,
    ),
    LetterKind(
        "meeting-called-off",
        N_("Called off"),
        "signups/meeting-called-off.txt",
        called_off,
        MUST_KNOW,
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-cancelled",
        N_("Gave the place back"),
        "signups/signup-cancelled.txt",
        while_gone,
        NoLimit("only the link in this mailbox gives the place back"),
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-added",
        N_("Signed up by the facilitator"),
        "signups/signup-added.txt",
        as_it_stands,
        PROVOKED,
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "walk-in-page",
        N_("The own page, for a walk-in"),
        "signups/walk-in-page.txt",
        while_there,
        PROVOKED,
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-removed",
        N_("Taken off the list"),
        "signups/signup-removed.txt",
        while_gone,
        PROVOKED,
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-confirm",  # no longer posted: what an earlier release posted is still sent
        N_("Are you coming?"),
        "signups/signup-confirm.txt",
        while_unconfirmed,
        AboutASession(4),  # shares the fourth letter with seat-yours: without an answer the seat is lost
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "see-you",
        N_("See you soon"),
        "signups/see-you.txt",
        see_you,
        AboutASession(1),  # of the letters that nobody asked for: once for a mailbox
        is_counted=True,
        about=Concern.DAY,
    ),
    LetterKind(
        "seat-passed-on",
        N_("The place was passed on"),
        "signups/seat-passed-on.txt",
        while_passed_on,
        NoLimit("sent once for a sign-up, and its reader must know that the seat is gone"),
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-replaced",
        N_("A colleague comes instead"),
        "signups/signup-replaced.txt",
        while_replaced,
        NoLimit("only the link in this mailbox passes the place to a colleague"),
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-in-place",
        N_("In, in place of a colleague"),
        "signups/signup-in-place.txt",
        in_place,
        PROVOKED,
        is_counted=True,
        about=Concern.SEAT,
    ),
    LetterKind(
        "signup-returned",
        N_("Came back"),
        "signups/signup-returned.txt",
        as_it_stands,
        NoLimit("only the link in this mailbox brings them back"),
        about=Concern.SEAT,
    ),
    LetterKind(
        "member-seated",
        N_("In, as a member"),
        "signups/member-seated.txt",
        as_it_stands,
        MEMBER_SEAT,
        about=Concern.SEAT,
    ),
    LetterKind(
        "member-waiting",
        N_("On the waitlist, as a member"),
        "signups/member-waiting.txt",
        as_it_stands,
        MEMBER_SEAT,
        about=Concern.SEAT,
    ),
    LetterKind(
        "series-seated",
        N_("In all sessions, as a new member"),
        "signups/series-seated.txt",
        about_series,
        MEMBER_SEAT,
        about=Concern.SEAT,
    ),
)
