"""Steps that write what was typed about a network, shared by making and changing."""

from dataclasses import dataclass, fields
from datetime import date
from itertools import chain, count

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.counters import Count, raise_counters
from portal.networks.models import JoinMode, Network
from portal.text import slug_of

LONGEST_SLUG = 60
ENGAGEMENT = ("meetings", "hours", "between", "sharing")  # what a member says yes to


@dataclass(frozen=True, kw_only=True)
class NetworkText:
    """Everything that a coordinator fills in, as clean values. Only the name is needed."""

    name: str
    host: str = ""
    why: str = ""
    nature: str = ""
    practical: str = ""
    meetings: int | None = None
    hours: int | None = None
    between: str = ""
    sharing: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    members_most: int | None = None
    per_organisation: int | None = None
    join_mode: str = JoinMode.REQUEST
    agreements: str = ""
    colour: str = ""
    link: str = ""


FIELDS = tuple(field.name for field in fields(NetworkText))


def text_of(network: Network) -> NetworkText:
    return NetworkText(**{name: getattr(network, name) for name in FIELDS})


def write(network: Network, text: NetworkText) -> None:
    """A step: write all of it. Another engagement, or other agreements, get a new version: members accepted one of
    them.
    """
    was = text_of(network)
    for name in FIELDS:
        setattr(network, name, getattr(text, name))
    if any(getattr(was, name) != getattr(text, name) for name in ENGAGEMENT):
        network.engagement_version += 1
    if was.agreements != text.agreements:
        network.agreements_version += 1


def free_slug(session: Session, name: str) -> str:
    """A step: return an unused slug: the name, with a number when it is taken.

    Concurrent makers wait here, on the row of a counter that only they lock.
    """
    raise_counters(Count.ADDRESSES)
    slug = slug_of(name, LONGEST_SLUG) or "netwerk"
    slug = "netwerk-new" if slug == "new" else slug  # "new" is the address of the form
    taken = set(session.scalars(select(Network.slug).where(Network.slug.startswith(slug, autoescape=True))))
    return next(free for free in chain([slug], (f"{slug}-{number}" for number in count(2))) if free not in taken)
