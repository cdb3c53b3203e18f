"""Roles: giving, taking and handing over."""

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.agenda.operations.roles import give_role, hand_over, take_role
from portal.agenda.queries.led import led_alone
from portal.agenda.rules.who_may import gives_roles, hangs_on
from portal.agenda.views.access import the_role_giver
from portal.history.models import HistoryEntry
from portal.language import N_, tell
from portal.networks.models import Network
from portal.networks.queries import Held, members_of, networks, roles_held
from portal.people.forms import RoleForm
from portal.people.models import Person, Role, RoleName
from portal.people.queries import people_with_a_role, person_with, role_held, role_taken
from portal.people.rules import NeedsSuccessor, RoleError
from portal.people.sign_in import signed_in, signed_in_lately, the_reader
from portal.web.addresses import number_in_address
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("roles", __name__, url_prefix="/manage/people")

NOTICES = {
    "given": N_("Done. We are e-mailing them about it."),
    "taken": N_("Done. They do not have this role any more."),
    "handed-over": N_("Done. The other person now has this role. We are e-mailing them about it."),
}


@dataclass(frozen=True)
class Scope:
    """A section of the page: the whole portal, or one network."""

    network: Network | None
    held: list[Held]
    known: list[Person]  # the people a role can be handed over to here


@bp.get("")
@signed_in
def index() -> Response:
    giver = the_role_giver()

    notice = tell(NOTICES[request.args["said"]]) if request.args.get("said") in NOTICES else ""
    return _page(giver, None, notice=notice, gone=_just_taken(giver))


@bp.post("/roles")
@signed_in_lately
@says_so_in_its_form
def give() -> Response:
    giver = the_role_giver()
    form = RoleForm()
    form.offer(_roles_of(giver), {network.slug: network.name for network in _networks_of(giver)})

    if not form.validate():
        return _page(giver, form, form.refusal)

    network = next((of.id for of in _networks_of(giver) if of.slug == form.network_slug), None)
    try:
        role, undoes = RoleName(form.role.data), version_in(form.undoes)
        give_role(form.email.data or "", form.name.data or "", role, network, giver.id, now(), undoes)
    except RoleError as error:
        form.refuse(error)
        return _page(giver, form, 422)

    return send_to(url_for("roles.index", said="given"))


@bp.post("/roles/<id:id>/removal")
@signed_in_lately
def take(id: int) -> Response:
    giver = the_role_giver()
    role = role_held(id)
    _refuse_unless_theirs_to_give(role, giver)
    others = {str(person.id): person.id for person in _who_can_take_over(role)}
    chosen = request.form.get("successor")

    try:
        entry_id = take_role(id, giver.id, now(), others.get(chosen or ""))
    except NeedsSuccessor as error:
        return _page(giver, None, 409 if chosen is None else 422, refusal=error.words, **_who_takes_over(id))
    except RoleError as error:
        return _page(giver, None, 409, refusal=error.words)

    return _go_on(taken=entry_id) if entry_id else _go_on(said="taken")


@bp.post("/roles/<id:id>/handover")
@signed_in_lately
def give_to_another(id: int) -> Response:
    giver = the_role_giver()
    role = role_held(id)
    _refuse_unless_theirs_to_give(role, giver)
    others = {str(person.id): person for scope in _scopes(giver) if _has(scope, role) for person in scope.known}
    other = others.get(request.form.get("to", ""))

    if role and other is None:
        return _page(giver, None, 422, refusal=tell(N_("First choose who gets this role.")))

    try:
        if other:
            hand_over(id, other.id, giver.id, now())
    except RoleError as error:
        return _page(giver, None, 409, refusal=error.words)

    return _go_on(said="handed-over")


def _refuse_unless_theirs_to_give(role: Role | None, giver: Person) -> None:
    """Raise or abort unless the reader may give this role; a missing one was handed over by an earlier click."""
    if role and not gives_roles(giver, role.network_id):
        abort(404)


def _who_can_take_over(role: Role | None) -> list[Person]:
    """Return the people who can lead sessions instead of this role's holder."""
    return [person for person in people_with_a_role() if role and person.name and person.id != role.person_id]


def _who_takes_over(role_id: int) -> dict[str, Any]:
    """Show the question before a role can go: which sessions, and who could lead them."""
    role = role_held(role_id) or abort(404)
    leaver = person_with(role.person_id) or abort(404)
    alone = [meeting for meeting in led_alone(leaver.id, now()) if hangs_on(role, leaver.roles, meeting)]
    return {
        "leaving": role,
        "leaver": leaver,
        "led_alone": sorted(alone, key=lambda meeting: meeting.starts_at),
        "successors": _who_can_take_over(role),
    }


def _has(scope: Scope, role: Role | None) -> bool:
    return bool(role) and role.id in {held.id for held in scope.held}


def _roles_of(giver: Person) -> list[RoleName]:
    """Return the roles that this reader may give."""
    return list(RoleName) if gives_roles(giver, None) else [RoleName.COORDINATOR]


def _networks_of(giver: Person) -> list[Network]:
    return [network for network in networks() if gives_roles(giver, network.id)]


def _scopes(giver: Person) -> list[Scope]:
    there = _networks_of(giver)
    ids = {network.id for network in there}
    held = roles_held() if gives_roles(giver, None) else roles_held(ids)
    members = members_of(ids)

    def scope(network: Network | None) -> Scope:
        own = [member.person for member in members if network and member.network_id == network.id]
        known = {person.id: person for person in (*(role.person for role in held), *own) if person.name}
        return Scope(network, [role for role in held if role.network == network], list(known.values()))

    return [scope(network) for network in ([None, *there] if gives_roles(giver, None) else there)]


def _page(giver: Person, form: RoleForm | None, status: int = 200, **facts: Any) -> Response:
    """Show the page with all roles, and the form."""
    form = form or RoleForm(formdata=None, data={"role": _roles_of(giver)[-1]})
    form.offer(_roles_of(giver), {network.slug: network.name for network in _networks_of(giver)})
    scopes = _scopes(giver)
    known = {person.id: person for scope in scopes for person in scope.known}
    return private(
        show("pages/manage/people.html", status=status, form=form, scopes=scopes, known=known.values(), **facts)
    )


def _just_taken(giver: Person) -> HistoryEntry | None:
    """Return the role that the previous action took, to offer undo; None when not the reader's to give."""
    entry = role_taken(number_in_address("taken"))
    return entry if entry and gives_roles(giver, entry.network_id) else None


def _go_on(**parameters: Any) -> Response:
    """Redirect to the page, if the reader may still open it: they can take their own role away."""
    still = any(gives_roles(the_reader(), there) for there in (None, *the_reader().coordinated_ids))
    return send_to(url_for("roles.index", **parameters) if still else url_for("me.index"))
