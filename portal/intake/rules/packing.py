"""A file on its way from the page where it was read to the page that makes the drafts: the server keeps nothing."""

import gzip
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error

from portal.intake.rules.reading import MOST_BYTES

_GZIP = 16 + zlib.MAX_WBITS


class BadPacking(ValueError):
    """This is nothing that `packed` made, or it unpacks to more than a file may hold."""


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
