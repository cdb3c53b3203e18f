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


def joining_choices(form: PortalForm, texts: Mapping[str, str]) -> dict[str, JoiningChoice]:
    """Return the choices for these texts of a form, by field."""
    out, public = ((form[name].data or [] if name in form else []) for name in ("joining_out", "joining_public"))
    return {
        name: JoiningChoice(details, mark_of(details), "joining_out" in form, name in out, mark_of(details) in public)
        for name, details in joining_details(texts).items()
    }


def refuse_joining(form: PortalForm, refusal: HoldsJoiningDetails) -> None:
    """Show the refusal at each field that it is about."""
    for name, details in refusal.found.items():
        form.add_error(name, tell(refusal.sentence, {"details": ", ".join(details)}))
