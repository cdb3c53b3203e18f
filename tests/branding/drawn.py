"""Pictures as people have them: a logo, a photo of a phone, and files that only pretend."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image


def picture(
    size: tuple[int, int] = (300, 100), colour: Any = (31, 111, 84), kind: str = "PNG", **options: Any
) -> bytes:
    """Return a file with one field of this colour."""
    file = BytesIO()
    Image.new("RGBA" if len(colour) == 4 else "RGB", size, colour).save(file, kind, **options)
    return file.getvalue()


def drawn_on_nothing(colour: tuple[int, int, int]) -> bytes:
    """Return a logo of this colour on a transparent page, with a wide empty edge."""
    image = Image.new("RGBA", (400, 200), (0, 0, 0, 0))
    for left in (100, 200):
        image.paste((*colour, 255), (left, 80, left + 60, 120))
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """Return a PNG of some 100 bytes that says it is this many pixels wide and high."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
