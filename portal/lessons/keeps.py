"""What is kept of lessons."""

from portal.lessons.models import Lesson
from portal.privacy.keeping import Fate, Keep, table_of

KEEPS = (
    Keep(
        "lessons",
        table_of(Lesson),
        (
            *("id", "meeting_id", "position", "text", "is_most_important", "is_signal", "search", "answer"),
            *("answered_at", "answered_by_id"),
        ),
        "public, checked for personal data; whoever answered is an id that goes with the person",
        Fate.STAYS,
    ),
)
