"""What the worker does for people."""

from datetime import datetime

from portal.people.operations import forget_old_sign_ins


def forget(now: datetime) -> bool:
    """Delete what signs nobody in any more."""
    forget_old_sign_ins(now)
    return False
