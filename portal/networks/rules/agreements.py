"""The agreements of a network: when its coordinator is asked about them, and who is asked to agree. Pure."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from portal.networks.models import Membership, Network, NetworkState


def half_way(network: Network, zone: ZoneInfo) -> datetime | None:
    """Return the begin of the day half-way between its first and last day; None when one of them is not known."""
    if network.starts_on is None or network.ends_on is None:
        return None
    day = network.starts_on + (network.ends_on - network.starts_on) / 2
    return datetime.combine(day, time(), zone)


def should_look_at_agreements(network: Network, now: datetime, zone: ZoneInfo) -> bool:
    """Return whether its coordinator is asked if they still hold: from half-way to the last day, until answered.

    A change of the text since half-way is an answer too. Without a text there is nothing to look at.
    """
    middle = half_way(network, zone)
    if middle is None or network.ends_on is None or network.state != NetworkState.RUNNING or not network.agreements:
        return False
    answers = (network.agreements_looked_at, network.agreements_changed_at)
    is_answered = any(at is not None and at >= middle for at in answers)
    return middle <= now and now.astimezone(zone).date() <= network.ends_on and not is_answered


def is_asked_to_agree(member: Membership, network: Network) -> bool:
    """Return whether this member did not agree to the present text yet, in a network that goes on."""
    is_behind = member.agreements_version < network.agreements_version
    return bool(network.agreements) and is_behind and not network.has_ended
