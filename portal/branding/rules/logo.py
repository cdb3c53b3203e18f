"""A picture that somebody uploads, made into a logo: always read and written anew, small, and a PNG.

What else was in the file (a place, a camera, a script) does not come along. SVG is refused: it can hold scripts.
Pillow is loaded with the first picture, not at the start.
"""

from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from typing import Any

from portal.language import N_
from portal.refusals import Refusal

MOST_BYTES = 2 * 1024 * 1024  # of the file
MOST_PIXELS = {"PNG": 8_000_000, "WEBP": 8_000_000, "JPEG": 25_000_000}  # at most some 120 MB, for a moment
FORMATS = ("PNG", "JPEG", "WEBP")
BOX = (480, 120)  # pixels; a header shows it at 40 high, a phone has up to three for each
SMALLEST = 16  # pixels, the longest side
UNPACKED = (960, 960)  # a JPEG is unpacked at a half, a quarter or an eighth, as long as it stays this large
WORTH_FEWER_COLOURS = 40_000  # bytes of the PNG
PALE = 190  # 0 to 255: a logo that is paler on average cannot be seen on a light page
DARK_FIELD = (43, 26, 47, 255)


@dataclass(frozen=True)
class Picture:
    """A logo, ready to store."""

    png: bytes
    width: int
    height: int


class BadLogo(Refusal):
    field = "logo"
    status = 422
    sentence = N_("We cannot read this picture. Choose a PNG, JPEG or WebP.")


class BigLogo(BadLogo):
    sentence = N_(
        "This picture is too big: at most 2 MB, and 8 million pixels (a JPEG: 25 million). Make it smaller first."
    )


class TinyLogo(BadLogo):
    sentence = N_("This picture is too small: at least 16 pixels.")


def picture_of(data: bytes) -> Picture:
    """Return the logo in this file. Raises BadLogo."""
    if len(data) > MOST_BYTES:
        raise BigLogo
    image = _unpacked(data)
    box = image.getbbox(alpha_only=True)
    image = image.crop(box) if box else image  # without its empty edge
    if max(image.size) < SMALLEST:
        raise TinyLogo
    image.thumbnail(BOX)
    if _is_pale(image):
        image = _on_dark(image)
    return Picture(_png(image), *image.size)


def _unpacked(data: bytes) -> Any:
    """Return the picture, upright, with transparency. Its size is looked at before it is unpacked.

    Nothing is copied that need not be: of the largest picture each copy is 32 MB.
    """
    pillow, turn_upright = import_module("PIL.Image"), import_module("PIL.ImageOps").exif_transpose
    try:
        with pillow.open(BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS[image.format or ""]:
                raise BigLogo
            image.draft(None, UNPACKED)
            turn_upright(image, in_place=True)
            return image if image.mode == "RGBA" else image.convert("RGBA")
    except pillow.DecompressionBombError as error:
        raise BigLogo from error
    except Refusal:
        raise
    except Exception as error:  # each format has errors of its own for a broken file
        raise BadLogo from error


def _is_pale(image: Any) -> bool:
    """Return whether it is drawn in white, for a dark page: what can be seen of it is pale, and much cannot."""
    alpha = image.getchannel("A")
    seen = sum(alpha.histogram()[128:])
    if not seen or seen > 0.9 * image.width * image.height:
        return False
    grey = image.convert("L").histogram(alpha.point(lambda value: 255 if value > 127 else 0))
    return sum(value * count for value, count in enumerate(grey)) / seen > PALE


def _on_dark(image: Any) -> Any:
    """Return it on a dark field, with some room around it."""
    room = max(4, image.height // 8)
    field = import_module("PIL.Image").new("RGBA", (image.width + 2 * room, image.height + 2 * room), DARK_FIELD)
    field.alpha_composite(image, (room, room))
    field.thumbnail(BOX)
    return field


def _png(image: Any) -> bytes:
    png = _saved(image)
    return png if len(png) < WORTH_FEWER_COLOURS else min(png, _saved(image.quantize(256)), key=len)


def _saved(image: Any) -> bytes:
    """Return the file, without the colour profile that Pillow would take along: it can hold anything, and megabytes."""
    file = BytesIO()
    image.save(file, "PNG", optimize=True, icc_profile=None)
    return file.getvalue()
