"""Makes a proposed draft of one occurrence, in the portal's zone."""

from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from portal.intake.rules.blocks import TimeRange, blocks_of
from portal.intake.rules.repeats import Timed
from portal.intake.rules.results import HOUR_ASKED, HOUR_FIRST, HOUR_SECOND, PERHAPS_PRIVATE, PRIVATE, ProposedDraft
from portal.intake.rules.times import comes_twice, is_utc

_A_MINUTE = timedelta(minutes=1)


def draft_of(given: Timed, starts: datetime, ends: datetime, zone: ZoneInfo) -> ProposedDraft:
    """Return the draft of an event from `starts` until `ends`, local times of its zone. Raises Unreadable.

    Several days of UTC are split at the midnights of the portal.
    """
    is_exact = is_utc(given.zone)
    if is_exact:
        starts, ends = (_here(wall, given.zone, zone).replace(tzinfo=None) for wall in (starts, ends))
    own_zone = zone if is_exact else given.zone
    spans, notes = blocks_of(starts, ends)
    blocks = tuple(_block(span, own_zone, zone) for span in spans)
    event = given.event
    return ProposedDraft(
        line=event.line,
        uid=event.uid,
        title=event.title,
        description=event.description,
        place=event.place,
        online_url=event.online_url,
        online_details=event.online_details,
        blocks=blocks,
        notes=(
            *([PERHAPS_PRIVATE if event.is_of_unknown_class else PRIVATE] if event.is_private else []),
            *given.notes,
            *(() if given.is_whole_days else notes),
            *_about_the_hour(spans, blocks, own_zone, is_exact),
        ),
        facts=event.facts,
        is_private=event.is_private,
    )


def _block(span: TimeRange, own_zone: tzinfo, zone: ZoneInfo) -> TimeRange:
    begins, over = (_here(wall, own_zone, zone) for wall in span)
    if over.astimezone(UTC) <= begins.astimezone(UTC):  # the clocks skip it, or go back in it
        lasts = max(span[1] - span[0], _A_MINUTE)
        over = (begins.astimezone(UTC) + lasts).astimezone(zone)
    return begins, over


def _here(wall: datetime, own_zone: tzinfo, zone: ZoneInfo) -> datetime:
    return wall.replace(second=0, microsecond=0, tzinfo=own_zone).astimezone(UTC).astimezone(zone)


def _about_the_hour(
    spans: list[TimeRange], blocks: tuple[TimeRange, ...], own_zone: tzinfo, is_exact: bool
) -> tuple[str, ...]:
    """Return what must be said of an hour that comes twice: a question where the file does not say which of the two."""
    for span, block in zip(spans, blocks, strict=True):
        for wall, here in zip(span, block, strict=True):
            if not (is_exact or wall.fold) and comes_twice(wall.replace(tzinfo=own_zone)):
                return (HOUR_ASKED,)
            if comes_twice(here):
                return (HOUR_SECOND if here.fold else HOUR_FIRST,)
    return ()
