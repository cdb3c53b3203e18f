"""Which state of a network follows on which. Pure."""

from collections.abc import Mapping

from portal.networks.models import NetworkState

_DRAFT, _RECRUITING, _RUNNING = NetworkState.DRAFT, NetworkState.RECRUITING, NetworkState.RUNNING
_CLOSING, _CLOSED, _STOPPED = NetworkState.CLOSING, NetworkState.CLOSED, NetworkState.STOPPED

# Back by one step is for a press too many. A network that ended stays ended: its members' texts are on their way out.
NEXT: Mapping[NetworkState, frozenset[NetworkState]] = {
    _DRAFT: frozenset({_RECRUITING}),
    _RECRUITING: frozenset({_RUNNING, _STOPPED}),
    _RUNNING: frozenset({_RECRUITING, _CLOSING, _STOPPED}),
    _CLOSING: frozenset({_RUNNING, _CLOSED, _STOPPED}),
    _CLOSED: frozenset(),
    _STOPPED: frozenset(),
}
TAKES_MEMBERS = frozenset({_RECRUITING, _RUNNING})


def may_follow(state: NetworkState, on: NetworkState) -> bool:
    return state in NEXT[on]
