"""The blocks of one session: an event of several days has one a day."""

from datetime import date, datetime, time, timedelta

from portal.intake.rules.results import SEVERAL_DAYS, SPLIT, TOO_LONG, WHOLE_DAY, Unreadable
from portal.intake.rules.times import EVENING, LONGEST, MORNING, MOST_DAYS, USUAL

TimeRange = tuple[datetime, datetime]
_MIDNIGHT = time(0)
_A_DAY = timedelta(days=1)


def blocks_of(starts: datetime, ends: datetime) -> tuple[list[TimeRange], tuple[str, ...]]:
    """Return the blocks of a local time span, and what was assumed, as message ids.

    From midnight to midnight is whole days. What ends at a later hour than it starts has these hours each day; what
    does not, such as a weekend from Friday evening to Sunday noon, has its evening, whole days, and its morning.
    Raises Unreadable for more days than a session can have.
    """
    is_whole_days = starts.time() == ends.time() == _MIDNIGHT and ends > starts
    if ends - starts <= LONGEST and not is_whole_days:
        return [(starts, ends)], ()
    last = (ends - timedelta(microseconds=1)).date()
    days = [starts.date() + number * _A_DAY for number in range(min((last - starts.date()).days, MOST_DAYS) + 1)]
    if len(days) > MOST_DAYS:
        raise Unreadable(TOO_LONG, most=MOST_DAYS)
    if is_whole_days:
        hours, note = [(MORNING, EVENING)] * len(days), WHOLE_DAY if len(days) == 1 else SEVERAL_DAYS
    elif _since_midnight(starts.time()) + USUAL <= (_since_midnight(ends.time()) or _A_DAY):
        hours, note = [(starts.time(), ends.time())] * len(days), SPLIT
    else:
        evening = EVENING if starts.time() < EVENING else _MIDNIGHT
        morning = MORNING if ends.time() > MORNING or ends.time() == _MIDNIGHT else _MIDNIGHT
        between = [(MORNING, EVENING)] * (len(days) - 2)
        hours, note = [(starts.time(), evening), *between, (morning, ends.time())], SPLIT
    return [_block(day, *span) for day, span in zip(days, hours, strict=True)], (note,)


def _block(day: date, begin: time, end: time) -> TimeRange:
    starts = datetime.combine(day, begin)
    return starts, datetime.combine(day if end > begin else day + _A_DAY, end)


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)
