"""What a page says about itself to search engines, and to chat apps that show a link as a card (Open Graph)."""

from dataclasses import dataclass

LONGEST = 200  # characters of a description; search engines show about 160


@dataclass(frozen=True)
class PreviewPicture:
    """A picture to show with a link, 1200 × 630 pixels."""

    address: str  # absolute
    alt: str


@dataclass(frozen=True)
class LinkPreview:
    """A page that everybody may read: `address` is the one under which it should be known, absolute."""

    title: str
    description: str
    address: str
    picture: PreviewPicture | None = None
    kind: str = "website"  # https://ogp.me/#types
    is_indexed: bool = True  # a page by link can be passed on, but not found


def in_short(*texts: str) -> str:
    """Return these texts in one line, cut at the end of a word."""
    line = " ".join(" ".join(texts).split())
    if len(line) <= LONGEST:
        return line
    return f"{line[: LONGEST - 1].rpartition(' ')[0].rstrip(',;:.–-') or line[: LONGEST - 1]}…"
