"""The letters about signing in and about a new role."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from portal.keys import key_of, salt_mark
from portal.language import N_, clock, date_long
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import NEW_ADDRESS, OLD_ADDRESS, SIGN_IN, NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.people.queries import change_with, role_held
from portal.people.words import role_in_words, role_name
from portal.site import site
from portal.web.addresses import absolute, path_to


def link_to_sign_in(letter: Letter) -> dict[str, Any]:
    return {"confirm": absolute("people.confirm", token=letter.facts["token"])}


def while_role_is_held(letter: Letter) -> dict[str, Any]:
    if role_held(letter.facts["role_id"]) is None:
        raise NotTrueAnyMore(N_("the role was taken again"))
    return {
        "role_name": role_in_words(letter.facts["role"], letter.facts["network"]),
        "sign_in": absolute("people.sign_in", next=path_to("manage.index")),
    }


def while_any_role_is_held(letter: Letter) -> dict[str, Any]:
    if not any(role_held(role_id) for role_id in letter.facts["role_ids"]):
        raise NotTrueAnyMore(N_("the role was taken again"))
    return {
        "role_names": ", ".join(role_name(role) for role in letter.facts["roles"]),
        "sign_in": absolute("people.sign_in", next=path_to("manage.index")),
    }


def to_confirm_change(letter: Letter) -> dict[str, Any]:
    """Return the link with which this mailbox confirms a change of address, while it waits."""
    change = change_with(letter.facts["change_id"])
    if not change or change.done_at or salt_mark(change.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("the change of address was withdrawn"))
    ends_at = datetime.fromisoformat(letter.facts["ends_at"]).astimezone(ZoneInfo(site().timezone))
    return {
        "confirm": absolute("address.confirm", key=key_of(letter.kind, change.id, change.salt)),
        "until": f"{date_long(ends_at.date())}, {clock(ends_at)}",
    }


KINDS = (
    LetterKind("sign-in", N_("Sign in"), "people/sign-in.txt", link_to_sign_in, SIGN_IN, about=Concern.ACCOUNT),
    LetterKind(
        "address-old",
        N_("Other address: asks the old one"),
        "people/address-old.txt",
        to_confirm_change,
        OLD_ADDRESS,
        about=Concern.ACCOUNT,
    ),
    LetterKind(
        "address-new",
        N_("Other address: asks the new one"),
        "people/address-new.txt",
        to_confirm_change,
        NEW_ADDRESS,
        about=Concern.ACCOUNT,
    ),
    LetterKind(
        "role-given",
        N_("Was given a role"),
        "people/role-given.txt",
        while_role_is_held,
        NoLimit("only organisers and coordinators can cause it"),
        about=Concern.DUTY,
    ),
    LetterKind(
        "role-still-right",
        N_("Is your role still right?"),
        "people/role-still-right.txt",
        while_any_role_is_held,
        NoLimit("the worker sends one a year"),
        about=Concern.DUTY,
    ),
)
