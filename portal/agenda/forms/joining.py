"""The choice beside a public text that says how to join online: take it out, or leave it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from portal.agenda.rules.joining import joining_details, mark_of
from portal.agenda.rules.refusals import HoldsJoiningDetails
from portal.language import tell
from portal.web.forms import PortalForm


@dataclass(frozen=True)
class JoiningChoice:
    """What was found in one field, and what was ticked."""

    details: Sequence[str]
    mark: str
    can_go: bool  # whether it can be taken out by a tick
    is_out: bool
    is_public: bool


def joining_choices(form: PortalForm, texts: Mapping[str, str], visibility: str) -> dict[str, JoiningChoice]:
    """Return the choices for these texts of a form, by field. `visibility` is whom the session is for."""
    out, public = ((form[name].data or [] if name in form else []) for name in ("joining_out", "joining_public"))
    choices: dict[str, JoiningChoice] = {}
    for name, details in joining_details(texts, visibility).items():
        mark = mark_of(details, visibility)
        choices[name] = JoiningChoice(details, mark, "joining_out" in form, name in out, mark in public)
    return choices


def refuse_joining(form: PortalForm, refusal: HoldsJoiningDetails) -> None:
    """Show the refusal at each field that it is about."""
    for name, details in refusal.found.items():
        form.add_error(name, tell(refusal.sentence, {"details": ", ".join(details)}))
