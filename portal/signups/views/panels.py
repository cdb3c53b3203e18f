"""The box beside a session: the form, the reader's own sign-up, or the receipt after signing up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from portal.agenda.models import Meeting
from portal.agenda.rules.signup_state import signup_state
from portal.agenda.rules.times import in_last_two_days
from portal.agenda.rules.who_may import belongs_to
from portal.keys import key_of
from portal.language import N_, tell
from portal.people.models import Person
from portal.signups.forms import CorrectionForm, SignUpForm, empty_form
from portal.signups.models import Standing
from portal.signups.queries import active_signups_of
from portal.signups.rules.names import is_somebody_else
from portal.signups.rules.signing_up import meant
from portal.signups.rules.standing import past_state
from portal.signups.views.receipt import Receipt, receipt_for
from portal.web.addresses import path_to

OVER = ("past", "closed", "called-off")  # the box shows these whatever the reader's own sign-up is

# Notices with the receipt, after an action.
NOTICES = {
    "changed": N_("Changed. The new e-mail is on its way."),
    "enough": N_("We have already sent the e-mail a few times. Check spam, and check that the address is right."),
    "sent": N_("We are sending the e-mail again. It can take a few minutes."),
}


@dataclass(frozen=True)
class Mine:
    """A sign-up at the reader's own address; shown only when signed in."""

    name: str  # of whom it is; empty for the reader, while nobody else at the address signed up
    standing: str
    past: str  # the PastState; empty until the session is over
    address: str


@dataclass(frozen=True)
class SignUpBox:
    """The sign-up box, which each form in it replaces."""

    state: str  # the SignupState or Standing; "error" when the form was refused
    signup_state: str  # the SignupState
    form: SignUpForm | CorrectionForm
    in_last_two_days: bool
    at_my_address: Sequence[Mine] = ()
    receipt: Receipt | None = None
    just_signed_up: Receipt | None = None  # by this browser, beside the form for somebody else
    notice: str = ""
    meant: str | None = None  # a likelier spelling of the typed address

    @property
    def mine(self) -> Mine | None:
        """The sign-up at the reader's address that the box is about: rather one with a seat."""
        return next((mine for mine in self.at_my_address if mine.standing == Standing.GOING), None) or next(
            iter(self.at_my_address), None
        )

    @property
    def standing(self) -> str:
        """The reader's own standing, if any, else the state."""
        return self.mine.standing if self.mine and self.state not in OVER else self.state


def sign_up_box(meeting: Meeting, person: Person | None, now: datetime, form: SignUpForm | None = None) -> SignUpBox:
    """Return the box. `form` is a refused form, if any, whose input stays visible."""
    is_refused = bool(form and form.errors)
    theirs = _at_address_of(person, meeting, now) if person and not is_refused else []
    state = str(signup_state(meeting, now, belongs_to(person, meeting)))
    known = {"name": "" if theirs else person.name, "email": person.email_shown} if person else {}
    form = form or empty_form(seen=state, **known)
    form.ask_extra(meeting)
    return SignUpBox(
        state="error" if is_refused else state,
        signup_state=state,
        form=form,
        in_last_two_days=in_last_two_days(meeting, now),
        at_my_address=theirs,
        just_signed_up=None if is_refused or meeting.is_called_off else receipt_for(meeting.id, now),
    )


def receipt_box(
    meeting: Meeting,
    receipt: Receipt,
    now: datetime,
    form: CorrectionForm | None = None,
    notice_key: str = "",
    notice: str = "",
) -> SignUpBox:
    """Return the box with a receipt. `form` is a refused correction, if any."""
    return SignUpBox(
        state=str(receipt.standing),
        signup_state=str(receipt.standing),
        form=form or CorrectionForm(formdata=None, data={"email": receipt.address}),
        in_last_two_days=in_last_two_days(meeting, now),
        receipt=receipt,
        notice=tell(NOTICES[notice_key]) if notice_key in NOTICES else notice,
        meant=meant(receipt.address),
    )


def _at_address_of(person: Person, meeting: Meeting, now: datetime) -> list[Mine]:
    """Return the sign-ups at the person's address, their own first."""
    theirs = active_signups_of(person.id, meeting.id)
    return [
        Mine(
            name=signup.name if len(theirs) > 1 or is_somebody_else(signup.name, person.name) else "",
            standing=signup.standing,
            past=str(past_state(signup, meeting, now) or ""),
            address=path_to("my_signup.index", key=key_of("signup", signup.id, signup.salt)),
        )
        for signup in sorted(theirs, key=lambda signup: is_somebody_else(signup.name, person.name))
    ]
