"""The two forms of bringing sessions along: the file, and what of it becomes a draft.

The second form carries the file from the page where it was read to the page that makes the drafts: the server keeps
nothing.
"""

import gzip
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error

from flask import request
from wtforms import FileField, HiddenField, SelectMultipleField

from portal.intake.rules.reading import MOST_BYTES
from portal.language import lazy as _l
from portal.text import clean_line
from portal.web.forms import PortalForm

_GZIP = 16 + zlib.MAX_WBITS


class BadPacking(ValueError):
    """This is nothing that `packed` made, or it unpacks to more than a file may hold."""


class FileForm(PortalForm):
    posts_to = "intake.read"

    file = FileField(_l("Calendar file (.ics)"))

    @property
    def content(self) -> bytes | None:
        """What was sent, and no more than shows that it is too much; None without a file."""
        sent = request.files.get("file")
        return sent.read(MOST_BYTES + 1) if sent and sent.filename else None


class DraftsForm(PortalForm):
    posts_to = "intake.make"

    calendar = HiddenField()  # the file itself, packed: the server keeps nothing
    take = SelectMultipleField(_l("Sessions"), coerce=str, validate_choice=False)
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:60]])


def packed(data: bytes) -> str:
    """In letters that a form sends as they are. What does not press, such as a picture, becomes a third longer."""
    return urlsafe_b64encode(gzip.compress(data, mtime=0)).decode()


def unpacked(text: str) -> bytes:
    """Raises BadPacking. A few letters can hold very much, so no more is unpacked than a file may be."""
    try:
        unpacking = zlib.decompressobj(_GZIP)
        data = unpacking.decompress(urlsafe_b64decode(text.encode("ascii")), MOST_BYTES + 1)
    except (UnicodeEncodeError, Error, zlib.error) as error:
        raise BadPacking from error
    if len(data) > MOST_BYTES or not unpacking.eof:
        raise BadPacking
    return data
