"""When a network without a meeting ahead is asked about, and leaves the public list. Pure."""

from datetime import timedelta

ASKED_AFTER = timedelta(days=60)  # without a meeting ahead
OFF_THE_LIST_AFTER = timedelta(days=14)  # after the question
