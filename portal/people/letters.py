"""The letters about signing in and about a new role."""

from typing import Any

from portal.language import N_
from portal.mail.kinds import LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import SIGN_IN, NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.people.queries import role_held
from portal.people.words import role_in_words, role_name
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


KINDS = (
    LetterKind("sign-in", N_("Sign in"), "people/sign-in.txt", link_to_sign_in, SIGN_IN),
    LetterKind(
        "role-given",
        N_("Was given a role"),
        "people/role-given.txt",
        while_role_is_held,
        NoLimit("only organisers and coordinators can cause it"),
    ),
    LetterKind(
        "role-still-right",
        N_("Is your role still right?"),
        "people/role-still-right.txt",
        while_any_role_is_held,
        NoLimit("the worker sends one a year"),
    ),
)
