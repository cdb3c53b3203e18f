"""The two forms of an import: the file, and the selection of drafts.

The second form carries the file from the preview to the page that makes the drafts: the server stores nothing.
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
    """The text was not made by `packed`, or it unpacks to more than a file may hold."""


class FileForm(PortalForm):
    posts_to = "intake.read"

    file = FileField(_l("Calendar file (.ics)"))

    @property
    def content(self) -> bytes | None:
        """The uploaded bytes, at most one more than allowed; None without a file."""
        sent = request.files.get("file")
        return sent.read(MOST_BYTES + 1) if sent and sent.filename else None


class DraftsForm(PortalForm):
    posts_to = "intake.make"

    calendar = HiddenField()  # the compressed file: the server stores nothing
    take = SelectMultipleField(_l("Sessions"), coerce=str, validate_choice=False)
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:60]])


def packed(data: bytes) -> str:
    """Compress bytes into form-safe text. Incompressible data, such as a picture, grows by a third."""
    return urlsafe_b64encode(gzip.compress(data, mtime=0)).decode()


def unpacked(text: str) -> bytes:
    """Decompress, up to the size limit of a file. Raises BadPacking."""
    try:
        unpacking = zlib.decompressobj(_GZIP)
        data = unpacking.decompress(urlsafe_b64decode(text.encode("ascii")), MOST_BYTES + 1)
    except (UnicodeEncodeError, Error, zlib.error) as error:
        raise BadPacking from error
    if len(data) > MOST_BYTES or not unpacking.eof:
        raise BadPacking
    return data
