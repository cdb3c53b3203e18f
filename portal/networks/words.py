"""States and choices of networks on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass

from portal.language import N_, tell
from portal.networks.models import NetworkState

NAMES: Mapping[str, str] = {
    NetworkState.DRAFT: N_("Draft"),
    NetworkState.RECRUITING: N_("Members can join"),
    NetworkState.RUNNING: N_("Under way"),
    NetworkState.CLOSING: N_("Closing"),
    NetworkState.CLOSED: N_("Finished"),
    NetworkState.STOPPED: N_("Stopped"),
}
# For those who run it: what the state means, and what can follow.
MEANINGS: Mapping[str, str] = {
    NetworkState.DRAFT: N_("Only its coordinators and the organisers see it. Publish it, and people can join."),
    NetworkState.RECRUITING: N_("Everybody sees it, and people can join. Start it when you begin."),
    NetworkState.RUNNING: N_("It is under way, and people can still join. Close it when the last meeting comes near."),
    NetworkState.CLOSING: N_("Nobody new can join. Finish it after the last meeting; that cannot be undone."),
    NetworkState.CLOSED: N_("It is over. Its page stays for whoever wants to read it. This cannot be undone."),
    NetworkState.STOPPED: N_("It has stopped, and its members were told. This cannot be undone."),
}
_STEPS: Mapping[tuple[str, str], str] = {
    (NetworkState.DRAFT, NetworkState.RECRUITING): N_("Publish"),
    (NetworkState.RECRUITING, NetworkState.RUNNING): N_("Start the network"),
    (NetworkState.RUNNING, NetworkState.CLOSING): N_("Begin to close"),
    (NetworkState.RUNNING, NetworkState.RECRUITING): N_("Not started yet: back to looking for members"),
    (NetworkState.CLOSING, NetworkState.CLOSED): N_("Finish the network"),
    (NetworkState.CLOSING, NetworkState.RUNNING): N_("Not closing yet: back to under way"),
}


# The colours to choose from, by the class that gives each its shade on a dark page (`static/css/parts/face.css`).
HUES: Mapping[str, str] = {
    "#1f6f54": "green",
    "#22577a": "blue",
    "#6b3fa0": "purple",
    "#b3261e": "red",
    "#9a5b00": "ochre",
    "#4a4a4a": "grey",
}


@dataclass(frozen=True)
class StateStep:
    """A button that brings a network to another state."""

    state: str
    words: str


def state_name(state: str) -> str:
    """Return the state in words, or its raw value: a newer release, running in parallel, may write unknown ones."""
    return tell(NAMES[state]) if state in NAMES else state


def network_hue(colour: str) -> str:
    """Return the class of a network's colour; "" for one that an earlier or later release offers."""
    return HUES.get(colour, "")


def state_meaning(state: str) -> str:
    return tell(MEANINGS.get(state, ""))


def steps_from(state: str) -> list[StateStep]:
    """Return the buttons of this state: one step on, or back. Stopping has a form of its own."""
    return [StateStep(after, tell(words)) for (before, after), words in _STEPS.items() if before == state]
