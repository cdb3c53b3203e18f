"""The link out of a network's page: a drawn still, so that nothing of a third party is loaded. Pure."""

from dataclasses import dataclass
from urllib.parse import urlsplit

_VIDEO = ("youtube.com", "youtu.be", "youtube-nocookie.com", "vimeo.com", "npo.nl", "dailymotion.com", "peertube.tv")
_FILMS = (".mp4", ".webm", ".mov")


@dataclass(frozen=True)
class LinkStill:
    """What a link shows before somebody follows it."""

    address: str
    host: str  # "" when the address has none
    is_video: bool


def still_of(link: str) -> LinkStill | None:
    """Return the still of a link; None without one."""
    if not link:
        return None
    parts = urlsplit(link)
    host = (parts.hostname or "").removeprefix("www.")
    is_host = any(host == name or host.endswith(f".{name}") for name in _VIDEO)
    return LinkStill(link, host, is_host or parts.path.lower().endswith(_FILMS))
