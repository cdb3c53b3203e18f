"""What is kept of people whose data was deleted."""

from portal.backups.models import ErasedPerson
from portal.privacy.keeping import Fate, Keep, table_of

KEEPS = (
    Keep(
        "erased-people",
        table_of(ErasedPerson),
        ("mark",),
        "ids that tell nothing by themselves; as long as somebody may have a backup, which is then to forget again",
        Fate.STAYS,
    ),
)
