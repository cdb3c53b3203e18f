"""The choice beside a public text that says how to join online: take it out, or leave it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from portal.agenda.rules.joining import joining_details, mark_of, taken_out, with_joining
from portal.agenda.rules.refusals import HoldsJoiningDetails
from portal.language import N_, tell
from portal.web.forms import PortalForm

_LEFT = N_("How to join is taken out here. Read what is left, and confirm it: nothing has been saved yet.")


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


def contradictory(form: PortalForm, texts: Mapping[str, str], visibility: str) -> list[str]:
    """Return the fields of which both is ticked: that it is taken out, and that it may be public."""
    choices = joining_choices(form, texts, visibility)
    return [name for name, choice in choices.items() if choice.is_out and choice.is_public]


def choose_by_button(form: PortalForm, texts: Mapping[str, str], visibility: str) -> None:
    """Let the button "Take it out and publish" or "Publish anyway" decide about the fields without a tick."""
    pressed = form["publish"].data
    for name, choice in joining_choices(form, texts, visibility).items():
        if choice.is_out or choice.is_public:
            continue
        if pressed == "without":
            form["joining_out"].data = [*(form["joining_out"].data or []), name]
        elif pressed == "anyway":
            form["joining_public"].data = [*(form["joining_public"].data or []), choice.mark]


def leave_out(form: PortalForm, texts: Mapping[str, str]) -> bool:
    """Fill the form with what stays without the joining details that are to be taken out, and with these where they
    belong; return whether that changed a text. Somebody reads it before it is saved.
    """
    left, joining = taken_out(texts, form["joining_out"].data or [])
    changed = [name for name, text in left.items() if text != texts[name]]
    if not changed:
        return False
    known = {name: form[name].data or "" for name in ("online_url", "online_details")}
    for name, text in {**{name: left[name] for name in changed}, **with_joining(known, joining)}.items():
        form[name].data = text
    form["joining_out"].data = []
    for name in changed:
        form.add_error(name, tell(_LEFT))
    return True


def refuse_joining(form: PortalForm, refusal: HoldsJoiningDetails) -> None:
    """Show the refusal at each field that it is about."""
    for name, details in refusal.found.items():
        form.add_error(name, tell(refusal.sentence, {"details": ", ".join(details)}))
