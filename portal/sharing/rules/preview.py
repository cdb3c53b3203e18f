"""The picture that a chat app shows with a link: what a session is, when and where. Nothing that changes by the hour,
since such apps keep it for days: no seats.
"""

from dataclasses import astuple, dataclass
from hashlib import sha256
from importlib import import_module
from io import BytesIO
from math import cos, pi, sin
from threading import Lock
from typing import Any

from portal.sharing.rules.typesetting import LEADING, Text, Typeface, can_be_set, fitted

WIDTH, HEIGHT = 1200, 630  # pixels, as Open Graph's readers want them
RELEASE = 1  # raise it when the picture is drawn differently: it gets another address
_EDGE, _COLUMN = 84, 690  # the margin, and how wide the text is
_SERIF, _SANS, _SANS_BOLD = Typeface("petrona", 650), Typeface("figtree", 400), Typeface("figtree", 600)
_SIZES = (92, 84, 76, 68, 62, 56, 50, 44)  # of the title
_TITLE = (132, 292)  # its top, and its height
_PAPER, _INK, _SOFT, _SUN = "#faf6f2", "#2b1a2f", "#675768", "#f3b43a"
_COLOURS = 64  # of the file: 20 kB instead of 80
_DETAIL = 4  # a chair is drawn larger first, so that its edge is smooth
_one_at_a_time = Lock()  # a picture takes a tenth of a second and 10 MB


@dataclass(frozen=True)
class PictureFacts:
    """What is drawn; each text is one line of plain text."""

    title: str
    kicker: str
    when: str
    where: str
    host: str
    site_name: str
    colour: str  # "#rrggbb"

    @property
    def version(self) -> str:
        """A hash of all that is drawn, for its address."""
        return sha256(repr((RELEASE, *astuple(self))).encode()).hexdigest()[:12]


def drawn(facts: PictureFacts) -> bytes:
    """Return the PNG. One is drawn at a time."""
    with _one_at_a_time:
        return _drawn(facts)


def _drawn(facts: PictureFacts) -> bytes:
    pillow = import_module("PIL.Image")
    image = pillow.new("RGB", (WIDTH, HEIGHT), _PAPER)
    canvas = import_module("PIL.ImageDraw").Draw(image)
    canvas.rectangle((0, 0, WIDTH, 14), fill=facts.colour)
    _ring(image, facts.colour)

    _line(canvas, 100, facts.kicker, _SANS_BOLD, 30, facts.colour)
    _title(canvas, can_be_set(facts.title, _SERIF) or can_be_set(facts.site_name, _SERIF))
    _line(canvas, 470, facts.when, _SANS_BOLD, 34, _INK)
    _line(canvas, 517, facts.where, _SANS, 34, _INK)
    from_whom = " · ".join(filter(None, (facts.site_name, facts.host)))
    _line(canvas, HEIGHT - 38, from_whom, _SANS, 26, _SOFT, WIDTH - 2 * _EDGE)

    file = BytesIO()
    image.quantize(_COLOURS, pillow.Quantize.FASTOCTREE, dither=pillow.Dither.NONE).save(file, "PNG", compress_level=9)
    return file.getvalue()


def _title(canvas: Any, title: str) -> None:
    top, height = _TITLE
    text, lines = fitted(title, _SERIF, _SIZES, _COLUMN, height)
    for number, line in enumerate(lines):
        text.draw(canvas, (_EDGE, top + text.size * (0.84 + number * LEADING)), line, _INK)


def _line(
    canvas: Any, baseline: float, words: str, face: Typeface, size: int, colour: str, room: float = _COLUMN + 40
) -> None:
    text = Text(face, size)
    text.draw(canvas, (_EDGE, baseline), text.cut(can_be_set(words, face), room), colour)


def _ring(image: Any, colour: str) -> None:
    """Draw the mark: chairs in a ring, one of them free."""
    for number in range(8):
        angle, is_free = number * pi / 4, number == 3
        radius = 40 if is_free else 33
        across, down = round(978 + 134 * sin(angle)), round(278 + 134 * cos(angle))
        chair = _disc(radius)
        image.paste(_SUN if is_free else colour, (across - radius, down - radius), chair)


def _disc(radius: int) -> Any:
    pillow = import_module("PIL.Image")
    large = pillow.new("L", (2 * radius * _DETAIL, 2 * radius * _DETAIL))
    import_module("PIL.ImageDraw").Draw(large).ellipse((0, 0, *(side - 1 for side in large.size)), fill=255)
    return large.resize((2 * radius, 2 * radius), pillow.Resampling.LANCZOS)
