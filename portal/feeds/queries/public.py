"""Queries for the feeds that are the same for everybody."""

from datetime import datetime
from itertools import chain

from sqlalchemy import func, select

from portal.agenda.models import Block, Meeting, MeetingStage, Theme
from portal.agenda.rules.times import IN_FEEDS, gone_from_calendars_at
from portal.counters import Count, Counter, raised_at
from portal.db import db
from portal.feeds.rules.release import release_of
from portal.networks.models import Network, NetworkState
from portal.settings import settings


def last_modified(now: datetime) -> datetime | None:
    """Return when feeds last changed: by an action, a release or a setting, or when time removed something from them.

    None when another release made them, until the worker notes that this one does.
    """
    release = db.session.get(Counter, Count.FEED_RELEASE)
    if release and release.value != release_of(settings()):
        return None
    known = (raised_at(Count.CALENDAR), _last_removal(now))
    return max(filter(None, known), default=None)


def network_name(slug: str) -> str:
    """Return the name of the network; its slug when there is none, or while it is a draft."""
    public = (Network.slug == slug) & (Network.state != NetworkState.DRAFT)
    return db.session.scalar(select(Network.name).where(public)) or slug


def theme_name(slug: str) -> str:
    """Return the theme as a session spells it; its slug when there is none."""
    return db.session.scalar(select(func.min(Theme.name)).where(Theme.slug == slug)) or slug


def _last_removal(now: datetime) -> datetime | None:
    """Return when a session or a removed block last left the feeds because time passed."""
    ends = select(func.max(Meeting.ends_at)).where(Meeting.stage == MeetingStage.PUBLISHED)
    ended = db.session.scalar(ends.where(Meeting.ends_at <= now - IN_FEEDS))
    called_off = select(Meeting.called_off_at, Meeting.ends_at).where(Meeting.stage == MeetingStage.CALLED_OFF)
    removed = select(Block.cancelled_at, Block.ends_at).where(Block.cancelled_at.is_not(None))
    rows = chain(db.session.execute(called_off), db.session.execute(removed))
    gone = [moment for off_at, ends_at in rows if (moment := gone_from_calendars_at(off_at, ends_at)) <= now]
    return max(filter(None, (ended and ended + IN_FEEDS, *gone)), default=None)
