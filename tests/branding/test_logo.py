"""What becomes of a picture that somebody chooses as a logo."""

from io import BytesIO

import pytest
from PIL import Image

from portal.branding.rules.logo import MOST_BYTES, BadLogo, BigLogo, TinyLogo, picture_of
from tests.branding.drawn import bomb, drawn_on_nothing, picture


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(picture_of(data).png))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_becomes_a_small_png_of_the_same_shape(kind: str):
    logo = picture_of(picture((3000, 1000), kind=kind))

    assert (logo.png[:8], logo.width, logo.height) == (b"\x89PNG\r\n\x1a\n", 360, 120)


def test_a_photo_of_a_phone_comes_upright_and_leaves_behind_where_it_was_taken():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x010E] = "Thuis bij Anna"

    logo = opened(picture((300, 100), kind="JPEG", exif=exif))

    assert (logo.size, dict(logo.getexif()), logo.info.get("exif")) == ((40, 120), {}, None)


def test_a_large_photo_is_never_unpacked_whole(monkeypatch: pytest.MonkeyPatch):
    unpacked: list[tuple[int, int]] = []
    convert = Image.Image.convert
    monkeypatch.setattr(Image.Image, "convert", lambda self, mode: unpacked.append(self.size) or convert(self, mode))

    logo = picture_of(picture((4000, 2250), kind="JPEG"))

    assert ((logo.width, logo.height), unpacked[0]) == ((213, 120), (2000, 1125))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_colour_profile_stays_behind_too(kind: str):
    logo = picture_of(picture(kind=kind, icc_profile=b"Thuis bij Anna" * 1000))

    assert "icc_profile" not in Image.open(BytesIO(logo.png)).info


def test_the_empty_edge_goes_and_a_white_logo_gets_a_dark_field():
    green, white = opened(drawn_on_nothing((31, 111, 84))), opened(drawn_on_nothing((255, 255, 255)))

    assert green.size == (160, 40)
    assert (green.convert("RGBA").getpixel((80, 20)), white.convert("RGBA").getpixel((0, 0))) == (
        (0, 0, 0, 0),
        (43, 26, 47, 255),
    )


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", BadLogo),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', BadLogo),
        (picture()[:60], BadLogo),
        (picture(kind="GIF"), BadLogo),
        (bomb(), BigLogo),
        (bomb(4000, 2001), BigLogo),
        (bomb(4000, 2000), BadLogo),
        (picture().ljust(MOST_BYTES + 1, b"\0"), BigLogo),
        (picture((8, 8)), TinyLogo),
    ],
    ids=[
        "nothing",
        "SVG",
        "cut off",
        "GIF",
        "a bomb",
        "more than 8 million pixels",
        "8 million, but without its pixels",
        "a large file",
        "a dot",
    ],
)
def test_what_is_no_picture_or_too_large_is_refused_with_a_sentence(data: bytes, refusal: type[BadLogo]):
    with pytest.raises(BadLogo) as raised:
        picture_of(data)

    assert (type(raised.value), raised.value.field, bool(raised.value.sentence)) == (refusal, "logo", True)
