"""What the example keeps."""

from portal.demo.models import ExampleMark
from portal.privacy.keeping import Fate, Keep, table_of

KEEPS = (
    Keep("example-mark", table_of(ExampleMark), ("id", "made_at"), "says that all content is made up", Fate.STAYS),
)
